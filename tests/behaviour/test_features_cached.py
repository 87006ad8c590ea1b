"""Operations whose answers are remembered -> what is asked, how often, and what stands for an answer."""

from __future__ import annotations

import inspect
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
from garden import CONFIG, GARDEN
from support import Sdk, Session, answer, build

Answers = list[httpx.Response | Exception]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Sdk:
    return build(tmp_path_factory.mktemp("garden"), GARDEN, CONFIG)


@pytest.fixture
def caches(made: Sdk) -> Any:
    return made.package


@contextmanager
def asking(made: Sdk, mode: str, *values: object, **options: Any) -> Iterator[Session]:
    """A client whose switches are answered with `values`; a status or an exception is a failure."""
    answers: Answers = [_answer(value) for value in values]
    with made.session(mode, answers, api_key="k", max_retries=0, **options) as session:
        yield session


def _answer(value: object) -> httpx.Response | Exception:
    if isinstance(value, Exception):
        return value
    is_status = isinstance(value, int) and not isinstance(value, bool)
    return httpx.Response(value) if is_status else answer({"data": {"value": value}})  # type: ignore[arg-type]


def test_an_answer_is_remembered_for_the_same_arguments(made: Sdk, mode: str) -> None:
    with asking(made, mode, True, False) as session:
        assert session.call("is_on", "a", garden={"x": "1", "y": "2"}) is True
        assert session.target == "/v1/switches/a/check"
        assert session.json == {"garden": {"x": "1", "y": "2"}}
        assert session.call("is_on", switch="a", garden={"y": "2", "x": "1"}) is True
        assert len(session.sent) == 1
        assert session.call("is_on", "a") is False
        assert session.json == {}
        assert session.call("is_on", "a") is False
        assert len(session.sent) == 2


def test_those_that_were_not_asked_for_longest_are_forgotten(
    made: Sdk, mode: str
) -> None:
    with asking(made, mode, True, True, True, True) as session:
        for switch in ("a", "b", "a", "c", "a", "b"):
            session.call("is_on", switch)
        asked = [request.url.path.split("/")[3] for request in session.sent]
        assert asked == ["a", "b", "c", "b"]


def test_an_empty_list_of_caches_is_not_the_usual_one(made: Sdk, mode: str) -> None:
    for providers, count in (([], 2), (None, 1)):
        with asking(made, mode, True, True, cache_providers=providers) as session:
            session.call("is_on", "a")
            session.call("is_on", "a")
            assert len(session.sent) == count


def test_answers_grow_old(
    made: Sdk, mode: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = 100.0
    monkeypatch.setattr("time.monotonic", lambda: now)
    cache = made.package.LocalCache[bool](10, 1000)
    with asking(made, mode, True, False, cache_providers=[cache]) as session:
        assert session.call("is_on", "a") is True
        now = 100.999
        assert session.call("is_on", "a") is True
        now = 101.0
        assert session.call("is_on", "a") is False
        assert len(session.sent) == 2


def test_caches_are_asked_in_their_order_and_told_of_new_answers(
    made: Sdk, mode: str
) -> None:
    class Noted(dict[str, bool]):
        def set(self, key: str, value: bool) -> None:
            self[key] = value

    first, second = Noted(), Noted()
    with asking(made, mode, True, cache_providers=[first, second]) as session:
        session.call("is_on", "a", garden={"b": "1", "a": "2"})
        assert (
            first
            == second
            == {'is_on:{"garden": {"a": "2", "b": "1"}, "switch": "a"}': True}
        )
        first.clear()
        second.update(dict.fromkeys(second, False))
        assert session.call("is_on", "a", garden={"b": "1", "a": "2"}) is False
        assert len(session.sent) == 1


def test_async_clients_take_async_caches_too(made: Sdk) -> None:
    found: dict[str, bool] = {}

    class Remote:
        async def get(self, key: str) -> bool | None:
            return found.get(key)

        async def set(self, key: str, value: bool) -> None:
            found[key] = value

    local = made.package.LocalCache[bool](1, 60_000)
    with asking(made, "async", True, cache_providers=[Remote(), local]) as session:
        assert session.call("is_on", "a") is True
        assert session.call("is_on", "a") is True
        assert (len(session.sent), [*found.values()]) == (1, [True])


def test_a_cache_that_fails_remembers_nothing(
    made: Sdk, mode: str, caplog: pytest.LogCaptureFixture
) -> None:
    class Broken:
        def get(self, key: str) -> bool | None:
            raise OSError("gone")

        def set(self, key: str, value: bool) -> None:
            raise OSError("full")

    with asking(made, mode, True, True, cache_providers=[Broken()]) as session:
        assert [session.call("is_on", "a") for _ in range(2)] == [True, True]
        assert len(session.sent) == 2
    assert {"is_on: the cache: OSError: gone", "is_on: the cache: OSError: full"} <= {
        *caplog.messages
    }


@pytest.mark.parametrize("failure", [500, 404, httpx.ConnectError("no"), None], ids=str)
def test_defaults_stand_for_answers_that_there_are_not(
    made: Sdk, mode: str, failure: object, caplog: pytest.LogCaptureFixture
) -> None:
    failures = [failure] * 3
    with asking(made, mode, *failures, True, switch_defaults={"a": True}) as session:
        assert session.call("is_on", "a") is True
        assert session.call("is_on", "b") is False
        assert session.call("is_on", "b") is False  # nothing of this is remembered
        assert session.call("is_on", "b") is True
        assert len(session.sent) == 4
    told = [record for record in caplog.records if record.levelno == logging.ERROR]
    assert len(told) == (0 if failure is None else 3)


def test_without_defaults_errors_are_raised_and_null_is_returned(
    made: Sdk, mode: str
) -> None:
    with asking(made, mode, 500, None, None, False) as session:
        with pytest.raises(made.package.APIStatusError):
            session.call("ask_switch", "a")
        assert [session.call("ask_switch", "a") for _ in range(4)] == [
            None,
            None,
            False,
            False,
        ]
        assert len(session.sent) == 4


def test_arguments_are_those_of_the_operation_where_none_are_chosen(
    made: Sdk, mode: str
) -> None:
    with asking(made, mode) as session:
        parameters = inspect.signature(session.client.ask_switch).parameters
        assert [*parameters] == ["key", "garden", "asked_at", "options"]


def test_what_an_answer_may_lack_is_looked_for_all_the_same(
    made: Sdk, mode: str
) -> None:
    more = {"data": {"value": True}, "more": {"reason": "it rains"}}
    answers = [answer(more), answer({"data": {"value": True}})]
    with made.session(mode, answers, api_key="k", cache_providers=[]) as session:
        assert [session.call("why_on", "a") for _ in range(2)] == [
            "it rains",
            "unknown",
        ]


def test_a_child_process_remembers_nothing(made: Sdk, mode: str) -> None:
    cache = made.package.LocalCache[bool](10, 60_000)
    with asking(made, mode, True, False, cache_providers=[cache]) as session:
        assert session.call("is_on", "a") is True
        cache._lock.acquire()  # by a thread that the child does not have
        cache.renew()
        assert session.call("is_on", "a") is False


def test_calls_take_options(made: Sdk, mode: str) -> None:
    with asking(made, mode, True) as session:
        session.call("is_on", "a", extra_headers={"X-Own": "1"})
        assert session.last.headers["x-own"] == "1"


def test_copies_of_a_client_remember_together(made: Sdk, mode: str) -> None:
    with asking(made, mode, True) as session:
        other = session.client.with_options(timeout=3)
        assert session.finish(other.is_on("a")) is True
        assert session.call("is_on", "a") is True
        assert len(session.sent) == 1


def test_sdks_without_such_methods_carry_none_of_it(tmp_path: Path) -> None:
    made = build(tmp_path, GARDEN)
    present = {path.name for path in (made.root / "src").rglob("*.py")}
    optional = {
        "buffers.py",
        "caches.py",
        "featured.py",
        "given.py",
        "offline.py",
        "_options.py",
    }
    assert not present & optional
    assert not hasattr(made.package, "LocalCache")
