"""Where the committed SDKs and their documents are, by name."""

from __future__ import annotations

from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[2]
SPECS: Final = {
    "bookstore": ROOT / "specs" / "bookstore" / "openapi.yaml",
    "events": ROOT / "specs" / "events" / "openapi.json",
    "files": ROOT / "specs" / "files" / "openapi.yaml",
    "accounts": ROOT / "specs" / "accounts" / "openapi.yaml",
}
SOURCES: Final = {name: ROOT / "generated" / name / "src" for name in SPECS}
