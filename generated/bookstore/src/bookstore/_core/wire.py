"""Plain data in Python's names to JSON in the names of the wire.

Nested parameters are TypedDicts in Python names. Each carries, as an attribute, how
its names are spelled on the wire (`@wire(...)`), and an operation says which of them
may stand where. Values are walked along that, renamed, and written by pydantic-core,
which knows dates, enums and models; model instances it writes by their own aliases,
without the properties that were never set.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum
from functools import cache, cached_property
from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import BaseModel
from pydantic_core import PydanticSerializationError, SchemaSerializer, core_schema

from .data import is_array, is_object
from .decode import complete
from .omit import given, omit
from .operation import NOTHING, Later
from .references import resolved

if TYPE_CHECKING:
    from .operation import Operation

C = TypeVar("C")

Tags = Mapping[str, tuple[object, ...]]
Candidates = tuple[Any, ...]

MARK = "__wire__"
"""The attribute of a TypedDict that says how it is spelled."""

_json = SchemaSerializer(core_schema.any_schema()).to_json


def wire(
    names: Mapping[str, str] = NOTHING,
    *,
    nested: Mapping[str, Later] = NOTHING,
    tags: Tags = NOTHING,
) -> Callable[[C], C]:
    """Say how a TypedDict is spelled on the wire.

    Args:
        names: Python key to wire key, where they differ.
        nested: Python key to the candidates for its value.
        tags: Wire key to the constants that mark this variant of a union.
    """

    def mark(typed_dict: C) -> C:
        setattr(typed_dict, MARK, Spelling(names, nested, tags))
        return typed_dict

    return mark


class InMap:
    """Candidates for each value of a mapping whose keys are free."""

    def __init__(self, *candidates: Any) -> None:
        self.candidates: Candidates = candidates


class Spelling:
    """How one TypedDict is spelled on the wire."""

    def __init__(
        self, names: Mapping[str, str], nested: Mapping[str, Later], tags: Tags
    ) -> None:
        self.names = names
        self._nested = nested
        python = {name: key for key, name in names.items()}
        self.tags = [(tag, python.get(tag, tag), tags[tag]) for tag in tags]

    @cached_property
    def nested(self) -> dict[str, Candidates]:
        """Wire key to the candidates for its value."""
        return {self.names.get(k, k): later() for k, later in self._nested.items()}


AS_IT_IS = Spelling(NOTHING, NOTHING, NOTHING)
SCALARS = frozenset((str, int, float, bool, type(None)))


def json_body(operation: Operation[Any], body: object) -> bytes:
    """The JSON text of a request body."""
    if operation.nested:
        return json_text(_body(body, operation.shapes))
    return json_text(given(body) if is_object(body) else body)


def json_text(value: object) -> bytes:
    """Any value as JSON: dates by ISO 8601, models by alias, any Mapping or Sequence.

    Raises:
        pydantic_core.PydanticSerializationError: It holds what JSON cannot express.
    """
    try:
        return _written(value)
    except PydanticSerializationError:  # perhaps only because of what is deep inside
        return _written(_writable(value))


def _written(value: object) -> bytes:
    return _json(
        value, by_alias=True, exclude_unset=True, warnings=False, fallback=_plain
    )


def _plain(value: object) -> object:
    """What pydantic-core asks about: any other Mapping or collection."""
    if is_object(value):
        return dict(value)
    if is_array(value):
        return list(value)
    raise TypeError(f"{type(value).__name__} cannot be written as JSON")


def _body(body: object, shapes: Mapping[str, Candidates]) -> object:
    if "" in shapes:
        return spelled(body, shapes[""])
    return _renamed(body, NOTHING, shapes) if is_object(body) else body


def spelled(value: object, candidates: Candidates) -> object:
    """`value` with its keys as on the wire."""
    if type(value) in SCALARS or not candidates:
        return value
    if is_object(value):
        return _spelled_object(value, candidates)
    return [spelled(item, candidates) for item in value] if is_array(value) else value


def _spelled_object(value: Mapping[str, object], candidates: Candidates) -> object:
    chosen = candidates[0] if len(candidates) == 1 else _best(value, candidates)
    if isinstance(chosen, InMap):
        return {k: spelled(item, chosen.candidates) for k, item in value.items()}
    spelling = _spelling(chosen)
    return _renamed(value, spelling.names, spelling.nested)


def _renamed(
    value: Mapping[str, object],
    names: Mapping[str, str],
    nested: Mapping[str, Candidates],
) -> dict[str, object]:
    if not nested:
        return {names.get(k, k): item for k, item in value.items() if item is not omit}
    found: dict[str, object] = {}
    for key, item in value.items():
        if item is not omit:
            name = names.get(key, key)
            found[name] = spelled(item, nested[name]) if name in nested else item
    return found


def _writable(value: object) -> object:
    """`value` without what was omitted, the models of all objects in it complete."""
    if is_object(value):
        return {key: _writable(item) for key, item in given(value).items()}
    if is_array(value):
        return [_writable(item) for item in value if item is not omit]
    if isinstance(value, BaseModel):
        complete(type(value))
    return value


def _best(value: Mapping[str, object], candidates: Candidates) -> Any:
    names, table = _tag_table(candidates)
    for name in names:
        tag = _constant(value.get(name))
        if isinstance(tag, (str, int)) and tag in table:
            return table[tag]
    return max(candidates, key=lambda kind: _likeness(value, kind))


@cache
def _tag_table(candidates: Candidates) -> tuple[list[str], dict[object, Any]]:
    """Names of the tag, and its value to candidate, where one tag tells all apart."""
    tags = [(kind, tag) for kind in candidates for tag in _spelling(kind).tags]
    constants = [constant for _, tag in tags for constant in tag[2]]
    if len({tag[0] for _, tag in tags}) != 1 or len(set(constants)) != len(constants):
        return [], {}
    names = dict.fromkeys(name for _, tag in tags for name in tag[:2])
    return list(names), {constant: kind for kind, tag in tags for constant in tag[2]}


def _likeness(value: Mapping[str, object], kind: Any) -> tuple[int, float]:
    """How well `value` fits a candidate: by tags, then by keys in common."""
    if isinstance(kind, InMap):
        return (0, 0.5)  # better than a candidate with no key in common
    tags = 0
    for wire_name, name, constants in _spelling(kind).tags:
        tag = value.get(wire_name, value.get(name, omit))
        if tag is not omit:
            tags += 1 if _constant(tag) in constants else -1
    return (tags, len(_keys(kind) & value.keys()))


def _constant(tag: object) -> object:
    return tag.value if isinstance(tag, Enum) else tag


@cache
def _spelling(kind: Any) -> Spelling:
    found: Spelling = getattr(resolved(kind), MARK, AS_IT_IS)
    return found


@cache
def _keys(kind: Any) -> frozenset[str]:
    """The keys of a TypedDict, in Python's names and in those of the wire."""
    required = getattr(resolved(kind), "__required_keys__", frozenset[str]())
    optional = getattr(resolved(kind), "__optional_keys__", frozenset[str]())
    return frozenset((*required, *optional, *_spelling(kind).names.values()))
