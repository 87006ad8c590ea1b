"""People who work with the account."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .. import objects, pagination, types
from .._core.done import DoneOperation
from .._core.nested import Nested
from .._core.objects import bound, bound_pages
from .._core.omit import Omit, omit
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.paged import AsyncPaged, PageOperation, Paged
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

LIST: PageOperation[types.User, types.UserPage] = PageOperation(
    "users.list",
    "GET",
    "/users",
    lambda: types.UserPage,
    paging=lambda: pagination.BY_CURSOR,
)
INVITE_USER = DoneOperation("users.invite_user", "POST", "/users", lambda: None)
UPDATE_USER: Operation[types.User] = Operation(
    "users.update_user",
    "PUT",
    "/users/{userId}",
    lambda: types.User,
    nested=Nested({"": lambda: (types.UserDataParam,)}),
)
UPDATE_USER_GROUP: Operation[types.User] = Operation(
    "users.update_user_group", "PATCH", "/users/{userId}", lambda: types.User
)
DELETE = DoneOperation("users.delete", "DELETE", "/users/{userId}", lambda: None)


class Users(Paged, Resource["UsersWithRawResponse", "UsersWithStreamingResponse"]):
    """People who work with the account."""

    def list(
        self,
        status: types.UserStatus | Omit = omit,
        *,
        after: str | Omit = omit,
        limit: int | Omit = 200,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[objects.User]:
        """List the users of the account.

        Args:
            status: Only users with this status. For example: `"ACTIVE"`.
            after: The `nextMarker` of the page before. For example: `"mk_1"`.
            limit: How many items a page may have. Default: `200`. For example: `200`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The users.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The key is missing or not known.
            ForbiddenError: The key does not allow this.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return self._list(
            bound_pages(LIST, objects.User, self._caller),
            options,
            query={"status": status, "after": after, "limit": limit},
        )

    def invite_user(
        self,
        data: types.InvitationParam | types.Invitation,
        **options: Unpack[RequestOptions],
    ) -> bool:
        """Invite somebody.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The user.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The key is missing or not known.
            ForbiddenError: The key does not allow this.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return self._call(INVITE_USER, options, body=data)

    def update_user(
        self,
        user_id: str,
        data: types.UserDataParam | types.UserData,
        **options: Unpack[RequestOptions],
    ) -> objects.User:
        """Change what is known of a user.

        Args:
            user_id: The user. For example: `"us_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The user.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The key is missing or not known.
            ForbiddenError: The key does not allow this.
            HTTPNotFoundError: There is no such thing.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return self._call(
            bound(UPDATE_USER, objects.User, self._caller, {"user_id": user_id}),
            options,
            path={"userId": user_id},
            body=data,
        )

    def update_user_group(
        self,
        user_id: str,
        data: Sequence[types.PatchOperationParam | types.PatchOperation],
        **options: Unpack[RequestOptions],
    ) -> objects.User:
        """Change the groups of a user.

        Args:
            user_id: The user. For example: `"us_1"`.
            data: Changes of properties (RFC 6902).
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The user.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The key is missing or not known.
            ForbiddenError: The key does not allow this.
            HTTPNotFoundError: There is no such thing.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return self._call(
            bound(UPDATE_USER_GROUP, objects.User, self._caller, {"user_id": user_id}),
            options,
            path={"userId": user_id},
            body=data,
        )

    def delete(self, user_id: str, **options: Unpack[RequestOptions]) -> bool:
        """Withdraw the invitation of a user.

        Args:
            user_id: The user. For example: `"us_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            It is done.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The key is missing or not known.
            ForbiddenError: The key does not allow this.
            HTTPNotFoundError: There is no such thing.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return self._call(DELETE, options, path={"userId": user_id})

    def find(
        self, email: str, *, limit: int | Omit = 200, **options: Unpack[RequestOptions]
    ) -> objects.User | None:
        """Find the first of `users.list` with this `email`.

        Args:
            email: The `email` to look for.
            limit: How many items a page may have. Default: `200`. For example: `200`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The first that fits, or None.
        """
        for status in ("ACTIVE", "DEACTIVATED", "PENDING"):
            for item in self.list(status=status, limit=limit, **options):
                if item.email == email:
                    return item
        return None


class AsyncUsers(
    AsyncPaged,
    AsyncResource["AsyncUsersWithRawResponse", "AsyncUsersWithStreamingResponse"],
):
    """People who work with the account."""

    async def list(
        self,
        status: types.UserStatus | Omit = omit,
        *,
        after: str | Omit = omit,
        limit: int | Omit = 200,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[objects.AsyncUser]:
        """List the users of the account.

        Args:
            status: Only users with this status. For example: `"ACTIVE"`.
            after: The `nextMarker` of the page before. For example: `"mk_1"`.
            limit: How many items a page may have. Default: `200`. For example: `200`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The users.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The key is missing or not known.
            ForbiddenError: The key does not allow this.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return await self._list(
            bound_pages(LIST, objects.AsyncUser, self._caller),
            options,
            query={"status": status, "after": after, "limit": limit},
        )

    async def invite_user(
        self,
        data: types.InvitationParam | types.Invitation,
        **options: Unpack[RequestOptions],
    ) -> bool:
        """Invite somebody.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The user.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The key is missing or not known.
            ForbiddenError: The key does not allow this.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return await self._call(INVITE_USER, options, body=data)

    async def update_user(
        self,
        user_id: str,
        data: types.UserDataParam | types.UserData,
        **options: Unpack[RequestOptions],
    ) -> objects.AsyncUser:
        """Change what is known of a user.

        Args:
            user_id: The user. For example: `"us_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The user.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The key is missing or not known.
            ForbiddenError: The key does not allow this.
            HTTPNotFoundError: There is no such thing.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return await self._call(
            bound(UPDATE_USER, objects.AsyncUser, self._caller, {"user_id": user_id}),
            options,
            path={"userId": user_id},
            body=data,
        )

    async def update_user_group(
        self,
        user_id: str,
        data: Sequence[types.PatchOperationParam | types.PatchOperation],
        **options: Unpack[RequestOptions],
    ) -> objects.AsyncUser:
        """Change the groups of a user.

        Args:
            user_id: The user. For example: `"us_1"`.
            data: Changes of properties (RFC 6902).
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The user.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The key is missing or not known.
            ForbiddenError: The key does not allow this.
            HTTPNotFoundError: There is no such thing.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return await self._call(
            bound(
                UPDATE_USER_GROUP, objects.AsyncUser, self._caller, {"user_id": user_id}
            ),
            options,
            path={"userId": user_id},
            body=data,
        )

    async def delete(self, user_id: str, **options: Unpack[RequestOptions]) -> bool:
        """Withdraw the invitation of a user.

        Args:
            user_id: The user. For example: `"us_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            It is done.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The key is missing or not known.
            ForbiddenError: The key does not allow this.
            HTTPNotFoundError: There is no such thing.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return await self._call(DELETE, options, path={"userId": user_id})

    async def find(
        self, email: str, *, limit: int | Omit = 200, **options: Unpack[RequestOptions]
    ) -> objects.AsyncUser | None:
        """Find the first of `users.list` with this `email`.

        Args:
            email: The `email` to look for.
            limit: How many items a page may have. Default: `200`. For example: `200`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The first that fits, or None.
        """
        for status in ("ACTIVE", "DEACTIVATED", "PENDING"):
            for item in await self.list(status=status, limit=limit, **options):
                if item.email == email:
                    return item
        return None


if TYPE_CHECKING:

    class UsersWithRawResponse:
        def __init__(self, of: Users) -> None:
            self.list = views.raw(of.list)
            self.invite_user = views.raw(of.invite_user)
            self.update_user = views.raw(of.update_user)
            self.update_user_group = views.raw(of.update_user_group)
            self.delete = views.raw(of.delete)

    class UsersWithStreamingResponse:
        def __init__(self, of: Users) -> None:
            self.list = views.streaming(of.list)
            self.invite_user = views.streaming(of.invite_user)
            self.update_user = views.streaming(of.update_user)
            self.update_user_group = views.streaming(of.update_user_group)
            self.delete = views.streaming(of.delete)

    class AsyncUsersWithRawResponse:
        def __init__(self, of: AsyncUsers) -> None:
            self.list = views.async_raw(of.list)
            self.invite_user = views.async_raw(of.invite_user)
            self.update_user = views.async_raw(of.update_user)
            self.update_user_group = views.async_raw(of.update_user_group)
            self.delete = views.async_raw(of.delete)

    class AsyncUsersWithStreamingResponse:
        def __init__(self, of: AsyncUsers) -> None:
            self.list = views.async_streaming(of.list)
            self.invite_user = views.async_streaming(of.invite_user)
            self.update_user = views.async_streaming(of.update_user)
            self.update_user_group = views.async_streaming(of.update_user_group)
            self.delete = views.async_streaming(of.delete)
