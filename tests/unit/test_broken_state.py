"""What a crash, a full disk or a bad hand left of an SDK's own files -> no line lost, and no run that is stuck."""

from __future__ import annotations

import hashlib
import json
import multiprocessing
import resource
import shutil
import signal
import subprocess
import sys
import zlib
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path

import pytest
from disk import contents
from msgspec import msgpack
from unit.test_edits import BASE, BOTH, KEEP, MINE, NEW, OTHER, put, sdk, text, told

from sdkwright import edits, lock, output
from sdkwright.diagnostics import SpecError
from sdkwright.ejecting import adopt, eject
from sdkwright.options.edits import Edits
from sdkwright.pins import NO_PINS, read_pins
from sdkwright.pristine import ARCHIVE, UNSEEN, Pristine, copies, copy_of
from sdkwright.sealed import sealed
from sdkwright.tree import MANIFEST, STAGING

OLD, DUE = sdk(a=BASE, b=BASE), sdk(a=NEW, b=BASE)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    output.write(OLD, tmp_path / "acme")
    put(tmp_path / "acme", MINE)
    return tmp_path / "acme"


# --- after a power cut ----------------------------------------------------------------


@pytest.mark.parametrize("left", [b"", b"\0" * 40, b"\n\r\n"])
def test_a_file_without_a_line_is_nobodys_edit(folder: Path, left: bytes) -> None:
    (folder / "src/b.py").write_bytes(left)
    assert [edit.path for edit in edits.listed(folder)] == ["src/a.py"]
    assert output.check(OLD, folder)
    output.write(OLD, folder)
    assert (text(folder), text(folder, "b")) == (MINE, BASE)
    assert not output.check(OLD, folder)


def test_the_manifest_and_the_archive_are_on_the_disk_before_they_have_their_names(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    flushed: list[bytes] = []
    monkeypatch.setattr("sdkwright.tree.flush", lambda spot: flushed.append(spot.read_bytes()))
    output.write(DUE, folder)
    assert flushed == [(folder / ARCHIVE).read_bytes(), (folder / MANIFEST).read_bytes()]
    eject(folder / "src/b.py")
    assert flushed[-1] == (folder / MANIFEST).read_bytes()


# --- a full disk ----------------------------------------------------------------------

FILL = """
import sys
from pathlib import Path
from disk import contents
from msgspec import msgpack
from unit.test_edits import sdk
from sdkwright import output
from sdkwright.diagnostics import SpecError

folder = Path(sys.argv[1]) / "acme"
output.write(sdk(a="1\\n" * 2000, b="1\\n" * 2000), folder)
before = contents(folder)
for size in (10, 100_000, 400_000):
    try:
        output.write(sdk(a="2\\n" * size, b="3\\n" * size, **{f"c{n}": "4\\n" for n in range(size // 1000)}), folder)
    except SpecError as error:
        assert error.diagnostic.code == "output-unwritable", error
        assert contents(folder) == before
        assert not list(folder.glob(".sdkwright-new-*"))
        print("full", flush=True)
    else:
        before = contents(folder)
        print("fits", flush=True)
"""


def test_a_small_file_system_that_is_full(tmp_path: Path) -> None:
    mount = 'mount -t tmpfs -o size=512k tmpfs "$0" || exit 77; shift; exec "$@"'
    command = ["unshare", "--mount", "sh", "-c", mount, str(tmp_path), "-", sys.executable, "-c", FILL, str(tmp_path)]
    if not shutil.which("unshare"):
        pytest.skip("there is no unshare")
    tests = str(Path(__file__).parents[1])
    done = subprocess.run(command, capture_output=True, text=True, env={"PYTHONPATH": ":".join([tests, *sys.path])})
    if done.returncode == 77 or "unshare" in done.stderr:
        pytest.skip(f"no file system can be mounted here: {done.stderr.strip()}")
    assert done.stdout.split() == ["fits", "full", "full"], done.stderr


def test_a_file_that_may_not_grow(folder: Path) -> None:
    """The same without a mount: the system refuses what is longer than a limit."""
    before, limits = contents(folder), resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, limits[1]))
    try:
        with pytest.raises(SpecError) as caught:
            output.write(sdk(a=NEW, b="b\n" * 40_000), folder)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, ignored)
    assert caught.value.diagnostic.code == "output-unwritable"
    assert contents(folder) == before
    output.write(sdk(a=NEW, b="b\n" * 40_000), folder)
    assert text(folder) == BOTH


# --- files of ours that are broken ----------------------------------------------------

GARBAGE: Mapping[str, bytes] = {
    "empty": b"",
    "zeros": b"\0" * 100,
    "no text": b"\xff\xfe\x00",
    "list": b"[]",
    "deep": b"[" * 100_000,
    "markers": b"<<<<<<< HEAD\n{\n=======\n}\n>>>>>>> other\n",
}


@pytest.mark.parametrize("how", GARBAGE)
def test_a_manifest_that_cannot_be_read_is_said_and_nothing_is_touched(folder: Path, how: str) -> None:
    """Without it nobody knows which files are ours. git has it, or removing the folder does."""
    (folder / MANIFEST).write_bytes(GARBAGE[how])
    before = contents(folder)
    for act in (
        lambda: output.write(DUE, folder),
        lambda: output.check(DUE, folder),
        lambda: edits.listed(folder),
        lambda: eject(folder / "src/a.py"),
        lambda: adopt(folder / "src/a.py"),
    ):
        with pytest.raises(SpecError) as caught:
            act()
        assert caught.value.diagnostic.code == "output-foreign"
    assert read_pins(folder) == NO_PINS
    assert contents(folder) == before


@pytest.mark.parametrize("cut", range(0, 180, 15))
def test_a_manifest_that_was_cut_off(folder: Path, cut: int) -> None:
    whole = (folder / MANIFEST).read_bytes()
    (folder / MANIFEST).write_bytes(whole[:cut])
    with pytest.raises(SpecError, match="restore it from git"):
        output.write(DUE, folder)
    (folder / MANIFEST).write_bytes(whole)
    output.write(DUE, folder)
    assert text(folder) == BOTH


WRONG = [
    {"files": {"src/a.py": 5, "src/b.py": None}},
    {"files": {"src/a.py": ["x"], "src/b.py": {}}, "ejected": [1]},
    {"files": {}, "ejected": {"src/b.py": 7}},
    {"files": {}, "hashes": [], "names": 5, "operations": {"a": 1}, "old_names": [], "waiting": 1, "custom": 3},
    {"files": {}, "names": {"types": [], "methods": {"a": 5}}, "operations": [5, {"params": 5, "body": []}]},
]


@pytest.mark.parametrize("content", WRONG)
def test_a_manifest_with_other_things_in_it(folder: Path, content: object) -> None:
    (folder / MANIFEST).write_text(json.dumps(content))
    read_pins(folder)
    output.write(DUE, folder)
    assert {"A", "b", "c", "d"} <= set(text(folder).splitlines())
    assert text(folder, "b") == BASE
    output.check(DUE, folder)


def spoilt(spot: Path, how: str) -> None:
    if spot.exists():
        shutil.rmtree(spot) if spot.is_dir() else spot.unlink()
    spot.parent.mkdir(parents=True, exist_ok=True)
    if how == "a folder":
        spot.mkdir()
    elif how != "gone":
        raw = b"\x91" * 100_000 if how == "deep" else GARBAGE[how]
        is_whole = spot.name == Path(ARCHIVE).name and how != "zeros"  # then its contents are wrong
        spot.write_bytes(b"".join(sealed(raw)) if is_whole else raw)


@pytest.mark.parametrize("path", [ARCHIVE, UNSEEN, copy_of("src/a.py")])
@pytest.mark.parametrize("how", ["gone", "empty", "zeros", "no text", "list", "deep"])
def test_state_that_is_broken_costs_no_line_and_no_run(folder: Path, path: str, how: str) -> None:
    output.write(OLD, folder)
    spoilt(folder / path, how)
    plan = output.write(DUE, folder)
    assert {"A", "b", "c", "d", "E"} <= set(text(folder).splitlines())
    assert told(plan)[0] in ("edit-kept", "edit-conflict")
    assert not output.check(DUE, folder)
    put(folder, "A\nb\nc\nd\nE\n")
    output.write(DUE, folder)
    assert told(output.write(sdk(a=NEW + "f\n", b=BASE), folder)) == ["edit-kept"]


@pytest.mark.parametrize("path", [ARCHIVE, copy_of("src/a.py"), ".sdkwright/pristine"])
def test_what_stands_where_state_is_due_is_said(folder: Path, path: str) -> None:
    output.write(OLD, folder)
    spoilt(folder / path, "a folder" if path != ".sdkwright/pristine" else "empty")
    with suppress(SpecError):
        output.write(DUE, folder)
    assert {"A", "b", "c", "d"} <= set(text(folder).splitlines())


# --- conflicts that lie beside --------------------------------------------------------


def conflict(folder: Path, settings: Edits = KEEP) -> None:
    output.write(sdk(a=OTHER, b=BASE), folder, settings)


def test_the_generated_file_beside_goes_when_the_edit_does(folder: Path) -> None:
    conflict(folder)
    assert (folder / "src/a.py.new").exists()
    put(folder, OTHER)
    plan = output.write(sdk(a=OTHER, b=BASE), folder, KEEP)
    assert sorted(plan.deleted) == [copy_of("src/a.py"), "src/a.py.new"]
    assert not (folder / "src/a.py.new").exists() and copies(folder) == []
    assert not output.check(sdk(a=OTHER, b=BASE), folder, KEEP)


def test_it_stays_if_somebody_wrote_in_it(folder: Path) -> None:
    conflict(folder)
    (folder / "src/a.py.new").write_text("mine, too\n")
    put(folder, OTHER)
    output.write(sdk(a=OTHER, b=BASE), folder, KEEP)
    assert (folder / "src/a.py.new").read_text() == "mine, too\n"


def test_it_goes_with_a_file_that_is_generated_no_more(folder: Path) -> None:
    conflict(folder)
    put(folder, OTHER)
    output.write(sdk(b=BASE), folder, KEEP)
    assert not (folder / "src/a.py").exists() and not (folder / "src/a.py.new").exists()


def test_a_conflict_about_lines_that_were_removed_stays_until_it_is_settled(folder: Path) -> None:
    """All lines of both sides were generated; that one is gone is nevertheless somebody's wish."""
    put(folder, BASE.replace("a\n", ""))
    conflict(folder, Edits())
    marked = "<<<<<<< yours\n=======\nX\n>>>>>>> generated\nb\nc\nd\ne\n"
    assert text(folder) == marked
    assert told(output.write(sdk(a=OTHER, b=BASE), folder)) == ["edit-conflict"]
    assert text(folder) == marked


def test_an_edit_that_the_document_took_over_is_none(folder: Path) -> None:
    """What somebody wrote is now generated, and more with it: nothing of theirs is left to keep."""
    plan = output.write(sdk(a=BOTH, b=BASE), folder)
    assert (plan.edits, copies(folder), text(folder)) == ((), [], BOTH)


# --- two at once ----------------------------------------------------------------------


def generate(folder: Path, number: int, go: Callable[[], object]) -> None:
    go()
    output.write(sdk(a=NEW, b=f"{number}\n" * 50, **{f"c{n}": f"{number}\n" for n in range(40)}), folder)


def test_processes_that_generate_at_once_leave_the_sdk_of_one(folder: Path) -> None:
    context = multiprocessing.get_context("fork")
    barrier = context.Barrier(4)
    runs = [context.Process(target=generate, args=(folder, number, barrier.wait)) for number in range(4)]
    for run in runs:
        run.start()
    for run in runs:
        run.join()
    assert [run.exitcode for run in runs] == [0] * 4
    assert text(folder) == BOTH
    assert len({text(folder, f"c{n}") for n in range(40)} | {text(folder, "b")[:2]}) == 1
    assert not list(folder.glob(f"{STAGING}*"))
    assert [edit.path for edit in edits.listed(folder)] == ["src/a.py"]


def test_the_lock_on_a_file_where_folders_have_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As on Windows, with a stand-in for the call that locks."""
    held: set[int] = set()

    def lock_byte(descriptor: int) -> bool:
        inode = lock.os.fstat(descriptor).st_ino
        is_free = inode not in held
        held.add(inode)
        return is_free

    monkeypatch.setattr(lock, "_lock_byte", lock_byte)
    with lock._file_locked(tmp_path, 0):
        with pytest.raises(SpecError) as caught, lock._file_locked(tmp_path, 0):
            raise AssertionError
        assert caught.value.diagnostic.code == "output-locked"
    assert list(tmp_path.iterdir()) == []


def test_an_archive_with_other_things_in_it_has_no_texts(tmp_path: Path) -> None:
    sha = hashlib.sha256(b"text").hexdigest()
    archive = tmp_path / ARCHIVE
    archive.parent.mkdir()
    for kept, expected in ((b"no zlib", None), (zlib.compress(b"another"), None), (zlib.compress(b"text"), b"text")):
        archive.write_bytes(b"".join(sealed(msgpack.encode({f"{sha} a.py": kept}))))
        assert Pristine(tmp_path).find("a.py", sha) == expected
