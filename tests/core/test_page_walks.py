"""Pages: backwards, in circles, ahead of time, and how many items there are."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable
from operator import length_hint
from types import SimpleNamespace
from typing import Any

import anyio
import httpx
import pytest

from _core.errors import APIStatusError, PaginationError
from _core.models import Model
from _core.omit import omit
from _core.paged import PageOperation
from _core.pages import (
    Cursor,
    CursorId,
    LinkHeader,
    NextUrl,
    NoSuchPage,
    Offset,
    PageInfo,
    PageNumber,
    Trail,
)
from _core.paging import Paging
from _core.seen import Seen, items_of

from .conftest import BASE, Api

ITEMS = ("data",)
HERE = f"{BASE}/x?a=1"


class Book(Model):
    id: int


class Books(Model):
    data: list[Book]
    next: str | None = None
    prev: str | None = None
    total: int | None = None


def operation(paging: Paging) -> PageOperation[Book, Books]:
    return PageOperation("x.list", "GET", "/x", lambda: Books, paging=lambda: paging)


def shop(request: httpx.Request) -> httpx.Response:
    """Five books, two at a time."""
    at = int(request.url.params.get("at") or 0)
    return httpx.Response(
        200,
        json={
            "data": [{"id": n} for n in range(at, min(at + 2, 5))],
            "next": str(at + 2) if at + 2 < 5 else None,
            "prev": str(at - 2) if at else None,
            "total": 5,
        },
    )


BY_CURSOR = Cursor(ITEMS, "at", ("next",), previous=("prev",), total=("total",))


def both(paging: Paging, body: dict[str, Any], **asked: object) -> tuple[Any, Any]:
    """What to ask for before this page, and after it."""
    data = body.get("data", [1, 2])
    made, headers = SimpleNamespace(**body), body.get("headers", {})
    seen = Seen(asked, made, data, headers, HERE)
    found = paging.preceding(seen), paging.following(seen)
    before, after = ((info and (info.url or dict(info.params))) for info in found)
    return before, after


BOTH_WAYS = Cursor(
    ITEMS, "after", ("end",), previous=("start",), before="before", has_previous=("p",)
)
BY_ID = CursorId(ITEMS, "after", "id", ("more",), before="before")
TWO = [{"id": "a"}, {"id": "b"}]


@pytest.mark.parametrize(
    ("paging", "body", "asked", "before", "after"),
    [
        (BY_CURSOR, {"next": "n", "prev": "p"}, {}, {"at": "p"}, {"at": "n"}),
        (BY_CURSOR, {"next": "n"}, {}, None, {"at": "n"}),
        (BOTH_WAYS, {"end": "e", "start": "s", "p": False}, {}, None, {"after": "e"}),
        (
            BOTH_WAYS,
            {"end": "e", "start": "s", "p": True},
            {"after": "x"},
            {"before": "s", "after": omit},
            {"after": "e"},
        ),
        (
            BOTH_WAYS,
            {"end": "e", "start": "s"},
            {"before": "x", "after": omit},
            {"before": "s"},
            {"after": "e", "before": omit},
        ),
        (Cursor(ITEMS, "c", header="x-next"), {"headers": {"x-next": "h"}}, {}, None, {"c": "h"}),
        (Cursor(ITEMS, "c", header="x-next"), {}, {}, None, None),
        (Cursor(ITEMS, "c", ("n",)), {"n": f"{BASE}/x?b=2"}, {}, None, f"{BASE}/x?b=2"),
        (Cursor(ITEMS, "c", ("n",)), {"n": "/v1/x?b=2"}, {}, None, f"{BASE}/x?b=2"),
        (Cursor(ITEMS, "c", ("n",)), {"n": "/abc="}, {}, None, {"c": "/abc="}),
        (BY_ID, {"data": TWO, "more": True}, {}, None, {"after": "b"}),
        (
            BY_ID,
            {"data": TWO, "more": False},
            {"after": "x"},
            {"before": "a", "after": omit},
            None,
        ),
        (
            BY_ID,
            {"data": TWO, "more": False},
            {"before": "c"},
            None,
            {"after": "b", "before": omit},
        ),
        (BY_ID, {"data": TWO, "more": True}, {"before": "c"}, {"before": "a"}, {"after": "b", "before": omit}),
        (Offset(ITEMS, "o", "l"), {}, {"o": 4, "l": 2}, {"o": 2}, {"o": 6}),
        (Offset(ITEMS, "o", "l"), {}, {"o": 1, "l": 2}, {"o": 0}, {"o": 3}),
        (Offset(ITEMS, "o", "l"), {}, {}, None, {"o": 2}),
        (Offset(ITEMS, "o", more=("m",)), {"m": False}, {}, None, None),
        (Offset(ITEMS, "o", "l", more=("m",)), {"m": True}, {"l": 9}, None, {"o": 2}),
        (PageNumber(ITEMS, "p"), {}, {"p": 3}, {"p": 2}, {"p": 4}),
        (PageNumber(ITEMS, "p"), {}, {"p": 1}, None, {"p": 2}),
        (PageNumber(ITEMS, "p", first=0), {}, {"p": 1}, {"p": 0}, {"p": 2}),
        (PageNumber(ITEMS, "p", number_at=("n",)), {"n": 0}, {}, None, {"p": 1}),
        (PageNumber(ITEMS, "p", number_at=("n",)), {"n": "7"}, {}, {"p": 6}, {"p": 8}),
        (NextUrl(ITEMS, ("n",), ("p",)), {"n": "?b=1", "p": "?b=0"}, {}, f"{BASE}/x?b=0", f"{BASE}/x?b=1"),
        (NextUrl(ITEMS, ("n",)), {}, {}, None, None),
        (
            LinkHeader(ITEMS),
            {"headers": {"link": '<?b=0>; rel="prev", <?b=1>; rel="next"'}},
            {},
            f"{BASE}/x?b=0",
            f"{BASE}/x?b=1",
        ),
        (LinkHeader(ITEMS), {"headers": {"link": "<?b=0>; rel=previous"}}, {}, f"{BASE}/x?b=0", None),
    ],
)
def test_both_directions(paging: Paging, body: Any, asked: Any, before: object, after: object) -> None:
    assert both(paging, body, **asked) == (before, after)


SERVERS = Offset(ITEMS, "o", "l", ("total",), offset_at=("offset",), limit_at=("limit",))


@pytest.mark.parametrize(
    ("body", "asked", "after"),
    [
        ({"offset": 10, "limit": 5, "total": 99}, {}, {"o": 15}),
        ({"offset": 10, "limit": 5, "total": 15}, {"o": 3, "l": 2}, None),
        ({"offset": 10, "limit": 5, "total": 99, "data": []}, {}, {"o": 15}),
        ({"limit": 5, "total": 9}, {"o": 3}, {"o": 8}),
        ({"offset": "10", "limit": 5.0, "total": "99"}, {}, {"o": 15}),
        ({"offset": 10, "limit": 0, "total": 99}, {}, {"o": 12}),
        ({"offset": 10, "limit": 5}, {}, None),
        ({"offset": 10, "limit": 2}, {}, {"o": 12}),
        ({"offset": True, "limit": 2, "total": "9" * 5000}, {}, {"o": 2}),
    ],
)
def test_the_server_says_where_a_page_begins_and_how_long_it_may_be(
    body: Any, asked: Any, after: object
) -> None:
    assert both(SERVERS, body, **asked)[1] == after


@pytest.mark.parametrize(
    ("path", "body", "items"),
    [
        ((), [1], [1]),
        (("a",), {"a": [1]}, [1]),
        (("a",), {"a": (1, 2)}, [1, 2]),
        (("a",), {"a": None}, []),
        (("a",), {"a": "text"}, []),
        (("a",), {}, []),
        (("a", "*"), {"a": {"x": 1, "y": 2}}, [1, 2]),
        (("a", "*"), {"a": [1, 2]}, [1, 2]),
        (("a", "*", "k"), {"a": [{"k": 1}, {"k": 2}]}, [1, 2]),
        (("a", "*", "b", "*"), {"a": [{"b": [1]}, {}, {"b": [2, 3]}]}, [1, 2, 3]),
        (("*",), Books(data=[], total=3), [[], 3]),
        (("*", "k"), None, []),
    ],
)
def test_where_items_are(path: Any, body: Any, items: object) -> None:
    assert [*items_of(body, path)] == items


# --- circles ------------------------------------------------------------------------------


@pytest.mark.parametrize("length", [1, 2, 3, 7, 50])
@pytest.mark.parametrize("lead", [0, 1, 5])
def test_every_circle_is_found(lead: int, length: int) -> None:
    trail, steps = Trail(), 0
    with pytest.raises(PaginationError, match="circle"):
        while steps < 10 * (lead + length):
            at = steps if steps < lead else lead + (steps - lead) % length
            trail = trail.then(PageInfo(params={"at": at}))
            steps += 1


def test_a_straight_walk_is_no_circle() -> None:
    trail = Trail()
    for at in range(1000):
        trail = trail.then(PageInfo(params={"at": at}))


def answered(paging: Paging, body: Callable[[httpx.Request], dict[str, Any]], api: Api) -> Any:
    def answer(request: httpx.Request) -> httpx.Response:
        found = body(request)
        link = found.pop("link", None)
        return httpx.Response(200, json=found, headers={"link": link} if link else {})

    resource = api.resource(answer, {})
    return resource._page(operation(paging), {})


CIRCLES: dict[str, tuple[Paging, Callable[[httpx.Request], dict[str, Any]]]] = {
    "cursor": (
        Cursor(ITEMS, "at", ("next",)),
        lambda r: {"data": [{"id": 1}], "next": "b" if "at=a" in str(r.url) else "a"},
    ),
    "cursor_id": (
        CursorId(ITEMS, "at", "id"),
        lambda r: {"data": [{"id": 2 if "at=1" in str(r.url) else 1}]},
    ),
    "next_url": (
        NextUrl(ITEMS, ("next",)),
        lambda r: {"data": [{"id": 1}], "next": "?b" if "?a" in str(r.url) else "?a"},
    ),
    "link_header": (
        LinkHeader(ITEMS),
        lambda r: {"data": [{"id": 1}], "link": f"<{'?b' if '?a' in str(r.url) else '?a'}>; rel=next"},
    ),
    "offset": (Offset(ITEMS, "at"), lambda r: {"data": [{"id": 1}]}),
    "page_number": (PageNumber(ITEMS, "at"), lambda r: {"data": [{"id": 1}]}),
    "page_number that stands": (
        PageNumber(ITEMS, "at", number_at=("total",)),
        lambda r: {"data": [{"id": len(str(r.url))}], "total": 7},
    ),
}


@pytest.mark.parametrize("name", CIRCLES)
def test_a_list_without_end_ends_in_an_error(api: Api, name: str) -> None:
    paging, body = CIRCLES[name]
    with pytest.raises(PaginationError):
        api.items(lambda: answered(paging, body, api))
    assert len(api.requests) < 8


# --- objects ------------------------------------------------------------------------------


def test_backwards(api: Api) -> None:
    resource = api.resource(shop, {})
    page = api.got(lambda: resource._page(operation(BY_CURSOR), {}, query={"at": 4}))
    assert page.has_previous_page() and not page.has_next_page()
    assert page.previous_page_info() == PageInfo(params={"at": "2"})
    page = api.got(page.get_previous_page)
    page = api.got(page.get_previous_page)
    assert [book.id for book in page.data] == [0, 1] and not page.has_previous_page()
    with pytest.raises(NoSuchPage):
        api.got(page.get_previous_page)
    there_and_back = api.got(api.got(page.get_next_page).get_previous_page)
    assert len(api.items(lambda: there_and_back)) == 5


def test_how_many_items_there_are(api: Api) -> None:
    resource = api.resource(shop, {})
    first = api.got(lambda: resource._page(operation(BY_CURSOR), {}))
    assert first.total == 5 and length_hint(first) == 5
    assert length_hint(api.got(first.get_next_page)) == 3
    unknown = operation(BY_CURSOR._replace(total=()))
    first = api.got(lambda: resource._page(unknown, {}))
    assert first.total is None and length_hint(first) == 2


def test_a_total_from_hell_takes_no_memory(api: Api) -> None:
    body = {"data": [{"id": 1}], "total": 10**15}
    page = api.got(lambda: answered(BY_CURSOR, lambda _: dict(body), api))
    assert length_hint(page) == 100_000 and len(api.items(lambda: page)) == 1


def test_a_page_of_a_response_that_streams_is_walked(api: Api) -> None:
    resource = api.resource(shop, {})
    streaming = resource.with_streaming_response
    opening = streaming._page(operation(BY_CURSOR), {})

    async def walked() -> list[int]:
        async with opening as response:
            page = await response.parse()
            return [book.id async for book in page]

    if api.backend == "sync":
        with opening as response:
            assert [book.id for book in response.parse()] == [0, 1, 2, 3, 4]
    else:
        assert api.run(walked) == [0, 1, 2, 3, 4]


def test_items_that_are_awaited_have_their_first_page(api: Api) -> None:
    if api.backend == "sync":
        items = api.resource(shop, {})._items(operation(BY_CURSOR), {})
        assert len(api.requests) == 1 and [b.id for b in items] == [0, 1, 2, 3, 4]
        return

    async def walked() -> list[int]:
        items = await api.resource(shop, {})._items(operation(BY_CURSOR), {})
        assert len(api.requests) == 1 and await items is items
        return [book.id async for book in items]

    assert api.run(walked) == [0, 1, 2, 3, 4] and len(api.requests) == 3


# --- ahead of time ------------------------------------------------------------------------


def prefetched(api: Api, handler: Callable[[httpx.Request], httpx.Response]) -> Any:
    return api.got(lambda: api.resource(handler, {})._page(operation(BY_CURSOR), {}))


def test_prefetched_pages_are_the_same_pages(api: Api) -> None:
    page = prefetched(api, shop)
    pages = api.items(lambda: page.iter_pages(prefetch=True))
    assert [[book.id for book in each.data] for each in pages] == [[0, 1], [2, 3], [4]]
    assert len(api.requests) == 3


def test_the_next_page_is_asked_for_while_one_is_worked_on(api: Api) -> None:
    if api.backend == "trio":
        pytest.skip("it has no tasks that nobody waits for")
    asked = threading.Event()

    def answer(request: httpx.Request) -> httpx.Response:
        if "at=2" in str(request.url):
            asked.set()
        return shop(request)

    page = prefetched(api, answer)

    async def worked() -> bool:
        async for _ in page.iter_pages(prefetch=True):
            for _ in range(100):
                await anyio.sleep(0)
            return asked.is_set()
        return False

    if api.backend == "sync":
        next(page.iter_pages(prefetch=True))
        assert asked.wait(5)
    else:
        assert api.run(worked)


@pytest.mark.filterwarnings("error")
def test_a_prefetch_that_fails_shows_when_its_page_is_due(api: Api) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(404) if "at=4" in str(request.url) else shop(request)

    page, seen = prefetched(api, answer), []

    async def walked() -> None:
        async for each in page.iter_pages(prefetch=True):
            seen.append(len(each.data))

    with pytest.raises(APIStatusError):
        if api.backend == "sync":
            for each in page.iter_pages(prefetch=True):
                seen.append(len(each.data))
        else:
            api.run(walked)
    assert seen == [2, 2]


@pytest.mark.filterwarnings("error")
def test_a_prefetched_walk_may_be_left_early(api: Api) -> None:
    page = prefetched(api, lambda r: httpx.Response(404) if "at" in str(r.url) else shop(r))

    async def left() -> int:
        async for each in page.iter_pages(prefetch=True):
            await anyio.sleep(0.01)
            return len(each.data)
        return 0

    if api.backend == "sync":
        assert len(next(page.iter_pages(prefetch=True)).data) == 2
    else:
        assert api.run(left) == 2
    gc.collect()
    for thread in threading.enumerate():
        if thread.daemon:
            thread.join(1)
