"""What clients record -> batches that are sent in the background, on threads and in event loops."""

from __future__ import annotations

import asyncio
import gc
import importlib
import json
import logging
import threading
import time
import weakref
from collections.abc import Callable
from typing import Any

import httpx
import pytest
import trio
from garden import CONFIG, GARDEN
from support import Sdk, build

SOON = 5.0
"""Seconds that something may take that takes none."""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Sdk:
    return build(tmp_path_factory.mktemp("garden"), GARDEN, CONFIG)


class Server:
    """Answers with the statuses given, then with 204; remembers what it was sent."""

    def __init__(self, *statuses: int | Exception) -> None:
        self.requests: list[httpx.Request] = []
        self._statuses = [*statuses]
        self.changed = threading.Condition()

    def handle(self, request: httpx.Request) -> httpx.Response:
        with self.changed:
            self.requests.append(request)
            self.changed.notify_all()
            status = self._statuses.pop(0) if self._statuses else 204
        if isinstance(status, Exception):
            raise status
        return httpx.Response(status)

    @property
    def batches(self) -> list[list[Any]]:
        return [json.loads(request.content)["happenings"] for request in self.requests]

    @property
    def crops(self) -> list[list[str]]:
        return [
            [item["body"].get("crop", "") for item in batch] for batch in self.batches
        ]

    def wait(self, count: int) -> None:
        """Until there were so many requests."""
        with self.changed:
            assert self.changed.wait_for(lambda: len(self.requests) >= count, SOON)

    def client(self, made: Sdk, **options: Any) -> Any:
        http = httpx.Client(transport=httpx.MockTransport(self.handle))
        return made.package.Acme("k", http_client=http, **options)

    def async_client(self, made: Sdk, **options: Any) -> Any:
        http = httpx.AsyncClient(transport=httpx.MockTransport(self.handle))
        return made.package.AsyncAcme("k", http_client=http, **options)


def test_what_is_recorded_is_sent_together_after_a_while(made: Sdk) -> None:
    server = Server()
    client = server.client(made, happening_period=0.5)
    plot = made.types.Plot(plot_name="south")
    assert client.visit({"id": "1"}, plot=plot) is None
    client.harvest(crop="corn")
    server.wait(1)
    (batch,) = server.batches
    times = [item.pop("at") for item in batch]
    assert times == sorted(times) and times[0].endswith("Z")
    assert batch == [
        {
            "secret": "k",
            "kind": "visit",
            "body": {"who": {"id": "1"}, "plot": {"plotName": "south"}},
        },
        {"secret": "k", "kind": "harvest", "body": {"crop": "corn"}},
    ]
    assert server.requests[0].headers["x-key"] == "k"
    assert str(server.requests[0].url) == "https://api.test/v1/happenings"
    client.shutdown()


def test_nobody_waits_for_more_than_goes_together(made: Sdk) -> None:
    server = Server()
    client = server.client(made, happening_period=60)
    for crop in "abcde":
        client.harvest(crop)
    server.wait(2)
    assert server.crops == [["a", "b"], ["c", "d"]]
    client.shutdown()
    assert server.crops[2:] == [["e"]]


def test_what_is_recorded_is_what_it_was_then(made: Sdk) -> None:
    server = Server()
    client = server.client(made, happening_period=60)
    who = {"id": "1"}
    client.visit(who)
    who["id"] = "2"
    client.shutdown()
    assert server.batches[0][0]["body"] == {"who": {"id": "1"}}


def test_the_thread_ends_when_nothing_waits_and_begins_again(made: Sdk) -> None:
    server = Server()
    client = server.client(made, happening_period=0.02)
    assert threads(made) == []
    for number in (1, 2):
        client.harvest("corn")
        server.wait(number)
        until = time.monotonic() + SOON
        while threads(made) and time.monotonic() < until:
            time.sleep(0.005)
        assert threads(made) == []
    assert server.crops == [["corn"], ["corn"]]


def threads(made: Sdk) -> list[threading.Thread]:
    """Those that send something."""
    name = f"{made.package.__name__}-buffer"
    return [thread for thread in threading.enumerate() if thread.name == name]


def test_recording_never_fails(made: Sdk, caplog: pytest.LogCaptureFixture) -> None:
    server = Server(500, 500, httpx.ConnectError("no"), httpx.ConnectError("no"), 400)
    client = server.client(made, happening_period=60)
    client.visit(object())  # nothing that JSON knows
    for crop in "abcdefg":
        client.harvest(crop)
        if crop in "bdf":
            server.wait({"b": 2, "d": 4, "f": 5}[crop])
    client.shutdown()
    client.harvest("too late")
    assert [len(batch) for batch in server.batches] == [2, 2, 2, 2, 2, 1]
    assert server.crops == [["a", "b"]] * 2 + [["c", "d"]] * 2 + [["e", "f"], ["g"]]
    told = [r.getMessage() for r in caplog.records if r.levelno == logging.ERROR]
    assert told[0] == "nothing was recorded"
    lost = [
        text.removeprefix("happenings.take_happenings: 2 lost: ") for text in told[1:4]
    ]
    assert ["500" in lost[0], lost[1], "400" in lost[2]] == [
        True,
        "ConnectError: no",
        True,
    ], told
    assert told[-1] == "happenings.take_happenings: 1 lost: the client is shut down"
    assert len(told) == 5


def test_so_many_may_wait_and_no_more(
    made: Sdk, caplog: pytest.LogCaptureFixture
) -> None:
    held = threading.Event()

    class Slow(Server):
        def handle(self, request: httpx.Request) -> httpx.Response:
            response = super().handle(request)
            assert held.wait(SOON)
            return response

    server = Slow()
    client = server.client(made, happening_period=60)
    client.harvest("a")
    client.harvest("b")
    server.wait(1)
    began = time.monotonic()
    for crop in "cdefghi":
        client.harvest(crop)
    assert time.monotonic() - began < 1
    held.set()
    client.shutdown()
    assert server.crops == [["a", "b"], ["c", "d"], ["e", "f"], ["g"]]
    assert (
        caplog.messages.count("happenings.take_happenings: 1 lost: too much is waiting")
        == 2
    )


def test_what_failed_for_now_is_sent_again(made: Sdk) -> None:
    server = Server(503, 204)
    client = server.client(made, happening_period=60)
    client.harvest("a")
    client.shutdown()
    assert server.crops == [["a"], ["a"]]


def test_shutting_down_takes_no_longer_than_is_said(
    made: Sdk, caplog: pytest.LogCaptureFixture
) -> None:
    held = threading.Event()

    class Stuck(Server):
        def handle(self, request: httpx.Request) -> httpx.Response:
            super().handle(request)
            assert held.wait(SOON)
            return httpx.Response(204)

    client = Stuck().client(made, happening_period=60)
    for crop in "abc":
        client.harvest(crop)
    began = time.monotonic()
    client.shutdown(timeout=0.05)
    assert time.monotonic() - began < 1
    assert (
        "happenings.take_happenings: 1 lost: there was no time to send them"
        in caplog.messages
    )
    held.set()


def test_closing_a_client_sends_what_waits(made: Sdk) -> None:
    server = Server()
    with server.client(made) as client:
        client.with_options(max_retries=5).harvest("a")
        client.harvest("b")
        client.harvest("c")
    assert [crop for batch in server.crops for crop in batch] == ["a", "b", "c"]


def test_an_option_names_another_server(made: Sdk) -> None:
    server = Server()
    with server.client(made, happening_url="https://elsewhere.test/in") as client:
        client.harvest("a")
    assert str(server.requests[0].url) == "https://elsewhere.test/in/happenings"


def test_a_credential_may_be_asked_for(made: Sdk) -> None:
    server = Server()
    keys = iter(["one", "two", "three", "four"])
    http = httpx.Client(transport=httpx.MockTransport(server.handle))
    with made.package.Acme(lambda: next(keys), http_client=http) as client:
        client.harvest("a")
    assert server.batches[0][0]["secret"] == "one"
    assert server.requests[0].headers["x-key"] == "two"


# --- event loops ---


def run(backend: str, work: Callable[[], Any]) -> None:
    """Run an async function to its end, as programs do."""
    asyncio.run(work()) if backend == "asyncio" else trio.run(work)


backends = pytest.mark.parametrize("backend", ["asyncio", "trio"])


@backends
def test_a_client_made_anywhere_sends_in_the_loop_where_it_is_used(
    made: Sdk, backend: str
) -> None:
    server = Server()
    client = server.async_client(made, happening_period=0.02)

    async def work() -> None:
        await client.visit({"id": "1"})
        for crop in "abc":
            await client.harvest(crop)
        assert server.requests == []  # recording sends nothing itself
        for _ in range(100):
            await (asyncio if backend == "asyncio" else trio).sleep(0.01)
            if len(server.requests) == 2:
                return

    run(backend, work)
    assert [len(batch) for batch in server.batches] == [2, 2]
    run(backend, lambda: client.harvest("d"))  # in another event loop
    assert server.crops[2:] == [["d"]]


@backends
def test_what_waits_is_sent_when_the_loop_ends(made: Sdk, backend: str) -> None:
    server = Server()
    client = server.async_client(made, happening_period=60)

    async def work() -> None:
        for crop in "abc":
            await client.harvest(crop)

    run(backend, work)
    assert server.crops == [["a", "b"], ["c"]]


def test_what_was_being_sent_when_the_loop_ends_is_sent_again(made: Sdk) -> None:
    server = Server()

    async def handle(request: httpx.Request) -> httpx.Response:
        response = server.handle(request)
        if len(server.requests) == 1:
            await asyncio.sleep(60)
        return response

    http = httpx.AsyncClient(transport=httpx.MockTransport(handle))
    client = made.package.AsyncAcme("k", http_client=http)

    async def work() -> None:
        for crop in "abc":
            await client.harvest(crop)
        while not server.requests:
            await asyncio.sleep(0)

    asyncio.run(work())
    assert server.crops == [["a", "b"], ["a", "b"], ["c"]]


@backends
def test_shutting_down_and_closing_send_what_waits(
    made: Sdk, backend: str, caplog: pytest.LogCaptureFixture
) -> None:
    server = Server()

    async def work() -> None:
        async with server.async_client(made) as client:
            await client.harvest("a")
            await client.shutdown()
            assert server.crops == [["a"]]
            await client.harvest("too late")
        async with server.async_client(made) as client:
            await client.harvest("b")
        assert server.crops == [["a"], ["b"]]

    run(backend, work)
    assert caplog.messages == [
        "happenings.take_happenings: 1 lost: the client is shut down"
    ]


@backends
def test_recording_never_fails_in_a_loop_either(made: Sdk, backend: str) -> None:
    server = Server(400, httpx.ConnectError("no"), httpx.ConnectError("no"))

    async def work() -> None:
        client = server.async_client(made)
        await client.visit(object())
        for crop in "abcd":
            await client.harvest(crop)
        await client.shutdown()

    run(backend, work)
    assert server.crops == [["a", "b"], ["c", "d"], ["c", "d"]]


@backends
def test_shutting_down_in_a_loop_takes_no_longer_than_is_said(
    made: Sdk, backend: str, caplog: pytest.LogCaptureFixture
) -> None:
    async def handle(request: httpx.Request) -> httpx.Response:
        await (asyncio if backend == "asyncio" else trio).sleep(0.2)
        return httpx.Response(204)

    http = httpx.AsyncClient(transport=httpx.MockTransport(handle))

    async def work() -> None:
        client = made.package.AsyncAcme("k", http_client=http)
        for crop in "abc":
            await client.harvest(crop)
        await client.shutdown(timeout=0.05)

    run(backend, work)
    assert (
        "happenings.take_happenings: 1 lost: there was no time to send them"
        in caplog.messages
    )


def test_an_async_credential_may_be_asked_for(made: Sdk) -> None:
    server = Server()
    http = httpx.AsyncClient(transport=httpx.MockTransport(server.handle))

    async def key() -> str:
        return "told"

    async def work() -> None:
        async with made.package.AsyncAcme(key, http_client=http) as client:
            await client.harvest("a")

    asyncio.run(work())
    assert server.batches[0][0]["secret"] == "told"


# --- ends ---


def test_nobody_waits_for_a_thread_when_the_program_ends(
    made: Sdk, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = Server()
    client = server.client(made, happening_period=60)
    ended = threading.Thread(target=str)
    monkeypatch.setattr(threading, "main_thread", lambda: ended)
    client.harvest("a")
    assert server.crops == [["a"]]


def test_what_a_child_process_does_not_have_is_made_anew(made: Sdk) -> None:
    server = Server()
    client = server.client(made, happening_period=60)
    client.harvest("parent")
    parents = client._take_happenings_buffer._changed
    parents.acquire()  # by a thread that the child does not have
    client._take_happenings_buffer.renew()
    client.harvest("child")
    client.shutdown()
    parents.notify_all()
    parents.release()
    assert server.crops == [["child"]]

    async def work() -> None:
        client = server.async_client(made)
        await client.harvest("parent")
        client._take_happenings_buffer.renew()
        await client.harvest("child")
        await client.shutdown()

    asyncio.run(work())
    assert server.crops[1:] == [["child"]]


def test_a_client_that_has_nothing_to_send_is_not_kept(made: Sdk) -> None:
    server = Server()
    client = server.client(made, happening_period=0.01)
    client.harvest("a")
    server.wait(1)
    gone = weakref.ref(client)
    del client
    until = time.monotonic() + SOON
    while gone() is not None and time.monotonic() < until:
        gc.collect()
        time.sleep(0.01)
    assert gone() is None


def test_fakes_receive_what_is_recorded(made: Sdk) -> None:
    testing = importlib.import_module(f"{made.package.__name__}.testing")
    fake = testing.FakeAcme()
    testing.on(fake.switches.check_switch).returns({"data": {"value": True}})
    assert fake.is_on("a") is True
    fake.harvest("corn")
    fake.shutdown()
    (asked,) = testing.received(fake.happenings.take_happenings)
    assert [item["body"] for item in asked.json["happenings"]] == [{"crop": "corn"}]
