"""A base text and two that came from it -> one text with the changes of both (diff3, by lines).

Where both changed the same lines, both stay: between conflict markers, or the one side in the
text and the other for the caller to keep. Texts are bytes: what a user wrote need not be UTF-8.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import pairwise
from typing import Final

from .data import Struct

Lines = Sequence[bytes]
Pairs = list[tuple[int, int]]
"""Indexes of equal lines in two texts, both ascending."""

BEGIN: Final = b"<<<<<<< "
YOURS: Final = BEGIN + b"yours"
BETWEEN: Final = b"======="
GENERATED: Final = b">>>>>>> generated"

THOROUGH: Final = 250_000
"""How many pairs of lines are compared one by one, where no line of a part is the only one of its kind."""


class Merged(Struct, frozen=True):
    """A text with the changes of both sides."""

    text: bytes
    conflicts: int
    """How many parts both sides changed, each in its way."""


def merge(
    base: bytes | None, yours: bytes, generated: bytes, *, marked: bool
) -> Merged:
    """Both texts in one. Without a base, each difference is a conflict.

    A conflict has both sides between markers if `marked`, else yours alone.
    """
    found: list[bytes] = []
    conflicts = 0
    for before, mine, due in _parts(base, yours, generated):
        settled = _settled(before, mine, due)
        if settled is None:
            conflicts += 1
            settled = _marked(mine, due) if marked else mine
        found += settled
    return Merged(b"".join(found), conflicts)


def has_markers(text: bytes) -> bool:
    """Whether a conflict is not yet settled: one of ours, or one that git found."""
    return text.startswith(BEGIN) or b"\n" + BEGIN in text


def sides(text: bytes) -> tuple[bytes, bytes] | None:
    """Both texts of one in which git left conflicts; None: it has none that are whole."""
    if not has_markers(text):
        return None
    ours: list[bytes] = []
    theirs: list[bytes] = []
    shares: tuple[list[bytes], ...] = (ours, theirs)
    for line in _lines(text):
        if line.startswith(BEGIN):
            shares = (ours,)
        elif line.startswith(b"||||||| ") and shares == (ours,):
            shares = ()  # what both had before: git says so if it is asked to
        elif line.rstrip() == BETWEEN and shares in ((ours,), ()):
            shares = (theirs,)
        elif line.startswith(b">>>>>>> "):
            shares = (ours, theirs)
        else:
            for share in shares:
                share.append(line)
    is_whole = shares == (ours, theirs)
    return (b"".join(ours), b"".join(theirs)) if is_whole else None


def changes(base: bytes, text: bytes) -> tuple[int, int]:
    """How many lines were added to the base, and how many removed."""
    old, new = _lines(base), _lines(text)
    same = len(matches(old, new))
    return len(new) - same, len(old) - same


def _lines(text: bytes) -> Lines:
    return text.splitlines(keepends=True)


def _parts(
    base: bytes | None, yours: bytes, generated: bytes
) -> Iterator[tuple[Lines | None, Lines, Lines]]:
    """The three texts, cut at the lines that are in all of them."""
    mine, due = _lines(yours), _lines(generated)
    if base is None:
        i = j = 0
        for m, n in [*matches(mine, due), (len(mine), len(due))]:
            yield None, mine[i:m], due[j:n]
            yield None, mine[m : m + 1], due[n : n + 1]
            i, j = m + 1, n + 1
        return
    old = _lines(base)
    in_mine, in_due = dict(matches(old, mine)), dict(matches(old, due))
    everywhere = [(k, in_mine[k], in_due[k]) for k in in_mine if k in in_due]
    h = i = j = 0
    for k, m, n in [*everywhere, (len(old), len(mine), len(due))]:
        yield old[h:k], mine[i:m], due[j:n]
        yield old[k : k + 1], mine[m : m + 1], due[n : n + 1]
        h, i, j = k + 1, m + 1, n + 1


def _settled(before: Lines | None, mine: Lines, due: Lines) -> Lines | None:
    """The side that changed; None if both did."""
    if mine in (due, before):
        return due
    return mine if due == before else None


def _marked(mine: Lines, due: Lines) -> Lines:
    sides = [[YOURS], mine, [BETWEEN], due, [GENERATED]]
    return [
        line if line.endswith(b"\n") else line + b"\n"
        for side in sides
        for line in side
    ]


def matches(a: Lines, b: Lines) -> Pairs:
    """Lines of both texts that correspond.

    Lines that are alone of their kind are found first (as in a patience diff): this is quick for
    long files, and does not take one method's `)` for another's.
    """
    found: Pairs = []
    gaps = [(0, len(a), 0, len(b))]
    while gaps:
        i, m, j, n = gaps.pop()
        while i < m and j < n and a[i] == b[j]:
            found.append((i, j))
            i, j = i + 1, j + 1
        while i < m and j < n and a[m - 1] == b[n - 1]:
            m, n = m - 1, n - 1
            found.append((m, n))
        anchors = _anchors(a[i:m], b[j:n])
        if not anchors:
            found += [(i + x, j + y) for x, y in _searched(a[i:m], b[j:n])]
            continue
        for x, y in anchors:
            found.append((i + x, j + y))
        corners = [(-1, -1), *anchors, (m - i, n - j)]
        for (x, y), (u, v) in pairwise(corners):
            gaps.append((i + x + 1, i + u, j + y + 1, j + v))
    return sorted(found)


def _anchors(a: Lines, b: Lines) -> Pairs:
    """Lines that each text has once, as many as stand in the same order."""
    in_a, in_b = Counter(a), Counter(b)
    place = {line: y for y, line in enumerate(b) if in_b[line] == 1}
    pairs = [
        (x, place[line])
        for x, line in enumerate(a)
        if in_a[line] == 1 and line in place
    ]
    return _longest_rise(pairs)


def _longest_rise(pairs: Pairs) -> Pairs:
    """The longest part of the pairs in which the second numbers rise."""
    ends: list[int] = []
    last: list[int] = []
    before: list[int] = []
    for number, (_, y) in enumerate(pairs):
        length = bisect_left(ends, y)
        before.append(last[length - 1] if length else -1)
        ends[length : length + 1] = [y]
        last[length : length + 1] = [number]
    found: Pairs = []
    number = last[-1] if last else -1
    while number >= 0:
        found.append(pairs[number])
        number = before[number]
    return found[::-1]


def _searched(a: Lines, b: Lines) -> Pairs:
    if not a or not b or len(a) * len(b) > THOROUGH:
        return []
    blocks = SequenceMatcher(None, a, b, autojunk=False).get_matching_blocks()
    return [(block.a + n, block.b + n) for block in blocks for n in range(block.size)]
