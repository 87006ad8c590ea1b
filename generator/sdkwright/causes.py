"""The manifest that is there, the one that is due, and the files that differ -> why they differ."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from sdkwright import tree
from sdkwright.data import replace
from sdkwright.diagnostics import Diagnostic, Location
from sdkwright.drift import Drift, FileDrift
from sdkwright.tree import MANIFEST

if TYPE_CHECKING:
    from sdkwright.config import Config

Manifest = Mapping[str, Any]

BY_KIND: Final = {
    "edited": ("drift-edited", "{} was edited by hand, and no generation has seen it"),
    "missing": ("drift-missing", "{} is missing"),
    "extra": ("drift-extra", "{} is not generated"),
}


def explained(drift: Drift, due: bytes, config: Config) -> Drift:
    """The same with its reasons. `due`: the manifest as it should be."""
    if not drift:
        return drift
    there = tree.manifest_in(config.out)
    found = reasons(config.out, there, json.loads(due), drift.files, config)
    return replace(drift, reasons=found)


def reasons(
    folder: Path,
    there: Manifest | None,
    due: Manifest,
    files: Sequence[FileDrift],
    config: Config,
) -> tuple[Diagnostic, ...]:
    """One for the document, the configuration, the generator, and each file that somebody touched."""
    if there is None:
        said, at = f"{folder} was not generated yet", Location(config.spec)
        return (Diagnostic("drift-missing", said, at),)
    found = [*_made_from(folder, there, due, config), *_touched(folder, files)]
    if not found:
        first = files[0].path
        found = [
            _touch("drift-edited", f"{first} is not as it was written", folder, first)
        ]
    return tuple(found)


def _made_from(
    folder: Path, there: Manifest, due: Manifest, config: Config
) -> Iterator[Diagnostic]:
    """What the SDK is made from, as far as it is not what it was made from."""
    found = False
    if _differ("document", there, due):
        name = str(config.file) if config.specs else config.spec
        said = f"the document changed since {folder} was generated: {name}"
        yield Diagnostic("drift-document", said, Location(name))
        found = True
    if parts := [*_configured(folder, there, due)]:
        said = f"{' and '.join(parts)} changed since {folder} was generated"
        at = Location(config.file.as_posix()) if config.file else None
        yield Diagnostic("drift-config", said, at)
        found = True
    if said := _generator(there, due, is_explained=found):
        yield Diagnostic("drift-generator", said, Location(str(folder / MANIFEST)))


def _differ(hash: str, there: Manifest, due: Manifest) -> bool:
    return _part(there, "hashes").get(hash) != _part(due, "hashes").get(hash)


def _part(manifest: Manifest, key: str) -> Manifest:
    found = manifest.get(key)
    return found if isinstance(found, Mapping) else {}


def _configured(folder: Path, there: Manifest, due: Manifest) -> Iterator[str]:
    if _differ("config", there, due):
        yield "the configuration"
    if _differ("overlays", there, due):
        yield "an overlay"
    if _differ("templates", there, due):
        yield "a template"
    if there.get("custom") != due.get("custom"):
        yield "code in custom/"
    is_ignored = tree.ignored(folder)
    if any(map(is_ignored, _part(there, "files").keys() - _part(due, "files").keys())):
        yield tree.IGNORE


def _generator(there: Manifest, due: Manifest, *, is_explained: bool) -> str:
    """Whether it is the generator that changed; nothing else may be left to explain it."""
    old, new = there.get("generator"), due.get("generator")
    if old != new:
        return f"sdkwright {new} is not sdkwright {old}, which generated it"
    before, after = _part(there, "files"), _part(due, "files")
    both = before.keys() & after.keys()
    if any("/_core/" in path and before[path] != after[path] for path in both):
        return "the runtime of sdkwright changed since it was generated"
    if before != after and not is_explained:
        return "sdkwright generates other text from the same document and configuration"
    return ""


def _touched(folder: Path, files: Sequence[FileDrift]) -> Iterator[Diagnostic]:
    for file in files:
        if file.kind in BY_KIND:
            code, said = BY_KIND[file.kind]
            yield _touch(code, said.format(file.path), folder, file.path)


def _touch(code: str, said: str, folder: Path, path: str) -> Diagnostic:
    return Diagnostic(code, said, Location((folder / path).as_posix()))
