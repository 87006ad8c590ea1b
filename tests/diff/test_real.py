"""Documents that people wrote, changed a little -> what changed, and nothing that did not."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from sdkwright.changes.change import Change, Level
from sdkwright.changes.compare import changes
from sdkwright.changes.side import Side
from sdkwright.changes.sides import from_config
from sdkwright.config import load_config

SPECS = Path(__file__).parents[3] / "shared" / "specs"
pytestmark = pytest.mark.skipif(not SPECS.is_dir(), reason="the documents are not here")
SMALL = (
    "petstore.yaml",
    "museum.yaml",
    "ollama.yaml",
    "notion.json",
    "oai-tictactoe.yaml",
    "redocly-cafe.yaml",
    "autorest-xml.json",
    "outline.yml",
)
METHODS = ("get", "put", "post", "delete", "patch")


def side(path: Path, before: Side | None = None) -> Side:
    return from_config(load_config(str(path), out=path.parent / "no-sdk", package="acme"), before)


def compared(old: Path, new: Path) -> tuple[Change, ...]:
    before = side(old)
    return changes(before, side(new, before))


def test_one_api_in_one_file_and_in_many() -> None:
    found = compared(SPECS / "redocly-cafe.yaml", SPECS / "redocly-cafe-split" / "cafe.yaml")
    assert [change.text for change in found] == [
        "says or does something in another way that no signature shows"
    ]


@pytest.mark.parametrize("name", SMALL)
def test_a_document_and_itself(name: str) -> None:
    assert compared(SPECS / name, SPECS / name) == ()


@pytest.mark.parametrize("name", SMALL)
def test_an_operation_less_and_an_operation_more(name: str, tmp_path: Path) -> None:
    document = yaml.safe_load((SPECS / name).read_text(encoding="utf-8"))
    path, method = last_operation(document)
    del document["paths"][path][method]
    changed = tmp_path / "changed.json"
    changed.write_text(json.dumps(document, default=str), encoding="utf-8")
    call = next(
        one["call"]
        for one in side(SPECS / name).account["operations"]
        if (one["method"], one["path"]) == (method.upper(), path)
    )
    lost = compared(SPECS / name, changed)
    assert any(is_about(c, call, "is gone") and c.level is Level.BREAKING and c.at for c in lost)
    assert all(is_loss(c) for c in lost), lost
    won = compared(changed, SPECS / name)
    assert any(is_about(c, call, "is new") and c.level is Level.FEATURE and c.at for c in won)
    gone = {c.subject for c in lost if "is gone" in c.text}
    assert gone == {c.subject for c in won if "is new" in c.text}


def last_operation(document: Any) -> tuple[str, str]:
    found = [
        (path, key) for path, item in document["paths"].items() for key in item if key in METHODS
    ]
    return found[-1]


def is_about(change: Change, call: str, text: str) -> bool:
    """The method, or its resource if it was all that this had."""
    resource, _, name = call.rpartition(".")
    whole = (
        change.subject == resource
        and change.text.startswith(f"{text}, with")
        and name in change.text
    )
    return whole or (change.subject, change.text) == (call, text)


def is_loss(change: Change) -> bool:
    """Types, and bodies of errors, go with the operation that had them alone."""
    return "is gone" in change.text or change.subject.startswith(("errors.", "status "))
