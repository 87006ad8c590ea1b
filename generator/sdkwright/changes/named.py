"""What a user names (documents, sdk.yaml files, folders of SDKs, a revision) -> the two SDKs that are meant.

A document is read with the sdk.yaml beside it. Where an old document has none that is about
it, it is read with that of the new one: the two are one API.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from ..config import Config, load_config
from ..data import Struct
from ..diagnostics import SpecError
from ..sources import is_remote
from ..workspace import listed_out, read_workspace
from .revisions import Revision, revision
from .side import Side
from .sides import from_config, from_folder, is_sdk


class Compared(Struct, frozen=True):
    """The two, and the files of the new one."""

    old: Side
    new: Side
    folder: Path
    """Of the new SDK."""
    config: Path | None
    """The sdk.yaml of the new one."""


class Source(Struct, frozen=True):
    """One of the two, as it was named."""

    text: str
    config: Path | None = None
    out: Path | None = None
    shown: Callable[[str], str] = str

    @property
    def path(self) -> Path | None:
        """The file or folder; None: it is no such thing."""
        return None if self.text == "-" or is_remote(self.text) else Path(self.text)

    @property
    def sdk(self) -> Path | None:
        """The folder of a generated SDK, if it is one."""
        return self.path if self.path and is_sdk(self.path) else None

    def load(self, otherwise: Path | None = None) -> Config:
        """The configuration. `otherwise`: an sdk.yaml to read it with where it has none."""
        text, config = self.text, self.config
        if self.path and self.path.name.startswith("sdk.") and self.path.is_file():
            text, config = str(self.path.parent), config or self.path
        found = load_config(text, config=config, out=self._out)
        if found.file is None and otherwise:
            found = load_config(text, config=otherwise, out=self._out)
        return found

    @property
    def _out(self) -> Path | None:
        return self.out or listed_out(self.text, read_workspace(Path()))


def two(old: Source, new: Source) -> Compared:
    """Raises SpecError as `load_config` and `pipeline.generate` do."""
    config = None if new.sdk else new.load()
    before = _side(old, config.file if config else None)
    if config is None:
        assert new.sdk is not None
        return Compared(before, from_folder(new.sdk), new.sdk, None)
    return Compared(
        before, from_config(config, before, new.shown), config.out, config.file
    )


def _side(source: Source, otherwise: Path | None) -> Side:
    if source.sdk:
        return from_folder(source.sdk)
    return from_config(source.load(otherwise), shown=source.shown)


@contextmanager
def revised(source: Source, revisions: str) -> Iterator[Compared]:
    """What `source` was in a revision, and is now; or in two revisions: `v1..v2`."""
    path = source.path
    if path is None:
        raise SpecError("file-unreadable", f"{source.text} is in no git repository")
    first, dots, second = revisions.partition("..")
    with revision(first, _paths(source, path)) as then:
        if not dots:
            yield two(_then(source, path, then), source)
            return
        with revision(second or "HEAD", _paths(source, path)) as later:
            yield two(_then(source, path, then), _then(source, path, later))


def _paths(source: Source, path: Path) -> list[Path]:
    """What may be read: what is beside a document, and below the folder above it; the SDK."""
    if source.sdk:
        return [path]
    folder = path if path.is_dir() else path.parent
    top = folder.resolve().parent
    is_root = (folder / ".git").exists()
    out = source.load().out
    wanted = [folder if is_root else top, *([out] if out.is_dir() else [])]
    return [*wanted, *([source.config.parent] if source.config else [])]


def _then(source: Source, path: Path, then: Revision) -> Source:
    there = then.at(path)
    if not there.exists():
        raise SpecError("file-unreadable", f"{then.name} has no {path.as_posix()}")
    if source.sdk:
        return Source(str(there), shown=then.told)
    out = source.load().out.resolve()
    is_inside = out.is_relative_to(then.repository)
    return Source(
        str(there),
        source.config and then.at(source.config),
        then.at(out) if is_inside else then.folder / "no-sdk",
        then.told,
    )
