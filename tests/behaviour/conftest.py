"""`sdk` makes an SDK from a document in the test; `mode` runs each test sync and async."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from support import Sdk, build


@pytest.fixture
def sdk(tmp_path: Path) -> Callable[..., Sdk]:
    """`sdk("paths: ...")`: the SDK of that document, imported."""
    return lambda document, config="": build(tmp_path, document, config)


@pytest.fixture(params=["sync", "async"])
def mode(request: pytest.FixtureRequest) -> str:
    """Which of the twins."""
    return str(request.param)
