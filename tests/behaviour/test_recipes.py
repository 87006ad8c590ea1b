"""Recipes of sdk.yaml -> methods made of others: what they take, send and return."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from datetime import date

import pytest
from support import Sdk, answer, build
from zoo import ANIMALS, OBJECTS, STYLE, ZOO, sent, zones

from sdkwright.diagnostics import SpecError

Make = Callable[..., Sdk]


@pytest.fixture(scope="module")
def zoo(tmp_path_factory: pytest.TempPathFactory) -> Sdk:
    """The SDK with all recipes and objects."""
    return build(tmp_path_factory.mktemp("zoo"), ZOO, OBJECTS)


def test_the_first_that_fits_is_found_on_a_later_page(zoo: Sdk, mode: str) -> None:
    pages = [zones("a", "b", total=4), zones("c", "d", total=4)]
    with zoo.session(mode, pages, key="k") as session:
        found = session.call("zones.find", "c")
        assert (found.id, found.name) == ("id-c", "c")
        assert [target for _, target, _ in sent(session)] == [
            "/v1/zones",
            "/v1/zones?offset=2",
        ]


def test_nothing_fits(zoo: Sdk, mode: str) -> None:
    with zoo.session(mode, [zones("a")], key="k") as session:
        assert session.call("zones.find", "z") is None


@pytest.mark.parametrize(
    ("name", "species", "expected"),
    [
        (None, None, 4),
        ("rex", None, 2),
        ("rex", "cat", 1),
        (None, "cat", 2),
        ("tom", "dog", 0),
    ],
)
def test_all_that_fit(
    zoo: Sdk, mode: str, name: str | None, species: str | None, expected: int
) -> None:
    with zoo.session(mode, [answer(ANIMALS)], key="k") as session:
        found = session.call("animals.find", name, species, "z1")
        assert len(found) == expected
        assert session.target == "/v1/zones/z1/animals"


def test_several_lists_are_searched_until_one_has_it(zoo: Sdk, mode: str) -> None:
    answers = [answer(ANIMALS[:1]), answer(ANIMALS[1:2]), answer([])]
    with zoo.session(mode, answers, key="k") as session:
        found = session.call("animals.find_tagged", "cat", "z1")
        assert found.name == "tom"
        targets = [target for _, target, _ in sent(session)]
        assert targets == [
            "/v1/zones/z1/animals?tag=wild",
            "/v1/zones/z1/animals?tag=tame",
        ]


def test_a_body_is_made_of_arguments(zoo: Sdk, mode: str) -> None:
    with zoo.session(mode, [answer({"id": "z1"})], key="k") as session:
        session.call("zones.update", "z1", 'a/"b{', [1, None])
        change = {"op": "replace", "path": '/a/"b{', "value": [1, None]}
        assert sent(session) == [("PATCH", "/v1/zones/z1", [change])]


def test_a_long_list_goes_out_in_pieces(zoo: Sdk, mode: str) -> None:
    with zoo.session(mode, [answer(True)] * 3, key="k") as session:
        food = ["a", "b", "c", "d", "e"]
        assert session.call("animals.feed_all", "z1", "rex", food) is True
        bodies = [body for _, _, body in sent(session)]
        assert bodies == [{"food": ["a", "b"]}, {"food": ["c", "d"]}, {"food": ["e"]}]


def test_what_may_be_left_out_is_not_sent(zoo: Sdk, mode: str) -> None:
    with zoo.session(mode, [answer(True)] * 2, key="k") as session:
        session.call("animals.feed_all", "z1", "rex", [], keeper="k1")
        assert session.json == {"food": [], "keeper": {"id": "k1"}}
        session.call("animals.feed_all", "z1", "rex", [])
        assert session.json == {"food": []}


def test_what_is_looked_for_has_the_type_of_the_property(sdk: Make, mode: str) -> None:
    config = STYLE + """
recipes:
  animals.find: {find: animals.list, by: {legs: legs, born: born, species.id: kind}}
"""
    animals = [{"legs": 4, "born": "2020-01-02", "species": {"id": "s"}}]
    with sdk(ZOO, config).session(mode, [answer(animals)], key="k") as session:
        find = session.method("animals.find")
        said = {n: p.annotation for n, p in inspect.signature(find).parameters.items()}
        assert (said["legs"], said["born"], said["kind"]) == ("int", "date", "str")
        found = session.call("animals.find", 4, date(2020, 1, 2), "s", "z1")
        assert found.legs == 4


def test_a_find_goes_through_all_pages(zoo: Sdk, mode: str) -> None:
    """So which page, and how long it is, is none of its arguments."""
    with zoo.session(mode, key="k") as session:
        find = session.method("zones.find")
        assert [*inspect.signature(find).parameters] == ["zone_name", "options"]
        assert inspect.getdoc(find).startswith(
            "Find the first of `zones.list` with this `name`.\n"
        )


def test_what_is_said_of_properties_is_said_of_arguments(zoo: Sdk, mode: str) -> None:
    with zoo.session(mode, key="k") as session:
        doc = inspect.getdoc(session.method("animals.feed_all"))
        assert "    food: What is in the bowl.\n    keeper: Who it is.\n" in doc
        doc = inspect.getdoc(session.method("zones.update"))
        assert "Args:\n    field_value: What it becomes.\n" in doc


def test_the_list_of_all_methods_has_them(zoo: Sdk) -> None:
    text = (zoo.root / "api.md").read_text(encoding="utf-8")
    assert (
        "- `client.zones.find(zone_name: str, **options) -> objects.Zone | None`\n"
        "  Find the first of `zones.list` with this `name`.\n"
    ) in text
    assert "client.zones.delete_by_instance(zone: objects.Zone, **options)" in text
    assert "\n## objects.Animal\n" in text
    assert "- `zone.update(field_name: str, field_value: Any, **options)" in text
    assert "Do what `animals.feed_all` does." in text


NAMES = STYLE + """
recipes:
  animals.find: {find: animals.list, by: {name: item, legs: found}, all: true}
  zones.find: {find: animals.list, by: {name: zone_id}}
  animals.feed_all: {call: animals.feed, batch: {of: data.food, size: 2}}
  animals.send: {call: animals.add, arguments: {first: "[object]", zone_id: }, values: {data: "{first}"}, batch: {of: first, size: 1, later: {zone_id: z2}}}
"""


def test_arguments_may_have_any_name(sdk: Make, mode: str) -> None:
    with sdk(ZOO, NAMES).session(mode, [answer(ANIMALS)] * 2, key="k") as session:
        found = session.call("animals.find", "rex", None, "z1")
        assert [each.name for each in found] == ["rex", "rex"]
        assert session.call("zones.find", "tom").name == "tom"
        assert session.target == "/v1/zones/tom/animals"


def test_pieces_of_what_the_other_method_takes(sdk: Make, mode: str) -> None:
    answers = [answer(True)] * 4
    with sdk(ZOO, NAMES).session(mode, answers, key="k") as session:
        session.call("animals.feed_all", "z1", "rex", {"food": ["a", "b", "c"]})
        session.call("animals.send", [{"name": "a"}, {"name": "b"}], "z1")
        assert sent(session) == [
            ("PUT", "/v1/zones/z1/animals/rex", {"food": ["a", "b"]}),
            ("PUT", "/v1/zones/z1/animals/rex", {"food": ["c"]}),
            ("POST", "/v1/zones/z1/animals", [{"name": "a"}]),
            ("POST", "/v1/zones/z2/animals", [{"name": "b"}]),
        ]


@pytest.mark.parametrize(
    ("recipe", "message"),
    [
        ("zones.x: {call: zones.y}\n  zones.y: {call: zones.x}", "is made of itself"),
        ("zones.x: {find: zones.x, by: {a: b}}", "is made of itself"),
        ("zones.with_raw_response: {call: zones.add}", "no method can be called"),
        ("zones.class: {call: zones.add}", "no method can be called"),
        ("zones.x: {call: zones.add, arguments: {timeout: any}}", "has a `timeout`"),
        ("zones.x: {find: zones.list, by: {a.b: at}}", "can be called `at`"),
        ("zones.x: {call: zones.add, batch: {of: lost, size: 2}}", "`lost` is no"),
        ("zoos.find: {find: zones.list, by: {name: name}}", "no resource"),
        ("zones.list: {find: zones.list, by: {name: name}}", "already"),
        ("zones.find: {find: zones.lost, by: {name: name}}", "no method `zones.lost`"),
        ("zones.find: {find: zones.add, by: {name: name}}", "gives no list"),
        ("zones.x: {call: zones.add, values: {nothing: 1}}", "takes no `nothing`"),
        (
            "zones.x: {call: zones.add, values: {data: '{lost}'}}",
            "`{lost}` is no argument",
        ),
        ("zones.x: {find: zones.list, call: zones.add}", "one of"),
        ("zones.x: {find: zones.list}", "needs `by`"),
        ("zones.x: {call: zones.add, arguments: {a: text}}", "arguments"),
    ],
)
def test_recipes_that_cannot_be(sdk: Make, recipe: str, message: str) -> None:
    with pytest.raises(SpecError) as caught:
        sdk(ZOO, f"{STYLE}\nrecipes:\n  {recipe}\n")
    assert caught.value.diagnostic.code == "config-invalid"
    assert caught.value.diagnostic.at is not None
    assert message in caught.value.diagnostic.message
