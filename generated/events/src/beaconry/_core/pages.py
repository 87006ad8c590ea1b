"""Lists that come in pages: objects to walk them. How to find the next page is data:
one of the schemes of `paging.py`, which this module re-exports."""

from __future__ import annotations

from collections.abc import (
    AsyncIterator,
    Awaitable,
    Callable,
    Generator,
    Iterator,
    Mapping,
    Sequence,
)
from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from typing_extensions import Self

from .operation import NOTHING
from .paging import Cursor as Cursor
from .paging import CursorId as CursorId
from .paging import LinkHeader as LinkHeader
from .paging import NextUrl as NextUrl
from .paging import Offset as Offset
from .paging import PageNumber as PageNumber
from .paging import Paging as Paging
from .paging import Seen, allowed, walk

if TYPE_CHECKING:
    from .call import Call
    from .engine import Reply

ItemT = TypeVar("ItemT")
BodyT = TypeVar("BodyT")


class BasePage(Generic[ItemT, BodyT]):
    """One page: the decoded body, and the items in it."""

    def __init__(self, body: BodyT, reply: Reply, paging: Paging) -> None:
        self.body = body
        self.data: Sequence[ItemT] = walk(body, paging.items) or ()
        self._reply = reply
        self._paging = paging

    @cached_property
    def _next(self) -> Mapping[str, object] | None:
        call, place = self._reply.call, self._paging.place
        response = self._reply.response
        headers = response.headers
        asked = NOTHING if place == "url" else call.asked(_place(call, place))
        seen = Seen(asked, self.body, self.data, headers, str(response.request.url))
        return self._paging.following(seen)

    def has_next_page(self) -> bool:
        """Whether there is one more page."""
        return self._next is not None

    def next_page_info(self) -> Mapping[str, object] | None:
        """What the request for the next page has that this one had not: parameters,
        or a `url`. None after the last page."""
        return self._next

    def _following(self) -> Call | None:
        call, place, info = self._reply.call, self._paging.place, self._next
        if info is None:
            return None
        if place == "url":
            return call._replace(followed=allowed(str(info["url"]), call.base_url))
        return call.changed(_place(call, place), info)


def _place(call: Call, place: str) -> Any:
    """Where the parameter of a page stands; a body may be a form."""
    return "form" if place == "body" and "form" in call.arguments else place


class Page(BasePage[ItemT, BodyT]):
    """One page. Iterating over it goes on with the items of the pages that follow."""

    def __init__(
        self,
        body: BodyT,
        reply: Reply,
        paging: Paging,
        fetch: Callable[[Call], Page[ItemT, BodyT]],
    ) -> None:
        super().__init__(body, reply, paging)
        self._fetch = fetch

    def get_next_page(self) -> Page[ItemT, BodyT] | None:
        """The next page, or None after the last."""
        call = self._following()
        return None if call is None else self._fetch(call)

    def iter_pages(self) -> Iterator[Page[ItemT, BodyT]]:
        """This page and all that follow."""
        page: Page[ItemT, BodyT] | None = self
        while page is not None:
            yield page
            page = page.get_next_page()

    def __iter__(self) -> Iterator[ItemT]:
        for page in self.iter_pages():
            yield from page.data


class AsyncPage(BasePage[ItemT, BodyT]):
    """One page. Iterating over it goes on with the items of the pages that follow."""

    def __init__(
        self,
        body: BodyT,
        reply: Reply,
        paging: Paging,
        fetch: Callable[[Call], Awaitable[AsyncPage[ItemT, BodyT]]],
    ) -> None:
        super().__init__(body, reply, paging)
        self._fetch = fetch

    async def get_next_page(self) -> AsyncPage[ItemT, BodyT] | None:
        """The next page, or None after the last."""
        call = self._following()
        return None if call is None else await self._fetch(call)

    async def iter_pages(self) -> AsyncIterator[AsyncPage[ItemT, BodyT]]:
        """This page and all that follow."""
        page: AsyncPage[ItemT, BodyT] | None = self
        while page is not None:
            yield page
            page = await page.get_next_page()

    def __aiter__(self) -> AsyncIterator[ItemT]:
        return AsyncItems(self._itself)

    async def _itself(self) -> AsyncPage[ItemT, BodyT]:
        return self


Fetch = Callable[[], Awaitable[AsyncPage[ItemT, BodyT] | None]]


class AsyncItems(Generic[ItemT, BodyT]):
    """The items of a page and of all that follow. No generator: a loop that is left
    early leaves nothing behind that would have to be closed."""

    def __init__(self, first: Fetch[ItemT, BodyT]) -> None:
        self._following = first
        self._items: Iterator[ItemT] = iter(())

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> ItemT:
        while True:
            for item in self._items:
                return item
            page = await self._following()
            if page is None:
                raise StopAsyncIteration
            self._items, self._following = iter(page.data), page.get_next_page


class AsyncPages(Generic[ItemT, BodyT]):
    """A list not yet asked for: `await` gives its first page, `async for` its items."""

    def __init__(self, first: Callable[[], Awaitable[AsyncPage[ItemT, BodyT]]]) -> None:
        self._first = first

    def __await__(self) -> Generator[Any, Any, AsyncPage[ItemT, BodyT]]:
        return self._first().__await__()

    def __aiter__(self) -> AsyncIterator[ItemT]:
        return AsyncItems(self._first)
