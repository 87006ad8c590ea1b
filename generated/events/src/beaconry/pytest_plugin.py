"""Fixtures for pytest: `pytest_plugins = ["beaconry.pytest_plugin"]` in your `conftest.py`."""

import pytest

from .testing import FakeAsyncBeaconry, FakeBeaconry


@pytest.fixture
def fake_beaconry() -> FakeBeaconry:
    """`Beaconry` without a server, for one test."""
    return FakeBeaconry()


@pytest.fixture
def fake_async_beaconry() -> FakeAsyncBeaconry:
    """`AsyncBeaconry` without a server, for one test."""
    return FakeAsyncBeaconry()
