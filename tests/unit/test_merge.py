"""Three texts -> one: what each side changed is in it, and no line is lost."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sdkwright.merge import changes, has_markers, matches, merge

BASE = "a\nb\nc\nd\ne\n"
CONFLICT = "a\n<<<<<<< yours\nmine\n=======\ntheirs\n>>>>>>> generated\nc\nd\ne\n"

CASES = [
    ("nothing", BASE, BASE, BASE),
    ("only yours", "a\nb\nmine\nc\nd\ne\n", BASE, "a\nb\nmine\nc\nd\ne\n"),
    ("only generated", BASE, "a\nc\nd\nnew\ne\n", "a\nc\nd\nnew\ne\n"),
    ("far apart", "mine\na\nb\nc\nd\ne\n", "a\nb\nc\nd\n", "mine\na\nb\nc\nd\n"),
    ("both the same", "a\nX\nc\nd\ne\n", "a\nX\nc\nd\ne\n", "a\nX\nc\nd\ne\n"),
    ("you removed", "a\nc\nd\ne\n", "a\nb\nc\nd\ne\nf\n", "a\nc\nd\ne\nf\n"),
    ("one line, both ways", "a\nmine\nc\nd\ne\n", "a\ntheirs\nc\nd\ne\n", CONFLICT),
    ("no line end", "a\nb\nc\nd\ne", "new\na\nb\nc\nd\ne\n", "new\na\nb\nc\nd\ne"),
    ("emptied", "", BASE, ""),
]


@pytest.mark.parametrize(("yours", "generated", "expected"), [case[1:] for case in CASES], ids=[c[0] for c in CASES])
def test_both_sides_are_in_it(yours: str, generated: str, expected: str) -> None:
    found = merge(BASE.encode(), yours.encode(), generated.encode(), marked=True)
    assert found.text.decode() == expected
    assert bool(found.conflicts) == has_markers(found.text) == (expected == CONFLICT)


def test_without_markers_yours_stay() -> None:
    found = merge(b"a\nb\nc\nd\n", b"a\nmine\nc\nd\n", b"a\ntheirs\nc\nD\n", marked=False)
    assert found.text == b"a\nmine\nc\nD\n"
    assert found.conflicts == 1


def test_without_a_base_each_difference_is_a_conflict() -> None:
    found = merge(None, b"a\nmine\nb\nc\n", b"a\nb\nnew\nc\n", marked=True)
    assert found.conflicts == 2
    assert [line for line in found.text.splitlines() if line in (b"mine", b"new")] == [b"mine", b"new"]
    assert merge(None, b"a\n", b"a\n", marked=True).conflicts == 0


def test_a_conflict_at_an_end_without_a_line_end_keeps_markers_on_lines_of_their_own() -> None:
    found = merge(b"a\n", b"mine", b"theirs\n", marked=True)
    assert found.text == b"<<<<<<< yours\nmine\n=======\ntheirs\n>>>>>>> generated\n"


def test_bytes_that_are_no_text_survive() -> None:
    found = merge(b"a\nb\nc\n", b"\xff\xfe\na\nb\nc\n", b"a\nb\nC\n", marked=True)
    assert found.text == b"\xff\xfe\na\nb\nC\n"


def test_changes_are_counted() -> None:
    assert changes(b"a\nb\nc\n", b"a\nX\nY\nc\n") == (2, 1)
    assert changes(b"a\n", b"a\n") == (0, 0)


def test_a_long_file_of_lines_that_repeat_takes_little_time() -> None:
    method = [f"def m{{n}}(\n    self,\n    *,\n    x{i}: int,\n) -> None:\n    pass\n\n" for i in range(3)]
    text = "".join(method[n % 3].format(n=n) for n in range(4000))
    yours = text.replace("def m1000(", "def mine(").encode()
    generated = text.replace("def m3000(", "def new(").replace("    pass\n", "    ...\n").encode()
    start = time.process_time()
    found = merge(text.encode(), yours, generated, marked=True)
    assert time.process_time() - start < 5
    assert found.conflicts == 0
    assert b"def mine(" in found.text and b"def new(" in found.text and b"pass" not in found.text


TEXTS = st.lists(st.sampled_from([b"a\n", b"b\n", b"c\n", b"\n"]), max_size=12)


@given(TEXTS, TEXTS)
def test_matches_are_equal_lines_in_order(a: list[bytes], b: list[bytes]) -> None:
    found = matches(a, b)
    assert all(a[i] == b[j] for i, j in found)
    assert all(i < k and j < m for (i, j), (k, m) in pairwise(found))


@given(TEXTS, TEXTS, TEXTS)
def test_no_line_that_one_side_added_is_lost(base: list[bytes], yours: list[bytes], generated: list[bytes]) -> None:
    mine, due = [b"mine " + line for line in yours], [b"new " + line for line in generated]
    texts = [b"".join(base), b"".join([*base[:3], *mine, *base[3:]]), b"".join([*base[:5], *due, *base[5:]])]
    for first in (texts[0], None):
        found = merge(first, texts[1], texts[2], marked=True).text.splitlines(keepends=True)
        assert [line for line in found if line.startswith(b"mine")] == mine
        assert [line for line in found if line.startswith(b"new")] == due
        kept = merge(first, texts[1], texts[2], marked=False).text.splitlines(keepends=True)
        assert [line for line in kept if line.startswith(b"mine")] == mine


@given(TEXTS, TEXTS)
def test_a_side_that_did_not_change_gives_way(base: list[bytes], other: list[bytes]) -> None:
    old, new = b"".join(base), b"".join(other)
    for found in (merge(old, new, old, marked=True), merge(old, old, new, marked=True)):
        assert (found.text, found.conflicts) == (new, 0)
