"""A second run -> nothing done and the same said, if nothing changed; else as without a cache."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from sdkwright import cache, pipeline, states
from sdkwright.cli import main
from sdkwright.jobs import Exit, Job, run

ROOT = Path(__file__).parents[2]
DOCUMENT = """\
openapi: 3.1.0
info: {title: Pets, version: 1.0.0}
servers: [{url: https://pets.example}]
paths:
  /pets:
    get:
      operationId: listPets
      responses:
        "200":
          description: All pets.
          content:
            application/json:
              schema: {$ref: "parts/pets.yaml#/Pets"}
  /others:
    get:
      operationId: listOthers
      responses:
        "200":
          description: There is no such file yet.
          content:
            application/json:
              schema: {$ref: "parts/others.yaml#/Others"}
"""
PETS = "Pets: {type: array, items: {type: object, properties: {name: {type: string}, age: {type: int}}}}\n"
OVERLAY = """\
overlay: 1.0.0
info: {title: More, version: 1.0.0}
actions: [{target: $.info, update: {description: Of all kinds.}}]
"""
CONFIG = "package: pets\noverlays: [more.yaml]\ntemplates: own\n"


class Runs:
    """Counts the runs of the pipeline of a generator that nobody changes meanwhile."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(states, "generator_state", lambda: "this one")
        self.number = 0
        self.after: Callable[[], object] = lambda: None
        self._generate = pipeline.generate
        monkeypatch.setattr(pipeline, "generate", self._counted)

    def _counted(self, *arguments: object, **named: object) -> pipeline.Result:
        self.number += 1
        result = self._generate(*arguments, **named)  # type: ignore[arg-type]
        self.after()
        return result


@pytest.fixture
def records(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the records are."""
    monkeypatch.setenv(cache.FOLDER, str(tmp_path / "cache"))
    return tmp_path / "cache" / "runs"


@pytest.fixture
def folder(tmp_path: Path, records: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project, from which SDKs go to `sdk`."""
    place = tmp_path / "project"
    for name, text in {
        "openapi.yaml": DOCUMENT,
        "parts/pets.yaml": PETS,
        "more.yaml": OVERLAY,
        "sdk.yaml": CONFIG,
        "own/NOTES.md.jinja": "Notes.\n",
    }.items():
        (place / name).parent.mkdir(parents=True, exist_ok=True)
        (place / name).write_text(text)
    monkeypatch.chdir(place)
    settle()
    return place


@pytest.fixture
def runs(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Runs:
    return Runs(monkeypatch)


def settle() -> None:
    """What was written is older than what follows, by any clock."""
    time.sleep(0.05)


def generate(*options: str) -> int:
    return main(["generate", ".", "-o", "sdk", *options])


def check(*options: str) -> int:
    return main(["check", ".", "-o", "sdk", *options])


def contents(folder: Path) -> dict[str, bytes]:
    files = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def test_a_second_run_does_nothing_and_says_the_same(
    folder: Path, runs: Runs, capsys: pytest.CaptureFixture[str]
) -> None:
    generate()
    first = capsys.readouterr()
    before = contents(folder)
    assert generate() == Exit.DONE
    again = capsys.readouterr()
    assert runs.number == 1
    assert contents(folder) == before
    assert again.err == first.err
    assert "age" in again.err and "others.yaml" in again.err
    assert "(none changed)" in again.out
    generate("--no-cache")
    full = capsys.readouterr()
    assert runs.number == 2
    assert (again.out, again.err) == (full.out, full.err)


@pytest.mark.parametrize("options", [[], ["--strict"], ["--diagnostics", "json"], ["-q"]])
def test_check_says_the_same(
    folder: Path, runs: Runs, capsys: pytest.CaptureFixture[str], options: list[str]
) -> None:
    generate()
    capsys.readouterr()
    quick = check(*options), capsys.readouterr()
    assert runs.number == 1
    assert (check("--no-cache", *options), capsys.readouterr()) == quick
    assert runs.number == 2
    assert quick[0] == (Exit.SKIPPED if options == ["--strict"] else Exit.DONE)


def test_a_check_is_remembered_too(folder: Path, runs: Runs, records: Path) -> None:
    generate("--no-cache")
    assert not records.exists()
    settle()
    assert check() == check() == Exit.DONE
    assert runs.number == 2


def test_what_is_not_needed_is_not_imported(folder: Path) -> None:
    program = (
        "import sys; from sdkwright.cli import main; main(['generate', '.', '-o', 'sdk', '-q']);"
        "slow = {'pydantic', 'openapi_pydantic', 'black', 'yaml', 'jinja2', 'httpx', 'pathspec'};"
        "print(sorted(slow & set(sys.modules)))"
    )
    texts = [
        subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
        for _ in range(2)
    ]
    assert "jinja2" in texts[0].stdout
    assert texts[1].stdout == "[]\n"


def write(path: str, text: str) -> Callable[[Path], None]:
    def change(folder: Path) -> None:
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text)

    return change


def linked(folder: Path) -> None:
    """The same text, but somewhere else."""
    (folder / "sdk/README.md").rename(folder / "README.md")
    (folder / "sdk/README.md").symlink_to(folder / "README.md")


CHANGES: dict[str, Callable[[Path], None]] = {
    "the document": write("openapi.yaml", DOCUMENT.replace("All pets", "Pets")),
    "another document": write("openapi.json", "{}"),
    "a file that it refers to": write("parts/pets.yaml", PETS.replace("name", "title")),
    "a file that was missing": write("parts/others.yaml", "Others: {type: string}\n"),
    "a file that is missing": lambda folder: (folder / "parts/pets.yaml").unlink(),
    "the configuration": write("sdk.yaml", CONFIG + "version: 9.9.9\n"),
    "no configuration": lambda folder: (folder / "sdk.yaml").unlink(),
    "an overlay": write("more.yaml", OVERLAY.replace("all", "many")),
    "a template": write("own/NOTES.md.jinja", "Other notes.\n"),
    "one more template": write("own/MORE.md.jinja", "More notes.\n"),
    "code of the user's": write("sdk/src/pets/custom/__init__.py", "class Pets: ...\n"),
    "more code of the user's": write("sdk/src/pets/custom/extra.py", "x = 1\n"),
    "a generated file": write("sdk/README.md", "Mine.\n"),
    "a generated file that is gone": lambda folder: (folder / "sdk/README.md").unlink(),
    "a file that is written once": lambda folder: (folder / "sdk/CHANGELOG.md").unlink(),
    "a link": linked,
    "the manifest": lambda folder: (folder / "sdk/.sdkwright.json").unlink(),
    "the user's list": write("sdk/.sdkwrightignore", "README.md\n"),
}


@pytest.mark.parametrize("what", CHANGES)
def test_a_change_is_seen(folder: Path, runs: Runs, what: str) -> None:
    generate()
    CHANGES[what](folder)
    check()
    assert runs.number == 2


@pytest.mark.parametrize("what", CHANGES)
def test_what_comes_out_is_as_without_a_cache(
    folder: Path, capsys: pytest.CaptureFixture[str], what: str
) -> None:
    found = []
    for options in ([], ["--no-cache"]):
        subprocess.run(["rm", "-rf", "sdk", "README.md"], check=True)
        for name, text in {"openapi.yaml": DOCUMENT, "sdk.yaml": CONFIG, "more.yaml": OVERLAY}.items():
            (folder / name).write_text(text)
        (folder / "openapi.json").unlink(missing_ok=True)
        (folder / "own/MORE.md.jinja").unlink(missing_ok=True)
        (folder / "own/NOTES.md.jinja").write_text("Notes.\n")
        (folder / "parts/others.yaml").unlink(missing_ok=True)
        (folder / "parts/pets.yaml").write_text(PETS)
        generate(*options)
        CHANGES[what](folder)
        capsys.readouterr()
        status = generate(*options)
        found.append((status, capsys.readouterr(), contents(folder / "sdk")))
    assert found[0] == found[1]


def test_what_changes_nothing_is_no_change(folder: Path, runs: Runs) -> None:
    generate()
    write("notes.txt", "Mine.\n")(folder)
    write("sdk/notes.txt", "Mine.\n")(folder)
    write("sdk/CHANGELOG.md", "Mine.\n")(folder)
    readme = folder / "sdk/README.md"
    readme.write_bytes(readme.read_bytes().replace(b"\n", b"\r\n"))
    generate()
    assert check() == Exit.DONE
    assert runs.number == 1


def test_edits_by_hand_are_told_each_time(
    folder: Path, runs: Runs, capsys: pytest.CaptureFixture[str]
) -> None:
    generate()
    readme = folder / "sdk/README.md"
    readme.write_text(readme.read_text() + "\nMine.\n")
    generate()
    settle()
    generate()
    capsys.readouterr()
    generate()
    quick = capsys.readouterr()
    assert runs.number == 3
    generate("--no-cache")
    assert capsys.readouterr() == quick
    assert "edit-kept" in quick.err


@pytest.mark.parametrize("package", ["other", "pets"])
def test_options_are_apart(folder: Path, runs: Runs, package: str) -> None:
    generate()
    generate("--package", package)
    assert runs.number == 2


def test_another_generator_does_it_again(
    folder: Path, runs: Runs, monkeypatch: pytest.MonkeyPatch
) -> None:
    generate()
    settle()
    monkeypatch.setattr(states, "generator_state", lambda: "another")
    generate()
    generate()
    assert runs.number == 2


def test_the_state_of_the_generator_is_that_of_its_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    state = states.generator_state.__wrapped__  # asked anew
    before = state()
    assert state() == before == states.generator_state()
    monkeypatch.syspath_prepend(str(tmp_path))
    assert state() == before
    (tmp_path / "pydantic-99.dist-info").mkdir()
    assert state() != before


def test_a_document_in_one_long_line_is_not_recorded(
    folder: Path, runs: Runs, records: Path
) -> None:
    said = " " * cache.LONGEST
    schema = {"type": "object", "properties": {"age": {"type": "int"}}}
    content = {"application/json": {"schema": schema}}
    answer = {"200": {"description": said, "content": content}}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Pets", "version": "1.0.0"},
        "servers": [{"url": "https://pets.example"}],
        "paths": {"/pets": {"get": {"operationId": "listPets", "responses": answer}}},
    }
    (folder / "openapi.yaml").write_text(json.dumps(document))
    settle()
    assert generate() == generate() == Exit.DONE
    assert runs.number == 2
    assert not [*records.glob("*.json")]


def test_what_changes_meanwhile_is_not_recorded(folder: Path, runs: Runs, records: Path) -> None:
    runs.after = lambda: write("parts/pets.yaml", PETS.replace("name", "title"))(folder)
    generate()
    assert not records.exists()
    runs.after = lambda: None
    settle()
    generate()
    assert "title" in (folder / "sdk/api.md").read_text() + str(contents(folder / "sdk"))
    assert runs.number == 2


def test_what_goes_meanwhile_is_not_recorded(folder: Path, runs: Runs, records: Path) -> None:
    runs.after = lambda: (folder / "parts/pets.yaml").unlink()
    generate()
    assert not records.exists()


def test_standard_input_and_the_network_are_read_anew(
    folder: Path, records: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = [sys.executable, "-m", "sdkwright", "generate", "-", "-o", "piped", "-q"]
    subprocess.run(program, input=DOCUMENT, text=True, check=True, capture_output=True)
    assert not records.exists()


# --- broken records -------------------------------------------------------------------


def whole(body: bytes) -> bytes:
    return hashlib.sha256(body).hexdigest().encode() + b"\n" + body


def wrong(raw: bytes) -> Iterator[bytes]:
    """What may stand in the place of a record."""
    yield from (raw[:length] for length in (0, 1, 64, 65, 100, len(raw) // 2, len(raw) - 1))
    yield b"\0" * 4096
    yield raw[:200] + b"\xff" + raw[201:]
    yield from map(whole, (b"", b"null", b"[]", b"{}", b"{", b"\xff", b"[" * 100_000))
    record = json.loads(raw.partition(b"\n")[2])
    for key in record:
        yield whole(json.dumps({k: v for k, v in record.items() if k != key}).encode())
        for value in (None, 1, "x", [1], [[1]], {"x": 1}):
            yield whole(json.dumps(record | {key: value}).encode())
    for key in record["told"]:
        yield whole(json.dumps(record | {"told": record["told"] | {key: 1.5}}).encode())


def test_a_broken_record_is_none(
    folder: Path, runs: Runs, records: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    generate()
    said = capsys.readouterr().err
    [record] = records.iterdir()
    raw = record.read_bytes()
    job = Job(action="generate", spec=".", out=Path("sdk"))
    assert cache.recall(job) is not None
    for text in wrong(raw):
        record.write_bytes(text)
        found = cache.recall(job)
        assert found is None or len(found.found) == said.count("help:"), text[:300]
    record.write_bytes(raw[:1000])
    generate()
    assert record.read_bytes() != raw[:1000]
    generate()
    assert runs.number == 2


@pytest.mark.parametrize("kind", ["a file", "no right"])
def test_a_cache_that_cannot_be_written_is_done_without(
    folder: Path, runs: Runs, tmp_path: Path, kind: str
) -> None:
    if kind == "a file":
        (tmp_path / "cache").write_text("in the way")
    else:
        (tmp_path / "cache").mkdir(mode=0o500)
    assert generate() == Exit.DONE
    assert check() == Exit.DONE


def test_few_records_are_kept(
    folder: Path, runs: Runs, records: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cache, "MOST", 3)
    for package in ("a", "b", "c", "a", "d"):
        main(["generate", ".", "-o", f"sdk-{package}", "--package", package])
    assert runs.number == 4
    assert len([*records.iterdir()]) == 3
    main(["generate", ".", "-o", "sdk-a", "--package", "a"])
    assert runs.number == 4
    main(["generate", ".", "-o", "sdk-b", "--package", "b"])
    assert runs.number == 5


def test_several_processes_at_once(folder: Path, records: Path) -> None:
    command = [sys.executable, "-m", "sdkwright", "generate", ".", "-o", "sdk"]
    started = [
        subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) for _ in range(3)
    ]
    assert [process.wait() for process in started] == [0, 0, 0]
    for process in started:
        process.communicate()
    assert len([*records.iterdir()]) == 1
    assert cache.recall(Job(action="check", spec=".", out=Path("sdk"))) is not None


# --- nothing is forgotten -------------------------------------------------------------

WATCHED = """
import sys
opened = set()
def note(event, arguments):
    if event == "open" and isinstance(arguments[0], str) and not arguments[2] & 3:
        opened.add(arguments[0])
sys.addaudithook(note)
from sdkwright.cli import main
main(["generate", ".", "-o", "sdk", "-q"])
print(*opened, sep="\\n")
"""


def test_every_file_that_is_read_is_in_the_record(folder: Path, records: Path) -> None:
    generate("--no-cache")
    write("sdk/src/pets/custom/extra.py", "x = 1\n")(folder)
    write("sdk/.sdkwrightignore", "nothing.md\n")(folder)
    ran = subprocess.run(
        [sys.executable, "-c", WATCHED], capture_output=True, text=True, check=True
    )
    opened = {Path(name).resolve() for name in ran.stdout.splitlines()}
    read = {path.relative_to(folder) for path in opened if path.is_relative_to(folder)}
    [text] = records.iterdir()
    record = json.loads(text.read_bytes().partition(b"\n")[2])
    known = {Path("sdk") / path for path in (*record["outputs"], *record["users"])}
    known |= {Path(path) for path, _, _ in record["inputs"]}
    wholly = [(Path(path), ending) for path, ending, _ in record["inputs"] if ending]
    assert Path("parts/pets.yaml") in read and Path("sdk/src/pets/custom/extra.py") in read
    for path in read - known - {Path("sdk/.sdkwright/generated.z")}:
        inside = (path.is_relative_to(f) and path.name.endswith(end) for f, end in wholly)
        is_locked = path == Path("sdk")
        assert any(inside) or is_locked or ".sdkwright-new-" in str(path), path


SOURCES = [
    *sorted(path.parent for path in (ROOT / "specs").glob("*/openapi.yaml")),
    *sorted(path.parent for path in (ROOT / "tests" / "cases").glob("*/openapi.yaml")),
]


def test_the_sdks_of_the_repository_are_the_same_with_and_without(
    tmp_path: Path, records: Path
) -> None:
    assert len(SOURCES) >= 30
    for number, source in enumerate(SOURCES[::3]):
        out = tmp_path / str(number)
        run(Job(action="generate", spec=str(source), out=out))
        before = contents(out)
        for action in ("generate", "check"):
            quick = run(Job(action=action, spec=str(source), out=out))  # type: ignore[arg-type]
            full = run(Job(action=action, spec=str(source), out=out, no_cache=True))  # type: ignore[arg-type]
            assert repr(quick) == repr(full), source
        assert contents(out) == before
        assert len([*records.iterdir()]) == number + 1, source
