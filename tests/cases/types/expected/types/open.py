"""`Open`, and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .._core.wire import wire
from .part import Part, PartParam


class Open(Model):
    a_b: Annotated[str | None, Field(alias="aB")] = None

    if not TYPE_CHECKING:
        __pydantic_extra__: dict[str, Part]


@wire({"a_b": "aB"}, rest=lambda: (PartParam,))
class OpenParam(TypedDict):
    a_b: NotRequired[str]
