"""Fixtures for pytest: `pytest_plugins = ["bookstore.pytest_plugin"]` in your `conftest.py`."""

import pytest

from .testing import FakeAsyncBookstore, FakeBookstore


@pytest.fixture
def fake_bookstore() -> FakeBookstore:
    """`Bookstore` without a server, for one test."""
    return FakeBookstore()


@pytest.fixture
def fake_async_bookstore() -> FakeAsyncBookstore:
    """`AsyncBookstore` without a server, for one test."""
    return FakeAsyncBookstore()
