"""Fixtures for pytest: `pytest_plugins = ["stowaway.pytest_plugin"]` in your `conftest.py`."""

import pytest

from .testing import FakeAsyncStowaway, FakeStowaway


@pytest.fixture
def fake_stowaway() -> FakeStowaway:
    """`Stowaway` without a server, for one test."""
    return FakeStowaway()


@pytest.fixture
def fake_async_stowaway() -> FakeAsyncStowaway:
    """`AsyncStowaway` without a server, for one test."""
    return FakeAsyncStowaway()
