"""Bad servers -> documented errors, in time, and a connection that is free again."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest
from faults.faults import BROKEN, GOOD, LATE, LEFTOVERS, REFUSALS, WRONG
from faults.met import Met
from sdks.either import got, inside, items

# httpx leaves generators of its own to the garbage collector when decoding fails.
pytestmark = pytest.mark.filterwarnings("ignore:Async generator 'http:ResourceWarning")

Run = Callable[..., Any]


@pytest.mark.parametrize("name", BROKEN)
def test_an_answer_that_never_was_complete(met: Run, name: str) -> None:
    async def check(given: Met) -> None:
        with given.raises("APIConnectionError") as caught:
            await got(given.client.things.retrieve(name))
        assert isinstance(caught.value.__cause__, httpx.RequestError)
        assert type(caught.value.__cause__).__name__ in str(caught.value)

    met(check)


@pytest.mark.parametrize("name", LATE)
def test_an_answer_that_does_not_come(met: Run, name: str) -> None:
    async def check(given: Met) -> None:
        with given.raises("APITimeoutError") as caught:
            await got(given.client.things.retrieve(name, timeout=0.2))
        assert isinstance(caught.value.__cause__, httpx.ReadTimeout)

    met(check)


@pytest.mark.parametrize("name", WRONG)
def test_an_answer_that_is_not_what_was_promised(met: Run, name: str) -> None:
    async def check(given: Met) -> None:
        with given.raises("ResponseDecodeError") as caught:
            await got(given.client.things.retrieve(name))
        assert caught.value.response.status_code == 200
        assert isinstance(caught.value.response.content, bytes)
        assert isinstance(caught.value.__cause__, ValueError)
        assert "things.retrieve" in str(caught.value)

    met(check)


@pytest.mark.parametrize("name", GOOD)
def test_an_odd_answer_is_an_answer(met: Run, name: str) -> None:
    async def check(given: Met) -> None:
        assert (await got(given.client.things.retrieve(name))).name == "x"

    met(check)


@pytest.mark.parametrize("name", REFUSALS)
def test_a_refusal_keeps_what_the_server_said(met: Run, name: str) -> None:
    status, _ = REFUSALS[name]

    async def check(given: Met) -> None:
        with pytest.raises(given.sdk.APIStatusError) as caught:
            await got(given.client.things.retrieve(f"refused-{name}"))
        assert caught.value.status_code == status
        assert f"things.retrieve: {status}" in str(caught.value)
        assert len(str(caught.value)) < 1000

    met(check)


@pytest.mark.parametrize("name", BROKEN)
@pytest.mark.parametrize("way", ["read", "parse", "iter_bytes"])
def test_a_streamed_answer_that_never_was_complete(met: Run, name: str, way: str) -> None:
    async def check(given: Met) -> None:
        opening = given.client.things.with_streaming_response.retrieve(name)
        with given.raises("APIConnectionError") as caught:
            async with inside(opening) as response:
                result = getattr(response, way)()
                await (items(result) if way == "iter_bytes" else got(result))
        assert isinstance(caught.value.__cause__, httpx.RequestError)

    met(check)


@pytest.mark.parametrize("name", LEFTOVERS)
def test_leftovers_of_an_answer(met: Run, name: str, request: pytest.FixtureRequest) -> None:
    if name == "second-answer":
        reason = "httpcore keeps what came too early, for the next request"
        request.applymarker(pytest.mark.xfail(reason=reason))

    async def check(given: Met) -> None:
        for _ in range(3):
            given.client = given.client.with_options(max_retries=1)
            thing = await got(given.client.things.retrieve(f"leftover-{name}"))
            assert thing.name == "x"

    met(check)
