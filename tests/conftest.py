"""`--rewrite`, for `tests/cases` and `tests/surface`, makes what is generated now what is expected."""

from __future__ import annotations

import os

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    """The option."""
    parser.addoption("--rewrite", action="store_true", help="rewrite expectations that are files")


@pytest.fixture(scope="session", autouse=True)
def cache_apart(tmp_path_factory: pytest.TempPathFactory) -> None:
    """No test reads or fills the cache of whoever runs it; processes that tests start, too."""
    os.environ["SDKWRIGHT_CACHE_DIR"] = str(tmp_path_factory.mktemp("cache"))


@pytest.fixture
def rewrites(request: pytest.FixtureRequest) -> bool:
    """Whether expectations are rewritten rather than compared."""
    return bool(request.config.getoption("--rewrite", default=False))
