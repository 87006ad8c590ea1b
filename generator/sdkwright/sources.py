"""What a user names (a file, a URL, a folder) -> the document that is meant, and a folder for its SDK."""

from __future__ import annotations

import re
from pathlib import Path, PurePosixPath
from typing import Final, Literal, overload
from urllib.parse import urlsplit

from sdkwright.diagnostics import SpecError

CONFIG_NAME: Final = "sdk.yaml"
DOCUMENT_NAMES: Final = ("openapi.yaml", "openapi.yml", "openapi.json")
GENERIC: Final = frozenset(
    {
        "",
        "-",
        "api",
        "doc",
        "docs",
        "openapi",
        "schema",
        "spec",
        "swagger",
        "v1",
        "v2",
        "v3",
    }
)
"""Names of documents that say nothing about the API."""


def is_remote(source: str) -> bool:
    """Whether this is a URL that is fetched over the network."""
    return source.lower().startswith(("http://", "https://"))


@overload
def find_document(folder: Path) -> Path: ...
@overload
def find_document(folder: Path, *, missing_ok: Literal[True]) -> Path | None: ...
def find_document(folder: Path, *, missing_ok: bool = False) -> Path | None:
    """The document of a folder. Raises `SpecError` (file-unreadable) if there is none."""
    for name in DOCUMENT_NAMES:
        if (folder / name).is_file():
            return folder / name
    if missing_ok:
        return None
    raise SpecError(
        "file-unreadable", f"{folder} holds none of {', '.join(DOCUMENT_NAMES)}"
    )


def default_out(source: str, name: str | None) -> Path:
    """`./acme-sdk`: where an SDK goes when nobody says; in the current folder.

    The first of these that says something: `name` (the distribution or package that the
    user set), the document's file name, its folder, the host of its URL.
    """
    wanted = name or next(
        (part for part in _names(source) if part.lower() not in GENERIC), ""
    )
    plain = re.sub(r"[^A-Za-z0-9]+", "-", wanted).strip("-").lower()
    return Path(plain if plain.endswith("sdk") else f"{plain}-sdk" if plain else "sdk")


def _names(source: str) -> list[str]:
    if is_remote(source):
        url = urlsplit(source)
        way = PurePosixPath(url.path)
        return [way.stem, way.parent.name, url.hostname or ""]
    path = Path(source).resolve() if source != "-" else Path()
    return [path.stem, path.parent.name] if not path.is_dir() else [path.name]


def config_place(source: str) -> Path:
    """Where the sdk.yaml of a document belongs: beside it; in the current folder for a URL or `-`."""
    path = Path() if source == "-" or is_remote(source) else Path(source)
    return (path if path.is_dir() else path.parent) / CONFIG_NAME
