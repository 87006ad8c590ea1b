"""Makes the committed SDKs importable for the tests of this directory."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest
from sdks.places import SOURCES


@pytest.fixture(scope="session", autouse=True)
def sdks_on_path() -> Iterator[None]:
    """`import bookstore` and the others find what is committed, also if some are installed."""
    before = list(sys.path)
    sys.path[:0] = [str(source) for source in SOURCES.values()]
    yield
    sys.path[:] = before
