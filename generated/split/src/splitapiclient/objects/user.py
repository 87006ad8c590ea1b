"""Somebody who works with the account."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from .. import objects, types
from .._core.objects import RawBound

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._core.options import RequestOptions


class User(RawBound, types.User):
    """Somebody who works with the account."""

    _ways: ClassVar = {"user_id": ("id",)}

    def update_user(
        self,
        data: types.UserDataParam | types.UserData,
        **options: Unpack[RequestOptions],
    ) -> objects.User:
        """Change what is known of a user.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The user.
        """
        from ..resources.users import Users

        return Users(self._called()).update_user(
            user_id=self._known("user_id"), data=data, **options
        )

    def update_user_group(
        self,
        data: Sequence[types.PatchOperationParam | types.PatchOperation],
        **options: Unpack[RequestOptions],
    ) -> objects.User:
        """Change the groups of a user.

        Args:
            data: Changes of properties (RFC 6902).
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The user.
        """
        from ..resources.users import Users

        return Users(self._called()).update_user_group(
            user_id=self._known("user_id"), data=data, **options
        )


class AsyncUser(RawBound, types.User):
    """Somebody who works with the account."""

    _ways: ClassVar = {"user_id": ("id",)}

    async def update_user(
        self,
        data: types.UserDataParam | types.UserData,
        **options: Unpack[RequestOptions],
    ) -> objects.AsyncUser:
        """Change what is known of a user.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The user.
        """
        from ..resources.users import AsyncUsers

        return await AsyncUsers(self._called()).update_user(
            user_id=self._known("user_id"), data=data, **options
        )

    async def update_user_group(
        self,
        data: Sequence[types.PatchOperationParam | types.PatchOperation],
        **options: Unpack[RequestOptions],
    ) -> objects.AsyncUser:
        """Change the groups of a user.

        Args:
            data: Changes of properties (RFC 6902).
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The user.
        """
        from ..resources.users import AsyncUsers

        return await AsyncUsers(self._called()).update_user_group(
            user_id=self._known("user_id"), data=data, **options
        )
