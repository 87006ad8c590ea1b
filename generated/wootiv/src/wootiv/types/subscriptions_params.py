"""What methods take by name, as dictionaries: `create(**params)`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .audit_dto import AuditDto, AuditDtoParam


class ChangeUpdateParams(TypedDict, total=False):
    """What `subscriptions.change.update` takes by name."""

    id: Required[str]
    """The subscription's id."""

    audit: AuditDtoParam | AuditDto
    """Its history."""

    end_date: datetime
    """When it ends."""

    history: Sequence[Sequence[object]]
    """What it was before."""

    plan_name: Literal["free", "personal_pro", "business_pro", "enterprise"] | str
    """The new plan."""

    start_date: datetime
    """When it begins."""

    status: Literal["active", "inactive", "trial", "canceled", "expired"] | str
    """Whether it holds."""

    workspace: object
    """The workspace."""

    workspace_id: str
    """The id of the workspace."""
