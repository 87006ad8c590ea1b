"""What went wrong or was assumed, and where: the words that every stage reports in.

A stage that cannot go on with a unit raises `SpecError`; the unit's boundary catches and
records it. What can be repaired is recorded as a warning that says what was assumed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Final


class Severity(Enum):
    """How much a problem costs."""

    HINT = "hint"
    """Nothing; it may be of interest."""
    WARNING = "warning"
    """Generated, but something was assumed or degraded."""
    ERROR = "error"
    """A unit (an operation, an SDK's file) was skipped; the rest is written."""
    FATAL = "fatal"
    """Nothing is written."""


@dataclass(frozen=True, slots=True)
class Location:
    """A place in a text; lines and columns count from 1."""

    uri: str
    line: int = 1
    column: int = 1
    text: str = ""
    """The whole line, for the excerpt."""

    def __str__(self) -> str:
        return f"{self.uri}:{self.line}:{self.column}"

    @property
    def excerpt(self) -> str:
        """The line with a caret under the column."""
        margin = " " * len(str(self.line))
        start = max(0, self.column - 60)
        shown = self.text[start : start + 120].replace("\t", " ")
        return f"{self.line} | {shown}\n{margin} | {' ' * (self.column - 1 - start)}^"


@dataclass(frozen=True, slots=True)
class Code:
    """A kind of problem: what its documentation says."""

    severity: Severity
    title: str
    cause: str
    fix: str


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One problem at one place."""

    code: str
    message: str
    at: Location | None = None

    @property
    def severity(self) -> Severity:
        """How much it costs."""
        return CODES[self.code].severity

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

H, W, E, F = Severity.HINT, Severity.WARNING, Severity.ERROR, Severity.FATAL

CODES: Final[dict[str, Code]] = {
    "file-unreadable": Code(
        F,
        "The file cannot be read",
        "The path does not exist, is a folder without a document, or may not be read.",
        "Check the path, or name the document itself.",
    ),
    "not-text": Code(
        F,
        "The file is not JSON or YAML",
        "Its syntax is broken at this place.",
        "Correct the syntax here.",
    ),
    "not-openapi": Code(
        F,
        "The file is not an OpenAPI document",
        "It has no `openapi` or `swagger` version that is known, or no paths.",
        "Give a document of Swagger 2.0 or OpenAPI 3.0, 3.1 or 3.2.",
    ),
    "limit-exceeded": Code(
        F,
        "The document is larger than a limit",
        "Depth or size exceeds what is read, to stay safe with unknown documents.",
        "Make the document smaller, or raise the limit in sdk.yaml; docs/limits.md names them all.",
    ),
    "config-invalid": Code(
        F,
        "The configuration is not valid",
        "A key or value of sdk.yaml is not known.",
        "Correct the key; `sdkwright init` writes all that there are.",
    ),
    "config-unused": Code(
        W,
        "The configuration is about something that is not there",
        "The document has nothing of this name (an operation, a schema, a parameter, a "
        "security scheme), or the name that was chosen for it is taken.",
        "Correct the name, or remove the key; it had no effect.",
    ),
    "custom-invalid": Code(
        F,
        "Code in `custom/` cannot be used",
        "It is not Python, or imports what imports it.",
        "Correct it here; docs/customising.md says what it can be.",
    ),
    "custom-unused": Code(
        W,
        "Code in `custom/` extends nothing",
        "No class or hook of the SDK has the name that it is made for.",
        "Correct the name, or put an underscore before it; it had no effect.",
    ),
    "template-invalid": Code(
        F,
        "A template of your own cannot be rendered",
        "Its syntax is broken, it asks for what its view does not have, or makes no Python.",
        "Correct the template; docs/customising.md says what it sees.",
    ),
    "overlay-invalid": Code(
        F,
        "An overlay cannot be applied",
        "It is not as OpenAPI Overlay 1.0 or 1.1 says, or does not fit the document.",
        "Correct the overlay here; docs/overlays.md says what it can be.",
    ),
    "overlay-no-match": Code(
        W,
        "An overlay's target is not in the document",
        "Its JSONPath selects nothing: perhaps a name was changed, or what it removes is gone.",
        "Correct the target, or remove the action; it had no effect.",
    ),
    "extension-unused": Code(
        H,
        "Extensions of the document have no effect",
        "They are of other generators, and about what there is not here, or what needs no words.",
        "Nothing need be done; docs/vendor-keys.md says what each key does, and why some do nothing.",
    ),
    "server-missing": Code(
        W,
        "The document does not say where the API is",
        "It has no server, or only a relative one, and `environments` is not configured.",
        "Add `servers` with a full URL, or `environments` in sdk.yaml; else each user gives a `base_url`.",
    ),
    "output-foreign": Code(
        F,
        "The output folder is not an SDK of sdkwright",
        "It holds files, and no `.sdkwright.json` says that we wrote them.",
        "Choose an empty folder, or remove what is in it.",
    ),
    "output-unsafe": Code(
        F,
        "A path leads out of the output folder",
        "A file's path has `..` in it, or there is a symbolic link on the way.",
        "Remove the link, or choose another folder; nothing was written.",
    ),
    "output-unwritable": Code(
        F,
        "The output folder cannot be written",
        "A right is missing, the disk is full, or a folder stands where a file is due.",
        "Make room or give the right, and run again.",
    ),
    "output-locked": Code(
        F,
        "Another run writes the same folder",
        "It holds the folder for longer than a run takes.",
        "Wait until it is done, or end it; nothing was written by this one.",
    ),
    "eject-impossible": Code(
        F,
        "A file cannot be handed over, or taken back",
        "It is not a generated file of an SDK, or it already is what it should become.",
        "Name a file that `.sdkwright.json` lists; docs/regeneration.md tells more.",
    ),
    "edit-kept": Code(
        H,
        "A generated file was edited by hand",
        "Its text is not what the last generation wrote; it was merged with what is new.",
        "Nothing need be done; what is in `custom/`, or ejected, never has to be merged.",
    ),
    "edit-conflict": Code(
        E,
        "Your lines and generated lines do not go together",
        "Both changed the same part of the file, or it is not known what was generated before.",
        "Settle the part between the conflict markers; or take what you need from the `.new` file and delete it.",
    ),
    "edit-left": Code(
        E,
        "An edited file is no longer generated",
        "The document has no longer what it was made from.",
        "Move what you need, and delete the file; it is not ours any more.",
    ),
    "edits-many": Code(
        E,
        "More was edited by hand than the configuration allows",
        "The lines added and removed in generated files are more than `edits.budget`.",
        "Move code into `custom/`, or raise the budget; `sdkwright edits` lists all.",
    ),
    "duplicate-key": Code(
        W,
        "A key occurs twice in an object",
        "Only one of the values can count.",
        "Remove one of the two; the last one was used.",
    ),
    "ref-dangling": Code(
        W,
        "A $ref leads nowhere",
        "Nothing stands where it points to, that file cannot be read, or the way is too long.",
        "Correct the $ref; until then its value can be anything (`Any`).",
    ),
    "ref-cycle": Code(
        W,
        "A $ref leads only to itself",
        "Following it never arrives at a value.",
        "Put a value at one place of the circle; until then it can be anything (`Any`).",
    ),
    "value-ignored": Code(
        W,
        "A value is not what OpenAPI allows here",
        "Its type or spelling is not one that the specification has at this place.",
        "Correct the value; it was read as if it were absent.",
    ),
    "value-repaired": Code(
        W,
        "A value was read as its author must have meant it",
        "It is wrong in a known way.",
        "Write it as the message says.",
    ),
    "duplicate-operation-id": Code(
        W,
        "Two operations have the same operationId",
        "The identifiers must be unique; names of methods are made from them.",
        "Give each its own; both operations were generated, under different names.",
    ),
    "duplicate-parameter": Code(
        W,
        "Two parameters have the same name and place",
        "Only one can be sent.",
        "Remove one of the two; the last one was used.",
    ),
    "path-parameter-missing": Code(
        W,
        "A name in the path is not described",
        "The path has {braces} for which there is no parameter.",
        "Describe the parameter; it was taken to be a required text.",
    ),
    "path-parameter-unused": Code(
        W,
        "A path parameter has no place in the path",
        "Nothing in the path is called like it.",
        "Put it into the path, or remove it; it was left out.",
    ),
    "security-undefined": Code(
        W,
        "A security scheme is demanded and not described",
        "Nothing under `components.securitySchemes` (2.0: `securityDefinitions`) has this name.",
        "Describe the scheme; until then nothing is demanded in its place.",
    ),
    "operation-skipped": Code(
        E,
        "An operation cannot be generated",
        "Its path or method cannot be read.",
        "Correct the operation; all others were generated.",
    ),
    "no-operations": Code(
        W,
        "The document has no operations",
        "There is nothing under `paths`.",
        "Add paths; the SDK has types only.",
    ),
    "documents-differ": Code(
        W,
        "Two documents of an SDK do not fit together",
        "Both describe one operation, and not in the same way; or their servers are not alike.",
        "Give one a `namespace`, name servers alike, or change one by an overlay; docs/several-documents.md tells more.",
    ),
    "pagination-doubtful": Code(
        W,
        "It is not clear how a list is paged",
        "What a pagination names is not there, or a list takes a page and nothing tells the last one.",
        "Say it under `pagination` in sdk.yaml, or `false`; until then the operation is not paginated.",
    ),
    "polling-doubtful": Code(
        W,
        "A way to wait for an operation does not fit it",
        "An operation, a parameter or a property that it names is not there.",
        "Correct the names under `polling`, or in `x-sdk-polling`; there is no method that waits.",
    ),
}
