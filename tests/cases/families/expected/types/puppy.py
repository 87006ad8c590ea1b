"""`Puppy`, and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from .._core.references import reference
from .._core.wire import wire
from .dog import Dog

if TYPE_CHECKING:
    from .cat import CatParam
    from .dog import DogParam
    from .lion import Lion, LionParam
    from .pet import Pet, PetParam
else:
    CatParam = reference(__package__, "CatParam")
    DogParam = reference(__package__, "DogParam")
    LionParam = reference(__package__, "LionParam")
    PetParam = reference(__package__, "PetParam")


class Puppy(Dog):
    age_weeks: Annotated[int | None, Field(alias="ageWeeks")] = None


@wire(
    {"pet_type": "petType", "bark_volume": "barkVolume", "age_weeks": "ageWeeks"},
    nested={"friend": lambda: (PetParam, CatParam, DogParam, LionParam, PuppyParam)},
    tags={"petType": ("Puppy",)},
)
class PuppyParam(TypedDict):
    pet_type: Literal["Puppy"]

    name: str

    owner: NotRequired[str]

    friend: NotRequired[
        PetParam | CatParam | DogParam | LionParam | PuppyParam | Pet | Lion
    ]

    bark_volume: float

    age_weeks: NotRequired[int]
