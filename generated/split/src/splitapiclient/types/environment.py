"""`Environment`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core.models import Model
from .api_token import APIToken
from .change_permissions import ChangePermissions
from .data_export_permissions import DataExportPermissions


class Environment(Model):
    """A place where splits are evaluated, with rules of its own."""

    id: str | None = None
    """Its id."""

    name: str | None = None
    """Its name."""

    production: bool | None = None
    """Whether people depend on it."""

    environment_type: Annotated[str | None, Field(alias="environmentType")] = None
    """What it is for: `production`, `staging`."""

    workspace_ids: Annotated[list[str] | None, Field(alias="workspaceIds")] = None
    """The workspaces that have it."""

    creation_time: Annotated[int | None, Field(alias="creationTime")] = None
    """When it was made, in milliseconds since 1970."""

    api_tokens: Annotated[list[APIToken] | None, Field(alias="apiTokens")] = None
    """The keys that work in it."""

    change_permissions: Annotated[
        ChangePermissions | None, Field(alias="changePermissions")
    ] = None

    data_export_permissions: Annotated[
        DataExportPermissions | None, Field(alias="dataExportPermissions")
    ] = None

    type: str | None = None
    """What it is, `environment`."""

    org_id: Annotated[str | None, Field(alias="orgId")] = None
    """The account."""

    status: str | None = None
    """Whether it is in use."""
