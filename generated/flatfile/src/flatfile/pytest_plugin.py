"""Fixtures for pytest: `pytest_plugins = ["flatfile.pytest_plugin"]` in your `conftest.py`."""

import pytest

from .testing import FakeAsyncFlatfile, FakeFlatfile


@pytest.fixture
def fake_flatfile() -> FakeFlatfile:
    """`Flatfile` without a server, for one test."""
    return FakeFlatfile()


@pytest.fixture
def fake_async_flatfile() -> FakeAsyncFlatfile:
    """`AsyncFlatfile` without a server, for one test."""
    return FakeAsyncFlatfile()
