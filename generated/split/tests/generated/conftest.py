"""What the tests beside it share: a client of each kind, and a server in memory."""

from __future__ import annotations

from pathlib import Path

import pytest

from splitapiclient import AsyncSplitApiClient, SplitApiClient
from splitapiclient._core.exchanges import Exchange

ANSWERS = Path(__file__).with_name("answers.json")


@pytest.fixture(params=[SplitApiClient, AsyncSplitApiClient])
def exchange(request: pytest.FixtureRequest) -> Exchange[SplitApiClient]:
    """Calls of a client, sync or async; mypy sees the sync one."""
    return Exchange(
        request.param, ANSWERS, apikey="apikey", harness_token="harness_token"
    )
