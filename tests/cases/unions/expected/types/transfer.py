"""`Transfer`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .._core.wire import wire


class Transfer(Model):
    pay_by: Annotated[str, Field(alias="payBy")]

    iban: str | None = None


@wire({"pay_by": "payBy"})
class TransferParam(TypedDict):
    pay_by: str

    iban: NotRequired[str]
