"""Types to plausible values of them, for tests: made up by what a type says, alike each time."""

from __future__ import annotations

import math
from base64 import b64encode
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from difflib import get_close_matches
from enum import Enum
from functools import cache
from types import UnionType
from typing import Annotated, Any, Literal, TypeVar, Union, get_args, get_origin
from uuid import UUID

from pydantic import BaseModel
from pydantic_core import to_jsonable_python

from .checks import Limits, problem
from .decode import adapter, is_model, resolved
from .keys import NamedTuple
from .operation import NOTHING
from .strict import table

T = TypeVar("T")

UNIONS = (Union, UnionType)
TEXTS: Mapping[Any, str] = {
    bytes: b64encode(b"bytes").decode(),
    date: "2025-01-01",
    datetime: "2025-01-01T12:00:00Z",
    time: "12:00:00Z",
    timedelta: "PT1H",
    Decimal: "1",
    UUID: "00000000-0000-4000-8000-000000000000",
}
"""What is written as a text of its own form."""
LONGEST = 64
"""Characters of a text that is tried against a pattern."""


def build(kind: type[T], /, **values: object) -> T:
    """A value for a test: `build(Book, title="Dune")`.

    What is required and not given is made up, within the limits of the document: the
    first of listed values, the first variant of a union, one item of a list, the name
    of a property as its text. All that is optional is absent.

    Args:
        kind: A type of this SDK.
        **values: Fields, by their names in Python.

    Raises:
        TypeError: It has no such field.
        pydantic.ValidationError: A value does not fit.
    """
    known = fields_of(kind) if is_model(kind) else {}
    for name in values.keys() - known.keys():
        near = get_close_matches(name, known, 1)
        hint = f"; did you mean {near[0]}?" if near else ""
        raise TypeError(f"{kind.__name__} has no field {name}{hint}")
    given = {known[name].wire: value for name, value in values.items()}
    data = _object(kind, HERE, given) if is_model(kind) else sample(kind)
    whole: Any = kind
    built: T = adapter(whole).validate_python(data)
    return built


class Endless(TypeError):
    """A value of this type has another one of it within, and so on."""


class Place(NamedTuple):
    """Where a value stands."""

    limits: Limits = NOTHING
    name: str = "string"
    """What it is called there."""
    above: tuple[Any, ...] = ()
    """The models that it is part of."""

    def of(self, limits: Limits) -> Place:
        """Something in this place that is less limited, or otherwise."""
        return self._replace(limits=limits)


HERE = Place()


class Property(NamedTuple):
    """One field of a model."""

    wire: str
    kind: Any
    is_required: bool
    default: object


def sample(kind: Any, place: Place = HERE) -> Any:
    """JSON that fits `kind`.

    Raises:
        Endless: There is none.
    """
    kind, limits = resolved(kind), place.limits
    if "ref" in limits:
        place = place.of(table()["types"].get(limits["ref"], NOTHING))
    if place.limits.get("enum"):
        return place.limits["enum"][0]
    if get_origin(kind) is not None:
        return _composed(kind, place)
    if is_model(kind):
        return _object(kind, place)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return next(iter(kind)).value
    return _scalar(kind, place)


def _composed(kind: Any, place: Place) -> Any:
    origin, arguments = get_origin(kind), get_args(kind)
    if origin is Annotated:
        return _annotated(arguments[0], arguments[1:], place)
    if origin in UNIONS:
        return _first(arguments, place)
    if origin is Literal:
        return to_jsonable_python(arguments[0])
    if origin is tuple and arguments[-1] is not ...:
        return _tuple(arguments, place)
    if isinstance(origin, type) and issubclass(origin, Mapping):
        count = place.limits.get("minProperties", 0)
        values = place.of(place.limits.get("additionalProperties") or NOTHING)
        return {f"key{n}": sample(arguments[1], values) for n in range(count)}
    return _list(arguments[0], place)


def _annotated(kind: Any, metadata: tuple[Any, ...], place: Place) -> Any:
    for each in metadata:
        for tag, member in getattr(each, "members", NOTHING).items():
            try:
                return {**sample(member, place), each.tag: tag}
            except Endless:
                continue
    value = sample(kind, place)
    for each in metadata:
        value = each.written(value) if hasattr(each, "written") else value
    return value


def _first(kinds: Iterable[Any], place: Place) -> Any:
    """The first that has an end, None at last."""
    for kind in sorted(kinds, key=lambda kind: kind is type(None)):
        try:
            return sample(kind, place)
        except Endless:
            continue
    raise Endless("all variants of a union hold themselves")


def _list(kind: Any, place: Place) -> list[Any]:
    limits = place.limits
    least, most = limits.get("minItems", 0), limits.get("maxItems", 1)
    try:
        item = sample(kind, place.of(limits.get("items") or NOTHING))
    except Endless:
        if least:
            raise
        return []
    return [item] * max(least, min(most, 1))


def _tuple(kinds: tuple[Any, ...], place: Place) -> list[Any]:
    limits = [*place.limits.get("prefixItems", ()), *[NOTHING] * len(kinds)]
    pairs = zip(kinds, limits, strict=False)
    return [sample(kind, place.of(limit)) for kind, limit in pairs]


def _object(
    model: type[BaseModel], place: Place, given: Mapping[str, object] = NOTHING
) -> dict[str, Any]:
    if model in place.above:
        raise Endless(f"{model.__name__} holds itself")
    limits = table()["types"].get(model.__name__, NOTHING).get("properties", NOTHING)
    above = (*place.above, model)
    found = dict(given)
    for each in fields_of(model).values():
        if each.is_required and each.wire not in found:
            there = Place(limits.get(each.wire, NOTHING), each.wire, above)
            found[each.wire] = sample(each.kind, there)
        elif each.default is not None:
            found.setdefault(each.wire, to_jsonable_python(each.default))
    return found


@cache
def fields_of(model: type[BaseModel]) -> dict[str, Property]:
    """The fields of a model by their names in Python."""
    if not model.__pydantic_fields_complete__:
        model.model_rebuild()
    return {
        name: Property(
            field.alias or name,
            field.rebuild_annotation(),
            field.is_required(),
            None if field.is_required() else field.default,
        )
        for name, field in model.model_fields.items()
    }


def _scalar(kind: Any, place: Place) -> Any:
    if kind is bool:
        return True
    if kind in (int, float):
        return _fitting(_numbers(place.limits), kind, place.limits, 1)
    if kind is str:
        texts = _texts(place.name, place.limits)
        return _fitting(texts, str, place.limits, place.name)
    return (
        TEXTS.get(kind) if kind is None or kind is type(None) or kind in TEXTS else {}
    )


def _fitting(values: Iterable[Any], kind: Any, limits: Limits, otherwise: Any) -> Any:
    """The first that is within the limits."""
    name = {int: "integer", float: "number", str: "string"}[kind]
    return next((each for each in values if not problem(each, name, limits)), otherwise)


def _numbers(limits: Limits) -> Iterator[Any]:
    """1, or what is near the limits."""
    step = limits.get("multipleOf", 1)
    yield from (1, 0, step)
    bounds = ("minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum")
    ends = [limits[name] for name in bounds if name in limits]
    for end in ends:
        near = math.floor(end / step) * step
        yield from (end, near - step, near, near + step)
    yield sum(ends) / max(len(ends), 1)


def _texts(name: str, limits: Limits) -> Iterator[str]:
    """A name, what a pattern says word for word, letters or digits in any number."""
    least = max(limits.get("minLength", 0), 1)
    most = limits.get("maxLength", least + LONGEST)
    yield from (name, name[:most], limits.get("pattern", "").strip("^$") or name)
    for length in range(least, min(most, least + LONGEST) + 1):
        yield from (letter * length for letter in "aA0")
