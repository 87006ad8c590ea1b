"""`ApiToken`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from .._core.models import Model


class ApiToken(Model):
    """A client ID, and its secret when it is new."""

    client_id: Annotated[str, Field(alias="clientId")]
    """For example: `"5c1d0b4e"`."""

    description: str
    """What it is for.

    For example: `"Nightly import"`.
    """

    metadata: dict[str, Any]
    """What you keep with it."""

    created_at: Annotated[str, Field(alias="createdAt")]
    """When it was made.

    For example: `"2023-02-17T09:30:00.000Z"`.
    """

    secret: str | None = None
    """The secret; only the answer to its creation has it.

    For example: `"zq8Hn2Lw"`.
    """
