"""What a document gives as the example of a call -> values by the place where they go.

First `x-fern-examples`; then the examples of parameters, by name, and of the body.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Final

from openapi_pydantic.v3 import v3_1 as oas

from .. import ir

if TYPE_CHECKING:
    from ..spec.document import OperationUnit

_PLACES: Final[Mapping[str, ir.Place]] = {
    "path-parameters": "path",
    "query-parameters": "query",
    "headers": "header",
}
Given = tuple[ir.Place | ir.InBody, str, str]


def example_of(unit: OperationUnit) -> tuple[Given, ...]:
    """Each place and name once: what is said first counts."""
    found = [*_of_fern(unit.model.model_extra or {}), *_named(unit), *_of_body(unit)]
    unique = {(place, wire): json for place, wire, json in reversed(found)}
    return tuple((place, wire, text) for (place, wire), text in unique.items())


def _of_fern(extra: Mapping[str, object]) -> Iterator[Given]:
    """Its first example: values that are no data (references to others) are skipped."""
    said = extra.get("x-fern-examples")
    first = said[0] if isinstance(said, list) and said else None
    if not isinstance(first, dict):
        return
    for key, place in _PLACES.items():
        values = first.get(key)
        for name, value in values.items() if isinstance(values, dict) else ():
            yield place, str(name), _text(value)
    if "request" in first:
        yield "body", "", _text(first["request"])


def _named(unit: OperationUnit) -> Iterator[Given]:
    for _, model in unit.parameters:
        values = [*_values(model.examples)]
        if values and model.example is None:
            yield model.param_in.value, model.name, _text(values[0])


def _of_body(unit: OperationUnit) -> Iterator[Given]:
    content = unit.request_body[1].content if unit.request_body else {}
    for media in content.values():
        own = [] if media.example is None else [media.example]
        for value in (*own, *_values(media.examples)):
            yield "body", "", _text(value)


def _values(examples: object) -> Iterator[object]:
    for example in examples.values() if isinstance(examples, dict) else ():
        if isinstance(example, oas.Example) and example.value is not None:
            yield example.value


def _text(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, default=str)
