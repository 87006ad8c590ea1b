"""`client.get(path, cast_to=...)`: endpoints that the document lacks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest
from support import Sdk, answer

Make = Callable[..., Sdk]

DOCUMENT = """
security: [{key: []}]
paths:
  /things:
    get:
      tags: [things]
      operationId: checkThings
      responses: {"200": {description: Done., content: {application/json: {schema: {$ref: "#/components/schemas/Thing"}}}}}
components:
  securitySchemes: {key: {type: apiKey, in: header, name: X-Acme}}
  schemas:
    Thing: {type: object, properties: {theName: {type: string}}}
"""


@pytest.mark.parametrize("method", ["get", "post", "put", "patch", "delete"])
def test_each_method(sdk: Make, mode: str, method: str) -> None:
    made = sdk(DOCUMENT)
    body = {} if method in ("get", "delete") else {"body": {"a": [1, None]}}
    with made.session(mode, [answer({"theName": "x"})], api_key="k") as session:
        thing = session.call(
            method, "/new/things", cast_to=made.types.Thing, query={"q": ["a", "b c"]}, **body
        )
    assert type(thing) is made.types.Thing and thing.the_name == "x"
    assert session.last.method == method.upper() and session.last.headers["x-acme"] == "k"
    assert session.target == "/v1/new/things?q=a&q=b%20c"
    assert session.last.content == (b'{"a":[1,null]}' if body else b"")


def test_what_an_answer_is_cast_to(sdk: Make, mode: str) -> None:
    made = sdk(DOCUMENT)
    script = [answer([{"theName": "x"}]), answer({"a": 1})] + [httpx.Response(200, text="é") for _ in range(3)]
    with made.session(mode, script, api_key="k") as session:
        things = session.call("get", "a", cast_to=list[made.types.Thing])
        assert things[0].the_name == "x"
        assert session.call("get", "a", cast_to=object) == {"a": 1}
        assert session.call("get", "a", cast_to=str) == "é"
        assert session.call("get", "a", cast_to=bytes) == "é".encode()
        assert session.call("get", "a", cast_to=httpx.Response).status_code == 200
    assert session.last.headers["accept"] == "*/*"


def test_it_is_a_call_like_others(sdk: Make, mode: str) -> None:
    made = sdk(DOCUMENT)
    script = [httpx.Response(503, headers={"retry-after": "0"}), answer({"message": "no"}, 404)]
    with made.session(mode, script, api_key="k", default_query={"v": "1"}) as session:
        with pytest.raises(made.package.NotFoundError, match="GET /gone: 404 Not Found: no"):
            session.call("get", "/gone?x=1", cast_to=object, extra_headers={"X-Plain": "p"})
    assert session.target == "/v1/gone?x=1&v=1" and session.last.headers["x-plain"] == "p"
    assert len(session.sent) == 2


@pytest.mark.parametrize("path", ["https://evil.test/x", "//evil.test/x"])
def test_credentials_go_nowhere_else(sdk: Make, path: str) -> None:
    with sdk(DOCUMENT).session("sync", api_key="k") as session:
        with pytest.raises(ValueError, match="not a path"):
            session.call("get", path, cast_to=object)
    assert session.sent == []


def test_calls_of_many_paths_do_not_pile_up(sdk: Make) -> None:
    made = sdk(DOCUMENT)
    answers: list[Any] = [answer({}) for _ in range(50)]
    with made.session("sync", answers, api_key="k") as session:
        for number in range(50):
            session.call("get", f"/things/{number}", cast_to=object)
        assert len(session.client._caller.settings._static) == 1
