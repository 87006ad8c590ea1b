"""Ways to reach people."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .. import types
from .._core.nested import Nested
from .._core.omit import Omit, omit
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

LIST: Operation[builtins.list[types.Channel]] = Operation(
    "channels.list", "GET", "/channels", lambda: builtins.list[types.Channel]
)
CREATE: Operation[types.Channel] = Operation(
    "channels.create",
    "POST",
    "/channels",
    lambda: types.Channel,
    nested=Nested(
        {
            "": lambda: (
                types.EmailSettingsParam,
                types.SmsSettingsParam,
                types.HookSettingsParam,
            )
        }
    ),
    errors={422: lambda: types.InvalidProblem},
)
RETRIEVE: Operation[types.Channel] = Operation(
    "channels.retrieve", "GET", "/channels/{channel_id}", lambda: types.Channel
)
UPDATE: Operation[types.Channel] = Operation(
    "channels.update",
    "PATCH",
    "/channels/{channel_id}",
    lambda: types.Channel,
    media_type="application/merge-patch+json",
    nested=Nested({"quiet_hours": lambda: (types.QuietHoursParam,)}),
)


class Channels(Resource["ChannelsWithRawResponse", "ChannelsWithStreamingResponse"]):
    """Ways to reach people."""

    def list(self, **options: Unpack[RequestOptions]) -> builtins.list[types.Channel]:
        """List all channels.

        A workspace has at most 40 channels; they come all at once.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            All channels.
        """
        return self._call(LIST, options)

    def create(
        self, *, body: types.ChannelDraftParam, **options: Unpack[RequestOptions]
    ) -> types.Channel:
        """Add a channel.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The channel.

        Raises:
            UnprocessableEntityError: Some values are wrong.
        """
        return self._call(CREATE, options, body=body)

    def retrieve(
        self, channel_id: str, **options: Unpack[RequestOptions]
    ) -> types.Channel:
        """Retrieve a channel.

        Args:
            channel_id: The channel, such as `chn_1`. For example: `"chn_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The channel.

        Raises:
            NotFoundError: There is no such thing, or the token may not see it.
        """
        return self._call(RETRIEVE, options, path={"channel_id": channel_id})

    def update(
        self,
        channel_id: str,
        *,
        name: str | Omit = omit,
        quiet_hours: types.QuietHoursParam | types.QuietHours | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Channel:
        """Change some properties of a channel.

        A merge patch (RFC 7396). What is absent stays as it is; null takes a
        property away.

        Args:
            channel_id: The channel, such as `chn_1`. For example: `"chn_1"`.
            name: What people call it.
            quiet_hours: When it stays silent; null for never.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The channel as it is now.

        Raises:
            NotFoundError: There is no such thing, or the token may not see it.
        """
        return self._call(
            UPDATE,
            options,
            path={"channel_id": channel_id},
            body={"name": name, "quiet_hours": quiet_hours},
        )


class AsyncChannels(
    AsyncResource["AsyncChannelsWithRawResponse", "AsyncChannelsWithStreamingResponse"]
):
    """Ways to reach people."""

    async def list(
        self, **options: Unpack[RequestOptions]
    ) -> builtins.list[types.Channel]:
        """List all channels.

        A workspace has at most 40 channels; they come all at once.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            All channels.
        """
        return await self._call(LIST, options)

    async def create(
        self, *, body: types.ChannelDraftParam, **options: Unpack[RequestOptions]
    ) -> types.Channel:
        """Add a channel.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The channel.

        Raises:
            UnprocessableEntityError: Some values are wrong.
        """
        return await self._call(CREATE, options, body=body)

    async def retrieve(
        self, channel_id: str, **options: Unpack[RequestOptions]
    ) -> types.Channel:
        """Retrieve a channel.

        Args:
            channel_id: The channel, such as `chn_1`. For example: `"chn_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The channel.

        Raises:
            NotFoundError: There is no such thing, or the token may not see it.
        """
        return await self._call(RETRIEVE, options, path={"channel_id": channel_id})

    async def update(
        self,
        channel_id: str,
        *,
        name: str | Omit = omit,
        quiet_hours: types.QuietHoursParam | types.QuietHours | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Channel:
        """Change some properties of a channel.

        A merge patch (RFC 7396). What is absent stays as it is; null takes a
        property away.

        Args:
            channel_id: The channel, such as `chn_1`. For example: `"chn_1"`.
            name: What people call it.
            quiet_hours: When it stays silent; null for never.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The channel as it is now.

        Raises:
            NotFoundError: There is no such thing, or the token may not see it.
        """
        return await self._call(
            UPDATE,
            options,
            path={"channel_id": channel_id},
            body={"name": name, "quiet_hours": quiet_hours},
        )


if TYPE_CHECKING:

    class ChannelsWithRawResponse:
        def __init__(self, of: Channels) -> None:
            self.list = views.raw(of.list)
            self.create = views.raw(of.create)
            self.retrieve = views.raw(of.retrieve)
            self.update = views.raw(of.update)

    class ChannelsWithStreamingResponse:
        def __init__(self, of: Channels) -> None:
            self.list = views.streaming(of.list)
            self.create = views.streaming(of.create)
            self.retrieve = views.streaming(of.retrieve)
            self.update = views.streaming(of.update)

    class AsyncChannelsWithRawResponse:
        def __init__(self, of: AsyncChannels) -> None:
            self.list = views.async_raw(of.list)
            self.create = views.async_raw(of.create)
            self.retrieve = views.async_raw(of.retrieve)
            self.update = views.async_raw(of.update)

    class AsyncChannelsWithStreamingResponse:
        def __init__(self, of: AsyncChannels) -> None:
            self.list = views.async_streaming(of.list)
            self.create = views.async_streaming(of.create)
            self.retrieve = views.async_streaming(of.retrieve)
            self.update = views.async_streaming(of.update)
