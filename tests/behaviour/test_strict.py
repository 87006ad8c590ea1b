"""`strict=True` holds a response to all that the document says; without it nothing is lost."""

from __future__ import annotations

import json
from collections.abc import Callable
from importlib import import_module
from typing import Any

import pytest
from support import Sdk, answer, build, dumped, thing

Build = Callable[..., Sdk]
Way = Callable[[Sdk, str, object], Any]

DOCUMENT = thing(
    """
    Thing:
      type: object
      required: [id]
      properties:
        id: {type: integer, minimum: 1}
        name: {type: string, maxLength: 3, pattern: "^[a-z]*$"}
        size: {$ref: "#/components/schemas/Size"}
        mode: {type: string, enum: [fast, slow]}
        ratio: {type: [number, "null"], exclusiveMaximum: 1, multipleOf: 0.25}
        tags: {$ref: "#/components/schemas/Tags"}
        counts: {type: object, additionalProperties: {type: integer, maximum: 9}, minProperties: 1, propertyNames: {maxLength: 2}}
        parts: {type: array, maxItems: 2, items: {$ref: "#/components/schemas/Part"}}
        owner: {oneOf: [{$ref: "#/components/schemas/Person"}, {$ref: "#/components/schemas/Firm"}], discriminator: {propertyName: kind}}
        pair: {type: array, prefixItems: [{type: string}, {type: integer, minimum: 0}]}
        when: {type: string, format: date-time}
        data: {type: string, format: byte, maxLength: 4}
        code: {type: string, anyOf: [{maxLength: 1}, {minLength: 3}]}
        never: false
    Size: {type: string, enum: [small, large]}
    Tags: {type: array, items: {type: string, minLength: 1}, uniqueItems: true}
    Part:
      type: object
      additionalProperties: false
      dependentRequired: {height: [width]}
      properties: {width: {type: integer}, height: {type: integer}, parts: {type: array, items: {$ref: "#/components/schemas/Part"}}}
    Person: {type: object, required: [kind], properties: {kind: {type: string}, age: {type: integer, minimum: 0}}}
    Firm: {type: object, required: [kind], properties: {kind: {type: string}}, additionalProperties: {type: integer}}
    """
)

GOOD: dict[str, Any] = {
    "id": 1,
    "name": "abc",
    "size": "small",
    "mode": "fast",
    "ratio": 0.75,
    "tags": ["a", "b"],
    "counts": {"a": 9},
    "parts": [{"width": 1, "height": 2}, {"parts": [{"width": 3}]}],
    "owner": {"kind": "Firm", "staff": 2},
    "pair": ["x", 0],
    "when": "2024-01-02T03:04:05Z",
    "data": "/w==",
    "code": "abc",
    "more": {"of": "it"},
}

BAD: dict[str, tuple[dict[str, object], str]] = {
    "minimum": ({"id": 0}, "id"),
    "type": ({"id": "1"}, "id"),
    "null": ({"name": None}, "name"),
    "maxLength": ({"name": "abcd"}, "name"),
    "pattern": ({"name": "A"}, "name"),
    "enum": ({"size": "tiny"}, "size"),
    "enum in place": ({"mode": "warp"}, "mode"),
    "exclusiveMaximum": ({"ratio": 1}, "ratio"),
    "multipleOf": ({"ratio": 0.3}, "ratio"),
    "minLength of an item": ({"tags": ["a", ""]}, "tags.1"),
    "uniqueItems": ({"tags": ["a", "a"]}, "tags"),
    "maximum of a value": ({"counts": {"a": 10}}, "counts.a"),
    "minProperties": ({"counts": {}}, "counts"),
    "propertyNames": ({"counts": {"abc": 1}}, "counts"),
    "maxItems": ({"parts": [{}, {}, {}]}, "parts"),
    "additionalProperties: false": ({"parts": [{"depth": 1}]}, "parts.0.depth"),
    "dependentRequired": ({"parts": [{"parts": [{"height": 1}]}]}, "parts.0.parts.0"),
    "a tag that is not listed": ({"owner": {"kind": "Dog"}}, "owner"),
    "a limit of a variant": ({"owner": {"kind": "Person", "age": -1}}, "owner"),
    "the type of what else there is": ({"owner": {"kind": "Firm", "staff": "two"}}, "owner"),
    "a place of a tuple": ({"pair": ["x", -1]}, "pair.1"),
    "the length of a tuple": ({"pair": ["x"]}, "pair"),
    "format": ({"when": "12"}, "when"),
    "maxLength of bytes": ({"data": "AAAAAAAA"}, "data"),
    "an option that only narrows": ({"code": "ab"}, "code"),
    "false": ({"never": 1}, "never"),
}
"""What is violated: by which properties, and where."""


CONVERTED: dict[str, dict[str, object]] = {
    "type": {"id": 1},
    "format": {"when": "1970-01-01T00:00:12Z"},
}
"""What lenient reading takes for another spelling of what was expected."""


def sent_back(made: Sdk, value: object) -> Any:
    """What the SDK would write into a body."""
    writing = import_module(f"{made.package.__name__}._core.writing")
    return json.loads(writing.json_text(value))


def of_client(made: Sdk, mode: str, value: object) -> Any:
    """A client that is strict."""
    with made.session(mode, [answer(value)], strict=True) as session:
        return session.call("things.receive")


def of_call(made: Sdk, mode: str, value: object) -> Any:
    """A call that is strict."""
    with made.session(mode, [answer(value)]) as session:
        return session.call("things.receive", strict=True)


def relaxed(made: Sdk, mode: str, value: object, client: bool = False) -> Any:
    """A call that is not."""
    options = {"strict": False} if client else {}
    with made.session(mode, [answer(value)], strict=client) as session:
        return session.call("things.receive", **options)


@pytest.fixture(scope="module")
def limited(tmp_path_factory: pytest.TempPathFactory) -> Sdk:
    """The SDK of the document with limits."""
    return build(tmp_path_factory.mktemp("strict"), DOCUMENT)


@pytest.mark.parametrize("way", [of_client, of_call])
def test_what_fits_is_read(limited: Sdk, mode: str, way: Way) -> None:
    found = way(limited, mode, GOOD)
    assert isinstance(found, limited.types.Thing)
    assert isinstance(found.parts[1].parts[0], limited.types.Part)
    assert (found.size, found.pair) == ("small", ("x", 0))
    assert found.data == b"\xff"
    assert dumped(found) == GOOD
    assert found == relaxed(limited, mode, GOOD)


@pytest.mark.parametrize("name", BAD)
@pytest.mark.parametrize("way", [of_client, of_call])
def test_what_does_not_fit_is_refused_and_its_place_named(
    limited: Sdk, mode: str, way: Way, name: str
) -> None:
    change, place = BAD[name]
    with pytest.raises(limited.package.ResponseDecodeError) as caught:
        way(limited, mode, {**GOOD, **change})
    lines = str(caught.value).splitlines()
    assert any(line == place or line.startswith(f"{place}.") for line in lines), lines


@pytest.mark.parametrize("name", BAD)
@pytest.mark.parametrize("client", [False, True])
def test_without_strict_the_value_is_kept(
    limited: Sdk, mode: str, name: str, client: bool
) -> None:
    value = {**GOOD, **BAD[name][0]}
    found = relaxed(limited, mode, value, client)
    assert isinstance(found, limited.types.Thing)
    assert sent_back(limited, found) == {**value, **CONVERTED.get(name, {})}


def test_an_array_is_held_to_the_limits_of_its_operation(sdk: Build, mode: str) -> None:
    made = sdk(thing("Thing: {type: array, maxItems: 1, items: {type: string, maxLength: 1}}"))
    assert of_call(made, mode, ["a"]) == ["a"]
    for value, place in ((["ab"], "0"), (["a", "b"], "")):
        with pytest.raises(made.package.ResponseDecodeError) as caught:
            of_client(made, mode, value)
        assert not place or place in str(caught.value).splitlines()
    assert relaxed(made, mode, ["ab", "c"]) == ["ab", "c"]


def test_options_of_one_type_do_not_lend_each_other_their_limits(sdk: Build, mode: str) -> None:
    made = sdk(
        thing(
            """
            Thing:
              oneOf:
                - {type: array, minItems: 2, items: {type: integer}}
                - {type: array, items: {type: string}}
                - {type: string, maxLength: 1}
            """
        )
    )
    assert [of_call(made, mode, value) for value in (["x"], [1, 2], "a")] == [["x"], [1, 2], "a"]
    with pytest.raises(made.package.ResponseDecodeError):
        of_call(made, mode, "ab")
