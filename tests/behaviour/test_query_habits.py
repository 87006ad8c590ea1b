"""The section `query` of sdk.yaml, and styles of the document -> what is in the query."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from support import Sdk

Make = Callable[..., Sdk]

SEARCH = """
paths:
  /things:
    get:
      operationId: listThings
      tags: [things]
      parameters:
        - {name: ids, in: query, schema: {type: array, items: {type: integer}}}
        - {name: fixed, in: query, explode: false, schema: {type: array, items: {type: string}}}
        - {name: filter, in: query, schema: {$ref: "#/components/schemas/Filter"}}
        - {name: open, in: query, schema: {type: boolean}}
        - {name: either, in: query, schema: {oneOf: [{type: string}, {type: array, items: {type: string}}]}}
        - {name: q, in: query, schema: {type: string}}
        - {name: X-Open, in: header, schema: {type: boolean}}
      responses: {"204": {description: Done.}}
  /others:
    get:
      operationId: listOthers
      tags: [things]
      parameters:
        - {name: ids, in: query, schema: {type: array, items: {type: integer}}}
      responses: {"204": {description: Done.}}
components:
  schemas:
    Filter:
      type: object
      properties:
        sizeRange: {type: object, properties: {minSize: {type: integer}}}
        tags: {type: array, items: {type: string}}
        isNew: {type: boolean}
"""
VALUES: dict[str, Any] = {
    "ids": [1, 2],
    "fixed": ["a", "b"],
    "filter": {"size_range": {"min_size": 3}, "tags": ["x", "y"], "is_new": True},
    "open": False,
    "either": ["s", "t"],
    "q": "true",
    "x_open": True,
}


def query_of(made: Sdk, mode: str, method: str = "list", **values: Any) -> str:
    """What `things.list` asks, brackets legible."""
    with made.session(mode) as session:
        session.call(f"things.{method}", **values)
        assert session.last.headers.get("x-open", "true") == "true"
        return session.target.partition("?")[2].replace("%5B", "[").replace("%5D", "]")


@pytest.mark.parametrize(
    ("config", "expected"),
    [
        (
            "{}",
            "ids=1&ids=2&fixed=a,b&sizeRange[minSize]=3&tags=x&tags=y&isNew=true"
            "&open=false&either=s&either=t&q=true",
        ),
        (
            "{arrays: brackets, objects: brackets, booleans: title}",
            "ids[]=1&ids[]=2&fixed=a,b&filter[sizeRange][minSize]=3&filter[tags][]=x"
            "&filter[tags][]=y&filter[isNew]=True&open=False&either[]=s&either[]=t&q=true",
        ),
        (
            "{arrays: comma, objects: dots, booleans: number}",
            "ids=1,2&fixed=a,b&filter.sizeRange.minSize=3&filter.tags=x,y"
            "&filter.isNew=1&open=0&either=s,t&q=true",
        ),
        (
            "{arrays: indices, objects: json, booleans: lower}",
            "ids[0]=1&ids[1]=2&fixed=a,b&filter=%7B%22sizeRange%22%3A%7B%22minSize%22%3A3"
            "%7D%2C%22tags%22%3A[%22x%22%2C%22y%22]%2C%22isNew%22%3Atrue%7D&open=false"
            "&either[0]=s&either[1]=t&q=true",
        ),
        (
            "{arrays: indices, parameters: {ids: {arrays: repeat}, fixed: {arrays: brackets}}}",
            "ids=1&ids=2&fixed[]=a&fixed[]=b&sizeRange[minSize]=3&tags[0]=x&tags[1]=y"
            "&isNew=true&open=false&either[0]=s&either[1]=t&q=true",
        ),
    ],
)
def test_queries_are_as_configured(
    sdk: Make, mode: str, config: str, expected: str
) -> None:
    made = sdk(SEARCH, f"query: {config}\n")
    assert made.codes == []
    assert query_of(made, mode, **VALUES) == expected


def test_an_operation_may_have_habits_of_its_own(sdk: Make, mode: str) -> None:
    made = sdk(
        SEARCH,
        "query: {arrays: comma, operations: {listOthers: {arrays: brackets}, "
        "listThings: {parameters: {ids: {arrays: indices}}}}}\n",
    )
    assert query_of(made, mode, "list", ids=[1, 2]) == "ids[0]=1&ids[1]=2"
    assert query_of(made, mode, "list", either=["a", "b"]) == "either=a,b"
    assert query_of(made, mode, "list_others", ids=[1, 2]) == "ids[]=1&ids[]=2"


def test_names_that_the_document_does_not_have_are_reported(sdk: Make) -> None:
    made = sdk(
        SEARCH,
        "query: {parameters: {idz: {arrays: comma}, X-Open: {booleans: title}}, "
        "operations: {listThing: {parameters: {q: {}}}}}\n",
    )
    assert [d.code for d in made.diagnostics] == ["config-unused"] * 3
    texts = [d.message for d in made.diagnostics]
    assert texts[0].startswith("the document has no operation 'listThing'")
    assert texts[1] == "the document has no query parameter 'idz'; did you mean 'ids'?"
    assert "no query parameter 'X-Open'" in texts[2]


# --- styles that documents say ---

STYLES = """
openapi: 3.2.0
info: {title: Acme, version: '1'}
servers: [{url: https://api.test}]
paths:
  /a/{labels}/{matrix}:
    get:
      operationId: getThing
      tags: [things]
      parameters:
        - {name: labels, in: path, required: true, style: label, explode: true, schema: {type: array, items: {type: string}}}
        - {name: matrix, in: path, required: true, style: matrix, schema: {type: object, additionalProperties: {type: integer}}}
        - {name: spaces, in: query, style: spaceDelimited, explode: false, schema: {type: array, items: {type: string}}}
        - {name: pipes, in: query, style: pipeDelimited, explode: false, schema: {type: array, items: {type: string}}}
        - {name: raw, in: query, allowReserved: true, schema: {type: string}}
        - {name: where, in: query, content: {application/json: {schema: {type: object, properties: {isNew: {type: boolean}}}}}}
        - {name: note, in: query, content: {text/plain: {schema: {type: string}}}}
        - {name: X-List, in: header, schema: {type: array, items: {type: integer}}}
        - {name: X-Map, in: header, explode: true, schema: {type: object, additionalProperties: {type: integer}}}
        - {name: escaped, in: cookie, schema: {type: string}}
        - {name: cookie, in: cookie, style: cookie, schema: {type: object, properties: {greeting: {type: string}, code: {type: integer}}}}
        - {name: token, in: cookie, content: {text/plain: {schema: {type: string}}}}
      responses: {"204": {description: Done.}}
  /json:
    get:
      operationId: searchJson
      tags: [things]
      parameters: [{name: q, in: querystring, content: {application/json: {schema: {type: object, properties: {maxSize: {type: integer}}}}}}]
      responses: {"204": {description: Done.}}
  /path:
    get:
      operationId: searchPath
      tags: [things]
      parameters: [{name: q, in: querystring, content: {application/jsonpath: {schema: {type: string}}}}]
      responses: {"204": {description: Done.}}
  /text:
    get:
      operationId: searchText
      tags: [things]
      parameters: [{name: q, in: querystring, content: {text/plain: {schema: {type: string}}}}]
      responses: {"204": {description: Done.}}
"""


def test_styles_of_the_document(sdk: Make, mode: str) -> None:
    made = sdk(STYLES)
    with made.session(mode) as session:
        session.call(
            "things.retrieve",
            ["a", "b/c"],
            {"R": 100, "G": 200},
            spaces=["x", "y z"],
            pipes=["x", "y"],
            raw="a/b?c:d&e",
            where={"is_new": True},
            note="it's",
            x_list=[1, 2],
            x_map={"R": 1, "G": 2},
            escaped="a, b",
            cookie={"greeting": "Hello%2C%20world!", "code": 42},
            token="a,b%20c",
        )
        assert session.target == (
            "/a/.a.b%2Fc/;matrix=R,100,G,200?spaces=x%20y%20z&pipes=x%7Cy&raw=a/b?c:d&e"
            "&where=%7B%22isNew%22%3Atrue%7D&note=it%27s"
        )
        assert session.last.headers["x-list"] == "1,2"
        assert session.last.headers["x-map"] == "R=1,G=2"
        assert session.last.headers["cookie"] == (
            "escaped=a%2C%20b; greeting=Hello%2C%20world!; code=42; token=a,b%20c"
        )


@pytest.mark.parametrize(
    ("method", "value", "expected"),
    [
        ("search_json", {"max_size": 3}, "/json?%7B%22maxSize%22%3A3%7D"),
        ("search_path", "$.a.b[1:1]", "/path?%24.a.b%5B1%3A1%5D"),
        ("search_text", "a=1&b=x y", "/text?a=1&b=x%20y"),
    ],
)
def test_the_whole_query_is_one_value(
    sdk: Make, mode: str, method: str, value: object, expected: str
) -> None:
    made = sdk(STYLES)
    with made.session(mode) as session:
        session.call(f"things.{method}", q=value)
        assert session.target == expected
