"""The section `diagnostics`: what is said of a document, and what it is worth."""

from __future__ import annotations

from difflib import get_close_matches
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, StringConstraints, WithJsonSchema
from pydantic_core import PydanticCustomError

from sdkwright.diagnostics import CODES, OUTPUTS, Severity
from sdkwright.sections import Section

SETTABLE = tuple(
    code
    for code, kind in CODES.items()
    if kind.severity is not Severity.FATAL and code not in OUTPUTS
)
"""The codes of what is found in documents and does not end the run."""


def _known(code: str) -> str:
    if code in SETTABLE:
        return code
    near = get_close_matches(code, SETTABLE, n=1)
    hint = f"did you mean `{near[0]}`?" if near else "docs/diagnostics.md lists them"
    hint = (
        "what is fatal, or about written files, is always told"
        if code in CODES
        else hint
    )
    raise PydanticCustomError(
        "unknown_code", "`{code}` cannot be set; {hint}", {"code": code, "hint": hint}
    )


CodeName = Annotated[
    str,
    AfterValidator(_known),
    WithJsonSchema({"type": "string", "enum": list(SETTABLE)}),
]


class Ignored(Section):
    """What is not to be told: all of one code, or what meets every other key; `*` stands for any text."""

    code: CodeName
    """The code in brackets: `description-missing`."""
    reason: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
    """Why, for those who read this later."""
    paths: tuple[str, ...] = ()
    """Only in operations below these paths: `/v1/*`."""
    operations: tuple[str, ...] = ()
    """Only in these, by operationId or as `get /pets/{id}`."""
    places: tuple[str, ...] = ()
    """Only here, by JSON pointer: `/components/schemas/Pet*`."""


class Diagnosed(Section):
    """What the diagnostics of a document are worth."""

    severity: dict[CodeName, Literal["off", "hint", "warning", "error"]] = Field(
        default_factory=dict
    )
    """Code -> what it counts as; `off`: it is not looked for, or not told."""
    ignore: tuple[Ignored, ...] = ()
    """What is known and stays so, with the reason. One that nothing meets any more is told."""
