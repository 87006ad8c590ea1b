"""A generated SDK, or a configuration of one that is not yet generated -> what is compared."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final

from packaging.version import Version

from ..config import Config
from ..diagnostics import SpecError
from ..pins import Pins, pins_of, read_pins
from ..pipeline import outlook
from .places import NOWHERE, Places
from .side import Side
from .written import written_surface

MANIFEST: Final = ".sdkwright.json"
ENTRY: Final = ("method", "path", "operation_id", "call", "params", "body", "paginated")
"""What is read of an operation."""
MADE_FROM: Final = ("document", "config", "overlays", "templates")
"""The hashes of a manifest that say what an SDK was made from."""


def is_sdk(folder: Path) -> bool:
    """Whether this is the folder of a generated SDK."""
    return (folder / MANIFEST).is_file()


def from_folder(folder: Path) -> Side:
    """A generated SDK. Raises SpecError (file-unreadable)."""
    try:
        account = json.loads((folder / MANIFEST).read_bytes())
        _check(account)
        surface = written_surface(folder, account["package"])
        version = _project_version(folder)
        return Side(surface, account, _made_from(account["hashes"]), NOWHERE, version)
    except (OSError, ValueError, SyntaxError, KeyError, TypeError) as error:
        message = f"{folder} cannot be read as an SDK: {error}"
        raise SpecError("file-unreadable", message) from None


def from_config(
    config: Config, before: Side | None = None, shown: Callable[[str], str] = str
) -> Side:
    """The SDK of a document. It keeps the names of the one before it, as a generation would.

    Raises SpecError as `pipeline.generate` does.
    """
    pins = pins_of(before.account) if before else read_pins(config.out)
    return _seen(config, pins, shown)


def _seen(config: Config, pins: Pins, shown: Callable[[str], str]) -> Side:
    found = outlook(config, pins)
    roots = {origin.label: spec.root for origin, spec in found.documents}
    places = Places(roots, found.world.names, shown)
    account = json.loads(json.dumps(found.account))  # as it would be read
    return Side(found.surface, account, _made_from(found.hashes), places)


def _check(account: Any) -> None:
    """What a manifest must have to be compared. Raises KeyError, TypeError, ValueError."""
    for name in ("client", "async_client", "package"):
        if not str(account[name]).isidentifier():
            raise ValueError(f"{name}: {account[name]!r} is no name")
    names = account["names"]
    parts = (names["types"], names["resources"], account["credentials"])
    if not all(isinstance(part, dict) for part in parts):
        raise TypeError("its manifest is not whole")
    if any(key not in one for one in account["operations"] for key in ENTRY):
        raise TypeError("its operations are not whole")


def _project_version(folder: Path) -> str:
    try:
        text = (folder / "pyproject.toml").read_text(encoding="utf-8")
    except FileNotFoundError:
        return ""
    version = str(tomllib.loads(text).get("project", {}).get("version", ""))
    return str(Version(version)) if version else ""


def _made_from(hashes: Mapping[str, Any]) -> dict[str, str]:
    return {key: str(hashes[key]) for key in MADE_FROM if key in hashes}
