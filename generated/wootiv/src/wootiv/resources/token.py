"""Operations on token of auth."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .. import types
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

REFRESH: Operation[types.TokenRefreshResponse] = Operation(
    "auth.token.refresh",
    "POST",
    "/auth/token/refresh",
    lambda: types.TokenRefreshResponse,
)


class Token(Resource["TokenWithRawResponse", "TokenWithStreamingResponse"]):
    """Operations on token of auth."""

    def refresh(
        self, *, refresh_token: str, **options: Unpack[RequestOptions]
    ) -> types.TokenRefreshResponse:
        """Go on with a session whose token runs out.

        Args:
            refresh_token: The `refreshToken` of the session.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The session with new tokens.
        """
        return self._call(REFRESH, options, body={"refreshToken": refresh_token})


class AsyncToken(
    AsyncResource["AsyncTokenWithRawResponse", "AsyncTokenWithStreamingResponse"]
):
    """Operations on token of auth."""

    async def refresh(
        self, *, refresh_token: str, **options: Unpack[RequestOptions]
    ) -> types.TokenRefreshResponse:
        """Go on with a session whose token runs out.

        Args:
            refresh_token: The `refreshToken` of the session.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The session with new tokens.
        """
        return await self._call(REFRESH, options, body={"refreshToken": refresh_token})


if TYPE_CHECKING:

    class TokenWithRawResponse:
        def __init__(self, of: Token) -> None:
            self.refresh = views.raw(of.refresh)

    class TokenWithStreamingResponse:
        def __init__(self, of: Token) -> None:
            self.refresh = views.streaming(of.refresh)

    class AsyncTokenWithRawResponse:
        def __init__(self, of: AsyncToken) -> None:
            self.refresh = views.async_raw(of.refresh)

    class AsyncTokenWithStreamingResponse:
        def __init__(self, of: AsyncToken) -> None:
            self.refresh = views.async_streaming(of.refresh)
