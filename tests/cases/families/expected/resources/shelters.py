"""Operations on shelters."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .. import types
from .._core.nested import Nested
from .._core.omit import Omit, omit
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

CREATE: Operation[types.Shelter] = Operation(
    "shelters.create",
    "POST",
    "/shelters",
    lambda: types.Shelter,
    nested=Nested(
        {
            "pets": lambda: (
                types.PetParam,
                types.CatParam,
                types.DogParam,
                types.LionParam,
                types.PuppyParam,
            ),
            "guard": lambda: (types.DogParam, types.PuppyParam),
            "payment": lambda: (types.CardParam, types.CashParam),
        }
    ),
)


class Shelters(Resource["SheltersWithRawResponse", "SheltersWithStreamingResponse"]):
    """Operations on shelters."""

    def create(
        self,
        *,
        pets: Sequence[
            types.PetParam
            | types.CatParam
            | types.DogParam
            | types.LionParam
            | types.PuppyParam
            | types.Pet
            | types.Lion
        ],
        guard: types.DogParam | types.PuppyParam | types.Dog | None | Omit = omit,
        payment: types.PaymentParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Shelter:
        """Call `POST /shelters`.

        Args:
            pets: Any pet.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            It.
        """
        return self._call(
            CREATE, options, body={"pets": pets, "guard": guard, "payment": payment}
        )


class AsyncShelters(
    AsyncResource["AsyncSheltersWithRawResponse", "AsyncSheltersWithStreamingResponse"]
):
    """Operations on shelters."""

    async def create(
        self,
        *,
        pets: Sequence[
            types.PetParam
            | types.CatParam
            | types.DogParam
            | types.LionParam
            | types.PuppyParam
            | types.Pet
            | types.Lion
        ],
        guard: types.DogParam | types.PuppyParam | types.Dog | None | Omit = omit,
        payment: types.PaymentParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Shelter:
        """Call `POST /shelters`.

        Args:
            pets: Any pet.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            It.
        """
        return await self._call(
            CREATE, options, body={"pets": pets, "guard": guard, "payment": payment}
        )


if TYPE_CHECKING:

    class SheltersWithRawResponse:
        def __init__(self, of: Shelters) -> None:
            self.create = views.raw(of.create)

    class SheltersWithStreamingResponse:
        def __init__(self, of: Shelters) -> None:
            self.create = views.streaming(of.create)

    class AsyncSheltersWithRawResponse:
        def __init__(self, of: AsyncShelters) -> None:
            self.create = views.async_raw(of.create)

    class AsyncSheltersWithStreamingResponse:
        def __init__(self, of: AsyncShelters) -> None:
            self.create = views.async_streaming(of.create)
