"""A generated file -> a file of its user's, and back: both are words in the manifest."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from sdkwright import tree
from sdkwright.diagnostics import SpecError
from sdkwright.lock import locked
from sdkwright.pristine import Pristine, copy_of
from sdkwright.tree import MANIFEST, Record


def eject(file: Path) -> None:
    """Hand a file over: it is neither generated nor touched any more, until it is adopted.

    Raises `SpecError` (eject-impossible, and as writing an SDK does).
    """
    folder, path = _owner(file)
    with tree.reporting(folder), locked(folder):
        record = _record(folder)
        if path in record.ejected:
            raise SpecError("eject-impossible", f"{file} is yours already")
        if path not in record.files:
            raise SpecError("eject-impossible", f"{file} is not generated")
        sha = record.files[path]
        _keep_base(folder, path, sha)
        files = {p: hash for p, hash in record.files.items() if p != path}
        _write(folder, files, {**record.ejected, path: sha})


def adopt(file: Path) -> None:
    """Take a file back: the next generation merges what was written in it with what is new.

    Raises `SpecError` (eject-impossible, and as writing an SDK does).
    """
    folder, path = _owner(file)
    with tree.reporting(folder), locked(folder):
        record = _record(folder)
        if path not in record.ejected:
            raise SpecError("eject-impossible", f"{file} was not ejected")
        ejected = {p: sha for p, sha in record.ejected.items() if p != path}
        _write(folder, {**record.files, path: record.ejected[path]}, ejected)


def _owner(file: Path) -> tuple[Path, str]:
    """The SDK that a file is in, and its path there."""
    spot = file.absolute()
    for folder in spot.parents:
        if (folder / MANIFEST).is_file():
            return folder, spot.relative_to(folder).as_posix()
    raise SpecError("eject-impossible", f"{file} is not in an SDK of sdkwright")


def _record(folder: Path) -> Record:
    record = tree.read_manifest(folder)
    assert record is not None
    return record


def _keep_base(folder: Path, path: str, sha: str) -> None:
    """What was generated is needed if the file is ever adopted."""
    base = Pristine(folder).find(path, sha)
    there = tree.read(tree.place(folder, path))
    if base is None and there is not None and tree.digest(tree.plain(there)) == sha:
        base = tree.plain(there)
    if base is not None:
        tree.put(tree.place(folder, copy_of(path)), base)


def _write(folder: Path, files: Mapping[str, str], ejected: Mapping[str, str]) -> None:
    spot = tree.place(folder, MANIFEST)
    text = tree.with_files(json.dumps(tree.manifest_in(folder)), files, ejected)
    tree.put(spot, text.encode())
