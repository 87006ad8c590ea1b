"""Operations on limits of users."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .. import types
from .._core.omit import Omit, omit
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

SET: Operation[None] = Operation(
    "users.limits.set",
    "PUT",
    "/users/{id}/limits",
    lambda: None,
    security=(("users:key",),),
    base_url="https://users.acme.test",
)


class Limits(Resource["LimitsWithRawResponse", "LimitsWithStreamingResponse"]):
    """Operations on limits of users."""

    def set(
        self,
        id: str,
        *,
        spending: types.MoneyParam | types.Money | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `PUT /users/{id}/limits`.

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return self._call(SET, options, path={"id": id}, body={"spending": spending})


class AsyncLimits(
    AsyncResource["AsyncLimitsWithRawResponse", "AsyncLimitsWithStreamingResponse"]
):
    """Operations on limits of users."""

    async def set(
        self,
        id: str,
        *,
        spending: types.MoneyParam | types.Money | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `PUT /users/{id}/limits`.

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return await self._call(
            SET, options, path={"id": id}, body={"spending": spending}
        )


if TYPE_CHECKING:

    class LimitsWithRawResponse:
        def __init__(self, of: Limits) -> None:
            self.set = views.raw(of.set)

    class LimitsWithStreamingResponse:
        def __init__(self, of: Limits) -> None:
            self.set = views.streaming(of.set)

    class AsyncLimitsWithRawResponse:
        def __init__(self, of: AsyncLimits) -> None:
            self.set = views.async_raw(of.set)

    class AsyncLimitsWithStreamingResponse:
        def __init__(self, of: AsyncLimits) -> None:
            self.set = views.async_streaming(of.set)
