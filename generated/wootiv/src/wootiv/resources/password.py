"""Operations on password of recovery of auth."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

CREATE: Operation[None] = Operation(
    "auth.recovery.password.create", "POST", "/auth/recovery/password", lambda: None
)
UPDATE: Operation[None] = Operation(
    "auth.recovery.password.update", "PATCH", "/auth/recovery/password", lambda: None
)


class Password(Resource["PasswordWithRawResponse", "PasswordWithStreamingResponse"]):
    """Operations on password of recovery of auth."""

    def create(self, *, email: str, **options: Unpack[RequestOptions]) -> None:
        """Have a passcode sent by mail with which a new password can be set.

        Args:
            email: The account's mail address.
            **options: Options of this call; see `RequestOptions`.
        """
        return self._call(CREATE, options, body={"email": email})

    def update(
        self, *, passcode: str, new_password: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Set a new password.

        Args:
            passcode: The passcode that came by mail.
            new_password: The password to be.
            **options: Options of this call; see `RequestOptions`.
        """
        return self._call(
            UPDATE, options, body={"passcode": passcode, "newPassword": new_password}
        )


class AsyncPassword(
    AsyncResource["AsyncPasswordWithRawResponse", "AsyncPasswordWithStreamingResponse"]
):
    """Operations on password of recovery of auth."""

    async def create(self, *, email: str, **options: Unpack[RequestOptions]) -> None:
        """Have a passcode sent by mail with which a new password can be set.

        Args:
            email: The account's mail address.
            **options: Options of this call; see `RequestOptions`.
        """
        return await self._call(CREATE, options, body={"email": email})

    async def update(
        self, *, passcode: str, new_password: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Set a new password.

        Args:
            passcode: The passcode that came by mail.
            new_password: The password to be.
            **options: Options of this call; see `RequestOptions`.
        """
        return await self._call(
            UPDATE, options, body={"passcode": passcode, "newPassword": new_password}
        )


if TYPE_CHECKING:

    class PasswordWithRawResponse:
        def __init__(self, of: Password) -> None:
            self.create = views.raw(of.create)
            self.update = views.raw(of.update)

    class PasswordWithStreamingResponse:
        def __init__(self, of: Password) -> None:
            self.create = views.streaming(of.create)
            self.update = views.streaming(of.update)

    class AsyncPasswordWithRawResponse:
        def __init__(self, of: AsyncPassword) -> None:
            self.create = views.async_raw(of.create)
            self.update = views.async_raw(of.update)

    class AsyncPasswordWithStreamingResponse:
        def __init__(self, of: AsyncPassword) -> None:
            self.create = views.async_streaming(of.create)
            self.update = views.async_streaming(of.update)
