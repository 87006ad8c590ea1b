"""The imports of `custom/` -> nothing, or the one that would be a circle.

Generated modules import the modules of their mixins when they are imported themselves.
So these, and all of `custom/` that they import, may only import at once what imports no
code of `custom/`. What is imported in a function, or for type checkers, is no matter.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Final

from .diagnostics import SpecError

if TYPE_CHECKING:
    from .custom import Custom, Module

Way = tuple[str, ...]
"""A module, or a name in one, below the package: `("types", "Book")`."""

FREE: Final = frozenset(["_core", "custom", "errors", "pagination"])
"""What never imports a mixin."""


def refuse_circles(modules: Mapping[str, Module], custom: Custom, package: str) -> None:
    """Raises `SpecError` (custom-invalid) at the first import that would be a circle."""
    models = {mixin.module for mixin in custom.models.values()}
    others = {mixin.module for mixin in custom.classes.values()}
    others |= {"hooks"} if custom.hooks else set()
    for roots, are_models in ((models, True), (others, False)):
        for module in _reached(modules, roots, package):
            for node, way in _imports(module, package):
                if not _is_free(way, are_models):
                    said = ast.unparse(node)
                    message = (
                        f"`{said}` would be a circle: the SDK imports this module first;"
                        " put it under `if TYPE_CHECKING:`, or into the function that needs it"
                    )
                    raise SpecError("custom-invalid", message, module.at(node))


def _is_free(way: Way, are_models: bool) -> bool:
    """Models are the lower layer: what extends a resource may import them."""
    if way[:1] == ("types",):
        return len(way) == 1 or not are_models
    return not way or way[0] in FREE


def _reached(
    modules: Mapping[str, Module], roots: Iterable[str], package: str
) -> Iterator[Module]:
    """The modules of `custom/` that are imported when `roots` are."""
    waiting, seen = sorted(roots), set[str]()
    while waiting:
        name = waiting.pop()
        if name in seen or name not in modules:
            continue
        seen.add(name)
        yield modules[name]
        parts = name.split(".")
        waiting += [".".join(parts[:n]) for n in range(len(parts))]
        for _, way in _imports(modules[name], package):
            if way[:1] == ("custom",):
                waiting += [".".join(way[1:n]) for n in range(1, len(way) + 1)]


def _imports(module: Module, package: str) -> Iterator[tuple[ast.stmt, Way]]:
    """What of its own package a module imports while it is imported."""
    is_package = module.source.name.endswith("__init__.py")
    here = [package, "custom", *filter(None, module.name.split("."))]
    for node in _run_at_once(module.tree):
        if isinstance(node, ast.Import):
            ways = [alias.name.split(".") for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            up = node.level - is_package
            base = here[: len(here) - up] if node.level else []
            way = [*base, *(node.module.split(".") if node.module else [])]
            ways = [[*way, alias.name] for alias in node.names]
        else:
            continue
        yield from ((node, tuple(way[1:])) for way in ways if way[:1] == [package])


def _run_at_once(node: ast.AST) -> Iterator[ast.stmt]:
    """The statements that run when a module is imported."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            continue
        if isinstance(child, ast.stmt):
            yield child
        if isinstance(child, ast.If) and _is_for_checkers(child.test):
            for other in child.orelse:
                yield other
                yield from _run_at_once(other)
        else:
            yield from _run_at_once(child)


def _is_for_checkers(test: ast.expr) -> bool:
    name = test.attr if isinstance(test, ast.Attribute) else test
    name = name.id if isinstance(name, ast.Name) else name
    return name == "TYPE_CHECKING"
