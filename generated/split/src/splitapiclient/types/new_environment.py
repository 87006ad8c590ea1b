"""`NewEnvironment`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .._core.wire import wire
from .change_permissions import ChangePermissions, ChangePermissionsParam
from .data_export_permissions import DataExportPermissions, DataExportPermissionsParam


class NewEnvironment(Model):
    """What an environment is to be."""

    name: str
    """Its name."""

    production: bool | None = None
    """Whether people depend on it."""

    environment_type: Annotated[str | None, Field(alias="environmentType")] = None
    """What it is for: `production`, `staging`."""

    workspace_ids: Annotated[list[str] | None, Field(alias="workspaceIds")] = None
    """The workspaces that have it."""

    change_permissions: Annotated[
        ChangePermissions | None, Field(alias="changePermissions")
    ] = None

    data_export_permissions: Annotated[
        DataExportPermissions | None, Field(alias="dataExportPermissions")
    ] = None

    type: str | None = None
    """What it is, `environment`."""


@wire(
    {
        "environment_type": "environmentType",
        "workspace_ids": "workspaceIds",
        "change_permissions": "changePermissions",
        "data_export_permissions": "dataExportPermissions",
    },
    nested={
        "change_permissions": lambda: (ChangePermissionsParam,),
        "data_export_permissions": lambda: (DataExportPermissionsParam,),
    },
)
class NewEnvironmentParam(TypedDict):
    """What an environment is to be."""

    name: str
    """Its name."""

    production: NotRequired[bool]
    """Whether people depend on it."""

    environment_type: NotRequired[str]
    """What it is for: `production`, `staging`."""

    workspace_ids: NotRequired[Sequence[str]]
    """The workspaces that have it."""

    change_permissions: NotRequired[ChangePermissionsParam | ChangePermissions]

    data_export_permissions: NotRequired[
        DataExportPermissionsParam | DataExportPermissions
    ]

    type: NotRequired[str]
    """What it is, `environment`."""
