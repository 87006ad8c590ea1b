"""Fixtures for pytest: `pytest_plugins = ["splitapiclient.pytest_plugin"]` in your `conftest.py`."""

import pytest

from .testing import FakeAsyncSplitApiClient, FakeSplitApiClient


@pytest.fixture
def fake_splitapiclient() -> FakeSplitApiClient:
    """`SplitApiClient` without a server, for one test."""
    return FakeSplitApiClient()


@pytest.fixture
def fake_async_splitapiclient() -> FakeAsyncSplitApiClient:
    """`AsyncSplitApiClient` without a server, for one test."""
    return FakeAsyncSplitApiClient()
