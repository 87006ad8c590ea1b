"""Real documents: answers are valid against them, and requests made from them are accepted."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from jsonschema import Draft202012Validator
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from sdkwright.diagnostics import SpecError
from sdkwright.mock import Mock, Request
from sdkwright.mock.checks import IGNORED
from sdkwright.mock.choosing import choose
from sdkwright.mock.contracts import Contract
from sdkwright.mock.flat import Unmakeable
from sdkwright.mock.forms import is_json
from sdkwright.mock.making import make
from sdkwright.mock.styles import Parameter
from sdkwright.spec import upgrade
from sdkwright.spec.document import OperationUnit, Spec
from sdkwright.spec.load import load

FOLDER = Path(__file__).parents[3] / "shared" / "specs"
SAMPLE = 20
"""Operations of each document, evenly spread."""
CONTRADICTORY = 0.15
"""Share of sampled answers that may be invalid: several documents contradict themselves."""


def documents() -> list[tuple[str, str]]:
    manifest = FOLDER / "manifest.json"
    listed = json.loads(manifest.read_text()) if manifest.exists() else []
    return [(each["name"], each["file"]) for each in listed]


DOCUMENTS = documents()
needs_documents = pytest.mark.skipif(not DOCUMENTS, reason="../shared/specs is absent")
every_document = pytest.mark.parametrize(
    "name", [name for name, _ in DOCUMENTS] or ["none"]
)


def ignore(diagnostic: Any) -> None:
    """The loader's own tests look at what it reports."""


@pytest.fixture(scope="module")
def specs() -> dict[str, Spec]:
    return {}


def read(name: str, specs: dict[str, Spec]) -> Spec:
    if name not in specs:
        specs.clear()
        specs[name] = Spec(
            load(str(FOLDER / dict(DOCUMENTS)[name]), report=ignore), ignore
        )
    return specs[name]


def contracts(spec: Spec, mock: Mock) -> list[Contract]:
    units = [*spec.operations()]
    step = max(1, len(units) // SAMPLE)
    return [contract_of(mock, spec, unit) for unit in units[::step]]


def contract_of(mock: Mock, spec: Spec, unit: OperationUnit) -> Contract:
    return Contract(spec, unit, mock.incoming, mock.outgoing)


@needs_documents
@every_document
def test_answers(
    name: str, specs: dict[str, Spec], record_testsuite_property: Any
) -> None:
    """Answers in JSON are valid, by a judge that knows nothing of ours but the upgraded schemas."""
    spec = read(name, specs)
    mock = Mock(spec)
    judge = Independent(spec)
    verdicts = [judge.accepts(value, schema) for value, schema in values(spec, mock)]
    record_testsuite_property(
        f"{name}: valid answers", f"{sum(verdicts)} of {len(verdicts)}"
    )
    assert verdicts.count(False) <= max(1, len(verdicts) * CONTRADICTORY)


def values(spec: Spec, mock: Mock) -> Iterator[tuple[Any, Any]]:
    for contract in contracts(spec, mock):
        choice = choose(contract.responses, Request("GET", "/", [], b""))
        found = contract.responses.get(choice.key)
        answer = mock.answers.prepare(found, choice, "*/*") if found else None
        if answer and answer.body and is_json(choice.media_type):
            schema = raw_schema(contract.unit, choice.key, choice.media_type)
            yield json.loads(answer.body), schema


def raw_schema(unit: OperationUnit, status: str, media_type: str) -> Any:
    response = next(found for key, _, found in unit.responses if key == status)
    content = response.model_dump(mode="json", by_alias=True, exclude_unset=True)[
        "content"
    ]
    found = next(each for key, each in content.items() if key.lower() == media_type)
    return found.get("schema", {})


class Independent:
    """jsonschema with its own formats and its own way of following references."""

    def __init__(self, spec: Spec) -> None:
        place = "definitions" if spec.version == "2.0" else "components"
        schemas = {
            key: self.plain(spec, node) for key, node in spec.component_schemas()
        }
        whole = {place: schemas if spec.version == "2.0" else {"schemas": schemas}}
        resource = DRAFT202012.create_resource(whole)
        self.registry: Any = Registry().with_resource("urn:whole", resource)

    def plain(self, spec: Spec, node: Any) -> Any:
        try:
            value = node.resolve().value
        except SpecError:  # one document lacks a file
            return {}
        return upgrade.schema(value, spec.version, lambda *_: None)

    def accepts(self, value: Any, schema: Any) -> bool:
        text = json.dumps(schema).replace('"$ref": "#/', '"$ref": "urn:whole#/')
        checker = Draft202012Validator(
            json.loads(text),
            registry=self.registry,
            format_checker=Draft202012Validator.FORMAT_CHECKER,
        )
        try:
            return all(write_only(error) for error in checker.iter_errors(value))
        except (
            Exception
        ) as error:  # a reference to another file, a pattern that is not Python's
            return "Unresolvable" in repr(error) or "PointerToNowhere" in repr(error)


def write_only(error: Any) -> bool:
    """A required property that answers do not have (OpenAPI 3.0, Schema Object)."""
    return error.validator == "required" and "writeOnly" in json.dumps(error.schema)


@needs_documents
@every_document
def test_requests(
    name: str, specs: dict[str, Spec], record_testsuite_property: Any
) -> None:
    """Requests with values made from the schemas are found and accepted."""
    spec = read(name, specs)
    mock = Mock(spec)
    found: list[str] = []
    sent = 0
    for contract in contracts(spec, mock):
        try:
            request = Sender(mock, contract).request()
        except Unmakeable:
            continue
        sent += 1
        exchange = mock.exchange(request)
        found += [f"{contract.label}: {each}" for each in exchange.problems[:1]]
    record_testsuite_property(
        f"{name}: accepted requests", f"{sent - len(found)} of {sent}"
    )
    assert len(found) <= max(1, sent * CONTRADICTORY), "\n".join(found)


class Sender:
    """A request for an operation, written as the specification says."""

    def __init__(self, mock: Mock, contract: Contract) -> None:
        self.mock = mock
        self.contract = contract
        self.judge = mock.checks.judge

    def made(self, schema: Any) -> Any:
        return make(schema, self.judge, hidden="readOnly")

    def request(self) -> Request:
        path = self.contract.unit.path.partition("#")[0]
        query: list[str] = []
        headers: list[tuple[str, str]] = [("Authorization", "Bearer x")]
        for each in self.contract.parameters:
            if f"{each.name}=" in path.partition("?")[2]:
                continue
            text = self.written(each)
            if each.place == "path":
                path = path.replace("{" + each.name + "}", text)
            elif each.place == "query" and text:
                query.append(text)
            elif each.place == "header" and each.name.lower() not in IGNORED:
                headers.append((each.name, text))
            elif each.place == "cookie":
                headers.append(("Cookie", text))
        headers, query = self.with_credentials(headers, query)
        body = self.body(headers)
        joint = "&" if "?" in path else "?"
        base = self.base()
        target = base + path + (joint + "&".join(query) if query else "")
        return Request(self.contract.unit.method, target, headers, body)

    def base(self) -> str:
        return self.mock.bases[0]

    def with_credentials(
        self, headers: list[tuple[str, str]], query: list[str]
    ) -> tuple[list[tuple[str, str]], list[str]]:
        for scheme in (self.contract.security or ((),))[0]:
            if scheme.kind == "http" and scheme.word == "basic":
                headers[0] = ("Authorization", "Basic YTpi")
            elif scheme.kind == "http":
                headers[0] = ("Authorization", f"{scheme.word} x")
            elif scheme.kind == "apiKey" and scheme.place == "header":
                named = scheme.name.lower() == "authorization"
                headers = (
                    [("Authorization", "x"), *headers[1:]]
                    if named
                    else [*headers, (scheme.name, "x")]
                )
            elif scheme.kind == "apiKey" and scheme.place == "query":
                query = [*query, f"{quote(scheme.name)}=x"]
            elif scheme.kind == "apiKey":
                headers = [*headers, ("Cookie", f"{scheme.name}=x")]
        return headers, query

    def body(self, headers: list[tuple[str, str]]) -> bytes:
        media = (
            next(
                (each for each in self.contract.body.media if is_json(each.media_type)),
                None,
            )
            if self.contract.body
            else None
        )
        if media is None:
            if self.contract.body and self.contract.body.required:
                raise Unmakeable("not JSON")
            return b""
        headers.append(("Content-Type", media.media_type))
        return json.dumps(self.made(media.schema)).encode()

    def written(self, parameter: Parameter) -> str:
        value = self.made(parameter.schema)
        in_query = parameter.place in ("query", "cookie")
        escape = (
            (lambda text: text)
            if parameter.place == "header"
            else (lambda text: quote(text, safe=""))
        )
        name = escape(parameter.name)
        start = (
            f"{name}="
            if in_query
            else {"label": ".", "matrix": f";{name}="}.get(parameter.style, "")
        )
        if parameter.media_type:
            return start + escape(
                json.dumps(value) if is_json(parameter.media_type) else plain(value)
            )
        if parameter.style == "deepObject":
            return "&".join(
                f"{name}{key}={escape(text)}" for key, text in brackets(value)
            )
        delimiter = {"spaceDelimited": "%20", "pipeDelimited": "|"}.get(
            parameter.style, ","
        )
        if isinstance(value, list):
            texts = [escape(plain(each)) for each in value]
            if in_query and parameter.explode:
                return "&".join(f"{name}={text}" for text in texts)
            return start + delimiter.join(texts) if texts else ""
        if isinstance(value, dict):
            pairs = [(escape(key), escape(plain(each))) for key, each in value.items()]
            if parameter.explode:
                joint = {"label": ".", "matrix": ";"}.get(
                    parameter.style, "&" if in_query else ","
                )
                start = "" if joint in ("&", ",") else joint
                return start + joint.join(f"{key}={text}" for key, text in pairs)
            return (
                start + delimiter.join(f"{key},{text}" for key, text in pairs)
                if pairs
                else ""
            )
        return start + escape(plain(value))


def plain(value: Any) -> str:
    if isinstance(value, dict | list):
        raise Unmakeable("no style writes this")
    return value if isinstance(value, str) else json.dumps(value)


def brackets(value: Any, start: str = "") -> Iterator[tuple[str, str]]:
    if isinstance(value, dict | list):
        members = value.items() if isinstance(value, dict) else enumerate(value)
        for key, each in members:
            yield from brackets(each, f"{start}[{key}]")
    else:
        yield start, plain(value)
