"""`Token`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._core.models import Model


class Token(Model):
    """An access token, and how to get the next."""

    access_token: Annotated[str, Field(repr=False)]
    """The token, for the `Authorization` header."""

    token_type: Literal["Bearer"]
    """Always `Bearer`."""

    expires_in: int
    """How long it works, in seconds."""

    refresh_token: str | None = None
    """For the next token, if one can be had."""

    scope: str | None = None
    """What it lets you do, with spaces between."""
