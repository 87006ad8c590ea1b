"""`Lion`, and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from .._core.models import FIRST_FIT, Model
from .._core.references import reference
from .._core.wire import wire

if TYPE_CHECKING:
    from .cat import CatParam
    from .dog import DogParam
    from .pet import Pet, PetParam
    from .puppy import PuppyParam
else:
    CatParam = reference(__package__, "CatParam")
    DogParam = reference(__package__, "DogParam")
    Pet = reference(__package__, "Pet")
    PetParam = reference(__package__, "PetParam")
    PuppyParam = reference(__package__, "PuppyParam")


class Lion(Model):
    """Its owner must be known."""

    pet_type: Annotated[Literal["Lion"], Field(alias="petType")]

    name: str

    owner: str

    friend: Annotated[Pet | Lion, FIRST_FIT] | None = None

    pride_size: Annotated[int | None, Field(alias="prideSize")] = None


@wire(
    {"pet_type": "petType", "pride_size": "prideSize"},
    nested={"friend": lambda: (PetParam, CatParam, DogParam, LionParam, PuppyParam)},
    tags={"petType": ("Lion",)},
)
class LionParam(TypedDict):
    """Its owner must be known."""

    pet_type: Literal["Lion"]

    name: str

    owner: str

    friend: NotRequired[
        PetParam | CatParam | DogParam | LionParam | PuppyParam | Pet | Lion
    ]

    pride_size: NotRequired[int]
