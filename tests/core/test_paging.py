"""What each scheme of pagination asks for next, and when it stops."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import httpx
import pytest

from _core.bodies import BodyKind
from _core.errors import PaginationError
from _core.forms import FORM
from _core.links import target
from _core.models import Model
from _core.paged import PageOperation
from _core.pages import Cursor, CursorId, LinkHeader, NextUrl, Offset, PageNumber
from _core.paging import Paging
from _core.seen import PageInfo, Seen, allowed, walk

from .conftest import BASE, Api

ITEMS = ("data",)
HERE = f"{BASE}/x?a=1"


def after(
    paging: Paging,
    body: dict[str, Any],
    headers: dict[str, str] | None = None,
    **asked: object,
) -> Any:
    data = body.get("data", [1, 2])
    made = SimpleNamespace(**body)
    return told(paging.following(Seen(asked, made, data, headers or {}, HERE)))


def told(info: PageInfo | None) -> Any:
    return info and (info.url or dict(info.params))


CURSOR = Cursor(ITEMS, "cursor", ("meta", "next"), ("meta", "more"))


@pytest.mark.parametrize(
    ("body", "asked", "expected"),
    [
        ({"meta": {"next": "b"}}, {}, {"cursor": "b"}),
        ({"meta": {"next": "b"}}, {"cursor": "a"}, {"cursor": "b"}),
        ({"meta": {"next": 7}}, {}, {"cursor": 7}),
        ({"meta": SimpleNamespace(next="b")}, {}, {"cursor": "b"}),
        ({"meta": {"next": None}}, {}, None),
        ({"meta": {"next": ""}}, {}, None),
        ({"meta": None}, {}, None),
        ({}, {}, None),
        ({"meta": {"next": "b", "more": False}}, {}, None),
        ({"meta": {"next": "b", "more": True}}, {}, {"cursor": "b"}),
        ({"meta": {"next": "b"}, "data": []}, {}, {"cursor": "b"}),
        ({"meta": {"next": "b"}, "data": []}, {"cursor": "b"}, None),
    ],
)
def test_cursor(body: Any, asked: Any, expected: object) -> None:
    assert after(CURSOR, body, **asked) == expected


@pytest.mark.parametrize("asked", ["7", 7])
def test_a_cursor_that_leads_to_itself(asked: object) -> None:
    with pytest.raises(PaginationError, match="leads to itself"):
        after(CURSOR, {"meta": {"next": "7"}}, cursor=asked)


BY_ID = CursorId(ITEMS, "after", "id", ("has_more",))


@pytest.mark.parametrize(
    ("body", "asked", "expected"),
    [
        ({"data": [{"id": "a"}, {"id": "b"}]}, {}, {"after": "b"}),
        ({"data": [SimpleNamespace(id="b")]}, {"after": "a"}, {"after": "b"}),
        ({"data": [{"id": "b"}], "has_more": True}, {}, {"after": "b"}),
        ({"data": [{"id": "b"}], "has_more": False}, {}, None),
        ({"data": [], "has_more": True}, {"after": "b"}, None),
        ({"data": [{}]}, {}, None),
    ],
)
def test_cursor_id(body: Any, asked: Any, expected: object) -> None:
    assert after(BY_ID, body, **asked) == expected


def test_an_id_that_leads_to_itself() -> None:
    with pytest.raises(PaginationError, match="leads to itself"):
        after(BY_ID, {"data": [{"id": "b"}]}, after="b")


@pytest.mark.parametrize(
    ("total", "body", "asked", "expected"),
    [
        ((), {}, {}, {"offset": 2}),
        ((), {}, {"offset": 4}, {"offset": 6}),
        ((), {}, {"offset": "4"}, {"offset": 6}),
        ((), {}, {"limit": 2}, {"offset": 2}),
        ((), {}, {"limit": 3}, None),
        ((), {"data": []}, {"offset": 4}, None),
        (("total",), {"total": 3}, {}, {"offset": 2}),
        (("total",), {"total": 2}, {}, None),
        (("total",), {"total": 6}, {"offset": 4}, None),
        (("total",), {"total": 9, "data": [1]}, {"limit": 5}, {"offset": 1}),
        (("total",), {"total": None}, {"limit": 5}, None),
    ],
)
def test_offset(total: Any, body: Any, asked: Any, expected: object) -> None:
    assert after(Offset(ITEMS, "offset", "limit", total), body, **asked) == expected


@pytest.mark.parametrize(
    ("fields", "body", "asked", "expected"),
    [
        ({}, {}, {}, {"page": 2}),
        ({}, {}, {"page": 5}, {"page": 6}),
        ({}, {"data": []}, {"page": 5}, None),
        ({}, {}, {"size": 2}, {"page": 2}),
        ({}, {}, {"size": 3}, None),
        ({"first": 0}, {}, {}, {"page": 1}),
        ({"total_pages": ("n",)}, {"n": 2}, {}, {"page": 2}),
        ({"total_pages": ("n",)}, {"n": 2}, {"page": 2}, None),
        ({"total_pages": ("n",), "first": 0}, {"n": 2}, {"page": 1}, None),
        ({"total_pages": ("n",), "first": 0}, {"n": 2}, {"page": 0}, {"page": 1}),
        ({"total": ("n",)}, {"n": 4}, {}, {"page": 2}),
        ({"total": ("n",)}, {"n": 4}, {"page": 2}, None),
        ({"total": ("n",)}, {"n": 500}, {"page": 2, "size": 999}, {"page": 3}),
        ({"more": ("m",)}, {"m": True}, {"size": 9}, {"page": 2}),
        ({"more": ("m",)}, {"m": False}, {}, None),
        ({"more": ("m",)}, {"m": None}, {"size": 9}, None),
    ],
)
def test_page_number(fields: Any, body: Any, asked: Any, expected: object) -> None:
    assert after(PageNumber(ITEMS, "page", "size", **fields), body, **asked) == expected


@pytest.mark.parametrize(
    ("link", "expected"),
    [
        ("https://api.test/v1/x?p=2", f"{BASE}/x?p=2"),
        ("/v1/x?p=2", f"{BASE}/x?p=2"),
        ("?p=2", f"{BASE}/x?p=2"),
        ("y", f"{BASE}/y"),
        (None, None),
        ("", None),
    ],
)
def test_next_url(link: object, expected: str | None) -> None:
    assert after(NextUrl(ITEMS, ("next",)), {"next": link}) == expected
    headers = {"link": f'<{link}>; rel="next"'} if link else {}
    assert after(LinkHeader(ITEMS), {}, headers) == expected


def test_a_next_url_that_is_none() -> None:
    with pytest.raises(PaginationError, match="cannot be read"):
        after(NextUrl(ITEMS, ("next",)), {"next": "https://[bad/x"})


def test_a_url_that_leads_to_itself() -> None:
    body = {"next": f"{BASE}/x?a=1"}
    with pytest.raises(PaginationError, match="that of this one"):
        after(NextUrl(ITEMS, ("next",)), body)
    assert after(NextUrl(ITEMS, ("next",)), {**body, "data": []}) is None


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("</a>; rel=next", "/a"),
        ('</a>; rel="next"', "/a"),
        ('<a>;REL="prev NEXT last"', "a"),
        ('</p>; rel="prev", </n>; rel="next"', "/n"),
        ('</p>; title="a, <b>; rel=next"; rel=prev, </n>; rel=next', "/n"),
        ("</a,b;c>; rel=next", "/a,b;c"),
        ("</a> ; x ; rel = next", "/a"),
        ('</a>; rel="prev"; rel="next"', None),
        ('</a>; rel="nextish"', None),
        ('</a>; rel="next"; anchor="/elsewhere"', None),
        (f'</a>; rel="next"; anchor="{HERE}"', "/a"),
        ('</a>; rel="next"; anchor=""', "/a"),
        ('</a>; rel="next"; anchor="#part"', None),
        ('</a>; rel="next"; anchor="//[bad"', None),
        (r'</a>; title="\"; rel=prev"; rel=next', "/a"),
        (r'</a>; rel="n\ext"', "/a"),
        ("</a>; rev=next", None),
        ("</a>; title*=UTF-8''%41; rel=next", "/a"),
        ("</p>; rel=prev , , </a>;rel=next", "/a"),
        ("</a>", None),
        ("nonsense; rel=next", None),
        ("", None),
    ],
)
def test_link_headers(header: str, expected: str | None) -> None:
    assert target(header, HERE, "next") == expected


def test_a_hostile_link_header_takes_no_time() -> None:
    assert target("<a>" + "; x" * 50_000 + "!", HERE, "next") is None
    assert target('<a>; x="' * 20_000, HERE, "next") is None
    assert target('<a>; x="' + r"\a" * 50_000, HERE, "next") is None


@pytest.mark.parametrize(
    ("url", "base"),
    [
        ("https://api.test/v2/x?y=1", BASE),
        ("https://API.test:443/x", BASE),
        ("http://localhost:80/x", "http://localhost/v1"),
        ("http://localhost:8080/x", "http://localhost:8080"),
    ],
)
def test_urls_of_the_same_server(url: str, base: str) -> None:
    assert allowed(url, base).startswith(base.rpartition("/v1")[0] or base)
    assert allowed(url, base).partition("/x")[1] == "/x"


@pytest.mark.parametrize(
    "url",
    [
        "https://evil.test/v1/x",
        "http://api.test/v1/x",
        "https://api.test:8443/v1/x",
        "https://api.test.evil.test/x",
        "https://api.test@evil.test/x",
        "https://evil.test\\@api.test/x",
        "https://user:secret@api.test/x",
        "https://evil.test#@api.test/x",
        "//evil.test/x",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "https://api.test:port/x",
        "https://[bad/x",
    ],
)
def test_urls_of_other_servers(url: str) -> None:
    with pytest.raises(PaginationError):
        allowed(url, BASE)


def test_walk() -> None:
    assert walk([1], ()) == [1]
    assert walk({"a": SimpleNamespace(b={"c": 1})}, ("a", "b", "c")) == 1
    assert walk({"a": None}, ("a", "b")) is None


# --- whole lists, over a transport -------------------------------------------------------


class Book(Model):
    id: int


class Books(Model):
    data: list[Book]
    next: str | None = None


def operation(paging: Paging) -> PageOperation[Book, Books]:
    return PageOperation("x.list", "GET", "/x", lambda: Books, paging=lambda: paging)


def shop(request: httpx.Request) -> httpx.Response:
    """Five books, two at a time, however one asks."""
    body = request.read()
    start = int(request.url.params.get("at") or 0)
    if body.startswith(b"{"):
        start = int(httpx.Response(200, content=body).json().get("at") or 0)
    elif body:
        start = int(httpx.QueryParams(body.decode()).get("at") or 0)
    books = [{"id": n} for n in range(start, min(start + 2, 5))]
    more = start + 2 < 5
    url = str(request.url.copy_set_param("at", start + 2))
    return httpx.Response(
        200,
        json={"data": books, "next": str(start + 2) if more else None},
        headers={"link": f'<{url}>; rel="next"'} if more else {},
    )


def walked(
    api: Api, paging: Paging, kind: BodyKind | None = None, **arguments: Any
) -> list[int]:
    resource = api.resource(shop, {})
    page = operation(paging)
    page.body = kind
    return [b.id for b in api.items(lambda: resource._page(page, {}, **arguments))]


def test_a_list_is_walked_to_its_end(api: Api) -> None:
    cursor = Cursor(ITEMS, "at", ("next",))
    assert walked(api, cursor, query={"limit": 2, "at": None}) == [0, 1, 2, 3, 4]
    assert [str(r.url.query, "ascii") for r in api.requests] == [
        "limit=2",
        "limit=2&at=2",
        "limit=2&at=4",
    ]
    assert walked(api, Offset(ITEMS, "at", "limit"), query={"limit": 2}) == [
        0,
        1,
        2,
        3,
        4,
    ]
    assert len(api.requests) == 6
    assert walked(api, LinkHeader(ITEMS), query={"limit": 2}) == [0, 1, 2, 3, 4]
    assert str(api.sent.url) == f"{BASE}/x?limit=2&at=4"


def test_the_parameter_travels_in_the_body(api: Api) -> None:
    in_body = Cursor(ITEMS, "at", ("next",), place="body")
    assert walked(api, in_body, body={"size": 2}) == [0, 1, 2, 3, 4]
    assert [r.content for r in api.requests] == [
        b'{"size":2}',
        b'{"size":2,"at":"2"}',
        b'{"size":2,"at":"4"}',
    ]
    assert walked(api, in_body, FORM, form={"size": 2}) == [0, 1, 2, 3, 4]
    assert api.sent.content == b"size=2&at=4"


def test_pages(api: Api) -> None:
    cursor = Cursor(ITEMS, "at", ("next",))
    resource = api.resource(shop, {})
    first = api.got(lambda: resource._page(operation(cursor), {}))
    assert [book.id for book in first.data] == [0, 1]
    assert isinstance(first.body, Books) and first.body.next == "2"
    assert first.has_next_page() and first.next_page_info() == PageInfo(
        None, {"at": "2"}
    )
    second = api.got(first.get_next_page)
    assert [book.id for book in second.data] == [2, 3]
    pages = api.items(first.iter_pages)
    assert [len(page.data) for page in pages] == [2, 2, 1]
    assert not pages[-1].has_next_page() and pages[-1].next_page_info() is None
    with pytest.raises(RuntimeError, match="no such page"):
        api.got(pages[-1].get_next_page)
    assert [book.id for book in api.items(lambda: pages[1])] == [2, 3, 4]


def test_a_list_that_is_left_early(api: Api) -> None:
    resource = api.resource(shop, {})
    page = operation(Cursor(ITEMS, "at", ("next",)))

    async def three() -> list[int]:
        found: list[int] = []
        async for book in resource._page(page, {}):
            found.append(book.id)
            if len(found) == 3:
                break
        return found

    if api.backend == "sync":
        books = iter(resource._page(page, {}))
        assert [next(books).id for _ in range(3)] == [0, 1, 2]
    else:
        assert api.run(three) == [0, 1, 2]
    assert len(api.requests) == 2


def test_a_body_that_is_the_list(api: Api) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        number = len(api.requests)
        return httpx.Response(200, json=[{"id": number}] if number < 3 else [])

    page: PageOperation[Book, list[Book]] = PageOperation(
        "x", "GET", "/x", lambda: list[Book], paging=lambda: PageNumber((), "page")
    )
    resource = api.resource(answer, {})
    assert len(api.items(lambda: resource._page(page, {}))) == 2
    assert [r.url.params.get("page") for r in api.requests] == [None, "2", "3"]


def test_a_loop_is_noticed_after_its_items(api: Api) -> None:
    body = {"data": [{"id": 1}], "next": "same"}
    resource = api.resource(lambda _: httpx.Response(200, json=body), {})
    page = operation(Cursor(ITEMS, "at", ("next",)))
    first = api.got(lambda: resource._page(page, {}))
    second = api.got(first.get_next_page)
    assert len(second.data) == 1
    with pytest.raises(PaginationError, match="leads to itself"):
        second.has_next_page()


def test_credentials_stay_with_their_server(api: Api) -> None:
    body = {"data": [{"id": 1}], "next": "https://evil.test/x"}
    resource = api.resource(lambda _: httpx.Response(200, json=body), {})
    page = api.got(lambda: resource._page(operation(NextUrl(ITEMS, ("next",))), {}))
    with pytest.raises(PaginationError, match=r"another server: evil\.test"):
        api.got(page.get_next_page)
    assert len(api.requests) == 1


def test_a_query_key_goes_along_to_the_next_url(api: Api) -> None:
    from _core.auth import api_key_query

    change = {"credentials": {"k": api_key_query("key", "s")}, "security": (("k",),)}
    next_url = NextUrl(ITEMS, ("next",))

    def answer(request: httpx.Request) -> httpx.Response:
        body = {"data": [{"id": 1}], "next": "/v1/x?at=2"}
        return httpx.Response(
            200, json=body if len(api.requests) == 1 else {"data": []}
        )

    resource = api.resource(answer, {}, **change)
    api.items(lambda: resource._page(operation(next_url), {}, query={"a": 1}))
    assert [str(r.url) for r in api.requests] == [
        f"{BASE}/x?key=s&a=1",
        f"{BASE}/x?at=2&key=s",
    ]
    page = operation(LinkHeader(ITEMS))
    api.items(lambda: api.resource(shop, {}, **change)._page(page, {}))
    assert str(api.sent.url).count("key=s") == 1


def test_options_and_headers_go_along(api: Api) -> None:
    resource = api.resource(shop, {})
    page = operation(Cursor(ITEMS, "at", ("next",)))
    options = {"extra_headers": {"x-a": "b"}, "extra_query": {"c": 1}}
    api.items(lambda: resource._page(page, options, headers={"X-D": "e"}))
    for request in api.requests:
        assert request.headers["x-a"] == "b" and request.headers["x-d"] == "e"
        assert request.url.params["c"] == "1"
