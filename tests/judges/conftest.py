"""Makes the committed SDKs importable, and says which of the twins is judged."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest
from judges.called import MODES
from sdks.places import SOURCES


@pytest.fixture(scope="session", autouse=True)
def sdks_on_path() -> Iterator[None]:
    """`import bookstore` and the others find what is committed, also if some are installed."""
    before = list(sys.path)
    sys.path[:0] = [str(source) for source in SOURCES.values()]
    yield
    sys.path[:] = before


@pytest.fixture(params=MODES)
def mode(request: pytest.FixtureRequest) -> str:
    """Which of the twins."""
    return str(request.param)
