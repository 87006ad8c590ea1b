"""`EnumPropertyOption`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from typing_extensions import NotRequired, TypedDict

from .._core.models import Model


class EnumPropertyOption(Model):
    """A value that may be chosen."""

    value: str | int | bool
    """The value that records have.

    For example: `"urgent"`.
    """

    label: str | None = None
    """What guests see; otherwise the value.

    For example: `"Urgent"`.
    """

    color: str | None = None
    """Its colour.

    For example: `"#cc3300"`.
    """

    icon: str | None = None
    """The name of an icon that was registered before."""

    meta: dict[str, Any] | None = None
    """What you keep with it."""


class EnumPropertyOptionParam(TypedDict):
    """A value that may be chosen."""

    value: str | int | bool
    """The value that records have.

    For example: `"urgent"`.
    """

    label: NotRequired[str]
    """What guests see; otherwise the value.

    For example: `"Urgent"`.
    """

    color: NotRequired[str]
    """Its colour.

    For example: `"#cc3300"`.
    """

    icon: NotRequired[str]
    """The name of an icon that was registered before."""

    meta: NotRequired[Mapping[str, object]]
    """What you keep with it."""
