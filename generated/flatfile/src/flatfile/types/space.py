"""`Space`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core.models import Model
from .action import Action
from .sidebar_config import SidebarConfig


class Space(Model):
    """Where a customer's data are brought together."""

    space_config_id: Annotated[str, Field(alias="spaceConfigId")]

    environment_id: Annotated[str, Field(alias="environmentId")]

    primary_workbook_id: Annotated[str | None, Field(alias="primaryWorkbookId")] = None

    name: str | None = None
    """What it is called.

    For example: `"Orders of May"`.
    """

    display_order: Annotated[int | None, Field(alias="displayOrder")] = None
    """Where it stands among the others.

    For example: `2`.
    """

    sidebar_configs: Annotated[
        list[SidebarConfig] | None, Field(alias="sidebarConfigs")
    ] = None
    """What its sidebar shows."""

    actions: list[Action] | None = None
    """What guests can start in it."""

    id: str

    workbooks_count: Annotated[int | None, Field(alias="workbooksCount")] = None
    """How many workbooks it has.

    For example: `1`.
    """

    files_count: Annotated[int | None, Field(alias="filesCount")] = None
    """How many files it has.

    For example: `2`.
    """

    created_by_user_id: Annotated[str | None, Field(alias="createdByUserId")] = None

    created_by_user_name: Annotated[str | None, Field(alias="createdByUserName")] = None
    """Who created it.

    For example: `"Ada Obi"`.
    """

    guest_link: Annotated[str | None, Field(alias="guestLink")] = None
    """The link that guests share.

    For example: `"https://spaces.example/us_sp_6dRw1tPz?token=b3JkZXJz"`.
    """
