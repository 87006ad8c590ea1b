"""Fixtures for pytest: `pytest_plugins = ["wootiv.pytest_plugin"]` in your `conftest.py`."""

import pytest

from .testing import FakeAsyncWootiv, FakeWootiv


@pytest.fixture
def fake_wootiv() -> FakeWootiv:
    """`Wootiv` without a server, for one test."""
    return FakeWootiv()


@pytest.fixture
def fake_async_wootiv() -> FakeAsyncWootiv:
    """`AsyncWootiv` without a server, for one test."""
    return FakeAsyncWootiv()
