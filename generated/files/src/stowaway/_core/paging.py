"""What a page says to what to ask for next: the schemes of pagination, as data.

Where things are in a page is a path: Python attribute names, walked from the body. ()
is the body itself for items, and for all else: the API has no such thing.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Literal, NamedTuple, Protocol
from urllib.parse import SplitResult, urljoin, urlsplit

from .data import is_object
from .errors import PaginationError

Path = tuple[str, ...]
Place = Literal["query", "body"]
Next = dict[str, object] | None
"""The parameters that change, or `{"url": ...}`; None after the last page."""

LINK = re.compile(
    r"<([^>]*)>((?:\s*;\s*[^\s=;,]+(?:\s*=\s*(?:\"[^\"]*\"|[^\s;,\"]*))?)*)"
)
LINK_PARAMETER = re.compile(r";\s*([^\s=;,]+)\s*=\s*(?:\"([^\"]*)\"|([^\s;,\"]*))")
PORTS = {"http": 80, "https": 443}


class Seen(NamedTuple):
    """A page, and what was asked for."""

    asked: Mapping[str, object]
    body: Any
    items: Sequence[Any]
    headers: Mapping[str, str]
    url: str

    def number(self, name: str, otherwise: int) -> int:
        """A parameter of the request that is a number."""
        value = self.asked.get(name)
        if isinstance(value, str) and value.isdecimal():
            return int(value)
        return value if isinstance(value, int) else otherwise


class Paging(Protocol):
    """A scheme of pagination."""

    @property
    def items(self) -> Path:
        """Where the items are."""
        ...

    @property
    def place(self) -> Literal["query", "body", "url"]:
        """What changes from page to page: parameters there, or the whole URL."""
        ...

    def following(self, seen: Seen) -> Next:
        """What to ask for after this page."""
        ...


class Cursor(NamedTuple):
    """Each page names the next one. A page without items may have a next one."""

    items: Path
    param: str
    next: Path
    more: Path = ()
    place: Place = "query"

    def following(self, seen: Seen) -> Next:
        """The cursor that this page gives, unless it is the last."""
        if self.more and walk(seen.body, self.more) is False:
            return None
        return _step(seen, self.param, walk(seen.body, self.next))


class CursorId(NamedTuple):
    """The next page begins after the last item of this one."""

    items: Path
    param: str
    id: str
    more: Path = ()
    place: Place = "query"

    def following(self, seen: Seen) -> Next:
        """The name of the last item, unless there is none or the API says: no more."""
        if not seen.items or (self.more and walk(seen.body, self.more) is False):
            return None
        return _step(seen, self.param, walk(seen.items[-1], (self.id,)))


class Offset(NamedTuple):
    """The next page begins after as many items as there were so far."""

    items: Path
    param: str
    limit: str = ""
    total: Path = ()
    place: Place = "query"

    def following(self, seen: Seen) -> Next:
        """The number of items so far, unless that is all."""
        offset = seen.number(self.param, 0) + len(seen.items)
        total = _count(seen, self.total)
        is_last = _is_short(seen, self.limit) if total is None else offset >= total
        return None if is_last or not seen.items else {self.param: offset}


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

    def following(self, seen: Seen) -> Next:
        """One more, unless there are no more."""
        number = seen.number(self.param, self.first)
        is_last = self._is_last(seen, number - self.first + 1)
        return None if is_last or not seen.items else {self.param: number + 1}

    def _is_last(self, seen: Seen, pages: int) -> bool:
        """Whether the page that makes it `pages` is the last, as far as one can tell.

        With a total of items only a full page tells: a short one may be the last, or
        all that the server gives at a time; then the next, empty page is the end.
        """
        more = walk(seen.body, self.more) if self.more else None
        total_pages, total = _count(seen, self.total_pages), _count(seen, self.total)
        if isinstance(more, bool):
            return not more
        if total_pages is not None:
            return pages >= total_pages
        if total is not None:
            return pages * len(seen.items) >= total
        return _is_short(seen, self.limit)


class NextUrl(NamedTuple):
    """Each page has the URL of the next one in its body."""

    items: Path
    next: Path

    @property
    def place(self) -> Literal["url"]:
        """The whole URL changes."""
        return "url"

    def following(self, seen: Seen) -> Next:
        """The URL that this page gives."""
        return _link(seen, walk(seen.body, self.next))


class LinkHeader(NamedTuple):
    """Each page has the URL of the next one in its `Link` header (RFC 8288)."""

    items: Path

    @property
    def place(self) -> Literal["url"]:
        """The whole URL changes."""
        return "url"

    def following(self, seen: Seen) -> Next:
        """The target of the link whose relation is `next`."""
        return _link(seen, next_link(seen.headers.get("link", "")))


def walk(body: Any, path: Path) -> Any:
    """What stands at `path`; None where the way ends early."""
    for name in path:
        is_model = not is_object(body)
        body = getattr(body, name, None) if is_model else body.get(name)
    return body


def next_link(header: str) -> str | None:
    """The target of the first link of a `Link` header with `rel=next`."""
    for target, text in LINK.findall(header):
        parameters: dict[str, str] = {}
        for name, quoted, bare in LINK_PARAMETER.findall(text):
            parameters.setdefault(name.lower(), quoted or bare)  # the first one counts
        relations = parameters.get("rel", "").lower().split()
        if "next" in relations and "anchor" not in parameters:
            return str(target).strip()
    return None


def allowed(url: str, base_url: str) -> str:
    """`url`, if it is on the server of `base_url`: credentials go nowhere else.

    Raises:
        PaginationError: It is on another server (RFC 6454, 4: scheme, host, port).
    """
    base = urlsplit(base_url)
    try:
        there = urlsplit(url)
        is_ours = _origin(there) == _origin(base) and there.username is None
    except ValueError:
        raise PaginationError("the next page has a URL that cannot be read") from None
    if not is_ours:
        raise PaginationError(f"the next page is on another server: {there.hostname}")
    query = f"?{there.query}" if there.query else ""
    return f"{base.scheme}://{base.netloc}{there.path}{query}"


def _origin(url: SplitResult) -> tuple[str, str | None, int | None]:
    return url.scheme, url.hostname, url.port or PORTS.get(url.scheme)


def _step(seen: Seen, param: str, cursor: object) -> Next:
    """The parameter with a new cursor; an end that leads to itself is an end."""
    if not cursor or (_same(cursor, seen.asked.get(param)) and not seen.items):
        return None
    if _same(cursor, seen.asked.get(param)):
        raise PaginationError(f"the cursor {cursor!r} leads to itself")
    return {param: cursor}


def _same(cursor: object, asked: object) -> bool:
    return asked is not None and str(cursor) == str(asked)


def _link(seen: Seen, target: object) -> Next:
    if not target:
        return None
    url = urljoin(seen.url, str(target))
    if url == seen.url and seen.items:
        raise PaginationError("the URL of the next page is that of this one")
    return None if url == seen.url else {"url": url}


def _count(seen: Seen, path: Path) -> int | None:
    value = walk(seen.body, path) if path else None
    return value if isinstance(value, int) else None


def _is_short(seen: Seen, limit: str) -> bool:
    return len(seen.items) < seen.number(limit, 0)
