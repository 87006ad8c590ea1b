"""`Equals`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .._core.wire import wire


class Equals(Model):
    op: Literal["eq"]

    field_name: Annotated[str | None, Field(alias="fieldName")] = None


@wire({"field_name": "fieldName"}, tags={"op": ("eq",)})
class EqualsParam(TypedDict):
    op: Literal["eq"]

    field_name: NotRequired[str]
