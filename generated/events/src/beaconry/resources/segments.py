"""Groups of people who have something in common."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .. import pagination, types
from .._core.omit import Omit, omit
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.paged import AsyncPaged, PageOperation, Paged
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views
    from ..pagination import AsyncPages, Page

LIST: PageOperation[types.Segment, types.SegmentPage] = PageOperation(
    "segments.list",
    "GET",
    "/segments",
    lambda: types.SegmentPage,
    paging=lambda: pagination.BY_CURSOR_2,
)
CREATE: Operation[types.Segment] = Operation(
    "segments.create",
    "POST",
    "/segments",
    lambda: types.Segment,
    errors={422: lambda: types.InvalidProblem},
)
EVALUATE: Operation[bool | None] = Operation(
    "segments.evaluate", "POST", "/segments/{segment_id}/evaluate", lambda: bool | None
)


class Segments(
    Paged, Resource["SegmentsWithRawResponse", "SegmentsWithStreamingResponse"]
):
    """Groups of people who have something in common."""

    def list(
        self,
        *,
        limit: int | Omit = omit,
        cursor: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[types.Segment, types.SegmentPage]:
        """List segments.

        Args:
            limit: How many to return at most. From 1 to 200. Default: `50`.
            cursor: Where to go on: the `next_cursor` of a page.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Some of the segments.
        """
        return self._page(LIST, options, query={"limit": limit, "cursor": cursor})

    def create(
        self,
        *,
        name: str,
        filter: types.FilterParam,
        notify: Sequence[str] | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Segment:
        """Make a segment.

        Args:
            name: What people call it. At most 80 characters.
            filter: A condition on events or people. `and`, `or` and `not` hold other
                filters, to any depth; all others look at one property.
            notify: The channels that hear of each new member; null means those of the
                workspace.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The segment.

        Raises:
            UnprocessableEntityError: Some values are wrong.
        """
        return self._call(
            CREATE, options, body={"name": name, "filter": filter, "notify": notify}
        )

    def evaluate(
        self,
        segment_id: str,
        *,
        body: (
            types.PersonReferenceParam
            | types.PersonReference
            | types.TraitsParam
            | types.Traits
        ),
        **options: Unpack[RequestOptions],
    ) -> bool | None:
        """Tell whether a person is in a segment.

        Args:
            segment_id: The segment, such as `seg_1`.
            body: The person, by name or by all that is known.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Whether the person is in it; null if too little is known.

        Raises:
            NotFoundError: There is no such thing, or the token may not see it.
        """
        return self._call(EVALUATE, options, path={"segment_id": segment_id}, body=body)


class AsyncSegments(
    AsyncPaged,
    AsyncResource["AsyncSegmentsWithRawResponse", "AsyncSegmentsWithStreamingResponse"],
):
    """Groups of people who have something in common."""

    def list(
        self,
        *,
        limit: int | Omit = omit,
        cursor: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[types.Segment, types.SegmentPage]:
        """List segments.

        Args:
            limit: How many to return at most. From 1 to 200. Default: `50`.
            cursor: Where to go on: the `next_cursor` of a page.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Some of the segments.
        """
        return self._page(LIST, options, query={"limit": limit, "cursor": cursor})

    async def create(
        self,
        *,
        name: str,
        filter: types.FilterParam,
        notify: Sequence[str] | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Segment:
        """Make a segment.

        Args:
            name: What people call it. At most 80 characters.
            filter: A condition on events or people. `and`, `or` and `not` hold other
                filters, to any depth; all others look at one property.
            notify: The channels that hear of each new member; null means those of the
                workspace.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The segment.

        Raises:
            UnprocessableEntityError: Some values are wrong.
        """
        return await self._call(
            CREATE, options, body={"name": name, "filter": filter, "notify": notify}
        )

    async def evaluate(
        self,
        segment_id: str,
        *,
        body: (
            types.PersonReferenceParam
            | types.PersonReference
            | types.TraitsParam
            | types.Traits
        ),
        **options: Unpack[RequestOptions],
    ) -> bool | None:
        """Tell whether a person is in a segment.

        Args:
            segment_id: The segment, such as `seg_1`.
            body: The person, by name or by all that is known.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Whether the person is in it; null if too little is known.

        Raises:
            NotFoundError: There is no such thing, or the token may not see it.
        """
        return await self._call(
            EVALUATE, options, path={"segment_id": segment_id}, body=body
        )


if TYPE_CHECKING:

    class SegmentsWithRawResponse:
        def __init__(self, of: Segments) -> None:
            self.list = views.raw(of.list)
            self.create = views.raw(of.create)
            self.evaluate = views.raw(of.evaluate)

    class SegmentsWithStreamingResponse:
        def __init__(self, of: Segments) -> None:
            self.list = views.streaming(of.list)
            self.create = views.streaming(of.create)
            self.evaluate = views.streaming(of.evaluate)

    class AsyncSegmentsWithRawResponse:
        def __init__(self, of: AsyncSegments) -> None:
            self.list = views.async_raw(of.list)
            self.create = views.async_raw(of.create)
            self.evaluate = views.async_raw(of.evaluate)

    class AsyncSegmentsWithStreamingResponse:
        def __init__(self, of: AsyncSegments) -> None:
            self.list = views.async_streaming(of.list)
            self.create = views.async_streaming(of.create)
            self.evaluate = views.async_streaming(of.evaluate)
