"""A value, its JSON and its schema -> where a dict stands although the schema has properties.

So does a variant of a union that the SDK takes for one that the document does not list.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from pydantic import BaseModel

from benches.corpus_examples_found import as_map, follow
from benches.corpus_examples_judge import Judge
from sdkwright.spec.node import Node

DEEPEST: Final = 30
"""Levels of `allOf`, `oneOf` and `anyOf`."""


class Looking:
    """Follows the schema by itself; of choices it takes those that the JSON fits."""

    def __init__(self, judge: Judge) -> None:
        self.judge = judge

    def dicts(
        self, value: Any, came: Any, schemas: Sequence[Node], at: str = ""
    ) -> Iterator[str]:
        """The places; the reader of `value` may have got all of `schemas`."""
        if isinstance(came, list) and isinstance(value, list | tuple):
            items = [*self.all_items(schemas, came)]
            for index, (one, other) in enumerate(zip(value, came, strict=False)):
                yield from self.dicts(one, other, items, f"{at}/{index}")
        if not isinstance(came, dict):
            return
        is_bare = isinstance(value, dict) or is_unknown(value)
        if is_bare and schemas and self.all_due(schemas, came):
            yield at
        for key, inner in came.items():
            found = [each for s in schemas for each in self.named(s, key, came)]
            yield from self.dicts(part_of(value, key), inner, found, f"{at}/{key}")

    def all_due(self, schemas: Sequence[Node], came: Any) -> bool:
        """Whether whatever schema is meant describes properties."""
        return all(self.is_due(schema, came, 0) for schema in schemas)

    def is_due(self, schema: Node, came: Any, depth: int) -> bool:
        """Whether an object has properties that are described."""
        whole = follow(schema)
        if whole is None or depth > DEEPEST:
            return False
        if as_map(whole).get("properties"):
            return True
        parts = whole.child("allOf").elements()
        if any(self.is_due(part, came, depth + 1) for part in parts):
            return True
        chosen = [*self.options(whole, came)]
        return bool(chosen) and all(self.is_due(o, came, depth + 1) for o in chosen)

    def options(self, schema: Node, came: Any) -> Iterator[Node]:
        """Of choices those that fit."""
        for key in ("oneOf", "anyOf"):
            for option in schema.child(key).elements():
                if self.judge.fits(came, option):
                    yield option

    def faces(self, schema: Node, came: Any, depth: int = 0) -> Iterator[Node]:
        """A schema and all that count with it."""
        whole = follow(schema)
        if whole is None or depth > DEEPEST:
            return
        yield whole
        for part in (*whole.child("allOf").elements(), *self.options(whole, came)):
            yield from self.faces(part, came, depth + 1)

    def named(self, schema: Node, key: str, came: Any) -> Iterator[Node]:
        """The schemas of one property; else those of all others."""
        faces = [*self.faces(schema, came)]
        described = [f.child("properties").get(key) for f in faces]
        known = [each for each in described if each is not None]
        others = [f.get("additionalProperties") for f in faces]
        yield from known or [o for o in others if o and isinstance(o.value, dict)]

    def all_items(self, schemas: Sequence[Node], came: Any) -> Iterator[Node]:
        """The schemas of an item."""
        for schema in schemas:
            for face in self.faces(schema, came):
                if isinstance((items := face.get("items")) and items.value, dict):
                    yield items  # type: ignore[misc]


def is_unknown(value: Any) -> bool:
    """Whether the SDK took an object for a variant that the document does not list."""
    return any(each.__name__ == "UnknownVariant" for each in type(value).__mro__)


def part_of(value: Any, key: str) -> Any:
    """A property by its name on the wire."""
    if isinstance(value, Mapping):
        return value.get(key)
    if not isinstance(value, BaseModel):
        return None
    for name, field in type(value).model_fields.items():
        if (field.alias or name) == key:
            return getattr(value, name)
    return (value.__pydantic_extra__ or {}).get(key)
