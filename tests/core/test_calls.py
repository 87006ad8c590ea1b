"""Calls to bytes on the wire and back: sync, asyncio and trio, on a mock transport."""

from __future__ import annotations

import email
import io
import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from _core.auth import (
    CERTIFICATE,
    Credential,
    api_key_cookie,
    api_key_header,
    api_key_query,
    basic,
    bearer,
    given_or_env,
)
from _core.client import AsyncAPI, SyncAPI
from _core.errors import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    MissingCredentialsError,
    ResponseDecodeError,
)
from _core.forms import FORM
from _core.models import Model
from _core.nested import Nested
from _core.omit import omit
from _core.operation import BinaryOperation, Operation, TextOperation
from _core.parts import PARTS
from _core.styles import Style
from _core.uploads import CONTENT

from .conftest import BASE, Api, settings


class Book(Model):
    id: str


class Receipt(Model):
    total: int


def ok(request: httpx.Request) -> httpx.Response:
    return httpx.Response(200, json={"id": "1"})


def get(**details: Any) -> Operation[Book]:
    return Operation("x.get", "GET", "/x", lambda: Book, **details)


def post(**details: Any) -> Operation[Any]:
    return Operation("x.post", "POST", "/x", lambda: Any, **details)


# --- the request -------------------------------------------------------------------------


def test_every_place_of_a_request(api: Api) -> None:
    operation: Operation[Any] = Operation(
        "x.put",
        "PUT",
        "/x/{user-id}/{at}",
        lambda: Any,
        styles={
            "query:ids": Style("form", False),
            "path:at": Style("label", False),
            "header:X-Json": Style("json", False),
            "cookie:c": Style("form", False),
        },
        accept="application/vnd.x+json",
        media_type="application/vnd.y+json",
    )
    api.call(
        operation,
        ok,
        path={"user-id": "a/b", "at": [1, 2]},
        query={"ids": [1, 2], "gone": omit},
        headers={"X-Json": {"a": 1}, "X-List": [1, 2], "X-None": None, "X-Gone": omit},
        cookies={"c": ["x", "y"], "d": omit},
        body={"a": None, "b": omit},
    )
    request = api.sent
    assert (request.method, str(request.url)) == ("PUT", f"{BASE}/x/a%2Fb/.1,2?ids=1,2")
    assert request.content == b'{"a":null}'
    sent = {name: request.headers[name] for name in request.headers}
    assert sent["accept"] == "application/vnd.x+json"
    assert sent["content-type"] == "application/vnd.y+json"
    assert (sent["x-json"], sent["x-list"]) == ('{"a":1}', "1,2")
    assert sent["cookie"] == "c=x,y" and sent["user-agent"] == "test/1"
    assert not {"x-none", "x-gone"} & sent.keys()


@pytest.mark.parametrize(
    ("arguments", "content"),
    [
        ({"body": {}}, b"{}"),
        ({"body": {"a": omit}}, b"{}"),
        ({"body": None}, b"null"),
        ({"body": [Book(id="1")]}, b'[{"id":"1"}]'),
        ({"body": omit}, b""),
        ({}, b""),
    ],
)
def test_bodies(api: Api, arguments: dict[str, Any], content: bytes) -> None:
    api.call(post(), ok, **arguments)
    assert api.sent.content == content
    assert ("content-type" in api.sent.headers) is bool(content)
    assert api.sent.headers["content-length"] == str(len(content))


def test_options_change_one_call(api: Api) -> None:
    options = {
        "extra_headers": {"X-A": "b", "User-Agent": None},
        "extra_query": {"page": {"size": 1}, "limit": 9},
        "extra_body": {"b": 2},
        "request_options": {"extra_headers": {"x": "lost"}, "timeout": 3},
        "timeout": 7,
    }
    api.call(post(), ok, options=options, query={"limit": 1, "a": 2}, body={"a": 1})
    assert api.sent.url.query == b"a=2&page%5Bsize%5D=1&limit=9"
    assert json.loads(api.sent.content) == {"a": 1, "b": 2}
    assert api.sent.headers["x-a"] == "b" and "user-agent" not in api.sent.headers
    assert set(api.sent.extensions["timeout"].values()) == {7}


def test_extra_body_extends_models_and_forms(api: Api) -> None:
    extra = {"extra_body": {"b": 2}}
    api.call(post(), ok, options=extra, body=Book(id="1"))
    assert json.loads(api.sent.content) == {"id": "1", "b": 2}
    api.call(post(), ok, options=extra)
    assert json.loads(api.sent.content) == {"b": 2}
    api.call(post(body=FORM), ok, options=extra, form={"a": 1})
    assert api.sent.content == b"a=1&b=2"
    with pytest.raises(TypeError, match="only a body that is an object"):
        api.call(post(), ok, options=extra, body=[1])


def test_settings_of_a_client(api: Api) -> None:
    change = {
        "default_headers": {"X-Shop": "north", "Accept": None},
        "default_query": {"v": 2, "f": {"a": 1}},
        "base_url": "https://other.test/",
        "timeout": 4.0,
    }
    api.call(get(), ok, change=change, query={"v": 3})
    assert str(api.sent.url) == "https://other.test/x?f%5Ba%5D=1&v=3"
    assert api.sent.headers["x-shop"] == "north" and "accept" not in api.sent.headers
    assert set(api.sent.extensions["timeout"].values()) == {4.0}


def test_an_operation_with_a_server_of_its_own(api: Api) -> None:
    operation = get(base_url="https://upload.test/v2/")
    api.call(operation, ok)
    assert str(api.sent.url) == "https://upload.test/v2/x"
    assert api.sent.headers["host"] == "upload.test"
    chosen = {"base_url": "http://localhost:1", "user_base_url": True}
    api.call(operation, ok, change=chosen)
    assert str(api.sent.url) == "http://localhost:1/x"
    changed = settings().changed({"base_url": "http://localhost:2/", "max_retries": 7})
    assert changed.user_base_url and changed.base_url_of(operation).endswith(":2")
    assert changed.max_retries == 7 and changed.changed({"strict": True}).user_base_url
    assert not settings().changed({"strict": True}).user_base_url


def test_nested_names_in_parameters(api: Api) -> None:
    from typing_extensions import TypedDict

    from _core.wire import wire

    @wire({"since_day": "sinceDay"})
    class Filter(TypedDict, total=False):
        since_day: str

    nested = Nested({"query:f": lambda: (Filter,), "g": lambda: (Filter,)})
    operation = post(body=FORM, nested=nested)
    api.call(operation, ok, query={"f": {"since_day": 1}}, form={"g": {"since_day": 2}})
    assert api.sent.url.query == b"sinceDay=1"
    assert api.sent.content == b"g%5BsinceDay%5D=2"


# --- credentials -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("credential", "headers", "query"),
    [
        (api_key_header("X-Key", "s"), {"x-key": "s"}, b""),
        (api_key_query("key", "a b&"), {}, b"key=a%20b%26"),
        (api_key_cookie("key", "s=="), {"cookie": "key=s=="}, b""),
        (bearer("t"), {"authorization": "Bearer t"}, b""),
        (
            basic("Aladdin", "open sesame"),
            {"authorization": "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="},
            b"",
        ),
        (basic("sk", None), {"authorization": "Basic c2s6"}, b""),
        (basic(None, "p"), {"authorization": "Basic OnA="}, b""),
        (basic("é", "ü"), {"authorization": "Basic w6k6w7w="}, b""),
    ],
)
def test_credentials(api: Api, credential: Any, headers: Any, query: bytes) -> None:
    change = {"credentials": {"c": credential}, "security": (("c",),)}
    api.call(get(), ok, change=change)
    assert api.sent.url.query == query
    assert {name: api.sent.headers[name] for name in headers} == headers


@pytest.mark.parametrize(
    "nothing",
    [
        api_key_header("X", None),
        api_key_query("x", ""),
        api_key_cookie("x", None),
        bearer(None),
        basic(None, None),
        basic("", ""),
    ],
)
def test_no_credentials(nothing: object) -> None:
    assert nothing is None


A, B = Credential(headers={"X-A": "a"}), Credential(headers={"X-B": "b"})


@pytest.mark.parametrize(
    ("security", "own", "expected"),
    [
        ((), None, ""),
        ((("a",),), None, "a"),
        ((("a",), ("b",)), None, "a"),
        ((("none",), ("b",)), None, "b"),
        ((("a", "b"),), None, "ab"),
        ((("a", "none"), ("b",)), None, "b"),
        ((("a", "none"), ()), None, ""),
        (((), ("a",)), None, "a"),
        (((), ("none",)), None, ""),
        ((("mtls",), ("a",)), None, "a"),
        ((("mtls", "a"),), None, "a"),
        ((("mtls",), ("none",)), None, ""),
        ((("a",),), (), ""),
        ((("a",),), (("b",),), "b"),
        ((("none",),), None, None),
        ((("a",),), (("none",), ("a", "none")), None),
    ],
)
def test_alternatives(api: Api, security: Any, own: Any, expected: str | None) -> None:
    known = {"a": A, "b": B, "none": None, "mtls": CERTIFICATE}
    change = {"credentials": known, "security": security}
    if expected is None:
        with pytest.raises(MissingCredentialsError, match=r"x\.get needs a credential"):
            api.call(get(security=own), ok, change=change)
        assert not api.requests
        return
    api.call(get(security=own), ok, change=change)
    sent = "".join(n for n in "ab" if f"x-{n}" in api.sent.headers)
    assert sent == expected


def test_credentials_beside_what_the_users_client_carries(api: Api) -> None:
    change = {
        "credentials": {
            "c": api_key_cookie("key", "s"),
            "q": api_key_query("q", "t"),
            "h": api_key_header("X-Key", "u"),
        },
        "security": (("c", "q", "h"),),
    }
    client = {
        "cookies": {"mine": "1"},
        "params": {"p": "2"},
        "headers": {"X-Mine": "3"},
    }
    api.call(
        get(), ok, client=client, change=change, cookies={"own": 4}, query={"a": 5}
    )
    cookies = api.sent.headers["cookie"].split("; ")
    assert sorted(cookies) == ["key=s", "mine=1", "own=4"]
    assert dict(api.sent.url.params) == {"p": "2", "q": "t", "a": "5"}
    assert api.sent.headers["x-mine"] == "3" and api.sent.headers["x-key"] == "u"


def test_a_users_client_may_authenticate_by_itself() -> None:
    def seen(**client: Any) -> list[httpx.Request]:
        requests: list[httpx.Request] = []
        transport = httpx.MockTransport(lambda r: (requests.append(r), ok(r))[1])
        with httpx.Client(transport=transport, **client) as http:
            api = SyncAPI(settings(security=(("key",),), **change), http, {})
            from _core.resource import Resource

            resource: Any = Resource(api._caller)
            resource._call(get(), {})
            resource = Resource(api.with_options(max_retries=0)._caller)
            resource._call(get(), {})
        return requests

    change: dict[str, Any] = {}
    sent = seen(auth=("u", "p"))
    assert [r.headers["authorization"] for r in sent] == ["Basic dTpw"] * 2
    with pytest.raises(MissingCredentialsError):
        seen()
    change = {"default_headers": {"authorization": "Mine"}}
    assert [r.headers["authorization"] for r in seen()] == ["Mine"] * 2


def test_a_credential_with_a_line_break_is_not_shown(api: Api) -> None:
    for credential in (bearer("hush\n"), api_key_cookie("k", "hush\r\n")):
        change = {"credentials": {"c": credential}, "security": (("c",),)}
        with pytest.raises(ValueError, match="has a line break") as caught:
            api.call(get(), ok, change=change)
        assert "hush" not in str(caught.value) and not api.requests


def test_given_or_env(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MADE_UP", "env")
    assert given_or_env(None, "MADE_UP") == "env"
    assert given_or_env("", "MADE_UP") == ""
    monkeypatch.delenv("MADE_UP")
    assert given_or_env(None, "MADE_UP") is None


# --- forms, files and streams ------------------------------------------------------------

MULTIPART: Operation[Any] = post(body=PARTS, media_type="multipart/form-data")


def parts(request: httpx.Request) -> list[tuple[str, Any, str, bytes]]:
    """Name, file name, media type and content of each part."""
    head = f"Content-Type: {request.headers['content-type']}\r\n\r\n".encode()
    message: Any = email.message_from_bytes(head + request.content)
    return [
        (
            part.get_param("name", header="content-disposition"),
            part.get_filename(),
            part.get("content-type", ""),
            part.get_payload(decode=True),
        )
        for part in message.get_payload()
    ]


def test_forms_are_sent_again(api: Api) -> None:
    def busy(request: httpx.Request) -> httpx.Response:
        return ok(request) if len(api.requests) == 2 else httpx.Response(503)

    api.call(post(body=FORM), busy, form={"a": 1})
    assert [request.content for request in api.requests] == [b"a=1", b"a=1"]


def test_a_form_has_fields(api: Api) -> None:
    for kind in (FORM, PARTS):
        with pytest.raises(TypeError, match="the body is list: give a mapping of its fields"):
            api.call(post(body=kind), ok, form=[1])
    assert api.requests == []


def test_urlencoded_forms(api: Api) -> None:
    operation = post(body=FORM)
    api.call(operation, ok, form={"a": "x y", "b": [1, 2], "c": {"d": 1}, "e": omit})
    assert api.sent.content == b"a=x%20y&b=1&b=2&c%5Bd%5D=1"
    assert api.sent.headers["content-type"] == "application/x-www-form-urlencoded"
    api.call(operation, ok, form={"e": omit})
    assert api.sent.content == b"" and "content-type" not in api.sent.headers


def test_files_in_every_form(api: Api, tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(b"PNG")
    with path.open("rb") as opened:
        files = {
            "path": path,
            "bytes": b"PNG",
            "opened": opened,
            "named": ("b.txt", b"PNG"),
            "typed": ("c", io.BytesIO(b"PNG"), "image/x"),
            "many": [path, ("d", b"PNG")],
            "tuple": (b"PNG", b"PNG"),
            "none": None,
            "gone": omit,
        }
        form = {"caption": "é", "meta": {"n": None}, "tags": [1, 2], "gone": omit}
        api.call(MULTIPART, ok, files=files, form=form)
    assert parts(api.sent) == [
        ("caption", None, "", "é".encode()),
        ("meta", None, "application/json", b'{"n":null}'),
        ("tags", None, "", b"1"),
        ("tags", None, "", b"2"),
        ("path", "a.png", "image/png", b"PNG"),
        ("bytes", "upload", "application/octet-stream", b"PNG"),
        ("opened", "a.png", "image/png", b"PNG"),
        ("named", "b.txt", "text/plain", b"PNG"),
        ("typed", "c", "image/x", b"PNG"),
        ("many", "a.png", "image/png", b"PNG"),
        ("many", "d", "application/octet-stream", b"PNG"),
        ("tuple", "upload", "application/octet-stream", b"PNG"),
        ("tuple", "upload", "application/octet-stream", b"PNG"),
    ]


def test_multipart_without_files_is_still_multipart(api: Api) -> None:
    api.call(MULTIPART, ok, form={"a": 1}, files={"f": omit})
    assert api.sent.headers["content-type"].startswith("multipart/form-data; boundary=")
    assert parts(api.sent) == [("a", None, "", b"1")]
    api.call(MULTIPART, ok, form={"a": 1})
    assert parts(api.sent) == [("a", None, "", b"1")]
    api.call(MULTIPART, ok, form={"a": omit})
    assert api.sent.content == b""


def test_a_file_is_sent_again_from_its_start(api: Api) -> None:
    def busy(request: httpx.Request) -> httpx.Response:
        return ok(request) if len(api.requests) == 2 else httpx.Response(503)

    api.call(MULTIPART, busy, files={"f": io.BytesIO(b"PNG")})
    assert [parts(request)[0][3] for request in api.requests] == [b"PNG", b"PNG"]
    api.requests.clear()
    content = io.BytesIO(b"skipped, sent")
    content.seek(9)
    api.call(post(body=CONTENT, media_type="a/b"), busy, content=content)
    assert [request.content for request in api.requests] == [b"sent", b"sent"]
    assert api.sent.headers["content-length"] == "4"


class Pipe(io.BytesIO):
    def seekable(self) -> bool:
        return False


@pytest.mark.parametrize(
    ("make", "length"),
    [
        (lambda path: b"abc", "3"),
        (lambda path: "abc", "3"),
        (lambda path: bytearray(b"abc"), "3"),
        (lambda path: path, "3"),
        (lambda path: io.BytesIO(b"abc"), "3"),
        (lambda path: Pipe(b"abc"), None),
        (lambda path: [b"a", b"bc"], None),
        (lambda path: iter([b"a", b"bc"]), None),
    ],
)
def test_content(api: Api, tmp_path: Path, make: Any, length: str | None) -> None:
    path = tmp_path / "x"
    path.write_bytes(b"abc")
    api.call(post(body=CONTENT, media_type="image/png"), ok, content=make(path))
    assert api.sent.content == b"abc"
    assert api.sent.headers["content-type"] == "image/png"
    assert api.sent.headers.get("content-length") == length
    chunked = api.sent.headers.get("transfer-encoding")
    assert chunked == (None if length else "chunked")


async def produced() -> AsyncIterator[bytes]:
    yield b"a"
    yield b"bc"


def test_async_content(api: Api) -> None:
    operation = post(body=CONTENT, media_type="a/b")
    if api.backend == "sync":
        with pytest.raises(TypeError, match="a sync client cannot send"):
            api.call(operation, ok, content=produced())
        return
    api.call(operation, ok, content=produced())
    assert api.sent.content == b"abc"


@pytest.mark.parametrize(
    ("content", "media_type", "sent"),
    [
        (b"x", "*/*", "application/octet-stream"),
        (b"x", "image/*", "application/octet-stream"),
        ("x", "text/*", "text/plain"),
        ("é", "text/markdown", "text/markdown"),
        (omit, "text/plain", None),
    ],
)
def test_the_media_type_of_content(
    api: Api, content: Any, media_type: str, sent: str | None
) -> None:
    api.call(post(body=CONTENT, media_type=media_type), ok, content=content)
    assert api.sent.headers.get("content-type") == sent


def test_large_content_is_never_in_memory(api: Api) -> None:
    largest = 0

    class Watched(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            nonlocal largest
            piece = super().read(size)
            largest = max(largest, len(piece))
            return piece

    api.call(
        post(body=CONTENT, media_type="a/b"), ok, content=Watched(b"x" * 1_000_000)
    )
    assert len(api.sent.content) == 1_000_000 and largest == 65536


# --- the response ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("response", "details", "expected"),
    [
        (lambda: httpx.Response(200, json={"id": "1"}), {}, Book(id="1")),
        (lambda: httpx.Response(204), {}, None),
        (lambda: httpx.Response(200), {}, None),
        (
            lambda: httpx.Response(202, json={"total": 3}),
            {"by_status": {202: lambda: Receipt}},
            Receipt(total=3),
        ),
        (
            lambda: httpx.Response(201, json={"id": "1"}),
            {"by_status": {202: lambda: Receipt}},
            Book(id="1"),
        ),
        (
            lambda: httpx.Response(202, text="accepted"),
            {"by_status": {202: lambda: None}},
            None,
        ),
        (lambda: httpx.Response(302, text="<h1>there</h1>"), {"redirects": True}, None),
        (
            lambda: httpx.Response(303, json={"total": 3}),
            {"redirects": True, "by_status": {303: lambda: Receipt}},
            Receipt(total=3),
        ),
    ],
)
def test_success(api: Api, response: Any, details: Any, expected: object) -> None:
    assert api.call(get(**details), lambda _: response()) == expected


def test_a_body_that_nobody_described(api: Api) -> None:
    operation: Operation[None] = Operation("x", "DELETE", "/x", lambda: None)
    assert api.call(operation, lambda _: httpx.Response(200, text="<ok/>")) is None


def test_text(api: Api) -> None:
    operation = TextOperation("x.text", "GET", "/x", lambda: str)
    assert api.call(operation, lambda _: httpx.Response(200, text='"é"')) == '"é"'
    assert api.sent.headers["accept"] == "text/plain"
    assert api.call(operation, lambda _: httpx.Response(200)) == ""


def test_binary(api: Api, tmp_path: Path) -> None:
    operation = BinaryOperation("x.file", "GET", "/x", lambda: bytes)
    answer = httpx.Response(200, content=b"\0\xff", headers={"content-type": "a/b"})
    file = api.call(operation, lambda _: answer)
    assert file.read() == b"\0\xff" and file.content_type == "a/b"
    assert file.filename is None
    assert api.sent.headers["accept"] == "*/*"
    file.write_to_file(tmp_path / "x")
    assert (tmp_path / "x").read_bytes() == b"\0\xff"


def test_a_redirect_is_an_error_where_none_is_followed(api: Api) -> None:
    answer = httpx.Response(302, headers={"location": "/y", "x-request-id": "r"})
    with pytest.raises(APIStatusError, match="302 Found") as caught:
        api.call(get(), lambda _: answer, change={"follow_redirects": False})
    assert caught.value.request_id == "r" and len(api.requests) == 1


def test_what_is_not_as_promised(api: Api) -> None:
    with pytest.raises(ResponseDecodeError) as caught:
        api.call(get(), lambda _: httpx.Response(200, text="<h1>login</h1>"))
    assert caught.value.response is not None
    assert caught.value.response.text == "<h1>login</h1>"
    odd = httpx.Response(200, json={"id": 3})
    assert api.call(get(), lambda _: odd).id == 3
    told: list[Any] = []
    api.call(get(), lambda _: odd, change={"on_mismatch": told.append})
    assert told[0].operation == "x.get"
    for options, change in [({"strict": True}, {}), ({}, {"strict": True})]:
        with pytest.raises(ResponseDecodeError):
            api.call(get(), lambda _: odd, options=options, change=change)
    lenient = {"strict": False}
    assert api.call(get(), lambda _: odd, options=lenient, change={"strict": True})


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (httpx.ConnectError("refused"), APIConnectionError),
        (httpx.ReadTimeout("slow"), APITimeoutError),
        (httpx.RemoteProtocolError("odd"), APIConnectionError),
        (httpx.DecodingError("gzip"), APIConnectionError),
    ],
)
def test_errors_of_the_transport(api: Api, error: Exception, expected: type) -> None:
    def fail(request: httpx.Request) -> httpx.Response:
        raise error

    with pytest.raises(APIConnectionError, match=type(error).__name__) as caught:
        api.call(get(), fail)
    assert type(caught.value) is expected and caught.value.__cause__ is error
    assert len(api.requests) == 3


# --- faces of a resource -----------------------------------------------------------------


def test_raw_responses(api: Api) -> None:
    resource = api.resource(ok, {}).with_raw_response
    raw = api.got(lambda: resource._call(get(), {}))
    assert raw.status_code == 200 and raw.content == b'{"id":"1"}'
    assert raw.parse() == Book(id="1") and raw.retries_taken == 0


def test_streamed_responses(api: Api, tmp_path: Path) -> None:
    made = api.resource(ok, {})
    methods = {"get": lambda self: self._call(get(), {})}
    shop: Any = type("Shop", (type(made),), methods)
    opening = shop(made._caller).with_streaming_response.get()
    target = tmp_path / "x"
    if api.backend == "sync":
        with opening as response:
            response.write_to_file(target)
        with shop(made._caller).with_streaming_response.get() as response:
            assert response.parse() == Book(id="1")
    else:

        async def use() -> Any:
            async with opening as response:
                await response.write_to_file(target)
            async with shop(made._caller).with_streaming_response.get() as response:
                assert await response.parse() == Book(id="1")
            return response

        response = api.run(use)
    assert target.read_bytes() == b'{"id":"1"}' and response.http_response.is_closed


def test_closing_leaves_the_users_client_open(api: Api) -> None:
    resource = api.resource(ok, {})
    if api.backend == "sync":
        with SyncAPI(settings(), api.client, {}):
            pass
    else:

        async def enter() -> None:
            async with AsyncAPI(settings(), api.client, {}):
                pass

        api.run(enter)
    assert not api.client.is_closed
    assert api.got(lambda: resource._call(get(), {})) == Book(id="1")


def test_a_client_of_ours_is_made_late_and_closed(api: Api) -> None:
    if api.backend == "sync":
        with SyncAPI(settings(), None, {}) as client:
            transport = client._caller.transport
            assert transport.client is transport.client
            assert client.with_options(strict=True)._caller.transport is transport
    else:

        async def enter() -> Any:
            async with AsyncAPI(settings(), None, {}) as client:
                transport = client._caller.transport
                assert client.with_options(strict=True)._caller.transport is transport
                assert not transport.client.is_closed
            return transport

        transport = api.run(enter)
    assert transport.client.is_closed


def test_a_header_changed_in_the_users_client_is_seen(api: Api) -> None:
    resource = api.resource(ok, {"headers": {"X-Mine": "1"}})
    operation = get()
    api.got(lambda: resource._call(operation, {}))
    api.client.headers["X-Mine"] = "2"
    api.got(lambda: resource._call(operation, {}))
    assert [request.headers["x-mine"] for request in api.requests] == ["1", "2"]
