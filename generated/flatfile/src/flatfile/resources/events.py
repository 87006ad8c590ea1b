"""What has happened."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .. import pagination, types
from .._core.nested import Nested
from .._core.omit import Omit, omit
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.paged import AsyncPaged, PageOperation, Paged
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views
    from ..pagination import AsyncPages, Page

LIST: PageOperation[types.Event, types.EventsResponse] = PageOperation(
    "events.list",
    "GET",
    "/environments/{environmentId}/events",
    lambda: types.EventsResponse,
    paging=lambda: pagination.BY_NUMBER_2,
)
CREATE: Operation[types.Event] = Operation(
    "events.create",
    "POST",
    "/environments/{environmentId}/events",
    lambda: types.EventResponse,
    unwrap=("data",),
    nested=Nested({"context": lambda: (types.EventContextParam,)}),
)
GET: Operation[types.Event] = Operation(
    "events.get",
    "GET",
    "/environments/{environmentId}/events/{eventId}",
    lambda: types.EventResponse,
    unwrap=("data",),
)
ACK: Operation[types.Success] = Operation(
    "events.ack",
    "POST",
    "/environments/{environmentId}/events/{eventId}/ack",
    lambda: types.SuccessResponse,
    unwrap=("data",),
)


class Events(Paged, Resource["EventsWithRawResponse", "EventsWithStreamingResponse"]):
    """What has happened."""

    def list(
        self,
        environment_id: str,
        *,
        space_id: str | Omit = omit,
        domain: str | Omit = omit,
        topic: str | Omit = omit,
        since: datetime | Omit = omit,
        page_size: int | Omit = omit,
        page_number: int | Omit = omit,
        include_acknowledged: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[types.Event, types.EventsResponse]:
        """List events.

        Without `includeAcknowledged`, only those that nobody has acknowledged.

        Args:
            environment_id: The environment.
            space_id: Only events of this space.
            domain: Only events of this domain. For example: `"workbook"`.
            topic: Only events of this topic. For example: `"records:created"`.
            since: Only events after this time.
            page_size: How many a page has; 10 where nothing is said.
            page_number: Which page; the first is 1.
            include_acknowledged: Whether those that were acknowledged are listed as
                well. Default: `false`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            One page of events.
        """
        return self._page(
            LIST,
            options,
            path={"environmentId": environment_id},
            query={
                "spaceId": space_id,
                "domain": domain,
                "topic": topic,
                "since": since,
                "pageSize": page_size,
                "pageNumber": page_number,
                "includeAcknowledged": include_acknowledged,
            },
        )

    def create(
        self,
        environment_id: str,
        *,
        domain: types.Domain | str,
        topic: types.EventTopic | str,
        context: types.EventContextParam | types.EventContext,
        payload: Mapping[str, object],
        attributes: types.EventAttributesParam | types.EventAttributes | Omit = omit,
        callback_url: str | Omit = omit,
        data_url: str | Omit = omit,
        created_at: datetime | Omit = omit,
        acknowledged_at: datetime | Omit = omit,
        acknowledged_by: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Event:
        """Create an event.

        Args:
            environment_id: The environment.
            domain: What an event is about.
            topic: What has happened. Things are added and removed; users go online and
                offline; uploads start, and complete or fail; jobs wait, start, are
                updated, and complete or fail; records are created, updated and deleted;
                and an action of a sheet was triggered.
            context: Where something happened.
            payload: What belongs to it. For example: `{"count": 2}`.
            callback_url: Where it is acknowledged.
            data_url: Where the data are that it is about.
            created_at: When it was created.
            acknowledged_at: When it was acknowledged.
            acknowledged_by: Who acknowledged it: a user, or Flatfile itself. For
                example: `"us_usr_5wMn7cTe"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The event.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return self._call(
            CREATE,
            options,
            path={"environmentId": environment_id},
            body={
                "domain": domain,
                "topic": topic,
                "context": context,
                "payload": payload,
                "attributes": attributes,
                "callbackUrl": callback_url,
                "dataUrl": data_url,
                "createdAt": created_at,
                "acknowledgedAt": acknowledged_at,
                "acknowledgedBy": acknowledged_by,
            },
        )

    def get(
        self, environment_id: str, event_id: str, **options: Unpack[RequestOptions]
    ) -> types.Event:
        """Get an event.

        Args:
            environment_id: The environment.
            event_id: The event.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The event.
        """
        return self._call(
            GET, options, path={"environmentId": environment_id, "eventId": event_id}
        )

    def ack(
        self, environment_id: str, event_id: str, **options: Unpack[RequestOptions]
    ) -> types.Success:
        """Acknowledge an event.

        It is not listed again, unless acknowledged events are asked for.

        Args:
            environment_id: The environment.
            event_id: The event.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Whether it was done.
        """
        return self._call(
            ACK, options, path={"environmentId": environment_id, "eventId": event_id}
        )


class AsyncEvents(
    AsyncPaged,
    AsyncResource["AsyncEventsWithRawResponse", "AsyncEventsWithStreamingResponse"],
):
    """What has happened."""

    def list(
        self,
        environment_id: str,
        *,
        space_id: str | Omit = omit,
        domain: str | Omit = omit,
        topic: str | Omit = omit,
        since: datetime | Omit = omit,
        page_size: int | Omit = omit,
        page_number: int | Omit = omit,
        include_acknowledged: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[types.Event, types.EventsResponse]:
        """List events.

        Without `includeAcknowledged`, only those that nobody has acknowledged.

        Args:
            environment_id: The environment.
            space_id: Only events of this space.
            domain: Only events of this domain. For example: `"workbook"`.
            topic: Only events of this topic. For example: `"records:created"`.
            since: Only events after this time.
            page_size: How many a page has; 10 where nothing is said.
            page_number: Which page; the first is 1.
            include_acknowledged: Whether those that were acknowledged are listed as
                well. Default: `false`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            One page of events.
        """
        return self._page(
            LIST,
            options,
            path={"environmentId": environment_id},
            query={
                "spaceId": space_id,
                "domain": domain,
                "topic": topic,
                "since": since,
                "pageSize": page_size,
                "pageNumber": page_number,
                "includeAcknowledged": include_acknowledged,
            },
        )

    async def create(
        self,
        environment_id: str,
        *,
        domain: types.Domain | str,
        topic: types.EventTopic | str,
        context: types.EventContextParam | types.EventContext,
        payload: Mapping[str, object],
        attributes: types.EventAttributesParam | types.EventAttributes | Omit = omit,
        callback_url: str | Omit = omit,
        data_url: str | Omit = omit,
        created_at: datetime | Omit = omit,
        acknowledged_at: datetime | Omit = omit,
        acknowledged_by: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Event:
        """Create an event.

        Args:
            environment_id: The environment.
            domain: What an event is about.
            topic: What has happened. Things are added and removed; users go online and
                offline; uploads start, and complete or fail; jobs wait, start, are
                updated, and complete or fail; records are created, updated and deleted;
                and an action of a sheet was triggered.
            context: Where something happened.
            payload: What belongs to it. For example: `{"count": 2}`.
            callback_url: Where it is acknowledged.
            data_url: Where the data are that it is about.
            created_at: When it was created.
            acknowledged_at: When it was acknowledged.
            acknowledged_by: Who acknowledged it: a user, or Flatfile itself. For
                example: `"us_usr_5wMn7cTe"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The event.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return await self._call(
            CREATE,
            options,
            path={"environmentId": environment_id},
            body={
                "domain": domain,
                "topic": topic,
                "context": context,
                "payload": payload,
                "attributes": attributes,
                "callbackUrl": callback_url,
                "dataUrl": data_url,
                "createdAt": created_at,
                "acknowledgedAt": acknowledged_at,
                "acknowledgedBy": acknowledged_by,
            },
        )

    async def get(
        self, environment_id: str, event_id: str, **options: Unpack[RequestOptions]
    ) -> types.Event:
        """Get an event.

        Args:
            environment_id: The environment.
            event_id: The event.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The event.
        """
        return await self._call(
            GET, options, path={"environmentId": environment_id, "eventId": event_id}
        )

    async def ack(
        self, environment_id: str, event_id: str, **options: Unpack[RequestOptions]
    ) -> types.Success:
        """Acknowledge an event.

        It is not listed again, unless acknowledged events are asked for.

        Args:
            environment_id: The environment.
            event_id: The event.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Whether it was done.
        """
        return await self._call(
            ACK, options, path={"environmentId": environment_id, "eventId": event_id}
        )


if TYPE_CHECKING:

    class EventsWithRawResponse:
        def __init__(self, of: Events) -> None:
            self.list = views.raw(of.list)
            self.create = views.raw(of.create)
            self.get = views.raw(of.get)
            self.ack = views.raw(of.ack)

    class EventsWithStreamingResponse:
        def __init__(self, of: Events) -> None:
            self.list = views.streaming(of.list)
            self.create = views.streaming(of.create)
            self.get = views.streaming(of.get)
            self.ack = views.streaming(of.ack)

    class AsyncEventsWithRawResponse:
        def __init__(self, of: AsyncEvents) -> None:
            self.list = views.async_raw(of.list)
            self.create = views.async_raw(of.create)
            self.get = views.async_raw(of.get)
            self.ack = views.async_raw(of.ack)

    class AsyncEventsWithStreamingResponse:
        def __init__(self, of: AsyncEvents) -> None:
            self.list = views.async_streaming(of.list)
            self.create = views.async_streaming(of.create)
            self.get = views.async_streaming(of.get)
            self.ack = views.async_streaming(of.ack)
