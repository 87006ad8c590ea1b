"""Operations on passcode of recovery of auth."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

RETRIEVE: Operation[None] = Operation(
    "auth.recovery.passcode.retrieve",
    "GET",
    "/auth/recovery/passcode/{passcode}",
    lambda: None,
)


class Passcode(Resource["PasscodeWithRawResponse", "PasscodeWithStreamingResponse"]):
    """Operations on passcode of recovery of auth."""

    def retrieve(self, passcode: str, **options: Unpack[RequestOptions]) -> None:
        """Ask whether a passcode is still good.

        Args:
            passcode: The passcode that came by mail.
            **options: Options of this call; see `RequestOptions`.
        """
        return self._call(RETRIEVE, options, path={"passcode": passcode})


class AsyncPasscode(
    AsyncResource["AsyncPasscodeWithRawResponse", "AsyncPasscodeWithStreamingResponse"]
):
    """Operations on passcode of recovery of auth."""

    async def retrieve(self, passcode: str, **options: Unpack[RequestOptions]) -> None:
        """Ask whether a passcode is still good.

        Args:
            passcode: The passcode that came by mail.
            **options: Options of this call; see `RequestOptions`.
        """
        return await self._call(RETRIEVE, options, path={"passcode": passcode})


if TYPE_CHECKING:

    class PasscodeWithRawResponse:
        def __init__(self, of: Passcode) -> None:
            self.retrieve = views.raw(of.retrieve)

    class PasscodeWithStreamingResponse:
        def __init__(self, of: Passcode) -> None:
            self.retrieve = views.streaming(of.retrieve)

    class AsyncPasscodeWithRawResponse:
        def __init__(self, of: AsyncPasscode) -> None:
            self.retrieve = views.async_raw(of.retrieve)

    class AsyncPasscodeWithStreamingResponse:
        def __init__(self, of: AsyncPasscode) -> None:
            self.retrieve = views.async_streaming(of.retrieve)
