"""A document -> its row: what generating, importing, formatting, typing and calling came to.

Every step runs in a process of its own, through the same doors that a user takes.
"""

from __future__ import annotations

import json
import os
import re
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final, TypedDict, TypeVar, cast

from benches.corpus_calls import Calls
from benches.corpus_documents import Document, operations
from benches.corpus_examples import Examples
from benches.corpus_imports import Imported
from benches.corpus_process import Ended, run

T = TypeVar("T")

ROOT: Final = Path(__file__).resolve().parents[1]
PYTHON: Final = sys.executable
GENERATING: Final = 600.0
CHECKING: Final = 300.0
"""Seconds for each checker."""
CALLED: Final = 10
"""Operations that are called."""
REFORMATTED: Final = re.compile(r"(\d+) files? would be reformatted")
UNFORMATTABLE: Final = re.compile(r"(\d+) files? would fail to reformat")


class Generated(TypedDict):
    """What the command line said and cost."""

    status: int
    wall: float
    cpu: float
    megabytes: float
    """The peak, in 10**6 bytes."""
    diagnostics: dict[str, int]
    """By severity and code: `warning ref-dangling`."""
    message: str
    """Its last words where it wrote nothing."""


class Coverage(TypedDict):
    """Operations: as the folder's list says, as counted here, as written."""

    stated: int
    counted: int
    written: int
    missing: list[str]


class Row(TypedDict):
    """All about one document; None for what was not, or could not be, measured."""

    name: str
    date: str
    generated: Generated
    coverage: Coverage
    lines: int
    imported: Imported | str | None
    """A text says why there is nothing; so it is for those below."""
    black: int | str | None
    """Files that it would change, or cannot read."""
    mypy: int | str | None
    """Errors."""
    pyright: int | str | None
    calls: Calls | str | None
    examples: Examples | str | None


def row(document: Document, types: bool) -> Row:
    """Measure one document."""
    with tempfile.TemporaryDirectory(prefix="corpus-") as folder:
        sdk = Path(folder) / "sdk"
        generated = generate(document, sdk)
        manifest = read_manifest(sdk)
        found = Row(
            name=document.name,
            date=datetime.now(UTC).date().isoformat(),
            generated=generated,
            coverage=coverage(document, manifest),
            lines=sum(map(lines, sdk.rglob("*.py"))),
            imported=None,
            black=None,
            mypy=None,
            pyright=None,
            calls=None,
            examples=None,
        )
        if manifest is not None:
            check(found, document, sdk, types)
        return found


def check(found: Row, document: Document, sdk: Path, types: bool) -> None:
    """Everything that an SDK is needed for."""
    found["imported"] = imported(sdk)
    found["calls"] = called(document, sdk)
    found["examples"] = tried(document, sdk)
    found["black"] = black(sdk)
    if types:
        found["mypy"] = mypy(sdk)
        found["pyright"] = pyright(sdk)


def tried_again(document: Document, known: Row) -> Row:
    """A row whose examples alone are measured anew."""
    with tempfile.TemporaryDirectory(prefix="corpus-") as folder:
        sdk = Path(folder) / "sdk"
        generated = generate(document, sdk)
        is_there = read_manifest(sdk) is not None
        found = tried(document, sdk) if is_there else generated["message"]
        return Row(**{**known, "examples": found})


# --- generating -----------------------------------------------------------------------
def generate(document: Document, sdk: Path) -> Generated:
    """By the command line, with no configuration."""
    flags = ["-o", str(sdk), "--diagnostics", "json"]
    command = [PYTHON, "-m", "sdkwright", "generate", str(document.path), *flags]
    ended = run(command, sdk.parent, GENERATING)
    found = parsed(ended, lambda text: json.loads(text), ended.errors)
    listed: list[Any] = found if isinstance(found, list) else []
    counted = Counter(f"{each['severity']} {each['code']}" for each in listed)
    said = (ended.errors if isinstance(found, str) else "").strip()
    for folder in (sdk.parent, document.path.parent):  # of this machine
        said = said.replace(f"{folder}{os.sep}", "")
    return Generated(
        status=ended.status,
        wall=round(ended.wall, 2),
        cpu=round(ended.cpu, 2),
        megabytes=round(ended.peak / 1e6, 1),
        diagnostics=dict(sorted(counted.items())),
        message=said.rpartition("\n")[2][:300],
    )


def read_manifest(sdk: Path) -> dict[str, Any] | None:
    """What the SDK says about itself; None if there is none."""
    file = sdk / ".sdkwright.json"
    if not file.is_file():
        return None
    return cast("dict[str, Any]", json.loads(file.read_text("utf-8")))


def coverage(document: Document, manifest: dict[str, Any] | None) -> Coverage:
    """Operations of the document and of the SDK, by method and path: those that have a
    method for each kind of body count once."""
    entries = manifest["operations"] if manifest else []
    written = {f"{each['method']} {each['path']}" for each in entries}
    there = {each.casefold() for each in written}
    counted = operations(document.path)
    return Coverage(
        stated=document.stated,
        counted=len(counted),
        written=len(written),
        missing=[each for each in counted if each.casefold() not in there],
    )


def lines(file: Path) -> int:
    """Of a file, empty ones too."""
    return file.read_bytes().count(b"\n")


# --- checking -------------------------------------------------------------------------
def parsed(ended: Ended, read: Callable[[str], T], text: str) -> T | str:
    """What a process said, or why it said nothing that can be read."""
    if ended.is_late:
        return f"over {ended.wall:.0f} s"
    try:
        return read(text)
    except (ValueError, LookupError):
        last = (ended.errors.strip() or ended.output.strip()).rpartition("\n")[2]
        return f"exit {ended.status}: {last[:200]}"


def imported(sdk: Path) -> Imported | str:
    """All modules, warnings as errors."""
    command = [PYTHON, "-W", "error", "-m", "benches.corpus_imports", str(sdk)]
    ended = run(command, ROOT, CHECKING)
    return parsed(ended, lambda text: cast("Imported", json.loads(text)), ended.output)


def called(document: Document, sdk: Path) -> Calls | str:
    """Some operations against the mock."""
    arguments = [str(document.path), str(sdk), str(CALLED)]
    ended = run([PYTHON, "-m", "benches.corpus_calls", *arguments], ROOT, CHECKING)
    return parsed(ended, lambda text: cast("Calls", json.loads(text)), ended.output)


def tried(document: Document, sdk: Path) -> Examples | str:
    """What the document gives as examples, read and written."""
    arguments = [str(document.path), str(sdk)]
    ended = run([PYTHON, "-m", "benches.corpus_examples", *arguments], ROOT, GENERATING)
    return parsed(ended, lambda text: cast("Examples", json.loads(text)), ended.output)


def black(sdk: Path) -> int | str:
    """Files that black would change, or cannot read."""
    ended = run([PYTHON, "-m", "black", "--check", "-W", "1", "."], sdk, CHECKING)
    return parsed(ended, lambda text: reformatted(ended.status, text), ended.errors)


def reformatted(status: int, text: str) -> int:
    """Raises ValueError if black did not get to its summary."""
    if status not in (0, 1, 123):
        raise ValueError(status)
    found = [each.search(text) for each in (REFORMATTED, UNFORMATTABLE)]
    count = sum(int(match[1]) for match in found if match)
    if bool(count) != bool(status):
        raise ValueError(status)
    return count


def mypy(sdk: Path) -> int | str:
    """Errors of `mypy --strict`."""
    flags = [
        "--strict",
        "--no-error-summary",
        "--config-file=",
        "--cache-dir=/dev/null",
    ]
    ended = run([PYTHON, "-m", "mypy", *flags, "src"], sdk, CHECKING)
    return parsed(ended, lambda text: mypy_errors(ended.status, text), ended.output)


def mypy_errors(status: int, text: str) -> int:
    """Raises ValueError if mypy failed itself."""
    count = text.count(": error: ")
    if status not in (0, 1) or bool(count) != bool(status):
        raise ValueError(status)
    return count


def pyright(sdk: Path) -> int | str:
    """Errors of pyright, as strict as it can be."""
    settings = {
        "include": ["sdk/src"],
        "extraPaths": ["sdk/src"],
        "typeCheckingMode": "strict",
    }
    file = sdk.parent / "pyrightconfig.json"
    file.write_text(json.dumps(settings), "utf-8")
    flags = ["-p", str(file), "--pythonpath", PYTHON, "--outputjson"]
    ended = run([PYTHON, "-m", "pyright", *flags], sdk.parent, CHECKING)
    return parsed(ended, pyright_errors, ended.output)


def pyright_errors(text: str) -> int:
    """Raises ValueError if pyright looked at nothing."""
    summary = json.loads(text)["summary"]
    if not summary["filesAnalyzed"]:
        raise ValueError("no files")
    return int(summary["errorCount"])
