"""`AwsS3GetSignedURLResponse`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model
from .aws_s3_signed_url_post_serialization import AwsS3SignedURLPostSerialization


class AwsS3GetSignedURLResponse(Model):
    """Where a file can be uploaded to."""

    fields: AwsS3SignedURLPostSerialization
    """What the form has to say."""

    url: str
    """Where the form is sent."""
