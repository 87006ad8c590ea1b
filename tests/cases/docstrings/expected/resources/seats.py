"""Operations on seats."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from typing_extensions import Unpack

from .. import types
from .._core.omit import Omit, omit
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

BOOK: Operation[types.Seat] = Operation(
    "seats.book", "POST", "/seats/{row}", lambda: types.Seat
)
PLAN: Operation[None] = Operation("seats.plan", "GET", "/seats/{row}", lambda: None)


class Seats(Resource["SeatsWithRawResponse", "SeatsWithStreamingResponse"]):
    """Operations on seats."""

    def book(
        self,
        row: int,
        *,
        price: float,
        for_: str | Omit = omit,
        near: Sequence[str] | Omit = omit,
        who: types.BookSeatRequestWhoParam | types.BookSeatRequestWho | Omit = omit,
        class_: Literal["first", "second"] | str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Seat:
        """Book a seat.

        Takes the first seat that is free. A long paragraph is filled to the width of
        a line, so that it can be read in an editor.

        - A list stays *a list*.
        - So does `code` with a \\backslash and "quotes".

        See https://docs.example/calls/seats#bookSeat

        Args:
            row: The row. From 1 to 40.
            price: In euros. More than 0, a multiple of 0.5. For example: `12.5`, `30`.
            for_: Who will sit there: a name. 2 to 30 characters, matching `^[A-Z]`. For
                example: `"Ada"`.
            near: At most 3 items, no two alike. Default: `[]`.
            class_: Which class. Default: `"second"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The seat that was booked.

        Raises:
            NotFoundError: There is no such row.
            ConflictError: Somebody was quicker.
        """
        return self._call(
            BOOK,
            options,
            path={"row": row},
            body={"price": price, "who": who, "class": class_},
            query={"for": for_, "near": near},
        )

    def plan(self, row: int, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /seats/{row}`.

        See https://docs.example/plan

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return self._call(PLAN, options, path={"row": row})


class AsyncSeats(
    AsyncResource["AsyncSeatsWithRawResponse", "AsyncSeatsWithStreamingResponse"]
):
    """Operations on seats."""

    async def book(
        self,
        row: int,
        *,
        price: float,
        for_: str | Omit = omit,
        near: Sequence[str] | Omit = omit,
        who: types.BookSeatRequestWhoParam | types.BookSeatRequestWho | Omit = omit,
        class_: Literal["first", "second"] | str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Seat:
        """Book a seat.

        Takes the first seat that is free. A long paragraph is filled to the width of
        a line, so that it can be read in an editor.

        - A list stays *a list*.
        - So does `code` with a \\backslash and "quotes".

        See https://docs.example/calls/seats#bookSeat

        Args:
            row: The row. From 1 to 40.
            price: In euros. More than 0, a multiple of 0.5. For example: `12.5`, `30`.
            for_: Who will sit there: a name. 2 to 30 characters, matching `^[A-Z]`. For
                example: `"Ada"`.
            near: At most 3 items, no two alike. Default: `[]`.
            class_: Which class. Default: `"second"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The seat that was booked.

        Raises:
            NotFoundError: There is no such row.
            ConflictError: Somebody was quicker.
        """
        return await self._call(
            BOOK,
            options,
            path={"row": row},
            body={"price": price, "who": who, "class": class_},
            query={"for": for_, "near": near},
        )

    async def plan(self, row: int, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /seats/{row}`.

        See https://docs.example/plan

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return await self._call(PLAN, options, path={"row": row})


if TYPE_CHECKING:

    class SeatsWithRawResponse:
        def __init__(self, of: Seats) -> None:
            self.book = views.raw(of.book)
            self.plan = views.raw(of.plan)

    class SeatsWithStreamingResponse:
        def __init__(self, of: Seats) -> None:
            self.book = views.streaming(of.book)
            self.plan = views.streaming(of.plan)

    class AsyncSeatsWithRawResponse:
        def __init__(self, of: AsyncSeats) -> None:
            self.book = views.async_raw(of.book)
            self.plan = views.async_raw(of.plan)

    class AsyncSeatsWithStreamingResponse:
        def __init__(self, of: AsyncSeats) -> None:
            self.book = views.async_streaming(of.book)
            self.plan = views.async_streaming(of.plan)
