"""Documents -> what mypy and pyright, both strict, say about their SDKs.

Several SDKs are checked at once: most of the time goes into pydantic, httpx and the standard
library, which are then looked at once.
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final

from benches.corpus_process import Ended, run
from benches.guru_documents import Document
from benches.guru_rows import Typed

BATCH: Final = 12
"""SDKs that are checked at once."""
GENERATING: Final = 900.0
"""Seconds for one document."""
CHECKING: Final = 1800.0
"""Seconds for each checker."""
SHOWN: Final = 20

Found = dict[str, list[str]] | str
"""Errors by SDK; a text says why there is no result."""


def typed_rows(batch: Sequence[Document], now: str) -> list[Typed]:
    """Generate the SDKs, check them; each alone if that fails for all together."""
    with tempfile.TemporaryDirectory(prefix="guru-types-") as name:
        folder = Path(name)
        sdks = [generated(document, n, folder) for n, document in enumerate(batch)]
        ended = mypy(folder, sdks), pyright(folder, sdks)
        found = errors(ended[0], mypy_errors), errors(ended[1], pyright_errors)
    if len(batch) > 1 and any(isinstance(each, str) for each in found):
        return [row for document in batch for row in typed_rows([document], now)]
    seconds = [round(each.cpu / len(batch), 1) for each in ended]
    return [
        Typed(
            name=document.name,
            state=now,
            mypy=shown(found[0], sdk),
            pyright=shown(found[1], sdk),
            counts=[count(each, sdk) for each in found],
            seconds=seconds,
        )
        for document, sdk in zip(batch, sdks, strict=True)
    ]


def generated(document: Document, number: int, folder: Path) -> str:
    """Its SDK, by the command line, under a name that no other one of the batch has."""
    name = f"sample{number}"
    command = [sys.executable, "-m", "sdkwright", "generate", str(document.path)]
    flags = ["-o", str(folder / name), "--package", name]
    run([*command, *flags], folder, GENERATING)
    (folder / name / "src").mkdir(parents=True, exist_ok=True)
    return name


def count(found: Found, sdk: str) -> int:
    """How many errors in one SDK; -1 where there is no result."""
    return -1 if isinstance(found, str) else len(found.get(sdk, ()))


def shown(found: Found, sdk: str) -> list[str] | str:
    """The first of them."""
    return found if isinstance(found, str) else found.get(sdk, [])[:SHOWN]


# --- the checkers ---------------------------------------------------------------------
def mypy(folder: Path, sdks: Sequence[str]) -> Ended:
    """Strict, and nothing remembered."""
    flags = [
        "--strict",
        "--no-error-summary",
        "--config-file=",
        "--cache-dir=/dev/null",
    ]
    places = [f"{sdk}/src" for sdk in sdks]
    command = [sys.executable, "-m", "mypy", *flags, *places]
    return run(command, folder, CHECKING)


def mypy_errors(ended: Ended) -> dict[str, list[str]]:
    """Raises ValueError if mypy failed itself."""
    found = [line for line in ended.output.splitlines() if ": error: " in line]
    if ended.status not in (0, 1) or bool(found) != bool(ended.status):
        raise ValueError(ended.errors)
    return grouped(found)


def pyright(folder: Path, sdks: Sequence[str]) -> Ended:
    """As strict as it can be."""
    places = [f"{sdk}/src" for sdk in sdks]
    settings = {
        "include": places,
        "executionEnvironments": [{"root": place} for place in places],
        "typeCheckingMode": "strict",
    }
    file = folder / "pyrightconfig.json"
    file.write_text(json.dumps(settings), "utf-8")
    flags = ["-p", str(file), "--pythonpath", sys.executable, "--outputjson"]
    return run([sys.executable, "-m", "pyright", *flags], folder, CHECKING)


def pyright_errors(ended: Ended) -> dict[str, list[str]]:
    """Raises ValueError if pyright looked at nothing."""
    said = json.loads(ended.output)
    if not said["summary"]["filesAnalyzed"]:
        raise ValueError("no files")
    listed = said["generalDiagnostics"]
    return grouped(pyright_line(one) for one in listed if one["severity"] == "error")


def pyright_line(one: dict[str, Any]) -> str:
    """One error in one line, as mypy writes them."""
    file = one["file"].partition("guru-types-")[2].partition("/")[2]
    line = one["range"]["start"]["line"] + 1
    words = " ".join(one["message"].split())
    return f"{file}:{line}: error: {words} [{one.get('rule', '')}]"


def grouped(lines: Any) -> dict[str, list[str]]:
    """Errors by the folder that they are in, each of a moderate length."""
    found: dict[str, list[str]] = {}
    for line in lines:
        found.setdefault(line.partition("/")[0], []).append(line[:300])
    return found


def errors(ended: Ended, read: Callable[[Ended], dict[str, list[str]]]) -> Found:
    """What a checker found, or why there is no result."""
    if ended.is_late:
        return f"over {ended.wall:.0f} s"
    try:
        return read(ended)
    except (ValueError, LookupError):
        last = (ended.errors.strip() or ended.output.strip()).rpartition("\n")[2]
        return f"exit {ended.status}: {last[:200]}"
