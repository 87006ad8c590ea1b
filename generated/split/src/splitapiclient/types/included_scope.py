"""`IncludedScope`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .._core.wire import wire


class IncludedScope(Model):
    """Where resources are."""

    filter: str | None = None
    """Whether those of the levels below belong to it."""

    account_identifier: Annotated[str | None, Field(alias="accountIdentifier")] = None
    """The account."""

    org_identifier: Annotated[str | None, Field(alias="orgIdentifier")] = None
    """The organization."""

    project_identifier: Annotated[str | None, Field(alias="projectIdentifier")] = None
    """The project."""


@wire(
    {
        "account_identifier": "accountIdentifier",
        "org_identifier": "orgIdentifier",
        "project_identifier": "projectIdentifier",
    }
)
class IncludedScopeParam(TypedDict):
    """Where resources are."""

    filter: NotRequired[str]
    """Whether those of the levels below belong to it."""

    account_identifier: NotRequired[str]
    """The account."""

    org_identifier: NotRequired[str]
    """The organization."""

    project_identifier: NotRequired[str]
    """The project."""
