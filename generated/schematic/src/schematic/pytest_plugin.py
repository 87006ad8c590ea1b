"""Fixtures for pytest: `pytest_plugins = ["schematic.pytest_plugin"]` in your `conftest.py`."""

import pytest

from .testing import FakeAsyncSchematic, FakeSchematic


@pytest.fixture
def fake_schematic() -> FakeSchematic:
    """`Schematic` without a server, for one test."""
    return FakeSchematic()


@pytest.fixture
def fake_async_schematic() -> FakeAsyncSchematic:
    """`AsyncSchematic` without a server, for one test."""
    return FakeAsyncSchematic()
