"""`BucketBulkUploadResponse`, and what belongs to it."""

from __future__ import annotations

from .aws_s3_serialization import AwsS3Serialization

BucketBulkUploadResponse = list[AwsS3Serialization]
"""Files that were uploaded."""
