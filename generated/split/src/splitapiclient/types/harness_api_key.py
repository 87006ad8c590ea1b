"""`HarnessApiKey`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .._core.wire import wire


class HarnessApiKey(Model):
    """What has the tokens of a service account."""

    identifier: str | None = None
    """Its identifier."""

    name: str | None = None
    """Its name."""

    description: str | None = None
    """What it is for."""

    value: str | None = None
    """The key itself."""

    api_key_type: Annotated[str | None, Field(alias="apiKeyType")] = None
    """Whose it is."""

    parent_identifier: Annotated[str | None, Field(alias="parentIdentifier")] = None
    """The service account that has it."""

    default_time_to_expire_token: Annotated[
        int | None, Field(alias="defaultTimeToExpireToken")
    ] = None
    """How many milliseconds its tokens work."""

    governance_metadata: Annotated[str | None, Field(alias="governanceMetadata")] = None
    """What policies say of it."""

    account_identifier: Annotated[str | None, Field(alias="accountIdentifier")] = None
    """The account."""

    org_identifier: Annotated[str | None, Field(alias="orgIdentifier")] = None
    """The organization."""

    project_identifier: Annotated[str | None, Field(alias="projectIdentifier")] = None
    """The project."""


@wire(
    {
        "api_key_type": "apiKeyType",
        "parent_identifier": "parentIdentifier",
        "default_time_to_expire_token": "defaultTimeToExpireToken",
        "governance_metadata": "governanceMetadata",
        "account_identifier": "accountIdentifier",
        "org_identifier": "orgIdentifier",
        "project_identifier": "projectIdentifier",
    }
)
class HarnessApiKeyParam(TypedDict):
    """What has the tokens of a service account."""

    identifier: NotRequired[str]
    """Its identifier."""

    name: NotRequired[str]
    """Its name."""

    description: NotRequired[str]
    """What it is for."""

    value: NotRequired[str]
    """The key itself."""

    api_key_type: NotRequired[str]
    """Whose it is."""

    parent_identifier: NotRequired[str]
    """The service account that has it."""

    default_time_to_expire_token: NotRequired[int]
    """How many milliseconds its tokens work."""

    governance_metadata: NotRequired[str]
    """What policies say of it."""

    account_identifier: NotRequired[str]
    """The account."""

    org_identifier: NotRequired[str]
    """The organization."""

    project_identifier: NotRequired[str]
    """The project."""
