"""What users have done."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .. import pagination, types
from .._core.omit import Omit, omit
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.paged import AsyncPaged, PageOperation, Paged
from .._core.resource import AsyncResource, Resource
from .._core.retries import RetryPolicy

if TYPE_CHECKING:
    from .._core import views
    from ..pagination import AsyncPages, Page

CREATE_EVENT_BATCH: Operation[types.CreateEventBatchResponse] = Operation(
    "events.create_event_batch",
    "POST",
    "/event-batch",
    lambda: types.CreateEventBatchResponse,
)
GET_EVENT_SUMMARIES: PageOperation[
    types.EventSummaryResponseData, types.GetEventSummariesResponse
] = PageOperation(
    "events.get_event_summaries",
    "GET",
    "/event-types",
    lambda: types.GetEventSummariesResponse,
    paging=lambda: pagination.BY_OFFSET,
)
LIST_EVENTS: PageOperation[types.EventDetailResponseData, types.ListEventsResponse] = (
    PageOperation(
        "events.list_events",
        "GET",
        "/events",
        lambda: types.ListEventsResponse,
        paging=lambda: pagination.BY_OFFSET,
    )
)
CREATE_EVENT: Operation[types.CreateEventResponse] = Operation(
    "events.create_event", "POST", "/events", lambda: types.CreateEventResponse
)
GET_EVENT: Operation[types.GetEventResponse] = Operation(
    "events.get_event", "GET", "/events/{event_id}", lambda: types.GetEventResponse
)
CAPTURE_EVENTS: Operation[None] = Operation(
    "events.capture_events",
    "POST",
    "/batch",
    lambda: None,
    max_retries=3,
    retries=RetryPolicy(
        timeouts=True,
        first_delay=1.0,
        longest_delay=60.0,
        jitter=0.1,
        headers=("retry-after", "x-ratelimit-reset"),
        heeds_advice=False,
    ),
    base_url="https://c.schematichq.com",
)


class Events(Paged, Resource["EventsWithRawResponse", "EventsWithStreamingResponse"]):
    """What users have done."""

    def create_event_batch(
        self,
        *,
        events: Sequence[
            types.CreateEventRequestBodyParam | types.CreateEventRequestBody
        ],
        **options: Unpack[RequestOptions],
    ) -> types.CreateEventBatchResponse:
        """Take several events.

        Args:
            events: The events.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            What was taken.

        Raises:
            BadRequestError: Something in the request is wrong.
            UnauthorizedError: The key is missing or wrong.
            ForbiddenError: The key does not allow this.
            InternalServerError: The server has failed.
        """
        return self._call(CREATE_EVENT_BATCH, options, body={"events": events})

    def get_event_summaries(
        self,
        *,
        q: str | Omit = omit,
        event_subtypes: Sequence[str] | Omit = omit,
        limit: int | Omit = omit,
        offset: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[types.EventSummaryResponseData, types.GetEventSummariesResponse]:
        """Tell how often what has happened.

        Args:
            q: Only those that have this text in their name or keys.
            event_subtypes: Only events of these names.
            limit: How many there may be in an answer; by default 100. At least 0.
            offset: How many are left out at the beginning. At least 0.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            A summary for each name.

        Raises:
            BadRequestError: Something in the request is wrong.
            UnauthorizedError: The key is missing or wrong.
            ForbiddenError: The key does not allow this.
            InternalServerError: The server has failed.
        """
        return self._page(
            GET_EVENT_SUMMARIES,
            options,
            query={
                "q": q,
                "event_subtypes": event_subtypes,
                "limit": limit,
                "offset": offset,
            },
        )

    def list_events(
        self,
        *,
        company_id: str | Omit = omit,
        event_subtype: str | Omit = omit,
        user_id: str | Omit = omit,
        limit: int | Omit = omit,
        offset: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[types.EventDetailResponseData, types.ListEventsResponse]:
        """List events.

        Args:
            company_id: Only those of this company.
            event_subtype: Only those of this name.
            user_id: Only those of this user.
            limit: How many there may be in an answer; by default 100. At least 0.
            offset: How many are left out at the beginning. At least 0.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The events, the last one first.

        Raises:
            BadRequestError: Something in the request is wrong.
            UnauthorizedError: The key is missing or wrong.
            ForbiddenError: The key does not allow this.
            InternalServerError: The server has failed.
        """
        return self._page(
            LIST_EVENTS,
            options,
            query={
                "company_id": company_id,
                "event_subtype": event_subtype,
                "user_id": user_id,
                "limit": limit,
                "offset": offset,
            },
        )

    def create_event(
        self,
        *,
        event_type: types.EventType,
        body: types.EventBodyParam | Omit = omit,
        sent_at: datetime | None | Omit = omit,
        idempotency_key_: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.CreateEventResponse:
        """Take an event.

        Args:
            event_type: What kind of event it is.
            body: What an event says.
            sent_at: When it happened.
            idempotency_key_: An event with the same key, of the last day, is taken
                once.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            What was taken.

        Raises:
            BadRequestError: Something in the request is wrong.
            UnauthorizedError: The key is missing or wrong.
            ForbiddenError: The key does not allow this.
            InternalServerError: The server has failed.
        """
        return self._call(
            CREATE_EVENT,
            options,
            body={
                "event_type": event_type,
                "body": body,
                "sent_at": sent_at,
                "idempotency_key": idempotency_key_,
            },
        )

    def get_event(
        self, event_id: str, **options: Unpack[RequestOptions]
    ) -> types.GetEventResponse:
        """Get an event.

        Args:
            event_id: The event. For example: `"even_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The event.

        Raises:
            UnauthorizedError: The key is missing or wrong.
            ForbiddenError: The key does not allow this.
            NotFoundError: There is no such thing.
            InternalServerError: The server has failed.
        """
        return self._call(GET_EVENT, options, path={"event_id": event_id})

    def capture_events(
        self,
        *,
        events: Sequence[types.CapturedEventParam | types.CapturedEvent],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Take events that were recorded some time ago.

        Args:
            events: The events.
            **options: Options of this call; see `RequestOptions`.

        Raises:
            UnauthorizedError: The key is missing or wrong.
            InternalServerError: The server has failed.
        """
        return self._call(CAPTURE_EVENTS, options, body={"events": events})


class AsyncEvents(
    AsyncPaged,
    AsyncResource["AsyncEventsWithRawResponse", "AsyncEventsWithStreamingResponse"],
):
    """What users have done."""

    async def create_event_batch(
        self,
        *,
        events: Sequence[
            types.CreateEventRequestBodyParam | types.CreateEventRequestBody
        ],
        **options: Unpack[RequestOptions],
    ) -> types.CreateEventBatchResponse:
        """Take several events.

        Args:
            events: The events.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            What was taken.

        Raises:
            BadRequestError: Something in the request is wrong.
            UnauthorizedError: The key is missing or wrong.
            ForbiddenError: The key does not allow this.
            InternalServerError: The server has failed.
        """
        return await self._call(CREATE_EVENT_BATCH, options, body={"events": events})

    def get_event_summaries(
        self,
        *,
        q: str | Omit = omit,
        event_subtypes: Sequence[str] | Omit = omit,
        limit: int | Omit = omit,
        offset: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[types.EventSummaryResponseData, types.GetEventSummariesResponse]:
        """Tell how often what has happened.

        Args:
            q: Only those that have this text in their name or keys.
            event_subtypes: Only events of these names.
            limit: How many there may be in an answer; by default 100. At least 0.
            offset: How many are left out at the beginning. At least 0.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            A summary for each name.

        Raises:
            BadRequestError: Something in the request is wrong.
            UnauthorizedError: The key is missing or wrong.
            ForbiddenError: The key does not allow this.
            InternalServerError: The server has failed.
        """
        return self._page(
            GET_EVENT_SUMMARIES,
            options,
            query={
                "q": q,
                "event_subtypes": event_subtypes,
                "limit": limit,
                "offset": offset,
            },
        )

    def list_events(
        self,
        *,
        company_id: str | Omit = omit,
        event_subtype: str | Omit = omit,
        user_id: str | Omit = omit,
        limit: int | Omit = omit,
        offset: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[types.EventDetailResponseData, types.ListEventsResponse]:
        """List events.

        Args:
            company_id: Only those of this company.
            event_subtype: Only those of this name.
            user_id: Only those of this user.
            limit: How many there may be in an answer; by default 100. At least 0.
            offset: How many are left out at the beginning. At least 0.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The events, the last one first.

        Raises:
            BadRequestError: Something in the request is wrong.
            UnauthorizedError: The key is missing or wrong.
            ForbiddenError: The key does not allow this.
            InternalServerError: The server has failed.
        """
        return self._page(
            LIST_EVENTS,
            options,
            query={
                "company_id": company_id,
                "event_subtype": event_subtype,
                "user_id": user_id,
                "limit": limit,
                "offset": offset,
            },
        )

    async def create_event(
        self,
        *,
        event_type: types.EventType,
        body: types.EventBodyParam | Omit = omit,
        sent_at: datetime | None | Omit = omit,
        idempotency_key_: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.CreateEventResponse:
        """Take an event.

        Args:
            event_type: What kind of event it is.
            body: What an event says.
            sent_at: When it happened.
            idempotency_key_: An event with the same key, of the last day, is taken
                once.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            What was taken.

        Raises:
            BadRequestError: Something in the request is wrong.
            UnauthorizedError: The key is missing or wrong.
            ForbiddenError: The key does not allow this.
            InternalServerError: The server has failed.
        """
        return await self._call(
            CREATE_EVENT,
            options,
            body={
                "event_type": event_type,
                "body": body,
                "sent_at": sent_at,
                "idempotency_key": idempotency_key_,
            },
        )

    async def get_event(
        self, event_id: str, **options: Unpack[RequestOptions]
    ) -> types.GetEventResponse:
        """Get an event.

        Args:
            event_id: The event. For example: `"even_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The event.

        Raises:
            UnauthorizedError: The key is missing or wrong.
            ForbiddenError: The key does not allow this.
            NotFoundError: There is no such thing.
            InternalServerError: The server has failed.
        """
        return await self._call(GET_EVENT, options, path={"event_id": event_id})

    async def capture_events(
        self,
        *,
        events: Sequence[types.CapturedEventParam | types.CapturedEvent],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Take events that were recorded some time ago.

        Args:
            events: The events.
            **options: Options of this call; see `RequestOptions`.

        Raises:
            UnauthorizedError: The key is missing or wrong.
            InternalServerError: The server has failed.
        """
        return await self._call(CAPTURE_EVENTS, options, body={"events": events})


if TYPE_CHECKING:

    class EventsWithRawResponse:
        def __init__(self, of: Events) -> None:
            self.create_event_batch = views.raw(of.create_event_batch)
            self.get_event_summaries = views.raw(of.get_event_summaries)
            self.list_events = views.raw(of.list_events)
            self.create_event = views.raw(of.create_event)
            self.get_event = views.raw(of.get_event)
            self.capture_events = views.raw(of.capture_events)

    class EventsWithStreamingResponse:
        def __init__(self, of: Events) -> None:
            self.create_event_batch = views.streaming(of.create_event_batch)
            self.get_event_summaries = views.streaming(of.get_event_summaries)
            self.list_events = views.streaming(of.list_events)
            self.create_event = views.streaming(of.create_event)
            self.get_event = views.streaming(of.get_event)
            self.capture_events = views.streaming(of.capture_events)

    class AsyncEventsWithRawResponse:
        def __init__(self, of: AsyncEvents) -> None:
            self.create_event_batch = views.async_raw(of.create_event_batch)
            self.get_event_summaries = views.async_raw(of.get_event_summaries)
            self.list_events = views.async_raw(of.list_events)
            self.create_event = views.async_raw(of.create_event)
            self.get_event = views.async_raw(of.get_event)
            self.capture_events = views.async_raw(of.capture_events)

    class AsyncEventsWithStreamingResponse:
        def __init__(self, of: AsyncEvents) -> None:
            self.create_event_batch = views.async_streaming(of.create_event_batch)
            self.get_event_summaries = views.async_streaming(of.get_event_summaries)
            self.list_events = views.async_streaming(of.list_events)
            self.create_event = views.async_streaming(of.create_event)
            self.get_event = views.async_streaming(of.get_event)
            self.capture_events = views.async_streaming(of.capture_events)
