"""`HarnessUser`, and what belongs to it."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from .._core.models import Model


class HarnessUser(Model):
    """Somebody who works with the account."""

    uuid: str | None = None
    """Their id."""

    name: str | None = None
    """Their name."""

    email: str | None = None
    """Their address."""

    locked: bool | None = None
    """Whether they are locked out."""

    disabled: bool | None = None
    """Whether they cannot sign in."""

    externally_managed: bool | None = None
    """Whether they are managed somewhere else."""

    two_factor_authentication_enabled: bool | None = None
    """Whether they prove in two ways who they are."""


class HarnessUserParam(TypedDict):
    """Somebody who works with the account."""

    uuid: NotRequired[str]
    """Their id."""

    name: NotRequired[str]
    """Their name."""

    email: NotRequired[str]
    """Their address."""

    locked: NotRequired[bool]
    """Whether they are locked out."""

    disabled: NotRequired[bool]
    """Whether they cannot sign in."""

    externally_managed: NotRequired[bool]
    """Whether they are managed somewhere else."""

    two_factor_authentication_enabled: NotRequired[bool]
    """Whether they prove in two ways who they are."""
