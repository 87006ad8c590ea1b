"""Two branches that both generated, merged by git -> one SDK; what was written by hand on either is kept."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
from unit.test_cli import DOCUMENT

from sdkwright.cli import main
from sdkwright.merge import sides
from sdkwright.pins import read_pins
from sdkwright.tree import MANIFEST, manifest_in, read_manifest, union

ONE = "  /cats:\n    get: {operationId: listCats, tags: [pets], responses: {'204': {description: Cats.}}}\n"
TWO = ONE.replace("cats", "dogs").replace("Cats", "Dogs")


def git(*command: str, check: bool = True) -> str:
    who = ["-c", "user.name=Ann", "-c", "user.email=ann@acme.example", "-c", "commit.gpgsign=false"]
    done = subprocess.run(["git", *who, *command], check=check, capture_output=True, text=True)
    return done.stdout


def document(*more: str) -> None:
    Path("pets.yaml").write_text(DOCUMENT.replace("components:", "".join(more) + "components:"))


def branch(name: str, path: str) -> None:
    git("checkout", "-q", "-b", name, "main")
    document(path)
    assert main(["generate", "pets.yaml", "-q"]) == 0


@pytest.fixture(autouse=True)
def merging(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    git("init", "-q", "-b", "main")
    document()
    assert main(["generate", "pets.yaml", "-q"]) == 0
    git("add", ".")
    git("commit", "-qm", "first")
    return tmp_path / "pets-sdk"


def merge_both(merging: Path, *, edit_ours: str = "", edit_theirs: str = "") -> None:
    for name, path, edit in (("theirs", TWO, edit_theirs), ("ours", ONE, edit_ours)):
        branch(name, path)
        if edit:
            with (merging / "api.md").open("a") as file:
                file.write(edit)
            assert main(["generate", "pets.yaml", "-q"]) == 0
        git("add", ".")
        git("commit", "-qm", name)
    git("merge", "theirs", check=False)
    document(ONE, TWO)


def test_generating_settles_all_conflicts_in_what_is_generated(merging: Path, tmp_path: Path) -> None:
    merge_both(merging)
    assert "<<<<<<< " in (merging / MANIFEST).read_text()
    assert "<<<<<<< " in (merging / "api.md").read_text()
    assert main(["check", "pets.yaml", "-q"]) == 1
    assert main(["generate", "pets.yaml", "-q"]) == 0
    assert main(["check", "pets.yaml", "--strict"]) == 0
    assert main(["generate", "pets.yaml", "-q", "-o", str(tmp_path / "fresh")]) == 0
    for path in (tmp_path / "fresh").rglob("*"):
        if path.is_file() and path.name not in (MANIFEST, "generated.z", "CHANGELOG.md"):
            assert path.read_bytes() == (merging / path.relative_to(tmp_path / "fresh")).read_bytes(), path
    assert not list((merging / ".sdkwright").rglob("*.txt"))


def test_a_merge_without_the_archive_and_in_a_style_that_shows_the_base(merging: Path) -> None:
    git("config", "merge.conflictStyle", "diff3")
    merge_both(merging)
    (merging / ".sdkwright/generated.z").unlink()
    assert "||||||| " in (merging / "api.md").read_text()
    assert main(["generate", "pets.yaml", "-q"]) == 0
    assert main(["check", "pets.yaml", "--strict"]) == 0
    assert "<<<<<<< " not in (merging / "api.md").read_text()


def test_lines_by_hand_of_both_branches_stay(merging: Path) -> None:
    merge_both(merging, edit_ours="Our own words.\n", edit_theirs="Their own words.\n")
    assert main(["generate", "pets.yaml", "-q"]) == 3  # the user's part: they stand between markers
    text = (merging / "api.md").read_text()
    assert "Our own words." in text and "Their own words." in text
    assert "list_cats" in text and "list_dogs" in text
    assert "list_dogs" in (merging / "src/pets/resources/pets_resource.py").read_text()
    lines = [line for line in text.splitlines() if line[:7] not in ("<<<<<<<", "=======", ">>>>>>>")]
    (merging / "api.md").write_text("\n".join(dict.fromkeys(lines)) + "\n")
    assert main(["generate", "pets.yaml", "-q"]) == 0
    assert main(["check", "pets.yaml"]) == 0


def test_one_side_of_all_conflicts_is_as_good(merging: Path) -> None:
    merge_both(merging)
    git("checkout", "-q", "--theirs", "--", "pets-sdk")
    assert main(["generate", "pets.yaml", "-q"]) == 0
    assert main(["check", "pets.yaml", "--strict"]) == 0


def test_names_of_both_branches_stay(merging: Path) -> None:
    merge_both(merging)
    assert {"GET /pets", "GET /cats", "GET /dogs"} == read_pins(merging).calls.keys()
    record = read_manifest(merging)
    assert record and record.theirs.keys() == record.files.keys()
    assert len(record.hashes("api.md")) == 2
    found = manifest_in(merging)
    assert found and json.dumps(found)


CONFLICT = b"a\n<<<<<<< HEAD\nours\n=======\ntheirs\n>>>>>>> other\nz\n"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (b"a\nz\n", None),
        (CONFLICT, (b"a\nours\nz\n", b"a\ntheirs\nz\n")),
        (CONFLICT.replace(b"=======", b"||||||| base\nold\n======="), (b"a\nours\nz\n", b"a\ntheirs\nz\n")),
        (CONFLICT + b"=======\n", (b"a\nours\nz\n=======\n", b"a\ntheirs\nz\n=======\n")),
        (CONFLICT.replace(b"ours\n", b""), (b"a\nz\n", b"a\ntheirs\nz\n")),
        (CONFLICT.replace(b">>>>>>> other\n", b""), None),
    ],
)
def test_both_sides_of_a_conflict(text: bytes, found: tuple[bytes, bytes] | None) -> None:
    assert sides(text) == found


def test_what_two_manifests_say() -> None:
    assert union({"a": {"b": 1, "c": 1}, "l": [1]}, {"a": {"b": 2}, "l": [2], "n": None}) == {
        "a": {"b": 2, "c": 1},
        "l": [1, 2],
        "n": None,
    }
