"""`NewAPIKey`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .._core.wire import wire
from .api_key_type import APIKeyType
from .reference import Reference

if TYPE_CHECKING:
    from .reference import ReferenceParam


class NewAPIKey(Model):
    """What a key is to be."""

    name: str
    """Its name."""

    api_key_type: Annotated[APIKeyType, Field(alias="apiKeyType")]

    environments: list[Reference] | None = None
    """The environments that it works in."""

    workspace: Reference | None = None

    roles: list[str] | None = None
    """What it allows."""


@wire({"api_key_type": "apiKeyType"})
class NewAPIKeyParam(TypedDict):
    """What a key is to be."""

    name: str
    """Its name."""

    api_key_type: APIKeyType

    environments: NotRequired[Sequence[ReferenceParam | Reference]]
    """The environments that it works in."""

    workspace: NotRequired[ReferenceParam | Reference]

    roles: NotRequired[Sequence[str]]
    """What it allows."""
