"""Versions, an sdk.yaml and a changelog -> what the next release says."""

from __future__ import annotations

from pathlib import Path

import pytest

from sdkwright.changes.change import Change, Level
from sdkwright.changes.release import MARK, add_entry, set_version
from sdkwright.changes.telling import Verdict
from sdkwright.changes.versions import step
from sdkwright.config import read_options
from sdkwright.diagnostics import SpecError

BROKEN = Change(Level.BREAKING, "books.delete", "is gone", "Stop calling `books.delete`.")
MORE = Change(Level.FEATURE, "types.A*", "lists '<b>'")
OTHER = Change(Level.PATCH, "books.list", "sends `GET /b`, not `GET /a`")


@pytest.mark.parametrize(
    ("old", "changes", "new", "bump"),
    [
        ("1.4.2", [], "1.4.2", "none"),
        ("1.4.2", [OTHER], "1.4.3", "patch"),
        ("1.4.2", [OTHER, MORE], "1.5.0", "minor"),
        ("1.4.2", [OTHER, MORE, BROKEN], "2.0.0", "major"),
        ("0.4.2", [OTHER], "0.4.3", "patch"),
        ("0.4.2", [MORE], "0.4.3", "patch"),
        ("0.4.2", [BROKEN], "0.5.0", "minor"),
        ("3.1", [MORE], "3.2.0", "minor"),
        ("2.0.0rc1", [BROKEN], "2.0.0rc2", "major"),
    ],
)
def test_the_next_version(old: str, changes: list[Change], new: str, bump: str) -> None:
    found = step(old, old, changes)
    assert (found.new, found.bump) == (new, bump)


def test_a_version_that_is_high_enough_already_stays() -> None:
    assert step("1.4.2", "2.1.0", [BROKEN]).new == "2.1.0"
    assert step("1.4.2", "1.5.0", [BROKEN]).new == "2.0.0"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('version: "1.0"  # ours\npackage: a\n', 'version: "2.0.0"  # ours\npackage: a\n'),
        ("package: a\nversion: 1.0.1\n", 'package: a\nversion: "2.0.0"\n'),
        ("version: '1.0'\r\npackage: a\r\n", 'version: "2.0.0"\r\npackage: a\r\n'),
        ("# it is\npackage: a # so\n", '# it is\npackage: a # so\nversion: "2.0.0"\n'),
        ("package: a", 'package: a\nversion: "2.0.0"\n'),
        (
            '# version: "1.0.0"\n# style: native\npackage: a\n',
            'version: "2.0.0"\n# style: native\npackage: a\n',
        ),
        ("", 'version: "2.0.0"\n'),
        ("docs:\n  url: https://a.b\nversion: 1\n", None),
    ],
)
def test_the_version_is_written_and_all_else_stays(
    before: str, after: str | None, tmp_path: Path
) -> None:
    file = tmp_path / "sdk.yaml"
    file.write_bytes(before.encode())
    assert set_version(file, "2.0.0")
    if after is not None:
        assert file.read_bytes().decode() == after
    assert read_options(file).version == "2.0.0"
    assert not set_version(file, "2.0.0")


def test_a_file_that_only_a_person_can_change_stays_as_it_was(tmp_path: Path) -> None:
    file = tmp_path / "sdk.yaml"
    file.write_text("{package: a}\n", encoding="utf-8")
    with pytest.raises(SpecError, match=r"write `version: 2\.0\.0` yourself"):
        set_version(file, "2.0.0")
    assert file.read_text(encoding="utf-8") == "{package: a}\n"


def entry(*changes: Change, old: str = "1.0.0") -> str:
    return Verdict(changes, step(old, old, changes)).entry()


def test_an_entry_says_what_a_caller_must_do_and_is_plain_text() -> None:
    assert entry(BROKEN, MORE, OTHER) == (
        "## 2.0.0\n\n### Breaking changes\n\n- `books.delete` is gone. Stop calling `books.delete`.\n\n"
        "### Features\n\n- `types.A*` lists '\\<b\\>'.\n\n"
        "### Other changes\n\n- `books.list` sends `GET /b`, not `GET /a`.\n"
    )


def test_an_entry_goes_before_the_others_and_is_written_again(tmp_path: Path) -> None:
    file = tmp_path / "CHANGELOG.md"
    file.write_text("# Changelog\n\nWords.\n\n## 1.0.0\n\n- First.\n", encoding="utf-8")
    assert add_entry(file, entry(MORE))
    once = file.read_text(encoding="utf-8")
    assert once == (
        f"# Changelog\n\nWords.\n\n## 1.1.0\n\n{MARK}\n\n### Features\n\n- `types.A*` lists '\\<b\\>'.\n\n"
        "## 1.0.0\n\n- First.\n"
    )
    assert add_entry(file, entry(MORE))
    assert file.read_text(encoding="utf-8") == once
    assert add_entry(file, entry(MORE, OTHER))
    assert "### Other changes" in file.read_text(encoding="utf-8")
    assert file.read_text(encoding="utf-8").count("## 1.1.0") == 1


@pytest.mark.parametrize(
    "heading", ["## 1.1.0", "## 1.1.0 (2026-01-01)", "## [1.1.0] - 2026-01-01"]
)
def test_an_entry_that_was_edited_is_left_alone(heading: str, tmp_path: Path) -> None:
    file = tmp_path / "CHANGELOG.md"
    text = f"# Changelog\n\n{heading}\n\n- Better.\n"
    file.write_text(text, encoding="utf-8")
    assert not add_entry(file, entry(MORE))
    assert file.read_text(encoding="utf-8") == text


def test_a_changelog_is_begun_where_there_is_none(tmp_path: Path) -> None:
    assert add_entry(tmp_path / "CHANGELOG.md", entry(MORE))
    assert (
        (tmp_path / "CHANGELOG.md")
        .read_text(encoding="utf-8")
        .startswith("# Changelog\n\n## 1.1.0\n")
    )
