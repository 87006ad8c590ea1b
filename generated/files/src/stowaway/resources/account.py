"""How much room there is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .. import types
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

USAGE: Operation[types.Usage] = Operation(
    "account.usage", "GET", "/account/usage", lambda: types.Usage
)


class Account(Resource["AccountWithRawResponse", "AccountWithStreamingResponse"]):
    """How much room there is."""

    def usage(self, **options: Unpack[RequestOptions]) -> types.Usage:
        """Tell how much room there is.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            How much room there is.

        Raises:
            UnauthorizedError: The token is missing or too old.
        """
        return self._call(USAGE, options)


class AsyncAccount(
    AsyncResource["AsyncAccountWithRawResponse", "AsyncAccountWithStreamingResponse"]
):
    """How much room there is."""

    async def usage(self, **options: Unpack[RequestOptions]) -> types.Usage:
        """Tell how much room there is.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            How much room there is.

        Raises:
            UnauthorizedError: The token is missing or too old.
        """
        return await self._call(USAGE, options)


if TYPE_CHECKING:

    class AccountWithRawResponse:
        def __init__(self, of: Account) -> None:
            self.usage = views.raw(of.usage)

    class AccountWithStreamingResponse:
        def __init__(self, of: Account) -> None:
            self.usage = views.streaming(of.usage)

    class AsyncAccountWithRawResponse:
        def __init__(self, of: AsyncAccount) -> None:
            self.usage = views.async_raw(of.usage)

    class AsyncAccountWithStreamingResponse:
        def __init__(self, of: AsyncAccount) -> None:
            self.usage = views.async_streaming(of.usage)
