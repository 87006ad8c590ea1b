"""`Dog`, and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from .._core.families import variants
from .._core.references import reference
from .._core.wire import wire
from .pet import Pet

if TYPE_CHECKING:
    from .cat import CatParam
    from .lion import Lion, LionParam
    from .pet import PetParam
    from .puppy import Puppy, PuppyParam
else:
    CatParam = reference(__package__, "CatParam")
    LionParam = reference(__package__, "LionParam")
    PetParam = reference(__package__, "PetParam")
    Puppy = reference(__package__, "Puppy")
    PuppyParam = reference(__package__, "PuppyParam")


@variants("petType", {"Puppy": Puppy})
class Dog(Pet):
    bark_volume: Annotated[float, Field(alias="barkVolume")]


@wire(
    {"pet_type": "petType", "bark_volume": "barkVolume"},
    nested={"friend": lambda: (PetParam, CatParam, DogParam, LionParam, PuppyParam)},
    tags={"petType": ("Dog",)},
)
class DogParam(TypedDict):
    pet_type: Literal["Dog"]

    name: str

    owner: NotRequired[str]

    friend: NotRequired[
        PetParam | CatParam | DogParam | LionParam | PuppyParam | Pet | Lion
    ]

    bark_volume: float
