"""`PatchOperation`, and what belongs to it."""

from __future__ import annotations

from typing import Any, Literal

from typing_extensions import NotRequired, TypedDict

from .._core.models import Model


class PatchOperation(Model):
    """One change of a property (RFC 6902)."""

    op: Literal["add", "replace", "remove"] | str
    """What to do."""

    path: str
    """The way to the property: `/name`; `/groups/-` is behind the last of a list."""

    value: Any = None
    """What it is to be."""


class PatchOperationParam(TypedDict):
    """One change of a property (RFC 6902)."""

    op: Literal["add", "replace", "remove"] | str
    """What to do."""

    path: str
    """The way to the property: `/name`; `/groups/-` is behind the last of a list."""

    value: NotRequired[object]
    """What it is to be."""
