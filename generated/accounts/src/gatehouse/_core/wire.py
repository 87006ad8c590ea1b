"""Plain data in Python's names to the same in the names of the wire.

Nested parameters are TypedDicts in Python names. Each carries, as an attribute, how
its names are spelled on the wire (`@wire(...)`), and an operation says which of them
may stand where (`nested.py`). Values are walked along that and renamed; pydantic-core
writes them, model instances by their own aliases (`writing.py`).
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from enum import Enum
from functools import cache, cached_property, lru_cache
from typing import Any, TypeVar

from pydantic import BaseModel

from .data import is_array, is_list, is_object
from .decode import resolved
from .notations import Notation
from .omit import omit
from .operation import NOTHING, Later

C = TypeVar("C")

Tags = Mapping[str, tuple[object, ...]]
Tag = tuple[str, str, tuple[object, ...]]
"""Its name on the wire, that in Python, and its constants."""
Candidates = tuple[Any, ...]
Write = Callable[[Any], object]
"""From an object to the same with its keys as on the wire."""

MARK = "__wire__"
"""The attribute of a TypedDict that says how it is spelled."""

MANY = 64
"""Keys of an object that is not remembered by its keys: perhaps they are data."""
SCALARS = frozenset((str, int, float, bool, type(None)))


def wire(
    names: Mapping[str, str] = NOTHING,
    *,
    nested: Mapping[str, Later] = NOTHING,
    rest: Later | None = None,
    tags: Tags = NOTHING,
) -> Callable[[C], C]:
    """Say how a TypedDict is spelled on the wire.

    Args:
        names: Python key to wire key, where they differ.
        nested: Python key to the candidates for its value.
        rest: The candidates for the values of keys that are not declared.
        tags: Wire key to the constants that mark this variant of a union.
    """

    def mark(typed_dict: C) -> C:
        spelling = Spelling(names, nested, tags)
        if rest is not None:
            spelling = OpenSpelling(names, nested, tags, rest, _declared(typed_dict))
        setattr(typed_dict, MARK, spelling)
        return typed_dict

    return mark


class InMap:
    """Candidates for each value of a mapping whose keys are free."""

    def __init__(self, *candidates: Any) -> None:
        self.candidates: Candidates = candidates

    def written(self, value: Mapping[str, object]) -> dict[str, object]:
        """`value` with the keys of the values in it as on the wire."""
        place = _place(self.candidates)
        return {key: place.written(item) for key, item in value.items()}


class Spelling:
    """How one TypedDict is spelled on the wire."""

    def __init__(
        self, names: Mapping[str, str], nested: Mapping[str, Later], tags: Tags
    ) -> None:
        self.names = dict(names)
        self._nested = nested
        python = {name: key for key, name in names.items()}
        self.tags = [(tag, python.get(tag, tag), tags[tag]) for tag in tags]

    @cached_property
    def _places(self) -> list[tuple[str, Place]]:
        """Wire keys, and how their values are spelled."""
        nested = self._nested.items()
        return [(self.names.get(k, k), _place(later())) for k, later in nested]

    def written(self, value: Mapping[str, object]) -> dict[str, object]:
        """`value` with its keys as on the wire."""
        names = self.names
        found: dict[str, object] = {}
        for key, item in value.items():
            if item is not omit:
                found[names.get(key, key)] = item
        for name, place in self._places:
            if name in found:
                found[name] = place.written(found[name])
        return found


class OpenSpelling(Spelling):
    """The same where the values of all other keys have a type, too."""

    def __init__(
        self,
        names: Mapping[str, str],
        nested: Mapping[str, Later],
        tags: Tags,
        rest: Later,
        declared: frozenset[str],
    ) -> None:
        super().__init__(names, nested, tags)
        self._rest = rest
        self._known = {names.get(key, key) for key in declared}

    def written(self, value: Mapping[str, object]) -> dict[str, object]:
        """`value` with its keys, and those of all values in it, as on the wire."""
        place = _place(self._rest())
        return {
            key: item if key in self._known else place.written(item)
            for key, item in super().written(value).items()
        }


AS_IT_IS = Spelling(NOTHING, NOTHING, NOTHING)


class Place:
    """Where values may stand, all of them described by `candidates`.

    What can be known before a value is seen is found out once: there may be thousands.
    """

    def __init__(self, candidates: Candidates) -> None:
        self._candidates = candidates
        self._notations = [c for c in candidates if isinstance(c, Notation)]

    def written(self, value: object) -> object:
        """`value` with its keys as on the wire."""
        kind = type(value)
        if kind is dict:
            return self._object(value)
        if is_list(value):
            return [self.written(item) for item in value]
        return self._unusual(value)

    def _unusual(self, value: object) -> object:
        """Objects and arrays of any other class, and what is neither."""
        if type(value) not in SCALARS and not isinstance(value, BaseModel):
            if is_object(value):
                return self._object(value)
            if is_array(value):
                return [self.written(item) for item in value]
        for notation in self._notations:
            value = notation.written(value)
        return value

    @cached_property
    def _object(self) -> Write:
        if len(self._candidates) == 1:
            return _writer(self._candidates[0])
        choice = Choice(self._candidates)
        return lambda value: choice.of(value)(value)


class Choice:
    """Which of many candidates an object is."""

    def __init__(self, candidates: Candidates) -> None:
        self._candidates = candidates
        tags = [(kind, tag) for kind in candidates for tag in _spelling(kind).tags]
        self._has_tags = bool(tags)
        self._tag_names, self._by_tag = _tag_table(tags)
        self._by_keys = lru_cache(self._most_alike)

    def of(self, value: Mapping[str, object]) -> Write:
        """What writes `value` as the candidate that it is."""
        for name in self._tag_names:
            tag = _constant(value.get(name))
            if isinstance(tag, (str, int)) and tag in self._by_tag:
                return self._by_tag[tag]
        if self._has_tags or len(value) > MANY:
            return self._most_alike(value)
        return self._by_keys(frozenset(value))

    def _most_alike(self, value: Collection[str]) -> Write:
        return _writer(max(self._candidates, key=lambda kind: _likeness(value, kind)))


@cache
def _place(candidates: Candidates) -> Place:
    return Place(candidates)


def _writer(kind: Any) -> Write:
    if isinstance(kind, Notation):
        return lambda value: value
    return kind.written if isinstance(kind, InMap) else _spelling(kind).written


def _tag_table(
    tags: list[tuple[Any, Tag]],
) -> tuple[list[str], dict[object, Write]]:
    """Names of the tag, and its value to candidate, where one tag tells all apart."""
    constants = [constant for _, tag in tags for constant in tag[2]]
    if len({tag[0] for _, tag in tags}) != 1 or len(set(constants)) != len(constants):
        return [], {}
    names = dict.fromkeys(name for _, tag in tags for name in tag[:2])
    return list(names), {c: _writer(kind) for kind, tag in tags for c in tag[2]}


def _likeness(value: Collection[str], kind: Any) -> tuple[int, float]:
    """How well `value` fits a candidate: by tags, then by keys in common."""
    if isinstance(kind, InMap):
        return (0, 0.5)  # better than a candidate with no key in common
    if isinstance(kind, Notation):
        return (-1, 0)
    return (_tags_met(value, kind), len(_keys(kind).intersection(value)))


def _tags_met(value: Collection[str], kind: Any) -> int:
    """How many constants of a candidate are there, less those that are others."""
    if not is_object(value):
        return 0
    met = 0
    for wire_name, name, constants in _spelling(kind).tags:
        tag = value.get(wire_name, value.get(name, omit))
        if tag is not omit:
            met += 1 if _constant(tag) in constants else -1
    return met


def _constant(tag: object) -> object:
    return tag.value if isinstance(tag, Enum) else tag


def _spelling(kind: Any) -> Spelling:
    found: Spelling = getattr(resolved(kind), MARK, AS_IT_IS)
    return found


@cache
def _keys(kind: Any) -> frozenset[str]:
    """The keys of a TypedDict, in Python's names and in those of the wire."""
    return _declared(resolved(kind)).union(_spelling(kind).names.values())


def _declared(kind: Any) -> frozenset[str]:
    """The keys of a TypedDict in Python's names."""
    required = getattr(kind, "__required_keys__", frozenset[str]())
    optional = getattr(kind, "__optional_keys__", frozenset[str]())
    return frozenset((*required, *optional))


def spelled(value: object, candidates: Candidates) -> object:
    """`value` with its keys as on the wire."""
    return _place(candidates).written(value) if candidates else value
