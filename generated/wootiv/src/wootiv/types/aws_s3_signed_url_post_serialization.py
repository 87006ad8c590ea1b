"""`AwsS3SignedURLPostSerialization`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core.models import Model


class AwsS3SignedURLPostSerialization(Model):
    """What the form has to say with which a file is uploaded."""

    bucket: str
    """The bucket."""

    policy: Annotated[str, Field(alias="Policy")]
    """What is allowed."""

    x_amz_algorithm: Annotated[str, Field(alias="X-Amz-Algorithm")]
    """How it is signed."""

    x_amz_credential: Annotated[str, Field(alias="X-Amz-Credential")]
    """By whom."""

    x_amz_date: Annotated[str, Field(alias="X-Amz-Date")]
    """When."""

    x_amz_signature: Annotated[str, Field(alias="X-Amz-Signature")]
    """The signature."""
