"""`--rewrite`, for `tests/cases` and `tests/surface`, makes what is generated now what is expected."""

from __future__ import annotations

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    """The option."""
    parser.addoption("--rewrite", action="store_true", help="rewrite expectations that are files")


@pytest.fixture
def rewrites(request: pytest.FixtureRequest) -> bool:
    """Whether expectations are rewritten rather than compared."""
    return bool(request.config.getoption("--rewrite", default=False))
