"""The section `edits`: what becomes of lines that were written into generated files by hand."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from sdkwright.sections import Section


class Edits(Section):
    """How edits of generated files are kept."""

    conflicts: Literal["markers", "keep"] = "markers"
    """Where you and the document changed the same lines: both sides between conflict markers, or yours alone, with the generated file beside it as `<file>.new`."""
    budget: Annotated[int, Field(ge=0)] | None = None
    """Lines of all files that may be added or removed by hand before `check` fails; default: any number."""
