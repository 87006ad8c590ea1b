"""`ExchangeToken`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core.models import Model


class ExchangeToken(Model):
    """What an invitation was exchanged for."""

    valid: bool
    """Whether the invitation was good.

    For example: `true`.
    """

    token: str | None = None
    """The access token, if it was.

    For example: `"QWRhIHdhcyBoZXJl"`.
    """

    sent_to: Annotated[str | None, Field(alias="sentTo")] = None
    """Where a new invitation was sent, if it was not.

    For example: `"ada@example.com"`.
    """
