"""`AwsS3Serialization`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core.models import Model


class AwsS3Serialization(Model):
    """A file that was uploaded."""

    base_url: Annotated[str, Field(alias="baseUrl")]
    """The bucket's address."""

    filename: str
    """The name of the file."""

    mime: str
    """What kind of file it is."""

    path: str
    """Its folder."""

    path_with_filename: Annotated[str, Field(alias="pathWithFilename")]
    """Its folder and its name."""

    signed_url: Annotated[str, Field(alias="signedUrl")]
    """A link that is good for a while."""
