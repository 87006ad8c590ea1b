"""`HarnessGroup`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Annotated

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .._core.wire import wire
from .harness_group_user import HarnessGroupUser, HarnessGroupUserParam
from .notification_config import NotificationConfig

if TYPE_CHECKING:
    from .notification_config import NotificationConfigParam


class HarnessGroup(Model):
    """A group of people."""

    identifier: str | None = None
    """Its identifier."""

    name: str | None = None
    """Its name."""

    description: str | None = None
    """What it is for."""

    tags: dict[str, str] | None = None
    """Word -> value, to find it by."""

    users: list[HarnessGroupUser] | None = None
    """Who is in it."""

    notification_configs: Annotated[
        list[NotificationConfig] | None, Field(alias="notificationConfigs")
    ] = None
    """How they are told of something."""

    linked_sso_id: Annotated[str | None, Field(alias="linkedSsoId")] = None
    """The single sign-on that it is linked to."""

    linked_sso_display_name: Annotated[
        str | None, Field(alias="linkedSsoDisplayName")
    ] = None
    """The name of that."""

    linked_sso_type: Annotated[str | None, Field(alias="linkedSsoType")] = None
    """The kind of that."""

    sso_group_id: Annotated[str | None, Field(alias="ssoGroupId")] = None
    """The group there."""

    sso_group_name: Annotated[str | None, Field(alias="ssoGroupName")] = None
    """The name of the group there."""

    sso_linked: Annotated[bool | None, Field(alias="ssoLinked")] = None
    """Whether it is linked."""

    externally_managed: Annotated[bool | None, Field(alias="externallyManaged")] = None
    """Whether it is managed somewhere else."""

    harness_managed: Annotated[bool | None, Field(alias="harnessManaged")] = None
    """Whether it came with Harness."""

    account_identifier: Annotated[str | None, Field(alias="accountIdentifier")] = None
    """The account."""

    org_identifier: Annotated[str | None, Field(alias="orgIdentifier")] = None
    """The organization."""

    project_identifier: Annotated[str | None, Field(alias="projectIdentifier")] = None
    """The project."""


@wire(
    {
        "notification_configs": "notificationConfigs",
        "linked_sso_id": "linkedSsoId",
        "linked_sso_display_name": "linkedSsoDisplayName",
        "linked_sso_type": "linkedSsoType",
        "sso_group_id": "ssoGroupId",
        "sso_group_name": "ssoGroupName",
        "sso_linked": "ssoLinked",
        "externally_managed": "externallyManaged",
        "harness_managed": "harnessManaged",
        "account_identifier": "accountIdentifier",
        "org_identifier": "orgIdentifier",
        "project_identifier": "projectIdentifier",
    },
    nested={"users": lambda: (HarnessGroupUserParam,)},
)
class HarnessGroupParam(TypedDict):
    """A group of people."""

    identifier: NotRequired[str]
    """Its identifier."""

    name: NotRequired[str]
    """Its name."""

    description: NotRequired[str]
    """What it is for."""

    tags: NotRequired[Mapping[str, str]]
    """Word -> value, to find it by."""

    users: NotRequired[Sequence[HarnessGroupUserParam | HarnessGroupUser]]
    """Who is in it."""

    notification_configs: NotRequired[
        Sequence[NotificationConfigParam | NotificationConfig]
    ]
    """How they are told of something."""

    linked_sso_id: NotRequired[str]
    """The single sign-on that it is linked to."""

    linked_sso_display_name: NotRequired[str]
    """The name of that."""

    linked_sso_type: NotRequired[str]
    """The kind of that."""

    sso_group_id: NotRequired[str]
    """The group there."""

    sso_group_name: NotRequired[str]
    """The name of the group there."""

    sso_linked: NotRequired[bool]
    """Whether it is linked."""

    externally_managed: NotRequired[bool]
    """Whether it is managed somewhere else."""

    harness_managed: NotRequired[bool]
    """Whether it came with Harness."""

    account_identifier: NotRequired[str]
    """The account."""

    org_identifier: NotRequired[str]
    """The organization."""

    project_identifier: NotRequired[str]
    """The project."""
