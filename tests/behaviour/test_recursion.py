"""Types that mention themselves, at any distance -> models that hold any depth of data."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from support import Sdk, answer, dumped, received, sent, thing

Make = Callable[..., Sdk]


def nested(depth: int, key: str) -> dict[str, Any]:
    """An object in an object, and so on."""
    value: dict[str, Any] = {"nodeId": depth}
    for number in reversed(range(depth)):
        value = {"nodeId": number, key: value}
    return value


def test_a_model_may_hold_itself(sdk: Make, mode: str) -> None:
    made = sdk(thing("""
        Thing: {type: object, required: [nodeId], properties: {nodeId: {type: integer}, nextNode: {$ref: "#/components/schemas/Thing"}}}
    """))
    value = nested(40, "nextNode")
    found = received(made, mode, value)
    assert type(found.next_node.next_node) is made.types.Thing
    assert dumped(found) == value


def test_a_dict_that_holds_itself_is_spelled_at_each_depth(sdk: Make, mode: str) -> None:
    made = sdk(thing("""
        Thing: {type: object, required: [nodeId], properties: {nodeId: {type: integer}, nextNode: {$ref: "#/components/schemas/Thing"}}}
    """))
    body = sent(made, mode, node_id=1, next_node={"node_id": 2, "next_node": {"node_id": 3}})
    assert body == {"nodeId": 1, "nextNode": {"nodeId": 2, "nextNode": {"nodeId": 3}}}


def test_models_may_hold_each_other(sdk: Make, mode: str) -> None:
    made = sdk(thing("""
        Thing: {type: object, properties: {bookOwner: {$ref: "#/components/schemas/Owner"}}}
        Owner: {type: object, properties: {ownBooks: {type: array, items: {$ref: "#/components/schemas/Thing"}}}}
    """))
    value: dict[str, Any] = {"bookOwner": {"ownBooks": [{"bookOwner": {"ownBooks": []}}]}}
    found = received(made, mode, value)
    assert type(found.book_owner.own_books[0].book_owner) is made.types.Owner
    assert dumped(found) == value
    assert sent(made, mode, book_owner={"own_books": [{"book_owner": {}}]}) == {
        "bookOwner": {"ownBooks": [{"bookOwner": {}}]}
    }


def test_a_model_may_come_back_through_lists_maps_and_unions(sdk: Make, mode: str) -> None:
    made = sdk(thing("""
        Thing:
          type: object
          properties:
            childList: {type: array, items: {$ref: "#/components/schemas/Thing"}}
            childMap: {type: object, additionalProperties: {type: array, items: {$ref: "#/components/schemas/Thing"}}}
            childOr: {oneOf: [{type: string}, {$ref: "#/components/schemas/Thing"}, {type: "null"}]}
    """))
    value: dict[str, Any] = {
        "childList": [{"childOr": {"childOr": "end"}}],
        "childMap": {"aKey": [{"childList": [{}]}]},
        "childOr": None,
    }
    found = received(made, mode, value)
    assert type(found.child_list[0].child_or) is made.types.Thing
    assert type(found.child_map["aKey"][0].child_list[0]) is made.types.Thing
    assert dumped(found) == value
    body = sent(
        made,
        mode,
        child_list=[{"child_or": {"child_or": "end"}}],
        child_map={"aKey": [{"child_list": [{}]}]},
        child_or=None,
    )
    assert body == value


def test_a_union_may_hold_itself_through_its_members(sdk: Make, mode: str) -> None:
    made = sdk(thing("""
        Thing:
          oneOf: [{$ref: "#/components/schemas/All"}, {$ref: "#/components/schemas/Not"}, {$ref: "#/components/schemas/Eq"}]
          discriminator: {propertyName: op, mapping: {all: "#/components/schemas/All", not: "#/components/schemas/Not", eq: "#/components/schemas/Eq"}}
        All: {type: object, required: [op], properties: {op: {const: all}, subFilters: {type: array, items: {$ref: "#/components/schemas/Thing"}}}}
        Not: {type: object, required: [op], properties: {op: {const: not}, subFilter: {$ref: "#/components/schemas/Thing"}}}
        Eq: {type: object, required: [op], properties: {op: {const: eq}, fieldName: {type: string}}}
    """))
    value = {"op": "all", "subFilters": [{"op": "not", "subFilter": {"op": "eq", "fieldName": "a"}}, {"op": "new"}]}
    found = received(made, mode, value)
    assert type(found.sub_filters[0].sub_filter) is made.types.Eq
    assert type(found.sub_filters[1]) is made.types.UnknownThing
    assert dumped(found) == value
    body = sent(made, mode, body={"op": "all", "sub_filters": [{"op": "not", "sub_filter": {"op": "eq", "field_name": "a"}}]})
    assert body == {**value, "subFilters": value["subFilters"][:1]}


def test_a_name_for_a_type_may_mention_itself(sdk: Make, mode: str) -> None:
    made = sdk(thing("""
        Thing:
          anyOf:
            - {type: string}
            - {type: array, items: {$ref: "#/components/schemas/Thing"}}
            - {type: object, additionalProperties: {$ref: "#/components/schemas/Thing"}}
    """))
    value = ["a", {"b": ["c", {"d": "e"}]}]
    with made.session(mode, [answer(value)], strict=True) as session:
        assert session.call("things.receive") == value
    assert sent(made, mode, body=value) == value


def test_names_that_only_stand_for_each_other_are_anything_and_told(sdk: Make, mode: str) -> None:
    made = sdk(thing("""
        Thing: {type: object, properties: {x: {$ref: "#/components/schemas/A"}}}
        A: {$ref: "#/components/schemas/B"}
        B: {$ref: "#/components/schemas/A"}
    """))
    assert set(made.codes) == {"ref-cycle"}
    assert received(made, mode, {"x": [1]}).x == [1]


def chain(count: int, *, closed: bool) -> str:
    """Models that each hold the next; `closed`: the last one holds the first."""
    names = ["Thing", *(f"Model{number}" for number in range(1, count))]
    following = [*names[1:], "Thing" if closed else ""]
    return thing("\n".join(
        f"{name}: {{type: object, properties: {{nodeId: {{type: integer}}"
        + (f", nextNode: {{$ref: '#/components/schemas/{other}'}}}}}}" if other else "}}")
        for name, other in zip(names, following, strict=True)
    ))


@pytest.mark.parametrize(("closed", "depth"), [(False, 149), (True, 180)], ids=["chain", "ring"])
def test_150_models_in_a_chain_or_a_ring_are_read_to_the_end(
    sdk: Make, mode: str, closed: bool, depth: int
) -> None:
    made = sdk(chain(150, closed=closed))
    value = nested(depth, "nextNode")
    with made.session(mode, [answer(value)], strict=True) as session:
        found = session.call("things.receive")
        session.call("things.send", node_id=found.node_id, next_node=found.next_node)
        assert session.json == value
    for _ in range(depth):
        found = found.next_node
    assert found.node_id == depth
    assert type(found).__name__ == ("Model30" if closed else "Model149")


def test_dicts_of_150_models_in_a_ring_are_spelled(sdk: Make, mode: str) -> None:
    made = sdk(chain(150, closed=True))
    value: dict[str, Any] = {"node_id": 2}
    for number in (1, 0):
        value = {"node_id": number, "next_node": value}
    assert sent(made, mode, **value) == nested(2, "nextNode")
