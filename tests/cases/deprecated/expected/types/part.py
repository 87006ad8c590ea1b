"""`Part`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .._core.wire import wire


class Part(Model):
    """A part.

    Deprecated.
    """

    serial_no: Annotated[str | None, Field(alias="serialNo")] = None


@wire({"serial_no": "serialNo"})
class PartParam(TypedDict):
    """A part.

    Deprecated.
    """

    serial_no: NotRequired[str]
