"""`HarnessInvitation`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .._core.wire import wire
from .role_binding import RoleBinding, RoleBindingParam


class HarnessInvitation(Model):
    """Who is invited."""

    emails: list[str]
    """Their addresses."""

    user_groups: Annotated[list[str] | None, Field(alias="userGroups")] = None
    """The groups that they will be in."""

    role_bindings: Annotated[list[RoleBinding] | None, Field(alias="roleBindings")] = (
        None
    )
    """The roles that they will have."""


@wire(
    {"user_groups": "userGroups", "role_bindings": "roleBindings"},
    nested={"role_bindings": lambda: (RoleBindingParam,)},
)
class HarnessInvitationParam(TypedDict):
    """Who is invited."""

    emails: Sequence[str]
    """Their addresses."""

    user_groups: NotRequired[Sequence[str]]
    """The groups that they will be in."""

    role_bindings: NotRequired[Sequence[RoleBindingParam | RoleBinding]]
    """The roles that they will have."""
