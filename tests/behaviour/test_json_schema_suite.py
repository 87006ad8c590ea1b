"""The JSON Schema test suite (draft 2020-12) -> which instances are kept, which are refused.

`json_schema_suite/draft2020-12.json` is the suite's own data, under its own licence beside
it (MIT, https://github.com/json-schema-org/JSON-Schema-Test-Suite), one line for each group
of tests. Left out are the groups that need another document: the meta-schema, `refRemote`,
`vocabulary`; and `content`, which asserts nothing. `format date` and the like are the
optional files that assert a format.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import httpx
import pytest
from json_schema_exceptions import NOT_EXPRESSED, REFUSED, REWRITTEN, TAKEN, At, Table
from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError
from random_documents import same
from support import Sdk, build

DATA = json.loads(
    (Path(__file__).parent / "json_schema_suite" / "draft2020-12.json").read_text(encoding="utf-8")
)
HEAD = {
    "openapi": "3.1.0",
    "info": {"title": "Acme", "version": "1.0.0"},
    "servers": [{"url": "https://api.test"}],
}
NAMED = ("properties", "patternProperties", "dependentSchemas", "$defs")
"""Keywords whose members are schemas by a name of the document."""

OTHER_TYPES = (
    "ignores ",
    "all string formats ignore ",
    "JavaScript pseudo-array is valid",
)
"""How the suite calls instances of a type that a schema without `type` is not about. `properties`
alone are taken to mean an object, `items` an array, and a format a text: nobody means else."""

def excepted(table: Table, name: str) -> set[At]:
    """What a table lists of a file of the suite."""
    of_file = [listed.get(name, {}) for listed in table.values()]
    return {(name, group, test) for groups in of_file for group in groups for test in groups[group]}


class File(NamedTuple):
    """A file of the suite, and the one SDK that is made from all its schemas."""

    name: str
    sdk: Sdk

    def __repr__(self) -> str:
        return self.name


class Case(NamedTuple):
    """An instance, and where it stands in the suite."""

    at: At
    schema: Any
    number: int
    data: Any
    valid: bool

    @property
    def is_right(self) -> bool:
        """Whether it is valid, and not only because the schema is about other types."""
        return self.valid and not self.at[2].startswith(OTHER_TYPES)


def cases(name: str) -> Iterator[Case]:
    """All instances of a file of the suite."""
    for number, group in enumerate(DATA[name], 1):
        for test, data, valid in group["tests"]:
            at = (name, group["description"], test)
            yield Case(at, group["schema"], number, data, valid)


def has(schema: Any, *names: str) -> bool:
    """Whether one of these keywords stands anywhere in it."""
    if isinstance(schema, dict):
        return not schema.keys().isdisjoint(names) or has(list(schema.values()), *names)
    return isinstance(schema, list) and any(has(each, *names) for each in schema)


def document(name: str) -> tuple[str, dict[str, str]]:
    """A document whose `cases.case1` answers with the first schema of a file, and so on.

    A schema that refers to parts of itself is a file: there `#` is its own root.
    """
    paths: dict[str, Any] = {}
    schemas: dict[str, Any] = {}
    files: dict[str, str] = {}
    for number, group in enumerate(DATA[name], 1):
        case, schema = f"Case{number}", group["schema"]
        if has(schema, "$ref", "$dynamicRef"):
            files[f"case{number}.json"] = json.dumps(schema)
            schema = {"$ref": f"case{number}.json"}
        schemas[case] = schema
        content = {"application/json": {"schema": {"$ref": f"#/components/schemas/{case}"}}}
        answers = {"200": {"description": "It.", "content": content}}
        get = {"operationId": case, "tags": ["cases"], "responses": answers}
        paths[f"/{number}"] = {"get": get}
    return json.dumps({**HEAD, "paths": paths, "components": {"schemas": schemas}}), files


@pytest.fixture(scope="module", params=DATA)
def suite(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> File:
    """Each file of the suite."""
    text, files = document(request.param)
    return File(request.param, build(tmp_path_factory.mktemp("suite"), text, files=files))


@pytest.fixture(autouse=True)
def quiet() -> Iterator[None]:
    """A mismatch is logged; here there are hundreds."""
    logging.disable(logging.WARNING)
    yield
    logging.disable(logging.NOTSET)


def decoded(sdk: Sdk, case: Case, strict: bool) -> Any:
    """What the operation of a case makes of its instance."""
    content = json.dumps(case.data)
    answer = httpx.Response(200, content=content, headers={"content-type": "application/json"})
    with sdk.session("sync", [answer], strict=strict) as session:
        return session.call(f"cases.case{case.number}")


def is_refused(sdk: Sdk, case: Case) -> bool:
    """Whether strict decoding raises."""
    try:
        decoded(sdk, case, strict=True)
    except sdk.package.ResponseDecodeError:
        return True
    return False


def sent_back(sdk: Sdk, value: Any) -> Any:
    """What the SDK would write into the body of a request."""
    writing = __import__(f"{sdk.package.__name__}._core.writing", fromlist=["json_text"])
    return json.loads(writing.json_text(value))


# --- lenient ---


def alike(one: Any, other: Any) -> bool:
    """Whether one is the other, as it is or as pydantic reads it where another type is expected:
    `"1"` for 1, 1 for true, 12 for a moment or a span of time."""
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(alike(one[key], other[key]) for key in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(alike, one, other))
    if isinstance(one, (int, float)) and isinstance(other, str):
        return any(letter in other for letter in "TP:")
    is_number = isinstance(other, (int, float)) and isinstance(one, (str, int, float))
    return same(one, other) or (is_number and float(one) == other)


def test_alike_is_not_anything() -> None:
    assert alike({"a": ["1", True, 12]}, {"a": [1.0, 1, "PT12S"]})
    assert not any(alike(one, None) for one in (0, "", [], {}, False))
    assert not alike("1", 2) and not alike(1, "1") and not alike([1], [1, 2])


def comes_back(sdk: Sdk, case: Case) -> bool:
    """Whether what is sent back, after it was decoded leniently, is what came."""
    back = sent_back(sdk, decoded(sdk, case, strict=False))
    return same(case.data, back) if case.is_right else alike(case.data, back)


def test_an_instance_comes_back_as_it_was(suite: File) -> None:
    changed = {case.at for case in cases(suite.name) if not comes_back(suite.sdk, case)}
    assert changed == excepted(REWRITTEN, suite.name)


# --- strict ---


def keywords(path: Iterator[str | int]) -> Iterator[str]:
    """The keywords on the way to a schema, without what the document named."""
    for step in path:
        if isinstance(step, str):
            yield step
            if step in NAMED:
                next(path, None)


def is_expressed(error: ValidationError) -> bool:
    """Whether a type can notice this violation.

    Of a union it can only notice that each of its options is violated.
    """
    way = {*keywords(iter(error.absolute_schema_path)), str(error.validator)}
    if way & NOT_EXPRESSED.keys():
        return False
    if error.validator not in ("anyOf", "oneOf"):
        return True
    if not error.context:
        return "oneOf: several" not in NOT_EXPRESSED
    options: dict[str | int, bool] = {}
    for inner in error.context:
        if inner.relative_schema_path:  # else it is `false`, which all violate
            number = inner.relative_schema_path[0]
            options[number] = options.get(number, False) or is_expressed(inner)
    return all(options.values())


def violations(case: Case) -> list[ValidationError]:
    """What is wrong with an instance."""
    return list(Draft202012Validator(case.schema).iter_errors(case.data))


def is_expressible(case: Case) -> bool:
    """Whether a type can notice that the instance is invalid."""
    if case.at[0].startswith("format "):
        return f"format: {case.at[0].removeprefix('format ')}" not in NOT_EXPRESSED
    return not has(case.schema, "$id") and any(map(is_expressed, violations(case)))


def test_strict_takes_what_is_valid(suite: File) -> None:
    name, sdk = suite
    valid = (case for case in cases(name) if case.is_right and not has(case.schema, "$id"))
    refused = {case.at for case in valid if is_refused(sdk, case)}
    assert refused == excepted(REFUSED, name)


def test_strict_refuses_what_is_invalid(suite: File) -> None:
    name, sdk = suite
    invalid = [case for case in cases(name) if not case.valid and is_expressible(case)]
    taken = {case.at for case in invalid if not is_refused(sdk, case)}
    assert taken == excepted(TAKEN, name)


def test_each_keyword_that_is_not_expressed_is_needed() -> None:
    """A reason that excuses nothing would hide what is expressed by now."""
    every = [case for name in DATA for case in cases(name) if not case.valid]
    found = {reason for case in every for reason in reasons(case)}
    assert found == set(NOT_EXPRESSED)


def reasons(case: Case) -> Iterator[str]:
    """The keywords, of those not expressed, that an instance violates."""
    if case.at[0].startswith("format "):
        yield from {f"format: {case.at[0].removeprefix('format ')}"} & NOT_EXPRESSED.keys()
    if has(case.schema, "$id"):
        yield "$id"
    for error in violations(case):
        way = {*keywords(iter(error.absolute_schema_path)), str(error.validator)}
        yield from way & NOT_EXPRESSED.keys()
        if error.validator == "oneOf" and not error.context:
            yield "oneOf: several"
