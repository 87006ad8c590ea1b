"""The files of an SDK -> what its users reach of the runtime, which all SDKs share.

That is what is exported, what signatures and bases name, and what those return in turn:
pages and how to walk them, options, raw responses, errors.
"""

from __future__ import annotations

from collections.abc import Iterator

import griffe
from surface.seen import Member, public

PLUMBING = ("call", "effects", "operation", "settings", "encode", "notations")
"""Modules that users meet in no signature that they call: how requests come about."""


def reached(package: griffe.Module) -> set[str]:
    """One line for each member of a class of the runtime, and for each name for a type."""
    core = f"{package.path}._core."
    plumbing = tuple(f"{core}{name}." for name in PLUMBING)
    waiting = [path for member, _ in public(package) for path in _named(member, in_full=True)]
    waiting += [view.path for view in package["_core.views"].functions.values()]
    done: dict[str, griffe.Object] = {}
    while waiting:
        path = waiting.pop()
        is_hidden = path in done or "(" in path or path.startswith(plumbing)
        if path.startswith(core) and not is_hidden:
            found = package[path.removeprefix(f"{package.path}.")]
            if isinstance(found, griffe.Alias):
                waiting.append(found.target_path)
            else:
                done[path] = found
                waiting += _named(found)
    return {line for found in done.values() for line in _lines(found, len(package.path) + 1)}


def _named(member: Member, in_full: bool = False) -> Iterator[str]:
    """What a user comes to from here. `in_full`: by arguments, too, which the runtime gives itself."""
    match member:
        case griffe.Alias():
            yield member.target_path
        case griffe.Class():
            for base in member.bases:
                yield from _paths(base)
            for own in _members(member):
                yield from _named(own, in_full)
            if in_full and "__init__" in member.members:
                yield from _named(member.members["__init__"], in_full)
        case griffe.Function():
            for way in member.overloads or [member]:
                yield from _paths(way.returns)
                for parameter in way.parameters if in_full else ():
                    yield from _paths(parameter.annotation)
        case griffe.Attribute():
            yield from _paths(member.annotation or member.value)


def _paths(expression: griffe.Expr | str | None) -> Iterator[str]:
    if isinstance(expression, griffe.Expr):
        names = (each for each in expression.iterate(flat=True) if isinstance(each, griffe.ExprName))
        yield from (name.canonical_path for name in names)


def _members(found: griffe.Class) -> Iterator[Member]:
    """How objects are made, and what one asks of another, is the runtime's own business."""
    if any(str(base) == "Protocol" for base in found.bases):
        return
    for own in found.members.values():
        is_operator = own.name.startswith("__") and isinstance(own, griffe.Function)
        if (is_operator and own.name != "__init__") or not own.name.startswith("_"):
            yield own


def _lines(found: griffe.Object, start: int) -> Iterator[str]:
    """`start`: where a path begins that does not name the SDK."""
    name = found.path[start:]
    match found:
        case griffe.Class():
            yield f"class {name}({', '.join(map(str, found.bases))})"
            for own in _members(found):
                if isinstance(own, griffe.Object):
                    yield from _lines(own, start)
        case griffe.Function():
            prefix = "async def" if "async" in found.labels else "def"
            for way in found.overloads or [found]:
                yield f"{prefix} {way.signature(name=name)}"
        case griffe.Attribute() if found.annotation:
            yield f"{name}: {found.annotation}"
        case griffe.Attribute() if not str(found.value).startswith(("TypeVar", "ParamSpec")):
            yield f"{name} = {found.value}"
