"""Fakes and factories: what the tests of an SDK's users see, and what they may say."""

from __future__ import annotations

import asyncio
import importlib
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from behaviour.test_pagination import SCHEMES
from behaviour.test_polling import OURS, jobs
from behaviour.test_stream_forms import CHUNK, streaming
from behaviour.test_unwrap import DOCUMENT as WRAPPED
from support import Sdk, Session, build

Make = Callable[..., Sdk]

THING = '{$ref: "#/components/schemas/Thing"}'
JSON = f"{{description: A thing., content: {{application/json: {{schema: {THING}}}}}}}"
DOCUMENT = f"""
security: [{{key: []}}]
paths:
  /things/{{id}}:
    get:
      operationId: getThing
      tags: [things]
      parameters:
        - {{name: id, in: path, required: true, schema: {{type: string}}}}
        - {{name: tag, in: query, schema: {{type: array, items: {{type: string}}}}}}
      responses:
        "200": {JSON}
        "404": {{description: None., content: {{application/json: {{schema: {{$ref: "#/components/schemas/Problem"}}}}}}}}
    delete:
      operationId: deleteThing
      tags: [things]
      parameters: [{{name: id, in: path, required: true, schema: {{type: string}}}}]
      responses: {{"204": {{description: Gone.}}}}
  /things:
    post:
      operationId: createThing
      tags: [things]
      requestBody: {{required: true, content: {{application/json: {{schema: {THING}}}}}}}
      responses: {{"201": {JSON}, "202": {{description: Later., content: {{application/json: {{schema: {{$ref: "#/components/schemas/Ticket"}}}}}}}}}}
  /things/{{id}}/file:
    parameters: [{{name: id, in: path, required: true, schema: {{type: string}}}}]
    get:
      operationId: downloadThing
      tags: [things]
      responses: {{"200": {{description: Bytes., content: {{application/octet-stream: {{schema: {{type: string, format: binary}}}}}}}}}}
  /form:
    post:
      operationId: sendForm
      tags: [things]
      requestBody: {{content: {{application/x-www-form-urlencoded: {{schema: {{type: object, properties: {{a: {{type: string}}, b: {{type: array, items: {{type: string}}}}}}}}}}}}}}
      responses: {{"204": {{description: Taken.}}}}
  /note:
    get:
      operationId: getNote
      tags: [things]
      responses: {{"200": {{description: Text., content: {{text/plain: {{schema: {{type: string}}}}}}}}}}
components:
  securitySchemes: {{key: {{type: apiKey, in: header, name: X-Key}}}}
  schemas:
    Ticket: {{type: object, required: [ticketId], properties: {{ticketId: {{type: string}}}}}}
    Problem: {{type: object, required: [detail], properties: {{detail: {{type: string}}}}}}
    Card: {{type: object, required: [kind, last4], properties: {{kind: {{type: string}}, last4: {{type: string, pattern: '^[0-9]{{4}}$'}}}}}}
    Bill: {{type: object, required: [kind], properties: {{kind: {{type: string}}}}}}
    Payment:
      oneOf: [{{$ref: "#/components/schemas/Card"}}, {{$ref: "#/components/schemas/Bill"}}]
      discriminator: {{propertyName: kind, mapping: {{card: "#/components/schemas/Card", bill: "#/components/schemas/Bill"}}}}
    Thing:
      type: object
      required: [theName, size, share, isNew, color, madeOn, madeAt, raw, tags, payment, place, parts, parent, counts, any]
      properties:
        theName: {{type: string}}
        size: {{type: integer, minimum: 10, multipleOf: 4}}
        share: {{type: number, exclusiveMinimum: 0, maximum: 0.5}}
        isNew: {{type: boolean}}
        color: {{enum: [red, green]}}
        madeOn: {{type: string, format: date}}
        madeAt: {{type: string, format: date-time}}
        raw: {{type: string, format: byte}}
        tags: {{type: array, minItems: 2, items: {{type: string, maxLength: 3}}}}
        payment: {{$ref: "#/components/schemas/Payment"}}
        place: {{type: array, prefixItems: [{{type: number, maximum: -90}}, {{type: integer}}], minItems: 2, maxItems: 2, items: false}}
        parts: {{type: array, items: {THING}}}
        parent: {{oneOf: [{THING}, {{type: "null"}}]}}
        counts: {{type: object, additionalProperties: {{type: integer}}, minProperties: 1}}
        any: {{}}
        note: {{type: string}}
"""


@pytest.fixture(scope="module")
def acme(tmp_path_factory: pytest.TempPathFactory) -> Sdk:
    return build(tmp_path_factory.mktemp("fake"), DOCUMENT)


class Faked(Session):
    """A fake client in place of one with a transport."""

    def __init__(self, made: Sdk, mode: str, **options: Any) -> None:
        self.testing = importlib.import_module(f"{made.package.__name__}.testing")
        cls = self.testing.FakeAcme if mode == "sync" else self.testing.FakeAsyncAcme
        super().__init__(cls(**options), [], None if mode == "sync" else asyncio.new_event_loop())

    def on(self, path: str) -> Any:
        """`on(fake.books.retrieve)`."""
        return self.testing.on(self.method(path))

    def received(self, path: str = "") -> list[Any]:
        """All requests, or those of a method."""
        found: list[Any] = self.testing.received(self.method(path) if path else self.client)
        return found


Fake = Callable[..., Faked]


@pytest.fixture
def faked(mode: str) -> Iterator[Fake]:
    """Makes fake clients of an SDK."""
    made: list[Faked] = []

    def make(sdk: Sdk, **options: Any) -> Faked:
        made.append(Faked(sdk, mode, **options))
        return made[-1]

    yield make
    for each in made:
        if each._loop is not None:
            each._loop.close()


@pytest.fixture
def fake(acme: Sdk, faked: Fake) -> Faked:
    return faked(acme)


def test_it_is_a_client(acme: Sdk, fake: Faked, mode: str) -> None:
    assert isinstance(fake.client, acme.package.Acme if mode == "sync" else acme.package.AsyncAcme)


def test_a_value_is_made_up_within_the_limits(acme: Sdk, fake: Faked) -> None:
    thing = fake.call("things.retrieve", "a", strict=True)
    assert type(thing) is acme.types.Thing
    assert thing.model_dump(mode="json", by_alias=True, exclude_unset=True) == {
        "theName": "theName",
        "size": 12,
        "share": 0.5,
        "isNew": True,
        "color": "red",
        "madeOn": "2025-01-01",
        "madeAt": "2025-01-01T12:00:00Z",
        "raw": "Ynl0ZXM=",
        "tags": ["tag", "tag"],
        "payment": {"kind": "card", "last4": "0000"},
        "place": [-90.0, 1],
        "parts": [],
        "parent": None,
        "counts": {"key0": 1},
        "any": {},
    }


def test_answers_come_one_after_the_other_and_the_last_stays(acme: Sdk, fake: Faked) -> None:
    values = [acme.types.Ticket(ticket_id="1"), fake.testing.build(acme.types.Thing, the_name="b")]
    fake.on("things.create").returns(*values)
    given = dict(values[1])
    assert [fake.call("things.create", **given) for _ in range(3)] == [*values, values[1]]
    assert fake.received()[0].json["theName"] == "b"
    fake.on("things.create")
    assert fake.call("things.create", **given).the_name == "theName"


def test_a_response_may_be_an_error_with_a_body_made_up_given_or_raw(acme: Sdk, fake: Faked) -> None:
    fake.on("things.retrieve").responds(404).responds(404, {"detail": "gone"}, {"X-Request-Id": "7"}).responds(400, b"?")
    errors = []
    for _ in range(3):
        with pytest.raises(acme.package.APIStatusError) as caught:
            fake.call("things.retrieve", "a")
        errors.append(caught.value)
    assert [type(error).__name__ for error in errors] == ["NotFoundError", "NotFoundError", "BadRequestError"]
    assert [type(errors[0].body), errors[0].body.detail] == [acme.types.Problem, "detail"]
    assert (errors[1].body.detail, errors[1].request_id) == ("gone", "7")
    assert errors[2].content == b"?"


def test_a_response_may_be_a_success_of_a_status(acme: Sdk, fake: Faked) -> None:
    fake.on("things.create").responds(202)
    thing = fake.testing.build(acme.types.Thing)
    assert fake.call("things.create", **dict(thing)) == acme.types.Ticket(ticket_id="ticketId")
    fake.on("things.delete").responds(500, headers={"x-should-retry": "false"})
    with pytest.raises(acme.package.APIStatusError, match="500"):
        fake.call("things.delete", "a")


def test_retries_are_made_without_a_pause(acme: Sdk, fake: Faked) -> None:
    fake.on("things.retrieve").responds(503, headers={"Retry-After": "50"}).returns(fake.testing.build(acme.types.Thing))
    assert fake.call("things.retrieve", "a").size == 12
    assert len(fake.received("things.retrieve")) == 2
    fake.on("things.retrieve").raises(acme.package.APITimeoutError("slow"))
    with pytest.raises(acme.package.APITimeoutError, match="slow"):
        fake.call("things.retrieve", "b", max_retries=1)
    assert [request.path for request in fake.received()[2:]] == ["/things/b", "/things/b"]


def test_a_function_answers(acme: Sdk, fake: Faked) -> None:
    def echo(asked: Any) -> Any:
        return fake.testing.build(acme.types.Thing, the_name=asked.path)

    fake.on("things.retrieve").runs(echo)
    assert fake.call("things.retrieve", "a b/c").the_name == "/things/a b/c"


def test_what_was_received_can_be_asked(fake: Faked) -> None:
    fake.call("things.retrieve", "a", tag=["x", "y"], extra_headers={"X-A": "1"}, extra_query={"q": "z"})
    fake.call("things.delete", "b")
    first, second = fake.received()
    assert (first.operation, first.method, first.path) == ("things.retrieve", "GET", "/things/a")
    assert first.query == {"tag": ["x", "y"], "q": "z"} and first.headers["x-a"] == "1"
    assert first.url == "https://api.test/v1/things/a?tag=x&tag=y&q=z"
    assert (first.json, second.content, second.query) == (None, b"", {})
    assert fake.received("things.delete") == [second]
    assert repr(second) == "<things.delete: DELETE /things/b>"


def test_forms_can_be_asked_as_well(fake: Faked) -> None:
    fake.call("things.send_form", a="x y", b=["1", "2"])
    assert fake.received()[0].form == {"a": "x y", "b": ["1", "2"]}


def test_other_kinds_of_answers(fake: Faked) -> None:
    assert fake.call("things.delete", "a") is None
    assert fake.call("things.get_note") == "text"
    assert fake.call("things.download", "a").read() == b"bytes"
    fake.on("things.get_note").returns("é")
    fake.on("things.download").returns(b"\0")
    fake.on("things.delete").returns(None)
    assert fake.call("things.get_note") == "é"
    assert fake.call("things.download", "a").read() == b"\0"
    assert fake.call("things.delete", "a") is None


def test_other_faces_and_settings_of_a_fake_are_it_too(acme: Sdk, fake: Faked) -> None:
    fake.on("things.retrieve").returns(fake.testing.build(acme.types.Thing, the_name="b"))
    raw = fake.finish(fake.client.things.with_raw_response.retrieve("a"))
    assert (raw.status_code, raw.parse().the_name) == (200, "b")
    other = fake.client.with_options(default_headers={"X-B": "2"})
    assert fake.finish(other.things.retrieve("a")).the_name == "b"
    assert [request.headers.get("x-b") for request in fake.received()] == [None, "2"]


def test_endpoints_without_a_method_are_made_up_as_well(acme: Sdk, fake: Faked) -> None:
    assert fake.call("get", "/a", cast_to=acme.types.Ticket).ticket_id == "ticketId"
    assert fake.call("get", "/b", cast_to=acme.types.Problem).detail == "detail"
    assert [request.operation for request in fake.received()] == ["GET /a", "GET /b"]


def test_it_needs_no_credential_and_keeps_those_it_is_given(acme: Sdk, faked: Fake) -> None:
    for options, key in (({}, None), ({"api_key": "k"}, "k"), ({"api_key": lambda: "asked"}, None)):
        fake = faked(acme, **options)
        fake.call("things.delete", "a")
        assert fake.received()[0].headers.get("X-Key") == key


def test_an_api_of_which_nobody_says_where_it_is(tmp_path: Path, faked: Fake) -> None:
    head = "openapi: 3.1.0\ninfo: {title: Acme, version: 1.0.0}\nservers: [{url: /v2}]\n"
    fake = faked(build(tmp_path, head + DOCUMENT))
    fake.call("things.delete", "a")
    assert fake.received()[0].url == "https://fake.test/v2/things/a"


def test_mistakes_of_a_test_are_told(acme: Sdk, fake: Faked, mode: str) -> None:
    real = acme.package.Acme()
    for wrong, message in (
        (real.things.retrieve, "not of a fake client"),
        (fake.client.with_options, "calls no operation by itself"),
    ):
        with pytest.raises(TypeError, match=message):
            fake.testing.on(wrong)
    with pytest.raises(TypeError, match=r"Things.retrieve streams nothing"):
        fake.testing.on_stream(fake.client.things.retrieve)
    fake.on("things.retrieve").responds(302, headers={"Location": "https://other.test/"})
    with pytest.raises(AssertionError, match=r"not other\.test"):
        fake.call("things.retrieve", "a")


def test_a_factory_checks_what_it_is_given(acme: Sdk) -> None:
    build_one = importlib.import_module(f"{acme.package.__name__}.testing").build
    thing = build_one(acme.types.Thing, payment=acme.types.Bill(kind="bill"), parts=[build_one(acme.types.Thing)])
    assert thing.payment.kind == "bill" and thing.parts[0].parts == []
    assert thing == build_one(acme.types.Thing, payment={"kind": "bill"}, parts=[build_one(acme.types.Thing)])
    with pytest.raises(TypeError, match="Thing has no field the_nam; did you mean the_name"):
        build_one(acme.types.Thing, the_nam="x")
    with pytest.raises(TypeError, match=r"no field zzz$"):
        build_one(acme.types.Thing, zzz=1)
    with pytest.raises(ValueError, match="size"):
        build_one(acme.types.Thing, size="big")
    assert build_one(int) == 1


def test_types_that_hold_themselves(sdk: Make, faked: Fake) -> None:
    node = '{$ref: "#/components/schemas/Node"}'
    made = sdk(f"""
paths:
  /nodes:
    get:
      operationId: getNode
      tags: [nodes]
      responses: {{"200": {{description: A node., content: {{application/json: {{schema: {node}}}}}}}}}
  /pairs:
    get:
      operationId: getPair
      tags: [pairs]
      responses: {{"200": {{description: A pair., content: {{application/json: {{schema: {{$ref: "#/components/schemas/Pair"}}}}}}}}}}
components:
  schemas:
    Node: {{type: object, required: [next], properties: {{next: {node}}}}}
    Two: {{type: object, required: [all], properties: {{all: {{type: array, minItems: 1, items: {{$ref: "#/components/schemas/Pair"}}}}}}}}
    Leaf: {{type: object, required: [leaf], properties: {{leaf: {{type: integer}}}}}}
    Pair: {{type: object, required: [left], properties: {{left: {{anyOf: [{{$ref: "#/components/schemas/Two"}}, {{$ref: "#/components/schemas/Leaf"}}]}}}}}}
""", "resources: {nodes: {fetch: getNode}, pairs: {fetch: getPair}}\n")
    fake = faked(made)
    assert fake.call("pairs.fetch").left.leaf == 1
    with pytest.raises(TypeError, match="Node holds itself"):
        fake.testing.build(made.types.Node)
    assert fake.call("nodes.fetch") is None  # nothing fits


@pytest.mark.parametrize("name", SCHEMES)
def test_pages_are_answered_as_they_are_asked_for(sdk: Make, faked: Fake, name: str) -> None:
    made = sdk(SCHEMES[name].document, f"pagination: {{listThings: {SCHEMES[name].config}}}\n")
    fake = faked(made)
    listed = fake.method("things.list")
    assert len(fake.all(listed())) == 1
    item = type(fake.all(listed())[0])
    fake.on("things.list").returns(
        [item(item_id=0, id="i0"), item(item_id=1, id="i1")], [item(item_id=2, id="i2")], [item(item_id=3, id="i3")]
    )
    for _ in range(2):
        assert [each.item_id for each in fake.all(listed())] == [0, 1, 2, 3]
    assert [each.item_id for each in fake.all(listed(limit=2))][:3] == [0, 1, 2]
    fake.on("things.list").returns([])
    assert fake.all(listed()) == []


def test_pages_of_other_forms(sdk: Make, faked: Fake) -> None:
    item = "{type: object, required: [id], properties: {id: {type: string}}}"
    document = f"""
paths:
  /search:
    post:
      operationId: searchThings
      tags: [things]
      requestBody: {{content: {{application/json: {{schema: {{type: object, properties: {{cursor: {{type: string}}, limit: {{type: integer}}}}}}}}}}}}
      responses: {{"200": {{description: A page., content: {{application/json: {{schema: {{type: object, required: [hits, next], properties: {{next: {{type: string}}, hits: {{type: array, items: {{type: object, required: [score, hit], properties: {{score: {{type: number}}, hit: {item}}}}}}}}}}}}}}}}}}}
  /table:
    get:
      operationId: listRows
      tags: [rows]
      parameters: [{{name: page, in: query, schema: {{type: integer}}}}]
      responses: {{"200": {{description: A page., content: {{application/json: {{schema: {{type: object, properties: {{rows: {{type: object, additionalProperties: {item}}}, total: {{type: integer}}}}}}}}}}}}}}
  /before:
    get:
      operationId: listBefore
      tags: [before]
      parameters: [{{name: after, in: query, schema: {{type: string}}}}, {{name: before, in: query, schema: {{type: string}}}}]
      responses: {{"200": {{description: A page., headers: {{X-Next: {{schema: {{type: string}}}}}}, content: {{application/json: {{schema: {{type: object, required: [data], properties: {{data: {{type: array, items: {item}}}}}}}}}}}}}}}
"""
    made = sdk(
        document,
        "pagination:\n"
        "  searchThings: {scheme: cursor, param: cursor, next: next, items: 'hits[].hit'}\n"
        "  listRows: {scheme: page_number, param: page, items: 'rows.*', total: total}\n"
        "  listBefore: {scheme: cursor_id, param: after, before: before, items: data}\n",
    )
    fake = faked(made)
    for path in ("things.search", "rows.list", "before.list"):
        listed = fake.method(path)
        item_class = type(fake.all(listed())[0])
        fake.on(path).returns([item_class(id="1"), item_class(id="2")], [item_class(id="3")])
        assert [each.id for each in fake.all(listed())] == ["1", "2", "3"], path
    back = fake.call("before.list", before="3")
    assert [each.id for each in back.data] == ["1", "2"]
    assert fake.received("things.search")[-1].json == {"cursor": "1"}


CONTENTS = [
    f"{{text/event-stream: {{itemSchema: {CHUNK}}}}}",
    f"{{application/jsonl: {{itemSchema: {CHUNK}}}}}",
    f"{{application/json-seq: {{itemSchema: {CHUNK}}}}}",
    f"{{application/json: {{itemSchema: {CHUNK}}}}}",
]


@pytest.mark.parametrize("content", CONTENTS)
def test_streams(sdk: Make, faked: Fake, content: str) -> None:
    made = sdk(streaming(content))
    fake = faked(made)
    assert [each.delta_text for each in fake.all(fake.call("asks.send"))] == ["deltaText"]
    items = [made.types.Chunk(delta_text=text) for text in ("a\nb", "é", "")]
    fake.testing.on_stream(fake.method("asks.send")).returns(items)
    assert fake.all(fake.call("asks.send")) == items
    with pytest.raises(TypeError, match="only streams: see `on_stream`"):
        fake.on("asks.send")


def test_what_is_wrapped_is_given_as_it_is_returned(sdk: Make, faked: Fake) -> None:
    made = sdk(WRAPPED, "unwrap: data\n")
    fake = faked(made)
    assert type(fake.call("things.retrieve", "a")) is made.types.Thing
    fake.on("things.retrieve").returns(made.types.Thing(the_name="y"))
    assert fake.call("things.retrieve", "a").the_name == "y"


def test_work_that_is_waited_for(sdk: Make, faked: Fake) -> None:
    made = sdk(jobs(OURS))
    fake = faked(made)
    job = made.types.Job
    fake.on("jobs.retrieve").returns(job(id="7", status="queued"), job(id="7", status="done"))
    assert fake.call("jobs.create_and_wait", input="x").status == "done"
    assert [request.operation for request in fake.received()] == ["jobs.create", "jobs.retrieve", "jobs.retrieve"]
    fake.on("jobs.retrieve")
    with pytest.raises(AssertionError, match=r"jobs\.retrieve was asked again and again"):
        fake.call("jobs.create_and_wait", input="x")
    with pytest.raises(TypeError, match="waits for others"):
        fake.on("jobs.create_and_wait")


def test_it_can_be_left_out(sdk: Make) -> None:
    made = sdk(DOCUMENT, "testing: false\ntests: false\n")
    paths = {file.path.rpartition("/")[2] for file in made.result.files}
    assert not paths & {"testing.py", "pytest_plugin.py", "fake.py", "factories.py", "answers.py"}


def test_who_does_not_test_pays_nothing(acme: Sdk) -> None:
    name = acme.package.__name__
    code = (
        f"import sys, httpx, {name}\n"
        "answered = httpx.MockTransport(lambda request: httpx.Response(204))\n"
        f"{name}.Acme(api_key='k', http_client=httpx.Client(transport=answered)).things.delete('a')\n"
        "print(*(m.rpartition('.')[2] for m in sys.modules))"
    )
    loaded = _run(acme, "-c", code).split()
    assert "engine" in loaded
    assert not {"testing", "fake", "factories", "answers", "pagers", "warmup", "pytest"} & {*loaded}


USER_TEST = """
from __future__ import annotations

from typing_extensions import assert_type

from ACME import APITimeoutError, Acme, AsyncAcme, types, warmup
from ACME.testing import Answers, FakeAcme, FakeAsyncAcme, Received, build, on, received


def name_of(client: Acme) -> str:
    return client.things.retrieve("a").the_name


async def async_name_of(client: AsyncAcme) -> str:
    return (await client.things.retrieve("a")).the_name


def test_sync(fake_ACME: FakeAcme) -> None:
    fake = fake_ACME
    assert_type(build(types.Thing, the_name="Dune"), types.Thing)
    assert_type(on(fake.things.retrieve), Answers[types.Thing])
    assert_type(on(fake.things.delete), Answers[None])
    assert_type(on(fake.things.download), Answers[bytes])
    assert_type(received(fake), list[Received])
    on(fake.things.delete).responds(503).raises(APITimeoutError("slow")).returns(None)
    on(fake.things.retrieve).runs(lambda asked: build(types.Thing, the_name=asked.path))
    assert name_of(fake) == "/things/a"
    fake.things.delete("b")
    assert [request.path for request in received(fake)] == ["/things/a", *["/things/b"] * 3]


def test_each_test_has_its_own(fake_ACME: FakeAcme, fake_async_ACME: FakeAsyncAcme) -> None:
    assert received(fake_ACME) == received(fake_async_ACME) == []
    assert_type(on(fake_async_ACME.things.retrieve), Answers[types.Thing])
    assert_type(on(fake_async_ACME.things.download), Answers[bytes])
    assert_type(on(fake_async_ACME.things.delete), Answers[None])
    assert async_name_of(fake_async_ACME).close() is None
    warmup(fake_ACME.things, fake_async_ACME)


def mistakes(fake: FakeAcme) -> None:
    on(fake.things.retrieve).returns("Dune")  # wrong
    on(fake.things.download).returns("Dune")  # wrong
    on(fake.things.retrieve).responds("404")  # wrong
    build(types.Thing).nam  # wrong
    received(fake)[0].pth  # wrong
    FakeAcme(api_kee="k")  # wrong
"""


@pytest.fixture(scope="module")
def users(acme: Sdk) -> Path:
    """The tests of a user of the SDK."""
    name = acme.package.__name__
    folder = acme.root / "own_tests"
    folder.mkdir(exist_ok=True)
    (folder / "conftest.py").write_text(f'pytest_plugins = ["{name}.pytest_plugin"]\n')
    (folder / "test_mine.py").write_text(USER_TEST.replace("ACME", name))
    return folder


def test_the_fixtures_run(acme: Sdk, users: Path) -> None:
    assert "2 passed" in _run(acme, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--rootdir", str(users), str(users))


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_the_types_of_what_a_test_says(acme: Sdk, users: Path, checker: str, tmp_path: Path) -> None:
    source, test = acme.root / "src" / acme.package.__name__, users / "test_mine.py"
    if checker == "mypy":
        options = ["--strict", "--config-file=", "--no-error-summary", f"--cache-dir={tmp_path}", str(source), str(test)]
        said = re.findall(r"(?m)^(.+?):(\d+): error", _run(acme, "-m", "mypy", *options, status=1))
    else:
        settings = {"typeCheckingMode": "strict", "extraPaths": [str(source.parent)], "include": [str(source), str(test)]}
        relative = {**settings, "include": [os.path.relpath(path, tmp_path) for path in (source, test)]}
        (tmp_path / "pyrightconfig.json").write_text(json.dumps(relative))
        options = ["--pythonpath", sys.executable, "--outputjson", "--project", str(tmp_path / "pyrightconfig.json")]
        found = json.loads(_run(acme, "-m", "pyright", *options, status=1))["generalDiagnostics"]
        errors = [each for each in found if each["severity"] == "error"]
        said = [(each["file"], str(each["range"]["start"]["line"] + 1)) for each in errors]
    wrong = [number for number, line in enumerate(test.read_text().splitlines(), 1) if line.endswith("# wrong")]
    assert {(Path(file).name, int(line)) for file, line in said} == {("test_mine.py", line) for line in wrong}


def _run(made: Sdk, *arguments: str, status: int = 0) -> str:
    """What Python prints, with the SDK at hand."""
    source = str(made.root / "src")
    environment = {**os.environ, "PYTHONPATH": source, "MYPYPATH": source}
    done = subprocess.run([sys.executable, *arguments], env=environment, capture_output=True, text=True)
    assert done.returncode == status, done.stdout + done.stderr
    return done.stdout
