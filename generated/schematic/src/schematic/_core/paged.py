"""Lists that come in pages: their operations, and what resources that have some extend.

The objects that walk pages (`pages.py`) are imported with the first list.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from typing_extensions import Unpack

from .call import Call
from .operation import Later, Operation
from .options import flattened
from .replies import decoded
from .resource import AsyncCalling, Calling, async_plain, plain

if TYPE_CHECKING:
    from .call import Arguments
    from .engine import Reply
    from .operation import Details
    from .options import RequestOptions
    from .pages import AsyncItems, AsyncPage, AsyncPages, BasePage, Page
    from .resource import Finish

ItemT = TypeVar("ItemT")
BodyT = TypeVar("BodyT")
PageT = TypeVar("PageT", bound="BasePage[Any, Any]")


class PageOperation(Operation[BodyT], Generic[ItemT, BodyT]):
    """An operation that answers with one page: a `BodyT` with some `ItemT` in it."""

    def __init__(
        self,
        name: str,
        method: str,
        path: str,
        returns: Later,
        *,
        paging: Later,
        **details: Unpack[Details],
    ) -> None:
        super().__init__(name, method, path, returns, **details)
        self.paging = paging
        """The scheme, one of those in `paging.py`."""

    def parts(self) -> Iterator[Later]:
        """The scheme and the pages come with them."""
        from . import pages as pages

        self.paging()
        yield from super().parts()

    def completed(self, page: PageT) -> PageT:
        """A page as its method returns it."""
        return page


class Paged(Calling):
    """A part of resources: methods that return lists."""

    def _page(
        self,
        operation: PageOperation[ItemT, BodyT],
        options: RequestOptions,
        **arguments: Unpack[Arguments],
    ) -> Page[ItemT, BodyT]:
        call = Call(self._caller.settings, operation, flattened(options), arguments)
        return self._mode(self._caller, call, self._paged(operation))

    def _items(
        self,
        operation: PageOperation[ItemT, BodyT],
        options: RequestOptions,
        **arguments: Unpack[Arguments],
    ) -> Iterator[ItemT]:
        call = Call(self._caller.settings, operation, flattened(options), arguments)
        finish = self._paged(operation)
        return self._mode(self._caller, call, lambda reply: iter(finish(reply)))

    def _list(
        self,
        operation: PageOperation[ItemT, BodyT],
        options: RequestOptions,
        **arguments: Unpack[Arguments],
    ) -> list[ItemT]:
        call = Call(self._caller.settings, operation, flattened(options), arguments)
        finish = self._paged(operation)
        if self._mode is plain:
            return [*plain(self._caller, call, finish)]
        return self._mode(self._caller, call, lambda reply: [*finish(reply).data])

    def _paged(
        self, operation: PageOperation[ItemT, BodyT]
    ) -> Finish[Page[ItemT, BodyT]]:
        from .pages import Page

        paging = operation.paging()

        def fetch(call: Call) -> Page[ItemT, BodyT]:
            return plain(self._caller, call, finish)

        def finish(reply: Reply) -> Page[ItemT, BodyT]:
            page: Page[ItemT, BodyT] = Page(decoded(reply), reply, paging, fetch)
            return operation.completed(page)

        return finish


class AsyncPaged(AsyncCalling):
    """A part of resources: methods that return lists."""

    def _page(
        self,
        operation: PageOperation[ItemT, BodyT],
        options: RequestOptions,
        **arguments: Unpack[Arguments],
    ) -> AsyncPages[ItemT, BodyT]:
        from .pages import AsyncPages

        call = Call(self._caller.settings, operation, flattened(options), arguments)
        finish = self._paged(operation)
        return AsyncPages(lambda: self._mode(self._caller, call, finish))

    def _items(
        self,
        operation: PageOperation[ItemT, BodyT],
        options: RequestOptions,
        **arguments: Unpack[Arguments],
    ) -> AsyncItems[ItemT, BodyT]:
        from .pages import AsyncItems

        call = Call(self._caller.settings, operation, flattened(options), arguments)
        finish = self._paged(operation)
        if self._mode is async_plain:
            return AsyncItems(lambda: async_plain(self._caller, call, finish))
        reply: Any = self._mode(self._caller, call, lambda reply: aiter(finish(reply)))
        return cast("AsyncItems[ItemT, BodyT]", reply)  # awaited, it is a response

    async def _list(
        self,
        operation: PageOperation[ItemT, BodyT],
        options: RequestOptions,
        **arguments: Unpack[Arguments],
    ) -> list[ItemT]:
        call = Call(self._caller.settings, operation, flattened(options), arguments)
        finish = self._paged(operation)
        if self._mode is async_plain:
            page = await async_plain(self._caller, call, finish)
            return [item async for item in page]
        return await self._mode(self._caller, call, lambda reply: [*finish(reply).data])

    def _paged(
        self, operation: PageOperation[ItemT, BodyT]
    ) -> Finish[AsyncPage[ItemT, BodyT]]:
        from .pages import AsyncPage

        paging = operation.paging()

        async def fetch(call: Call) -> AsyncPage[ItemT, BodyT]:
            return await async_plain(self._caller, call, finish)

        def finish(reply: Reply) -> AsyncPage[ItemT, BodyT]:
            body = decoded(reply)
            page: AsyncPage[ItemT, BodyT] = AsyncPage(body, reply, paging, fetch)
            return operation.completed(page)

        return finish
