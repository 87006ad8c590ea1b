"""Operations on recover of users."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from typing_extensions import Unpack

from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

UPDATE: Operation[Any] = Operation(
    "users.recover.update", "PATCH", "/user/recover/{id}", lambda: Any
)


class Recover(Resource["RecoverWithRawResponse", "RecoverWithStreamingResponse"]):
    """Operations on recover of users."""

    def update(self, id: str, **options: Unpack[RequestOptions]) -> Any:
        """Bring a deleted user back.

        Args:
            id: The id.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The user is back.
        """
        return self._call(UPDATE, options, path={"id": id})


class AsyncRecover(
    AsyncResource["AsyncRecoverWithRawResponse", "AsyncRecoverWithStreamingResponse"]
):
    """Operations on recover of users."""

    async def update(self, id: str, **options: Unpack[RequestOptions]) -> Any:
        """Bring a deleted user back.

        Args:
            id: The id.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The user is back.
        """
        return await self._call(UPDATE, options, path={"id": id})


if TYPE_CHECKING:

    class RecoverWithRawResponse:
        def __init__(self, of: Recover) -> None:
            self.update = views.raw(of.update)

    class RecoverWithStreamingResponse:
        def __init__(self, of: Recover) -> None:
            self.update = views.streaming(of.update)

    class AsyncRecoverWithRawResponse:
        def __init__(self, of: AsyncRecover) -> None:
            self.update = views.async_raw(of.update)

    class AsyncRecoverWithStreamingResponse:
        def __init__(self, of: AsyncRecover) -> None:
            self.update = views.async_streaming(of.update)
