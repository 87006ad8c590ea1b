"""What went wrong or was assumed, and where: the words that every stage reports in.

A stage that cannot go on with a unit raises `SpecError`; the unit's boundary catches and
records it. What can be repaired is recorded as a warning that says what was assumed.
The kinds of problems are in the tables of `inputs`, `documents`, `advice` and `outputs`.
"""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter
from typing import Any, Final, Literal

from ..data import Compared, Struct
from .advice import ADVICE
from .documents import DOCUMENTS
from .inputs import INPUTS
from .kinds import Code, Severity
from .outputs import OUTPUTS

__all__ = [
    "ADVICE",
    "CODES",
    "OUTPUTS",
    "Change",
    "Code",
    "Diagnostic",
    "Edit",
    "Location",
    "Report",
    "Severity",
    "SpecError",
]

CODES: Final[dict[str, Code]] = {**INPUTS, **DOCUMENTS, **ADVICE, **OUTPUTS}


class Location(Compared, Struct, frozen=True, eq=False):
    """A place in a text; lines and columns count from 1."""

    compared = attrgetter("uri", "line", "column", "text")

    uri: str
    line: int = 1
    column: int = 1
    text: str = ""
    """The whole line, for the excerpt."""
    pointer: tuple[str, ...] | None = None
    """What stands there, as the document has it once overlays were applied."""

    def __str__(self) -> str:
        return f"{self.uri}:{self.line}:{self.column}"

    @property
    def excerpt(self) -> str:
        """The line with a caret under the column."""
        margin = " " * len(str(self.line))
        start = max(0, self.column - 60)
        shown = self.text[start : start + 120].replace("\t", " ")
        return f"{self.line} | {shown}\n{margin} | {' ' * (self.column - 1 - start)}^"


Change = Literal["put", "fill", "add", "remove", "allow null"]
"""Put a value; only where there is none; add it to a list; take away what stands there; let a
schema allow null."""


class Edit(Struct, frozen=True):
    """A change of a document by which a problem would be gone."""

    change: Change
    pointer: tuple[str, ...]
    value: Any = None
    file: str = ""
    """The file's name as seen from the document; empty: the document itself."""


class Diagnostic(Compared, Struct, frozen=True, eq=False):
    """One problem at one place."""

    compared = attrgetter("code", "message", "at", "rated")

    code: str
    message: str
    at: Location | None = None
    edits: tuple[Edit, ...] = ()
    """What was read instead; empty: a person has to decide."""
    rated: str = ""
    """The severity that the configuration wants; empty: that of the table."""

    @property
    def severity(self) -> Severity:
        """How much it costs."""
        return Severity(self.rated) if self.rated else CODES[self.code].severity

    @property
    def help(self) -> str:
        """What to do about it."""
        return CODES[self.code].fix


class SpecError(Exception):
    """A unit cannot be used; says which and where."""

    def __init__(self, code: str, message: str, at: Location | None = None) -> None:
        super().__init__(f"{at}: {message}" if at else message)
        self.diagnostic = Diagnostic(code, message, at)


Report = Callable[[Diagnostic], None]
"""Where a stage leaves what it assumed."""
