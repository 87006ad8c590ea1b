"""The tables of codes: used, complete, and told on their page and on the terminal."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import sdkwright
from benches.diagnostics import PAGE, page
from sdkwright.diagnostics import ADVICE, CODES, Severity
from sdkwright.diagnostics.documents import DOCUMENTS
from sdkwright.explained import explained
from sdkwright.options.diagnosed import SETTABLE
from sdkwright.rules import RULES

SOURCES = [
    path.read_text(encoding="utf-8")
    for path in Path(sdkwright.__file__).parent.rglob("*.py")
    if path.parent.name != "diagnostics"
]
USED = re.compile(r"(?:Diagnostic|SpecError|remark\([^()]*\))\(\s*\"([a-z-]+)\"")


def test_the_page_says_what_the_table_says() -> None:
    told = PAGE.read_text(encoding="utf-8")
    assert told == page(), "`python -m benches.diagnostics` writes it"
    assert all(f"## {code}\n" in told for code in CODES)


@pytest.mark.parametrize("code", CODES)
def test_every_code_can_be_explained(code: str) -> None:
    kind, text = CODES[code], explained(code)
    assert text.startswith(f"{code} ({kind.severity.value}): {kind.title}.\n")
    assert kind.cause in text and kind.fix in text
    assert bool(kind.before) == bool(kind.after) and kind.before in text.replace("\n    ", "\n")
    assert (f"{{code: {code}, reason:" in text) == (code in SETTABLE)


def test_what_is_about_documents_has_an_example_that_is_as_it_says() -> None:
    assert [code for code in (*DOCUMENTS, *ADVICE) if not CODES[code].before] == ["extension-unused"]
    for kind in CODES.values():
        assert kind.before != kind.after or not kind.before


def test_only_lint_looks_for_what_could_be_better() -> None:
    assert RULES.keys() == ADVICE.keys()
    assert {ADVICE[code].severity for code in ADVICE} == {Severity.HINT}


def test_every_code_is_used_and_every_used_code_is_in_the_table() -> None:
    assert [code for code in CODES if not any(f'"{code}"' in text for text in SOURCES)] == []
    used = {code for text in SOURCES for code in USED.findall(text)}
    assert len(used) >= 15 and used <= CODES.keys()


def test_a_code_says_what_it_means_why_it_comes_and_what_to_do() -> None:
    for name, code in CODES.items():
        assert re.fullmatch(r"[a-z]+(-[a-z]+)*", name)
        assert code.title and code.cause.endswith(".") and code.fix.endswith(".")
        assert not code.title.endswith(".")
