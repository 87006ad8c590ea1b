"""Operations on actions of registry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

LIST: Operation[None] = Operation(
    "registry.actions.list", "GET", "/registry/actions", lambda: None
)


class Actions(Resource["ActionsWithRawResponse", "ActionsWithStreamingResponse"]):
    """Operations on actions of registry."""

    def list(self, **options: Unpack[RequestOptions]) -> None:
        """Have the actions listed that a registry can hold.

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return self._call(LIST, options)


class AsyncActions(
    AsyncResource["AsyncActionsWithRawResponse", "AsyncActionsWithStreamingResponse"]
):
    """Operations on actions of registry."""

    async def list(self, **options: Unpack[RequestOptions]) -> None:
        """Have the actions listed that a registry can hold.

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return await self._call(LIST, options)


if TYPE_CHECKING:

    class ActionsWithRawResponse:
        def __init__(self, of: Actions) -> None:
            self.list = views.raw(of.list)

    class ActionsWithStreamingResponse:
        def __init__(self, of: Actions) -> None:
            self.list = views.streaming(of.list)

    class AsyncActionsWithRawResponse:
        def __init__(self, of: AsyncActions) -> None:
            self.list = views.async_raw(of.list)

    class AsyncActionsWithStreamingResponse:
        def __init__(self, of: AsyncActions) -> None:
            self.list = views.async_streaming(of.list)
