"""What was read of documents -> the page of their lists: which are paged, and which are not."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from benches.corpus_measure import ROOT
from benches.corpus_read import Read
from benches.corpus_report import line, quoted

PAGE: Final = ROOT / "docs" / "corpus-pages.md"
SHOWN: Final = ("github", "stripe", "openai")
"""The documents whose lists are listed."""
NAMES: Final = re.compile(r"`[^`]*`")
HEAD: Final = """\
# Pages in real documents

Which lists of real documents were found to come in pages, with no configuration. Written by
`make names`; nothing in it is typed by hand.

A list was *left* if nothing says that it is paged, but it looks as if it could be: the method
is `GET`, the path does not end in a parameter, and the answer is an array or an object that
has one. Many of them do come whole. To page one, see [pagination.md](pagination.md).
"""


def page(found: Sequence[Read]) -> str:
    """The page, as Markdown."""
    shown = (each for each in found if each["name"] in SHOWN)
    lists = (text for each in shown for text in _lists(each))
    return "\n".join([HEAD, *_reasons(found), *_table(found), *lists])


def _reasons(found: Sequence[Read]) -> Iterator[str]:
    """How often each was why."""
    why = Counter(
        (paged.scheme, NAMES.sub("…", paged.reason))
        for each in found
        for paged in each["paged"]
    )
    left = sum(len(each["left"]) for each in found)
    yield "## Totals\n"
    yield f"{why.total():,} lists were found to be paged, {left:,} were left.\n"
    yield line(["Lists", "Scheme", "Reason"])
    yield line(["---"] * 3)
    for (scheme, reason), count in why.most_common():
        yield line([f"{count:,}", scheme, reason])
    yield ""


def _table(found: Sequence[Read]) -> Iterator[str]:
    head = ["Document", "Paged", "Left", "Schemes"]
    yield "## Documents\n"
    yield line(head)
    yield line(["---"] * len(head))
    for each in found:
        schemes = Counter(paged.scheme for paged in each["paged"])
        said = ", ".join(f"{name} {count}" for name, count in schemes.most_common())
        counts = (len(each["paged"]), len(each["left"]))
        yield line([each["name"], *map(str, counts), said])
    yield ""


def _lists(each: Read) -> Iterator[str]:
    """All lists of one document, so that a reader can judge."""
    yield f"## {each['name']}: paged\n"
    for paged in each["paged"]:
        yield f"- `{paged.call}`: {quoted(paged.id)}; {paged.scheme}: {paged.reason}"
    yield f"\n## {each['name']}: left\n"
    for left in each["left"]:
        query = ", ".join(map(quoted, left.query))
        takes = f"takes {query}" if query else "takes nothing"
        yield f"- `{left.call}`: {quoted(left.id)}; {takes}"
    yield ""
