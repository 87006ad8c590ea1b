"""Lists that come in pages: objects to walk them. How to find the next page is data:
one of the schemes of `paging.py`, which this module re-exports."""

from __future__ import annotations

from collections.abc import (
    AsyncIterator,
    Awaitable,
    Callable,
    Generator,
    Iterator,
    Sequence,
)
from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from typing_extensions import Self

from .errors import PaginationError
from .keys import NamedTuple
from .operation import NOTHING
from .paging import Cursor as Cursor
from .paging import CursorId as CursorId
from .paging import LinkHeader as LinkHeader
from .paging import NextUrl as NextUrl
from .paging import Offset as Offset
from .paging import PageNumber as PageNumber
from .paging import Paging as Paging
from .seen import NoSuchPage as NoSuchPage
from .seen import PageInfo as PageInfo
from .seen import Seen, allowed, items_of

if TYPE_CHECKING:
    from .call import Call, Values
    from .engine import Reply

ItemT = TypeVar("ItemT")
BodyT = TypeVar("BodyT")

MOST_HINTED = 100_000
"""A list makes room for as many items as it is told to expect: no server says more."""


class Trail(NamedTuple):
    """Where a walk from page to page was: finds every circle, and remembers one place
    only (R. P. Brent, An improved Monte Carlo factorization algorithm, 1980)."""

    mark: PageInfo | None = None
    steps: int = 0
    turn: int = 1

    def then(self, info: PageInfo) -> Trail:
        """One step on.

        Raises:
            PaginationError: It leads to where the walk was before.
        """
        if info == self.mark:
            raise PaginationError("the next page is one of those before: a circle")
        if self.steps + 1 == self.turn:
            return Trail(info, 0, self.turn * 2)
        return self._replace(steps=self.steps + 1)


class BasePage(Generic[ItemT, BodyT]):
    """One page: the decoded body, and the items in it."""

    def __init__(self, body: BodyT, reply: Reply, paging: Paging) -> None:
        self.body = body
        self.data: Sequence[ItemT] = items_of(body, paging.items)
        self._reply = reply
        self._paging = paging
        self._trail = Trail()
        self._passed = 0
        """How many items were on the pages before."""

    @cached_property
    def _seen(self) -> Seen:
        response = self._reply.response
        url = str(response.request.url)
        return Seen(self._asked, self.body, self.data, response.headers, url)

    @property
    def _asked(self) -> Values:
        call = self._reply.call
        if call.followed is not None:
            return NOTHING
        return call.asked(_place(call, self._paging))

    @cached_property
    def _next(self) -> PageInfo | None:
        return self._paging.following(self._seen)

    @cached_property
    def _previous(self) -> PageInfo | None:
        return self._paging.preceding(self._seen)

    def has_next_page(self) -> bool:
        """Whether there is one more page."""
        return self._next is not None

    def has_previous_page(self) -> bool:
        """Whether there is a page before this one, as far as the API tells."""
        return self._previous is not None

    def next_page_info(self) -> PageInfo | None:
        """What the request for the next page has that this one had not: parameters,
        or a `url`. None after the last page."""
        return self._next

    def previous_page_info(self) -> PageInfo | None:
        """The same of the page before this one. None before the first page."""
        return self._previous

    @property
    def total(self) -> int | None:
        """The number of all items, if the API tells."""
        return self._seen.tells(self._paging.total)

    def __length_hint__(self) -> int:
        """How many items there are from here on, as far as one can tell."""
        total = self.total
        left = len(self.data) if total is None else total - self._passed
        return min(max(left, len(self.data)), MOST_HINTED)

    @property
    def content(self) -> bytes:
        """The body as it came."""
        return self._reply.response.content

    def _call_of(self, info: PageInfo | None) -> Call:
        if info is None:
            raise NoSuchPage(
                "there is no such page; `has_next_page()` and "
                "`has_previous_page()` tell"
            )
        call = self._reply.call._replace(stream=False, followed=None)
        if info.url is not None:
            return call._replace(followed=allowed(info.url, call.base_url))
        return call.changed(_place(call, self._paging), info.params)

    def _follow(self, before: BasePage[ItemT, BodyT], trail: Trail) -> Self:
        """This page as the one after another."""
        if self._paging.counts and _is_repeated(self, before):
            raise PaginationError(
                "the next page is the same as the one before: "
                "the API does not heed the parameter that counts"
            )
        self._trail = trail
        self._passed = before._passed + len(before.data)
        return self

    def _onward(self) -> tuple[Call, Trail]:
        """What to call for the next page, and the walk to there."""
        call = self._call_of(self._next)
        assert self._next is not None
        return call, self._trail.then(self._next)


def _is_repeated(page: BasePage[ItemT, BodyT], before: BasePage[ItemT, BodyT]) -> bool:
    """Whether two pages are the same to the byte; plain values may well be."""
    if not page.data or isinstance(page.data[0], (str, int, float, type(None))):
        return False
    return page.content == before.content


def _place(call: Call, paging: Paging) -> Any:
    """Where the parameter of a page stands; a body may be a form."""
    is_form = paging.place == "body" and "form" in call.arguments
    return "form" if is_form else paging.place


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

    def get_next_page(self) -> Page[ItemT, BodyT]:
        """The next page.

        Raises:
            NoSuchPage: This is the last; `has_next_page()` tells.
        """
        call, trail = self._onward()
        return self._fetch(call)._follow(self, trail)

    def get_previous_page(self) -> Page[ItemT, BodyT]:
        """The page before this one.

        Raises:
            NoSuchPage: This is the first, or the API does not tell.
        """
        return self._fetch(self._call_of(self._previous))

    def iter_pages(self, *, prefetch: bool = False) -> Iterator[Page[ItemT, BodyT]]:
        """This page and all that follow.

        Args:
            prefetch: Ask for each page while the one before it is worked on; in a
                thread.
        """
        if prefetch:
            from .prefetch import pages

            return pages(self)
        return self._pages()

    def _pages(self) -> Iterator[Page[ItemT, BodyT]]:
        page = self
        yield page
        while page.has_next_page():
            page = page.get_next_page()
            yield page

    def __iter__(self) -> Iterator[ItemT]:
        for page in self._pages():
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

    async def get_next_page(self) -> AsyncPage[ItemT, BodyT]:
        """The next page.

        Raises:
            NoSuchPage: This is the last; `has_next_page()` tells.
        """
        call, trail = self._onward()
        return (await self._fetch(call))._follow(self, trail)

    async def get_previous_page(self) -> AsyncPage[ItemT, BodyT]:
        """The page before this one.

        Raises:
            NoSuchPage: This is the first, or the API does not tell.
        """
        return await self._fetch(self._call_of(self._previous))

    def iter_pages(
        self, *, prefetch: bool = False
    ) -> AsyncIterator[AsyncPage[ItemT, BodyT]]:
        """This page and all that follow.

        Args:
            prefetch: Ask for each page while the one before it is worked on; in a
                task of asyncio. Elsewhere it has no effect.
        """
        if prefetch:
            from .prefetch import async_pages

            return async_pages(self)
        return AsyncWalk(self)

    def __aiter__(self) -> AsyncIterator[ItemT]:
        return AsyncItems(self._itself)

    async def _itself(self) -> AsyncPage[ItemT, BodyT]:
        return self


class AsyncWalk(Generic[ItemT, BodyT]):
    """A page and all that follow. No generator: a loop that is left early leaves
    nothing behind that would have to be closed."""

    def __init__(self, first: AsyncPage[ItemT, BodyT]) -> None:
        self._first = first
        self._page: AsyncPage[ItemT, BodyT] | None = None

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> AsyncPage[ItemT, BodyT]:
        if self._page is None:
            self._page = self._first
        elif self._page.has_next_page():
            self._page = await self._page.get_next_page()
        else:
            raise StopAsyncIteration
        return self._page


class AsyncItems(Generic[ItemT, BodyT]):
    """The items of a page and of all that follow. No generator either.

    `await` it to have the first page read now; its errors show then.
    """

    def __init__(self, first: Callable[[], Awaitable[AsyncPage[ItemT, BodyT]]]) -> None:
        self._first = first
        self._page: AsyncPage[ItemT, BodyT] | None = None
        self._items: Iterator[ItemT] = iter(())

    def __await__(self) -> Generator[Any, Any, Self]:
        return self._begun().__await__()

    async def _begun(self) -> Self:
        if self._page is None:
            self._page = await self._first()
            self._items = iter(self._page.data)
        return self

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> ItemT:
        while True:
            for item in self._items:
                return item
            if self._page is None:
                await self._begun()
            elif self._page.has_next_page():
                self._page = await self._page.get_next_page()
                self._items = iter(self._page.data)
            else:
                raise StopAsyncIteration


class AsyncPages(Generic[ItemT, BodyT]):
    """A list not yet asked for: `await` gives its first page, `async for` its items."""

    def __init__(self, first: Callable[[], Awaitable[AsyncPage[ItemT, BodyT]]]) -> None:
        self._first = first

    def __await__(self) -> Generator[Any, Any, AsyncPage[ItemT, BodyT]]:
        return self._first().__await__()

    def __aiter__(self) -> AsyncIterator[ItemT]:
        return AsyncItems(self._first)
