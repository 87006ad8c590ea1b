"""`ResourceGroup`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .._core.wire import wire
from .included_scope import IncludedScope, IncludedScopeParam
from .resource_filter import ResourceFilter, ResourceFilterParam


class ResourceGroup(Model):
    """What somebody may do something with."""

    identifier: str | None = None
    """Its identifier."""

    name: str | None = None
    """Its name."""

    description: str | None = None
    """What it is for."""

    color: str | None = None
    """What it looks like."""

    tags: dict[str, str] | None = None
    """Word -> value, to find it by."""

    allowed_scope_levels: Annotated[
        list[str] | None, Field(alias="allowedScopeLevels")
    ] = None
    """The levels that it can be used in."""

    included_scopes: Annotated[
        list[IncludedScope] | None, Field(alias="includedScopes")
    ] = None
    """Where its resources are."""

    resource_filter: Annotated[ResourceFilter | None, Field(alias="resourceFilter")] = (
        None
    )

    account_identifier: Annotated[str | None, Field(alias="accountIdentifier")] = None
    """The account."""

    org_identifier: Annotated[str | None, Field(alias="orgIdentifier")] = None
    """The organization."""

    project_identifier: Annotated[str | None, Field(alias="projectIdentifier")] = None
    """The project."""


@wire(
    {
        "allowed_scope_levels": "allowedScopeLevels",
        "included_scopes": "includedScopes",
        "resource_filter": "resourceFilter",
        "account_identifier": "accountIdentifier",
        "org_identifier": "orgIdentifier",
        "project_identifier": "projectIdentifier",
    },
    nested={
        "included_scopes": lambda: (IncludedScopeParam,),
        "resource_filter": lambda: (ResourceFilterParam,),
    },
)
class ResourceGroupParam(TypedDict):
    """What somebody may do something with."""

    identifier: NotRequired[str]
    """Its identifier."""

    name: NotRequired[str]
    """Its name."""

    description: NotRequired[str]
    """What it is for."""

    color: NotRequired[str]
    """What it looks like."""

    tags: NotRequired[Mapping[str, str]]
    """Word -> value, to find it by."""

    allowed_scope_levels: NotRequired[Sequence[str]]
    """The levels that it can be used in."""

    included_scopes: NotRequired[Sequence[IncludedScopeParam | IncludedScope]]
    """Where its resources are."""

    resource_filter: NotRequired[ResourceFilterParam | ResourceFilter]

    account_identifier: NotRequired[str]
    """The account."""

    org_identifier: NotRequired[str]
    """The organization."""

    project_identifier: NotRequired[str]
    """The project."""
