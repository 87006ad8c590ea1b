"""Whether the service works."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .._core.omit import Omit, omit
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource
from .._core.styles import Style

if TYPE_CHECKING:
    from .._core import views

RETRIEVE: Operation[None] = Operation(
    "root.retrieve",
    "GET",
    "/",
    lambda: None,
    styles={"query:params": Style("deepObject", True)},
)


class Root(Resource["RootWithRawResponse", "RootWithStreamingResponse"]):
    """Whether the service works."""

    def retrieve(
        self,
        *,
        params: Mapping[str, object] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Ask whether the service answers.

        Args:
            params: Anything; it comes to nothing but the log of the service.
            **options: Options of this call; see `RequestOptions`.
        """
        return self._call(RETRIEVE, options, query={"params": params})


class AsyncRoot(
    AsyncResource["AsyncRootWithRawResponse", "AsyncRootWithStreamingResponse"]
):
    """Whether the service works."""

    async def retrieve(
        self,
        *,
        params: Mapping[str, object] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Ask whether the service answers.

        Args:
            params: Anything; it comes to nothing but the log of the service.
            **options: Options of this call; see `RequestOptions`.
        """
        return await self._call(RETRIEVE, options, query={"params": params})


if TYPE_CHECKING:

    class RootWithRawResponse:
        def __init__(self, of: Root) -> None:
            self.retrieve = views.raw(of.retrieve)

    class RootWithStreamingResponse:
        def __init__(self, of: Root) -> None:
            self.retrieve = views.streaming(of.retrieve)

    class AsyncRootWithRawResponse:
        def __init__(self, of: AsyncRoot) -> None:
            self.retrieve = views.async_raw(of.retrieve)

    class AsyncRootWithStreamingResponse:
        def __init__(self, of: AsyncRoot) -> None:
            self.retrieve = views.async_streaming(of.retrieve)
