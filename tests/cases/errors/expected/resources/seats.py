"""Operations on seats."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .. import types
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

RETRIEVE: Operation[types.Seat] = Operation(
    "seats.retrieve", "GET", "/seats/{seat}", lambda: types.Seat
)
BOOK: Operation[types.Seat | types.Queue | None] = Operation(
    "seats.book",
    "PUT",
    "/seats/{seat}",
    lambda: types.Seat,
    by_status={202: lambda: types.Queue, 204: lambda: None},
    errors={
        409: lambda: types.Taken,
        418: lambda: types.Problem,
        5: lambda: types.Outage,
    },
    redirects=True,
)


class Seats(Resource["SeatsWithRawResponse", "SeatsWithStreamingResponse"]):
    """Operations on seats."""

    def retrieve(self, seat: str, **options: Unpack[RequestOptions]) -> types.Seat:
        """Call `GET /seats/{seat}`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The seat.

        Raises:
            NotFoundError: There is no such seat.
        """
        return self._call(RETRIEVE, options, path={"seat": seat})

    def book(
        self, seat: str, **options: Unpack[RequestOptions]
    ) -> types.Seat | types.Queue | None:
        """Call `PUT /seats/{seat}`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            It is yours.

        Raises:
            ConflictError: Somebody was faster.
            IMATeapotError: It is a teapot.
            ServerError: Our fault.
        """
        return self._call(BOOK, options, path={"seat": seat})


class AsyncSeats(
    AsyncResource["AsyncSeatsWithRawResponse", "AsyncSeatsWithStreamingResponse"]
):
    """Operations on seats."""

    async def retrieve(
        self, seat: str, **options: Unpack[RequestOptions]
    ) -> types.Seat:
        """Call `GET /seats/{seat}`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The seat.

        Raises:
            NotFoundError: There is no such seat.
        """
        return await self._call(RETRIEVE, options, path={"seat": seat})

    async def book(
        self, seat: str, **options: Unpack[RequestOptions]
    ) -> types.Seat | types.Queue | None:
        """Call `PUT /seats/{seat}`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            It is yours.

        Raises:
            ConflictError: Somebody was faster.
            IMATeapotError: It is a teapot.
            ServerError: Our fault.
        """
        return await self._call(BOOK, options, path={"seat": seat})


if TYPE_CHECKING:

    class SeatsWithRawResponse:
        def __init__(self, of: Seats) -> None:
            self.retrieve = views.raw(of.retrieve)
            self.book = views.raw(of.book)

    class SeatsWithStreamingResponse:
        def __init__(self, of: Seats) -> None:
            self.retrieve = views.streaming(of.retrieve)
            self.book = views.streaming(of.book)

    class AsyncSeatsWithRawResponse:
        def __init__(self, of: AsyncSeats) -> None:
            self.retrieve = views.async_raw(of.retrieve)
            self.book = views.async_raw(of.book)

    class AsyncSeatsWithStreamingResponse:
        def __init__(self, of: AsyncSeats) -> None:
            self.retrieve = views.async_streaming(of.retrieve)
            self.book = views.async_streaming(of.book)
