"""The runtime's modules -> those that an SDK needs, byte for byte."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Final

IMPORTED: Final = re.compile(r"_core(?<!\w_core)(?:\.| import )([a-z_]+)")
"""Begins with a plain text, which is found many times as fast as `\\b`."""
BESIDE: Final = re.compile(
    r"^\s*from \.(?:(\w+) import|( import) (\([\w, \n]+\)|[\w, ]+))", re.MULTILINE
)
_HERE: Final = Path(__file__).parent


def templates_folder() -> Path:
    """The templates: inside an installed package, or beside it in a checkout."""
    installed = _HERE / "_templates"
    return installed if installed.is_dir() else _HERE.parent.parent / "templates"


def runtime(folder: Path, code: Iterable[str]) -> Iterator[tuple[str, str]]:
    """File name and text of each module that `code` imports, and of those that they import."""
    texts = _texts(folder)
    found = {"__init__"}
    waiting = {name for text in code for name in IMPORTED.findall(text)}
    while waiting:
        name = waiting.pop()
        if name in texts and name not in found:
            found.add(name)
            waiting |= _beside(texts[name])
    for name in sorted(found):
        yield f"{name}.py", texts[name]


@cache
def _texts(folder: Path) -> Mapping[str, str]:
    return {path.stem: path.read_text(encoding="utf-8") for path in folder.glob("*.py")}


@cache
def _beside(text: str) -> frozenset[str]:
    """The modules beside it that a module imports, at any time."""
    found = {name for name, _, _ in BESIDE.findall(text) if name}
    for _, several, names in BESIDE.findall(text):
        found |= set(re.findall(r"\w+", names)) if several else set()
    return frozenset(found)
