"""Objects of sdk.yaml -> models that do things, and what they send."""

from __future__ import annotations

import copy
import importlib
import pickle
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from support import Sdk, answer, build
from zoo import ANIMALS, OBJECTS, STYLE, ZOO, sent, zones

from sdkwright import output
from sdkwright.config import load_config
from sdkwright.diagnostics import SpecError
from sdkwright.pipeline import generate

Make = Callable[..., Sdk]


@pytest.fixture(scope="module")
def zoo(tmp_path_factory: pytest.TempPathFactory) -> Sdk:
    """The SDK with all recipes and objects."""
    return build(tmp_path_factory.mktemp("zoo"), ZOO, OBJECTS)


def test_objects_do_what_their_client_does(zoo: Sdk, mode: str) -> None:
    answers = [
        zones("a"),
        answer({"id": "id-a", "name": "b"}),
        answer(ANIMALS),
        answer(True),
    ]
    with zoo.session(mode, answers, key="k") as session:
        zone = session.call("zones.find", "a")
        renamed = session.finish(zone.update("name", "b"))
        assert renamed.name == "b"
        first, *_ = session.finish(renamed.animals(["wild"]))
        assert session.finish(first.delete()) is True
        assert sent(session)[1:] == [
            (
                "PATCH",
                "/v1/zones/id-a",
                [{"op": "replace", "path": "/name", "value": "b"}],
            ),
            ("GET", "/v1/zones/id-a/animals?tag=wild", None),
            ("DELETE", "/v2/zones/id-a/animals/rex", None),
        ]


def test_objects_are_what_they_were_set_to(zoo: Sdk, mode: str) -> None:
    answers = [zones("a"), answer({}), answer({})]
    with zoo.session(mode, answers, key="k") as session:
        zone = session.call("zones.find", "a")
        zone.name = "other"
        session.finish(zone.rename())
        assert session.json[0]["value"] == "other"
        session.finish(zone.copy_into())
        assert session.json == {"name": "other", "isOpen": True}


def test_an_object_is_a_body(zoo: Sdk, mode: str) -> None:
    with zoo.session(mode, [zones("a"), answer({})], key="k") as session:
        zone = session.call("zones.find", "a")
        session.call("zones.add", zone)
        assert session.json == {"id": "id-a", "name": "a", "isOpen": True}


def test_a_method_takes_the_object_instead(zoo: Sdk, mode: str) -> None:
    with zoo.session(mode, [zones("a"), answer(True)], key="k") as session:
        zone = session.call("zones.find", "a")
        assert session.call("zones.delete_by_instance", zone) is True
        assert sent(session)[1] == ("DELETE", "/v1/zones/id-a", None)


def test_objects_behind_other_faces(zoo: Sdk, mode: str) -> None:
    answers = [zones("a"), answer({"id": "z"}), answer(True)]
    with zoo.session(mode, answers, key="k") as session:
        raw = session.call("zones.with_raw_response.list")
        assert raw.parse()[0].name == "a"
        with session.entered(
            session.method("zones.with_streaming_response.add")({"name": "x"})
        ) as opened:
            zone = session.finish(opened.parse())
        assert session.finish(zone.delete()) is True
        assert session.target == "/v1/zones/z"


def test_raw_names(zoo: Sdk, mode: str) -> None:
    with zoo.session(mode, [zones("a")], key="k") as session:
        zone = session.call("zones.find", "a")
        assert (zone._id, zone._isOpen, zone._is_open) == ("id-a", True, True)
        with pytest.raises(AttributeError, match="colour"):
            _ = zone._colour
        with pytest.raises(AttributeError):
            _ = zone.colour


def test_objects_made_by_hand(zoo: Sdk, mode: str) -> None:
    with zoo.session(mode, [answer(True)], key="k") as session:
        objects = zoo.package.objects
        cls = objects.Zone if mode == "sync" else objects.AsyncZone
        zone = cls({"id": "z1", "isOpen": False})
        assert zone.export_dict() == {"id": "z1", "isOpen": False}
        assert zone.to_dict() == {"id": "z1", "name": None, "isOpen": False}
        with pytest.raises(ValueError, match=r"this \w+ came from no client") as caught:
            session.finish(zone.delete())
        assert type(caught.value) is zoo.package.UnboundObjectError
        bound = cls({"id": "z1"}, session.client)
        assert session.finish(bound.delete()) is True


def test_what_is_known_may_be_said_all_the_same(zoo: Sdk, mode: str) -> None:
    answers = [answer(ANIMALS), answer(True), answer(True)]
    with zoo.session(mode, answers, key="k") as session:
        animal, *_ = session.call("animals.list", "z1")
        session.finish(animal.remove_from("z2"))
        session.finish(animal.remove_from())
        assert [target for _, target, _ in sent(session)[1:]] == [
            "/v2/zones/z2/animals/rex",
            "/v2/zones/z1/animals/rex",
        ]


def test_what_nobody_knows_is_said(zoo: Sdk, mode: str) -> None:
    with zoo.session(mode, key="k") as session:
        objects = zoo.package.objects
        cls = objects.Animal if mode == "sync" else objects.AsyncAnimal
        animal = cls({"name": "rex"}, session.client)
        with pytest.raises(ValueError, match="does not know its `zone_id`"):
            session.finish(animal.delete())
        assert session.sent == []


def test_copies_keep_their_client_and_pickles_do_not(zoo: Sdk, mode: str) -> None:
    with zoo.session(mode, [zones("a"), answer(True)], key="k") as session:
        zone = session.call("zones.find", "a")
        twin = copy.copy(copy.deepcopy(zone))
        twin.name = "twin"
        assert zone.name == "a"
        assert session.finish(twin.delete()) is True
        back = pickle.loads(pickle.dumps(zone))
        assert back.name == "a"
        with pytest.raises(ValueError, match="came from no client"):
            session.finish(back.delete())


@pytest.mark.parametrize(
    ("objects", "message"),
    [
        ("Lost: {}", "no schema `Lost`"),
        ("Zone: {methods: {go: zones.lost}}", "no method `zones.lost`"),
        ("Zone: {methods: {copy: zones.add}}", "has a `copy` already"),
        ("Zone: {methods: {is_open: zones.list}}", "has a `is_open` already"),
        ("Zone: {methods: {to_dict: zones.list}}", "has a `to_dict` already"),
        (
            "Zone: {methods: {go: {call: zones.add, open: [zone_id]}}}",
            "`zones.add` takes no `zone_id`; it takes `data`",
        ),
        (
            "Zone: {methods: {go: {call: zones.add, values: {name: x}}}}",
            "`zones.add` takes no `name`",
        ),
    ],
)
def test_objects_that_cannot_be(sdk: Make, objects: str, message: str) -> None:
    with pytest.raises(SpecError) as caught:
        sdk(ZOO, f"{STYLE}\nobjects:\n  {objects}\n")
    assert caught.value.diagnostic.code == "config-invalid"
    assert caught.value.diagnostic.at is not None
    assert message in caught.value.diagnostic.message


def test_who_does_not_use_them_does_not_carry_them(sdk: Make) -> None:
    paths = {file.path.rpartition("/")[2] for file in sdk(ZOO, STYLE).result.files}
    assert not paths & {"objects.py", "recipes.py", "modes.py", "factory.py", "done.py"}


MIXINS = '''"""Our own."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..objects.zone import GeneratedAsyncZone, GeneratedZone
else:
    GeneratedZone = GeneratedAsyncZone = object


class ZoneMixin(GeneratedZone):
    def close(self) -> str:
        return self.rename().id or ""


class AsyncZoneMixin(GeneratedAsyncZone):
    async def close(self) -> str:
        return (await self.rename()).id or ""
'''


def test_a_mixin_adds_a_method_to_an_object(tmp_path: Path, mode: str) -> None:
    source, out = tmp_path / "api", tmp_path / "sdk"
    source.mkdir()
    name = f"zoo_{mode}"
    (source / "openapi.yaml").write_text(ZOO, encoding="utf-8")
    config = f"package: {name}\nclient: Acme\n{OBJECTS}"
    (source / "sdk.yaml").write_text(config, encoding="utf-8")
    made_of = load_config(str(source), out=out)
    output.write(generate(made_of), out)
    own = out / "src" / name / "custom" / "zones.py"
    own.write_text(MIXINS, encoding="utf-8")
    result = generate(made_of)
    output.write(result, out)
    sys.path.insert(0, str(out / "src"))  # stays: its modules are imported lazily
    made = Sdk(result, out, importlib.import_module(name))
    with made.session(mode, [zones("a"), answer({"id": "z"})], key="k") as session:
        zone = session.call("zones.find", "a")
        assert session.finish(zone.close()) == "z"
        assert session.target == "/v1/zones/id-a"
