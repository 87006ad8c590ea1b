"""A schema -> a value that is valid against it: deterministic, complete at the top, finite.

All properties are there down to a depth, below it the required ones. Whatever has its own
example, constant, enumeration or default uses it. What cannot be made by construction (`not`,
`if`, unions that overlap) is tried and judged.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from itertools import islice
from typing import Any, Final

from sdkwright.data import Struct, replace
from sdkwright.mock.exchange import Schema
from sdkwright.mock.flat import NEVER, UNIONS, Unmakeable, both, either, flat, without
from sdkwright.mock.hints import (
    STRING,
    Tags,
    bounded,
    defaults,
    demands,
    examples,
    is_null,
    kinds,
    other,
)
from sdkwright.mock.judge import Judge
from sdkwright.mock.numeric import integer, number
from sdkwright.mock.pattern import Unreadable, sample
from sdkwright.mock.strings import PLAIN, texts

DEPTHS: Final = (4, 3, 2, 1, 0)
MOST_VALUES: Final = 1500
MOST_BRANCHES: Final = 5
REPEATS: Final = 2
INDIRECT: Final = frozenset(
    {
        "not",
        "if",
        "dependentRequired",
        "dependentSchemas",
        "unevaluatedProperties",
        "propertyNames",
        "patternProperties",
    }
)
ANYTHING: Final[tuple[Any, ...]] = ({}, "text", 1, True, None, [])


class TooMuch(Exception):
    """More values than an answer should have."""


class Place(Struct, frozen=True):
    """Where in a value we are: how deep, through which references, which of several equals."""

    depth: int = 0
    trail: tuple[str, ...] = ()
    turn: int = 0

    def deeper(self) -> Place:
        """One level down."""
        return replace(self, depth=self.depth + 1)

    def through(self, schema: Schema) -> Place:
        """Past the references of a schema; each may occur twice, so that trees have a branch."""
        found = refs(schema)
        if any(self.trail.count(ref) >= REPEATS for ref in found):
            raise Unmakeable(found[0])
        return replace(self, trail=self.trail + found) if found else self


def refs(schema: Schema) -> tuple[str, ...]:
    """The references of a schema itself, not of its properties."""
    found = [schema["$ref"]] if "$ref" in schema else []
    for part in schema.get("allOf", ()):
        if isinstance(part, dict) and "$ref" in part:
            found.append(part["$ref"])
    return tuple(found)


def make(
    schema: Schema, judge: Judge, hidden: str = "writeOnly", strict: bool = True
) -> Any:
    """A valid value; properties marked by the keyword `hidden` are left out.

    Where the parts of a schema contradict each other nothing is valid. Without `strict` the
    later part counts then, so that there is something to answer.

    Raises:
        Unmakeable: Nothing satisfies the schema within the limits.
    """
    for deepest in DEPTHS:
        try:
            return Making(judge, hidden, deepest, strict).value(schema, Place())
        except TooMuch:
            continue
    raise Unmakeable("too many required values")


class Making:
    """One attempt to make a value, with all properties down to the depth `deepest`."""

    def __init__(self, judge: Judge, hidden: str, deepest: int, strict: bool) -> None:
        self.strict = strict
        self.judge = judge
        self.hidden = hidden
        self.deepest = deepest
        self.count = 0
        self.doubts = 0

    def value(self, schema: Schema, place: Place) -> Any:
        """Given by the schema, or made by its first possible branch and type."""
        self.count += 1
        if self.count > MOST_VALUES:
            raise TooMuch
        place = place.through(schema)
        whole = self.flat(schema)
        if whole.get("not") == {}:
            raise Unmakeable("nothing is allowed here")
        for found in self.given(whole, place.turn):
            return found
        return self.made(whole, place)

    def flat(self, schema: Schema) -> Schema:
        """Without references and `allOf`."""
        return flat(schema, self.judge.lookup, merge=both if self.strict else either)

    def made(self, whole: Schema, place: Place) -> Any:
        """Made from a flat schema: its unions first, then its types."""
        for part in (whole, *whole.get("allOf", ())):
            for kind in UNIONS:
                if part.get(kind):
                    return self.union(whole, part, kind, place)
        mapping = whole.get("discriminator", {}).get("mapping")
        if mapping:
            return self.descendant(whole, mapping, place)
        return self.typed(whole, place)

    def given(self, whole: Schema, turn: int) -> Iterator[Any]:
        """What the document itself gives as a value, where it is valid; at each turn another."""
        if "const" in whole:
            found = [whole["const"]]
        elif "enum" in whole:
            found = [each for each in whole["enum"] if each is not None] or [None]
            found = found[turn:]
        else:
            found = [*examples(whole), *defaults(whole)][turn:]
        valid = [each for each in found if self.judge.fits(each, whole)]
        if not valid and ("const" in whole or "enum" in whole):
            raise Unmakeable("no value is left")
        yield from valid

    # --- unions -----------------------------------------------------------------------
    def union(self, whole: Schema, part: Schema, kind: str, place: Place) -> Any:
        """The first branch that has a value which no other branch of a `oneOf` takes too.

        Where branches overlap altogether, something else is tried with the first value.
        """
        made: list[Any] = []
        for branch, value in islice(
            self.branches(whole, part, kind, place), MOST_BRANCHES
        ):
            others = [each for each in part[kind] if each is not branch]
            alone = kind == "anyOf" or not any(
                self.judge.fits(value, each) for each in others
            )
            if alone and (not self.doubts or self.judge.fits(value, branch)):
                return value
            made.append(value)
        if not made:
            raise Unmakeable(kind)
        return self.separated(whole, made[0])

    def separated(self, whole: Schema, value: Any) -> Any:
        """A value that several branches take: with fewer properties, or null, or as it is."""
        fewer = self.mended(whole, value) if isinstance(value, dict) else value
        for each in (fewer, None):
            if self.judge.fits(each, whole):
                return each
        self.doubts += 1
        return fewer

    def branches(
        self, whole: Schema, part: Schema, kind: str, place: Place
    ) -> Iterator[tuple[Schema, Any]]:
        """The branches that have values, null last.

        A tag that the document does not write down, but which follows from a schema's name,
        is left out where the branch has another.
        """
        rest = self.beside(whole, part, kind)
        tags = Tags(part.get("discriminator"))
        for branch in sorted(part[kind], key=is_null):
            for tag in (tags.of(branch), {}):
                try:
                    yield branch, self.value({"allOf": [rest, branch, tag]}, place)
                    break
                except Unmakeable:
                    continue

    def beside(self, whole: Schema, part: Schema, kind: str) -> Schema:
        """What a flat schema says without one of its unions."""
        if part is whole:
            return without(whole, {kind, "discriminator", "examples", "default"})
        others = [each for each in whole["allOf"] if each is not part]
        remaining = without(part, {kind, "discriminator"})
        kept = without(whole, {"allOf", "examples", "default"})
        return {**kept, "allOf": [*others, remaining]} if others or remaining else kept

    def descendant(self, whole: Schema, mapping: dict[str, str], place: Place) -> Any:
        """Of a parent whose children are known by a tag: the first child; else itself."""
        tag = whole["discriminator"]["propertyName"]
        alone = without(whole, {"discriminator"})
        for value, ref in mapping.items():
            child: Schema = {
                "allOf": [
                    {"$ref": ref},
                    {"required": [tag], "properties": {tag: {"const": value}}},
                ]
            }
            if ref not in place.trail:
                try:
                    return self.value(child, place)
                except Unmakeable:
                    continue
        return self.typed(alone, place)

    # --- types ------------------------------------------------------------------------
    def typed(self, whole: Schema, place: Place) -> Any:
        """By the first of its types of which there is a value; null comes last."""
        makers: dict[str, Callable[[Schema, Place], Any]] = {
            "object": self.object,
            "array": self.array,
            "string": self.string,
            "integer": lambda schema, at: integer(schema, at.turn),
            "number": lambda schema, at: number(schema, at.turn),
            "boolean": lambda _, at: at.turn % 2 == 0,
            "null": lambda _, at: None,
        }
        for kind in kinds(whole):
            try:
                return makers[kind](whole, place) if kind in makers else self.any(whole)
            except Unmakeable:
                continue
        raise Unmakeable("no type is possible")

    def any(self, whole: Schema) -> Any:
        """For a schema without a type."""
        return next((each for each in ANYTHING if self.judge.fits(each, whole)), {})

    def string(self, whole: Schema, place: Place) -> str:
        """The first candidate that is valid."""
        content = whole.get("contentSchema")
        if isinstance(content, dict) and "json" in str(whole.get("contentMediaType")):
            return json.dumps(self.value(content, place.deeper()))
        if not whole.keys() & STRING and place.turn == 0:
            return PLAIN
        candidates = [*texts(whole, place.turn)]
        return next(
            (each for each in candidates if self.judge.fits(each, whole)),
            candidates[-1],
        )

    def array(self, whole: Schema, place: Place) -> list[Any]:
        """As many items as must be, and one if it may be."""
        most = bounded(whole.get("maxItems"), MOST_VALUES)
        least = bounded(whole.get("minItems"), 0)
        wanted = min(most, max(least, 1, len(whole.get("prefixItems", ()))))
        found: list[Any] = []
        for index in range(wanted):
            try:
                found.append(self.value(*self.item(whole, index, place)))
            except Unmakeable:
                break
        if len(found) < least or (not found and demands(whole)):
            raise Unmakeable("too few items")
        return found

    def item(self, whole: Schema, index: int, place: Place) -> tuple[Schema, Place]:
        """The schema of one item; where items must differ, it is another at each index."""
        first = whole.get("prefixItems", [])
        schema = first[index] if index < len(first) else whole.get("items", {})
        schema = (
            NEVER if schema is False else schema if isinstance(schema, dict) else {}
        )
        if isinstance(whole.get("contains"), dict) and index >= len(first):
            schema = {"allOf": [schema, whole["contains"]]}
        inner = place.deeper()
        return schema, replace(inner, turn=index) if whole.get("uniqueItems") else inner

    def object(self, whole: Schema, place: Place) -> dict[str, Any]:
        """Its properties, and others that its keywords ask for."""
        found: dict[str, Any] = {}
        required = whole.get("required", [])
        most = bounded(whole.get("maxProperties"), MOST_VALUES)
        for name, schema in whole.get("properties", {}).items():
            missing = sum(each not in found for each in required)
            may = place.depth < self.deepest and len(found) + missing < most
            if name in required or may:
                self.property(found, name, schema, name in required, place)
        for name in required:
            if name not in whole.get("properties", {}):
                found[name] = self.value(other(whole, name), place.deeper())
        self.fill(whole, found, place)
        return self.mended(whole, found) if whole.keys() & INDIRECT else found

    def property(
        self,
        found: dict[str, Any],
        name: str,
        schema: Schema,
        required: bool,
        place: Place,
    ) -> None:
        """One property, if it is shown and there is a value for it."""
        try:
            if not self.flat(schema).get(self.hidden):
                found[name] = self.value(schema, place.deeper())
        except Unmakeable:
            if required:
                raise

    def fill(self, whole: Schema, found: dict[str, Any], place: Place) -> None:
        """Entries of a map: one to show, or as many as there must be."""
        is_map = not whole.get("properties") and place.depth < self.deepest
        is_map = is_map and any(
            whole.get(key) for key in ("additionalProperties", "patternProperties")
        )
        wanted = max(bounded(whole.get("minProperties"), 0), int(is_map))
        for turn in range(min(wanted, MOST_VALUES) * 2):
            if len(found) >= min(wanted, bounded(whole.get("maxProperties"), wanted)):
                return
            self.entry(whole, found, turn, place, must=not is_map)

    def entry(
        self, whole: Schema, found: dict[str, Any], turn: int, place: Place, must: bool
    ) -> None:
        """One entry under a name that is allowed."""
        try:
            name = self.name(whole, turn)
            found.setdefault(name, self.value(other(whole, name), place.deeper()))
        except Unmakeable:
            if must:
                raise

    def name(self, whole: Schema, turn: int) -> str:
        """A name for an entry: by `propertyNames`, by a pattern, or `key`."""
        names = whole.get("propertyNames")
        if isinstance(names, dict):
            return str(self.value({"type": "string", **names}, Place(turn=turn)))
        for pattern, schema in whole.get("patternProperties", {}).items():
            try:
                return sample(pattern, 1, turn) if schema != NEVER else "key"
            except Unreadable:
                continue
        return f"key{turn or ''}"

    def mended(self, whole: Schema, found: dict[str, Any]) -> dict[str, Any]:
        """Without what may be absent and makes it invalid; as it is if that does not help."""
        if self.judge.fits(found, whole):
            return found
        optional = [name for name in found if name not in whole.get("required", [])]
        fewer = dict(found)
        for name in reversed(optional):
            del fewer[name]
            alone = {key: value for key, value in found.items() if key != name}
            for attempt in (alone, fewer):
                if self.judge.fits(attempt, whole):
                    return attempt
        return found
