"""Operations on pets."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Annotated

from typing_extensions import Unpack

from .. import types
from .._core.models import FIRST_FIT
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

LIST: Operation[builtins.list[types.Pet | types.Lion]] = Operation(
    "pets.list",
    "GET",
    "/pets",
    lambda: builtins.list[Annotated[types.Pet | types.Lion, FIRST_FIT]],
)


class Pets(Resource["PetsWithRawResponse", "PetsWithStreamingResponse"]):
    """Operations on pets."""

    def list(
        self, **options: Unpack[RequestOptions]
    ) -> builtins.list[types.Pet | types.Lion]:
        """Call `GET /pets`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Some.
        """
        return self._call(LIST, options)


class AsyncPets(
    AsyncResource["AsyncPetsWithRawResponse", "AsyncPetsWithStreamingResponse"]
):
    """Operations on pets."""

    async def list(
        self, **options: Unpack[RequestOptions]
    ) -> builtins.list[types.Pet | types.Lion]:
        """Call `GET /pets`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Some.
        """
        return await self._call(LIST, options)


if TYPE_CHECKING:

    class PetsWithRawResponse:
        def __init__(self, of: Pets) -> None:
            self.list = views.raw(of.list)

    class PetsWithStreamingResponse:
        def __init__(self, of: Pets) -> None:
            self.list = views.streaming(of.list)

    class AsyncPetsWithRawResponse:
        def __init__(self, of: AsyncPets) -> None:
            self.list = views.async_raw(of.list)

    class AsyncPetsWithStreamingResponse:
        def __init__(self, of: AsyncPets) -> None:
            self.list = views.async_streaming(of.list)
