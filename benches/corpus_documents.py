"""A folder of documents -> which there are, and the operations of each, counted from its text.

Shares nothing with the generator, so that it can judge it: PyYAML reads, and the few rules of
the Paths Object are written down here a second time (OpenAPI 3.2, sections 4.8 and 4.9).
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final
from urllib.parse import unquote

import yaml

METHODS: Final = frozenset(
    {"get", "put", "post", "delete", "options", "head", "patch", "trace"}
)
LONGEST_CHAIN: Final = 50
"""`$ref`s that lead to `$ref`s."""


@dataclass(frozen=True, slots=True)
class Document:
    """One document of a folder, and how many operations the folder's list says it has."""

    name: str
    path: Path
    stated: int


def documents(folder: Path) -> tuple[Document, ...]:
    """What `manifest.json` lists, the smallest first.

    Raises:
        OSError: There is no such file.
    """
    listed = json.loads((folder / "manifest.json").read_text("utf-8"))
    listed.sort(key=lambda each: each["bytes"])
    return tuple(
        Document(each["name"], folder / each["file"], each["operations"])
        for each in listed
    )


def operations(path: Path) -> tuple[str, ...]:
    """Every operation of a document as `GET /pets/{id}`, in order."""
    return tuple(dict.fromkeys(Counting(path).operations()))


@dataclass(frozen=True, slots=True)
class At:
    """A value, and the file that its relative references start from."""

    value: Any
    file: Path

    def members(self) -> dict[str, Any]:
        """Of a mapping; of all else none."""
        return self.value if isinstance(self.value, dict) else {}

    def member(self, key: str) -> At:
        """One of them; None where it is absent."""
        return At(self.members().get(key), self.file)


MARKS: Final = ("x-fern-ignore", "x-speakeasy-ignore", "x-stainless-skip")
"""By which a document itself says that something is not for SDKs."""


def is_left_out(at: At) -> bool:
    """Whether its author does not want it in SDKs."""
    return any(at.member(mark).value in (True, "true") for mark in MARKS)


class Counting:
    """The files of one document, each read once."""

    def __init__(self, path: Path) -> None:
        self.files: dict[Path, Any] = {}
        self.root = At(self.read(path), path)
        version = str(self.root.members().get("openapi", ""))
        self.methods = METHODS | {"query"} if version.startswith("3.2") else METHODS

    def read(self, path: Path) -> Any:
        """A file as data; every scalar of YAML is a text here, so that keys stay as written."""
        if path not in self.files:
            text = path.read_text("utf-8-sig")
            is_json = path.suffix == ".json"
            found = json.loads(text) if is_json else yaml.load(text, yaml.CBaseLoader)
            self.files[path] = found
        return self.files[path]

    def operations(self) -> Iterator[str]:
        """Of all paths."""
        paths = self.resolved(self.root.member("paths"))
        for template in paths.members():
            if not template.startswith("x-"):
                yield from self.of_path(template, paths.member(template))

    def of_path(self, template: str, item: At) -> Iterator[str]:
        """Those of a path item, also of the one that its `$ref` leads to."""
        for owner in (item, self.resolved(item)):
            for key in owner.members():
                operation = owner.member(key)
                is_wanted = not is_left_out(owner) and not is_left_out(operation)
                is_one = key.lower() in self.methods and self.is_there(operation)
                if is_one and is_wanted:
                    yield f"{key.upper()} {template}"
            for key in owner.member("additionalOperations").members():
                yield f"{key} {template}"

    def is_there(self, operation: At) -> bool:
        """Whether there is an operation under a method, perhaps behind a `$ref`."""
        return isinstance(self.resolved(operation).value, dict)

    def resolved(self, at: At) -> At:
        """What stands behind `$ref`s; None if that is nowhere."""
        for _ in range(LONGEST_CHAIN):
            ref = at.members().get("$ref")
            if not isinstance(ref, str):
                return at
            at = self.target(at, ref)
        return At(None, at.file)

    def target(self, at: At, ref: str) -> At:
        """What one reference leads to (RFC 6901 after the `#`)."""
        place, _, pointer = ref.partition("#")
        file = (at.file.parent / unquote(place)).resolve() if place else at.file
        if not file.is_file():
            return At(None, file)
        value = self.read(file)
        for part in unquote(pointer).split("/")[1:]:
            value = inside(value, part.replace("~1", "/").replace("~0", "~"))
        return At(value, file)


def inside(value: Any, part: str) -> Any:
    """One step of a JSON pointer; None if it leads nowhere."""
    if isinstance(value, dict):
        return value.get(part)
    is_index = isinstance(value, list) and part.isdecimal() and int(part) < len(value)
    return value[int(part)] if is_index else None


if __name__ == "__main__":
    json.dump(operations(Path(sys.argv[1])), sys.stdout)
