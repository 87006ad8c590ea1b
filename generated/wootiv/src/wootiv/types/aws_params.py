"""What methods take by name, as dictionaries: `create(**params)`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from .._core.files import File


class BucketUploadParams(TypedDict, total=False):
    """What `aws.buckets.upload` takes by name."""

    file: File
    """The file."""

    path: str
    """The folder that it is put into."""


class BucketBulkUploadParams(TypedDict, total=False):
    """What `aws.buckets.bulk_upload` takes by name."""

    bulk: Sequence[File]
    """The files."""

    path: str
    """The folder that they are put into."""
