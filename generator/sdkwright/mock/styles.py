"""A parameter as it stands in a request -> the values that it can be read as.

By the OpenAPI specification, Parameter Object, "Style Values" and RFC 6570. Where its versions
differ (`label` without `explode` has dots in 3.1.0 and commas in 3.1.1) both are readings; the
one that is valid by the parameter's schema counts. What is nested deeper than a style has words
for may be written as its author likes (3.1.1, Appendix C): brackets, JSON and names that repeat
are readings.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Container, Iterable, Iterator
from typing import Any, Final
from urllib.parse import unquote_plus

from sdkwright.data import Struct, field
from sdkwright.mock import facets
from sdkwright.mock.exchange import Schema
from sdkwright.mock.judge import Judge

Pairs = list[tuple[str, str]]
"""Names and values of a query, both still encoded."""

NUMBER: Final = re.compile(r"-?(0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?")
DELIMITERS: Final = {"spaceDelimited": r"%20|\+| ", "pipeDelimited": r"\||%7[Cc]"}
BRACKETS: Final = re.compile(r"\[([^\]]*)\]")
WORDS: Final = {"true": True, "false": False, "null": None}


class Parameter(Struct, frozen=True):
    """What an operation says about one parameter, in the canonical shape."""

    name: str
    place: str
    """"path", "query", "header", "cookie" or "querystring"."""
    required: bool = False
    style: str = "form"
    explode: bool = True
    schema: Schema = field(default_factory=dict)
    media_type: str = ""
    """Of a parameter with `content`; "" for one with a style."""
    empty: bool = False
    """Whether nothing may follow the name (`allowEmptyValue`)."""


class Reader:
    """Texts -> typed values."""

    def __init__(self, judge: Judge) -> None:
        self.judge = judge
        self.lookup = judge.lookup

    # --- one text ---------------------------------------------------------------------
    def typed(self, text: str, schema: Schema) -> Any:
        """The value that a text stands for, by the types that the schema allows."""
        readings = literals(text, facets.types(schema, self.lookup))
        return self.first_valid(readings, schema)

    def listed(self, texts: Iterable[str], schema: Schema) -> list[Any]:
        """The items of an array."""
        inner = facets.items(schema, self.lookup)
        return [self.typed(text, inner) for text in texts]

    def mapped(
        self, pairs: Iterable[tuple[str, str]], schema: Schema
    ) -> dict[str, Any]:
        """The properties of an object."""
        known = facets.properties(schema, self.lookup)
        rest = facets.rest(schema, self.lookup) or {}
        return {name: self.typed(text, known.get(name, rest)) for name, text in pairs}

    def tree(self, value: Any, schema: Schema) -> Any:
        """Objects of objects of texts, as brackets give them."""
        if isinstance(value, str) and facets.types(schema, self.lookup) == {"array"}:
            return self.listed([value], schema)
        if isinstance(value, str):
            return self.typed(value, schema)
        if isinstance(value, list) or as_array(
            value, facets.types(schema, self.lookup)
        ):
            inner = facets.items(schema, self.lookup)
            members = value if isinstance(value, list) else value.values()
            return [self.tree(each, inner) for each in members]
        known = facets.properties(schema, self.lookup)
        rest = facets.rest(schema, self.lookup) or {}
        return {
            name: self.tree(each, known.get(name, rest)) for name, each in value.items()
        }

    # --- path and header --------------------------------------------------------------
    def single(
        self, parameter: Parameter, raw: str, decode: Callable[[str], str]
    ) -> Iterator[Any]:
        """Readings of what stands in one piece: a path parameter or a header."""
        if parameter.media_type:
            yield from parsed(decode(raw), parameter.media_type)
            return
        kinds = facets.types(parameter.schema, self.lookup)
        if "array" in kinds:
            for texts in arrays(parameter, raw):
                yield self.listed(map(decode, texts), parameter.schema)
        if "object" in kinds:
            for pairs in objects(parameter, raw):
                decoded = [(decode(name), decode(text)) for name, text in pairs]
                yield self.mapped(decoded, parameter.schema)
        if (text := primitive(parameter, raw)) is not None and (
            not kinds or kinds - {"array", "object"}
        ):
            yield self.typed(decode(text), parameter.schema)

    # --- query and cookie -------------------------------------------------------------
    def several(self, parameter: Parameter, pairs: Pairs) -> Iterator[Any]:
        """Readings of a query or cookie parameter; `pairs` are those that `taken` chose."""
        if parameter.media_type:
            yield from parsed(unquote_plus(pairs[-1][1]), parameter.media_type)
            return
        if parameter.style == "deepObject" and not named(parameter.name, pairs):
            yield self.tree(nested(parameter.name, pairs), parameter.schema)
            return
        kinds = facets.types(parameter.schema, self.lookup)
        texts = [text for _, text in named(parameter.name, pairs)]
        if "array" in kinds and texts:
            yield from self.array(parameter, texts)
        if "object" in kinds:
            yield from self.object(parameter, pairs)
        if len(texts) == 1 and (not kinds or kinds - {"array", "object"}):
            yield self.typed(unquote_plus(texts[0]), parameter.schema)

    def array(self, parameter: Parameter, texts: list[str]) -> Iterator[list[Any]]:
        """One occurrence for each item, or one with delimiters, which may be encoded."""
        if parameter.explode:
            yield self.listed(map(unquote_plus, texts), parameter.schema)
        elif len(texts) == 1:
            parts = (
                re.split(DELIMITERS.get(parameter.style, ","), texts[0])
                if texts[0]
                else []
            )
            yield self.listed(map(unquote_plus, parts), parameter.schema)
            if parameter.style == "form":
                yield self.listed(unquote_plus(texts[0]).split(","), parameter.schema)

    def object(self, parameter: Parameter, pairs: Pairs) -> Iterator[dict[str, Any]]:
        """Its properties as parameters of their own, or one text of names and values in turn."""
        if parameter.explode:
            yield self.members(pairs, parameter.schema)
        elif len(pairs) == 1:
            parts = re.split(DELIMITERS.get(parameter.style, ",|%2[Cc]"), pairs[0][1])
            yield self.mapped(
                in_turn([unquote_plus(part) for part in parts]), parameter.schema
            )

    def members(self, pairs: Pairs, schema: Schema) -> dict[str, Any]:
        """The properties of an object that has no name of its own."""
        known = facets.properties(schema, self.lookup)
        rest = facets.rest(schema, self.lookup) or {}
        grouped: dict[str, Pairs] = {}
        for pair in pairs:
            grouped.setdefault(owner(pair[0], known), []).append(pair)
        return {
            name: self.first_valid(
                self.member(name, found, known.get(name, rest)), known.get(name, rest)
            )
            for name, found in grouped.items()
        }

    def member(self, name: str, pairs: Pairs, schema: Schema) -> Iterator[Any]:
        """Readings of a property whose own name is that of a parameter."""
        texts = [unquote_plus(text) for _, text in named(name, pairs)]
        if not texts:
            yield self.tree(nested(name, pairs), schema)
            return
        if "array" in facets.types(schema, self.lookup):
            yield self.listed(texts, schema)
        yield self.typed(texts[-1], schema)

    def first_valid(self, readings: Iterable[Any], schema: Schema) -> Any:
        """The first that is valid; the first of all if none is."""
        found = [*readings]
        return next((each for each in found if self.judge.fits(each, schema)), found[0])

    def taken(self, parameter: Parameter, pairs: Pairs) -> Pairs:
        """Those of a query's pairs that belong to a parameter."""
        if parameter.media_type == "" and parameter.style == "deepObject":
            start = parameter.name + "["
            deep = [pair for pair in pairs if unquote_plus(pair[0]).startswith(start)]
            # The style says nothing about what is no object: it is written as in a form then.
            return deep or named(parameter.name, pairs)
        mine = named(parameter.name, pairs)
        spread = parameter.explode and not parameter.media_type
        if (
            not spread
            or "object" not in facets.types(parameter.schema, self.lookup)
            or mine
        ):
            return mine
        known = facets.properties(parameter.schema, self.lookup)
        return [pair for pair in pairs if owner(pair[0], known) in known]


def owner(raw_name: str, known: Container[str]) -> str:
    """The property that a name belongs to: itself, or what stands before its brackets."""
    name = unquote_plus(raw_name)
    start = name.partition("[")[0]
    return start if name not in known and start in known else name


def named(name: str, pairs: Pairs) -> Pairs:
    """The pairs with just this name."""
    return [pair for pair in pairs if unquote_plus(pair[0]) == name]


def literals(text: str, kinds: set[str]) -> Iterator[Any]:
    """What a text can mean, given the types that are expected (all, if none is)."""
    if {"array", "object"} & kinds and text[:1] in ("[", "{"):
        yield from structured(text)
    if NUMBER.fullmatch(text) and (kinds & {"integer", "number"}):
        yield as_number(text)
    if text in WORDS and ({"boolean", "null"} & kinds):
        yield WORDS[text]
    if "null" in kinds and text == "":
        yield None
    yield text
    if not kinds and NUMBER.fullmatch(text):
        yield as_number(text)
    if not kinds and text in WORDS:
        yield WORDS[text]


def as_number(text: str) -> int | float:
    """As JSON reads it."""
    found = json.loads(text) if len(text) < 400 else 0
    return found if isinstance(found, int | float) else 0


def parsed(text: str, media_type: str) -> Iterator[Any]:
    """A parameter with `content`: JSON, else a text."""
    if "json" in media_type:
        yield from structured(text)
    else:
        yield text


def structured(text: str) -> Iterator[Any]:
    """The text as JSON, if it is."""
    try:
        yield json.loads(text)
    except (ValueError, RecursionError):
        return


def primitive(parameter: Parameter, raw: str) -> str | None:
    """The text of a single value, without what the style puts before it."""
    match parameter.style:
        case "label":
            return raw[1:] if raw.startswith(".") else None
        case "matrix":
            start = f";{parameter.name}"
            return (
                raw[len(start) :].removeprefix("=") if raw.startswith(start) else None
            )
        case _:
            return raw


def arrays(parameter: Parameter, raw: str) -> Iterator[list[str]]:
    """The items of an array, still encoded."""
    match parameter.style, parameter.explode:
        case "label", explode:
            if raw.startswith("."):
                yield raw[1:].split("." if explode else ",")
                yield raw[1:].split(".")
        case "matrix", True:
            parts = [part.partition("=") for part in raw.split(";")[1:]]
            if parts and all(name == parameter.name for name, _, _ in parts):
                yield [value for _, _, value in parts]
        case _:
            text = primitive(parameter, raw)
            if text is not None:
                yield [part.strip() for part in text.split(",")]


def objects(parameter: Parameter, raw: str) -> Iterator[Pairs]:
    """The properties of an object, still encoded."""
    starts = {"label": ".", "matrix": ";"}
    start = starts.get(parameter.style, "")
    if parameter.explode and raw.startswith(start):
        yield in_pairs(raw[len(start) :].split(start or ","))
    elif not parameter.explode and (text := primitive(parameter, raw)) is not None:
        yield in_turn(text.split(","))
        if parameter.style == "label":
            yield in_turn(text.split("."))


def in_pairs(parts: list[str]) -> Pairs:
    """`R=100`, `G=200`."""
    return [
        (name.strip(), value)
        for name, _, value in (part.partition("=") for part in parts)
    ]


def in_turn(parts: list[str]) -> Pairs:
    """`R`, `100`, `G`, `200`."""
    return list(zip(parts[::2], parts[1::2], strict=False))


def nested(name: str, pairs: Pairs) -> dict[str, Any]:
    """`name[a][b]=1` as objects of objects of texts; the names are given encoded."""
    whole: dict[str, Any] = {}
    for raw_name, raw_text in pairs:
        keys = BRACKETS.findall(unquote_plus(raw_name)[len(name) :])
        put(whole, keys, unquote_plus(raw_text))
    return whole


def put(whole: dict[str, Any], keys: list[str], text: str) -> None:
    """One text at its place; `[]` and repeated names count upwards."""
    inner = whole
    for key in keys[:-1]:
        child = inner.setdefault(key or str(len(inner)), {})
        if not isinstance(child, dict):
            return
        inner = child
    last = keys[-1] if keys else ""
    if last and last in inner:
        held = inner[last]
        inner[last] = [*held, text] if isinstance(held, list) else [held, text]
        return
    inner[last or str(len(inner))] = text


def as_array(value: Any, kinds: set[str]) -> bool:
    """Whether an object of texts is an array whose positions were written as names."""
    counted = all(key.isdecimal() for key in value)
    return "array" in kinds and counted and ("object" not in kinds or bool(value))
