"""`RecordsWithLinks`, and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.references import reference

if TYPE_CHECKING:
    from .record_with_links import RecordWithLinks
else:
    RecordWithLinks = reference(__package__, "RecordWithLinks")

RecordsWithLinks = list[RecordWithLinks]
