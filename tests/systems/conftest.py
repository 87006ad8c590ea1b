"""Makes the SDKs of other people's APIs importable."""

from __future__ import annotations

from pathlib import Path

import pytest
from systems.split_account import used as used

GENERATED = Path(__file__).parents[2] / "generated"


@pytest.fixture(scope="session", autouse=True)
def sdks_on_path() -> None:
    """`import wootiv` finds what is committed. The paths stay: imports are lazy."""
    import sys

    for name in ("flatfile", "split", "wootiv"):
        sys.path.insert(0, str(GENERATED / name / "src"))


@pytest.fixture(params=["sync", "asyncio"])
def mode(request: pytest.FixtureRequest) -> str:
    return str(request.param)
