"""Redirects -> the requests that follow them (RFC 9110, 15.4)."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from typing import Any

import httpx
import pytest
from support import Sdk, answer

Make = Callable[..., Sdk]

DOCUMENT = """
security: [{key: [], token: []}]
paths:
  /things:
    get:
      tags: [things]
      operationId: checkThings
      responses: {"200": {description: Done., content: {application/json: {schema: {type: object}}}}}
    post:
      tags: [things]
      operationId: createThing
      requestBody: {required: true, content: {application/json: {schema: {type: object, properties: {a: {type: integer}}}}}}
      responses: {"200": {description: Done., content: {application/json: {schema: {type: object}}}}}
  /files:
    put:
      tags: [files]
      operationId: uploadFile
      requestBody: {required: true, content: {application/octet-stream: {schema: {}}}}
      responses: {"204": {description: Done.}}
components:
  securitySchemes:
    key: {type: apiKey, in: header, name: X-Acme}
    token: {type: http, scheme: bearer}
"""
ME = {"api_key": "k1", "token": "t1"}
HOME = "https://api.test/v2/things"
AWAY = "https://cdn.test/things"


def redirect(status: int, to: str) -> httpx.Response:
    return httpx.Response(status, headers={"location": to})


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("to", [HOME, "/v2/things", "../v2/things"])
def test_a_redirect_is_followed(sdk: Make, mode: str, status: int, to: str) -> None:
    with sdk(DOCUMENT).session(mode, [redirect(status, to), answer({"a": 1})], **ME) as session:
        assert session.call("things.check") == {"a": 1}
    assert session.last.method == "GET" and str(session.last.url) == HOME
    assert session.last.headers["x-acme"] == "k1"
    assert session.last.headers["authorization"] == "Bearer t1"


@pytest.mark.parametrize(
    ("status", "method", "body"),
    [
        (301, "GET", b""),
        (302, "GET", b""),
        (303, "GET", b""),
        (307, "POST", b'{"a":1}'),
        (308, "POST", b'{"a":1}'),
    ],
)
def test_what_becomes_of_a_post(sdk: Make, mode: str, status: int, method: str, body: bytes) -> None:
    with sdk(DOCUMENT).session(mode, [redirect(status, HOME), answer({})], **ME) as session:
        session.call("things.create", a=1)
    assert (session.last.method, session.last.content) == (method, body)
    assert ("content-type" in session.last.headers) == (method == "POST")
    assert session.last.headers.get("content-length") == (str(len(body)) if body else None)


@pytest.mark.parametrize("to", [AWAY, "http://api.test/things", "https://api.test:8443/things"])
def test_credentials_do_not_leave_the_origin(sdk: Make, mode: str, to: str) -> None:
    options: Any = {
        **ME,
        "default_headers": {"X-Session-Token": "s1", "X-Plain": "p"},
    }
    with sdk(DOCUMENT).session(mode, [redirect(302, to), answer({})], **options) as session:
        session.client._caller.transport.client.headers["X-Api-Key"] = "of the HTTP client"
        session.client._caller.transport.client.auth = ("ann", "pw")
        session.call("things.check", extra_headers={"Cookie": "sid=1", "X-Trace": "t"})
    first, then = session.sent
    assert first.headers["x-acme"] == "k1" and first.headers["cookie"] == "sid=1"
    assert str(then.url) == to and then.headers["host"] == httpx.URL(to).netloc.decode()
    private = {"x-acme", "authorization", "cookie", "x-session-token", "x-api-key"}
    assert not private & set(then.headers)
    assert then.headers["x-plain"] == "p" and then.headers["x-trace"] == "t"


def test_none_is_followed_if_the_user_says_so(sdk: Make, mode: str) -> None:
    made = sdk(DOCUMENT)
    with made.session(mode, [redirect(302, HOME)], follow_redirects=False, **ME) as session:
        with pytest.raises(made.package.APIStatusError) as caught:
            session.call("things.check")
    assert caught.value.status_code == 302 and len(session.sent) == 1


def test_a_circle_ends(sdk: Make, mode: str) -> None:
    made = sdk(DOCUMENT)
    script = [redirect(302, f"/things/{n}") for n in range(99)]
    with made.session(mode, script, max_retries=0, **ME) as session:
        with pytest.raises(made.package.APIConnectionError, match="20 redirects"):
            session.call("things.check")
    assert len(session.sent) == 21


@pytest.mark.parametrize("to", ["ftp://api.test/x", "javascript:alert(1)", "file:///etc/passwd"])
def test_only_http_is_gone_to(sdk: Make, mode: str, to: str) -> None:
    made = sdk(DOCUMENT)
    with made.session(mode, [redirect(302, to)], max_retries=0, **ME) as session:
        with pytest.raises(made.package.APIConnectionError, match=r"redirected|InvalidURL"):
            session.call("things.check")
    assert len(session.sent) == 1


def test_a_body_that_cannot_be_sent_again_is_not(sdk: Make, mode: str) -> None:
    made = sdk(DOCUMENT)

    def pieces() -> Any:
        yield b"once"

    with made.session(mode, [redirect(307, HOME)], **ME) as session:
        with pytest.raises(made.package.APIStatusError):
            session.call("files.upload", content=pieces())
    with made.session(mode, [redirect(307, HOME), httpx.Response(204)], **ME) as session:
        session.call("files.upload", content=BytesIO(b"twice"))
    assert [request.content for request in session.sent] == [b"twice", b"twice"]
