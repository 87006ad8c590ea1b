"""A folder of real documents -> docs/corpus-names.md, docs/corpus-pages.md.

`python -m benches.corpus_names [--folder DIR] [--jobs 2]`: what methods are called, and
which lists are paged. Nothing is generated, so that it is a matter of a minute.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Final

from benches import corpus_pages
from benches.corpus import DEFAULT
from benches.corpus_documents import documents
from benches.corpus_measure import ROOT
from benches.corpus_read import LONG, Method, Read, read
from benches.corpus_report import line, quoted

PAGE: Final = ROOT / "docs" / "corpus-names.md"
HEAD: Final = f"""\
# Names in real documents

What the methods of an SDK are called, for every document of a folder of real ones and no
configuration. Written by `make names`; nothing in it is typed by hand.

- **Verb**: the name is one of the six alone (`list`, `retrieve`, `create`, `update`,
  `replace`, `delete`).
- Of all others, what the name was taken from: the **operationId**, without the words of the
  resource; the method and the **path**; what the **document** itself says of names, in a
  vendor's extension.
- **Number**: all of that was another method's name.
- **Long**: names of more than {LONG} characters, of whatever kind.
"""
KINDS: Final = {
    "verb": "Verb",
    "operationId": "operationId",
    "path": "Path",
    "document": "Document",
    "number": "Number",
}
"""What names are taken from, and the head of its column."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Read all documents, write both pages; the process's exit code."""
    parser = argparse.ArgumentParser(prog="python -m benches.corpus_names")
    folder = Path(os.environ.get("SDKWRIGHT_CORPUS") or DEFAULT)
    parser.add_argument("--folder", type=Path, default=folder)
    parser.add_argument("--jobs", type=int, default=2, help="documents at a time")
    asked = parser.parse_args(arguments)
    try:
        listed = documents(asked.folder)
    except OSError as error:
        print(f"no documents: {error}", file=sys.stderr)
        return 2
    with ProcessPoolExecutor(max(1, asked.jobs)) as pool:
        found = list(pool.map(read, listed))
    PAGE.write_text(page(found), "utf-8")
    corpus_pages.PAGE.write_text(corpus_pages.page(found), "utf-8")
    failed = [each for each in found if each["failed"]]
    for each in failed:
        print(f"{each['name']}: {each['failed']}", file=sys.stderr)
    print(f"{len(found) - len(failed)} documents: {PAGE}, {corpus_pages.PAGE}")
    return 1 if failed else 0


def page(found: Sequence[Read]) -> str:
    """The page of names, as Markdown."""
    long = ((each["name"], each["long"]) for each in found)
    numbered = ((each["name"], each["numbered"]) for each in found)
    parts = [HEAD, *_totals(found), *_table(found), *_listed("Long", long)]
    return "\n".join([*parts, *_listed("Number", numbered)])


def _totals(found: Sequence[Read]) -> Iterator[str]:
    total = sum((Counter(each["kinds"]) for each in found), Counter[str]())
    count = total.total()
    long = sum(len(each["long"]) for each in found)
    yield "## Totals\n"
    yield f"- {count:,} methods of {len(found)} documents"
    yield f"- Verb: {_share(total['verb'], count)}"
    yield f"- From the operationId: {_share(total['operationId'], count)}"
    yield f"- From the path: {_share(total['path'], count)}"
    yield f"- From the document: {_share(total['document'], count)}"
    yield f"- Number: {_share(total['number'], count)}"
    yield f"- Long: {_share(long, count)}\n"


def _share(part: int, whole: int) -> str:
    return f"{part:,} ({part / whole:.2%})" if whole else "0"


def _table(found: Sequence[Read]) -> Iterator[str]:
    head = ["Document", "Methods", *KINDS.values(), "Long"]
    yield "## Documents\n"
    yield line(head)
    yield line(["---"] * len(head))
    yield from (line(_cells(each)) for each in found)
    yield ""


def _cells(each: Read) -> list[str]:
    if each["failed"]:
        return [each["name"], "not read", *[""] * (len(KINDS) + 1)]
    kinds = [each["kinds"].get(kind, 0) for kind in KINDS]
    counts = [sum(each["kinds"].values()), *kinds, len(each["long"])]
    return [each["name"], *map(str, counts)]


def _listed(title: str, found: Iterable[tuple[str, Sequence[Method]]]) -> Iterator[str]:
    """Each such name, with what the document calls the operation."""
    yield f"## {title}\n"
    several = [(name, methods) for name, methods in found if methods]
    if not several:
        yield "None.\n"
    for name, methods in several:
        yield f"**{name}**\n"
        yield from (f"- {_said(method)}" for method in methods)
        yield ""


def _said(method: Method) -> str:
    said = f", {quoted(method.operation_id)}" if method.operation_id else ""
    return f"`{method.call}`: {quoted(method.id)}{said}"


if __name__ == "__main__":
    sys.exit(main())
