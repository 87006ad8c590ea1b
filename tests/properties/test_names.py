"""Names of any spelling -> identifiers that are valid, and differ where they must."""

from __future__ import annotations

import json
import keyword
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from sdkwright import ir
from sdkwright.casing import Casing, Scope, pascal, snake, upper
from sdkwright.config import load_config
from sdkwright.name_types import member_name
from sdkwright.pipeline import Result, generate
from sdkwright.reserved import OPTIONS

SLOW = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
ODD = ["class", "Class", "CLASS", "_class", "class_", "self", "Self", "cls", "options", "timeout", "_private", "__init__", "__class__", "list", "List", "str", "type", "types", "fooBar", "foo_bar", "foo-bar", "FooBar", "fooBAR", "foo.bar", "2nd", "2-nd", "22", "$", "-", "+", "é", "e", "ß", "ǆ", "İ", "ﬁ", "ｃｌａｓｓ", "𝐝𝐞𝐟", "名前", "имя", "🙂", "async", "await", "None", "none", "True", "match", "model_config", "model_dump", "copy", "json", "with_raw_response", "close", "api_key", "http_client", "body", "content", "query", "path", "id", "ID", "Id", "i_d"]
ODD += ["con", "CON", "aux", "Nul", "com1", "omit", "overload", "builtins", "Async Self", "settings", "bearer", "%", "+1", "-1", "word" * 60, "長" * 90, "mro", "register", "date_"]
DEVICES = {"con", "prn", "aux", "nul", *(f"{name}{number}" for name in ("com", "lpt") for number in range(10))}
wires = st.sampled_from(ODD) | st.text(max_size=12) | st.text("aA_- .1", max_size=6)
unique = st.lists(wires, max_size=10, unique=True)


def is_good(name: str) -> bool:
    """Whether Python takes it for a name, and for that very one (it reads names in NFKC, PEP 3131)."""
    is_normal = unicodedata.normalize("NFKC", name) == name
    return name.isidentifier() and not keyword.iskeyword(name) and is_normal


@given(st.text() | wires)
@example("x" * 5000)
@example("\ud800")
@example("")
def test_any_text_becomes_a_name_in_each_casing(text: str) -> None:
    for case in (snake, pascal, upper):
        assert is_good(case(text)), case.__name__
        assert len(case(text)) <= 61
    assert not snake(text).startswith("_")


@given(st.lists(st.text() | wires, max_size=4))
def test_several_words_become_one_name(texts: list[str]) -> None:
    assert is_good(snake(tuple(texts))) and is_good(pascal(tuple(texts)))


@given(st.from_regex(r"[a-z][a-z0-9]{0,8}(_[a-z][a-z0-9]{0,8}){0,3}", fullmatch=True))
def test_a_name_of_python_stays_as_it_is(name: str) -> None:
    expected = f"{name}_" if keyword.iskeyword(name) else name
    assert snake(name) == expected


@given(
    st.lists(st.lists(st.sampled_from(["a", "b", "A", "B", "a_2", "a_3", "x"]), min_size=1, max_size=3), max_size=20),
    st.booleans(),
)
def test_a_scope_never_gives_a_name_twice(wishes: list[list[str]], folded: bool) -> None:
    scope = Scope(("x",), folded=folded)
    given_ = [scope.take(*wish) for wish in wishes]
    keys = [name.casefold() if folded else name for name in given_]
    assert len(set(keys)) == len(keys) and "x" not in keys
    assert not any(scope.is_free(name) for name in given_)


@given(st.lists(st.sampled_from(["a", "b", "c"]), min_size=1, max_size=6))
def test_who_comes_first_gets_the_name(wishes: list[str]) -> None:
    scope = Scope()
    for wish in wishes:
        was_free = scope.is_free(wish)
        assert (scope.take(wish) == wish) is was_free


@given(st.text() | wires | st.integers())
def test_any_text_or_whole_number_has_a_member(value: str | int) -> None:
    assert is_good(member_name(ir.EnumValue(value), Casing()))


def schema(names: Iterable[str]) -> dict[str, Any]:
    """An object with these properties."""
    return {"type": "object", "properties": {name: {"type": "string"} for name in names}}


@st.composite
def documents(draw: st.DrawFn) -> dict[str, Any]:
    """A document in which everything that can be called has a name of any spelling."""
    types = [name for name in draw(unique) if name]
    refs = [{"$ref": f"#/components/schemas/{name.replace('~', '~0').replace('/', '~1')}"} for name in types if name.isalnum()]
    body = {**schema(draw(unique)), "required": []}
    body["properties"].update({f"ref{number}": ref for number, ref in enumerate(refs)})
    enum = {"type": "string", "enum": draw(st.lists(wires, min_size=1, max_size=8, unique=True))}
    places = st.sampled_from(["query", "header", "cookie"])
    params = draw(st.lists(st.tuples(wires, places), max_size=8, unique=True))
    paths: dict[str, Any] = {}
    for number in range(draw(st.integers(1, 4))):
        operation: dict[str, Any] = {
            "operationId": draw(wires),
            "tags": [draw(wires)],
            "parameters": [{"name": name, "in": place, "schema": enum} for name, place in params],
            "requestBody": {"content": {"application/json": {"schema": body}}},
            "responses": {"200": {"description": "", "content": {"application/json": {"schema": body}}}},
        }
        paths[f"/a/{number}"] = {"post": operation, "get": {k: v for k, v in operation.items() if k != "requestBody"}}
    return {
        "openapi": "3.1.0",
        "info": {"title": draw(wires), "version": "1"},
        "paths": paths,
        "components": {
            "schemas": {name: schema(draw(unique)) for name in types},
            "securitySchemes": {name: {"type": "apiKey", "in": "header", "name": "k"} for name in draw(unique)},
        },
    }


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where documents are put."""
    return tmp_path_factory.mktemp("documents")


def made(folder: Path, document: dict[str, Any], config: str) -> Result:
    """The SDK of a document."""
    (folder / "openapi.json").write_text(json.dumps(document), encoding="utf-8")
    (folder / "sdk.yaml").write_text(config, encoding="utf-8")
    return generate(load_config(str(folder)))


def differ(names: Iterable[str]) -> bool:
    """Whether all are good and no two the same."""
    listed = [*names]
    return all(map(is_good, listed)) and max(Counter(listed).values(), default=0) <= 1


@SLOW
@given(document=documents(), config=st.sampled_from(["{}", "enums: class"]))
def test_names_differ_where_they_meet_and_everything_compiles(
    folder: Path, document: dict[str, Any], config: str
) -> None:
    result = made(folder, document, config)
    names = result.names
    for id in {id for id, _ in names.fields}:
        assert differ(name for (owner, _), name in names.fields.items() if owner == id)
    for id in {id for id, _ in names.members}:
        assert differ(name for (owner, _), name in names.members.items() if owner == id)
    for operation in result.api.operations:
        arguments = [name for (owner, *_), name in names.arguments.items() if owner == operation.id]
        assert differ(arguments) and not OPTIONS & {*arguments} and "self" not in arguments
    assert differ([*names.types.values(), *names.params.values(), *names.unknowns.values()])
    assert differ(module.casefold() for module in {*names.modules.values()})
    assert differ(resource.cls for resource in names.resources.values())
    assert differ(resource.module for resource in names.resources.values())
    assert differ(credential.argument for credential in names.credentials.values())
    assert is_good(names.package) and is_good(names.client)
    for key in [(), *names.resources]:
        beside = [r.attribute for other, r in names.resources.items() if other[:-1] == key]
        methods = [names.methods[o.id] for o in result.api.operations if names.resource_of[o.id] == key]
        assert differ([*beside, *methods])
    for file in result.files:
        if file.path.endswith(".py") and "/_core/" not in file.path:
            compile(file.text, file.path, "exec", dont_inherit=True)
    assert max(Counter(file.path.casefold() for file in result.files).values()) == 1
    below = [file.path.split("/", 2)[2] for file in result.files if file.path.startswith("src/")]
    assert max(map(len, below)) <= 100
    assert not DEVICES & {path.rpartition("/")[2].partition(".")[0].casefold() for path in below}
    assert all(each.variable.isascii() and is_good(each.variable) for each in names.credentials.values())
    assert re.fullmatch("[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?", names.distribution)


@SLOW
@given(document=documents(), more=wires)
def test_what_is_added_at_the_end_renames_nothing(
    folder: Path, document: dict[str, Any], more: str
) -> None:
    before = made(folder, document, "{}").names
    operation = {"operationId": more, "tags": [more], "responses": {}}
    later = {**document, "paths": {**document["paths"], "/zzz": {"put": operation}}}
    after = made(folder, later, "{}").names
    assert {id: after.types[id] for id in before.types} == before.types
    assert {key: after.arguments[key] for key in before.arguments} == before.arguments
    assert {key: after.resources[key].cls for key in before.resources} == {
        key: resource.cls for key, resource in before.resources.items()
    }
