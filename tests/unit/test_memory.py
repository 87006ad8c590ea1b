"""What a run leaves for the next: found under its own key only, and never code."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from msgspec.msgpack import Ext

from sdkwright import cache, ir, output, packed, pipeline
from sdkwright.cli import main
from sdkwright.config import load_config
from sdkwright.lower import api as lowering
from sdkwright.lower import units
from sdkwright.memory import Memory, key_of
from sdkwright.packed import NotData
from sdkwright.spec.repairs import Written

ROOT = Path(__file__).parents[2]
Types = dict[str, ir.Type]
SPECS = sorted((ROOT / "specs").glob("*/openapi.*"))


@pytest.mark.parametrize("spec", SPECS, ids=lambda path: path.parent.name)
def test_a_model_comes_back_as_it_was(spec: Path, tmp_path: Path) -> None:
    api = pipeline.generate(load_config(str(spec), out=tmp_path)).api
    found = packed.loads(packed.dumps(api), ir.Api)
    assert repr(found) == repr(api)
    assert key_of(found) == key_of(api)


def test_numbers_keep_their_text() -> None:
    field = ir.Default(value=[Written("1.10"), 1.1])
    found = packed.loads(packed.dumps(field), ir.Default).value
    assert isinstance(found, list)
    assert [str(number) for number in found] == ["1.10", "1.1"]
    assert found == [1.1, 1.1]


@pytest.mark.parametrize("value", [2**64, "\ud800", Path("x"), getattr], ids=repr)
def test_what_is_no_data_has_no_bytes(value: object) -> None:
    with pytest.raises(NotData, match="no data"):
        packed.dumps([value])
    with pytest.raises(NotData, match="no data"):
        key_of(value)


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"nonsense",
        packed.dumps(ir.STRING)[:-2],
        packed.dumps(ir.STRING) + b"\x00",
        packed.dumps(ir.Ref(ir.TypeId("#/a"))),
        packed.dumps(["Primitive", "nothing", [], ""]),
        packed.dumps(["Primitive", "string", [["minLength", Ext(9, b"")]], ""]),
        packed.dumps(["Primitive", "string", [["minLength", Ext(1, b"one")]], ""]),
    ],
)
def test_nothing_else_comes_out(raw: bytes) -> None:
    with pytest.raises(NotData, match="no data"):
        packed.loads(raw, ir.Primitive)
    assert Memory(raw).find("part", key_of(), ir.Primitive) is None




def test_a_part_counts_under_its_own_key_only() -> None:
    memory = Memory()
    memory.keep("types", key_of("a"), {"x": ir.STRING})
    memory.keep("other", key_of("b"), [1, 2])
    later = Memory(memory.packed())
    assert later.find("types", key_of("b"), Types) is None
    assert later.find("nothing", key_of("a"), Types) is None
    assert later.find("types", key_of("a"), Types) == {"x": ir.STRING}
    assert later.is_new  # one of the two was not asked for, and is dropped
    last = Memory(later.packed())
    assert last.find("other", key_of("b"), list[int]) is None


def test_the_same_once_more_is_nothing_new() -> None:
    memory = Memory()
    memory.keep("types", key_of("a"), {"x": ir.STRING})
    later = Memory(memory.packed())
    later.find("types", key_of("a"), Types)
    assert not later.is_new


def test_equal_things_have_one_key_and_others_have_others() -> None:
    text = "".join(["some", "thing"])
    assert key_of([text, text]) == key_of(["something", "some" + "thing"[:]])
    assert key_of((ir.ANY, ir.ANY)) == key_of((ir.ANY, ir.Primitive(ir.Scalar.ANY)))
    different = [1, True, 1.0, "1", b"1", Written("1.0"), Written("1.00"), [1], None, {}]
    assert len({key_of(each) for each in different}) == len(different)
    assert key_of("ab", "c") != key_of("a", "bc")
    assert key_of(ir.Required()) != key_of(ir.Optional())
    assert key_of({"a": 1, "b": 2}) != key_of({"b": 2, "a": 1})
    limited = ir.Primitive(ir.Scalar.STRING, (("minLength", 1),))
    assert limited == ir.STRING and key_of(limited) != key_of(ir.STRING)


# --- which work is done again ---------------------------------------------------------


def document(**changes: Any) -> dict[str, Any]:
    """Operations that share types; `changes`: of the operations `a`, `b` and `c`."""
    pet = {"type": "object", "properties": {"owner": {"$ref": "#/components/schemas/Owner"}}}
    owner = {"type": "object", "properties": {"name": {"type": "string"}}}
    answer = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}}
    plain = {"responses": {"200": {"description": "ok", **answer}}}
    paths = {
        f"/{name}": {"get": {"operationId": f"get_{name}", "tags": [name], **plain, **changes.get(name, {})}}
        for name in ("a", "b", "c")
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": "Pets", "version": "1.0.0"},
        "servers": [{"url": "https://pets.example"}],
        "paths": paths,
        "components": {"schemas": {"Pet": pet, "Owner": owner}},
    }


class Runs:
    """Runs of one SDK with what the run before has left."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self._place, self._memory = folder / "openapi.json", Memory()
        self.sdk = folder / "sdk"
        self._lowered: list[str] = []
        original = lowering.operation

        def noted(unit: Any, types: Any) -> Any:
            self._lowered.append(unit.path)
            return original(unit, types)

        monkeypatch.setattr(lowering, "operation", noted)

    def __call__(self, content: dict[str, Any]) -> list[str]:
        """The paths whose operations were lowered; the SDK is as it is without a memory."""
        self._place.write_text(json.dumps(content))
        config = load_config(str(self._place), out=self.sdk)
        self._lowered.clear()
        found = pipeline.generate(config, memory=self._memory)
        lowered, self._memory = [*self._lowered], Memory(self._memory.packed())
        whole = pipeline.generate(config)
        assert found.files == whole.files
        assert found.diagnostics == whole.diagnostics
        self._last = found
        return lowered

    def write(self) -> None:
        """Write what was generated last."""
        output.write(self._last, self.sdk)

    def text(self, name: str) -> str:
        """A module of `resources`, as it was generated last."""
        end = f"/resources/{name}"
        return next(file.text for file in self._last.files if file.path.endswith(end))


@pytest.fixture
def runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Runs]:
    yield Runs(tmp_path, monkeypatch)


ALL = ["/a", "/b", "/c"]
MORE = {"parameters": [{"name": "q", "in": "query", "schema": {"type": "string"}}]}


def test_what_is_the_same_is_not_done_again(runs: Runs) -> None:
    assert runs(document()) == ALL
    assert runs(document()) == []
    assert runs(document(b=MORE)) == ["/b"]
    assert runs(document(b=MORE)) == []
    assert runs(document(a=MORE, b=MORE)) == ["/a"]
    assert runs(document()) == ["/a", "/b"]


def test_what_they_share_concerns_all(runs: Runs) -> None:
    runs(document())
    other = document()
    other["components"]["schemas"]["Owner"]["properties"]["age"] = {"type": "integer"}
    assert runs(other) == ALL
    other["info"]["title"] = "Other pets"
    assert runs(other) == ALL


def test_who_defined_a_type_first_concerns_those_after(runs: Runs) -> None:
    """The first operation defines `Pet`; without it the next one does, and is lowered again."""
    runs(document())
    empty = {"responses": {"204": {"description": "nothing"}}}
    assert runs(document(a=empty)) == ["/a", "/b"]
    assert runs(document(a=empty)) == []
    other = document()
    del other["paths"]["/a"]
    assert runs(other) == []
    assert runs(document()) == ["/a", "/b"]


def test_what_has_something_to_say_says_it_every_time(runs: Runs) -> None:
    broken = {"parameters": [{"name": "q", "in": "query", "schema": {"type": "string", "example": 1.5}}]}
    assert runs(document(b=broken)) == ALL
    assert runs(document(b=broken)) == ["/b"]
    assert runs(document(a=MORE, b=broken)) == ["/a", "/b"]
    assert runs(document(a=MORE)) == ["/b"]
    assert runs(document(a=MORE)) == []


def test_operations_that_are_made_of_others_are_all_lowered(runs: Runs) -> None:
    way = "#/paths/~1a/get/responses/200"
    made_of_it = {"responses": {"200": {"$ref": way}}}
    assert runs(document(c=made_of_it)) == ALL
    assert runs(document(c=made_of_it)) == ALL
    assert runs(document(a=MORE, c=made_of_it)) == ALL


def test_a_part_that_cannot_be_read_costs_time_and_nothing_else(
    runs: Runs, monkeypatch: pytest.MonkeyPatch
) -> None:
    runs(document())
    with monkeypatch.context() as broken:
        broken.setattr(units, "loads", lambda raw, kind: packed.loads(bytes(raw)[:-1], kind))
        assert runs(document(b=MORE))[-3:] == ALL
    assert runs(document(b=MORE)) == ALL
    assert runs(document(b=MORE)) == []


def test_what_is_written_as_xml_is_lowered_every_time(runs: Runs) -> None:
    schema = {"$ref": "#/components/schemas/Pet"}
    xml = {"responses": {"200": {"description": "ok", "content": {"application/xml": {"schema": schema}}}}}
    assert runs(document(b=xml)) == ALL
    assert runs(document(b=xml)) == ["/b", "/c"]
    assert runs(document(a=MORE, b=xml)) == ALL
    assert runs(document(a=MORE)) == ["/b", "/c"]
    assert runs(document(a=MORE)) == []


def test_what_stands_beside_an_operation_in_its_path_concerns_it(runs: Runs) -> None:
    runs(document())
    other = document()
    other["paths"]["/b"]["parameters"] = MORE["parameters"]
    assert runs(other) == ["/b", "/c"]  # for all that is known, `/c` could mention them, too
    other["paths"]["/b"]["servers"] = [{"url": "https://b.example"}]
    assert runs(other) == ["/b"]
    other["security"] = [{}]
    assert runs(other) == ALL


def test_a_shared_type_that_an_operation_defines_in_another_way_concerns_those_after(
    runs: Runs,
) -> None:
    """A choice that is joined with an object makes a definition where the option stands."""
    joined = document()
    kinds = [{"$ref": "#/components/schemas/Pet"}, {"$ref": "#/components/schemas/Owner"}]
    schema = {"type": "object", "properties": {"x": {"type": "string"}}, "oneOf": kinds}
    body = {"requestBody": {"content": {"application/json": {"schema": schema}}}}
    joined["paths"]["/a"]["get"] |= body
    runs(joined)
    assert runs(document()) == ["/a"]
    joined["paths"]["/a"]["get"]["operationId"] = "other"
    assert runs(joined) == ["/a"]


def test_a_path_item_that_is_that_of_several_paths(runs: Runs) -> None:
    """The first of them defines the types that stand in it."""
    inner = {"type": "object", "properties": {"inner": {"type": "object", "properties": {"x": {}}}}}
    content = {"application/json": {"schema": inner}}
    get = {"tags": ["shared"], "responses": {"200": {"description": "ok", "content": content}}}

    def shared(*paths: str) -> dict[str, Any]:
        found = document()
        ref = {"$ref": "#/components/pathItems/Shared"}
        found["paths"] = {**dict.fromkeys(paths, ref), **found["paths"]}
        found["components"]["pathItems"] = {"Shared": {"get": get}}
        return found

    assert runs(shared("/x", "/y")) == ["/x", "/y", *ALL]
    assert runs(shared("/x", "/y")) == []
    assert runs(shared("/y")) == ["/y"]
    assert runs(shared("/y", "/x")) == ["/x"]


def test_a_name_that_an_operation_gives_to_a_schema_concerns_all(runs: Runs) -> None:
    other = document()
    schemas = other["components"]["schemas"]
    schemas["Pet"]["properties"]["owner"] = {"$ref": "#who"}
    schemas["Owner"]["$anchor"] = "who"
    assert runs(other) == ALL
    assert runs(other) == []
    named = {"$anchor": "who", "type": "object", "properties": {"y": {"type": "string"}}}
    content = {"application/json": {"schema": named}}
    other["paths"]["/c"]["post"] = {
        "operationId": "add",
        "responses": {"200": {"description": "ok", "content": content}},
    }
    assert runs(other) == [*ALL, "/c"]


def test_names_that_were_given_before_count(runs: Runs) -> None:
    """A manifest that has other names is all that changes."""
    runs(document())
    runs.write()
    assert runs(document()) == []
    place = runs.sdk / ".sdkwright.json"
    text = place.read_text()
    assert '"Owner"' in text
    place.write_text(text.replace('"Owner"', '"Owner_2"'))
    assert runs(document()) == []


def test_constants_are_numbered_over_all_resources(runs: Runs) -> None:
    items = {"type": "array", "items": {"$ref": "#/components/schemas/Owner"}}
    owners = {"type": "object", "properties": {"items": items, "total": {"type": "integer"}}}
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/Owners"}}}

    def listed(*names: str) -> dict[str, Any]:
        params = [{"name": n, "in": "query", "schema": {"type": "integer"}} for n in names]
        return {"parameters": params, "responses": {"200": {"description": "ok", "content": content}}}

    def with_first(first: dict[str, Any]) -> dict[str, Any]:
        found = document(a=first, c=listed("pageNumber", "pageSize"))
        found["components"]["schemas"]["Owners"] = owners
        return found

    assert runs(with_first(listed("page", "per_page"))) == ALL
    assert "BY_NUMBER_2" in runs.text("c.py")
    assert runs(with_first(listed("x"))) == ["/a"]
    assert "BY_NUMBER_2" not in runs.text("c.py") and "BY_NUMBER" in runs.text("c.py")


def test_the_order_of_operations(runs: Runs) -> None:
    """Who comes first defines what they share."""
    runs(document())
    other = document()
    other["paths"] = dict(sorted(other["paths"].items(), reverse=True))
    assert runs(other) == ["/c", "/b", "/a"]
    assert runs(other) == []


def test_several_documents(tmp_path: Path) -> None:
    place = tmp_path / "sdk.yaml"
    place.write_text("specs: [{spec: one.json}, {spec: two.json, namespace: two}]\n")
    memory = Memory()
    for change in ({}, {"b": MORE}, {"b": MORE, "c": MORE}, {}):
        (tmp_path / "one.json").write_text(json.dumps(document(**change)))
        (tmp_path / "two.json").write_text(json.dumps(document()))
        config = load_config(str(tmp_path), out=tmp_path / "sdk")
        found = pipeline.generate(config, memory=memory)
        memory = Memory(memory.packed())
        assert found.files == pipeline.generate(config).files


def test_documents_of_several_files_keep_what_is_rendered(tmp_path: Path) -> None:
    other = document(c={"responses": {"200": {"$ref": "parts.json#/Answer"}}})
    answer = document()["paths"]["/a"]["get"]["responses"]["200"]
    schema = {"type": "object", "properties": {"z": {"type": "string"}}}
    content = {"application/json": {"schema": schema}}
    (tmp_path / "parts.json").write_text(json.dumps({"Answer": {**answer, "content": content}}))
    (tmp_path / "openapi.json").write_text(json.dumps(other))
    config = load_config(str(tmp_path / "openapi.json"), out=tmp_path / "sdk")
    parts = ("types", "resource a", "resource c")
    first = Memory()
    files = pipeline.generate(config, memory=first).files
    second = Memory(first.packed())
    assert pipeline.generate(config, memory=second).files == files
    assert all(first.key(part) and first.key(part) == second.key(part) for part in parts)
    assert first.key("units ") is None and not second.is_new


def test_what_is_nested_deep_is_not_remembered(runs: Runs) -> None:
    schema: dict[str, Any] = {"type": "string"}
    for _ in range(150):
        schema = {"type": "object", "properties": {"inner": schema}}
    deep = {"responses": {"200": {"description": "ok", "content": {"application/json": {"schema": schema}}}}}
    assert runs(document(b=deep))[:3] == ALL
    assert runs(document(b=deep))[-3:] == ALL


@pytest.mark.parametrize("limit", [{"maximum": 2**70}, {"default": "\ud800"}], ids=["integer", "half a pair"])
def test_what_has_no_bytes_is_not_remembered(runs: Runs, limit: dict[str, Any]) -> None:
    schema = {"type": "integer" if "maximum" in limit else "string", **limit}
    odd = {"parameters": [{"name": "n", "in": "query", "schema": schema}]}
    assert runs(document(b=odd))[-3:] == ALL
    assert runs(document(b=odd))[-3:] == ALL
    assert runs(document()) == ALL
    assert runs(document()) == []


# --- on disk --------------------------------------------------------------------------


@pytest.fixture
def parts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of what is left; the document is in the current one."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv(cache.FOLDER, str(tmp_path / "cache"))
    Path("openapi.json").write_text(json.dumps(document()))
    return tmp_path / "cache" / "parts"


def generate(*options: str) -> dict[str, bytes]:
    """The SDK's files."""
    assert main(["generate", ".", "-o", "sdk", "-q", *options]) == 0
    files = (p for p in Path("sdk").rglob("*") if p.is_file() and ".sdkwright/" not in p.as_posix())
    return {p.as_posix(): p.read_bytes() for p in files}


def test_nothing_is_left_where_that_is_not_wanted(parts: Path) -> None:
    generate("--no-cache")
    assert not parts.exists()


def test_folders_of_others_cannot_be_read(parts: Path) -> None:
    generate()
    assert parts.stat().st_mode & 0o077 == 0
    [place] = parts.iterdir()
    assert place.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("way", ["empty", "cut", "other byte", "other program", "folder"])
def test_what_is_broken_is_not_used(
    parts: Path, way: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    generate()
    [place] = parts.iterdir()
    raw = place.read_bytes()
    if way == "other program":
        monkeypatch.setattr(cache.states, "generator_state", lambda: "another")
    elif way == "folder":
        place.unlink()
        place.mkdir()
    else:
        middle = len(raw) // 2
        flipped = raw[:middle] + bytes([raw[middle] ^ 1]) + raw[middle + 1 :]
        place.write_bytes({"empty": b"", "cut": raw[:-9], "other byte": flipped}[way])
    Path("openapi.json").write_text(json.dumps(document(b=MORE)))
    assert cache.memory(job()).find("units ", b"", dict) is None
    assert generate() == generate("--no-cache")


def job() -> Any:
    return cache_job("generate")


def cache_job(action: Any) -> Any:
    from sdkwright.jobs import Job

    return Job(action=action, spec=".", out=Path("sdk"))


def test_the_number_of_files_is_bounded(parts: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache, "MOST_PARTS", 2)
    for name in ("one", "two", "three"):
        assert main(["generate", ".", "-o", name, "-q"]) == 0
    assert len([*parts.iterdir()]) == 2


def test_check_uses_and_leaves_the_same_parts(parts: Path) -> None:
    generate()
    Path("openapi.json").write_text(json.dumps(document(b=MORE)))
    before = {path.name: path.read_bytes() for path in parts.iterdir()}
    assert main(["check", ".", "-o", "sdk", "-q"]) == 1
    after = {path.name: path.read_bytes() for path in parts.iterdir()}
    assert after.keys() == before.keys() and after != before
    assert generate() == generate("--no-cache")
