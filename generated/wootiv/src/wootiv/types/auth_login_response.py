"""`AuthLoginResponse`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core.models import Model


class AuthLoginResponse(Model):
    """What somebody who signed in goes on with."""

    access_token: Annotated[str, Field(alias="accessToken")]
    """Proves who asks."""

    refresh_token: Annotated[str, Field(alias="refreshToken")]
    """Gets new tokens when that runs out."""

    sub: str
    """The account."""
