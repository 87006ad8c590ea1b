"""Operations on things."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from typing_extensions import Unpack

from .._core.omit import Omit, omit
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

RETRIEVE: Operation[list[Any]] = Operation(
    "things.retrieve", "GET", "/things/{id}", lambda: list[Any]
)
GET_THING: Operation[None] = Operation(
    "things.get_thing", "POST", "/things/{id}", lambda: None
)


class Things(Resource["ThingsWithRawResponse", "ThingsWithStreamingResponse"]):
    """Operations on things."""

    def retrieve(
        self,
        id: str,
        *,
        q: int | Omit = omit,
        r: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> list[Any]:
        """Call `GET /things/{id}`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            One.
        """
        return self._call(RETRIEVE, options, path={"id": id}, query={"q": q, "r": r})

    def get_thing(
        self, id: str, *, body: object | Omit = omit, **options: Unpack[RequestOptions]
    ) -> None:
        """Call `POST /things/{id}`.

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return self._call(GET_THING, options, path={"id": id}, body=body)


class AsyncThings(
    AsyncResource["AsyncThingsWithRawResponse", "AsyncThingsWithStreamingResponse"]
):
    """Operations on things."""

    async def retrieve(
        self,
        id: str,
        *,
        q: int | Omit = omit,
        r: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> list[Any]:
        """Call `GET /things/{id}`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            One.
        """
        return await self._call(
            RETRIEVE, options, path={"id": id}, query={"q": q, "r": r}
        )

    async def get_thing(
        self, id: str, *, body: object | Omit = omit, **options: Unpack[RequestOptions]
    ) -> None:
        """Call `POST /things/{id}`.

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return await self._call(GET_THING, options, path={"id": id}, body=body)


if TYPE_CHECKING:

    class ThingsWithRawResponse:
        def __init__(self, of: Things) -> None:
            self.retrieve = views.raw(of.retrieve)
            self.get_thing = views.raw(of.get_thing)

    class ThingsWithStreamingResponse:
        def __init__(self, of: Things) -> None:
            self.retrieve = views.streaming(of.retrieve)
            self.get_thing = views.streaming(of.get_thing)

    class AsyncThingsWithRawResponse:
        def __init__(self, of: AsyncThings) -> None:
            self.retrieve = views.async_raw(of.retrieve)
            self.get_thing = views.async_raw(of.get_thing)

    class AsyncThingsWithStreamingResponse:
        def __init__(self, of: AsyncThings) -> None:
            self.retrieve = views.async_streaming(of.retrieve)
            self.get_thing = views.async_streaming(of.get_thing)
