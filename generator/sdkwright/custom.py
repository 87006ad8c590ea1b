"""The modules of `custom/` + the names of an SDK -> `Custom`: which of them extend what.

A mixin is found by its name: `BooksMixin` extends `Books`. In `types.py`, or a folder
`types`, of `custom/` it extends a model, elsewhere a client or a resource.
"""

from __future__ import annotations

import ast
import difflib
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from keyword import iskeyword
from typing import Final

from . import ir
from .circles import refuse_circles
from .data import Struct, field
from .diagnostics import Diagnostic, Location, Report, SpecError
from .names import Names
from .own import Source

SUFFIX: Final = "Mixin"
HOOKS: Final = ("on_request", "on_response", "on_retry", "on_error")
HOOKS_MODULE: Final = "hooks"


class Mixin(Struct, frozen=True):
    """A class of the user's own."""

    module: str
    """Below `custom`, with dots; empty: its `__init__`."""
    name: str

    @property
    def home(self) -> str:
        """The module, as the package sees it: `custom.books`."""
        return f"custom.{self.module}" if self.module else "custom"


class Custom(Struct, frozen=True):
    """What of an SDK is extended, and by what."""

    classes: Mapping[str, Mixin] = field(default_factory=dict)
    """Class of a client or a resource -> what extends it."""
    models: Mapping[str, Mixin] = field(default_factory=dict)
    hooks: tuple[str, ...] = ()
    exports: tuple[str, ...] = ()
    """Names of `custom` that the package has, too."""

    def __bool__(self) -> bool:
        return bool(self.classes or self.models or self.hooks or self.exports)


class Module(Struct, frozen=True):
    """A parsed module of `custom/`."""

    name: str
    source: Source
    tree: ast.Module

    @property
    def is_of_types(self) -> bool:
        """Whether its mixins extend models."""
        return self.name.partition(".")[0] == "types"

    def at(self, node: ast.stmt) -> Location:
        """Where a statement is."""
        return self.source.at(node.lineno, node.col_offset + 1)


def customised(
    sources: Sequence[Source],
    api: ir.Api,
    names: Names,
    objects: Collection[str],
    report: Report,
) -> Custom:
    """What the user's own code extends; `objects` are the classes of models that know
    their client. Raises `SpecError` (custom-invalid)."""
    modules = [_parsed(source) for source in sources if _can_be_imported(source)]
    if not modules:
        return Custom()
    of_types = [module for module in modules if module.is_of_types]
    others = [module for module in modules if not module.is_of_types]
    models = {names.types[id] for id in names.types if _is_model(api, id)}
    custom = Custom(
        _matched(others, {*_classes(names), *objects}, report),
        _matched(of_types, models, report),
        tuple(_hooks(modules, report)),
        tuple(name for module in modules for name in _exports(module)),
    )
    refuse_circles({m.name: m for m in modules}, custom, names.package)
    return custom


def _can_be_imported(source: Source) -> bool:
    parts = source.name.removesuffix(".py").split("/")
    return all(part.isidentifier() and not iskeyword(part) for part in parts)


def _is_model(api: ir.Api, id: ir.TypeId) -> bool:
    return isinstance(api.definitions.get(id), ir.Model)


def _classes(names: Names) -> set[str]:
    resources = {resource.cls for resource in names.resources.values()}
    twins = resources | {f"Async{cls}" for cls in resources}
    return {names.client, names.async_client} | twins


def _parsed(source: Source) -> Module:
    way = source.name.removesuffix(".py").split("/")
    name = ".".join(way[:-1] if way[-1] == "__init__" else way)
    try:
        return Module(name, source, ast.parse(source.text, source.file))
    except SyntaxError as error:
        at = source.at(error.lineno or 1, error.offset or 1)
        raise SpecError(
            "custom-invalid", f"it is not Python: {error.msg}", at
        ) from None
    except ValueError as error:  # a null character
        raise SpecError(
            "custom-invalid", f"it is not Python: {error}", source.at(1)
        ) from None


def _matched(
    modules: Iterable[Module], classes: Iterable[str], report: Report
) -> dict[str, Mixin]:
    """Each class with its mixin; a mixin with an underscore before it is for the others."""
    wanted = {f"{cls}{SUFFIX}": cls for cls in classes}
    found: dict[str, Mixin] = {}
    for module in modules:
        for node in module.tree.body:
            if not isinstance(node, ast.ClassDef) or not _is_mixin(node.name):
                continue
            cls = wanted.get(node.name, "")
            if cls and cls not in found:
                found[cls] = Mixin(module.name, node.name)
                continue
            reason = (
                f"{found[cls].home} has it already" if cls else _meant(node, wanted)
            )
            message = f"`{node.name}` extends nothing: {reason}"
            report(Diagnostic("custom-unused", message, module.at(node)))
    return dict(sorted(found.items()))


def _is_mixin(name: str) -> bool:
    return name.endswith(SUFFIX) and name != SUFFIX and not name.startswith("_")


def _meant(node: ast.ClassDef, wanted: Mapping[str, str]) -> str:
    cls = node.name.removesuffix(SUFFIX)
    near = difflib.get_close_matches(cls, sorted(wanted.values()), n=1)
    if near:
        return f"did you mean `{near[0]}{SUFFIX}`?"
    return f"there is no class `{cls}` that it could extend from here"


def _hooks(modules: Iterable[Module], report: Report) -> Iterator[str]:
    """The functions of `hooks.py` that are called, in the order of `HOOKS`."""
    found: set[str] = set()
    for module in modules:
        if module.name == HOOKS_MODULE:
            found = {*_hooks_of(module, report)}
    yield from (hook for hook in HOOKS if hook in found)


def _hooks_of(module: Module, report: Report) -> Iterator[str]:
    for node in module.tree.body:
        if isinstance(node, ast.AsyncFunctionDef) and node.name in HOOKS:
            message = f"`{node.name}` must not be async: sync clients call it, too"
            raise SpecError("custom-invalid", message, module.at(node))
        if not isinstance(node, ast.FunctionDef):
            continue
        if node.name in HOOKS:
            yield node.name
        elif node.name.startswith("on_"):
            message = f"`{node.name}` is never called: hooks are {', '.join(HOOKS)}"
            report(Diagnostic("custom-unused", message, module.at(node)))


def _exports(module: Module) -> Iterator[str]:
    """What `__all__` of `custom/__init__.py` lists."""
    for node in module.tree.body if not module.name else ():
        if isinstance(node, ast.Assign) and _is_all(node.targets):
            yield from _texts(node.value, module.at(node))


def _is_all(targets: Sequence[ast.expr]) -> bool:
    return any(isinstance(t, ast.Name) and t.id == "__all__" for t in targets)


def _texts(value: ast.expr, at: Location) -> Iterator[str]:
    items = value.elts if isinstance(value, ast.List | ast.Tuple) else [value]
    for item in items:
        text = item.value if isinstance(item, ast.Constant) else None
        if not isinstance(text, str) or not text.isidentifier():
            message = "`__all__` must be a list of names in quotes"
            raise SpecError("custom-invalid", message, at)
        yield text
