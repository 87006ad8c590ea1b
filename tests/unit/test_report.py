"""Diagnostics -> text, JSON, SARIF and annotations; outlines; progress."""

from __future__ import annotations

import io
import json
import time

import pytest

from sdkwright.diagnostics import CODES, Diagnostic, Location, Severity
from sdkwright.progress import DELAY, Progress, is_watched
from sdkwright.report import count, outline, render

AT = Location("specs/a b.yaml", 12, 3, "  type: fil")
WARNING = Diagnostic("value-ignored", "`fil` is no type", AT)
FATAL = Diagnostic("not-openapi", "no version", None)


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


def test_text_groups_what_is_alike() -> None:
    many = [
        Diagnostic("value-ignored", "m", Location("a.yaml", n)) for n in range(1, 41)
    ]
    text = render([*many, WARNING], "text")
    assert text.count("warning: m [value-ignored]") == 5
    assert "35 more like it: a.yaml:6:1, a.yaml:7:1," in text
    assert "and 25 others" in text
    assert text.count("help:") == 2


def test_text_of_five_is_shown_in_full() -> None:
    text = render(
        [Diagnostic("value-ignored", "m", Location("a.yaml", n)) for n in range(5)],
        "text",
    )
    assert text.count("warning: m") == 5
    assert "more" not in text


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
            "help": CODES["value-ignored"].fix,
        },
        {
            "code": "not-openapi",
            "severity": "fatal",
            "message": "no version",
            "at": None,
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
                "region": {"startLine": 12, "startColumn": 3},
            }
        }
    ]
    assert second["locations"] == []


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
