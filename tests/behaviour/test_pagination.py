"""Lists that come in pages: found out, or as configured -> all their items."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, NamedTuple

import httpx
import pytest
from support import Sdk, answer

Make = Callable[..., Sdk]

ITEM = "{type: array, items: {type: object, properties: {itemId: {type: integer}, id: {type: string}}}}"


def listing(params: str, answered: str, *, headers: str = "") -> str:
    """A document whose `things.list` takes these parameters and answers with these properties."""
    listed = "".join(f"{{name: {name}, in: query, schema: {{type: string}}}}, " for name in params.split())
    header = f"headers: {{{headers}: {{schema: {{type: string}}}}}}, " if headers else ""
    return f"""
paths:
  /things:
    get:
      tags: [things]
      operationId: listThings
      parameters: [{listed}]
      responses: {{"200": {{description: A page., {header}content: {{application/json: {{schema: {answered}}}}}}}}}
"""


def page(numbers: range, **more: Any) -> dict[str, Any]:
    """A page of items with these numbers."""
    return {"data": [{"itemId": n, "id": f"i{n}"} for n in numbers], **more}


class Scheme(NamedTuple):
    """A scheme: a document, its pages, the queries that ask for them, the configuration that says it."""

    document: str
    pages: list[Any]
    queries: list[str]
    config: str


OBJECT = "{type: object, properties: {data: %s, %s}}"
FULL, REST = range(2), range(2, 3)
SCHEMES = {
    "cursor": Scheme(
        listing("limit pageToken", OBJECT % (ITEM, "nextPageToken: {type: [string, 'null']}")),
        [page(FULL, nextPageToken="t/1"), page(REST, nextPageToken=None)],
        ["limit=2", "limit=2&pageToken=t%2F1"],
        "{scheme: cursor, param: pageToken, next: nextPageToken, items: data}",
    ),
    "cursor in an object beside": Scheme(
        listing("limit cursor", OBJECT % (ITEM, "meta: {type: object, properties: {nextCursor: {type: string}, hasMore: {type: boolean}}}")),
        [page(FULL, meta={"nextCursor": "c", "hasMore": True}), page(REST, meta={"nextCursor": "d", "hasMore": False})],
        ["limit=2", "limit=2&cursor=c"],
        "{scheme: cursor, param: cursor, next: meta.nextCursor, more: meta.hasMore}",
    ),
    "cursor_id": Scheme(
        listing("limit starting_after", OBJECT % (ITEM, "has_more: {type: boolean}")),
        [page(FULL, has_more=True), page(REST, has_more=False)],
        ["limit=2", "limit=2&starting_after=i1"],
        "{scheme: cursor_id, param: starting_after, more: has_more, items: data}",
    ),
    "offset": Scheme(
        listing("limit offset", OBJECT % (ITEM, "total: {type: integer}")),
        [page(FULL, total=3), page(REST, total=3)],
        ["limit=2", "limit=2&offset=2"],
        "{scheme: offset, param: offset, limit: limit, total: total}",
    ),
    "page_number": Scheme(
        listing("limit page", OBJECT % (ITEM, "totalPages: {type: integer}")),
        [page(FULL, totalPages=2), page(REST, totalPages=2)],
        ["limit=2", "limit=2&page=2"],
        "{scheme: page_number, param: page, total_pages: totalPages, items: data}",
    ),
    "next_url": Scheme(
        listing("limit", OBJECT % (ITEM, "nextUrl: {type: string}")),
        [page(FULL, nextUrl="/v1/things?limit=2&from=x%2Fy"), page(REST)],
        ["limit=2", "limit=2&from=x%2Fy"],
        "{scheme: next_url, next: nextUrl, items: data}",
    ),
    "link_header": Scheme(
        listing("limit page", ITEM, headers="Link"),
        [page(FULL)["data"], page(REST)["data"]],
        ["limit=2", "page=2&x=1"],
        "{scheme: link_header, items: []}",
    ),
}
LINK = '<https://api.test/v1/things?page=2&x=1>; rel="next", <https://api.test/v1/things?page=9>; rel="last"'


def responses(scheme: Scheme) -> list[httpx.Response]:
    """The pages; the first with a link, where that is what tells."""
    is_linked = "Link:" in scheme.document
    first = {"Link": LINK} if is_linked else None
    return [answer(scheme.pages[0], headers=first), answer(scheme.pages[1])]


@pytest.mark.parametrize("way", ["found out", "as configured"])
@pytest.mark.parametrize("name", SCHEMES)
def test_iterating_gives_the_items_of_all_pages(sdk: Make, mode: str, name: str, way: str) -> None:
    scheme = SCHEMES[name]
    config = f"pagination: {{listThings: {scheme.config}}}\n" if way == "as configured" else ""
    made = sdk(scheme.document, config)
    with made.session(mode, responses(scheme)) as session:
        items = session.all(session.method("things.list")(limit=2))
    assert [item.item_id for item in items] == [0, 1, 2]
    assert [request.url.query.decode() for request in session.sent] == scheme.queries


@pytest.mark.parametrize("name", SCHEMES)
def test_false_in_the_configuration_leaves_one_answer(sdk: Make, mode: str, name: str) -> None:
    scheme = SCHEMES[name]
    made = sdk(scheme.document, "pagination: {listThings: false}\n")
    with made.session(mode, responses(scheme)) as session:
        found = session.call("things.list", limit=2)
    items = found if isinstance(found, list) else found.data
    assert type(items) is list and len(items) == 2 and len(session.sent) == 1


def test_a_page_has_its_items_its_body_and_the_next_page(sdk: Make, mode: str) -> None:
    scheme = SCHEMES["cursor"]
    made = sdk(scheme.document)
    with made.session(mode, responses(scheme)) as session:
        first = session.call("things.list", limit=2)
        assert [item.id for item in first.data] == ["i0", "i1"]
        assert first.body.next_page_token == "t/1"
        assert first.has_next_page() and first.next_page_info().params == {"pageToken": "t/1"}
        second = session.finish(first.get_next_page())
        assert [item.id for item in second.data] == ["i2"]
        assert not second.has_next_page() and second.next_page_info() is None
        with pytest.raises(made.package.PaginationError, match="no such page") as caught:
            session.finish(second.get_next_page())
        assert isinstance(caught.value, RuntimeError)
    assert len(session.sent) == 2


def test_pages_can_be_walked_one_by_one(sdk: Make, mode: str) -> None:
    scheme = SCHEMES["offset"]
    with sdk(scheme.document).session(mode, responses(scheme)) as session:
        first = session.call("things.list", limit=2)
        assert [len(each.data) for each in session.all(first.iter_pages())] == [2, 1]


def test_one_page_is_fetched_for_items_of_one_page(sdk: Make, mode: str) -> None:
    scheme = SCHEMES["cursor"]
    with sdk(scheme.document).session(mode, responses(scheme)) as session:
        pages = session.method("things.list")(limit=2)
        if mode == "sync":
            assert [next(iterator).item_id for iterator in [iter(pages)] for _ in (1, 2)] == [0, 1]
        else:
            assert session.sent == []
            iterator = aiter(pages)
            assert [session.finish(anext(iterator)).item_id for _ in (1, 2)] == [0, 1]
        assert len(session.sent) == 1


IN_BODY = """
paths:
  /things/search:
    post:
      tags: [things]
      operationId: searchThings
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [text]
              properties: {text: {type: string}, pageCursor: {type: string}, nested: {type: object, properties: {aB: {type: integer}}}}
      responses:
        "200": {description: A page., content: {application/json: {schema: {type: object, properties: {data: %s, nextCursor: {type: string}}}}}}
"""


@pytest.mark.parametrize("config", ["", "pagination: {searchThings: {scheme: cursor, param: pageCursor, next: nextCursor}}\n"])
def test_the_cursor_may_travel_in_the_body(sdk: Make, mode: str, config: str) -> None:
    made = sdk(IN_BODY % ITEM, config)
    answers = [answer(page(FULL, nextCursor="c")), answer(page(REST))]
    with made.session(mode, answers) as session:
        items = session.all(session.method("things.search")(text="x", nested={"a_b": 1}))
    assert len(items) == 3
    assert [json.loads(request.content) for request in session.sent] == [
        {"text": "x", "nested": {"aB": 1}},
        {"text": "x", "nested": {"aB": 1}, "pageCursor": "c"},
    ]


def test_options_of_the_call_hold_for_all_pages(sdk: Make, mode: str) -> None:
    scheme = SCHEMES["next_url"]
    with sdk(scheme.document).session(mode, responses(scheme)) as session:
        session.all(session.method("things.list")(limit=2, extra_headers={"X-A": "1"}, timeout=4))
    assert [request.headers["x-a"] for request in session.sent] == ["1", "1"]
    assert [request.extensions["timeout"]["read"] for request in session.sent] == [4, 4]


def test_a_next_page_on_another_server_is_refused(sdk: Make, mode: str) -> None:
    made = sdk(SCHEMES["next_url"].document)
    with made.session(mode, [answer(page(FULL, nextUrl="https://evil.test/v1/things"))]) as session:
        with pytest.raises(made.package.PaginationError, match=r"evil\.test"):
            session.all(session.method("things.list")())
    assert len(session.sent) == 1


def test_a_cursor_that_leads_to_itself_is_an_error(sdk: Make, mode: str) -> None:
    made = sdk(SCHEMES["cursor"].document)
    with made.session(mode, [answer(page(FULL, nextPageToken="t"))] * 3) as session:
        with pytest.raises(made.package.PaginationError):
            session.all(session.method("things.list")())
    assert len(session.sent) == 2


def test_a_raw_page_can_be_parsed_and_walked(sdk: Make, mode: str) -> None:
    scheme = SCHEMES["cursor"]
    with sdk(scheme.document).session(mode, responses(scheme)) as session:
        raw = session.call("things.with_raw_response.list", limit=2)
        assert raw.status_code == 200
        assert len(session.all(raw.parse())) == 3


@pytest.mark.parametrize(
    ("params", "answered"),
    [
        ("limit", OBJECT % (ITEM, "total: {type: integer}")),
        ("page", OBJECT % (ITEM, "note: {type: string}")),
        ("cursor", OBJECT % (ITEM, "note: {type: string}")),
        ("limit offset", "{type: object, properties: {name: {type: string}}}"),
    ],
)
def test_on_doubt_there_is_no_pagination(sdk: Make, params: str, answered: str) -> None:
    operation = sdk(listing(params, answered)).result.api.operations[0]
    assert operation.paged is None


def test_a_configuration_that_names_nothing_is_told(sdk: Make) -> None:
    made = sdk(
        SCHEMES["cursor"].document,
        "pagination: {listThings: {scheme: cursor, param: nowhere, next: nextPageToken}}\n",
    )
    assert made.codes == ["pagination-doubtful"]
    assert "nowhere" in made.diagnostics[0].message


@pytest.mark.parametrize("config", ["next: nowhere", "next: nextPageToken, more: nowhere", "next: meta.nowhere"])
def test_a_configured_property_that_is_not_there_is_told(sdk: Make, config: str) -> None:
    made = sdk(SCHEMES["cursor"].document, f"pagination: {{listThings: {{scheme: cursor, param: pageToken, {config}}}}}\n")
    assert made.codes == ["pagination-doubtful"]
    assert "nowhere" in made.diagnostics[0].message


def test_a_configured_operation_that_is_not_there_is_told(sdk: Make) -> None:
    made = sdk(SCHEMES["cursor"].document, "pagination: {listThingz: false}\nresources: {a: {list: listThingz}}\n")
    assert len(made.diagnostics) == 2 and all("listThingz" in d.message for d in made.diagnostics)
