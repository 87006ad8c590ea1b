"""Sending events and looking at them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from typing_extensions import Unpack, deprecated

from .. import pagination, types
from .._core.omit import Omit, omit
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.paged import AsyncPaged, PageOperation, Paged
from .._core.resource import AsyncResource, Resource
from .._core.sequences import LineDecoder
from .._core.streaming import AsyncStreaming, StreamOperation, Streaming

if TYPE_CHECKING:
    from .._core import views
    from .._core.responses import AsyncOpening, Opening, RawResponse
    from .._core.streams import AsyncStream, Stream
    from ..pagination import AsyncPages, Page
    from .imports import AsyncImports, Imports

TRACK: Operation[types.Duplicate | types.Receipt] = Operation(
    "events.track",
    "POST",
    "/events",
    lambda: types.Duplicate,
    by_status={202: lambda: types.Receipt},
    errors={422: lambda: types.InvalidProblem},
    security=(("writeKey",), ("accessToken",)),
    idempotency_header="Idempotency-Key",
)
LIST: PageOperation[types.Event, types.EventPage] = PageOperation(
    "events.list",
    "GET",
    "/events",
    lambda: types.EventPage,
    paging=lambda: pagination.BY_OFFSET,
)
TRACK_BATCH: Operation[types.BatchReceipt | types.BatchReport] = Operation(
    "events.track_batch",
    "POST",
    "/events/batch",
    lambda: types.BatchReceipt,
    by_status={207: lambda: types.BatchReport},
    errors={413: lambda: types.TooLarge, 422: lambda: types.InvalidProblem},
    security=(("writeKey",), ("accessToken",)),
    idempotency_header="Idempotency-Key",
)
SEARCH: PageOperation[types.Event, types.EventSearchPage] = PageOperation(
    "events.search",
    "POST",
    "/events/search",
    lambda: types.EventSearchPage,
    paging=lambda: pagination.BY_CURSOR,
    errors={422: lambda: types.InvalidProblem},
)
EXPORT: StreamOperation[types.Event] = StreamOperation(
    "events.export",
    "GET",
    "/events/export",
    lambda: types.Event,
    decoder=LineDecoder,
    accept="application/x-ndjson",
)
TAIL: StreamOperation[types.LiveMessage] = StreamOperation(
    "events.tail", "GET", "/events/tail", lambda: types.LiveMessage
)
COUNT: Operation[int] = Operation("events.count", "GET", "/events/count", lambda: int)
RETRIEVE: Operation[types.Event] = Operation(
    "events.retrieve", "GET", "/events/{event_id}", lambda: types.Event
)
DELETE: Operation[types.Deletion | None] = Operation(
    "events.delete",
    "DELETE",
    "/events/{event_id}",
    lambda: types.Deletion,
    by_status={204: lambda: None},
)


class Events(
    Paged, Streaming, Resource["EventsWithRawResponse", "EventsWithStreamingResponse"]
):
    """Sending events and looking at them."""

    @cached_property
    def imports(self) -> Imports:
        """Operations on imports of events."""
        from .imports import Imports

        return Imports(self._caller)

    def track(
        self, *, body: types.NewEventParam, **options: Unpack[RequestOptions]
    ) -> types.Duplicate | types.Receipt:
        """Send one event.

        An event is taken in at once and counted a few seconds later. Send the same
        `Idempotency-Key` again and nothing is counted twice: the answer is then a 200
        with what was made of the first one.

        Args:
            body: The event.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            This event had been sent before.

        Raises:
            UnprocessableEntityError: Some values are wrong.
        """
        return self._call(TRACK, options, body=body)

    def list(
        self,
        *,
        limit: int | Omit = omit,
        offset: int | Omit = omit,
        kind: Sequence[types.EventKind] | Omit = omit,
        since: datetime | Omit = omit,
        actor: str | Omit = omit,
        user: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[types.Event, types.EventPage]:
        """List events, the latest first.

        Args:
            limit: How many to return at most. From 1 to 200. Default: `50`.
            offset: How many to leave out from the beginning. At least 0. Default: `0`.
            kind: Only events of these kinds. No two alike. For example: `["page_view",
                "purchase"]`.
            since: Only events that happened at this time or later.
            actor: Only events of this person.
            user: The old name of `actor`. Deprecated.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Some of the events.
        """
        return self._page(
            LIST,
            options,
            query={
                "limit": limit,
                "offset": offset,
                "kind": kind,
                "since": since,
                "actor": actor,
                "user": user,
            },
        )

    def track_batch(
        self,
        *,
        events: Sequence[types.NewEventParam],
        defaults: (
            types.TrackBatchRequestDefaultsParam
            | types.TrackBatchRequestDefaults
            | Omit
        ) = omit,
        dry_run: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.BatchReceipt | types.BatchReport:
        """Send up to 500 events.

        Each event is taken in or refused by itself; one that is wrong does not hold
        up the others.

        Args:
            events: The events, in any order. 1 to 500 items.
            defaults: What every event of the batch has, unless it says otherwise.
            dry_run: Whether to check the events only, and keep none. Default: `false`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            All events were taken in.

        Raises:
            ContentTooLargeError: The batch has too many events or too many bytes.
            UnprocessableEntityError: Some values are wrong.
        """
        return self._call(
            TRACK_BATCH,
            options,
            body={"events": events, "defaults": defaults, "dry_run": dry_run},
        )

    def search(
        self,
        *,
        filter: types.FilterParam,
        order: Literal["newest", "oldest"] | str | Omit = omit,
        limit: int | Omit = omit,
        cursor: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[types.Event, types.EventSearchPage]:
        """Find events by a filter.

        The answer has a cursor while there is more; send it with the same filter to
        go on.

        Args:
            filter: A condition on events or people. `and`, `or` and `not` hold other
                filters, to any depth; all others look at one property.
            order: Which events come first. Default: `"newest"`.
            limit: How many to return at most. From 1 to 200. Default: `50`.
            cursor: Where to go on: the `next_cursor` of a page.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Some of the events that were found.

        Raises:
            UnprocessableEntityError: Some values are wrong.
        """
        return self._page(
            SEARCH,
            options,
            body={"filter": filter, "order": order, "limit": limit, "cursor": cursor},
        )

    def export(
        self, *, day: date, **options: Unpack[RequestOptions]
    ) -> Stream[types.Event]:
        """Read all events of a day, one per line.

        Args:
            day: The day, in UTC. For example: `"2025-03-01"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The events in the order in which they happened.
        """
        return self._stream(EXPORT, options, query={"day": day})

    def tail(
        self,
        *,
        segment_id: str | Omit = omit,
        last_event_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Stream[types.LiveMessage]:
        """Watch events as they come in.

        The stream has no end. A heartbeat comes every 15 seconds when nothing
        happens.

        Args:
            segment_id: Only events of people in this segment.
            last_event_id: The `id` of the last message that was read, to go on after
                it.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            One message after the other.
        """
        return self._stream(
            TAIL,
            options,
            query={"segment_id": segment_id},
            headers={"Last-Event-ID": last_event_id},
        )

    @deprecated("`events.count` is deprecated")
    def count(
        self, *, kind: types.EventKind | Omit = omit, **options: Unpack[RequestOptions]
    ) -> int:
        """Count events.

        Use `runQuery` with a trend instead. Counts are cut off at 10,000.

        Deprecated.

        Args:
            kind: Only events of this kind.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            How many events there are.
        """
        return self._call(COUNT, options, query={"kind": kind})

    def retrieve(self, event_id: str, **options: Unpack[RequestOptions]) -> types.Event:
        """Retrieve one event.

        Args:
            event_id: The event, such as `evt_0001`. For example: `"evt_0001"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The event.

        Raises:
            NotFoundError: There is no such thing, or the token may not see it.
        """
        return self._call(RETRIEVE, options, path={"event_id": event_id})

    def delete(
        self, event_id: str, **options: Unpack[RequestOptions]
    ) -> types.Deletion | None:
        """Delete one event.

        Counts that are kept in caches can include it for up to an hour.

        Args:
            event_id: The event, such as `evt_0001`. For example: `"evt_0001"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The event is in an archive; it is deleted within a day.

        Raises:
            NotFoundError: There is no such thing, or the token may not see it.
        """
        return self._call(DELETE, options, path={"event_id": event_id})


class AsyncEvents(
    AsyncPaged,
    AsyncStreaming,
    AsyncResource["AsyncEventsWithRawResponse", "AsyncEventsWithStreamingResponse"],
):
    """Sending events and looking at them."""

    @cached_property
    def imports(self) -> AsyncImports:
        """Operations on imports of events."""
        from .imports import AsyncImports

        return AsyncImports(self._caller)

    async def track(
        self, *, body: types.NewEventParam, **options: Unpack[RequestOptions]
    ) -> types.Duplicate | types.Receipt:
        """Send one event.

        An event is taken in at once and counted a few seconds later. Send the same
        `Idempotency-Key` again and nothing is counted twice: the answer is then a 200
        with what was made of the first one.

        Args:
            body: The event.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            This event had been sent before.

        Raises:
            UnprocessableEntityError: Some values are wrong.
        """
        return await self._call(TRACK, options, body=body)

    def list(
        self,
        *,
        limit: int | Omit = omit,
        offset: int | Omit = omit,
        kind: Sequence[types.EventKind] | Omit = omit,
        since: datetime | Omit = omit,
        actor: str | Omit = omit,
        user: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[types.Event, types.EventPage]:
        """List events, the latest first.

        Args:
            limit: How many to return at most. From 1 to 200. Default: `50`.
            offset: How many to leave out from the beginning. At least 0. Default: `0`.
            kind: Only events of these kinds. No two alike. For example: `["page_view",
                "purchase"]`.
            since: Only events that happened at this time or later.
            actor: Only events of this person.
            user: The old name of `actor`. Deprecated.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Some of the events.
        """
        return self._page(
            LIST,
            options,
            query={
                "limit": limit,
                "offset": offset,
                "kind": kind,
                "since": since,
                "actor": actor,
                "user": user,
            },
        )

    async def track_batch(
        self,
        *,
        events: Sequence[types.NewEventParam],
        defaults: (
            types.TrackBatchRequestDefaultsParam
            | types.TrackBatchRequestDefaults
            | Omit
        ) = omit,
        dry_run: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.BatchReceipt | types.BatchReport:
        """Send up to 500 events.

        Each event is taken in or refused by itself; one that is wrong does not hold
        up the others.

        Args:
            events: The events, in any order. 1 to 500 items.
            defaults: What every event of the batch has, unless it says otherwise.
            dry_run: Whether to check the events only, and keep none. Default: `false`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            All events were taken in.

        Raises:
            ContentTooLargeError: The batch has too many events or too many bytes.
            UnprocessableEntityError: Some values are wrong.
        """
        return await self._call(
            TRACK_BATCH,
            options,
            body={"events": events, "defaults": defaults, "dry_run": dry_run},
        )

    def search(
        self,
        *,
        filter: types.FilterParam,
        order: Literal["newest", "oldest"] | str | Omit = omit,
        limit: int | Omit = omit,
        cursor: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[types.Event, types.EventSearchPage]:
        """Find events by a filter.

        The answer has a cursor while there is more; send it with the same filter to
        go on.

        Args:
            filter: A condition on events or people. `and`, `or` and `not` hold other
                filters, to any depth; all others look at one property.
            order: Which events come first. Default: `"newest"`.
            limit: How many to return at most. From 1 to 200. Default: `50`.
            cursor: Where to go on: the `next_cursor` of a page.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Some of the events that were found.

        Raises:
            UnprocessableEntityError: Some values are wrong.
        """
        return self._page(
            SEARCH,
            options,
            body={"filter": filter, "order": order, "limit": limit, "cursor": cursor},
        )

    async def export(
        self, *, day: date, **options: Unpack[RequestOptions]
    ) -> AsyncStream[types.Event]:
        """Read all events of a day, one per line.

        Args:
            day: The day, in UTC. For example: `"2025-03-01"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The events in the order in which they happened.
        """
        return await self._stream(EXPORT, options, query={"day": day})

    async def tail(
        self,
        *,
        segment_id: str | Omit = omit,
        last_event_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[types.LiveMessage]:
        """Watch events as they come in.

        The stream has no end. A heartbeat comes every 15 seconds when nothing
        happens.

        Args:
            segment_id: Only events of people in this segment.
            last_event_id: The `id` of the last message that was read, to go on after
                it.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            One message after the other.
        """
        return await self._stream(
            TAIL,
            options,
            query={"segment_id": segment_id},
            headers={"Last-Event-ID": last_event_id},
        )

    @deprecated("`events.count` is deprecated")
    async def count(
        self, *, kind: types.EventKind | Omit = omit, **options: Unpack[RequestOptions]
    ) -> int:
        """Count events.

        Use `runQuery` with a trend instead. Counts are cut off at 10,000.

        Deprecated.

        Args:
            kind: Only events of this kind.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            How many events there are.
        """
        return await self._call(COUNT, options, query={"kind": kind})

    async def retrieve(
        self, event_id: str, **options: Unpack[RequestOptions]
    ) -> types.Event:
        """Retrieve one event.

        Args:
            event_id: The event, such as `evt_0001`. For example: `"evt_0001"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The event.

        Raises:
            NotFoundError: There is no such thing, or the token may not see it.
        """
        return await self._call(RETRIEVE, options, path={"event_id": event_id})

    async def delete(
        self, event_id: str, **options: Unpack[RequestOptions]
    ) -> types.Deletion | None:
        """Delete one event.

        Counts that are kept in caches can include it for up to an hour.

        Args:
            event_id: The event, such as `evt_0001`. For example: `"evt_0001"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The event is in an archive; it is deleted within a day.

        Raises:
            NotFoundError: There is no such thing, or the token may not see it.
        """
        return await self._call(DELETE, options, path={"event_id": event_id})


if TYPE_CHECKING:

    class EventsWithRawResponse:
        def __init__(self, of: Events) -> None:
            self.track = views.raw(of.track)
            self.list = views.raw(of.list)
            self.track_batch = views.raw(of.track_batch)
            self.search = views.raw(of.search)
            self.export = views.raw(of.export)
            self.tail = views.raw(of.tail)
            self.retrieve = views.raw(of.retrieve)
            self.delete = views.raw(of.delete)

        @deprecated("`events.count` is deprecated")
        def count(
            self,
            *,
            kind: types.EventKind | Omit = omit,
            **options: Unpack[RequestOptions],
        ) -> RawResponse[int]: ...

    class EventsWithStreamingResponse:
        def __init__(self, of: Events) -> None:
            self.track = views.streaming(of.track)
            self.list = views.streaming(of.list)
            self.track_batch = views.streaming(of.track_batch)
            self.search = views.streaming(of.search)
            self.export = views.streaming(of.export)
            self.tail = views.streaming(of.tail)
            self.retrieve = views.streaming(of.retrieve)
            self.delete = views.streaming(of.delete)

        @deprecated("`events.count` is deprecated")
        def count(
            self,
            *,
            kind: types.EventKind | Omit = omit,
            **options: Unpack[RequestOptions],
        ) -> Opening[int]: ...

    class AsyncEventsWithRawResponse:
        def __init__(self, of: AsyncEvents) -> None:
            self.track = views.async_raw(of.track)
            self.list = views.async_raw(of.list)
            self.track_batch = views.async_raw(of.track_batch)
            self.search = views.async_raw(of.search)
            self.export = views.async_raw(of.export)
            self.tail = views.async_raw(of.tail)
            self.retrieve = views.async_raw(of.retrieve)
            self.delete = views.async_raw(of.delete)

        @deprecated("`events.count` is deprecated")
        async def count(
            self,
            *,
            kind: types.EventKind | Omit = omit,
            **options: Unpack[RequestOptions],
        ) -> RawResponse[int]: ...

    class AsyncEventsWithStreamingResponse:
        def __init__(self, of: AsyncEvents) -> None:
            self.track = views.async_streaming(of.track)
            self.list = views.async_streaming(of.list)
            self.track_batch = views.async_streaming(of.track_batch)
            self.search = views.async_streaming(of.search)
            self.export = views.async_streaming(of.export)
            self.tail = views.async_streaming(of.tail)
            self.retrieve = views.async_streaming(of.retrieve)
            self.delete = views.async_streaming(of.delete)

        @deprecated("`events.count` is deprecated")
        def count(
            self,
            *,
            kind: types.EventKind | Omit = omit,
            **options: Unpack[RequestOptions],
        ) -> AsyncOpening[int]: ...
