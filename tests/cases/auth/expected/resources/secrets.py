"""Operations on secrets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

CHECK: Operation[None] = Operation("secrets.check", "GET", "/secrets", lambda: None)
WIPE: Operation[None] = Operation(
    "secrets.wipe", "DELETE", "/secrets", lambda: None, security=(("session",),)
)
PING: Operation[None] = Operation(
    "secrets.ping", "GET", "/health", lambda: None, security=()
)
HINT: Operation[None] = Operation(
    "secrets.hint", "GET", "/hints", lambda: None, security=(("token",), ())
)


class Secrets(Resource["SecretsWithRawResponse", "SecretsWithStreamingResponse"]):
    """Operations on secrets."""

    def check(self, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /secrets`.

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return self._call(CHECK, options)

    def wipe(self, **options: Unpack[RequestOptions]) -> None:
        """Call `DELETE /secrets`.

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return self._call(WIPE, options)

    def ping(self, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /health`.

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return self._call(PING, options)

    def hint(self, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /hints`.

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return self._call(HINT, options)


class AsyncSecrets(
    AsyncResource["AsyncSecretsWithRawResponse", "AsyncSecretsWithStreamingResponse"]
):
    """Operations on secrets."""

    async def check(self, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /secrets`.

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return await self._call(CHECK, options)

    async def wipe(self, **options: Unpack[RequestOptions]) -> None:
        """Call `DELETE /secrets`.

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return await self._call(WIPE, options)

    async def ping(self, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /health`.

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return await self._call(PING, options)

    async def hint(self, **options: Unpack[RequestOptions]) -> None:
        """Call `GET /hints`.

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return await self._call(HINT, options)


if TYPE_CHECKING:

    class SecretsWithRawResponse:
        def __init__(self, of: Secrets) -> None:
            self.check = views.raw(of.check)
            self.wipe = views.raw(of.wipe)
            self.ping = views.raw(of.ping)
            self.hint = views.raw(of.hint)

    class SecretsWithStreamingResponse:
        def __init__(self, of: Secrets) -> None:
            self.check = views.streaming(of.check)
            self.wipe = views.streaming(of.wipe)
            self.ping = views.streaming(of.ping)
            self.hint = views.streaming(of.hint)

    class AsyncSecretsWithRawResponse:
        def __init__(self, of: AsyncSecrets) -> None:
            self.check = views.async_raw(of.check)
            self.wipe = views.async_raw(of.wipe)
            self.ping = views.async_raw(of.ping)
            self.hint = views.async_raw(of.hint)

    class AsyncSecretsWithStreamingResponse:
        def __init__(self, of: AsyncSecrets) -> None:
            self.check = views.async_streaming(of.check)
            self.wipe = views.async_streaming(of.wipe)
            self.ping = views.async_streaming(of.ping)
            self.hint = views.async_streaming(of.hint)
