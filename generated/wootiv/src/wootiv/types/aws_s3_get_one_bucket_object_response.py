"""`AwsS3GetOneBucketObjectResponse`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core.models import Model


class AwsS3GetOneBucketObjectResponse(Model):
    """A link to a file."""

    signed_url: Annotated[str, Field(alias="signedUrl")]
    """The link."""
