"""Files that change -> one round for each change, of the SDKs that it is about, and none for our own writing."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from queue import Queue

import pytest
from unit.test_cli import DOCUMENT, environment

from sdkwright import watch_report
from sdkwright.cli import main
from sdkwright.diagnostics import Diagnostic, SpecError
from sdkwright.jobs import Exit, Job, Outcome
from sdkwright.watching import Watch

DONE = Outcome(status=Exit.DONE, summary="")


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "pets.yaml").write_text(DOCUMENT)
    return tmp_path


def put(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("a") as file:
        file.write(text)


@pytest.fixture
def watched(folder: Path) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-m", "sdkwright", "watch", "pets.yaml"]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdout=pipe, stderr=pipe, text=True, env=environment(), cwd=folder) as process:
        yield process
        process.kill()


def test_rounds(folder: Path, watched: subprocess.Popen[str]) -> None:
    lines: Queue[str] = Queue()

    def read() -> None:
        for line in watched.stdout or ():
            lines.put(line)

    threading.Thread(target=read, daemon=True).start()

    def said(pattern: str) -> None:
        line = lines.get(timeout=60)
        assert re.fullmatch(rf"\d\d:\d\d:\d\d {pattern}\n", line), line

    said(r"pets-sdk: 1 operation, \d+ files \(\d+ new\)")
    (folder / "pets.yaml").write_text(DOCUMENT.replace("{name: {type: string}}", "{name: {$ref: name.yaml}}"))
    said(r"pets\.yaml changed: pets-sdk: 1 operation, .*, 1 warning")
    put(folder / "name.yaml", "type: integer\n")
    said(r"name\.yaml changed: pets-sdk: 1 operation, \d+ files \(\d+ changed\)")
    put(folder / "sdk.yaml", "spec: pets.yaml\noverlays: [more.yaml]\ntemplates: mine\n")
    said(r"sdk\.yaml changed: pets\.yaml: nothing written")
    put(folder / "more.yaml", "info: {description: All pets.}\n")
    said(r"more\.yaml changed: pets\.yaml: nothing written")
    put(folder / "mine/NOTES.md.jinja", "One.\n")
    said(r"mine/NOTES\.md\.jinja changed: pets-sdk: 1 operation, .*\b1 new.*")
    put(folder / "mine/NOTES.md.jinja", "Two.\n")
    said(r"mine/NOTES\.md\.jinja changed: pets-sdk: 1 operation, .*changed.*")
    assert (folder / "pets-sdk/NOTES.md").read_text() == "One.\nTwo.\n"
    put(folder / "more.yaml", "x-a: 1\n")
    said(r"more\.yaml changed: pets-sdk: .*")
    put(folder / "pets-sdk/src/pets/custom/pets.py", "class PetsMixin:\n    x = 1\n")
    said(r"pets-sdk/src/pets/custom/pets\.py changed: pets-sdk: .*changed.*")
    (folder / "pets-sdk/src/pets/custom/pets.py").unlink()
    said(r"pets-sdk/src/pets/custom/pets\.py changed: pets-sdk: .*changed.*")
    put(folder / "pets-sdk/api.md", "A generated file is nothing that an SDK is made from.\n")
    time.sleep(1.5)
    assert lines.empty()
    watched.send_signal(signal.SIGINT)
    assert watched.wait(20) == Exit.INTERRUPTED
    errors = watched.stderr.read() if watched.stderr else ""
    assert "there is no folder" in errors or "cannot read" in errors
    assert errors.strip().endswith("interrupted") and "Traceback" not in errors


def test_standard_input_cannot_be_watched(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["watch", "-"]) == Exit.IMPOSSIBLE
    assert "standard input cannot be watched" in capsys.readouterr().err


def test_a_round_says_what_changed_and_what_is_new(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Warnings once, errors as long as they are there; of several SDKs in one line."""
    warning, error = Diagnostic("config-unused", "one"), Diagnostic("operation-skipped", "two")
    outcome = Outcome(status=Exit.SKIPPED, summary="a: 1 file", diagnostics=(warning, error))
    rounds = iter([((job("a", "a"), job("b", "b")), ("a\x1b", "b", "c", "d")), ((job("a", "a"),), ("a",))])
    monkeypatch.setattr(watch_report, "run_all", lambda jobs, progress: [outcome for _ in jobs])
    monkeypatch.setattr(Watch, "wait", lambda watch: next(rounds))
    with pytest.raises(StopIteration):
        watch_report.keep_generating(lambda: [job("a", "a")], "text")
    streams = capsys.readouterr()
    assert [line.split(" ", 1)[1] for line in streams.out.splitlines()] == [
        "a: 1 file",
        "a\N{REPLACEMENT CHARACTER}, b, c, 1 more changed: a: 1 file; a: 1 file",
        "a changed: a: 1 file",
    ]
    assert streams.err.count("[config-unused]") == 2, "of a and of b, the first time"
    assert streams.err.count("[operation-skipped]") == 4


# --- what is due ----------------------------------------------------------------------


def job(spec: str, out: str) -> Job:
    return Job(action="generate", spec=spec, out=Path(out) if out != "out" else None)


def test_what_changes_during_a_round_is_not_missed(folder: Path) -> None:
    watch = Watch(lambda: [job("pets.yaml", "out")])
    put(folder / "pets.yaml", "# more\n")
    watch.learn(watch.jobs[0], DONE)
    assert watch.wait() == (watch.jobs, ("pets.yaml",))


def test_the_files_that_a_round_writes_are_no_reason_for_another(folder: Path) -> None:
    watch = Watch(lambda: [job("pets.yaml", "out")])
    put(folder / "pets-sdk/src/pets/custom/__init__.py", "# yours\n")
    watch.learn(watch.jobs[0], DONE)
    later = threading.Timer(0.6, put, (folder / "pets-sdk/src/pets/custom/__init__.py", "# mine\n"))
    later.start()
    began = time.monotonic()
    assert watch.wait()[1] == ("pets-sdk/src/pets/custom/__init__.py",)
    assert time.monotonic() - began > 0.6


def test_a_template_that_is_new_since_a_round_began(folder: Path) -> None:
    (folder / "mine").mkdir()
    put(folder / "sdk.yaml", "spec: pets.yaml\ntemplates: mine\n")
    watch = Watch(lambda: [job("pets.yaml", "out")])
    time.sleep(0.05)
    put(folder / "mine/A.md.jinja", "A\n")
    watch.learn(watch.jobs[0], DONE)
    assert watch.wait()[1] == ("mine/A.md.jinja",)


def test_changes_that_come_together_are_one_round(folder: Path) -> None:
    watch = Watch(lambda: [job("pets.yaml", "out")])
    watch.learn(watch.jobs[0], Outcome(status=Exit.DONE, summary="", inputs=("pets.yaml", "a.yaml", "b.yaml")))

    def write() -> None:
        for name in ("a.yaml", "pets.yaml", "b.yaml"):
            put(folder / name, "# more\n")
            time.sleep(0.05)

    threading.Timer(0.3, write).start()
    assert watch.wait()[1] == ("a.yaml", "b.yaml", "pets.yaml")


def test_only_what_reads_a_file_is_due(folder: Path) -> None:
    put(folder / "cats.yaml", DOCUMENT)
    jobs = [job("pets.yaml", "pets"), job("cats.yaml", "cats")]
    watch = Watch(lambda: jobs)
    watch.learn(jobs[0], Outcome(status=Exit.DONE, summary="", inputs=("pets.yaml", "both.yaml")))
    watch.learn(jobs[1], Outcome(status=Exit.DONE, summary="", inputs=("cats.yaml", "both.yaml")))
    put(folder / "cats.yaml", "# more\n")
    assert watch.wait() == ((jobs[1],), ("cats.yaml",))
    threading.Timer(0.3, put, (folder / "both.yaml", "x: 1\n")).start()
    assert watch.wait() == (tuple(jobs), ("both.yaml",))


def test_a_file_that_is_no_longer_read_is_not_watched(folder: Path) -> None:
    watch = Watch(lambda: [job("pets.yaml", "out")])
    watch.learn(watch.jobs[0], Outcome(status=Exit.DONE, summary="", inputs=("pets.yaml", "a.yaml")))
    threading.Timer(0.3, put, (folder / "a.yaml", "x: 1\n")).start()
    assert watch.wait()[1] == ("a.yaml",)
    watch.learn(watch.jobs[0], Outcome(status=Exit.DONE, summary="", inputs=("pets.yaml",)))
    put(folder / "a.yaml", "y: 1\n")
    threading.Timer(0.6, put, (folder / "pets.yaml", "# more\n")).start()
    assert watch.wait()[1] == ("pets.yaml",)


def test_the_list_of_sdks_is_watched_and_may_be_broken_for_a_while(folder: Path) -> None:
    lists: list[list[Job]] = [[job("pets.yaml", "one")], [job("pets.yaml", "one"), job("pets.yaml", "two")]]

    def find() -> list[Job]:
        text = Path("sdkwright.yaml").read_text() if Path("sdkwright.yaml").exists() else "0"
        if not text[-1].isdigit():
            raise SpecError("config-invalid", "broken")
        return lists[int(text[-1])]

    watch = Watch(find)
    put(folder / "sdkwright.yaml", "broken")
    with pytest.raises(SpecError):
        watch.wait()
    assert watch.jobs == tuple(lists[0])
    threading.Timer(0.3, put, (folder / "sdkwright.yaml", "1")).start()
    assert watch.wait() == (tuple(lists[1]), ("sdkwright.yaml",))


def test_a_document_that_is_replaced_has_changed(folder: Path) -> None:
    """As many editors save: another file of the same size, with an old time, under the name."""
    watch = Watch(lambda: [job("pets.yaml", "out")])
    found = os.stat("pets.yaml")
    (folder / "other").write_text(DOCUMENT.replace("Pets", "Cats"))
    os.utime(folder / "other", ns=(found.st_atime_ns, found.st_mtime_ns))
    (folder / "other").replace(folder / "pets.yaml")
    assert watch.wait()[1] == ("pets.yaml",)
