"""`FlagDetailResponseData`, and what belongs to it."""

from __future__ import annotations

from datetime import datetime

from .._core.models import Model
from .flag_type import FlagType


class FlagDetailResponseData(Model):
    """A flag."""

    id: str
    """Its id."""

    key: str
    """What programs call it."""

    name: str
    """What people call it."""

    description: str | None = None
    """What it is for."""

    flag_type: FlagType | None = None

    default_value: bool | None = None
    """What it is where no rule says anything."""

    feature_id: str | None = None
    """The feature that it opens."""

    maintainer_account_member_id: str | None = None
    """Who looks after it."""

    created_at: datetime | None = None
    """When it was made."""

    updated_at: datetime | None = None
    """When it was last changed."""
