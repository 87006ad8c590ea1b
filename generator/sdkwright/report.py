"""Diagnostics -> text for people, JSON, SARIF 2.1.0, or annotations of a CI."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import PurePath
from typing import Any, Final, Literal
from urllib.parse import quote

from sdkwright import __version__
from sdkwright.diagnostics import CODES, Diagnostic, Location, Severity

Format = Literal["text", "json", "sarif", "github"]
SHOWN_ALIKE: Final = 5
"""How many diagnostics with the same code and message are shown in full."""
PLACES_SHOWN: Final = 10


def render(diagnostics: Sequence[Diagnostic], form: Format) -> str:
    """All diagnostics in one format; ends in a line feed unless empty."""
    forms: dict[Format, Callable[[Sequence[Diagnostic]], str]] = {
        "text": _text,
        "json": _json,
        "sarif": _sarif,
        "github": _github,
    }
    return forms[form](diagnostics)


# --- text -----------------------------------------------------------------------------


def _text(diagnostics: Sequence[Diagnostic]) -> str:
    groups: dict[tuple[str, str], list[Diagnostic]] = {}
    for diagnostic in diagnostics:
        groups.setdefault((diagnostic.code, diagnostic.message), []).append(diagnostic)
    return "".join(f"{part}\n" for group in groups.values() for part in _group(group))


def _group(group: list[Diagnostic]) -> list[str]:
    shown, rest = group[:SHOWN_ALIKE], group[SHOWN_ALIKE:]
    parts = [_one(diagnostic) for diagnostic in shown]
    if rest:
        parts.append(f"{len(rest)} more like it: {_places(rest)}")
    return [*parts, f"  help: {printable(group[0].help)}"]


def _one(diagnostic: Diagnostic) -> str:
    at = diagnostic.at
    place = f"{at}: " if at else ""
    head = (
        f"{place}{diagnostic.severity.value}: {diagnostic.message} [{diagnostic.code}]"
    )
    lines = [head, *(at.excerpt.splitlines() if at and at.text.strip() else [])]
    return "\n    ".join(map(printable, lines))


def _places(rest: list[Diagnostic]) -> str:
    places = [printable(str(diagnostic.at)) for diagnostic in rest if diagnostic.at]
    more = len(rest) - len(places[:PLACES_SHOWN])
    return ", ".join(
        [*places[:PLACES_SHOWN], *([f"and {more} others"] if more else [])]
    )


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
        "help": diagnostic.help,
    }


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
    region = {"startLine": at.line, "startColumn": at.column}
    place = {"artifactLocation": {"uri": _uri(at.uri)}, "region": region}
    return {"physicalLocation": place}


def _uri(name: str) -> str:
    if name.startswith(("http://", "https://")):
        return name
    path = PurePath(name)
    return path.as_uri() if path.is_absolute() else quote(path.as_posix())


# --- annotations ----------------------------------------------------------------------


def _github(diagnostics: Sequence[Diagnostic]) -> str:
    return "".join(f"{_annotation(diagnostic)}\n" for diagnostic in diagnostics)


def _annotation(diagnostic: Diagnostic) -> str:
    fields = {"title": f"sdkwright {diagnostic.code}"}
    if at := diagnostic.at:
        fields = {"file": at.uri, "line": str(at.line), "col": str(at.column)} | fields
    stated = ",".join(f"{key}={_property(value)}" for key, value in fields.items())
    return f"::{_level(diagnostic.severity, 'notice')} {stated}::{_data(diagnostic.message)}"


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
