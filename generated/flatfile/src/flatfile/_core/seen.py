"""A page to what it says of other pages, and that to what to ask for.

Where things are in a page is a path: Python attribute names, walked from the body. ()
is the body itself for items, and for all else: the API has no such thing.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import SplitResult, urljoin, urlsplit

from .data import EACH, Path, is_array, is_list, is_object
from .errors import PaginationError
from .keys import NamedTuple
from .omit import omit
from .operation import NOTHING

MOST_DIGITS = 20
URL = re.compile(r"https?://|/[^?]*\?")
"""What is no cursor but the address of a page."""
PORTS = {"http": 80, "https": 443}


class PageInfo(NamedTuple):
    """What the request for another page has that the one for this had not."""

    url: str | None = None
    """The whole URL, where that changes."""
    params: Mapping[str, object] = NOTHING
    """The parameters that change; `omit`: it is left out."""


class NoSuchPage(PaginationError, RuntimeError):
    """There is no page before the first, none after the last."""


class Seen(NamedTuple):
    """A page, and what was asked for."""

    asked: Mapping[str, object]
    body: Any
    items: Sequence[Any]
    headers: Mapping[str, str]
    url: str

    def number(self, name: str, otherwise: int) -> int:
        """A parameter of the request that is a number."""
        found = _whole(self.asked.get(name))
        return otherwise if found is None else found

    def is_short(self, size: int, items: Path) -> bool:
        """Whether there are less than were asked for. A bare list that comes where a
        page could, and for which no size was asked, has all that there are."""
        is_bare = bool(items) and is_list(self.body)
        return len(self.items) < size or (is_bare and not size)

    def has(self, name: str) -> bool:
        """Whether a parameter was sent."""
        return bool(name) and self.asked.get(name) not in (None, omit)

    def says(self, path: Path) -> bool | None:
        """What the page says yes or no to."""
        value = walk(self.body, path) if path else None
        return value if isinstance(value, bool) else None

    def tells(self, path: Path) -> int | None:
        """A number that the page tells."""
        return _whole(walk(self.body, path)) if path else None


def walk(body: Any, path: Path) -> Any:
    """What stands at `path`; None where the way ends early."""
    for name in path:
        is_model = not is_object(body)
        body = getattr(body, name, None) if is_model else body.get(name)
    return body


def items_of(body: Any, path: Path) -> Sequence[Any]:
    """The items at `path`: those of the list there, or all that `EACH` leads to. A
    server may answer with the bare list instead."""
    if EACH not in path:
        found = body if is_list(body) else walk(body, path)
        return _values(found) if is_array(found) else ()
    before, after = path[: path.index(EACH)], path[path.index(EACH) + 1 :]
    each = _values(walk(body, before))
    if EACH in after:
        return [item for one in each for item in items_of(one, after)]
    return [walk(one, after) for one in each]


def _values(several: Any) -> Sequence[Any]:
    """Those of a list, of a mapping, of a model."""
    if is_list(several):
        return several
    if is_object(several):
        return [*several.values()]
    if is_array(several):
        return [*several]
    there = getattr(several, "model_fields_set", None)
    return [value for name, value in several if name in there] if there else []


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


def step(seen: Seen, param: str, cursor: object, other: str) -> PageInfo | None:
    """The parameter with a new cursor, without its `other`, which leads the other way.

    An end that leads to itself is an end. A cursor that is a URL is where to go.
    """
    if isinstance(cursor, str) and URL.match(cursor):
        return link(seen, cursor)
    is_same = seen.has(param) and str(cursor) == str(seen.asked[param])
    if cursor in (None, "", False) or (is_same and not seen.items):
        return None
    if is_same:
        raise PaginationError(f"the cursor {cursor!r} leads to itself")
    return PageInfo(
        params={param: cursor, **({other: omit} if seen.has(other) else {})}
    )


def link(seen: Seen, reference: object) -> PageInfo | None:
    if not reference:
        return None
    try:
        url = urljoin(seen.url, str(reference))
    except ValueError:
        raise PaginationError("the next page has a URL that cannot be read") from None
    if url == seen.url and seen.items:
        raise PaginationError("the URL of the next page is that of this one")
    return None if url == seen.url else PageInfo(url)


def _whole(value: object) -> int | None:
    if isinstance(value, str) and value.isdecimal() and len(value) < MOST_DIGITS:
        return int(value)
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) else None
