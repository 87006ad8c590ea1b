"""`Leaf`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .._core.wire import wire


class Leaf(Model):
    color_name: Annotated[str | None, Field(alias="colorName")] = None


@wire({"color_name": "colorName"})
class LeafParam(TypedDict):
    color_name: NotRequired[str]
