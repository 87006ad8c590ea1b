"""What the tests beside it share: a client of each kind, and a server in memory."""

from __future__ import annotations

from pathlib import Path

import pytest

from stowaway import AsyncStowaway, Stowaway
from stowaway._core.exchanges import Exchange

ANSWERS = Path(__file__).with_name("answers.json")


@pytest.fixture(params=[Stowaway, AsyncStowaway])
def exchange(request: pytest.FixtureRequest) -> Exchange[Stowaway]:
    """Calls of a client, sync or async; mypy sees the sync one."""
    return Exchange(request.param, ANSWERS, access_token="access_token")
