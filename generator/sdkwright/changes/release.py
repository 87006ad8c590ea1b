"""The next version and what changed -> sdk.yaml and CHANGELOG.md, with all else in them as it was."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from ..diagnostics import SpecError
from ..own_yaml import read_yaml

TITLE: Final = "# Changelog"
MARK: Final = (
    "<!-- Written by `sdkwright diff`. Remove this line to keep your edits. -->"
)
"""In an entry that the next run may write again."""
_VERSION: Final = re.compile(
    r"""^(?:\#[ ])?version:[ \t]*(?:"[^"\n]*"|'[^'\n]*'|[^#\s]*)(?P<rest>[ \t]*(?:\#[^\r\n]*)?)(?=\r?$)""",
    re.MULTILINE | re.VERBOSE,
)


def set_version(file: Path, version: str) -> bool:
    """Write `version` into an sdk.yaml; comments stay. False: it is there already.

    Raises SpecError (config-invalid) where only a person can tell how.
    """
    before = read_yaml(file).value
    known = before if isinstance(before, dict) else {}
    if known.get("version") == version:
        return False
    text = file.read_bytes().decode("utf-8")
    file.write_bytes(_with_version(text, version).encode())
    if _value(file) != {**known, "version": version}:
        file.write_bytes(text.encode())
        message = f"the version cannot be written into {file}; write `version: {version}` yourself"
        raise SpecError("config-invalid", message)
    return True


def _value(file: Path) -> object:
    """What a file says; nothing if it is broken."""
    try:
        return read_yaml(file).value
    except SpecError:
        return None


def _with_version(text: str, version: str) -> str:
    """In the line that has it, or had it as a comment of `init`; else at the end."""
    line = f'version: "{version}"'
    found = [*_VERSION.finditer(text)]
    best = next((m for m in found if not m[0].startswith("#")), None) or next(
        iter(found), None
    )
    if best:
        return f"{text[: best.start()]}{line}{best['rest']}{text[best.end() :]}"
    end = "\r\n" if "\r\n" in text else "\n"
    gap = "" if not text or text.endswith("\n") else end
    return f"{text}{gap}{line}{end}"


def add_entry(file: Path, entry: str) -> bool:
    """Put the entry of a version first into a changelog; False: it has one that is not ours."""
    text = file.read_text(encoding="utf-8") if file.is_file() else f"{TITLE}\n"
    heading, _, rest = entry.partition("\n")
    marked = f"{heading}\n\n{MARK}\n{rest}".rstrip("\n") + "\n"
    start, end = _section(text, heading)
    if start is not None and MARK not in text[start:end]:
        return False
    if start is None:
        first = re.search(r"^## ", text, re.MULTILINE)
        start = end = first.start() if first else len(text)
    head = text[:start].rstrip("\n")
    tail = text[end:].lstrip("\n")
    parts = [head, marked.rstrip("\n"), *([tail.rstrip("\n")] if tail else [])]
    file.write_text(
        "\n\n".join(filter(None, parts)) + "\n", encoding="utf-8", newline="\n"
    )
    return True


def _section(text: str, heading: str) -> tuple[int | None, int]:
    """From its heading, which may have a date or be a link, to the next of its rank."""
    version = re.escape(heading.removeprefix("## "))
    found = re.search(rf"^## \[?{version}\]?(?:[ \t].*)?$", text, re.MULTILINE)
    if found is None:
        return None, 0
    following = re.search(r"^## ", text[found.end() :], re.MULTILINE)
    return found.start(), found.end() + following.start() if following else len(text)
