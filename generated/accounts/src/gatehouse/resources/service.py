"""Whether Gatehouse works."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from typing_extensions import Unpack

from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

GET_HEALTH: Operation[Any] = Operation(
    "service.get_health", "GET", "/v1/health", lambda: Any, security=((), ("oauth",))
)


class Service(Resource["ServiceWithRawResponse", "ServiceWithStreamingResponse"]):
    """Whether Gatehouse works."""

    def get_health(self, **options: Unpack[RequestOptions]) -> Any:
        """Tell whether Gatehouse works.

        Nobody has to prove anything; who does learns more.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            It works. What is said beyond that can change any day.

        Raises:
            ServiceUnavailableError: It does not work.
        """
        return self._call(GET_HEALTH, options)


class AsyncService(
    AsyncResource["AsyncServiceWithRawResponse", "AsyncServiceWithStreamingResponse"]
):
    """Whether Gatehouse works."""

    async def get_health(self, **options: Unpack[RequestOptions]) -> Any:
        """Tell whether Gatehouse works.

        Nobody has to prove anything; who does learns more.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            It works. What is said beyond that can change any day.

        Raises:
            ServiceUnavailableError: It does not work.
        """
        return await self._call(GET_HEALTH, options)


if TYPE_CHECKING:

    class ServiceWithRawResponse:
        def __init__(self, of: Service) -> None:
            self.get_health = views.raw(of.get_health)

    class ServiceWithStreamingResponse:
        def __init__(self, of: Service) -> None:
            self.get_health = views.streaming(of.get_health)

    class AsyncServiceWithRawResponse:
        def __init__(self, of: AsyncService) -> None:
            self.get_health = views.async_raw(of.get_health)

    class AsyncServiceWithStreamingResponse:
        def __init__(self, of: AsyncService) -> None:
            self.get_health = views.async_streaming(of.get_health)
