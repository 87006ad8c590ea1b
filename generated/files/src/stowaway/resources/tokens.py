"""Proving who you are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from typing_extensions import Unpack

from .. import types
from .._core.forms import FORM
from .._core.omit import Omit, omit
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource
from .._core.styles import Style

if TYPE_CHECKING:
    from .._core import views

EXCHANGE: Operation[types.Token] = Operation(
    "tokens.exchange",
    "POST",
    "/oauth/token",
    lambda: types.Token,
    body=FORM,
    styles={
        "form:scope": Style("spaceDelimited", False),
        "form:claims": Style("json", False),
    },
    errors={400: lambda: types.TokenProblem},
    security=(),
)


class Tokens(Resource["TokensWithRawResponse", "TokensWithStreamingResponse"]):
    """Proving who you are."""

    def exchange(
        self,
        *,
        grant_type: Literal["authorization_code", "refresh_token"] | str,
        client_id: str,
        code: str | Omit = omit,
        redirect_uri: str | Omit = omit,
        refresh_token: str | Omit = omit,
        client_secret: str | Omit = omit,
        scope: Sequence[types.Scope] | Omit = omit,
        claims: (
            types.ExchangeTokenClaimsParam | types.ExchangeTokenClaims | Omit
        ) = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Token:
        """Exchange a code or a refresh token for an access token.

        Follows RFC 6749, sections 4.1.3 and 6.

        Args:
            grant_type: What you have.
            client_id: The name of your app.
            code: The code, for `authorization_code`.
            redirect_uri: Where the code was sent to, for `authorization_code`.
            refresh_token: The refresh token, for `refresh_token`.
            client_secret: The secret of your app, if it can keep one.
            scope: What the token should let you do; by default, all that you were
                given.
            claims: What the token should say about the person.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The tokens.

        Raises:
            BadRequestError: The code or the refresh token cannot be exchanged.
        """
        return self._call(
            EXCHANGE,
            options,
            form={
                "grant_type": grant_type,
                "client_id": client_id,
                "code": code,
                "redirect_uri": redirect_uri,
                "refresh_token": refresh_token,
                "client_secret": client_secret,
                "scope": scope,
                "claims": claims,
            },
        )


class AsyncTokens(
    AsyncResource["AsyncTokensWithRawResponse", "AsyncTokensWithStreamingResponse"]
):
    """Proving who you are."""

    async def exchange(
        self,
        *,
        grant_type: Literal["authorization_code", "refresh_token"] | str,
        client_id: str,
        code: str | Omit = omit,
        redirect_uri: str | Omit = omit,
        refresh_token: str | Omit = omit,
        client_secret: str | Omit = omit,
        scope: Sequence[types.Scope] | Omit = omit,
        claims: (
            types.ExchangeTokenClaimsParam | types.ExchangeTokenClaims | Omit
        ) = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Token:
        """Exchange a code or a refresh token for an access token.

        Follows RFC 6749, sections 4.1.3 and 6.

        Args:
            grant_type: What you have.
            client_id: The name of your app.
            code: The code, for `authorization_code`.
            redirect_uri: Where the code was sent to, for `authorization_code`.
            refresh_token: The refresh token, for `refresh_token`.
            client_secret: The secret of your app, if it can keep one.
            scope: What the token should let you do; by default, all that you were
                given.
            claims: What the token should say about the person.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The tokens.

        Raises:
            BadRequestError: The code or the refresh token cannot be exchanged.
        """
        return await self._call(
            EXCHANGE,
            options,
            form={
                "grant_type": grant_type,
                "client_id": client_id,
                "code": code,
                "redirect_uri": redirect_uri,
                "refresh_token": refresh_token,
                "client_secret": client_secret,
                "scope": scope,
                "claims": claims,
            },
        )


if TYPE_CHECKING:

    class TokensWithRawResponse:
        def __init__(self, of: Tokens) -> None:
            self.exchange = views.raw(of.exchange)

    class TokensWithStreamingResponse:
        def __init__(self, of: Tokens) -> None:
            self.exchange = views.streaming(of.exchange)

    class AsyncTokensWithRawResponse:
        def __init__(self, of: AsyncTokens) -> None:
            self.exchange = views.async_raw(of.exchange)

    class AsyncTokensWithStreamingResponse:
        def __init__(self, of: AsyncTokens) -> None:
            self.exchange = views.async_streaming(of.exchange)
