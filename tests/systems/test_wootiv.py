"""The client of Wootiv as its users know it: what it is told, what it raises, what it exports."""

from __future__ import annotations

import gc
import importlib
import platform
import socket
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import anyio
import httpx
import pytest
from sdks.either import got, inside, items

Answer = httpx.Response | Exception | Callable[[httpx.Request], httpx.Response]
PAGES = [
    {
        "data": [{"id": "a"}, {"id": "b"}],
        "count": 2,
        "total": 3,
        "page": 1,
        "pageCount": 2,
    },
    {"data": [{"id": "c"}], "count": 1, "total": 3, "page": 2, "pageCount": 2},
]


@pytest.fixture
def wootiv() -> Any:
    return importlib.import_module("wootiv")


class Wire:
    """A client whose requests are answered one after the other, and what it sent."""

    def __init__(
        self, package: Any, mode: str, answers: Sequence[Answer], options: Any
    ) -> None:
        self.sent: list[httpx.Request] = []
        self._answers = list(answers)
        name = "Wootiv" if mode == "sync" else "AsyncWootiv"
        transport = httpx.MockTransport(self._answer)
        given = {"api_key": "key", "transport": transport, **options}
        self.client = getattr(package, name)(**given)

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self.sent.append(request)
        found = self._answers.pop(0)
        if isinstance(found, Exception):
            raise found
        return found

    def run(self, use: Callable[[Any], Any]) -> Any:
        """What `use` makes of the client; it is closed then."""

        async def inner() -> Any:
            async with inside(self.client) as opened:
                return await got(use(opened))

        return anyio.run(inner)


@pytest.fixture
def wire(wootiv: Any, mode: str) -> Callable[..., Wire]:
    return lambda *answers, **options: Wire(wootiv, mode, answers, options)


def ok(value: Any = None, status: int = 200, **headers: str) -> httpx.Response:
    """An answer."""
    return httpx.Response(status, json=value, headers=headers)


# --- what it is told ---


def test_servers_have_names(wootiv: Any, wire: Callable[..., Wire]) -> None:
    for options, url in (
        ({}, "http://localhost:3001/"),
        ({"environment": "environment_1"}, "https://dev.wootiv.com/"),
        (
            {"environment": "environment_1", "base_url": "http://here.test/api/"},
            "http://here.test/api/",
        ),
    ):
        talk = wire(ok(), **options)
        talk.run(lambda client: client.root.retrieve())
        assert talk.sent[0].url == url
    with pytest.raises(
        ValueError, match="no environment 'mars', only production, environment_1"
    ):
        wootiv.Wootiv(api_key="key", environment="mars")


def test_the_key_comes_from_the_environment(
    wootiv: Any, mode: str, wire: Callable[..., Wire], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WOOTIV_API_KEY", "from afar")
    talk = wire(ok(), api_key=None)
    talk.run(lambda client: client.root.retrieve())
    assert talk.sent[0].headers["Authorization"] == "Bearer from afar"
    monkeypatch.delenv("WOOTIV_API_KEY")
    with pytest.raises(wootiv.APIError, match=r"api_key \(or set WOOTIV_API_KEY\)"):
        wire(ok(), api_key=None).run(lambda client: client.root.retrieve())


def test_it_says_what_it_is_and_where_it_runs(wire: Callable[..., Wire]) -> None:
    talk = wire(ok())
    talk.run(lambda client: client.root.retrieve())
    headers = talk.sent[0].headers
    assert headers["User-Agent"] == "Wootiv/Python 0.0.1"
    assert headers["X-Stainless-Lang"] == "python"
    assert headers["X-Stainless-Package-Version"] == "0.0.1"
    assert headers["X-Stainless-OS"] in ("Linux", "MacOS", "Windows")
    assert headers["X-Stainless-Arch"] in ("x64", "arm64")
    assert headers["X-Stainless-Runtime"] == platform.python_implementation()
    assert headers["X-Stainless-Runtime-Version"] == platform.python_version().rstrip(
        "+"
    )


def test_times_are_as_told(wire: Callable[..., Wire]) -> None:
    def timeouts(options: Any, use: Callable[[Any], Any]) -> Any:
        talk = wire(ok(), **options)
        talk.run(lambda client: use(client).root.retrieve())
        return talk.sent[0].extensions["timeout"]

    usual = timeouts({}, lambda client: client)
    assert usual == {"connect": 5.0, "read": 60.0, "write": 60.0, "pool": 60.0}
    assert timeouts({"timeout": 20.0}, lambda client: client)["connect"] == 20.0
    exact = httpx.Timeout(60.0, read=5.0, write=10.0, connect=2.0)
    assert timeouts({"timeout": exact}, lambda client: client) == exact.as_dict()
    assert timeouts({}, lambda c: c.with_options(timeout=5 * 1000))["read"] == 5000


def test_a_copy_may_be_somebody_else(wire: Callable[..., Wire]) -> None:
    talk = wire(ok(), ok(), default_headers={"a": "1"})
    other = talk.client.copy(api_key="other", default_headers={"b": "2"})
    third = other.copy(environment="environment_1", set_default_headers={"c": "3"})

    async def both(client: Any) -> None:
        await got(other.root.retrieve())
        await got(third.root.retrieve())

    talk.run(both)
    first, second = talk.sent
    assert (
        first.headers["Authorization"]
        == second.headers["Authorization"]
        == "Bearer other"
    )
    assert (first.headers["a"], first.headers["b"]) == ("1", "2")
    assert second.url.host == "dev.wootiv.com" and second.headers["c"] == "3"
    assert "a" not in second.headers and "b" not in second.headers
    assert talk.client.is_closed() and third.is_closed()


# --- what it gives and raises ---


def test_pages_are_walked_in_all_ways(wire: Callable[..., Wire]) -> None:
    talk = wire(*map(ok, [*PAGES, *PAGES, *PAGES]))

    async def walk(client: Any) -> list[Any]:
        every = [member.id for member in await items(client.space.members.list("s"))]
        page = await got(client.space.members.list("s"))
        info = page.next_page_info()
        last = await got(page.get_next_page())
        with pytest.raises(RuntimeError):
            await got(last.get_next_page())
        first = await got(client.space.members.list("s"))
        sizes = [len(each.data) for each in await items(first.iter_pages())]
        return [
            every,
            page.has_next_page(),
            dict(info.params),
            last.has_next_page(),
            sizes,
        ]

    assert talk.run(walk) == [["a", "b", "c"], True, {"page": 2}, False, [2, 1]]
    assert [each.url.query for each in talk.sent] == [b"", b"page=2"] * 3


@pytest.mark.parametrize(
    ("status", "name"),
    [
        (400, "BadRequestError"),
        (401, "AuthenticationError"),
        (403, "PermissionDeniedError"),
        (404, "NotFoundError"),
        (409, "ConflictError"),
        (418, "APIStatusError"),
        (422, "UnprocessableEntityError"),
        (429, "RateLimitError"),
        (500, "InternalServerError"),
        (503, "InternalServerError"),
    ],
)
def test_refusals_have_classes(
    wootiv: Any, wire: Callable[..., Wire], status: int, name: str
) -> None:
    talk = wire(ok({"message": "No."}, status), max_retries=0)
    with pytest.raises(getattr(wootiv, name)) as caught:
        talk.run(lambda client: client.root.retrieve())
    error = caught.value
    assert (error.status_code, error.response.status_code, error.body) == (
        status,
        status,
        {"message": "No."},
    )
    assert isinstance(error, wootiv.APIStatusError) and isinstance(
        error, wootiv.APIError
    )
    assert error.message == str(error) and "No." in error.message


def test_failures_to_connect_have_causes(
    wootiv: Any, wire: Callable[..., Wire]
) -> None:
    for cause, kind in (
        (httpx.ConnectError("no way"), wootiv.APIConnectionError),
        (httpx.ReadTimeout("too slow"), wootiv.APITimeoutError),
    ):
        with pytest.raises(kind) as caught:
            wire(cause, max_retries=0).run(lambda client: client.root.retrieve())
        assert caught.value.__cause__ is cause
    assert issubclass(wootiv.APITimeoutError, wootiv.APIConnectionError)


def test_answers_may_be_held_to_the_document(
    wootiv: Any, wire: Callable[..., Wire]
) -> None:
    answer = {"url": 5}

    def ask(client: Any) -> Any:
        return client.aws.create_signed_put_url(filename="a")

    assert wire(ok(answer)).run(ask).url == 5
    with pytest.raises(wootiv.APIResponseValidationError):
        wire(ok(answer), _strict_response_validation=True).run(ask)


ADVICE = "x-should-retry"


@pytest.mark.parametrize(
    ("failures", "options", "sent"),
    [
        ([409, 429], {}, 3),
        ([500, httpx.ConnectError], {}, 3),
        ([httpx.ReadTimeout], {}, 2),
        ([503, 503, 503], {}, 3),
        ([408], {}, 1),
        ([503], {"max_retries": 0}, 1),
        (["false"], {}, 1),
        (["true"], {}, 2),
    ],
)
def test_what_is_tried_again(
    wootiv: Any,
    wire: Callable[..., Wire],
    failures: list[Any],
    options: Any,
    sent: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def no_pause(seconds: float) -> None:
        """There is no need to wait."""

    monkeypatch.setattr("time.sleep", lambda seconds: None)
    monkeypatch.setattr(anyio, "sleep", no_pause)
    talk = wire(*map(failure, failures), ok(), **options)
    if sent <= len(failures):
        with pytest.raises(wootiv.APIStatusError):
            talk.run(lambda client: client.root.retrieve())
    else:
        talk.run(lambda client: client.root.retrieve())
    assert len(talk.sent) == sent


def failure(said: Any) -> Answer:
    """A status, an exception, or a refusal with advice."""
    if isinstance(said, int):
        return ok({}, said)
    if isinstance(said, str):
        return ok({}, 500 if said == "false" else 418, **{ADVICE: said})
    error: Exception = said("")
    return error


# --- what it exports ---


def test_types_are_where_they_are_looked_for(wootiv: Any) -> None:
    for package, names in (
        (
            "types",
            "RoleDto RoleListResponse RoleCreateParams AwCreateSignedPutURLParams",
        ),
        ("types.auth.recovery", "LoginCreateParams PasswordUpdateParams"),
        ("types.aws", "AwsS3Serialization BucketBulkUploadParams"),
        ("types.mailbox.stream.registry", "ActionCreateParams OneStreamRegistryAction"),
        ("types.shared", "AuditDto ReferenceIDDto"),
        ("types.shared_params", "AuditDto ReferenceIDDto"),
    ):
        found = importlib.import_module(f"wootiv.{package}")
        for name in names.split():
            assert name in dir(found) and getattr(found, name)


def test_models_are_dictionaries_when_asked(
    wootiv: Any, wire: Callable[..., Wire]
) -> None:
    answer = ok({"url": "u", "fields": {"key": "k"}, "more": 1})
    link = wire(answer).run(lambda c: c.aws.create_signed_put_url(filename="a"))
    assert dict(link) == {"url": "u", "fields": link.fields, "more": 1}
    assert isinstance(link, wootiv.types.AwsS3GetSignedURLResponse)


def test_the_package_has_a_title_and_a_version(wootiv: Any) -> None:
    assert (wootiv.__title__, wootiv.__version__) == ("wootiv", "0.0.1")
    assert wootiv.NOT_GIVEN is wootiv.omit


@pytest.mark.filterwarnings("ignore::ResourceWarning")
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_connections_end_with_the_client(wootiv: Any) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve() -> bytes:
            peer, _ = server.accept()
            with peer:
                peer.recv(65536)
                peer.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
                peer.settimeout(10)
                return peer.recv(65536)  # nothing, once the other side has closed

        with ThreadPoolExecutor(1) as pool:
            end = pool.submit(serve)
            url = f"http://127.0.0.1:{server.getsockname()[1]}"
            client = wootiv.Wootiv(api_key="key", base_url=url)
            client.root.retrieve()
            assert not end.done()
            del client
            gc.collect()
            assert end.result() == b""
