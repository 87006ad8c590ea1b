"""`Token`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .._core.wire import wire


class Token(Model):
    """What a program proves with who it is."""

    identifier: str | None = None
    """Its identifier."""

    name: str | None = None
    """Its name."""

    description: str | None = None
    """What it is for."""

    tags: dict[str, str] | None = None
    """Word -> value, to find it by."""

    valid_from: Annotated[int | None, Field(alias="validFrom")] = None
    """When it begins to work, in milliseconds since 1970."""

    valid_to: Annotated[int | None, Field(alias="validTo")] = None
    """When it ceases to work, in milliseconds since 1970."""

    scheduled_expire_time: Annotated[int | None, Field(alias="scheduledExpireTime")] = (
        None
    )
    """When it ceases to work once it was rotated, in milliseconds since 1970."""

    valid: bool | None = None
    """Whether it works."""

    api_key_identifier: Annotated[str | None, Field(alias="apiKeyIdentifier")] = None
    """The API key that it is a token of."""

    parent_identifier: Annotated[str | None, Field(alias="parentIdentifier")] = None
    """The service account that has the API key."""

    api_key_type: Annotated[str | None, Field(alias="apiKeyType")] = None
    """Whose API key that is."""

    ssh_key_content: Annotated[str | None, Field(alias="sshKeyContent")] = None
    """A public key of SSH, where it is one."""

    ssh_key_usage: Annotated[list[str] | None, Field(alias="sshKeyUsage")] = None
    """What that is used for."""

    account_identifier: Annotated[str | None, Field(alias="accountIdentifier")] = None
    """The account."""

    org_identifier: Annotated[str | None, Field(alias="orgIdentifier")] = None
    """The organization."""

    project_identifier: Annotated[str | None, Field(alias="projectIdentifier")] = None
    """The project."""


@wire(
    {
        "valid_from": "validFrom",
        "valid_to": "validTo",
        "scheduled_expire_time": "scheduledExpireTime",
        "api_key_identifier": "apiKeyIdentifier",
        "parent_identifier": "parentIdentifier",
        "api_key_type": "apiKeyType",
        "ssh_key_content": "sshKeyContent",
        "ssh_key_usage": "sshKeyUsage",
        "account_identifier": "accountIdentifier",
        "org_identifier": "orgIdentifier",
        "project_identifier": "projectIdentifier",
    }
)
class TokenParam(TypedDict):
    """What a program proves with who it is."""

    identifier: NotRequired[str]
    """Its identifier."""

    name: NotRequired[str]
    """Its name."""

    description: NotRequired[str]
    """What it is for."""

    tags: NotRequired[Mapping[str, str]]
    """Word -> value, to find it by."""

    valid_from: NotRequired[int]
    """When it begins to work, in milliseconds since 1970."""

    valid_to: NotRequired[int]
    """When it ceases to work, in milliseconds since 1970."""

    scheduled_expire_time: NotRequired[int]
    """When it ceases to work once it was rotated, in milliseconds since 1970."""

    valid: NotRequired[bool]
    """Whether it works."""

    api_key_identifier: NotRequired[str]
    """The API key that it is a token of."""

    parent_identifier: NotRequired[str]
    """The service account that has the API key."""

    api_key_type: NotRequired[str]
    """Whose API key that is."""

    ssh_key_content: NotRequired[str]
    """A public key of SSH, where it is one."""

    ssh_key_usage: NotRequired[Sequence[str]]
    """What that is used for."""

    account_identifier: NotRequired[str]
    """The account."""

    org_identifier: NotRequired[str]
    """The organization."""

    project_identifier: NotRequired[str]
    """The project."""
