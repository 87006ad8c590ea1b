"""The folders of a user -> `Own`: the templates and the code that an SDK is made from, as text.

Code is read, never imported: what it does is nothing to the generator.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from pathlib import Path

from .config import Config
from .data import Struct, field
from .diagnostics import Location, SpecError


class Source(Struct, frozen=True):
    """A file of the user's own."""

    name: str
    """Below its folder, with `/`."""
    file: str
    """As diagnostics call it."""
    text: str

    def at(self, line: int, column: int = 1) -> Location:
        """A place in it."""
        lines = self.text.splitlines()
        shown = lines[line - 1] if 0 < line <= len(lines) else ""
        return Location(self.file, line, column, shown)


class Own(Struct, frozen=True):
    """What the user wrote for one SDK."""

    templates: tuple[Source, ...] = ()
    code: Mapping[str, tuple[Source, ...]] = field(default_factory=dict)
    """Package -> the modules in its `custom/`; most often there is one package."""

    @property
    def hashes(self) -> dict[str, str]:
        """For the manifest: a change of a template is a reason to generate."""
        if not self.templates:
            return {}
        text = "".join(f"{source.name}\n{source.text}\n" for source in self.templates)
        return {"templates": hashlib.sha256(text.encode()).hexdigest()}


def read_own(config: Config) -> Own:
    """The user's templates, and the code in the SDK as it was last written.

    Raises `SpecError` (config-invalid, template-invalid, custom-invalid).
    """
    folders = sorted(config.out.glob("src/*/custom"))
    code = {
        folder.parent.name: tuple(_sources(folder, "*.py", "custom-invalid"))
        for folder in folders
    }
    return Own(_templates(config), code)


def _templates(config: Config) -> tuple[Source, ...]:
    if not config.templates:
        return ()
    folder = (config.file.parent if config.file else Path()) / config.templates
    if not folder.is_dir():
        raise SpecError("config-invalid", f"`templates`: there is no folder {folder}")
    return tuple(_sources(folder, "*.jinja", "template-invalid"))


def _sources(folder: Path, pattern: str, code: str) -> Iterator[Source]:
    files = {
        path.relative_to(folder).as_posix(): path for path in folder.rglob(pattern)
    }
    for name, path in sorted(files.items()):
        try:
            text = path.read_text(encoding="utf-8-sig")
        except (OSError, UnicodeDecodeError) as error:
            message = f"it cannot be read: {error}"
            raise SpecError(code, message, Location(path.as_posix())) from None
        yield Source(name, path.as_posix(), text)
