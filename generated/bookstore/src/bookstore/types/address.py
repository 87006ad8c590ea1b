"""`Address`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .._core.wire import wire


class Address(Model):
    """Where to send it."""

    street: str

    city: str

    country: str
    """The ISO 3166-1 code, such as `NL`."""

    postal_code: Annotated[str | None, Field(alias="postalCode")] = None


@wire({"postal_code": "postalCode"})
class AddressParam(TypedDict):
    """Where to send it."""

    street: str

    city: str

    country: str
    """The ISO 3166-1 code, such as `NL`."""

    postal_code: NotRequired[str]
