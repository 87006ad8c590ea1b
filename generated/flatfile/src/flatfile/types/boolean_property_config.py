"""`BooleanPropertyConfig`, and what belongs to it."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from .._core.models import Model


class BooleanPropertyConfig(Model):
    allow_indeterminate: bool | None = None
    """Whether it may be neither, which is null.

    Default: `true`.
    """


class BooleanPropertyConfigParam(TypedDict):
    allow_indeterminate: NotRequired[bool]
    """Whether it may be neither, which is null.

    Default: `true`.
    """
