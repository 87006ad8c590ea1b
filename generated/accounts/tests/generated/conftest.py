"""What the tests beside it share: a client of each kind, and a server in memory."""

from __future__ import annotations

from pathlib import Path

import pytest

from gatehouse import AsyncGatehouse, Gatehouse
from gatehouse._core.exchanges import Exchange

ANSWERS = Path(__file__).with_name("answers.json")


@pytest.fixture(params=[Gatehouse, AsyncGatehouse])
def exchange(request: pytest.FixtureRequest) -> Exchange[Gatehouse]:
    """Calls of a client, sync or async; mypy sees the sync one."""
    return Exchange(
        request.param,
        ANSWERS,
        access_token="access_token",
        program_id="program_id",
        program_secret="program_secret",
        api_key="api_key",
        tenant="tenant",
        session="session",
    )
