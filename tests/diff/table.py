"""The table of pairs -> documents, configurations, and what has to be said of them."""

from __future__ import annotations

import copy
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

HERE = Path(__file__).parent
BASE = yaml.safe_load((HERE / "base.yaml").read_text(encoding="utf-8"))


@dataclass(frozen=True)
class Pair:
    """An old and a new document of one API."""

    name: str
    old: Any
    new: Any
    old_config: Mapping[str, Any]
    new_config: Mapping[str, Any]
    expect: tuple[str, ...]

    def write(self, folder: Path) -> tuple[Path, Path]:
        """Both as folders of a document and its sdk.yaml."""
        return (
            _written(folder / "old", self.old, self.old_config),
            _written(folder / "new", self.new, self.new_config),
        )


def _written(folder: Path, document: Any, config: Mapping[str, Any]) -> Path:
    folder.mkdir(parents=True)
    (folder / "openapi.yaml").write_text(
        yaml.safe_dump(document, sort_keys=False), encoding="utf-8"
    )
    (folder / "sdk.yaml").write_text(
        yaml.safe_dump({"package": "acme", **config}), encoding="utf-8"
    )
    return folder


def pairs() -> list[Pair]:
    """All of the table."""
    return [_pair(entry) for entry in _entries()]


def together(names: Collection[str]) -> tuple[Any, Any]:
    """An old and a new document with the patches of all these pairs."""
    found = [entry for entry in _entries() if entry["name"] in names]
    assert len(found) == len(names) and not any(
        {"old_config", "new_config"} & entry.keys() for entry in found
    )
    old = BASE
    for entry in found:
        old = patched(old, entry.get("old", {}))
    new = old
    for entry in found:
        new = patched(new, entry.get("new", {}))
    return old, new


def _entries() -> Iterator[Mapping[str, Any]]:
    for file in sorted((HERE / "pairs").glob("*.yaml")):
        yield from yaml.safe_load(file.read_text(encoding="utf-8"))


def _pair(entry: Mapping[str, Any]) -> Pair:
    old = patched(BASE, entry.get("old", {}))
    old_config = entry.get("old_config", {})
    return Pair(
        entry["name"],
        old,
        patched(old, entry.get("new", {})),
        old_config,
        {**old_config, **entry.get("new_config", {})},
        tuple(entry["expect"]),
    )


def patched(document: Any, patch: Mapping[str, Any]) -> Any:
    """A copy in which each way (`components.schemas.Book`) leads to another value; null removes it."""
    found = copy.deepcopy(document)
    for way, value in patch.items():
        *parts, last = way.split(".")
        target = found
        for part in parts:
            target = target[int(part)] if isinstance(target, list) else target.setdefault(part, {})
        _put(target, last, value)
    return found


def _put(target: Any, key: str, value: Any) -> None:
    if key == "+":
        target.append(value)
    elif value is None:
        target.pop(int(key) if isinstance(target, list) else key)
    else:
        target[int(key) if isinstance(target, list) else key] = value
