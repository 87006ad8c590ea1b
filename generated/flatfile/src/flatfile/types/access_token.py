"""`AccessToken`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core.models import Model


class AccessToken(Model):
    """A token that requests are sent with."""

    access_token: Annotated[str, Field(alias="accessToken")]
    """The token.

    For example: `"QWRhIHdhcyBoZXJl"`.
    """

    expires_in: Annotated[str, Field(alias="expiresIn")]
    """How many seconds it is good for.

    For example: `"86400"`.
    """

    expires: str
    """When it ends.

    For example: `"2023-02-18T09:30:00.000Z"`.
    """
