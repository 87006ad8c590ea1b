"""`sdkwright diff` on documents, SDKs and revisions -> what it prints, writes and returns."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
import yaml
from diff.table import BASE, patched

from sdkwright.cli import main

OLD = yaml.safe_dump(BASE, sort_keys=False)
NEW = yaml.safe_dump(
    patched(
        BASE,
        {
            "paths./books/{book_id}.delete": None,
            "components.schemas.Book.properties.isbn": {"type": "string"},
        },
    ),
    sort_keys=False,
)
SAID = """\
breaking: books.delete is gone
    Stop calling `books.delete`.
    {old}:{line}:5
feature: types.Book.isbn is new
    new.yaml:{isbn}:9
1 breaking change, 1 feature: 1.4.2 becomes 2.0.0
"""


def line_of(text: str, wanted: str, last: bool = False) -> int:
    """Of the first line, or of the last one, that is this key."""
    found = [
        number
        for number, line in enumerate(text.splitlines(), 1)
        if line.strip().startswith(wanted)
    ]
    return found[-1 if last else 0]


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "old.yaml").write_text(OLD, encoding="utf-8")
    (tmp_path / "new.yaml").write_text(NEW, encoding="utf-8")
    return tmp_path


def said(capsys: pytest.CaptureFixture[str], *arguments: str, status: int = 0) -> str:
    """What `diff` prints."""
    capsys.readouterr()
    assert main(["diff", *arguments]) == status
    return capsys.readouterr().out


def expected(old: str) -> str:
    return SAID.format(old=old, line=line_of(OLD, "delete:"), isbn=line_of(NEW, "isbn:"))


def test_two_documents(capsys: pytest.CaptureFixture[str]) -> None:
    assert said(capsys, "old.yaml", "new.yaml") == expected("old.yaml")


def test_the_same_document_twice(capsys: pytest.CaptureFixture[str]) -> None:
    assert (
        said(capsys, "new.yaml", "new.yaml", "--fail-on", "patch")
        == "nothing changed for users of 1.4.2\n"
    )


@pytest.mark.parametrize(("level", "status"), [("breaking", 1), ("feature", 1), ("patch", 1)])
def test_a_breaking_change_fails_whatever_fails(
    level: str, status: int, capsys: pytest.CaptureFixture[str]
) -> None:
    said(capsys, "old.yaml", "new.yaml", "--fail-on", level, status=status)
    said(capsys, "old.yaml", "new.yaml")


def test_a_feature_does_not_fail_where_only_breaks_do(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "more.yaml").write_text(
        OLD.replace("city:", "town: {type: string}\n        city:"), encoding="utf-8"
    )
    assert "1 feature" in said(capsys, "old.yaml", "more.yaml", "--fail-on", "breaking")
    said(capsys, "old.yaml", "more.yaml", "--fail-on", "feature", status=1)


def test_an_old_document_is_read_with_the_sdk_yaml_of_the_new_one(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "sdk.yaml").write_text(
        "spec: new.yaml\npackage: shop\nclient: Shop\n", encoding="utf-8"
    )
    assert said(capsys, "old.yaml", "new.yaml") == expected("old.yaml")


def test_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    found = json.loads(said(capsys, "old.yaml", "new.yaml", "--format", "json"))
    assert (found["old_version"], found["new_version"], found["bump"]) == (
        "1.4.2",
        "2.0.0",
        "major",
    )
    assert found["changes"][0] == {
        "level": "breaking",
        "subject": "books.delete",
        "change": "is gone",
        "todo": "Stop calling `books.delete`.",
        "at": {"uri": "old.yaml", "line": line_of(OLD, "delete:"), "column": 5},
    }


def test_as_markdown(capsys: pytest.CaptureFixture[str]) -> None:
    found = said(capsys, "old.yaml", "new.yaml", "--format", "markdown")
    assert found.startswith("## 2.0.0\n\n### Breaking changes\n\n- `books.delete` is gone.")


def test_a_generated_sdk_and_a_document_or_another_sdk(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["generate", "-q", "old.yaml", "-o", "sdk-old"]) == 0
    found = said(capsys, "sdk-old", "new.yaml")
    assert "breaking: books.delete is gone\n    Stop calling `books.delete`.\nfeature: " in found
    assert main(["generate", "-q", "new.yaml", "-o", "sdk-new"]) == 0
    assert "1 breaking change, 1 feature" in said(capsys, "sdk-old", "sdk-new")
    assert "nothing changed" in said(capsys, "sdk-new", "new.yaml")


def test_names_that_the_old_sdk_has_stay(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """As a generation would keep them: the new operation does not take the name of an old one."""
    more = patched(
        BASE,
        {
            "paths./shelf/books": {
                "get": {**BASE["paths"]["/books"]["get"], "operationId": "getBooks"}
            }
        },
    )
    first = {"paths": {"/shelf/books": more["paths"].pop("/shelf/books"), **more["paths"]}}
    (folder / "more.yaml").write_text(
        yaml.safe_dump({**more, **first}, sort_keys=False), encoding="utf-8"
    )
    assert "breaking" not in said(capsys, "old.yaml", "more.yaml")


def git(*arguments: str) -> None:
    subprocess.run(
        ["git", "-c", "user.name=a", "-c", "user.email=a@b.c", *arguments],
        check=True,
        capture_output=True,
    )


def commit(name: str, text: str) -> None:
    Path("specs/acme/openapi.yaml").write_text(text, encoding="utf-8")
    git("add", "-A")
    git("commit", "-qm", name)
    git("tag", name)


@pytest.fixture
def repository(folder: Path) -> Path:
    (folder / "specs/acme").mkdir(parents=True)
    (folder / "specs/acme/sdk.yaml").write_text("# ours\npackage: acme\n", encoding="utf-8")
    git("init", "-q")
    commit("v1", OLD)
    commit("v2", NEW)
    return folder


@pytest.mark.usefixtures("repository")
def test_a_revision_and_what_is_there_now(capsys: pytest.CaptureFixture[str]) -> None:
    found = said(capsys, "--git", "v1", "specs/acme")
    assert found == expected("v1:specs/acme/openapi.yaml").replace(
        "new.yaml", "specs/acme/openapi.yaml"
    )
    assert "nothing changed" in said(capsys, "--git", "v2", "specs/acme/openapi.yaml")


@pytest.mark.usefixtures("repository")
def test_two_revisions(capsys: pytest.CaptureFixture[str]) -> None:
    Path("specs/acme/openapi.yaml").write_text("broken: [", encoding="utf-8")
    found = said(capsys, "--git", "v1..v2", "specs/acme")
    assert found == expected("v1:specs/acme/openapi.yaml").replace(
        "new.yaml", "v2:specs/acme/openapi.yaml"
    )
    assert "1 feature" in said(capsys, "--git", "v2..v1", "specs/acme")


def test_files_that_a_document_refers_to_are_of_its_revision(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    parts = repository / "specs/parts.yaml"
    parts.write_text(
        "Extra: {type: object, properties: {a: {type: string}, b: {type: string}}}\n",
        encoding="utf-8",
    )
    base = patched(
        BASE, {"components.schemas.Book.properties.extra": {"$ref": "../parts.yaml#/Extra"}}
    )
    commit("v3", yaml.safe_dump(base, sort_keys=False))
    parts.write_text("Extra: {type: object, properties: {a: {type: string}}}\n", encoding="utf-8")
    assert (
        "breaking: types.Extra.b is gone\n    Stop using `b`.\n    v3:specs/parts.yaml:1:"
        in said(capsys, "--git", "v3", "specs/acme")
    )


@pytest.mark.usefixtures("repository")
def test_what_is_not_there_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["diff", "--git", "v9", "specs/acme"]) == 2
    assert "has no revision v9" in capsys.readouterr().err
    assert main(["diff", "--git", "--output=x", "specs/acme"]) == 2
    assert "has no revision --output=x" in capsys.readouterr().err
    Path("specs/late").mkdir()
    Path("specs/late/openapi.yaml").write_text(OLD, encoding="utf-8")
    assert main(["diff", "--git", "v1", "specs/late"]) == 2
    assert "v1 has no specs/late" in capsys.readouterr().err
    assert main(["diff", "old.yaml"]) == 2
    assert "name an OLD and a NEW" in capsys.readouterr().err
    assert main(["diff", "--git", "v1..v2", "specs/acme", "--set-version"]) == 2
    assert "name one revision" in capsys.readouterr().err


@pytest.mark.usefixtures("repository")
def test_a_release_is_written(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["generate", "-q", "specs/acme", "-o", "sdk"]) == 0
    said(capsys, "--git", "v1", "specs/acme", "-o", "sdk", "--set-version", "--changelog")
    assert (
        Path("specs/acme/sdk.yaml").read_text(encoding="utf-8")
        == '# ours\npackage: acme\nversion: "2.0.0"\n'
    )
    first = Path("sdk/CHANGELOG.md").read_text(encoding="utf-8")
    assert first.index("## 2.0.0") < first.index("books.delete") < first.index("## 1.4.2")
    said(capsys, "--git", "v1", "specs/acme", "-o", "sdk", "--set-version", "--changelog")
    assert Path("sdk/CHANGELOG.md").read_text(encoding="utf-8") == first
    assert main(["generate", "-q", "specs/acme", "-o", "sdk"]) == 0
    assert 'version = "2.0.0"' in Path("sdk/pyproject.toml").read_text(encoding="utf-8")
    assert Path("sdk/CHANGELOG.md").read_text(encoding="utf-8") == first


@pytest.mark.usefixtures("repository")
def test_nothing_is_written_where_there_is_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["diff", "--git", "v1", "specs/acme", "-o", "nowhere", "--changelog"]) == 2
    assert "there is no SDK in nowhere" in capsys.readouterr().err
    assert main(["diff", "old.yaml", "new.yaml", "--set-version"]) == 2
    assert "there is no sdk.yaml" in capsys.readouterr().err


def test_texts_of_a_document_move_no_cursor(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    hostile = patched(
        BASE, {"components.schemas.Genre.enum": ["novel", "poem", "\x1b[2Jessay\n# x"]}
    )
    (folder / "new.yaml").write_text(yaml.safe_dump(hostile), encoding="utf-8")
    for form in ("text", "markdown"):
        found = said(capsys, "old.yaml", "new.yaml", "--format", form)
        assert "essay" in found and "\x1b" not in found and "\n# x" not in found


def test_places_in_one_of_several_documents(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    specs = "specs:\n- {spec: books.yaml, namespace: a}\n- {spec: other.yaml, namespace: b}\n"
    for name, text in (("before", OLD), ("after", NEW)):
        (folder / name).mkdir()
        (folder / name / "sdk.yaml").write_text(f"package: acme\n{specs}", encoding="utf-8")
        (folder / name / "books.yaml").write_text(OLD, encoding="utf-8")
        (folder / name / "other.yaml").write_text(text, encoding="utf-8")
    found = said(capsys, "before", "after")
    assert (
        f"b.books.delete is gone\n    Stop calling `b.books.delete`.\n    before/other.yaml:{line_of(OLD, 'delete:')}:5"
        in found
    )
    assert "a.books" not in found


@pytest.mark.parametrize(
    "broken",
    [
        "{",
        "[]",
        '{"package": "../../etc"}',
        '{"package": "acme", "client": "A", "async_client": "B", "names": {}, "operations": []}',
    ],
)
def test_a_folder_that_cannot_be_read_as_an_sdk(
    broken: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "sdk").mkdir()
    (folder / "sdk" / ".sdkwright.json").write_text(broken, encoding="utf-8")
    assert main(["diff", "sdk", "new.yaml"]) == 2
    assert "sdk cannot be read as an SDK" in capsys.readouterr().err
