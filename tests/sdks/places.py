"""Where the committed SDKs and their documents are, by name."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from sdkwright.diagnostics import Diagnostic
from sdkwright.spec.document import Spec
from sdkwright.spec.load import load

ROOT: Final = Path(__file__).parents[2]
SPECS: Final = {
    "bookstore": ROOT / "specs" / "bookstore" / "openapi.yaml",
    "events": ROOT / "specs" / "events" / "openapi.json",
    "files": ROOT / "specs" / "files" / "openapi.yaml",
    "accounts": ROOT / "specs" / "accounts" / "openapi.yaml",
}
SOURCES: Final = {name: ROOT / "generated" / name / "src" for name in SPECS}


def refuse(diagnostic: Diagnostic) -> None:
    """There is nothing to say about documents of our own."""
    raise AssertionError(str(diagnostic))


def spec_of(name: str) -> Spec:
    """The document of an SDK."""
    return Spec(load(str(SPECS[name]), report=refuse), refuse)
