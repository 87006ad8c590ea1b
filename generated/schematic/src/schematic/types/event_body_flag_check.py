"""`EventBodyFlagCheck`, and what belongs to it."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from .._core.models import Model


class EventBodyFlagCheck(Model):
    """That a flag was checked: for SDKs."""

    flag_key: str
    """The key of the flag."""

    reason: str
    """Why."""

    value: bool
    """Whether it was on."""

    company_id: str | None = None
    """The company."""

    user_id: str | None = None
    """The user."""


class EventBodyFlagCheckParam(TypedDict):
    """That a flag was checked: for SDKs."""

    flag_key: str
    """The key of the flag."""

    reason: str
    """Why."""

    value: bool
    """Whether it was on."""

    company_id: NotRequired[str | None]
    """The company."""

    user_id: NotRequired[str | None]
    """The user."""
