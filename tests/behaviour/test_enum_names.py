"""What vendors' keys and odd values call the members of an enum -> names of Python."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, get_args

import pytest
from support import Sdk, answer, dumped, received, sent, thing

Make = Callable[..., Sdk]
CLASSES = "enums: class\n"


def code(schema: str) -> str:
    """A document with one enum, `Code`."""
    return thing(f"Thing: {{type: object, properties: {{code: {{$ref: '#/components/schemas/Code'}}}}}}\nCode: {schema}\n")


KEYS = {
    "x-enum-varnames": "{type: integer, enum: [10, 20, -1], x-enum-varnames: [AllWell, notFound, broken-down], x-enum-descriptions: [Fine., Nothing there., Bad.]}",
    "x-enumNames": "{type: integer, enum: [10, 20, -1], x-enumNames: [AllWell, notFound, broken-down], x-enumDescriptions: [Fine., Nothing there., Bad.]}",
    "x-ms-enum": "{type: integer, enum: [10, 20, -1], x-ms-enum: {name: Code, modelAsString: true, values: [{value: 10, name: AllWell, description: Fine.}, {value: -1, name: broken-down, description: Bad.}, {value: 20, name: notFound, description: Nothing there.}]}}",
    "x-fern-enum": "{type: integer, enum: [10, 20, -1], x-fern-enum: {10: {name: AllWell, description: Fine.}, 20: {name: notFound, description: Nothing there.}, -1: {name: broken-down, description: Bad.}}}",
    "x-speakeasy-enums": "{type: integer, enum: [10, 20, -1], x-speakeasy-enums: [AllWell, notFound, broken-down], x-speakeasy-enum-descriptions: [Fine., Nothing there., Bad.]}",
    "x-speakeasy-enums as a mapping": '{type: integer, enum: [10, 20, -1], x-speakeasy-enums: {"10": AllWell, "20": notFound, "-1": broken-down}, x-enum-descriptions: {"10": Fine., "20": Nothing there., "-1": Bad.}}',
}  # fmt: skip


@pytest.mark.parametrize("key", KEYS)
def test_keys_of_vendors_name_and_describe_members(sdk: Make, mode: str, key: str) -> None:
    made = sdk(code(KEYS[key]), CLASSES)
    found = made.types.Code
    assert {member.name: int(member) for member in found} == {"ALL_WELL": 10, "NOT_FOUND": 20, "BROKEN_DOWN": -1}
    text = made.text("types/code.py")
    assert [text.index(f'"""{each}"""') for each in ("Fine.", "Nothing there.", "Bad.")] == sorted(
        text.index(f'"""{each}"""') for each in ("Fine.", "Nothing there.", "Bad.")
    )
    assert received(made, mode, {"code": 20}).code is found.NOT_FOUND
    assert sent(made, mode, code=found.BROKEN_DOWN) == {"code": -1}
    assert dumped(received(made, mode, {"code": 77})) == {"code": 77}


@pytest.mark.parametrize("key", KEYS)
def test_literals_are_the_values_whatever_they_are_called(sdk: Make, mode: str, key: str) -> None:
    made = sdk(code(KEYS[key]))
    literal, end = get_args(made.types.Code)
    assert get_args(literal) == (10, 20, -1) and end is int
    assert received(made, mode, {"code": 20}).code == 20


BROKEN = [
    "{type: string, enum: [a, b, c], x-enum-varnames: [First]}",
    "{type: string, enum: [a, b, c], x-enum-varnames: [First, First, First]}",
    "{type: string, enum: [a, b, c], x-enum-varnames: [First, '', 5, more, evenMore]}",
    "{type: string, enum: [a, b, c], x-enum-varnames: First}",
    "{type: string, enum: [a, b, c], x-enum-varnames: [class, None, mro]}",
    "{type: string, enum: [a, b, c], x-enum-varnames: [name, value, _value_]}",
    "{type: string, enum: [a, b, c], x-enum-varnames: ['1', '!', '\"\"\"']}",
    "{type: string, enum: [a, b, c], x-ms-enum: {values: [{value: a}, 5, {name: x}]}}",
    "{type: string, enum: [a, b, c], x-ms-enum: [a]}",
    "{type: string, enum: [a, b, c], x-fern-enum: {a: x, b: {name: 5}}}",
    "{type: string, enum: [a, b, c], x-enum-descriptions: [5, null, '\"\"\" boom']}",
    "{type: string, enum: [a, b, c], x-speakeasy-enums: {z: Other}}",
]


@pytest.mark.parametrize("schema", BROKEN)
def test_broken_names_cost_no_value(sdk: Make, mode: str, schema: str) -> None:
    made = sdk(code(schema), CLASSES)
    found = made.types.Code
    assert [member.value for member in found] == ["a", "b", "c"]
    assert len({member.name for member in found}) == 3 and all(m.name.isidentifier() for m in found)
    for member in found:
        assert received(made, mode, {"code": member.value}).code is member
        assert sent(made, mode, code=member) == {"code": member.value}


ODD: dict[str, list[Any]] = {
    "case alone": ["a", "A", "aA", "AA", "Aa"],
    "keywords": ["None", "True", "class", "def", "None ", "none"],
    "empty and blank": ["", " ", "  ", "_", "__"],
    "signs": ["+", "-", "*", "/", "<", "<=", ">=", "!=", "~", "%", "$", "€"],
    "names of enums": ["name", "value", "mro", "_missing_", "__init__", "names"],
    "names of texts": ["upper", "format", "count", "index", "title", "encode"],
    "other scripts": ["名前", "имя", "é", "e", "\u00df"],
    "quotes and lines": ["'", '"', "\\", "a\nb", '"""', "{x}", "#"],
    "digits": ["1", "01", "1.0", "1e3", "-1", "+1"],
    "spellings": ["a_b", "a-b", "a b", "aB", "a.b", "a/b", "A_B"],
    "emoji": ["🙂", "🙃"],
    "long": ["x" * 200, "x" * 199 + "y"],
}


@pytest.mark.parametrize("case", ODD)
@pytest.mark.parametrize("config", ["", CLASSES])
def test_odd_values_come_and_go_unchanged(sdk: Make, mode: str, case: str, config: str) -> None:
    values = ODD[case]
    made = sdk(code(f"{{type: string, enum: {json.dumps(values, ensure_ascii=False)}}}"), config)
    if config:
        assert [member.value for member in made.types.Code] == values
    else:
        assert list(get_args(get_args(made.types.Code)[0])) == values
    for value in values:
        with made.session(mode, [answer({"code": value})], strict=True) as session:
            found = session.call("things.receive").code
            session.call("things.send", code=found)
            assert session.json == {"code": value}
        assert found == value and str(found) == value


@pytest.mark.parametrize("config", ["", CLASSES])
@pytest.mark.parametrize(
    ("schema", "values"),
    [
        ("{type: string, enum: [a, b, a]}", ["a", "b"]),
        ("{type: integer, enum: [1, 2, 1]}", [1, 2]),
        ("{type: integer, enum: [0, 1]}", [0, 1]),
        ("{type: number, enum: [0.5, 1.5]}", [0.5, 1.5]),
        ("{type: number, enum: [1, 2]}", [1, 2]),
        ("{type: boolean, enum: [true]}", [True]),
        ("{type: boolean, enum: [true, false]}", [True, False]),
        ("{enum: [a, 1, true, 2.5]}", ["a", 1, True, 2.5]),
        ("{enum: [1, true]}", [1, True]),
        ("{enum: ['1', 1]}", ["1", 1]),
        ("{type: string, enum: [only]}", ["only"]),
        ("{const: only}", ["only"]),
        ("{const: 5}", [5]),
        ("{const: 0.5}", [0.5]),
        ("{const: false}", [False]),
        ("{type: [string, integer], enum: [a, 1]}", ["a", 1]),
        ("{type: integer, format: int64, enum: [9007199254740993]}", [9007199254740993]),
        ("{type: integer, enum: [-1, 0, 100000000000000000000]}", [-1, 0, 10**20]),
    ],
)
def test_values_of_all_kinds_come_and_go_unchanged(
    sdk: Make, mode: str, schema: str, values: list[Any], config: str
) -> None:
    made = sdk(code(schema), config)
    for value in values:
        with made.session(mode, [answer({"code": value})], strict=True) as session:
            found = session.call("things.receive")
            session.call("things.send", code=found.code)
            assert session.last.content == answer({"code": value}).content
        assert found.code == value and repr(dumped(found)) == repr({"code": value})


@pytest.mark.parametrize("config", ["", CLASSES])
@pytest.mark.parametrize(
    ("schema", "values"),
    [
        ("{type: string, enum: [a, b]}", ["c", "", "A"]),
        ("{type: integer, enum: [1, 2]}", [3, 0, -1]),
        ("{type: number, enum: [0.5]}", [0.75, 2.5]),
        ("{enum: [a, 1]}", ["b", 2]),
        ("{type: string, enum: [only]}", ["other"]),
        ("{const: only}", ["other"]),
        ("{const: 5}", [6]),
        ("{type: string, enum: [a, b]}", [5, True, None, ["a"]]),
        ("{type: integer, enum: [1, 2]}", ["x", 1.5, None]),
        ("{const: 1}", ["x", 2]),
    ],
)
def test_values_that_are_not_listed_survive(
    sdk: Make, mode: str, schema: str, values: list[Any], config: str
) -> None:
    made = sdk(code(schema), config)
    for value in values:
        with made.session(mode, [answer({"code": value})]) as session:
            found = session.call("things.receive")
            session.call("things.send", code=found.code)
            assert session.last.content == answer({"code": value}).content
        again = found.model_dump(mode="json", exclude_unset=True, warnings=False)
        assert repr(again) == repr({"code": value})


def test_members_of_mixed_enums_and_lists_of_them(sdk: Make, mode: str) -> None:
    made = sdk(
        thing("""
            Thing: {type: object, properties: {many: {type: array, items: {$ref: "#/components/schemas/Code"}}, byName: {type: object, additionalProperties: {$ref: "#/components/schemas/Code"}}, maybe: {oneOf: [{$ref: "#/components/schemas/Code"}, {type: "null"}]}}}
            Code: {type: string, enum: [in-work, done], x-enum-varnames: [InWork, Finished]}
        """),
        CLASSES,
    )
    code_ = made.types.Code
    body = sent(made, mode, many=[code_.IN_WORK, "done", "newer"], by_name={"a": code_.FINISHED}, maybe=code_.FINISHED)
    assert body == {"many": ["in-work", "done", "newer"], "byName": {"a": "done"}, "maybe": "done"}
    found = received(made, mode, body)
    assert found.many == [code_.IN_WORK, code_.FINISHED, "newer"] and found.by_name["a"] is code_.FINISHED
    assert sent(made, mode, maybe=None) == {"maybe": None}
