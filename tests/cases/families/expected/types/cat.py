"""`Cat`, and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from .._core.references import reference
from .._core.wire import wire
from .pet import Pet

if TYPE_CHECKING:
    from .dog import DogParam
    from .lion import Lion, LionParam
    from .pet import PetParam
    from .puppy import PuppyParam
else:
    DogParam = reference(__package__, "DogParam")
    LionParam = reference(__package__, "LionParam")
    PetParam = reference(__package__, "PetParam")
    PuppyParam = reference(__package__, "PuppyParam")


class Cat(Pet):
    """A cat."""

    lives_left: Annotated[int | None, Field(alias="livesLeft")] = None


@wire(
    {"pet_type": "petType", "lives_left": "livesLeft"},
    nested={"friend": lambda: (PetParam, CatParam, DogParam, LionParam, PuppyParam)},
    tags={"petType": ("cat",)},
)
class CatParam(TypedDict):
    """A cat."""

    pet_type: Literal["cat"]

    name: str

    owner: NotRequired[str]

    friend: NotRequired[
        PetParam | CatParam | DogParam | LionParam | PuppyParam | Pet | Lion
    ]

    lives_left: NotRequired[int]
