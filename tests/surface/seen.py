"""The files of an SDK -> its public surface, as griffe sees it: without running anything."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import griffe

from sdkwright.surface import (
    Alias,
    Attribute,
    Class,
    Entry,
    Method,
    Parameter,
    Signature,
    Surface,
    surface_of,
)

APART = ("custom", "_core")
"""Packages that are not listed: the user's own code, and the runtime, which has a listing."""
Member = griffe.Object | griffe.Alias
FACES = ("WithRawResponse", "WithStreamingResponse")
"""Classes that are made of the methods of others."""


def loaded(source: Path, package: str) -> griffe.Module:
    """A package, read and not imported."""
    found = griffe.load(package, search_paths=[source], resolve_aliases=False)
    assert isinstance(found, griffe.Module)
    return found


def seen(package: griffe.Module) -> Surface:
    """What is public in it."""
    return surface_of([each for member, path in public(package) for each in _member(member, path)])


def public(package: griffe.Module) -> Iterator[tuple[Member, str]]:
    """What modules have for users, by the names under which users find it.

    Of what is in `_client` or in a module of `types` that is where it is exported.
    """
    homes = [(package, "_client"), (package.modules["types"], "types")]
    if "objects" in package.modules:
        homes.append((package.modules["objects"], "objects"))
    moved = {
        member.target_path: f"{index.path}.{member.name}"
        for index, home in homes
        for member in index.members.values()
        if isinstance(member, griffe.Alias) and member.target_path.startswith(f"{package.path}.{home}.")
    }
    for module in _modules(package):
        for member in module.members.values():
            if _is_public(member, module) and member.path not in moved.values():
                yield member, moved.get(member.path, member.path)


def _modules(module: griffe.Module) -> Iterator[griffe.Module]:
    yield module
    for below in module.members.values():
        is_ours = module.parent is not None or below.name not in APART
        if isinstance(below, griffe.Module) and is_ours:
            yield from _modules(below)


def _is_public(member: Member, module: griffe.Module) -> bool:
    """Constants in capitals are plumbing; so is what a module imports or `_client` does."""
    if isinstance(member, griffe.Alias) and member.name not in _exports(_source(module)):
        return False
    is_step = isinstance(member, griffe.Function) and module.name == "_client"
    is_constant = isinstance(member, griffe.Attribute) and member.name.isupper()
    is_constant |= isinstance(member, griffe.Alias) and "._schemes." in member.target_path
    is_hidden = member.name.startswith("_") or member.name.endswith(FACES)
    return not (is_step or is_constant or is_hidden or isinstance(member, griffe.Module))


def _member(member: Member, name: str) -> Iterator[Entry]:
    match member:
        case griffe.Alias():
            yield Alias(name, member.target_path)
        case griffe.Class():
            yield Class(name, tuple(str(base) for base in member.bases))
            for own in member.members.values():
                yield from _of_class(own, name)
        case griffe.Function():
            yield _method(member, name)
        case griffe.Attribute():
            yield Alias(name, _quoted(member) if member.annotation else _text(member.value))


def _source(module: griffe.Module) -> str:
    """What type checkers read."""
    assert isinstance(module.filepath, Path)
    stub = module.filepath.with_suffix(".pyi")
    return stub.read_text(encoding="utf-8") if stub.exists() else module.source


@cache
def _exports(source: str) -> frozenset[str]:
    nodes = (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.ImportFrom))
    return frozenset(each.name for node in nodes for each in node.names if each.asname == each.name)


def _quoted(attribute: griffe.Attribute) -> str:
    """A type that mentions itself is a text."""
    return _text(ast.literal_eval(str(attribute.value)))


def _of_class(member: Member, owner: str) -> Iterator[Entry]:
    name = f"{owner}.{member.name}"
    if member.name.startswith("_") and member.name != "__init__":
        return
    if isinstance(member, griffe.Function):
        yield _method(member, name)
    elif isinstance(member, griffe.Attribute) and member.annotation is None:
        yield Alias(name, _text(member.value))
    elif isinstance(member, griffe.Attribute):
        default = None if member.value is None else _text(member.value)
        yield Attribute(name, _text(member.annotation), default)


def _method(function: griffe.Function, name: str) -> Method:
    ways = function.overloads or [function]
    marks = [str(decorator.value) for decorator in function.decorators]
    return Method(
        name,
        tuple(map(_signature, ways)),
        "async" in function.labels,
        any(mark.startswith("deprecated(") for mark in marks),
    )




def _signature(function: griffe.Function) -> Signature:
    found = [_parameter(each) for each in function.parameters if each.name != "self"]
    return Signature(tuple(found), _text(function.returns))


def _parameter(parameter: griffe.Parameter) -> Parameter:
    annotation = _text(parameter.annotation)
    if parameter.kind is griffe.ParameterKind.var_keyword:
        return Parameter(parameter.name, "options", annotation)
    default = None if parameter.default is None else _text(parameter.default)
    is_named = parameter.kind is griffe.ParameterKind.keyword_only
    return Parameter(parameter.name, "keyword" if is_named else "positional", annotation, default)


def _text(expression: griffe.Expr | str | None) -> str:
    """As Python itself would write it."""
    return ast.unparse(ast.parse(str(expression), mode="eval"))
