"""sdkwright.yaml -> the SDKs of a repository: which documents, and which folders they go to."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from sdkwright.data import Struct
from sdkwright.diagnostics import SpecError
from sdkwright.own_yaml import read_yaml
from sdkwright.sections import Section, validate
from sdkwright.sources import CONFIG_NAME, find_document, is_remote

WORKSPACE_NAME: Final = "sdkwright.yaml"


class Entry(Section):
    """One SDK, or all that a pattern finds."""

    spec: str
    """A document, a URL, a folder, or a pattern such as `specs/*` that matches folders."""
    out: str
    """Folder of the SDK; `{name}` is the name of the matched folder or file."""


class Workspace(Section):
    """The keys of sdkwright.yaml; paths are relative to it."""

    sdks: tuple[Entry, ...]


class Listed(Struct, frozen=True):
    """One SDK of a workspace."""

    spec: str
    out: Path


def read_workspace(folder: Path) -> tuple[Listed, ...]:
    """All SDKs of the sdkwright.yaml in a folder, in its order; none if there is no such file.

    Raises `SpecError` (config-invalid, not-text).
    """
    file = folder / WORKSPACE_NAME
    if not file.is_file():
        return ()
    root = read_yaml(file)
    workspace = validate(
        Workspace, root.value, lambda way: root.child(*map(str, way)).at
    )
    return tuple(
        listed for entry in workspace.sdks for listed in _expand(entry, folder)
    )


def _expand(entry: Entry, folder: Path) -> Iterator[Listed]:
    if is_remote(entry.spec):
        yield Listed(entry.spec, folder / entry.out)
    for path in sorted(_matches(entry.spec, folder)):
        out = entry.out.replace("{name}", path.name if path.is_dir() else path.stem)
        yield Listed(str(path), folder / out)


def _matches(pattern: str, folder: Path) -> Iterator[Path]:
    if is_remote(pattern):
        return
    if "*" not in pattern:
        yield folder / pattern
        return
    if Path(pattern).is_absolute():
        raise SpecError(
            "config-invalid", f"{pattern} must be relative to {WORKSPACE_NAME}"
        )
    yield from (
        path for path in folder.glob(pattern) if path.is_file() or _is_sdk(path)
    )


def _is_sdk(folder: Path) -> bool:
    found = find_document(folder, missing_ok=True)
    return found is not None or (folder / CONFIG_NAME).is_file()


def listed_out(spec: str, listed: tuple[Listed, ...]) -> Path | None:
    """Where a workspace puts the SDK of this document or folder, if it lists it."""
    for one in listed:
        if one.spec == spec or (not is_remote(spec) and _same(one.spec, spec)):
            return one.out
    return None


def _same(listed: str, asked: str) -> bool:
    if is_remote(listed) or asked == "-":
        return False
    wanted, given = Path(listed).resolve(), Path(asked).resolve()
    return given == wanted or (
        wanted.is_dir() and given == find_document(wanted, missing_ok=True)
    )
