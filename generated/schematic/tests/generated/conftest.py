"""What the tests beside it share: a client of each kind, and a server in memory."""

from __future__ import annotations

from pathlib import Path

import pytest

from schematic import AsyncSchematic, Schematic
from schematic._core.exchanges import Exchange

ANSWERS = Path(__file__).with_name("answers.json")


@pytest.fixture(params=[Schematic, AsyncSchematic])
def exchange(request: pytest.FixtureRequest) -> Exchange[Schematic]:
    """Calls of a client, sync or async; mypy sees the sync one."""
    return Exchange(request.param, ANSWERS, api_key="api_key")
