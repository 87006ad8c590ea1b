"""The table of codes: used, complete, and told on its page."""

from __future__ import annotations

import re
from pathlib import Path

import sdkwright
from benches.diagnostics import PAGE, page
from sdkwright.diagnostics import CODES

SOURCES = [
    path.read_text(encoding="utf-8")
    for path in Path(sdkwright.__file__).parent.rglob("*.py")
    if path.name != "diagnostics.py"
]
USED = re.compile(r"(?:Diagnostic|SpecError|remark\([^()]*\))\(\s*\"([a-z-]+)\"")


def test_the_page_says_what_the_table_says() -> None:
    told = PAGE.read_text(encoding="utf-8")
    assert told == page(), "`python -m benches.diagnostics` writes it"
    assert all(f"## {code}\n" in told for code in CODES)


def test_every_code_is_used_and_every_used_code_is_in_the_table() -> None:
    assert [code for code in CODES if not any(f'"{code}"' in text for text in SOURCES)] == []
    used = {code for text in SOURCES for code in USED.findall(text)}
    assert len(used) >= 15 and used <= CODES.keys()


def test_a_code_says_what_it_means_why_it_comes_and_what_to_do() -> None:
    for name, code in CODES.items():
        assert re.fullmatch(r"[a-z]+(-[a-z]+)*", name)
        assert code.title and code.cause.endswith(".") and code.fix.endswith(".")
        assert not code.title.endswith(".")
