"""sdk.yaml and the command line -> `Config`: everything that a user decides about one SDK.

A key that is not known is refused, with its place and the key that was probably meant.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sdkwright.diagnostics import Location, SpecError
from sdkwright.options import Options
from sdkwright.own_yaml import read_yaml
from sdkwright.sections import Locate, validate
from sdkwright.sources import CONFIG_NAME, default_out, find_document, is_remote

if TYPE_CHECKING:
    from sdkwright.spec.load import Node


class Config(Options):
    """The keys of sdk.yaml after the command line had its say; `spec` is what to open."""

    out: Path = Path("sdk")
    """Folder of the SDK."""
    file: Path | None = None
    """The sdk.yaml that was read, if any."""

    @property
    def overlay_sources(self) -> tuple[str, ...]:
        """The overlays as they can be opened."""
        beside = self.file.parent if self.file else Path()
        return tuple(
            name if is_remote(name) else (beside / name).as_posix()
            for name in self.overlays
        )


def load_config(
    spec_or_folder: str,
    *,
    config: Path | None = None,
    out: Path | None = None,
    package: str | None = None,
    style: str | None = None,
) -> Config:
    """Everything that is known about one SDK before its document is read.

    `spec_or_folder` is a path, a URL, `-` (standard input), or a folder with a document and
    perhaps an sdk.yaml. An sdk.yaml beside a plain file counts if it is about that file.
    Raises `SpecError` (config-invalid, file-unreadable, not-text).
    """
    file = config or _config_beside(spec_or_folder)
    given = {"package": package, "style": style}
    options = read_options(file, style) if file else Options()
    chosen = {key: getattr(options, key) for key in options.model_fields_set} | {
        k: v for k, v in given.items() if v
    }
    chosen["spec"] = _document(spec_or_folder, file, options)
    named = options.distribution or chosen.get("package")
    chosen["out"] = out or default_out(spec_or_folder, named)
    return validate(Config, chosen | {"file": file}, _command_line)


def _config_beside(source: str) -> Path | None:
    if source == "-" or is_remote(source):
        return None
    path = Path(source)
    if path.is_dir():
        return path / CONFIG_NAME if (path / CONFIG_NAME).is_file() else None
    beside = path.parent / CONFIG_NAME
    return beside if beside.is_file() and _is_about(beside, path) else None


def _is_about(file: Path, document: Path) -> bool:
    options = read_options(file)
    if options.specs:  # it is about all of them together
        return False
    about = _spec_of(file, options)
    return not is_remote(about) and Path(about).resolve() == document.resolve()


def _document(source: str, file: Path | None, options: Options) -> str:
    if options.specs and not Path(source).is_dir():
        message = f"{file} lists several documents: name its folder, and not {source}"
        raise SpecError("config-invalid", message)
    if options.specs:
        return source
    if source == "-" or is_remote(source) or not Path(source).is_dir():
        return source
    if file and options.spec and file.parent.resolve() == Path(source).resolve():
        return _spec_of(file, options)
    return str(find_document(Path(source)))


def _spec_of(file: Path, options: Options) -> str:
    if not options.spec:
        found = find_document(file.parent, missing_ok=True)
        return str(found or "")
    return options.spec if is_remote(options.spec) else str(file.parent / options.spec)


def read_options(file: Path, style: str | None = None) -> Options:
    """The keys of one sdk.yaml, in its own style or in that of the command line.

    Raises `SpecError` (config-invalid, file-unreadable, not-text).
    """
    root = read_yaml(file)
    if root.value is None:
        return Options()
    value: object = root.value
    if style and isinstance(value, dict):
        value = {**value, "style": style}
    options = validate(Options, value, _in_file(root))
    for key in ("spec", "overlays") if options.specs else ():
        if getattr(options, key):
            message = f"`{key}` is for one document; put it into `specs`"
            raise SpecError("config-invalid", message, root.child(key).at)
    return options


def config_schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of sdk.yaml."""
    from .described import described_schema  # only the schema says what is said

    schema = described_schema(Options)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema"} | schema


def schema_text() -> str:
    """The same as a file."""
    return json.dumps(config_schema(), indent=2) + "\n"


def _in_file(root: Node) -> Locate:
    return lambda way: root.child(*map(str, way)).at


def _command_line(way: tuple[str | int, ...]) -> Location | None:
    return None
