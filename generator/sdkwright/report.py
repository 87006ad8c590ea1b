"""Diagnostics -> text for people, JSON, SARIF 2.1.0, GitLab's code quality, or annotations of GitHub."""

from __future__ import annotations

import hashlib
import json
import os
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import PurePath
from typing import Any, Final, Literal
from urllib.parse import quote

import click

from sdkwright import __version__
from sdkwright.diagnostics import CODES, Diagnostic, Location, Severity

Format = Literal["text", "json", "sarif", "github", "gitlab"]
PLACES_SHOWN: Final = 5
"""Of those that are alike, beside the first."""
COLOURS: Final = {
    Severity.HINT: "cyan",
    Severity.WARNING: "yellow",
    Severity.ERROR: "red",
    Severity.FATAL: "red",
}
_SPECIAL: Final = re.compile(
    r"`[^`]*`|'[^']*'|\"[^\"]*\"|\{[^}]*\}|\b[A-Z]+ /\S*|\d+(?:\.\d+)?"
)
"""What differs in messages that say the same: names, values, operations."""

_SEVERAL: Final = re.compile(r"(, )+( and  more)?")
"""What is left of a list of them."""


def render(
    diagnostics: Sequence[Diagnostic],
    form: Format,
    *,
    each: bool = False,
    colour: bool = False,
) -> str:
    """All diagnostics in one format; ends in a line feed unless empty.

    Formats for people have one entry for those that are alike, or with `each` one for each.
    """
    forms: dict[Format, Callable[[Sequence[Diagnostic]], str]] = {
        "text": lambda found: _text(_groups(found, each), colour),
        "json": _json,
        "sarif": _sarif,
        "github": lambda found: _github(_groups(found, each)),
        "gitlab": _gitlab,
    }
    return forms[form](diagnostics)


Group = list[Diagnostic]


def _groups(diagnostics: Sequence[Diagnostic], each: bool) -> list[Group]:
    """Those that say the same of different things, in the order of the first of each."""
    if each:
        return [[diagnostic] for diagnostic in diagnostics]
    groups: dict[tuple[str, str, str], Group] = {}
    for diagnostic in diagnostics:
        said = _SEVERAL.sub("", _SPECIAL.sub("", diagnostic.message))
        key = (diagnostic.code, diagnostic.severity.value, said)
        groups.setdefault(key, []).append(diagnostic)
    return list(groups.values())


# --- text -----------------------------------------------------------------------------


def _text(groups: Sequence[Group], colour: bool) -> str:
    text = "".join(f"{line}\n" for group in groups for line in _group(group))
    return text if colour else click.unstyle(text)


def _group(group: Group) -> list[str]:
    first, *others = group
    cure = f"  {click.style('help:', bold=True)} {printable(first.help)}"
    return [*_one(first), *_others(first, others), cure]


def _one(diagnostic: Diagnostic) -> list[str]:
    at, severity = diagnostic.at, diagnostic.severity
    place = f"{click.style(printable(str(at)), bold=True)}: " if at else ""
    word = click.style(severity.value, fg=COLOURS[severity], bold=True)
    head = f"{place}{word}: {printable(diagnostic.message)} [{diagnostic.code}]"
    excerpt = at.excerpt.splitlines() if at and at.text.strip() else []
    lines = [click.style(f"    {printable(line)}", dim=True) for line in excerpt]
    if lines:
        lines[-1] = lines[-1].replace("^", click.style("^", fg=COLOURS[severity]))
    return [head, *lines]


def _others(first: Diagnostic, others: Group) -> list[str]:
    """Where the same is found; what is said there, if that is not word for word the same."""
    if not others:
        return []
    shown, rest = others[:PLACES_SHOWN], others[PLACES_SHOWN:]
    more = [f"{len(rest)} more (--all shows each)"] if rest else []
    if all(other.message == first.message and other.at for other in others):
        places = [_place(other, first) for other in shown]
        return [f"  {len(others)} more like it: {', '.join([*places, *more])}"]
    lines = [
        f"    {': '.join(filter(None, [_place(other, first), printable(other.message)]))}"
        for other in shown
    ]
    return [f"  {len(others)} more like it:", *lines, *(f"    {m}" for m in more)]


def _place(diagnostic: Diagnostic, first: Diagnostic) -> str:
    """Where it is; a file that was just named is not named again."""
    at = diagnostic.at
    if at is None:
        return ""
    is_same = first.at is not None and first.at.uri == at.uri
    return f"{at.line}:{at.column}" if is_same else printable(str(at))


def printable(text: str) -> str:
    """One line that cannot move a terminal's cursor: a document's text is a stranger's."""
    return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in text)


# --- JSON -----------------------------------------------------------------------------


def _json(diagnostics: Sequence[Diagnostic]) -> str:
    return _dump([_entry(diagnostic) for diagnostic in diagnostics])


def _entry(diagnostic: Diagnostic) -> dict[str, Any]:
    at = diagnostic.at
    place = {"uri": at.uri, "line": at.line, "column": at.column} if at else None
    return {
        "code": diagnostic.code,
        "severity": diagnostic.severity.value,
        "message": diagnostic.message,
        "at": place,
        "pointer": _pointer(at),
        "help": diagnostic.help,
    }


def _pointer(at: Location | None) -> str | None:
    """A JSON pointer (RFC 6901)."""
    if at is None or at.pointer is None:
        return None
    parts = (part.replace("~", "~0").replace("/", "~1") for part in at.pointer)
    return "".join(f"/{part}" for part in parts)


def _dump(value: object) -> str:
    return json.dumps(value, indent=2) + "\n"


# --- SARIF (OASIS, Static Analysis Results Interchange Format 2.1.0) ------------------


def _sarif(diagnostics: Sequence[Diagnostic]) -> str:
    used = sorted({diagnostic.code for diagnostic in diagnostics})
    driver = {
        "name": "sdkwright",
        "version": __version__,
        "rules": [_rule(c) for c in used],
    }
    results = [
        _sarif_result(diagnostic, used.index(diagnostic.code))
        for diagnostic in diagnostics
    ]
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": results,
    }
    schema = "https://json.schemastore.org/sarif-2.1.0.json"
    return _dump({"$schema": schema, "version": "2.1.0", "runs": [run]})


def _rule(code: str) -> dict[str, Any]:
    kind = CODES[code]
    return {
        "id": code,
        "shortDescription": {"text": kind.title},
        "fullDescription": {"text": kind.cause},
        "help": {"text": kind.fix},
        "defaultConfiguration": {"level": _level(kind.severity, "note")},
    }


def _level(severity: Severity, least: str) -> str:
    """`least`: what the format calls a hint."""
    names = {Severity.HINT: least, Severity.WARNING: "warning"}
    return names.get(severity, "error")


def _sarif_result(diagnostic: Diagnostic, rule: int) -> dict[str, Any]:
    return {
        "ruleId": diagnostic.code,
        "ruleIndex": rule,
        "level": _level(diagnostic.severity, "note"),
        "message": {"text": diagnostic.message},
        "locations": [_sarif_location(diagnostic.at)] if diagnostic.at else [],
    }


def _sarif_location(at: Location) -> dict[str, Any]:
    region: dict[str, Any] = {"startLine": at.line, "startColumn": at.column}
    if at.text.strip():
        region["snippet"] = {"text": at.text}
    place = {"artifactLocation": {"uri": _uri(at.uri)}, "region": region}
    pointer = _pointer(at)
    logical = [{"fullyQualifiedName": pointer}] if pointer else []
    return {"physicalLocation": place} | (
        {"logicalLocations": logical} if logical else {}
    )


def _uri(name: str) -> str:
    if name.startswith(("http://", "https://")):
        return name
    path = PurePath(_in_repository(name))
    return path.as_uri() if path.is_absolute() else quote(path.as_posix())


# --- GitLab (Code Quality reports) ----------------------------------------------------


def _gitlab(diagnostics: Sequence[Diagnostic]) -> str:
    return _dump([_issue(diagnostic) for diagnostic in diagnostics])


def _issue(diagnostic: Diagnostic) -> dict[str, Any]:
    at = diagnostic.at or Location("sdk.yaml")
    seen = "\n".join(
        (diagnostic.code, diagnostic.message, at.uri, _pointer(at) or str(at))
    )
    weights = {Severity.HINT: "info", Severity.WARNING: "minor"}
    weights |= {Severity.ERROR: "major", Severity.FATAL: "blocker"}
    return {
        "description": f"{diagnostic.message}. {diagnostic.help}",
        "check_name": diagnostic.code,
        "fingerprint": hashlib.sha256(seen.encode("utf-8", "replace")).hexdigest(),
        "severity": weights[diagnostic.severity],
        "location": {"path": _in_repository(at.uri), "lines": {"begin": at.line}},
    }


# --- annotations of GitHub ------------------------------------------------------------


def _github(groups: Sequence[Group]) -> str:
    return "".join(f"{_annotation(group)}\n" for group in groups)


def _annotation(group: Group) -> str:
    diagnostic, *others = group
    more = f" (and {len(others)} more like it)" if others else ""
    fields = {"title": f"sdkwright {diagnostic.code}"}
    if at := diagnostic.at:
        fields = {
            "file": _in_repository(at.uri),
            "line": str(at.line),
            "col": str(at.column),
        } | fields
    stated = ",".join(f"{key}={_property(value)}" for key, value in fields.items())
    level = _level(diagnostic.severity, "notice")
    return f"::{level} {stated}::{_data(diagnostic.message + more)}"


def _in_repository(uri: str) -> str:
    """A path as GitHub and GitLab take it: from the root of the repository, whatever folder a
    step works in."""
    root = os.environ.get("GITHUB_WORKSPACE") or os.environ.get("CI_PROJECT_DIR")
    if not root or "://" in uri:
        return uri
    return PurePath(os.path.relpath(uri, root)).as_posix()


def _data(text: str) -> str:
    """Escaped as workflow commands want it, so that a document's text cannot start one."""
    return printable(text.replace("\n", " ")).replace("%", "%25")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


# --- other things to read -------------------------------------------------------------


def outline(value: object, depth: int = 0) -> str:
    """Nested mappings and lists as indented lines."""
    margin = "  " * depth
    match value:
        case Mapping():
            return "".join(
                _member(str(key), inner, depth) for key, inner in value.items()
            )
        case list() | tuple():
            return "".join(_item(inner, depth) for inner in value)
        case _:
            return f"{margin}{_leaf(value)}\n"


def _item(value: object, depth: int) -> str:
    """A mapping's first line carries the dash of its item."""
    text = outline(value, depth + 1)
    return f"{'  ' * depth}- {text[2 * depth + 2 :]}" if text else ""


def _member(key: str, value: object, depth: int) -> str:
    margin = f"{'  ' * depth}{printable(key)}:"
    if isinstance(value, Mapping | list | tuple):
        return f"{margin}\n{outline(value, depth + 1)}" if value else f"{margin} none\n"
    return f"{margin} {_leaf(value)}\n"


def _leaf(value: object) -> str:
    words = {None: "none", True: "yes", False: "no"}
    return (
        words[value]
        if value is None or isinstance(value, bool)
        else printable(str(value))
    )


def count(number: int, noun: str) -> str:
    """`1 file`, `2 files`."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def severities(diagnostics: Iterable[Diagnostic]) -> dict[Severity, int]:
    """How many there are of each severity."""
    found = [diagnostic.severity for diagnostic in diagnostics]
    return {severity: found.count(severity) for severity in Severity}
