"""How lists are paged, found out from names and shapes; what is doubtful is told, and not paged."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from support import Sdk, answer

Make = Callable[..., Sdk]

THINGS = "{type: array, items: {type: object, properties: {itemId: {type: integer}, id: {type: string}}}}"
NAMELESS = "{type: array, items: {type: object, properties: {itemId: {type: integer}}}}"


def listing(params: str, answered: str, *, more: str = "") -> str:
    """A document whose `things.list` takes `name:type` and answers with these properties."""
    listed = ", ".join(
        f"{{name: {each.partition(':')[0]}, in: query, schema: {{type: {each.partition(':')[2] or 'string'}}}}}"
        for each in params.split()
    )
    return f"""
paths:
  /things:
    get:
      tags: [things]
      operationId: listThings
      parameters: [{listed}]
      responses: {{"200": {{description: A page., content: {{application/json: {{schema: {answered}}}}}}}}}
{more}"""


def page(fields: str, items: str = THINGS) -> str:
    return f"{{type: object, properties: {{data: {items}, {fields}}}}}"


def scheme(made: Sdk) -> Any:
    paged = made.result.api.operations[0].paged
    return paged and paged.scheme


def walked(made: Sdk, mode: str, *answers: Any, **arguments: Any) -> list[str]:
    """The queries that were sent for all items."""
    with made.session(mode, [answer(each) for each in answers]) as session:
        session.all(session.method("things.list")(**arguments))
    return [request.url.query.decode() for request in session.sent]


def data(*numbers: int, **more: Any) -> dict[str, Any]:
    return {"data": [{"itemId": number, "id": f"i{number}"} for number in numbers], **more}


def test_a_page_may_be_a_name(sdk: Make, mode: str) -> None:
    made = sdk(listing("page limit:integer", page("next_page: {type: [string, 'null']}, has_more: {type: boolean}")))
    pages = data(1, next_page="p/2", has_more=True), data(2, next_page=None, has_more=False)
    assert walked(made, mode, *pages) == ["", "page=p%2F2"]


def test_a_next_page_may_be_a_number(sdk: Make, mode: str) -> None:
    made = sdk(listing("page:integer", page("nextPage: {type: integer}")))
    assert walked(made, mode, data(1, nextPage=7), data(2)) == ["", "page=7"]


def test_a_page_that_is_counted_takes_no_text(sdk: Make) -> None:
    made = sdk(listing("page:integer per_page:integer", page("nextPage: {type: string}")))
    assert type(scheme(made)).__name__ == "PageNumber"


@pytest.mark.parametrize("next", ["https://api.test/v1/things?cursor=x", "/v1/things?cursor=x", "x"])
def test_a_cursor_that_is_an_address_is_where_to_go(sdk: Make, mode: str, next: str) -> None:
    made = sdk(listing("cursor", page("next: {type: string}, previous: {type: string}")))
    assert walked(made, mode, data(1, next=next), data(2)) == ["", "cursor=x"]


def test_items_without_an_id_have_a_last_id(sdk: Make, mode: str) -> None:
    made = sdk(listing("after limit:integer", page("has_more: {type: boolean}, last_id: {type: string}", NAMELESS)))
    assert walked(made, mode, data(1, has_more=True, last_id="l"), data(2, has_more=False)) == ["", "after=l"]


def test_the_number_of_items_of_a_page_is_no_total(sdk: Make, mode: str) -> None:
    made = sdk(listing("offset:integer limit:integer", page("count: {type: integer}")))
    queries = walked(made, mode, data(1, 2, count=2), data(3, count=1), data(count=0))
    assert queries == ["", "offset=2", "offset=3"]


def test_the_server_says_where_a_page_begins(sdk: Make, mode: str) -> None:
    made = sdk(listing("offset:integer limit:integer", page("total: {type: integer}, offset: {type: integer}")))
    assert walked(made, mode, data(1, 2, total=23, offset=20), data(3, total=23, offset=22)) == ["", "offset=22"]


def test_the_server_says_which_page_it_is(sdk: Make, mode: str) -> None:
    fields = "page: {type: object, properties: {number: {type: integer}, currentPage: {type: integer}, totalPages: {type: integer}}}"
    made = sdk(listing("pageIndex:integer size:integer", page(fields)))
    pages = [data(n, page={"currentPage": n, "totalPages": 2}) for n in (0, 1)]
    assert walked(made, mode, *pages, data(page={})) == ["", "pageIndex=1", "pageIndex=2"]


@pytest.mark.parametrize("schema", ["{type: integer, default: 0}", "{type: integer, minimum: 0}"])
def test_pages_may_be_counted_from_zero(sdk: Make, mode: str, schema: str) -> None:
    text = listing("pageIndex:integer pageSize:integer", page("note: {type: string}"))
    made = sdk(text.replace("{name: pageIndex, in: query, schema: {type: integer}}", f"{{name: pageIndex, in: query, schema: {schema}}}"))
    assert walked(made, mode, data(1), data(2), data()) == ["", "pageIndex=1", "pageIndex=2"]


LINKED = """
  /others:
    get:
      tags: [others]
      operationId: listOthers
      responses: {"200": {description: A page., headers: {Link: {schema: {type: string}}}, content: {application/json: {schema: {type: array, items: {}}}}}}
"""


def test_links_as_elsewhere(sdk: Make) -> None:
    assert type(scheme(sdk(listing("after before per_page", THINGS, more=LINKED)))).__name__ == "LinkHeader"
    assert scheme(sdk(listing("after", THINGS, more=LINKED))) is None
    assert scheme(sdk(listing("after before per_page", THINGS))) is None


def test_backwards(sdk: Make, mode: str) -> None:
    fields = "pageInfo: {type: object, properties: {endCursor: {type: string}, hasNextPage: {type: boolean}, startCursor: {type: string}, hasPreviousPage: {type: boolean}}}"
    made = sdk(listing("after before first:integer", page(fields)))
    info = {"endCursor": "e", "hasNextPage": True, "startCursor": "s", "hasPreviousPage": False}
    later = {"endCursor": "f", "hasNextPage": False, "startCursor": "t", "hasPreviousPage": True}
    pages = [answer(data(n, pageInfo=each)) for n, each in enumerate((info, later, info))]
    with made.session(mode, pages) as session:
        first = session.call("things.list", first=2)
        assert first.has_next_page() and not first.has_previous_page()
        second = session.finish(first.get_next_page())
        assert not second.has_next_page() and second.has_previous_page()
        third = session.finish(second.get_previous_page())
        assert third.data[0].item_id == 2
    assert [r.url.query.decode() for r in session.sent] == ["first=2", "after=e&first=2", "before=t&first=2"]


def test_the_number_of_all_items(sdk: Make, mode: str) -> None:
    made = sdk(listing("cursor", page("nextCursor: {type: string}, meta: {type: object, properties: {totalCount: {type: integer}}}")))
    with made.session(mode, [answer(data(1, nextCursor="n", meta={"totalCount": 9}))]) as session:
        assert session.call("things.list").total == 9


DOUBTFUL = {
    "page and nothing that ends it": ("page", page("note: {type: string}"), "`page`"),
    "cursor and nothing that gives it": ("cursor limit:integer", page("note: {type: string}"), "`cursor`"),
    "next and nothing that takes it": ("limit:integer", page("nextCursor: {type: string}"), "`nextCursor`"),
    "an index from 0 or from 1": ("pageIndex:integer size:integer", page("note: {type: string}"), "0 or 1"),
}


@pytest.mark.parametrize("name", DOUBTFUL)
def test_a_doubt_is_told_with_its_place(sdk: Make, mode: str, name: str) -> None:
    params, answered, said = DOUBTFUL[name]
    made = sdk(listing(params, answered))
    assert scheme(made) is None and made.codes == ["pagination-doubtful"]
    found = made.diagnostics[0]
    assert said in found.message and found.at and "get:" in found.at.text
    with made.session(mode, [answer(data(1))]) as session:
        assert len(session.call("things.list").data) == 1
    assert sdk(listing(params, answered), "pagination: {listThings: false}\n").codes == []


@pytest.mark.parametrize(
    ("params", "answered"),
    [
        ("q", page("note: {type: string}")),
        ("limit:integer", page("total: {type: integer}")),
        ("after", page("note: {type: string}")),
        ("page", "{type: object, properties: {name: {type: string}}}"),
    ],
)
def test_what_is_no_list_in_pages_is_no_doubt(sdk: Make, params: str, answered: str) -> None:
    made = sdk(listing(params, answered))
    assert scheme(made) is None and made.codes == []


def test_a_link_is_followed_whatever_else_could_be_asked(sdk: Make, mode: str) -> None:
    made = sdk(listing("cursor", page("links: {type: object, properties: {next: {type: string}, prev: {type: string}}}")))
    assert type(scheme(made)).__name__ == "NextUrl"
    pages = data(1, links={"next": "/v1/things?b"}), data(2, links={"prev": "/v1/things"})
    assert walked(made, mode, *pages) == ["", "b"]


@pytest.mark.parametrize(("param", "header"), [("after_cursor", "X-After-Cursor"), ("page", "X-Next-Page")])
def test_a_header_may_have_the_next_one(sdk: Make, mode: str, param: str, header: str) -> None:
    text = listing(f"{param} per_page:integer", THINGS)
    made = sdk(text.replace("A page., ", f"A page., headers: {{{header}: {{schema: {{type: string}}}}}}, "))
    pages = answer([{"itemId": 1}], headers={header: "7"}), answer([{"itemId": 2}], headers={header: ""})
    with made.session(mode, pages) as session:
        assert len(session.all(session.method("things.list")())) == 2
    assert [request.url.query.decode() for request in session.sent] == ["", f"{param}=7"]


def test_errors_are_no_items(sdk: Make) -> None:
    made = sdk(listing("page:integer per_page:integer", "{type: object, properties: {errors: {type: array, items: {}}}}"))
    assert scheme(made) is None and made.codes == []
    fields = f"result: {THINGS}, errors: {{type: array, items: {{}}}}, result_info: {{type: object, properties: {{total_pages: {{type: integer}}}}}}"
    found = scheme(sdk(listing("page:integer", f"{{type: object, properties: {{{fields}}}}}")))
    assert (found.items, found.total_pages) == (("result",), ("result_info", "total_pages"))
