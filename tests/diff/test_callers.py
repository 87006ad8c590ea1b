"""Callers' code against both SDKs of a pair -> mypy complains where the table says that callers break, and nowhere else.

The patches of all pairs below go into one old and one new document, so that there are two SDKs
to check instead of forty. Every caller passes against the old one.
"""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any, Final

import httpx
import pytest
import yaml
from diff.table import pairs, together
from mypy import api
from support import build

from sdkwright.config import load_config
from sdkwright.pipeline import generate

CALLERS: Final = {
    "a method is removed": 'client.books.delete("1")',
    "an optional parameter is new": 'client.books.list(limit=1, order="asc")',
    "a parameter may be null": "client.books.list(limit=2)",
    "listed values become any text": 'client.books.list(order="desc")',
    "values that are sent are one more": "genre: types.Genre = 'poem'",
    "a property of a body becomes required": 'client.books.create(title="x", genre="poem")',
    "what is only sent has one required property more": 'publisher: types.PublisherParam = {"name": "P"}',
    "a property of what is only sent takes less": 'dicts[0]["size"] = "large"',
    "a property of what is only sent takes more": 'dicts[0]["city"] = "C"',
    "what is only answered has one property more": "id: str = book.id",
    "what is only answered loses a property": "pages = book.pages",
    "a property of what is only answered may be absent": "title: str = book.title",
    "any number becomes a whole number in answers": "weight: float | None = prints[0].weight",
    "a property of what is sent and answered is of more types": "name: str = author.name",
    "a property of what is sent and answered becomes required": 'mine: types.AuthorParam = {"name": "A", "award": "B"}',
    "a property of what is sent and answered is never null": 'authors[0]["award"] = None',
    "a union that comes back has one variant more, and was open": "media: types.Media | None = book.media",
    "values that are only answered are one less": 'is_sold = book.status == "sold_out"',
    "an answer may be empty": 'made: types.Book = client.books.create(title="x", pages=1)',
}
"""Pair -> a statement that its old SDK allows."""
HEAD: Final = """\
from {name} import Acme, types
client = Acme()
book = client.books.retrieve("1")
prints: list[types.Print] = []
author = client.authors.update("1", author={{"name": "A", "born": 1815}})
dicts: list[types.PublisherParam] = []
authors: list[types.AuthorParam] = []
""".splitlines()


def write(folder: Path, name: str, document: Any) -> None:
    """The SDK `name` of a document, to be imported from `folder`."""
    source = folder / f"{name}-document"
    source.mkdir()
    (source / "openapi.yaml").write_text(yaml.safe_dump(document), encoding="utf-8")
    (source / "sdk.yaml").write_text(f"package: {name}\nclient: Acme\n", encoding="utf-8")
    for file in generate(load_config(str(source), out=folder / name)).files:
        path = folder / file.path.removeprefix("src/")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(file.text, encoding="utf-8")


def broken(folder: Path, name: str) -> set[str]:
    """The pairs whose caller mypy complains of."""
    lines = [line.format(name=name) for line in HEAD]
    starts: dict[int, str] = {}
    for number, (pair, code) in enumerate(CALLERS.items()):
        lines += [f"def call_{number}() -> None:", f"    {code}"]
        starts[len(lines)] = pair
    user = folder / f"use_{name}.py"
    user.write_text("\n".join(lines) + "\n", encoding="utf-8")
    here = Path.cwd()
    os.chdir(folder)
    try:
        said, wrong, _ = api.run(
            ["--strict", "--cache-dir", os.devnull, "--config-file", "", user.name]
        )
    finally:
        os.chdir(here)
    found = re.findall(rf"^{user.name}:(\d+): error: ", said, re.MULTILINE)
    assert not wrong and {int(line) for line in found} <= starts.keys(), said + wrong
    return {starts[int(line)] for line in found}


def test_mypy_agrees_with_every_verdict(tmp_path: Path) -> None:
    old, new = together(CALLERS)
    write(tmp_path, "before", old)
    write(tmp_path, "after", new)
    breaking = {pair.name for pair in pairs() if any("breaking " in line for line in pair.expect)}
    assert broken(tmp_path, "before") == set()
    assert broken(tmp_path, "after") == breaking & CALLERS.keys()


@pytest.mark.parametrize("status", [402, 409])
def test_an_except_no_longer_catches_a_status_that_gets_a_class(
    status: int, tmp_path: Path
) -> None:
    """What types cannot show."""
    pair = next(
        pair for pair in pairs() if pair.name == "a status that had no class of its own gets one"
    )
    caught = []
    for document in (pair.old, pair.new):
        sdk = build(tmp_path, yaml.safe_dump(document))
        with sdk.session("sync", [httpx.Response(status, json={})], max_retries=0) as session:
            with pytest.raises(sdk.package.APIStatusError) as raised:
                session.call("books.create", title="x")
        caught.append(isinstance(raised.value, sdk.package.BadRequestError))
    assert caught == ([True, False] if status == 402 else [False, False])
