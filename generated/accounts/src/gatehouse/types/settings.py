"""`Settings`, and what belongs to it."""

from __future__ import annotations

from datetime import datetime
from typing import Literal as Literal_

from .._core.models import Model as Model_


class Settings(Model_):
    """What holds for all accounts."""

    sign_up: Literal_["open", "closed", "invited"] | str | None = None
    """Who may make an account."""

    session_minutes: int | None = None
    """How long people stay signed in."""

    require_2fa: bool | None = None
    """Whether everybody must prove who they are a second time."""

    theme: dict[str, str] | None = None
    """What the sign-in page looks like; null for the usual."""

    updated: datetime | None = None
    """When they were changed last."""
