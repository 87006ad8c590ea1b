"""Pairs of small documents -> what changed for callers, as a table says it."""

from __future__ import annotations

from pathlib import Path

import pytest
from diff.table import Pair, pairs

from sdkwright.changes.compare import changes
from sdkwright.changes.sides import from_config
from sdkwright.config import load_config

PAIRS = pairs()


def said(pair: Pair, folder: Path) -> list[str]:
    """One line for each change."""
    old, new = pair.write(folder)
    before = from_config(load_config(str(old), out=folder / "sdk"))
    return [
        change.line
        for change in changes(
            before, from_config(load_config(str(new), out=folder / "sdk"), before)
        )
    ]


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair.name)
def test_a_pair_is_judged_as_the_table_says(pair: Pair, tmp_path: Path) -> None:
    assert sorted(said(pair, tmp_path)) == sorted(pair.expect)


def test_the_table_is_large_and_names_each_pair_once() -> None:
    assert len(PAIRS) >= 60
    assert len({pair.name for pair in PAIRS}) == len(PAIRS)
