"""Operations on values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Literal
from uuid import UUID

from typing_extensions import Unpack

from .. import types
from .._core.nested import Nested
from .._core.notations import BASE64, DIGITS
from .._core.omit import Omit, omit
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource
from .._core.wire import InMap

if TYPE_CHECKING:
    from .._core import views

RETRIEVE: Operation[list[types.Value]] = Operation(
    "values.retrieve",
    "GET",
    "/values/{day}",
    lambda: list[types.Value],
    nested=Nested({"query:ids": lambda: (DIGITS,)}),
)
WRITE: Operation[None] = Operation(
    "values.write",
    "PUT",
    "/values/{day}",
    lambda: None,
    nested=Nested(
        {
            "bigNo": lambda: (DIGITS,),
            "data": lambda: (BASE64,),
            "blobs": lambda: (InMap(BASE64),),
            "pair": lambda: (types.PartParam,),
            "part": lambda: (types.PartParam,),
            "closed": lambda: (types.ValueClosedParam,),
            "open": lambda: (types.OpenParam,),
        }
    ),
)


class Values(Resource["ValuesWithRawResponse", "ValuesWithStreamingResponse"]):
    """Operations on values."""

    def retrieve(
        self,
        day: date,
        *,
        since: datetime | Omit = omit,
        ids: Sequence[int] | Omit = omit,
        size: int | Omit = 20,
        x_trace: UUID | str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> list[types.Value]:
        """Call `GET /values/{day}`.

        Args:
            since: The first one.
            size: How many. Default: `20`. For example: `50`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Some.
        """
        return self._call(
            RETRIEVE,
            options,
            path={"day": day},
            query={"since": since, "ids": ids, "size": size},
            headers={"X-Trace": x_trace},
        )

    def write(
        self,
        day: date,
        *,
        id: UUID | str,
        made_at: datetime,
        must: str | None,
        null_only: None,
        body_day: date | Omit = omit,
        hour: time | Omit = omit,
        span: timedelta | str | Omit = omit,
        price: Decimal | str | Omit = omit,
        big_no: int | Omit = omit,
        prefix: str | Omit = omit,
        data: bytes | str | Omit = omit,
        raw: str | Omit = omit,
        link: str | Omit = omit,
        pin: str | Omit = omit,
        count: int | Omit = 3,
        ratio: float | Omit = omit,
        may: date | None | Omit = omit,
        size: Literal["S", "M"] | str | None | Omit = omit,
        either: int | datetime | None | Omit = omit,
        dates: Sequence[date] | Omit = omit,
        blobs: Mapping[str, bytes | str] | Omit = omit,
        pair: tuple[str, types.PartParam | types.Part] | Omit = omit,
        grid: Sequence[Sequence[float]] | Omit = omit,
        any_list: Sequence[object] | Omit = omit,
        free: Mapping[str, object] | Omit = omit,
        anything: object | Omit = omit,
        part: types.PartParam | types.Part | Omit = omit,
        closed: types.ValueClosedParam | types.ValueClosed | Omit = omit,
        open: types.OpenParam | Mapping[str, object] | types.Open | Omit = omit,
        dated: (
            types.ValueDatedParam | Mapping[str, object] | types.ValueDated | Omit
        ) = omit,
        patterns: Mapping[str, int | str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `PUT /values/{day}`.

        Args:
            made_at: For example: `"2026-01-02T03:04:05Z"`.
            count: How many of them. Default: `3`.
            ratio: For example: `0.5`, `1`.
            **options: Options of this call; see `RequestOptions`.
        """
        return self._call(
            WRITE,
            options,
            path={"day": day},
            body={
                "id": id,
                "madeAt": made_at,
                "must": must,
                "nullOnly": null_only,
                "day": body_day,
                "hour": hour,
                "span": span,
                "price": price,
                "bigNo": big_no,
                "prefix": prefix,
                "data": data,
                "raw": raw,
                "link": link,
                "pin": pin,
                "count": count,
                "ratio": ratio,
                "may": may,
                "size": size,
                "either": either,
                "dates": dates,
                "blobs": blobs,
                "pair": pair,
                "grid": grid,
                "anyList": any_list,
                "free": free,
                "anything": anything,
                "part": part,
                "closed": closed,
                "open": open,
                "dated": dated,
                "patterns": patterns,
            },
        )


class AsyncValues(
    AsyncResource["AsyncValuesWithRawResponse", "AsyncValuesWithStreamingResponse"]
):
    """Operations on values."""

    async def retrieve(
        self,
        day: date,
        *,
        since: datetime | Omit = omit,
        ids: Sequence[int] | Omit = omit,
        size: int | Omit = 20,
        x_trace: UUID | str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> list[types.Value]:
        """Call `GET /values/{day}`.

        Args:
            since: The first one.
            size: How many. Default: `20`. For example: `50`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Some.
        """
        return await self._call(
            RETRIEVE,
            options,
            path={"day": day},
            query={"since": since, "ids": ids, "size": size},
            headers={"X-Trace": x_trace},
        )

    async def write(
        self,
        day: date,
        *,
        id: UUID | str,
        made_at: datetime,
        must: str | None,
        null_only: None,
        body_day: date | Omit = omit,
        hour: time | Omit = omit,
        span: timedelta | str | Omit = omit,
        price: Decimal | str | Omit = omit,
        big_no: int | Omit = omit,
        prefix: str | Omit = omit,
        data: bytes | str | Omit = omit,
        raw: str | Omit = omit,
        link: str | Omit = omit,
        pin: str | Omit = omit,
        count: int | Omit = 3,
        ratio: float | Omit = omit,
        may: date | None | Omit = omit,
        size: Literal["S", "M"] | str | None | Omit = omit,
        either: int | datetime | None | Omit = omit,
        dates: Sequence[date] | Omit = omit,
        blobs: Mapping[str, bytes | str] | Omit = omit,
        pair: tuple[str, types.PartParam | types.Part] | Omit = omit,
        grid: Sequence[Sequence[float]] | Omit = omit,
        any_list: Sequence[object] | Omit = omit,
        free: Mapping[str, object] | Omit = omit,
        anything: object | Omit = omit,
        part: types.PartParam | types.Part | Omit = omit,
        closed: types.ValueClosedParam | types.ValueClosed | Omit = omit,
        open: types.OpenParam | Mapping[str, object] | types.Open | Omit = omit,
        dated: (
            types.ValueDatedParam | Mapping[str, object] | types.ValueDated | Omit
        ) = omit,
        patterns: Mapping[str, int | str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `PUT /values/{day}`.

        Args:
            made_at: For example: `"2026-01-02T03:04:05Z"`.
            count: How many of them. Default: `3`.
            ratio: For example: `0.5`, `1`.
            **options: Options of this call; see `RequestOptions`.
        """
        return await self._call(
            WRITE,
            options,
            path={"day": day},
            body={
                "id": id,
                "madeAt": made_at,
                "must": must,
                "nullOnly": null_only,
                "day": body_day,
                "hour": hour,
                "span": span,
                "price": price,
                "bigNo": big_no,
                "prefix": prefix,
                "data": data,
                "raw": raw,
                "link": link,
                "pin": pin,
                "count": count,
                "ratio": ratio,
                "may": may,
                "size": size,
                "either": either,
                "dates": dates,
                "blobs": blobs,
                "pair": pair,
                "grid": grid,
                "anyList": any_list,
                "free": free,
                "anything": anything,
                "part": part,
                "closed": closed,
                "open": open,
                "dated": dated,
                "patterns": patterns,
            },
        )


if TYPE_CHECKING:

    class ValuesWithRawResponse:
        def __init__(self, of: Values) -> None:
            self.retrieve = views.raw(of.retrieve)
            self.write = views.raw(of.write)

    class ValuesWithStreamingResponse:
        def __init__(self, of: Values) -> None:
            self.retrieve = views.streaming(of.retrieve)
            self.write = views.streaming(of.write)

    class AsyncValuesWithRawResponse:
        def __init__(self, of: AsyncValues) -> None:
            self.retrieve = views.async_raw(of.retrieve)
            self.write = views.async_raw(of.write)

    class AsyncValuesWithStreamingResponse:
        def __init__(self, of: AsyncValues) -> None:
            self.retrieve = views.async_streaming(of.retrieve)
            self.write = views.async_streaming(of.write)
