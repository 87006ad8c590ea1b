"""Tokens for programs and people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .. import types
from .._core.omit import Omit, omit, optional
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

AUTHENTICATE: Operation[types.AccessToken] = Operation(
    "auth.authenticate",
    "POST",
    "/auth",
    lambda: types.AccessTokenResponse,
    unwrap=("data",),
    security=(),
)
GET_ACCESS_TOKEN: Operation[types.AccessToken] = Operation(
    "auth.get_access_token",
    "POST",
    "/auth/access-token",
    lambda: types.AccessTokenResponse,
    unwrap=("data",),
    security=(),
)


class Auth(Resource["AuthWithRawResponse", "AuthWithStreamingResponse"]):
    """Tokens for programs and people."""

    def authenticate(
        self, *, email: str, password: str, **options: Unpack[RequestOptions]
    ) -> types.AccessToken:
        """Get an access token for a user.

        The user proves who they are by email and password.

        Args:
            email: For example: `"ada@example.com"`.
            password: For example: `"correct horse battery"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            An access token.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return self._call(
            AUTHENTICATE, options, body={"email": email, "password": password}
        )

    def get_access_token(
        self,
        *,
        client_id: str | Omit = omit,
        secret: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.AccessToken:
        """Get an access token for a program.

        The program proves who it is by a client ID and its secret, which
        `users.create_api_token` returns.

        Args:
            client_id: The client ID. For example: `"5c1d0b4e"`.
            secret: The secret that goes with it. For example: `"zq8Hn2Lw"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            An access token.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return self._call(
            GET_ACCESS_TOKEN,
            options,
            body=optional({"clientId": client_id, "secret": secret}),
        )


class AsyncAuth(
    AsyncResource["AsyncAuthWithRawResponse", "AsyncAuthWithStreamingResponse"]
):
    """Tokens for programs and people."""

    async def authenticate(
        self, *, email: str, password: str, **options: Unpack[RequestOptions]
    ) -> types.AccessToken:
        """Get an access token for a user.

        The user proves who they are by email and password.

        Args:
            email: For example: `"ada@example.com"`.
            password: For example: `"correct horse battery"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            An access token.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return await self._call(
            AUTHENTICATE, options, body={"email": email, "password": password}
        )

    async def get_access_token(
        self,
        *,
        client_id: str | Omit = omit,
        secret: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.AccessToken:
        """Get an access token for a program.

        The program proves who it is by a client ID and its secret, which
        `users.create_api_token` returns.

        Args:
            client_id: The client ID. For example: `"5c1d0b4e"`.
            secret: The secret that goes with it. For example: `"zq8Hn2Lw"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            An access token.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return await self._call(
            GET_ACCESS_TOKEN,
            options,
            body=optional({"clientId": client_id, "secret": secret}),
        )


if TYPE_CHECKING:

    class AuthWithRawResponse:
        def __init__(self, of: Auth) -> None:
            self.authenticate = views.raw(of.authenticate)
            self.get_access_token = views.raw(of.get_access_token)

    class AuthWithStreamingResponse:
        def __init__(self, of: Auth) -> None:
            self.authenticate = views.streaming(of.authenticate)
            self.get_access_token = views.streaming(of.get_access_token)

    class AsyncAuthWithRawResponse:
        def __init__(self, of: AsyncAuth) -> None:
            self.authenticate = views.async_raw(of.authenticate)
            self.get_access_token = views.async_raw(of.get_access_token)

    class AsyncAuthWithStreamingResponse:
        def __init__(self, of: AsyncAuth) -> None:
            self.authenticate = views.async_streaming(of.authenticate)
            self.get_access_token = views.async_streaming(of.get_access_token)
