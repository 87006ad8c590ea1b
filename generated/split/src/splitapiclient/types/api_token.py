"""`APIToken`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core.models import Model
from .api_key_type import APIKeyType


class APIToken(Model):
    """A key that works in an environment."""

    id: str | None = None
    """Its id."""

    name: str | None = None
    """Its name."""

    type: str | None = None
    """What it is, `api_key`."""

    api_key_type: Annotated[APIKeyType | None, Field(alias="apiKeyType")] = None
