"""An SDK's folder and the files that are generated -> modules among them that no generation wrote.

They are looked for where all modules are generated: in the folders of a package, but for `custom/`,
and in `tests/generated`.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from sdkwright import tree
from sdkwright.states import below


def strays(folder: Path, known: Iterable[str]) -> list[str]:
    """The modules that are there and not known, sorted."""
    paths = {*known}
    tops = {_top(path) for path in paths} - {""}
    found = (file for top in tops for file in below(str(folder / top), ".py"))
    there = {Path(os.path.relpath(file, folder)).as_posix() for file in found}
    return sorted(there - paths)


def _top(path: str) -> str:
    """The folder that holds nothing but what is generated; empty: there is none."""
    parts = PurePosixPath(path).parts
    if tree.is_users(path):
        return ""
    if parts[:2] == ("tests", "generated"):
        return "tests/generated"
    return "/".join(parts[:3]) if parts[0] == "src" and len(parts) > 3 else ""
