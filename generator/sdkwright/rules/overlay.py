"""Edits of a document -> an OpenAPI Overlay (1.0) that makes them, as data.

An `update` can only add to objects and lists, and replace plain values. So what is to be
replaced otherwise is removed before; what is to go goes at the end, the last item first.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from ..diagnostics import Diagnostic, Edit

Pointer = tuple[str, ...]
Action = dict[str, Any]

_IN_ORDER: Final = frozenset(("properties", "content", "responses", "parameters"))
"""Objects in which the order of the members shows in the SDK."""


def overlay_of(title: str, data: Any, fixed: Iterable[Diagnostic]) -> dict[str, Any]:
    """The overlay by which the problems are gone."""
    plan = _Plan(data)
    for diagnostic in fixed:
        for edit in diagnostic.edits:
            plan.take(edit, f"{diagnostic.code}: {diagnostic.message}")
    return {
        "overlay": "1.0.0",
        "info": {"title": title, "version": "1.0.0"},
        "actions": [*plan.actions()],
    }


class _Plan:
    """What is to change in one document."""

    def __init__(self, data: Any) -> None:
        self._old = self._new = data
        self._why: dict[Pointer, str] = {}
        self._set: dict[Pointer, bool] = {}
        """What gets a value, and whether something else stands there that must go first."""
        self._added: dict[Pointer, list[Any]] = {}
        self._removed: dict[Pointer, None] = {}

    def take(self, edit: Edit, why: str) -> None:
        """Add an edit to the plan."""
        match edit.change:
            case "remove":
                self._removed[edit.pointer] = None
                self._why.setdefault(edit.pointer, why)
            case "add":
                values = self._added.setdefault(edit.pointer, [])
                values += [edit.value] if edit.value not in values else []
                self._why.setdefault(edit.pointer, why)
            case "allow null":
                for pointer, value in _with_null(
                    edit.pointer, _at(self._new, edit.pointer)
                ):
                    self._put(pointer, value, why)
            case "fill" if is_there(self._new, edit.pointer):
                pass
            case "put" | "fill":
                self._put(edit.pointer, edit.value, why)

    def _put(self, pointer: Pointer, value: Any, why: str) -> None:
        self._new = _with(self._new, pointer, value)
        while not is_there(self._old, pointer[:-1]):
            pointer = pointer[:-1]
        if isinstance(_at(self._old, pointer[:-1]), list):
            self._replace(pointer[:-1], why)
        elif self._can_be_updated(pointer):
            self._set.setdefault(pointer, False)
            self._why.setdefault(pointer, why)
        else:
            is_in_order = len(pointer) > 2 and pointer[-2] in _IN_ORDER
            self._replace(pointer[:-1] if is_in_order else pointer, why)

    def _can_be_updated(self, pointer: Pointer) -> bool:
        """Whether a value can be put there without another that has to go."""
        both = [
            _at(data, pointer)
            for data in (self._old, self._new)
            if is_there(data, pointer)
        ]
        return len(both) == 1 or all(map(_is_plain, both))

    def _replace(self, pointer: Pointer, why: str) -> None:
        while isinstance(_at(self._old, pointer[:-1]), list):
            pointer = pointer[:-1]
        self._set[pointer] = True
        self._why.setdefault(pointer, why)

    def actions(self) -> Iterator[Action]:
        """What the overlay does, in order."""
        whole = {pointer for pointer, is_replaced in self._set.items() if is_replaced}
        kept = [p for p in self._set if not any(above in whole for above in _above(p))]
        for pointer in kept:
            if pointer in whole:
                yield self._action(pointer, remove=True)
        updates: dict[Pointer, dict[str, Any]] = {}
        for pointer in kept:
            updates.setdefault(pointer[:-1], {})[pointer[-1]] = _at(self._new, pointer)
        for pointer, values in self._added.items():
            members = updates.setdefault(pointer[:-1], {})
            members[pointer[-1]] = [*members.get(pointer[-1], ()), *values]
        for parent, members in updates.items():
            first = (*parent, next(iter(members)))
            yield self._action(parent, self._why[first], update=members)
        for pointer in sorted(self._removed, key=_order, reverse=True):
            if is_there(self._old, pointer):
                yield self._action(pointer, remove=True)

    def _action(self, pointer: Pointer, why: str = "", **how: Any) -> Action:
        said = why or self._why[pointer]
        return {"target": json_path(self._old, pointer), "description": said, **how}


def json_path(data: Any, pointer: Pointer) -> str:
    """A place in words of RFC 9535."""
    text = "$"
    for number, part in enumerate(pointer):
        if isinstance(_at(data, pointer[:number]), list):
            text += f"[{part}]"
        elif re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]*", part):
            text += f".{part}"
        else:
            quoted = (
                json.dumps(part, ensure_ascii=False)[1:-1]
                .replace('\\"', '"')
                .replace("'", "\\'")
            )
            text += f"['{quoted}']"
    return text


def _with_null(pointer: Pointer, schema: Any) -> Iterator[tuple[Pointer, Any]]:
    """What lets a schema of 3.1 allow null."""
    kind = schema.get("type") if isinstance(schema, Mapping) else None
    if isinstance(kind, str):
        yield (*pointer, "type"), [kind, "null"]
        if isinstance(schema.get("enum"), list):
            yield (*pointer, "enum"), [*dict.fromkeys([*schema["enum"], None])]
    elif isinstance(schema, Mapping) and "$ref" in schema:
        rest = {k: v for k, v in schema.items() if k not in ("$ref", "nullable")}
        yield pointer, {"anyOf": [{"$ref": schema["$ref"]}, {"type": "null"}], **rest}


def _at(data: Any, pointer: Pointer) -> Any:
    for part in pointer:
        data = data[int(part) if isinstance(data, list) else part]
    return data


def is_there(data: Any, pointer: Pointer) -> bool:
    try:
        _at(data, pointer)
    except (LookupError, TypeError, ValueError):
        return False
    return True


def _with(data: Any, pointer: Pointer, value: Any) -> Any:
    """The data with a value at a place; what lies beside the way there is shared."""
    if not pointer:
        return value
    key: Any = int(pointer[0]) if isinstance(data, list) else pointer[0]
    below = data[key] if isinstance(data, list) else data.get(key, {})
    changed = data.copy()
    changed[key] = _with(below, pointer[1:], value)
    return changed


def _is_plain(value: Any) -> bool:
    return not isinstance(value, dict | list)


def _above(pointer: Pointer) -> Iterator[Pointer]:
    return (pointer[:length] for length in range(len(pointer)))


def _order(pointer: Pointer) -> tuple[tuple[int, str], ...]:
    return tuple((int(part) if part.isdecimal() else -1, part) for part in pointer)
