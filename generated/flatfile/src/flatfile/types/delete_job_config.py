"""`DeleteJobConfig`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from .._core.models import FIRST_FIT, Model
from .._core.wire import wire
from .filter import Filter


class DeleteJobConfig(Model):
    """Which records are deleted."""

    filter: Annotated[Filter | str, FIRST_FIT]

    filter_field: Annotated[str | None, Field(alias="filterField")] = None
    """The field that the filter looks at; otherwise all."""

    sheet: str

    exceptions: list[str] | None = None
    """Records that stay."""


@wire({"filter_field": "filterField"})
class DeleteJobConfigParam(TypedDict):
    """Which records are deleted."""

    filter: Filter | str

    filter_field: NotRequired[str]
    """The field that the filter looks at; otherwise all."""

    sheet: str

    exceptions: NotRequired[Sequence[str]]
    """Records that stay."""
