"""Acme Users."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .. import types
from .._core.omit import Omit, omit
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views
    from .limits import AsyncLimits, Limits

LIST: Operation[builtins.list[types.User]] = Operation(
    "users.list",
    "GET",
    "/users",
    lambda: builtins.list[types.User],
    security=(("users:key",),),
    base_url="https://users.acme.test",
)


class Users(Resource["UsersWithRawResponse", "UsersWithStreamingResponse"]):
    """Acme Users."""

    @cached_property
    def limits(self) -> Limits:
        """Operations on limits of users."""
        from .limits import Limits

        return Limits(self._caller)

    def list(
        self,
        *,
        status: types.UsersStatus | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[types.User]:
        """Call `GET /users`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Users.
        """
        return self._call(LIST, options, query={"status": status})


class AsyncUsers(
    AsyncResource["AsyncUsersWithRawResponse", "AsyncUsersWithStreamingResponse"]
):
    """Acme Users."""

    @cached_property
    def limits(self) -> AsyncLimits:
        """Operations on limits of users."""
        from .limits import AsyncLimits

        return AsyncLimits(self._caller)

    async def list(
        self,
        *,
        status: types.UsersStatus | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[types.User]:
        """Call `GET /users`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Users.
        """
        return await self._call(LIST, options, query={"status": status})


if TYPE_CHECKING:

    class UsersWithRawResponse:
        def __init__(self, of: Users) -> None:
            self.list = views.raw(of.list)

    class UsersWithStreamingResponse:
        def __init__(self, of: Users) -> None:
            self.list = views.streaming(of.list)

    class AsyncUsersWithRawResponse:
        def __init__(self, of: AsyncUsers) -> None:
            self.list = views.async_raw(of.list)

    class AsyncUsersWithStreamingResponse:
        def __init__(self, of: AsyncUsers) -> None:
            self.list = views.async_streaming(of.list)
