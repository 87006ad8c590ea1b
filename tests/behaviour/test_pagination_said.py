"""How lists are paged, as the document or sdk.yaml says it -> requests, pages, items."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from support import Sdk, answer

Make = Callable[..., Sdk]

THING = "{type: object, properties: {itemId: {type: integer}, id: {type: string}}}"
THINGS = f"{{type: array, items: {THING}}}"


def document(params: str, answered: str, extension: str = "", root: str = "") -> str:
    """An operation `listThings` with these query parameters, this answer and this extension."""
    listed = ", ".join(f"{{name: {name}, in: query, schema: {{type: string}}}}" for name in params.split())
    return f"""{root}
paths:
  /things:
    get:
      tags: [things]
      operationId: listThings
      {extension}
      parameters: [{listed}]
      responses: {{"200": {{description: A page., content: {{application/json: {{schema: {answered}}}}}}}}}
"""


def things(*numbers: int) -> list[dict[str, Any]]:
    return [{"itemId": number, "id": f"i{number}"} for number in numbers]


def walked(made: Sdk, mode: str, *answers: Any, **arguments: Any) -> tuple[list[int], list[str]]:
    """The numbers of all items, and the queries that were sent."""
    pages = [each if hasattr(each, "status_code") else answer(each) for each in answers]
    with made.session(mode, pages) as session:
        items = session.all(session.method("things.list")(**arguments))
    return [item.item_id for item in items], [request.url.query.decode() for request in session.sent]


ODD = f"{{type: object, properties: {{rows: {THINGS}, others: {THINGS}, info: {{type: object, properties: {{nx: {{type: string}}, url: {{type: string}}, n: {{type: integer}}}}}}}}}}"
FERN = "x-fern-pagination"
SPEAKEASY = "x-speakeasy-pagination"
INPUT = "{name: %s, in: parameters, type: %s}"
SAID = {
    "fern cursor": (
        f"{FERN}: {{cursor: $request.c, next_cursor: $response.info.nx, results: $response.rows}}",
        "x",
        ["", "c=x"],
    ),
    "fern page": (f"{FERN}: {{offset: $request.p, results: $response.rows}}", "x", ["", "p=2", "p=3"]),
    "fern offset": (f"{FERN}: {{offset: $request.p, step: $request.s, results: $response.rows}}", "x", ["", "p=2", "p=3"]),
    "fern uri": (f"{FERN}: {{next_uri: $response.info.url, results: $response.rows}}", "x", ["", "z=1"]),
    "fern path": (f"{FERN}: {{next_path: $response.info.url, results: $response.rows}}", "x", ["", "z=1"]),
    "speakeasy cursor": (
        f"{SPEAKEASY}: {{type: cursor, inputs: [{INPUT % ('c', 'cursor')}], outputs: {{results: $.rows, nextCursor: $.info.nx}}}}",
        "x",
        ["", "c=x"],
    ),
    "speakeasy last item": (
        f"{SPEAKEASY}: {{type: cursor, inputs: [{INPUT % ('c', 'cursor')}], outputs: {{results: '$.rows[*]', nextCursor: '$.rows[-1].id'}}}}",
        "x",
        ["", "c=i1", "c=i2"],
    ),
    "speakeasy page": (
        f"{SPEAKEASY}: {{type: offsetLimit, inputs: [{INPUT % ('p', 'page')}], outputs: {{results: \"$['rows']\", numPages: $.info.n}}}}",
        "x",
        ["", "p=2"],
    ),
    "speakeasy offset": (
        f"{SPEAKEASY}: {{type: offsetLimit, inputs: [{INPUT % ('p', 'offset')}, {INPUT % ('s', 'limit')}], outputs: {{results: $.rows}}}}",
        "x",
        ["", "p=2", "p=3"],
    ),
    "speakeasy url": (f"{SPEAKEASY}: {{type: url, outputs: {{results: $.rows, nextUrl: $.info.url}}}}", "x", ["", "z=1"]),
}


@pytest.mark.parametrize("name", SAID)
def test_what_a_document_says_of_its_pages_counts(sdk: Make, mode: str, name: str) -> None:
    extension, next, queries = SAID[name]
    made = sdk(document("c p s", ODD, extension))
    first = {"rows": things(0, 1), "info": {"nx": next, "url": "/v1/things?z=1", "n": 2}}
    rest = {"rows": things(2), "info": {"n": 2}}
    assert walked(made, mode, first, rest, {"rows": []}) == ([0, 1, 2], queries)
    assert made.codes == []
    assert made.result.api.operations[0].paged.reason == extension.partition(":")[0]  # type: ignore[union-attr]


def test_true_stands_for_what_the_whole_document_says(sdk: Make, mode: str) -> None:
    root = f"{FERN}: {{cursor: $request.c, next_cursor: $response.info.nx, results: $response.rows}}"
    made = sdk(document("c", ODD, f"{FERN}: true", root))
    assert walked(made, mode, {"rows": things(1), "info": {"nx": "x"}}, {"rows": []}) == ([1], ["", "c=x"])


MICROSOFT = f"{{type: object, properties: {{value: {THINGS}, rows: {THINGS}, after: {{type: string}}}}}}"


@pytest.mark.parametrize(("said", "items"), [("{nextLinkName: after}", "value"), ("{nextLinkName: after, itemName: rows}", "rows")])
def test_ms_pageable(sdk: Make, mode: str, said: str, items: str) -> None:
    made = sdk(document("c", MICROSOFT, f"x-ms-pageable: {said}"))
    first = {items: things(0), "after": "https://api.test/v1/things?$skip=1"}
    assert walked(made, mode, first, {items: things(1)}) == ([0, 1], ["", "$skip=1"])


def test_ms_pageable_without_a_link_comes_whole(sdk: Make) -> None:
    shape = f"{{type: object, properties: {{value: {THINGS}, nextLink: {{type: string}}}}}}"
    assert sdk(document("c", shape)).result.api.operations[0].paged
    assert not sdk(document("c", shape, "x-ms-pageable: {nextLinkName: null}")).result.api.operations[0].paged


@pytest.mark.parametrize("said", ["{}", "{cursor: $request.c}", "text", "{offset: 3}", "[1]"])
def test_an_extension_that_says_nothing_is_nothing(sdk: Make, said: str) -> None:
    made = sdk(document("c", ODD, f"{FERN}: {said}"))
    assert made.result.api.operations[0].paged is None


def test_an_extension_that_does_not_fit_is_told_with_its_place(sdk: Make) -> None:
    made = sdk(document("c", ODD, f"{FERN}: {{cursor: $request.zz, next_cursor: $response.info.nx, results: $response.rows}}"))
    assert made.codes == ["pagination-doubtful"] and "'zz'" in made.diagnostics[0].message
    at = made.diagnostics[0].at
    assert at and "get:" in at.text


def test_a_configuration_counts_more_than_the_document(sdk: Make, mode: str) -> None:
    made = sdk(
        document("c p", ODD, SAID["fern cursor"][0]),
        "pagination: {listThings: {scheme: page_number, param: p, items: rows}}\n",
    )
    assert walked(made, mode, {"rows": things(1), "info": {"nx": "x"}}, {"rows": []})[1] == ["", "p=2"]
    assert not sdk(document("c", ODD, SAID["fern cursor"][0]), "pagination: {listThings: false}\n").result.api.operations[0].paged


PURPOSE = "x-stainless-pagination-property: {purpose: %s}"


def stainless(params: dict[str, str], answered: dict[str, str], id: str = "") -> str:
    listed = ", ".join(f"{{name: {n}, in: query, schema: {{type: string, {PURPOSE % p}}}}}" for n, p in params.items())
    fields = "".join(f", {n}: {{type: [string, integer, boolean], {PURPOSE % p}}}" for n, p in answered.items())
    item = f"{{type: object, properties: {{itemId: {{type: integer}}, id: {{type: string, {id or 'description: x'}}}}}}}"
    return f"""
paths:
  /things:
    get:
      tags: [things]
      operationId: listThings
      parameters: [{listed}]
      responses: {{"200": {{description: A page., content: {{application/json: {{schema: {{$ref: '#/components/schemas/Page'}}}}}}}}}}
components:
  schemas:
    Page:
      type: object
      properties: {{rows: {{type: array, items: {item}, {PURPOSE % "items"}}}, others: {{type: array, items: {{}}}}{fields}}}
"""


STAINLESS = {
    "cursor": (stainless({"c": "next_cursor_param"}, {"nx": "next_cursor_field"}), {"nx": "x"}, ["", "c=x"]),
    "cursor id": (
        stainless({"c": "next_cursor_id_param"}, {"m": "has_next_page"}, PURPOSE % "cursor_item_id"),
        {"m": True},
        ["", "c=i1"],
    ),
    "number": (
        stainless({"p": "page_number_param"}, {"n": "total_page_count_field", "at": "current_page_number_field"}),
        {"n": 8, "at": 7},
        ["", "p=8"],
    ),
    "offset": (
        stainless({"o": "offset_count_param"}, {"t": "offset_total_count_field", "s": "offset_count_start_field"}),
        {"t": 7, "s": 4},
        ["", "o=6"],
    ),
    "url": (stainless({}, {"u": "cursor_url_field"}), {"u": "?z=1"}, ["", "z=1"]),
}


@pytest.mark.parametrize("name", STAINLESS)
def test_properties_with_a_purpose(sdk: Make, mode: str, name: str) -> None:
    text, more, queries = STAINLESS[name]
    last = {"m": False, "at": 8, "n": 8, "s": 6, "t": 7}
    found = walked(sdk(text), mode, {"rows": things(0, 1), **more}, {"rows": things(2), **last})
    assert found == ([0, 1, 2], queries)


# --- what sdk.yaml can say ----------------------------------------------------------------

GROUPS = f"{{type: object, properties: {{data: {{type: object, properties: {{content: {{type: array, items: {{type: object, properties: {{list: {THINGS}}}}}}}}}}}, byName: {{type: object, additionalProperties: {THING}}}, keys: {{type: array, items: {{type: object, properties: {{key: {THING}}}}}}}}}}}"
ITEMS = {
    "data.content[].list[]": {"data": {"content": [{"list": things(0, 1)}, {}, {"list": things(2)}]}},
    "data.content.*.list.*": {"data": {"content": [{"list": things(0, 1, 2)}]}},
    "byName": {"byName": {"a": things(0)[0], "b": things(1)[0], "c": things(2)[0]}},
    "byName.*": {"byName": {"a": things(0)[0], "b": things(1)[0], "c": things(2)[0]}},
    "keys[].key": {"keys": [{"key": each} for each in things(0, 1, 2)]},
}


@pytest.mark.parametrize("items", ITEMS)
def test_items_in_the_depth(sdk: Make, mode: str, items: str) -> None:
    config = f"pagination: {{listThings: {{scheme: offset, param: o, items: '{items}'}}}}\n"
    assert walked(sdk(document("o", GROUPS), config), mode, ITEMS[items], {}) == ([0, 1, 2], ["", "o=3"])


@pytest.mark.parametrize("items", ["nowhere", "data[].content", "data.content.list", "keys[].nowhere"])
def test_items_that_are_not_there_are_told(sdk: Make, items: str) -> None:
    made = sdk(document("o", GROUPS), f"pagination: {{listThings: {{scheme: offset, param: o, items: '{items}'}}}}\n")
    assert made.codes == ["pagination-doubtful"]
    assert made.diagnostics[0].at and made.diagnostics[0].at.uri.endswith("sdk.yaml")


def test_an_answer_that_is_not_described(sdk: Make, mode: str) -> None:
    made = sdk(document("o", "{}"), "pagination: {listThings: {scheme: offset, param: o, items: rows}}\n")
    with made.session(mode, [answer({"rows": [1, 2]}), answer({"rows": []})]) as session:
        assert session.all(session.method("things.list")()) == [1, 2]


def test_a_cursor_in_a_header(sdk: Make, mode: str) -> None:
    made = sdk(document("c", THINGS), "pagination: {listThings: {scheme: cursor, param: c, header: X-Next, items: []}}\n")
    first = answer(things(0), headers={"x-next": "a b"})
    assert walked(made, mode, first, things(1)) == ([0, 1], ["", "c=a%20b"])


def test_a_cursor_that_nothing_gives_is_told(sdk: Make) -> None:
    made = sdk(document("c", THINGS), "pagination: {listThings: {scheme: cursor, param: c}}\n")
    assert made.codes == ["pagination-doubtful"] and "`header`" in made.diagnostics[0].message


SERVER = f"{{type: object, properties: {{objects: {THINGS}, totalCount: {{type: integer}}, offset: {{type: integer}}, limit: {{type: integer}}}}}}"


def test_the_server_says_the_limit(sdk: Make, mode: str) -> None:
    config = "pagination: {listThings: {scheme: offset, param: offset, total: totalCount, offset_at: offset, limit_at: limit}}\n"
    pages = [{"objects": things(number), "offset": number * 50, "limit": 50, "totalCount": 101} for number in range(3)]
    assert walked(sdk(document("offset limit", SERVER), config), mode, *pages) == ([0, 1, 2], ["", "offset=50", "offset=100"])


def test_a_form_takes_the_page_too(sdk: Make, mode: str) -> None:
    body = "{type: object, properties: {text: {type: string}, pageToken: {type: string}}}"
    made = sdk(f"""
paths:
  /things/search:
    post:
      tags: [things]
      operationId: searchThings
      requestBody: {{content: {{application/x-www-form-urlencoded: {{schema: {body}}}}}}}
      responses: {{"200": {{description: A page., content: {{application/json: {{schema: {{type: object, properties: {{data: {THINGS}, nextPageToken: {{type: string}}}}}}}}}}}}}}
""")
    with made.session(mode, [answer({"data": things(1), "nextPageToken": "t"}), answer({"data": []})]) as session:
        assert len(session.all(session.method("things.search")(text="x"))) == 1
    assert [request.content for request in session.sent] == [b"text=x", b"text=x&pageToken=t"]


# --- what methods return ------------------------------------------------------------------

SHAPE = f"{{type: object, properties: {{data: {THINGS}, nextCursor: {{type: string}}}}}}"
FIRST, LAST = {"data": things(0, 1), "nextCursor": "n"}, {"data": things(2)}


@pytest.mark.parametrize("config", ["lists: iterator\n", "pagination: {listThings: {surface: iterator}}\n"])
def test_an_iterator_of_all_items(sdk: Make, mode: str, config: str) -> None:
    made = sdk(document("cursor", SHAPE), config)
    assert walked(made, mode, FIRST, LAST) == ([0, 1, 2], ["", "cursor=n"])
    with made.session(mode, [answer(FIRST), answer(LAST)]) as session:
        items = session.method("things.list")()
        found = next(items) if mode == "sync" else session.finish(anext(items))
        assert found.item_id == 0 and len(session.sent) == 1
        raw = session.call("things.with_raw_response.list")
        assert [item.item_id for item in session.all(raw.parse())] == [2]


@pytest.mark.parametrize("config", ["lists: eager_list\n", "lists: iterator\npagination: {listThings: {surface: eager_list}}\n"])
def test_a_list_of_all_items(sdk: Make, mode: str, config: str) -> None:
    made = sdk(document("cursor", SHAPE), config)
    with made.session(mode, [answer(FIRST), answer(LAST), answer(FIRST)]) as session:
        found = session.call("things.list")
        assert type(found) is list and [item.item_id for item in found] == [0, 1, 2]
        raw = session.call("things.with_raw_response.list")
        assert [item.item_id for item in raw.parse()] == [0, 1]
    assert len(session.sent) == 3


def test_a_surface_of_a_list_that_is_not_paged_changes_nothing(sdk: Make, mode: str) -> None:
    made = sdk(document("q", SHAPE), "lists: eager_list\n")
    with made.session(mode, [answer(FIRST)]) as session:
        assert session.call("things.list").next_cursor == "n"


def test_what_was_found_can_be_seen(sdk: Make) -> None:
    made = sdk(document("cursor", SHAPE), "lists: iterator\npagination: {listThings: {surface: page}}\n")
    manifest = next(file.text for file in made.result.files if file.path == ".sdkwright.json")
    assert json.loads(manifest)["operations"][0]["paginated"] == {
        "scheme": "Cursor",
        "reason": "`cursor` takes what `nextCursor` gives",
    }
