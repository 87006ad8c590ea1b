"""`ChangePermissions`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .._core.wire import wire
from .principal import Principal

if TYPE_CHECKING:
    from .principal import PrincipalParam


class ChangePermissions(Model):
    """Who may change splits and segments of an environment."""

    are_approvals_required: Annotated[
        bool | None, Field(alias="areApprovalsRequired")
    ] = None
    """Whether a change has to be approved."""

    are_approvers_restricted: Annotated[
        bool | None, Field(alias="areApproversRestricted")
    ] = None
    """Whether only `approvers` may approve."""

    are_editors_restricted: Annotated[
        bool | None, Field(alias="areEditorsRestricted")
    ] = None
    """Whether only `editors` may change something."""

    allow_kills: Annotated[bool | None, Field(alias="allowKills")] = None
    """Whether splits may be killed without approval."""

    approvers: list[Principal] | None = None
    """Who may approve."""

    editors: list[Principal] | None = None
    """Who may change something."""


@wire(
    {
        "are_approvals_required": "areApprovalsRequired",
        "are_approvers_restricted": "areApproversRestricted",
        "are_editors_restricted": "areEditorsRestricted",
        "allow_kills": "allowKills",
    }
)
class ChangePermissionsParam(TypedDict):
    """Who may change splits and segments of an environment."""

    are_approvals_required: NotRequired[bool]
    """Whether a change has to be approved."""

    are_approvers_restricted: NotRequired[bool]
    """Whether only `approvers` may approve."""

    are_editors_restricted: NotRequired[bool]
    """Whether only `editors` may change something."""

    allow_kills: NotRequired[bool]
    """Whether splits may be killed without approval."""

    approvers: NotRequired[Sequence[PrincipalParam | Principal]]
    """Who may approve."""

    editors: NotRequired[Sequence[PrincipalParam | Principal]]
    """Who may change something."""
