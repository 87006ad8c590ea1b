"""The folder of a generated SDK -> its public surface, read from its files without running them.

It is the same surface that `surface` knows of an SDK that is not yet written.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from functools import cached_property
from pathlib import Path
from typing import Final

from ..data import Struct
from ..surface import (
    Alias,
    Attribute,
    Class,
    Entry,
    Method,
    Surface,
    signature_of,
    surface_of,
)

APART: Final = ("custom", "_core")
"""The user's own code, and the runtime."""
FACES: Final = ("WithRawResponse", "WithStreamingResponse")
"""Ends of the names of classes that are made of the methods of others."""
HOMES: Final = (("", "_client."), ("types", "types."), ("objects", "objects."))
"""Packages, and where that is defined which is listed as their own."""
Function = ast.FunctionDef | ast.AsyncFunctionDef


def written_surface(folder: Path, package: str) -> Surface:
    """What is public in `folder`/src/`package`. Raises OSError, SyntaxError."""
    modules = {m.name: m for m in _modules(folder / "src" / package, package)}
    moved = {
        f"{package}.{source}": f"{modules[index].path}.{name}"
        for index, home in HOMES
        if index in modules
        for name, source in modules[index].exports
        if source.startswith(home)
    }
    found = (entry for module in modules.values() for entry in _entries(module, moved))
    return surface_of([*found])


class Module(Struct, frozen=True, dict=True):
    """One file."""

    root: str
    name: str
    """`resources.books`; empty for the package itself."""
    is_package: bool
    tree: ast.Module

    @property
    def path(self) -> str:
        """`acme.resources.books`."""
        return f"{self.root}.{self.name}".rstrip(".")

    @cached_property
    def exports(self) -> tuple[tuple[str, str], ...]:
        """Name, and where it comes from, seen from the package: `from .book import Book as Book`."""
        parts = [*filter(None, self.name.split("."))]
        parts = parts if self.is_package else parts[:-1]
        imports = (n for n in ast.walk(self.tree) if isinstance(n, ast.ImportFrom))
        return tuple(
            (each.name, ".".join([*_above(parts, node.level), node.module, each.name]))
            for node in imports
            for each in node.names
            if each.asname == each.name and node.module
        )


def _above(parts: list[str], level: int) -> list[str]:
    return parts[: len(parts) - level + 1]


def _modules(root: Path, package: str) -> Iterator[Module]:
    """A stub says more than what it stands beside."""
    for path in sorted(root.rglob("*.py")):
        parts = path.relative_to(root).with_suffix("").parts
        if parts[0] in APART:
            continue
        stub = path.with_suffix(".pyi")
        text = (stub if stub.is_file() else path).read_text(encoding="utf-8")
        is_package = parts[-1] == "__init__"
        name = ".".join(parts[:-1] if is_package else parts)
        yield Module(package, name, is_package, ast.parse(text))


def _entries(module: Module, moved: dict[str, str]) -> Iterator[Entry]:
    for name, source in module.exports:
        is_plumbing = source.startswith("_schemes.")
        if not is_plumbing and f"{module.path}.{name}" not in moved.values():
            yield Alias(f"{module.path}.{name}", f"{module.root}.{source}")
    for name, nodes in _defined(module.tree.body).items():
        full = f"{module.path}.{name}"
        if not _is_hidden(name, nodes[0], module):
            yield from _member(moved.get(full, full), nodes)


def _is_hidden(name: str, node: ast.stmt, module: Module) -> bool:
    is_step = isinstance(node, Function) and module.name == "_client"
    is_constant = isinstance(node, ast.Assign | ast.AnnAssign) and name.isupper()
    return is_step or is_constant or name.startswith("_") or name.endswith(FACES)


def _defined(body: Iterable[ast.stmt]) -> dict[str, list[ast.stmt]]:
    """Name -> its statements: several where there are overloads. What only runs does not count."""
    found: dict[str, list[ast.stmt]] = {}
    for node in body:
        match node:
            case ast.If(test=ast.Name(id="TYPE_CHECKING"), body=checked):
                for name, nodes in _defined(checked).items():
                    found.setdefault(name, []).extend(nodes)
            case ast.ClassDef(name=name) | ast.FunctionDef(name=name):
                found.setdefault(name, []).append(node)
            case ast.AsyncFunctionDef(name=name):
                found.setdefault(name, []).append(node)
            case ast.Assign(targets=[ast.Name(id=name)]):
                found.setdefault(name, []).append(node)
            case ast.AnnAssign(target=ast.Name(id=name)):
                found.setdefault(name, []).append(node)
            case _:
                pass
    return found


def _member(name: str, nodes: list[ast.stmt]) -> Iterator[Entry]:
    match nodes[0]:
        case ast.ClassDef(bases=bases, body=body):
            yield Class(name, tuple(map(ast.unparse, bases)))
            for own, found in _defined(body).items():
                if not own.startswith("_") or own == "__init__":
                    yield _of_class(f"{name}.{own}", found)
        case ast.FunctionDef() | ast.AsyncFunctionDef():
            yield _method(name, nodes)
        case ast.Assign(value=value):
            yield Alias(name, ast.unparse(value))
        case ast.AnnAssign(value=ast.Constant(value=str(text))):  # it mentions itself
            yield Alias(name, ast.unparse(ast.parse(text, mode="eval")))
        case _:
            pass


def _of_class(name: str, nodes: list[ast.stmt]) -> Entry:
    match nodes[0]:
        case ast.AnnAssign(annotation=annotation, value=value):
            default = None if value is None else ast.unparse(value)
            return Attribute(name, ast.unparse(annotation), default)
        case ast.Assign(value=value):
            return Alias(name, ast.unparse(value))
        case node if "cached_property" in _marks(node):
            assert isinstance(node, Function) and node.returns
            return Attribute(name, ast.unparse(node.returns))
        case _:
            return _method(name, nodes)


def _method(name: str, nodes: list[ast.stmt]) -> Method:
    ways = [node for node in nodes if "overload" in _marks(node)] or nodes[-1:]
    return Method(
        name,
        tuple(map(signature_of, ways)),
        any(isinstance(node, ast.AsyncFunctionDef) for node in ways),
        "deprecated" in _marks(nodes[-1]),
    )


def _marks(node: ast.stmt) -> list[str]:
    marks = node.decorator_list if isinstance(node, Function) else []
    return [ast.unparse(m.func if isinstance(m, ast.Call) else m) for m in marks]
