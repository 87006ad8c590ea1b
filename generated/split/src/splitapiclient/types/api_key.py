"""`APIKey`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core.models import Model
from .api_key_type import APIKeyType
from .principal import Principal
from .reference import Reference


class APIKey(Model):
    """A key by which programs prove who they are."""

    id: str | None = None
    """Its id."""

    key: str | None = None
    """The key itself."""

    name: str | None = None
    """Its name."""

    api_key_type: Annotated[APIKeyType | None, Field(alias="apiKeyType")] = None

    organization: Reference | None = None

    created_by: Annotated[Principal | None, Field(alias="createdBy")] = None

    created_at: Annotated[int | None, Field(alias="createdAt")] = None
    """When it was made, in milliseconds since 1970."""

    environments: list[Reference] | None = None
    """The environments that it works in."""

    workspace: Reference | None = None

    roles: list[str] | None = None
    """What it allows."""

    type: str | None = None
    """What it is, `api_key`."""
