"""Fixtures for pytest: `pytest_plugins = ["readme_case.pytest_plugin"]` in your `conftest.py`."""

import pytest

from .testing import FakeAsyncReadme, FakeReadme


@pytest.fixture
def fake_readme_case() -> FakeReadme:
    """`Readme` without a server, for one test."""
    return FakeReadme()


@pytest.fixture
def fake_async_readme_case() -> FakeAsyncReadme:
    """`AsyncReadme` without a server, for one test."""
    return FakeAsyncReadme()
