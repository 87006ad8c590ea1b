"""`Pet`, and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from .._core.families import Parent, variants
from .._core.models import FIRST_FIT
from .._core.references import reference
from .._core.wire import wire

if TYPE_CHECKING:
    from .cat import Cat, CatParam
    from .dog import Dog, DogParam
    from .lion import Lion, LionParam
    from .puppy import Puppy, PuppyParam
else:
    Cat = reference(__package__, "Cat")
    CatParam = reference(__package__, "CatParam")
    Dog = reference(__package__, "Dog")
    DogParam = reference(__package__, "DogParam")
    Lion = reference(__package__, "Lion")
    LionParam = reference(__package__, "LionParam")
    Puppy = reference(__package__, "Puppy")
    PuppyParam = reference(__package__, "PuppyParam")


@variants("petType", {"cat": Cat, "Dog": Dog, "Lion": Lion, "Puppy": Puppy})
class Pet(Parent):
    """Any pet."""

    pet_type: Annotated[str, Field(alias="petType")]

    name: str

    owner: str | None = None

    friend: Annotated[Pet | Lion, FIRST_FIT] | None = None


@wire(
    {"pet_type": "petType"},
    nested={"friend": lambda: (PetParam, CatParam, DogParam, LionParam, PuppyParam)},
)
class PetParam(TypedDict):
    """Any pet."""

    pet_type: str

    name: str

    owner: NotRequired[str]

    friend: NotRequired[
        PetParam | CatParam | DogParam | LionParam | PuppyParam | Pet | Lion
    ]
