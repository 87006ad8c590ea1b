"""Changes -> text for people, JSON, and the entry of a changelog."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from typing import Final, Literal

from ..data import Struct
from ..report import count, printable
from .change import Change, Level
from .versions import Step

Form = Literal["text", "json", "markdown"]
HEADINGS: Final = {
    Level.BREAKING: "Breaking changes",
    Level.FEATURE: "Features",
    Level.PATCH: "Other changes",
}
_ESCAPED: Final = re.compile(r"([\\`*_{}\[\]<>|#])")
"""What means something to Markdown."""
WORDS: Final = {
    Level.BREAKING: "breaking change",
    Level.FEATURE: "feature",
    Level.PATCH: "other change",
}


class Verdict(Struct, frozen=True):
    """What changed, and the version that says so."""

    changes: Sequence[Change]
    step: Step

    def told(self, form: Form) -> str:
        """All of it in one form."""
        forms = {"text": self._text, "json": self._json, "markdown": self.entry}
        return forms[form]()

    def entry(self) -> str:
        """The section of a changelog."""
        lines = [f"## {self.step.new}", ""]
        for level, heading in HEADINGS.items():
            own = [change for change in self.changes if change.level is level]
            if own:
                lines += [f"### {heading}", "", *map(_item, own), ""]
        return "\n".join(lines)

    def _text(self) -> str:
        lines = [line for change in self.changes for line in _lines(change)]
        return "".join(f"{printable(line)}\n" for line in [*lines, self._sum()])

    def _sum(self) -> str:
        levels = [change.level for change in self.changes]
        told = [
            count(levels.count(level), word)
            for level, word in WORDS.items()
            if level in levels
        ]
        if not told:
            return f"nothing changed for users of {self.step.old}"
        return f"{', '.join(told)}: {self.step.old} becomes {self.step.new}"

    def _json(self) -> str:
        content = {
            "old_version": self.step.old,
            "new_version": self.step.new,
            "bump": self.step.bump,
            "changes": [*map(_data, self.changes)],
        }
        return json.dumps(content, indent=2) + "\n"


def _lines(change: Change) -> Iterator[str]:
    yield f"{change.level.word}: {change.subject} {change.text}"
    if change.todo:
        yield f"    {change.todo}"
    if change.at:
        yield f"    {change.at}"


def _data(change: Change) -> dict[str, object]:
    at = change.at
    place = {"uri": at.uri, "line": at.line, "column": at.column} if at else None
    return {
        "level": change.level.word,
        "subject": change.subject,
        "change": change.text,
        "todo": change.todo,
        "at": place,
    }


def _item(change: Change) -> str:
    todo = f" {_marked(change.todo)}" if change.todo else ""
    return f"- `{_code(change.subject)}` {_marked(change.text)}.{todo}"


def _marked(text: str) -> str:
    """Names between backticks stay code; the rest, which a document may have said, is plain."""
    parts = re.split(r"(`[^`]*`)", printable(text))
    return "".join(
        p if n % 2 else _ESCAPED.sub(r"\\\1", p) for n, p in enumerate(parts)
    )


def _code(text: str) -> str:
    return printable(text).replace("`", "'")
