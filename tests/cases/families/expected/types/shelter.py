"""`Shelter`, and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from .._core.models import FIRST_FIT, Model
from .._core.references import reference
from .lion import Lion
from .payment import Payment

if TYPE_CHECKING:
    from .dog import Dog
    from .pet import Pet
else:
    Dog = reference(__package__, "Dog")
    Pet = reference(__package__, "Pet")


class Shelter(Model):
    pets: list[Annotated[Pet | Lion, FIRST_FIT]]

    guard: Dog | None = None

    payment: Payment | None = None
