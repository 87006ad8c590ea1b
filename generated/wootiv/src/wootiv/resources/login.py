"""Operations on login of recovery of auth."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

CREATE: Operation[None] = Operation(
    "auth.recovery.login.create", "POST", "/auth/recovery/login", lambda: None
)


class Login(Resource["LoginWithRawResponse", "LoginWithStreamingResponse"]):
    """Operations on login of recovery of auth."""

    def create(self, *, email: str, **options: Unpack[RequestOptions]) -> None:
        """Have a forgotten user name sent by mail.

        Args:
            email: The account's mail address.
            **options: Options of this call; see `RequestOptions`.
        """
        return self._call(CREATE, options, body={"email": email})


class AsyncLogin(
    AsyncResource["AsyncLoginWithRawResponse", "AsyncLoginWithStreamingResponse"]
):
    """Operations on login of recovery of auth."""

    async def create(self, *, email: str, **options: Unpack[RequestOptions]) -> None:
        """Have a forgotten user name sent by mail.

        Args:
            email: The account's mail address.
            **options: Options of this call; see `RequestOptions`.
        """
        return await self._call(CREATE, options, body={"email": email})


if TYPE_CHECKING:

    class LoginWithRawResponse:
        def __init__(self, of: Login) -> None:
            self.create = views.raw(of.create)

    class LoginWithStreamingResponse:
        def __init__(self, of: Login) -> None:
            self.create = views.streaming(of.create)

    class AsyncLoginWithRawResponse:
        def __init__(self, of: AsyncLogin) -> None:
            self.create = views.async_raw(of.create)

    class AsyncLoginWithStreamingResponse:
        def __init__(self, of: AsyncLogin) -> None:
            self.create = views.async_streaming(of.create)
