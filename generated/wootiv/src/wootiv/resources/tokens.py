"""Operations on tokens of space."""

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

LIST: Operation[types.TokenListResponse] = Operation(
    "space.tokens.list",
    "GET",
    "/space/{space_sid}/tokens",
    lambda: types.TokenListResponse,
)
CREATE: Operation[types.TokenCreateResponse] = Operation(
    "space.tokens.create",
    "POST",
    "/space/{space_sid}/tokens",
    lambda: types.TokenCreateResponse,
)
DELETE: Operation[None] = Operation(
    "space.tokens.delete",
    "DELETE",
    "/space/{space_sid}/tokens/{token_id}",
    lambda: None,
)


class Tokens(Resource["TokensWithRawResponse", "TokensWithStreamingResponse"]):
    """Operations on tokens of space."""

    def list(
        self, space_sid: str, **options: Unpack[RequestOptions]
    ) -> types.TokenListResponse:
        """List the API keys of a workspace.

        Args:
            space_sid: The workspace's slug.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            All of them.
        """
        return self._call(LIST, options, path={"space_sid": space_sid})

    def create(
        self,
        space_sid: str,
        *,
        name: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.TokenCreateResponse:
        """Make an API key for a workspace.

        Args:
            space_sid: The workspace's slug.
            name: What the key is for.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The key. Its secret is told here only.
        """
        return self._call(
            CREATE,
            options,
            path={"space_sid": space_sid},
            body=optional({"name": name}),
        )

    def delete(
        self, token_id: str, *, space_sid: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Revoke an API key.

        Args:
            token_id: The key's id.
            space_sid: The workspace's slug.
            **options: Options of this call; see `RequestOptions`.
        """
        return self._call(
            DELETE, options, path={"token_id": token_id, "space_sid": space_sid}
        )


class AsyncTokens(
    AsyncResource["AsyncTokensWithRawResponse", "AsyncTokensWithStreamingResponse"]
):
    """Operations on tokens of space."""

    async def list(
        self, space_sid: str, **options: Unpack[RequestOptions]
    ) -> types.TokenListResponse:
        """List the API keys of a workspace.

        Args:
            space_sid: The workspace's slug.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            All of them.
        """
        return await self._call(LIST, options, path={"space_sid": space_sid})

    async def create(
        self,
        space_sid: str,
        *,
        name: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.TokenCreateResponse:
        """Make an API key for a workspace.

        Args:
            space_sid: The workspace's slug.
            name: What the key is for.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The key. Its secret is told here only.
        """
        return await self._call(
            CREATE,
            options,
            path={"space_sid": space_sid},
            body=optional({"name": name}),
        )

    async def delete(
        self, token_id: str, *, space_sid: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Revoke an API key.

        Args:
            token_id: The key's id.
            space_sid: The workspace's slug.
            **options: Options of this call; see `RequestOptions`.
        """
        return await self._call(
            DELETE, options, path={"token_id": token_id, "space_sid": space_sid}
        )


if TYPE_CHECKING:

    class TokensWithRawResponse:
        def __init__(self, of: Tokens) -> None:
            self.list = views.raw(of.list)
            self.create = views.raw(of.create)
            self.delete = views.raw(of.delete)

    class TokensWithStreamingResponse:
        def __init__(self, of: Tokens) -> None:
            self.list = views.streaming(of.list)
            self.create = views.streaming(of.create)
            self.delete = views.streaming(of.delete)

    class AsyncTokensWithRawResponse:
        def __init__(self, of: AsyncTokens) -> None:
            self.list = views.async_raw(of.list)
            self.create = views.async_raw(of.create)
            self.delete = views.async_raw(of.delete)

    class AsyncTokensWithStreamingResponse:
        def __init__(self, of: AsyncTokens) -> None:
            self.list = views.async_streaming(of.list)
            self.create = views.async_streaming(of.create)
            self.delete = views.async_streaming(of.delete)
