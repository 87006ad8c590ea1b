"""`FileFilter`, and what belongs to it."""

from __future__ import annotations

from datetime import datetime

from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .kind import Kind


class FileFilterCreated(Model):
    """Only files of some time."""

    after: datetime | None = None
    """Made at this time or later."""

    before: datetime | None = None
    """Made before this time."""


class FileFilterCreatedParam(TypedDict):
    """Only files of some time."""

    after: NotRequired[datetime]
    """Made at this time or later."""

    before: NotRequired[datetime]
    """Made before this time."""


class FileFilter(Model):
    """Conditions on files."""

    kind: Kind | None = None

    min_size: int | None = None
    """Only files of at least so many bytes."""

    max_size: int | None = None
    """Only files of at most so many bytes."""

    created: FileFilterCreated | None = None
    """Only files of some time."""

    shared: bool | None = None
    """Only files that are shared, or only those that are not."""


class FileFilterParam(TypedDict):
    """Conditions on files."""

    kind: NotRequired[Kind]

    min_size: NotRequired[int]
    """Only files of at least so many bytes."""

    max_size: NotRequired[int]
    """Only files of at most so many bytes."""

    created: NotRequired[FileFilterCreatedParam | FileFilterCreated]
    """Only files of some time."""

    shared: NotRequired[bool]
    """Only files that are shared, or only those that are not."""
