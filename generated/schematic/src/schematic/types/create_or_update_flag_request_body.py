"""`CreateOrUpdateFlagRequestBody`, and what belongs to it."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .flag_type import FlagType


class CreateOrUpdateFlagRequestBody(Model):
    """The flag of a feature as it is to be."""

    default_value: bool
    """What it is where no rule says anything."""

    description: str
    """What it is for."""

    flag_type: FlagType

    key: str
    """What programs call it."""

    name: str
    """What people call it."""

    id: str | None = None
    """The flag, if there is one."""


class CreateOrUpdateFlagRequestBodyParam(TypedDict):
    """The flag of a feature as it is to be."""

    default_value: bool
    """What it is where no rule says anything."""

    description: str
    """What it is for."""

    flag_type: FlagType

    key: str
    """What programs call it."""

    name: str
    """What people call it."""

    id: NotRequired[str | None]
    """The flag, if there is one."""
