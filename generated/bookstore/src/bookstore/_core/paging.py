"""What a page says to what to ask for next: the schemes of pagination, as data."""

from __future__ import annotations

from typing import Literal, Protocol

from .data import Path
from .keys import NamedTuple
from .seen import PageInfo, Seen, link, step, walk

Place = Literal["query", "body"]


class Paging(Protocol):
    """A scheme of pagination."""

    @property
    def items(self) -> Path:
        """Where the items are."""
        ...

    @property
    def total(self) -> Path:
        """Where the number of all items is."""
        ...

    @property
    def place(self) -> Place:
        """Where the parameters are that change from page to page."""
        ...

    @property
    def counts(self) -> bool:
        """Whether parameters count up, whatever the pages say."""
        ...

    def following(self, seen: Seen) -> PageInfo | None:
        """What to ask for after this page; None after the last."""
        ...

    def preceding(self, seen: Seen) -> PageInfo | None:
        """What to ask for before this page; None before the first, or if nothing
        tells."""
        ...


class Cursor(NamedTuple):
    """Each page names the next one. A page without items may have a next one."""

    items: Path
    param: str
    next: Path = ()
    more: Path = ()
    place: Place = "query"
    header: str = ""
    """The header that names the next page, where its body does not."""
    previous: Path = ()
    before: str = ""
    """The parameter that takes what `previous` gives, if it is not `param`."""
    has_previous: Path = ()
    total: Path = ()

    @property
    def counts(self) -> bool:
        """Pages tell."""
        return False

    def following(self, seen: Seen) -> PageInfo | None:
        """The cursor that this page gives, unless it is the last."""
        if seen.says(self.more) is False:
            return None
        name = self.header
        cursor = seen.headers.get(name) if name else walk(seen.body, self.next)
        return step(seen, self.param, cursor, self.before)

    def preceding(self, seen: Seen) -> PageInfo | None:
        """The cursor that this page gives for the one before it."""
        if not self.previous or seen.says(self.has_previous) is False:
            return None
        param, other = self.before or self.param, self.param if self.before else ""
        return step(seen, param, walk(seen.body, self.previous), other)


class CursorId(NamedTuple):
    """The next page begins after the last item of this one."""

    items: Path
    param: str
    id: str
    more: Path = ()
    place: Place = "query"
    before: str = ""
    """The parameter for the items before another one."""
    total: Path = ()

    @property
    def counts(self) -> bool:
        """Pages tell."""
        return False

    def following(self, seen: Seen) -> PageInfo | None:
        """The name of the last item, unless there is none or the API says: no more.

        On a page that was asked for backwards it says so of the pages before it.
        """
        is_back = seen.has(self.before)
        if not seen.items or (seen.says(self.more) is False and not is_back):
            return None
        last = walk(seen.items[-1], (self.id,))
        return step(seen, self.param, last, self.before)

    def preceding(self, seen: Seen) -> PageInfo | None:
        """The name of the first item, unless this is the first page."""
        is_back = seen.has(self.before)
        if not (self.before and seen.items and (is_back or seen.has(self.param))):
            return None
        if is_back and seen.says(self.more) is False:
            return None
        first = walk(seen.items[0], (self.id,))
        return step(seen, self.before, first, self.param)


class Offset(NamedTuple):
    """The next page begins after as many items as there were so far."""

    items: Path
    param: str
    limit: str = ""
    total: Path = ()
    place: Place = "query"
    more: Path = ()
    offset_at: Path = ()
    """Where a page says how many items are before it."""
    limit_at: Path = ()
    """Where a page says how many items it may have: it counts as that many."""

    @property
    def counts(self) -> bool:
        """Whether pages are asked for by numbers."""
        return True

    def following(self, seen: Seen) -> PageInfo | None:
        """The number of items so far, unless that is all."""
        size, total = seen.tells(self.limit_at) or 0, seen.tells(self.total)
        if not seen.items and not (size and total is not None):
            return None
        offset = self._start(seen) + (size or len(seen.items))
        more = seen.says(self.more)
        if more is not None:
            is_last = not more
        elif total is not None:
            is_last = offset >= total
        else:
            is_last = seen.is_short(size or seen.number(self.limit, 0), self.items)
        return None if is_last else PageInfo(params={self.param: offset})

    def preceding(self, seen: Seen) -> PageInfo | None:
        """As many items less as a page has."""
        start = self._start(seen)
        size = seen.tells(self.limit_at) or seen.number(self.limit, len(seen.items))
        if start <= 0 or size <= 0:
            return None
        return PageInfo(params={self.param: max(0, start - size)})

    def _start(self, seen: Seen) -> int:
        said = seen.tells(self.offset_at)
        return seen.number(self.param, 0) if said is None else said


class PageNumber(NamedTuple):
    """Pages are counted."""

    items: Path
    param: str
    limit: str = ""
    total_pages: Path = ()
    total: Path = ()
    more: Path = ()
    first: int = 1
    place: Place = "query"
    number_at: Path = ()
    """Where a page says which one it is."""

    @property
    def counts(self) -> bool:
        """Whether pages are asked for by numbers."""
        return True

    def following(self, seen: Seen) -> PageInfo | None:
        """One more, unless there are no more."""
        number = self._number(seen)
        is_last = self._is_last(seen, number - self.first + 1)
        if is_last or not seen.items:
            return None
        return PageInfo(params={self.param: number + 1})

    def preceding(self, seen: Seen) -> PageInfo | None:
        """One less, down to the first."""
        number = self._number(seen)
        return (
            PageInfo(params={self.param: number - 1}) if number > self.first else None
        )

    def _number(self, seen: Seen) -> int:
        said = seen.tells(self.number_at)
        return seen.number(self.param, self.first) if said is None else said

    def _is_last(self, seen: Seen, pages: int) -> bool:
        """Whether the page that makes it `pages` is the last, as far as one can tell.

        With a total of items only a full page tells: a short one may be the last, or
        all that the server gives at a time; then the next, empty page is the end.
        """
        more = seen.says(self.more)
        total_pages, total = seen.tells(self.total_pages), seen.tells(self.total)
        if more is not None:
            return not more
        if total_pages is not None:
            return pages >= total_pages
        if total is not None:
            return pages * len(seen.items) >= total
        return seen.is_short(seen.number(self.limit, 0), self.items)


class NextUrl(NamedTuple):
    """Each page has the URL of the next one in its body."""

    items: Path
    next: Path
    previous: Path = ()
    total: Path = ()

    @property
    def place(self) -> Place:
        """No parameter changes but the whole URL."""
        return "query"

    @property
    def counts(self) -> bool:
        """Pages tell."""
        return False

    def following(self, seen: Seen) -> PageInfo | None:
        """The URL that this page gives."""
        return link(seen, walk(seen.body, self.next))

    def preceding(self, seen: Seen) -> PageInfo | None:
        """The URL that this page gives for the one before it."""
        return link(seen, walk(seen.body, self.previous)) if self.previous else None


class LinkHeader(NamedTuple):
    """Each page has the URL of the next one in its `Link` header (RFC 8288)."""

    items: Path
    total: Path = ()

    @property
    def place(self) -> Place:
        """No parameter changes but the whole URL."""
        return "query"

    @property
    def counts(self) -> bool:
        """Pages tell."""
        return False

    def following(self, seen: Seen) -> PageInfo | None:
        """The target of the link whose relation is `next`."""
        from .links import target  # no other scheme needs it

        return link(seen, target(seen.headers.get("link", ""), seen.url, "next"))

    def preceding(self, seen: Seen) -> PageInfo | None:
        """The target of the link whose relation is `prev`, or as many say `previous`."""
        from .links import target

        header = seen.headers.get("link", "")
        return link(seen, target(header, seen.url, "prev", "previous"))
