"""The section `forms`: how lists stand in URL-encoded and multipart forms."""

from __future__ import annotations

from typing import Literal

from sdkwright.sections import Section


class Forms(Section):
    """Where the document has no style of its own for a field."""

    arrays: Literal["repeat", "brackets", "indices"] = "repeat"
    """The name of each item of a list: `a`, `a[]`, or `a[0]`."""
