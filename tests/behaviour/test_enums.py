"""Listed values -> literals or classes, open at their end in both forms."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, get_args

import pytest
from support import Sdk, answer, dumped, received, sent, thing

Make = Callable[..., Sdk]
CLASSES = "enums: class\n"

STATES = thing("""
    Thing:
      type: object
      required: [state]
      properties:
        state: {$ref: "#/components/schemas/State"}
        past: {type: array, items: {$ref: "#/components/schemas/State"}}
        counts: {type: object, additionalProperties: {$ref: "#/components/schemas/State"}}
        level: {type: integer, enum: [1, 2, 3]}
        mode: {type: string, enum: [fast, slow]}
        maybe: {type: [string, "null"], enum: [a, b, null]}
        kind: {const: thing}
    State: {type: string, enum: [in-progress, done, "", "it's \\"x\\"", class]}
""")


@pytest.mark.parametrize("config", ["", CLASSES])
def test_known_and_unknown_values_come_and_go_unchanged(
    sdk: Make, mode: str, config: str
) -> None:
    made = sdk(STATES, config)
    value = {
        "state": "done",
        "past": ["in-progress", "newer", ""],
        "counts": {"x": "done", "y": "newest"},
        "level": 9,
        "mode": "slower",
        "maybe": None,
        "kind": "thing",
    }
    with made.session(mode, [answer(value)]) as session:
        found = session.call("things.receive")
        session.call("things.send", **{name: getattr(found, name) for name in value})
        assert session.json == value
    assert dumped(found) == value
    assert found.past[1] == "newer" and found.level == 9


def test_values_of_literals_are_plain_texts_and_numbers(sdk: Make, mode: str) -> None:
    found = received(sdk(STATES), mode, {"state": "done", "level": 2})
    assert type(found.state) is str and type(found.level) is int


def test_a_named_enum_is_an_open_literal(sdk: Make) -> None:
    literal, end = get_args(sdk(STATES).types.State)
    assert get_args(literal) == ("in-progress", "done", "", "it's \"x\"", "class")
    assert end is str


def test_values_of_classes_are_members_that_equal_their_text(sdk: Make, mode: str) -> None:
    made = sdk(STATES, CLASSES)
    found = received(made, mode, {"state": "in-progress", "level": 2, "past": ["done", "new"]})
    state = made.types.State
    assert found.state is state.IN_PROGRESS and found.state == "in-progress"
    assert str(found.state) == "in-progress" and f"{found.state}" == "in-progress"
    assert found.past[0] is state.DONE and type(found.past[1]) is str
    assert found.level == 2 and isinstance(found.level, int)


def test_members_have_names_of_constants(sdk: Make) -> None:
    state = sdk(STATES, CLASSES).types.State
    assert {member.name: member.value for member in state} == {
        "IN_PROGRESS": "in-progress",
        "DONE": "done",
        "EMPTY": "",
        "IT_S_X": "it's \"x\"",
        "CLASS": "class",
    }


def test_an_inline_enum_is_a_class_of_its_own_if_enums_are_classes(sdk: Make, mode: str) -> None:
    made = sdk(STATES, CLASSES)
    assert received(made, mode, {"state": "done", "mode": "slow"}).mode is made.types.ThingMode.SLOW


def test_members_and_texts_can_both_be_sent(sdk: Make, mode: str) -> None:
    made = sdk(STATES, CLASSES)
    state = made.types.State
    body = sent(made, mode, state=state.DONE, past=[state.CLASS, "newer"], level=made.types.ThingLevel.VALUE_2)
    assert body == {"state": "done", "past": ["class", "newer"], "level": 2}


LISTED = """
paths:
  /items/{state}:
    get:
      tags: [items]
      parameters:
        - {name: state, in: path, required: true, schema: {$ref: "#/components/schemas/State"}}
        - {name: sort, in: query, schema: {type: array, items: {$ref: "#/components/schemas/State"}}}
        - {name: X-State, in: header, schema: {$ref: "#/components/schemas/State"}}
      responses: {"204": {description: Done.}}
components:
  schemas:
    State: {type: string, enum: [in-progress, done]}
"""


def test_members_are_their_values_in_paths_queries_and_headers(sdk: Make, mode: str) -> None:
    made = sdk(LISTED, CLASSES)
    state = made.types.State
    with made.session(mode) as session:
        session.call(
            "items.retrieve", state.IN_PROGRESS, sort=[state.DONE, "new"], x_state=state.DONE
        )
    assert session.target == "/v1/items/in-progress?sort=done&sort=new"
    assert session.last.headers["x-state"] == "done"


def test_names_of_the_document_become_names_of_members(sdk: Make) -> None:
    made = sdk(
        thing("""
            Thing: {type: object, properties: {code: {$ref: "#/components/schemas/Code"}}}
            Code:
              type: integer
              enum: [10, 20, -1]
              x-enum-varnames: [Ok, notFound, Broken]
              x-enum-descriptions: [All is well., Nothing there., ""]
        """),
        CLASSES,
    )
    code = made.types.Code
    assert (code.OK, code.NOT_FOUND, code.BROKEN) == (10, 20, -1)
    assert '"""All is well."""' in made.text("types/code.py")


def test_values_that_differ_in_case_or_signs_alone_are_different_members(sdk: Make) -> None:
    values = ["created_at", "-created_at", "Created_At", "+", "-", "*", "a b", "a-b", "a_b", "__class__", "mro", "name"]
    made = sdk(
        thing(f"Thing: {{type: object, properties: {{by: {{$ref: '#/components/schemas/By'}}}}}}\nBy: {{type: string, enum: {values}}}"),
        CLASSES,
    )
    assert [member.value for member in made.types.By] == values


def test_a_member_that_begins_with_a_digit_is_in_capitals(sdk: Make) -> None:
    made = sdk(thing("Thing: {type: object, properties: {x: {$ref: '#/components/schemas/X'}}}\nX: {type: string, enum: [1st, 2nd]}"), "enums: class\n")
    assert [member.name for member in made.types.X] == ["N1ST", "N2ND"]


def test_mixed_values_are_a_literal_of_both_kinds(sdk: Make, mode: str) -> None:
    made = sdk(thing("Thing: {type: object, properties: {x: {enum: [auto, 1, true, 2.5]}}}"))
    for value in ("auto", 1, True, 2.5, "newer"):
        found: Any = received(made, mode, {"x": value})
        assert found.x == value and type(found.x) is type(value)


@pytest.mark.parametrize("values", [["auto", 1], [0.5, 1.5], [True, False], [1, True]])
def test_values_of_several_kinds_come_and_go_if_enums_are_classes(
    sdk: Make, mode: str, values: list[Any]
) -> None:
    listed = str(values).lower()
    made = sdk(thing(f"Thing: {{type: object, properties: {{x: {{enum: {listed}}}}}}}"), CLASSES)
    for value in values:
        found: Any = received(made, mode, {"x": value})
        assert type(found.x) is type(value) and dumped(found) == {"x": value}
