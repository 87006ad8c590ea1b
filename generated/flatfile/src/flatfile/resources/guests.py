"""People who bring their data into a space."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .. import types
from .._core.nested import Nested
from .._core.omit import Omit, omit, optional
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

LIST: Operation[builtins.list[types.Guest]] = Operation(
    "guests.list", "GET", "/guests", lambda: types.GuestsResponse, unwrap=("data",)
)
CREATE: Operation[builtins.list[types.Guest]] = Operation(
    "guests.create",
    "POST",
    "/guests",
    lambda: types.GuestsResponse,
    unwrap=("data",),
    nested=Nested({"": lambda: (types.GuestConfigParam,)}),
)
GET: Operation[types.Guest] = Operation(
    "guests.get",
    "GET",
    "/guests/{guestId}",
    lambda: types.GuestResponse,
    unwrap=("data",),
)
UPDATE: Operation[types.Guest] = Operation(
    "guests.update",
    "PATCH",
    "/guests/{guestId}",
    lambda: types.GuestResponse,
    unwrap=("data",),
    nested=Nested({"spaces": lambda: (types.GuestSpaceParam,)}),
)
DELETE: Operation[types.Success] = Operation(
    "guests.delete",
    "DELETE",
    "/guests/{guestId}",
    lambda: types.SuccessResponse,
    unwrap=("data",),
)
INVITE: Operation[types.Success] = Operation(
    "guests.invite",
    "POST",
    "/invitations",
    lambda: types.SuccessResponse,
    unwrap=("data",),
    nested=Nested({"": lambda: (types.InviteParam,)}),
)
EXCHANGE_INVITATION: Operation[types.ExchangeToken] = Operation(
    "guests.exchange_invitation",
    "POST",
    "/invitations/exchange",
    lambda: types.ExchangeTokenResponse,
    unwrap=("data",),
    security=(),
)


class Guests(Resource["GuestsWithRawResponse", "GuestsWithStreamingResponse"]):
    """People who bring their data into a space."""

    def list(
        self, *, space_id: str, **options: Unpack[RequestOptions]
    ) -> builtins.list[types.Guest]:
        """List the guests of a space.

        Args:
            space_id: The space.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The guests.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return self._call(LIST, options, query={"spaceId": space_id})

    def create(
        self,
        *,
        request: Sequence[types.GuestConfigParam | types.GuestConfig],
        **options: Unpack[RequestOptions],
    ) -> builtins.list[types.Guest]:
        """Add guests.

        Guests upload, change and download the files of the spaces that they are
        guests of.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The guests.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return self._call(CREATE, options, body=request)

    def get(self, guest_id: str, **options: Unpack[RequestOptions]) -> types.Guest:
        """Get a guest.

        Args:
            guest_id: The guest.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The guest.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return self._call(GET, options, path={"guestId": guest_id})

    def update(
        self,
        guest_id: str,
        *,
        environment_id: str,
        email: str,
        name: str,
        spaces: Sequence[types.GuestSpaceParam | types.GuestSpace],
        **options: Unpack[RequestOptions],
    ) -> types.Guest:
        """Change a guest's name, email or spaces.

        Args:
            guest_id: The guest.
            email: For example: `"bo@example.com"`.
            name: For example: `"Bo Lindqvist"`.
            spaces: The spaces that they are a guest of. Not empty.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The guest.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return self._call(
            UPDATE,
            options,
            path={"guestId": guest_id},
            body={
                "environmentId": environment_id,
                "email": email,
                "name": name,
                "spaces": spaces,
            },
        )

    def delete(self, guest_id: str, **options: Unpack[RequestOptions]) -> types.Success:
        """Remove a guest.

        Args:
            guest_id: The guest.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Whether it was done.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return self._call(DELETE, options, path={"guestId": guest_id})

    def invite(
        self,
        *,
        request: Sequence[types.InviteParam | types.Invite],
        **options: Unpack[RequestOptions],
    ) -> types.Success:
        """Invite guests to spaces.

        Each of them gets an email that leads to the space.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Whether it was done.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return self._call(INVITE, options, body=request)

    def exchange_invitation(
        self, *, token: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> types.ExchangeToken:
        """Exchange the token of an invitation for an access token.

        Args:
            token: The token of the invitation.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            An access token, or where a new invitation was sent.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return self._call(EXCHANGE_INVITATION, options, body=optional({"token": token}))


class AsyncGuests(
    AsyncResource["AsyncGuestsWithRawResponse", "AsyncGuestsWithStreamingResponse"]
):
    """People who bring their data into a space."""

    async def list(
        self, *, space_id: str, **options: Unpack[RequestOptions]
    ) -> builtins.list[types.Guest]:
        """List the guests of a space.

        Args:
            space_id: The space.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The guests.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return await self._call(LIST, options, query={"spaceId": space_id})

    async def create(
        self,
        *,
        request: Sequence[types.GuestConfigParam | types.GuestConfig],
        **options: Unpack[RequestOptions],
    ) -> builtins.list[types.Guest]:
        """Add guests.

        Guests upload, change and download the files of the spaces that they are
        guests of.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The guests.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return await self._call(CREATE, options, body=request)

    async def get(
        self, guest_id: str, **options: Unpack[RequestOptions]
    ) -> types.Guest:
        """Get a guest.

        Args:
            guest_id: The guest.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The guest.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return await self._call(GET, options, path={"guestId": guest_id})

    async def update(
        self,
        guest_id: str,
        *,
        environment_id: str,
        email: str,
        name: str,
        spaces: Sequence[types.GuestSpaceParam | types.GuestSpace],
        **options: Unpack[RequestOptions],
    ) -> types.Guest:
        """Change a guest's name, email or spaces.

        Args:
            guest_id: The guest.
            email: For example: `"bo@example.com"`.
            name: For example: `"Bo Lindqvist"`.
            spaces: The spaces that they are a guest of. Not empty.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The guest.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return await self._call(
            UPDATE,
            options,
            path={"guestId": guest_id},
            body={
                "environmentId": environment_id,
                "email": email,
                "name": name,
                "spaces": spaces,
            },
        )

    async def delete(
        self, guest_id: str, **options: Unpack[RequestOptions]
    ) -> types.Success:
        """Remove a guest.

        Args:
            guest_id: The guest.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Whether it was done.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return await self._call(DELETE, options, path={"guestId": guest_id})

    async def invite(
        self,
        *,
        request: Sequence[types.InviteParam | types.Invite],
        **options: Unpack[RequestOptions],
    ) -> types.Success:
        """Invite guests to spaces.

        Each of them gets an email that leads to the space.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Whether it was done.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return await self._call(INVITE, options, body=request)

    async def exchange_invitation(
        self, *, token: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> types.ExchangeToken:
        """Exchange the token of an invitation for an access token.

        Args:
            token: The token of the invitation.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            An access token, or where a new invitation was sent.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return await self._call(
            EXCHANGE_INVITATION, options, body=optional({"token": token})
        )


if TYPE_CHECKING:

    class GuestsWithRawResponse:
        def __init__(self, of: Guests) -> None:
            self.list = views.raw(of.list)
            self.create = views.raw(of.create)
            self.get = views.raw(of.get)
            self.update = views.raw(of.update)
            self.delete = views.raw(of.delete)
            self.invite = views.raw(of.invite)
            self.exchange_invitation = views.raw(of.exchange_invitation)

    class GuestsWithStreamingResponse:
        def __init__(self, of: Guests) -> None:
            self.list = views.streaming(of.list)
            self.create = views.streaming(of.create)
            self.get = views.streaming(of.get)
            self.update = views.streaming(of.update)
            self.delete = views.streaming(of.delete)
            self.invite = views.streaming(of.invite)
            self.exchange_invitation = views.streaming(of.exchange_invitation)

    class AsyncGuestsWithRawResponse:
        def __init__(self, of: AsyncGuests) -> None:
            self.list = views.async_raw(of.list)
            self.create = views.async_raw(of.create)
            self.get = views.async_raw(of.get)
            self.update = views.async_raw(of.update)
            self.delete = views.async_raw(of.delete)
            self.invite = views.async_raw(of.invite)
            self.exchange_invitation = views.async_raw(of.exchange_invitation)

    class AsyncGuestsWithStreamingResponse:
        def __init__(self, of: AsyncGuests) -> None:
            self.list = views.async_streaming(of.list)
            self.create = views.async_streaming(of.create)
            self.get = views.async_streaming(of.get)
            self.update = views.async_streaming(of.update)
            self.delete = views.async_streaming(of.delete)
            self.invite = views.async_streaming(of.invite)
            self.exchange_invitation = views.async_streaming(of.exchange_invitation)
