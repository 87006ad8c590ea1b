"""What a document may be at most: the key `limits` of sdk.yaml, and its defaults."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from sdkwright.sections import Section

Count = Annotated[int, Field(ge=1, strict=True)]


class Limits(Section):
    """How much of a document is read before it is refused."""

    bytes: Count = 128 * 1024**2
    """Of all files of the document together."""
    files: Count = 20_000
    """Files that the document may consist of."""
    levels: Annotated[int, Field(ge=1, le=800, strict=True)] = 500
    """Mappings and lists within each other; Python's own stack ends soon after 800."""
    values: Count = 5_000_000
    """Values of a file, once each alias of YAML stands for a copy."""
