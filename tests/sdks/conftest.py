"""Makes the committed SDKs importable, and clients of the bookstore with a shop to talk to."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from sdks.given import Given
from sdks.places import SOURCES
from sdks.shop import Shop


@pytest.fixture(scope="session", autouse=True)
def sdks_on_path() -> Iterator[None]:
    """`import bookstore` and the others find what is committed, also if some are installed."""
    before = list(sys.path)
    sys.path[:0] = [str(source) for source in SOURCES.values()]
    yield
    sys.path[:] = before


@pytest.fixture(params=["sync", "asyncio", "trio"])
def backend(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def shop() -> Iterator[Shop]:
    with Shop() as running:
        yield running


@pytest.fixture
def given(
    backend: str, shop: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Given:
    """A client that is configured by the environment and made while no loop runs."""
    monkeypatch.setenv("BOOKSTORE_API_KEY", "k")
    monkeypatch.setenv("BOOKSTORE_TOKEN", "t")
    monkeypatch.setenv("BOOKSTORE_BASE_URL", shop.url)
    sdk = importlib.import_module("bookstore")
    picture = tmp_path / "cover.png"
    picture.write_bytes(b"PNG!")
    client = sdk.Bookstore() if backend == "sync" else sdk.AsyncBookstore()
    return Given(sdk, shop, client, picture)
