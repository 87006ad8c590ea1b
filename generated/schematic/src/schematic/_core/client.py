"""The classes that generated clients extend: configuration and lifetime."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, TypeVar

from typing_extensions import Self, Unpack

from .http import AsyncClient, AsyncTransport, Client, SyncTransport
from .omit import omit
from .operation import NOTHING
from .options import (
    AsyncOptions,
    ClientOptions,
    RequestOptions,
    SyncOptions,
    split,
)
from .resource import AsyncCaller, Caller

if TYPE_CHECKING:
    from .settings import Settings

T = TypeVar("T")


class SyncAPI:
    """A sync client. Use it as a context manager, or `close` it."""

    def __init__(
        self,
        settings: Settings,
        http_client: Client | None,
        options: SyncOptions,
    ) -> None:
        settings.has_own_auth = authenticates(http_client)
        self._caller = Caller(settings, SyncTransport(http_client, split(options)[1]))

    def with_options(self, **options: Unpack[ClientOptions]) -> Self:
        """The same client, on the same connections, with other settings."""
        other = object.__new__(type(self))
        settings = self._caller.settings.changed(options)
        other._caller = Caller(settings, self._caller.transport)
        return other

    def request(
        self,
        method: str,
        path: str,
        *,
        cast_to: type[T],
        query: Mapping[str, object] = NOTHING,
        body: object = omit,
        **options: Unpack[RequestOptions],
    ) -> T:
        """Call an endpoint that this client has no method for.

        Args:
            method: The HTTP method.
            path: The path below the API's address.
            cast_to: What the answer is: a model or another type for its JSON, `bytes`,
                `str`, or the HTTP library's `Response`.
            query: The query parameters.
            body: A model or anything else that JSON can say.
            **options: Options of the call.
        """
        from .adhoc import adhoc, finish_as

        settings = self._caller.settings
        call = adhoc(settings, method, path, cast_to, query, body, options)
        result: T = finish_as(cast_to)(self._caller.reply(call))
        return result

    def get(
        self,
        path: str,
        *,
        cast_to: type[T],
        query: Mapping[str, object] = NOTHING,
        **options: Unpack[RequestOptions],
    ) -> T:
        """`GET` what this client has no method for; see `request`."""
        return self.request("GET", path, cast_to=cast_to, query=query, **options)

    def delete(
        self,
        path: str,
        *,
        cast_to: type[T],
        query: Mapping[str, object] = NOTHING,
        **options: Unpack[RequestOptions],
    ) -> T:
        """`DELETE` what this client has no method for; see `request`."""
        return self.request("DELETE", path, cast_to=cast_to, query=query, **options)

    def post(
        self,
        path: str,
        *,
        cast_to: type[T],
        query: Mapping[str, object] = NOTHING,
        body: object = omit,
        **options: Unpack[RequestOptions],
    ) -> T:
        """`POST` what this client has no method for; see `request`."""
        return self.request(
            "POST", path, cast_to=cast_to, query=query, body=body, **options
        )

    def put(
        self,
        path: str,
        *,
        cast_to: type[T],
        query: Mapping[str, object] = NOTHING,
        body: object = omit,
        **options: Unpack[RequestOptions],
    ) -> T:
        """`PUT` what this client has no method for; see `request`."""
        return self.request(
            "PUT", path, cast_to=cast_to, query=query, body=body, **options
        )

    def patch(
        self,
        path: str,
        *,
        cast_to: type[T],
        query: Mapping[str, object] = NOTHING,
        body: object = omit,
        **options: Unpack[RequestOptions],
    ) -> T:
        """`PATCH` what this client has no method for; see `request`."""
        return self.request(
            "PATCH", path, cast_to=cast_to, query=query, body=body, **options
        )

    def close(self) -> None:
        """Close the connections, unless they are those of your own `http_client`."""
        if self._caller.transport.is_ours:
            self._caller.transport.client.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()


class AsyncAPI:
    """An async client. Use it as an async context manager, or `close` it."""

    def __init__(
        self,
        settings: Settings,
        http_client: AsyncClient | None,
        options: AsyncOptions,
    ) -> None:
        settings.has_own_auth = authenticates(http_client)
        transport = AsyncTransport(http_client, split(options)[1])
        self._caller = AsyncCaller(settings, transport)

    def with_options(self, **options: Unpack[ClientOptions]) -> Self:
        """The same client, on the same connections, with other settings."""
        other = object.__new__(type(self))
        settings = self._caller.settings.changed(options)
        other._caller = AsyncCaller(settings, self._caller.transport)
        return other

    async def request(
        self,
        method: str,
        path: str,
        *,
        cast_to: type[T],
        query: Mapping[str, object] = NOTHING,
        body: object = omit,
        **options: Unpack[RequestOptions],
    ) -> T:
        """Call an endpoint that this client has no method for.

        Args:
            method: The HTTP method.
            path: The path below the API's address.
            cast_to: What the answer is: a model or another type for its JSON, `bytes`,
                `str`, or the HTTP library's `Response`.
            query: The query parameters.
            body: A model or anything else that JSON can say.
            **options: Options of the call.
        """
        from .adhoc import adhoc, finish_as

        settings = self._caller.settings
        call = adhoc(settings, method, path, cast_to, query, body, options)
        result: T = finish_as(cast_to)(await self._caller.reply(call))
        return result

    async def get(
        self,
        path: str,
        *,
        cast_to: type[T],
        query: Mapping[str, object] = NOTHING,
        **options: Unpack[RequestOptions],
    ) -> T:
        """`GET` what this client has no method for; see `request`."""
        return await self.request("GET", path, cast_to=cast_to, query=query, **options)

    async def delete(
        self,
        path: str,
        *,
        cast_to: type[T],
        query: Mapping[str, object] = NOTHING,
        **options: Unpack[RequestOptions],
    ) -> T:
        """`DELETE` what this client has no method for; see `request`."""
        return await self.request(
            "DELETE", path, cast_to=cast_to, query=query, **options
        )

    async def post(
        self,
        path: str,
        *,
        cast_to: type[T],
        query: Mapping[str, object] = NOTHING,
        body: object = omit,
        **options: Unpack[RequestOptions],
    ) -> T:
        """`POST` what this client has no method for; see `request`."""
        return await self.request(
            "POST", path, cast_to=cast_to, query=query, body=body, **options
        )

    async def put(
        self,
        path: str,
        *,
        cast_to: type[T],
        query: Mapping[str, object] = NOTHING,
        body: object = omit,
        **options: Unpack[RequestOptions],
    ) -> T:
        """`PUT` what this client has no method for; see `request`."""
        return await self.request(
            "PUT", path, cast_to=cast_to, query=query, body=body, **options
        )

    async def patch(
        self,
        path: str,
        *,
        cast_to: type[T],
        query: Mapping[str, object] = NOTHING,
        body: object = omit,
        **options: Unpack[RequestOptions],
    ) -> T:
        """`PATCH` what this client has no method for; see `request`."""
        return await self.request(
            "PATCH", path, cast_to=cast_to, query=query, body=body, **options
        )

    async def close(self) -> None:
        """Close the connections, unless they are those of your own `http_client`."""
        if self._caller.transport.is_ours:
            await self._caller.transport.client.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc: object) -> None:
        await self.close()


def authenticates(client: Client | AsyncClient | None) -> bool:
    """Whether a user's own client adds credentials to requests."""
    return client is not None and client.auth is not None
