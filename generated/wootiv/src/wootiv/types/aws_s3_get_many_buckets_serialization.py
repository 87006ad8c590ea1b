"""`AwsS3GetManyBucketsSerialization`, and what belongs to it."""

from __future__ import annotations

from typing import Any

from .._core.models import Model


class AwsS3GetManyBucketsSerialization(Model):
    """Buckets."""

    buckets: list[Any]
    """As the storage describes them."""
