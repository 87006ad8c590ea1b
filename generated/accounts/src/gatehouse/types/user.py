"""`User`, and what belongs to it."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Literal as Literal_

from pydantic import Field as Field_

from .._core.models import Model as Model_
from .datetime import Datetime
from .link import Link
from .name import Name
from .risk_level import RiskLevel
from .user_status import UserStatus


class User2fa(Model_):
    """How the person proves who it is a second time."""

    enabled: bool
    """Whether that is asked for."""

    methods: list[Literal_["totp", "sms", "key"] | str] | None = None
    """The ways to do it."""


class User(Model_):
    """An account."""

    id: str
    """Our name of the account."""

    type: str
    """The kind of account."""

    name: Name

    email: str | None
    """The address; null for programs."""

    phone: str | None = None
    """The number with its country."""

    status: UserStatus

    risk: RiskLevel

    created: datetime
    """When it was made."""

    expires: Datetime | None = None
    """When it stops working; null for never."""

    profile: dict[str, Any] | None = None
    """Values of profile fields."""

    n2fa: Annotated[User2fa | None, Field_(alias="2fa")] = None
    """How the person proves who it is a second time."""

    links: Annotated[dict[str, Link], Field_(alias="_links")]
    """What belongs to it."""
