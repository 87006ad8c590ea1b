"""A run that left nothing to do -> a record in the user's cache folder, and whether it still holds.

A record has the states of all that the run read and of all that it wrote. Where they are as
they were, the same run would do nothing and say the same. A record that cannot be read, or is not
whole, is none.
"""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from msgspec import ValidationError, convert, to_builtins

from sdkwright import states
from sdkwright.data import Struct
from sdkwright.diagnostics import Diagnostic
from sdkwright.pristine import COPIES
from sdkwright.sealed import opened, sealed
from sdkwright.sources import CONFIG_NAME, DOCUMENT_NAMES, config_place
from sdkwright.strays import strays
from sdkwright.tree import IGNORE, ignored, is_users

if TYPE_CHECKING:
    from sdkwright.config import Config
    from sdkwright.jobs import Job
    from sdkwright.memory import Memory
    from sdkwright.output import Plan
    from sdkwright.pipeline import Result

FOLDER: Final = "SDKWRIGHT_CACHE_DIR"
"""Variable that names another folder."""
LONGEST: Final = 10_000
"""Characters of a line that a record may have in it."""
MOST: Final = 64
"""Records that are kept; one takes about 100 bytes for each file of its SDK."""
MOST_PARTS: Final = 16
"""Files with parts of the work that are kept; one takes two to three times as much as its document."""


class Told(Struct, frozen=True, kw_only=True):
    """What is said of an SDK that is as it should be."""

    out: str
    operations: int
    left_out: int
    files: int
    found: tuple[Diagnostic, ...]
    """About the document and its configuration, without the edits that would mend it:
    these hold parts of the document, and only `lint` wants them."""
    edits: tuple[Diagnostic, ...]
    """About what was edited by hand."""
    budget: tuple[Diagnostic, ...]
    """The same, for those who check."""
    inputs: tuple[str, ...]
    """The files that its documents wanted."""


def recall(job: Job) -> Told | None:
    """What a run would say, if it would do nothing."""
    place = _place(job, "runs")
    try:
        record = json.loads(bytes(_stored(place)))
        if not _holds(record):
            return None
        told = convert(record["told"], Told)
        os.utime(place)  # it is of use
    except (
        OSError,
        ValueError,
        ValidationError,
        LookupError,
        TypeError,
        AttributeError,
        RecursionError,
    ):
        return None
    return told


def keep(
    job: Job, config: Config, result: Result, plan: Plan, told: Told, since: int
) -> None:
    """Record what was done since a time (nanoseconds), unless something changed meanwhile."""
    if result.inputs is None or any(edit.state != "kept" for edit in plan.edits):
        return
    if plan and plan.edits:  # the next run may have other words for them
        return
    if any(d.at and len(d.at.text) > LONGEST for d in (*told.found, *told.edits)):
        return  # a document in one line would be in the record once for each diagnostic
    record = _record(job, config, result, plan)
    is_ignored = ignored(config.out)
    if any(
        p not in plan.record.ejected and not is_ignored(p) for p in record["strays"]
    ):
        return  # `check` has to say so
    body = json.dumps(to_builtins(record | {"told": told}))
    is_same = repr(convert(json.loads(body)["told"], Told)) == repr(told)
    if is_same and _is_settled(record["inputs"], config, result, plan, since):
        with suppress(OSError):
            _store(_place(job, "runs"), body.encode(), MOST)


def memory(job: Job) -> Memory:
    """What an earlier run of this program has left of its work."""
    from sdkwright.memory import Memory

    try:
        return Memory(_stored(_place(job, "parts"), states.generator_state()))
    except (OSError, ValueError):
        return Memory()


def remember(job: Job, parts: Memory) -> None:
    """Have them found by the next run."""
    if parts.is_new:
        with suppress(OSError):
            place = _place(job, "parts")
            _store(place, parts.packed(), MOST_PARTS, states.generator_state())


def _record(job: Job, config: Config, result: Result, plan: Plan) -> dict[str, Any]:
    files = {*map(str, _beside(job, config)), *(result.inputs or ())}
    due = {path: text for path, text in plan.texts.items() if not is_users(path)}
    users = [file.path for file in result.files if is_users(file.path)]
    inputs = [(path, "") for path in sorted(files)]
    inputs += [
        (str(folder), end) for folder, end in _folders(config, result.names.package)
    ]
    return {
        "generator": states.generator_state(),
        "inputs": [(*one, _state(*one)) for one in inputs],
        "folder": str(config.out),
        "outputs": {path: states.digest(text) for path, text in due.items()},
        "users": [path for path in users if (config.out / path).exists()],
        "strays": strays(config.out, due),
    }


def _beside(job: Job, config: Config) -> Iterator[Path]:
    """What is looked for before a document is read."""
    beside = {config_place(job.spec).parent}
    beside |= {config.file.parent} if config.file else set()
    for folder in beside:
        yield from (folder / name for name in (CONFIG_NAME, *DOCUMENT_NAMES))
    yield from (Path(job.spec), config.file or config_place(job.spec))
    yield config.out / IGNORE


def _folders(config: Config, package: str) -> Iterator[tuple[Path, str]]:
    """Those that are read as a whole, and the ending of what counts in them."""
    yield config.out / "src" / package / "custom", ".py"
    if config.templates:
        beside = config.file.parent if config.file else Path()
        yield beside / config.templates, ".jinja"
    yield config.out / COPIES, ".txt"


def _state(path: str, ending: str) -> str:
    return states.state_below(path, ending) if ending else states.state_of(path)


def _is_settled(
    inputs: Sequence[tuple[str, str, str]],
    config: Config,
    result: Result,
    plan: Plan,
    since: int,
) -> bool:
    """Whether what was read is what stands there now; what the run wrote is known."""
    written = {config.out / path for path in (*plan.written, *plan.changed)}
    folders = {path.parent for path in written}
    ours = written | folders | {each for folder in folders for each in folder.parents}
    paths = {path for path, _, _ in inputs if not Path(path).is_dir()}
    for path, ending, _ in inputs:
        if ending:
            paths |= {path, *states.below(path, ending)}
    is_read = (
        os.path.isfile(p) for p, was_read in (result.inputs or {}).items() if was_read
    )
    return all(is_read) and states.is_settled(
        (p for p in paths if Path(p) not in ours), since
    )


def _holds(record: Mapping[str, Any]) -> bool:
    if record["generator"] != states.generator_state():
        return False
    if any(_state(path, ending) != state for path, ending, state in record["inputs"]):
        return False
    folder = record["folder"]
    is_there = (os.path.exists(f"{folder}/{path}") for path in record["users"])
    is_whole = all(is_there) and states.are_there(folder, record["outputs"])
    return is_whole and strays(Path(folder), record["outputs"]) == record["strays"]


# --- on disk --------------------------------------------------------------------------


def _place(job: Job, kind: str) -> Path:
    given = (os.getcwd(), job.spec, job.config, job.out, job.package, job.style)
    name = hashlib.sha256(json.dumps(given, default=str).encode()).hexdigest()
    return _folder() / kind / name[:40]


def _folder() -> Path:
    if wanted := os.environ.get(FOLDER):
        return Path(wanted)
    from platformdirs import user_cache_path

    return user_cache_path("sdkwright", appauthor=False)


def _stored(place: Path, state: str = "") -> memoryview:
    """What was stored under a state.

    Raises ValueError if it is not whole, or of another state; OSError.
    """
    with open(place, "rb", 0) as file:
        return opened(file.read(), state)


def _store(place: Path, body: bytes, most: int, state: str = "") -> None:
    """Write it, wholly or not at all, and drop those that were of no use for the longest time."""
    place.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    descriptor, waiting = tempfile.mkstemp(dir=place.parent, suffix=".new")
    try:
        with open(descriptor, "wb") as file:
            file.writelines(sealed(body, state))
        os.replace(waiting, place)
    finally:
        Path(waiting).unlink(missing_ok=True)
    _drop(place.parent, most)


def _drop(folder: Path, most: int) -> None:
    found = [(entry.stat().st_mtime_ns, entry.path) for entry in os.scandir(folder)]
    for _, path in sorted(found)[:-most]:
        Path(path).unlink(missing_ok=True)
