"""Operations on tools."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views
    from .parts import AsyncParts, Parts

LIST: Operation[builtins.list[str]] = Operation(
    "tools.list", "GET", "/v1/tools", lambda: builtins.list[str]
)


class Tools(Resource["ToolsWithRawResponse", "ToolsWithStreamingResponse"]):
    """Operations on tools."""

    @cached_property
    def parts(self) -> Parts:
        """Operations on parts of tools."""
        from .parts import Parts

        return Parts(self._caller)

    def list(self, **options: Unpack[RequestOptions]) -> builtins.list[str]:
        """Call `GET /v1/tools`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            By its path as well.
        """
        return self._call(LIST, options)


class AsyncTools(
    AsyncResource["AsyncToolsWithRawResponse", "AsyncToolsWithStreamingResponse"]
):
    """Operations on tools."""

    @cached_property
    def parts(self) -> AsyncParts:
        """Operations on parts of tools."""
        from .parts import AsyncParts

        return AsyncParts(self._caller)

    async def list(self, **options: Unpack[RequestOptions]) -> builtins.list[str]:
        """Call `GET /v1/tools`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            By its path as well.
        """
        return await self._call(LIST, options)


if TYPE_CHECKING:

    class ToolsWithRawResponse:
        def __init__(self, of: Tools) -> None:
            self.list = views.raw(of.list)

    class ToolsWithStreamingResponse:
        def __init__(self, of: Tools) -> None:
            self.list = views.streaming(of.list)

    class AsyncToolsWithRawResponse:
        def __init__(self, of: AsyncTools) -> None:
            self.list = views.async_raw(of.list)

    class AsyncToolsWithStreamingResponse:
        def __init__(self, of: AsyncTools) -> None:
            self.list = views.async_streaming(of.list)
