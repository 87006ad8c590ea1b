"""A document and its SDK -> which operations are missing, and which modules do not import.

A server: `python -W error -m benches.guru_check`, see `guru_serve`. It shares no code with the
generator; of what SDKs import it has imported httpx and pydantic, and nothing else.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from types import ModuleType
from typing import Any, Final, TypedDict

from benches.corpus_documents import operations
from benches.corpus_imports import Importing, models_of, modules
from benches.guru_serve import serve

LIMIT: Final = 900.0
"""CPU seconds for one SDK."""
BUILDING: Final = 10.0
"""CPU seconds for the validators of its models, as many as that is enough for."""
SHOWN: Final = 20


class Checking(TypedDict):
    """What to look at."""

    document: str
    sdk: str


class Checked(TypedDict):
    """What was found."""

    counted: int
    """Operations of the document, by a reader of its own."""
    written: int
    """Operations of the SDK, by its manifest."""
    missing: int
    unwritten: list[str]
    """The first of the missing ones."""
    lines: int
    modules: int
    models: int
    built: int
    """Models whose validators were made."""
    failed: int
    failures: list[str]
    """The first of them; their modules and the exceptions."""


def checked(request: Checking) -> Checked:
    """One SDK."""
    sdk, expected = Path(request["sdk"]), counted(Path(request["document"]))
    written = list_written(sdk)
    there = {each.casefold() for each in written}
    missing = [each for each in expected if each.casefold() not in there]
    importing, found = Importing(), list[ModuleType]()
    if written or (sdk / "src").is_dir():
        found = imported(sdk / "src", importing)
    models = models_of(found)
    built = build(models, importing)
    return Checked(
        counted=len(expected),
        written=len(written),
        missing=len(missing),
        unwritten=[each[:200] for each in missing[:SHOWN]],
        lines=sum(file.read_bytes().count(b"\n") for file in sdk.rglob("*.py")),
        modules=len(found),
        models=len(models),
        built=built,
        failed=len(importing.failures),
        failures=[each.replace(str(sdk), "sdk") for each in importing.failures[:SHOWN]],
    )


def counted(document: Path) -> tuple[str, ...]:
    """The operations of a document; none if it is not even JSON."""
    try:
        return operations(document)
    except ValueError:
        return ()


def list_written(sdk: Path) -> list[str]:
    """The operations that an SDK says it has; none if there is no SDK."""
    file = sdk / ".sdkwright.json"
    listed = json.loads(file.read_text("utf-8"))["operations"] if file.is_file() else []
    return [f"{each['method']} {each['path']}" for each in listed]


def imported(source: Path, importing: Importing) -> list[ModuleType]:
    """All modules; one that comes from elsewhere under the same name is a failure."""
    sys.path.insert(0, str(source))
    sys.dont_write_bytecode = True
    found = importing.imported(list(modules(source)))
    for module in found:
        if not str(module.__file__).startswith(str(source)):
            importing.failures.append(f"{module.__name__}: shadowed by another module")
    return found


def build(models: list[Any], importing: Importing) -> int:
    """Make validators while there is time; how many."""
    start, built = time.process_time(), 0
    for model in models:
        if time.process_time() - start > BUILDING:
            break
        importing.build([model])
        built += 1
    return built


if __name__ == "__main__":
    import httpx  # noqa: F401
    import pydantic  # noqa: F401

    serve(checked, LIMIT)
