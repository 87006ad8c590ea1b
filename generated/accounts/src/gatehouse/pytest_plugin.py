"""Fixtures for pytest: `pytest_plugins = ["gatehouse.pytest_plugin"]` in your `conftest.py`."""

import pytest

from .testing import FakeAsyncGatehouse, FakeGatehouse


@pytest.fixture
def fake_gatehouse() -> FakeGatehouse:
    """`Gatehouse` without a server, for one test."""
    return FakeGatehouse()


@pytest.fixture
def fake_async_gatehouse() -> FakeAsyncGatehouse:
    """`AsyncGatehouse` without a server, for one test."""
    return FakeAsyncGatehouse()
