"""Faults that outlast a timeout, that grow, that come while a body is sent, that lead elsewhere."""

from __future__ import annotations

import errno
import importlib
import io
import socket
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from faults.faults import DRIPS
from faults.met import Met
from faults.server import FaultServer, Peer, response
from sdks.either import got, inside, items

# httpx leaves generators of its own to the garbage collector when a body is left early.
pytestmark = pytest.mark.filterwarnings("ignore:Async generator 'http:ResourceWarning")

Run = Callable[..., Any]
MEGABYTE = bytes(1 << 20)


@pytest.mark.parametrize("name", DRIPS)
def test_a_deadline_ends_what_no_timeout_ends(
    met: Run, name: str, backend: str, request: pytest.FixtureRequest
) -> None:
    if backend == "sync" and name in ("head", "informs"):
        reason = "between two bytes of a head a sync call does not look at the clock"
        request.applymarker(pytest.mark.xfail(reason=reason))

    async def check(given: Met) -> None:
        with given.raises("APITimeoutError", within=1.5):
            await got(given.client.things.retrieve(f"drip-{name}", deadline=0.5))

    met(check)


def test_a_deadline_is_that_of_all_attempts(met: Run) -> None:
    async def check(given: Met) -> None:
        with given.raises("ServerError", within=2.5):
            await got(given.client.things.retrieve("refused-cut-json", deadline=2, max_retries=50))

    met(check)


@pytest.mark.parametrize("packed", ["gzip", "gzip-twice"])
def test_a_bomb_does_not_fill_the_memory(
    met: Run, packed: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def check(given: Met) -> None:
        bounds = importlib.import_module(f"{given.sdk.__name__}._core.bounds")
        monkeypatch.setattr(bounds, "MOST_UNPACKED", 20_000_000)
        with given.raises("ResponseDecodeError"):
            await got(given.client.things.retrieve(f"bomb-{packed}"))

    met(check)


def test_a_refusal_that_comes_before_the_body_was_sent(met: Run) -> None:
    async def check(given: Met) -> None:
        with pytest.raises(given.sdk.APIStatusError) as caught:
            await got(given.client.things.send("hangs-up-early", content=MEGABYTE * 16))
        assert caught.value.status_code == 413

    met(check)


@pytest.mark.parametrize("kind", ["bytes", "file", "iterator"])
def test_a_body_of_which_the_server_has_enough(met: Run, kind: str) -> None:
    bodies = {
        "bytes": lambda: MEGABYTE * 16,
        "file": lambda: io.BytesIO(MEGABYTE * 16),
        "iterator": lambda: iter([MEGABYTE] * 16),
    }

    async def check(given: Met) -> None:
        with given.raises("APIConnectionError") as caught:
            await got(given.client.things.send("resets-early", content=bodies[kind]()))
        assert isinstance(caught.value.__cause__, httpx.TransportError)

    met(check)


def test_a_server_that_does_not_read(met: Run) -> None:
    async def check(given: Met) -> None:
        with given.raises("APITimeoutError") as caught:
            await got(given.client.things.send("takes-nothing", content=MEGABYTE * 64, timeout=0.3))
        assert isinstance(caught.value.__cause__, httpx.WriteTimeout)

    met(check)


def test_a_body_that_fails_by_itself(met: Run) -> None:
    """The user's own exception comes out as it is, and the connection is free."""

    def pieces() -> Iterator[bytes]:
        yield b"a"
        raise LookupError("mine")

    async def check(given: Met) -> None:
        with pytest.raises(LookupError, match="mine"):
            await got(given.client.things.send("good", content=pieces()))

    met(check)


def test_a_file_that_is_not_there(met: Run, tmp_path: Path) -> None:
    async def check(given: Met) -> None:
        with pytest.raises(FileNotFoundError):
            await got(given.client.things.attach("good", file=tmp_path / "nothing"))

    met(check)


@pytest.mark.parametrize("name", ["resets-in-body", "too-short", "stops-in-body"])
def test_a_download_that_breaks_off(met: Run, name: str, tmp_path: Path) -> None:
    expected = "APITimeoutError" if name == "stops-in-body" else "APIConnectionError"

    async def check(given: Met) -> None:
        things = given.client.things
        with given.raises(expected):
            await got(things.download(name, timeout=0.2))
        with given.raises(expected) as caught:
            opening = things.with_streaming_response.download(name, timeout=0.2)
            async with inside(opening) as opened:
                await got(opened.write_to_file(tmp_path / "file"))
        assert isinstance(caught.value.__cause__, httpx.RequestError)

    met(check)


@pytest.mark.parametrize("name", ["resets-in-body", "too-short", "stops-in-body"])
def test_a_stream_that_breaks_off(met: Run, name: str) -> None:
    expected = "APITimeoutError" if name == "stops-in-body" else "APIConnectionError"

    async def check(given: Met) -> None:
        with given.raises(expected):
            await items(await got(given.client.things.watch(name, timeout=0.2)))

    met(check)


def test_an_empty_answer_where_something_was_promised(met: Run) -> None:
    async def check(given: Met) -> None:
        assert await got(given.client.things.retrieve("empty")) is None

    met(check)


def test_strictly_an_empty_answer_is_an_error(met: Run) -> None:
    async def check(given: Met) -> None:
        with given.raises("ResponseDecodeError"):
            await got(given.client.things.retrieve("empty", strict=True))

    met(check)


def test_nobody_is_there(met: Run) -> None:
    with socket.create_server(("127.0.0.1", 0)) as gone:
        port = gone.getsockname()[1]

    async def check(given: Met) -> None:
        nowhere = given.client.with_options(base_url=f"http://127.0.0.1:{port}")
        with given.raises("APIConnectionError") as caught:
            await got(nowhere.things.retrieve("good"))
        assert isinstance(caught.value.__cause__, httpx.ConnectError)

    met(check)


def test_a_name_that_nobody_knows(met: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*args: object, **kwargs: object) -> None:
        raise socket.gaierror(errno.ENOENT, "nobody knows")

    async def check(given: Met) -> None:
        with monkeypatch.context() as patch:
            patch.setattr(socket, "getaddrinfo", unknown)
            nowhere = given.client.with_options(base_url="http://nowhere.invalid")
            with given.raises("APIConnectionError") as caught:
                await got(nowhere.things.retrieve("good"))
        assert isinstance(caught.value.__cause__, httpx.ConnectError)

    met(check)


def test_encryption_with_who_does_not_know_it(met: Run) -> None:
    async def check(given: Met) -> None:
        url = given.server.url.replace("http:", "https:")
        with pytest.raises(given.sdk.APIConnectionError) as caught:
            await got(given.client.with_options(base_url=url).things.retrieve("good"))
        assert isinstance(caught.value.__cause__, httpx.TransportError)

    met(check)


def test_all_connections_are_taken(met: Run) -> None:
    async def check(given: Met) -> None:
        opening = given.client.things.with_streaming_response.retrieve("good")
        async with inside(opening):
            with given.raises("APITimeoutError") as caught:
                await got(given.client.things.retrieve("good", timeout=0.2))
            assert isinstance(caught.value.__cause__, httpx.PoolTimeout)

    met(check)


def test_a_storm_is_waited_out_as_long_as_was_asked(met: Run) -> None:
    async def check(given: Met) -> None:
        before = len(given.server.seen)
        with given.raises("RateLimitError"):
            stubborn = given.client.with_options(max_retries=4)
            await got(stubborn.things.retrieve("refused-storm"))
        assert len(given.server.seen) - before == 5

    met(check)


# --- redirects ------------------------------------------------------------------------
def leads(status: str, location: Callable[[], str]) -> Callable[[Peer], bool]:
    def fault(peer: Peer) -> bool:
        peer.send(response(b"", f"Location: {location()}", status=status))
        return True

    return fault


def answers(peer: Peer) -> bool:
    peer.send(response(b'{"name":"x"}'))
    return True


@pytest.fixture
def elsewhere() -> Iterator[FaultServer]:
    """Another origin."""
    with FaultServer({"good": answers}) as running:
        yield running


@pytest.fixture
def redirecting(elsewhere: FaultServer) -> Iterator[FaultServer]:
    """Leads on, round and round, and elsewhere."""
    faults = {
        "good": answers,
        "here": leads("302 Found", lambda: "/v1/things/good"),
        "round": leads("302 Found", lambda: "/v1/things/round"),
        "away": leads("307 There", lambda: f"{elsewhere.url}/things/good"),
        "nowhere": leads("302 Found", lambda: "ftp://example.com/"),
        "nonsense": leads("302 Found", lambda: "http://[nonsense"),
        "port": leads("302 Found", lambda: "http://a:port/"),
    }
    with FaultServer(faults) as running:
        yield running


def test_a_redirect_is_followed(met: Run, redirecting: FaultServer) -> None:
    async def check(given: Met) -> None:
        here = given.client.with_options(base_url=redirecting.url)
        assert (await got(here.things.retrieve("here"))).name == "x"
        assert [seen.headers.get("x-key") for seen in redirecting.seen] == ["k", "k"]

    met(check)


def test_another_server_does_not_learn_the_credentials(
    met: Run, redirecting: FaultServer, elsewhere: FaultServer
) -> None:
    async def check(given: Met) -> None:
        here = given.client.with_options(base_url=redirecting.url)
        secrets = {"Authorization": "Bearer t", "Cookie": "c=1"}
        thing = await got(here.things.retrieve("away", extra_headers=secrets))
        assert thing.name == "x"
        (first,), (second,) = redirecting.seen, elsewhere.seen
        assert {"x-key", "authorization", "cookie"} <= first.headers.keys()
        assert not {"x-key", "authorization", "cookie"} & second.headers.keys()
        assert second.headers["host"] == elsewhere.origin.removeprefix("http://")

    met(check)


@pytest.mark.parametrize("follows", [True, False])
def test_a_client_that_follows_by_itself_gives_nothing_away_either(
    met: Run, redirecting: FaultServer, elsewhere: FaultServer, follows: bool
) -> None:
    async def check(given: Met) -> None:
        here = given.client.with_options(base_url=redirecting.url)
        await got(here.things.send("away", content=b"body"))
        (seen,) = elsewhere.seen
        assert (seen.method, seen.body) == ("PUT", b"body")
        assert "x-key" not in seen.headers

    met(check, follow_redirects=follows)


@pytest.mark.parametrize("streams", [False, True])
@pytest.mark.parametrize("name", ["round", "nowhere", "nonsense", "port"])
def test_redirects_that_lead_nowhere(
    met: Run, redirecting: FaultServer, name: str, streams: bool
) -> None:
    async def check(given: Met) -> None:
        things = given.client.with_options(base_url=redirecting.url).things
        with given.raises("APIConnectionError"):
            if streams:
                async with inside(things.with_streaming_response.retrieve(name)):
                    pass
            else:
                await got(things.retrieve(name))
        assert len(redirecting.seen) <= 21

    met(check)
