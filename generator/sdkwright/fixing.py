"""The diagnostics of a document -> an overlay without which they would be there, and nothing else changes.

What is written was tried: with the overlay, the SDK is the same, and the problems are gone.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from . import pipeline
from .config import Config
from .data import Struct
from .diagnostics import Diagnostic, Edit, SpecError
from .rules.overlay import is_there, overlay_of
from .tree import MANIFEST

Found = Sequence[Diagnostic]
Key = tuple[str, str, tuple[str, ...] | None]


class Fixed(Struct, frozen=True):
    """An overlay, and what it does about the diagnostics of a document."""

    overlay: dict[str, Any]
    fixed: tuple[Diagnostic, ...]
    left: tuple[Diagnostic, ...]


def fixes(config: Config, target: Path | None = None) -> Fixed:
    """The overlay for a document; an older one at `target` does not count.

    Raises `SpecError` as `generate` does; config-invalid for several documents.
    """
    if config.specs:
        message = "an overlay is for one document: name one that `specs` lists"
        raise SpecError("config-invalid", message)
    if target is not None:
        config = _without(config, target)
    with TemporaryDirectory() as folder:
        return _Trial(config, Path(folder) / "tried.json").fixed()


def _without(config: Config, target: Path) -> Config:
    names = zip(config.overlays, config.overlay_sources, strict=True)
    others = [n for n, source in names if Path(source).resolve() != target.resolve()]
    return config.model_copy(update={"overlays": tuple(others)})


class _Trial:
    """Tries overlays on one document."""

    def __init__(self, config: Config, file: Path) -> None:
        self._config, self._file = config, file
        self._found = pipeline.lint(config)
        (_, spec), *_ = pipeline.read_all(config, lambda diagnostic: None)
        self._data, self._title = spec.root.value, spec.title
        self._before = pipeline.generate(config)

    def fixed(self) -> Fixed:
        """The overlay for all that can be fixed."""
        some = [d for d in self._found if d.edits and all(map(self._can_be, d.edits))]
        some = self._kept(sorted(some, key=lambda d: (d.code, d.message)))
        after = {_key(d) for d in pipeline.lint(self._with(some))} if some else set()
        gone = [diagnostic for diagnostic in some if _key(diagnostic) not in after]
        gone = gone if len(gone) == len(some) or self._holds(gone) else some
        left = tuple(diagnostic for diagnostic in self._found if diagnostic not in gone)
        return Fixed(self._overlay(gone), tuple(gone), left)

    def _can_be(self, edit: Edit) -> bool:
        """Whether an overlay reaches its place: it is in the document, as it was written."""
        return not edit.file and is_there(self._data, edit.pointer[:-2])

    def _kept(self, some: list[Diagnostic]) -> list[Diagnostic]:
        """As many of them as can be fixed together."""
        if self._holds(some):
            return some
        if len(some) == 1:
            return []
        half = len(some) // 2
        first, second = self._kept(some[:half]), self._kept(some[half:])
        both = [*first, *second]
        return both if self._holds(both) else first

    def _holds(self, some: Found) -> bool:
        """Whether the SDK is the same once these are fixed, and nothing else is told."""
        if not some:
            return True
        try:
            after = pipeline.generate(self._with(some))
        except (SpecError, LookupError, AttributeError, TypeError, ValueError):
            return False  # an edit of what is broken in another way, too
        told = {(d.code, d.message) for d in self._before.diagnostics}
        is_quiet = all((d.code, d.message) in told for d in after.diagnostics)
        return is_quiet and _texts(after) == _texts(self._before)

    def _overlay(self, some: Found) -> dict[str, Any]:
        title = f"What `sdkwright lint` repairs in {self._title or 'the document'}"
        return overlay_of(title, self._data, some)

    def _with(self, some: Found) -> Config:
        self._file.write_text(json.dumps(self._overlay(some)), encoding="utf-8")
        overlays = (*self._config.overlays, str(self._file))
        return self._config.model_copy(update={"overlays": overlays})


def _texts(result: pipeline.Result) -> dict[str, str]:
    """All files but the manifest, which has a hash of the document."""
    return {file.path: file.text for file in result.files if file.path != MANIFEST}


def _key(diagnostic: Diagnostic) -> Key:
    at = diagnostic.at
    return diagnostic.code, diagnostic.message, at.pointer if at else None
