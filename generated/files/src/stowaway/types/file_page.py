"""`FilePage`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model
from .file import File


class FilePage(Model):
    """One page of files."""

    files: list[File]
    """The files of this page."""

    page: int
    """The number of this page."""

    page_count: int
    """How many pages there are."""

    file_count: int | None = None
    """How many files there are."""
