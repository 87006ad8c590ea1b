"""What programs prove themselves with."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .. import types
from .._core.omit import Omit, omit
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

GET_USER_TOKEN: Operation[types.Token] = Operation(
    "access_tokens.get_user_token", "GET", "/v1/users/{id}/token", lambda: types.Token
)
CREATE_TOKEN: Operation[types.Token] = Operation(
    "access_tokens.create_token",
    "POST",
    "/v1/tokens",
    lambda: types.Token,
    security=(("programSecret",),),
)
RETRIEVE_TOKENS: Operation[types.Token] = Operation(
    "access_tokens.retrieve_tokens", "GET", "/v1/tokens/{id}", lambda: types.Token
)
REVOKE_TOKEN: Operation[None] = Operation(
    "access_tokens.revoke_token",
    "DELETE",
    "/v1/tokens/{id}",
    lambda: None,
    security=(("oauth",), ("programSecret",)),
)


class AccessTokens(
    Resource["AccessTokensWithRawResponse", "AccessTokensWithStreamingResponse"]
):
    """What programs prove themselves with."""

    def get_user_token(self, id: str, **options: Unpack[RequestOptions]) -> types.Token:
        """Retrieve the token that a person's programs use.

        Args:
            id: The account, such as `usr_2`. Matching `^usr_[0-9]+$`. For example:
                `"usr_2"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The token.

        Raises:
            NotFoundError: There is no such thing, or you may not see it.
        """
        return self._call(GET_USER_TOKEN, options, path={"id": id})

    def create_token(
        self,
        *,
        scopes: Sequence[types.Scope],
        lifetime: int | Omit = omit,
        for_: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Token:
        """Make a token for a program.

        Args:
            scopes: What it lets the program do. Not empty.
            lifetime: How long it works, in seconds. From 60 to 86400. Default: `3600`.
            for_: The account that the program acts for.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The token. It is not shown again.

        Raises:
            UnauthorizedError: The secret is wrong.
        """
        return self._call(
            CREATE_TOKEN,
            options,
            body={"scopes": scopes, "lifetime": lifetime, "for": for_},
        )

    def retrieve_tokens(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> types.Token:
        """Retrieve a token by its own name.

        Args:
            id: The token, such as `tok_1`. For example: `"tok_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The token, without its secret part.

        Raises:
            NotFoundError: There is no such thing, or you may not see it.
        """
        return self._call(RETRIEVE_TOKENS, options, path={"id": id})

    def revoke_token(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Make a token useless.

        Args:
            id: The token, such as `tok_1`. For example: `"tok_1"`.
            **options: Options of this call; see `RequestOptions`.

        Raises:
            NotFoundError: There is no such thing, or you may not see it.
        """
        return self._call(REVOKE_TOKEN, options, path={"id": id})


class AsyncAccessTokens(
    AsyncResource[
        "AsyncAccessTokensWithRawResponse", "AsyncAccessTokensWithStreamingResponse"
    ]
):
    """What programs prove themselves with."""

    async def get_user_token(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> types.Token:
        """Retrieve the token that a person's programs use.

        Args:
            id: The account, such as `usr_2`. Matching `^usr_[0-9]+$`. For example:
                `"usr_2"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The token.

        Raises:
            NotFoundError: There is no such thing, or you may not see it.
        """
        return await self._call(GET_USER_TOKEN, options, path={"id": id})

    async def create_token(
        self,
        *,
        scopes: Sequence[types.Scope],
        lifetime: int | Omit = omit,
        for_: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Token:
        """Make a token for a program.

        Args:
            scopes: What it lets the program do. Not empty.
            lifetime: How long it works, in seconds. From 60 to 86400. Default: `3600`.
            for_: The account that the program acts for.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The token. It is not shown again.

        Raises:
            UnauthorizedError: The secret is wrong.
        """
        return await self._call(
            CREATE_TOKEN,
            options,
            body={"scopes": scopes, "lifetime": lifetime, "for": for_},
        )

    async def retrieve_tokens(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> types.Token:
        """Retrieve a token by its own name.

        Args:
            id: The token, such as `tok_1`. For example: `"tok_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The token, without its secret part.

        Raises:
            NotFoundError: There is no such thing, or you may not see it.
        """
        return await self._call(RETRIEVE_TOKENS, options, path={"id": id})

    async def revoke_token(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Make a token useless.

        Args:
            id: The token, such as `tok_1`. For example: `"tok_1"`.
            **options: Options of this call; see `RequestOptions`.

        Raises:
            NotFoundError: There is no such thing, or you may not see it.
        """
        return await self._call(REVOKE_TOKEN, options, path={"id": id})


if TYPE_CHECKING:

    class AccessTokensWithRawResponse:
        def __init__(self, of: AccessTokens) -> None:
            self.get_user_token = views.raw(of.get_user_token)
            self.create_token = views.raw(of.create_token)
            self.retrieve_tokens = views.raw(of.retrieve_tokens)
            self.revoke_token = views.raw(of.revoke_token)

    class AccessTokensWithStreamingResponse:
        def __init__(self, of: AccessTokens) -> None:
            self.get_user_token = views.streaming(of.get_user_token)
            self.create_token = views.streaming(of.create_token)
            self.retrieve_tokens = views.streaming(of.retrieve_tokens)
            self.revoke_token = views.streaming(of.revoke_token)

    class AsyncAccessTokensWithRawResponse:
        def __init__(self, of: AsyncAccessTokens) -> None:
            self.get_user_token = views.async_raw(of.get_user_token)
            self.create_token = views.async_raw(of.create_token)
            self.retrieve_tokens = views.async_raw(of.retrieve_tokens)
            self.revoke_token = views.async_raw(of.revoke_token)

    class AsyncAccessTokensWithStreamingResponse:
        def __init__(self, of: AsyncAccessTokens) -> None:
            self.get_user_token = views.async_streaming(of.get_user_token)
            self.create_token = views.async_streaming(of.create_token)
            self.retrieve_tokens = views.async_streaming(of.retrieve_tokens)
            self.revoke_token = views.async_streaming(of.revoke_token)
