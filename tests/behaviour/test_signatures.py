"""`style` and `signatures` of sdk.yaml -> how methods are called, and what they are called."""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable
from typing import Any

import pytest
from support import HEAD, Sdk, answer

from sdkwright.styles import STYLES

Make = Callable[..., Sdk]

SHELVES = HEAD + """
paths:
  /shelves/{shelf_id}/books/{id}:
    get:
      operationId: getBook
      tags: [books]
      parameters:
        - {name: shelf_id, in: path, required: true, schema: {type: string}}
        - {name: id, in: path, required: true, schema: {type: string}}
        - {name: lang, in: query, schema: {type: string}}
        - {name: size, in: query, required: true, schema: {type: integer}}
      responses: {"200": {description: A book., content: {application/json: {schema: {$ref: "#/components/schemas/Book"}}}}}
    put:
      operationId: replaceBook
      tags: [books]
      parameters:
        - {name: shelf_id, in: path, required: true, schema: {type: string}}
        - {name: id, in: path, required: true, schema: {type: string}}
      requestBody: {required: true, content: {application/json: {schema: {$ref: "#/components/schemas/Book"}}}}
      responses: {"204": {description: Done.}, "404": {description: There is none.}}
  /shelves:
    post:
      operationId: createShelves
      tags: [shelves]
      requestBody: {required: true, content: {application/json: {schema: {type: array, items: {type: string}}}}}
      responses: {"204": {description: Done.}}
  /search:
    post:
      operationId: searchText
      tags: [books]
      requestBody:
        required: true
        content: {application/json: {schema: {type: object, required: [q], properties: {q: {type: string}, stream: {type: boolean}}}}}
      responses:
        "200":
          description: Found.
          content:
            application/json: {schema: {$ref: "#/components/schemas/Book"}}
            text/event-stream: {schema: {$ref: "#/components/schemas/Book"}}
components:
  schemas:
    Book:
      type: object
      required: [title]
      properties: {id: {type: string}, title: {type: string}, bookCover: {type: string}}
"""
BOOK = {"id": "b", "title": "Dune"}


def declared(method: Callable[..., Any]) -> str:
    """The arguments by name, after `/` or `*` as they are declared: `a b * c`."""
    found, star = [], False
    for parameter in inspect.signature(method).parameters.values():
        if parameter.kind is parameter.KEYWORD_ONLY and not star:
            found.append("*")
            star = True
        if parameter.kind is not parameter.VAR_KEYWORD:
            found.append(parameter.name)
    return " ".join(found)


TABLE = [
    ("native", "books.retrieve", "shelf_id id * size lang"),
    ("native", "books.replace", "shelf_id id * title body_id book_cover"),
    ("native", "shelves.create", "* body"),
    ("stainless", "books.retrieve", "id * shelf_id size lang"),
    ("stainless", "books.replace", "path_id * shelf_id title body_id book_cover"),
    ("fern", "books.get", "shelf_id id * size lang"),
    ("fern", "shelves.create", "* request"),
    ("microclient", "books.get", "shelf_id id size lang"),
    ("microclient", "books.replace", "shelf_id id title body_id book_cover"),
    ("microclient", "books.search_text", "q * stream"),
]


@pytest.mark.parametrize(("style", "call", "expected"), TABLE)
def test_arguments_of_each_style(
    sdk: Make, mode: str, style: str, call: str, expected: str
) -> None:
    with sdk(SHELVES, f"style: {style}").session(mode) as session:
        assert declared(session.method(call)) == expected


@pytest.mark.parametrize("style", STYLES)
def test_every_style_sends_the_same(sdk: Make, mode: str, style: str) -> None:
    made = sdk(SHELVES, f"style: {style}")
    names = {o.operation_id: made.result.names.call(o) for o in made.result.api.operations}
    with made.session(mode, [answer(BOOK)]) as session:
        session.call(names["getBook"], **named(session, names["getBook"], "get"))
        assert session.target == "/v1/shelves/s/books/b?size=3"
        session.call(names["replaceBook"], **named(session, names["replaceBook"], "put"))
        assert (session.target, session.json) == ("/v1/shelves/s/books/b", BOOK)


def named(session: Any, call: str, kind: str) -> dict[str, object]:
    """The arguments by whatever name the style has for them."""
    values: dict[str, object] = {"shelf_id": "s", "id": "b", "path_id": "b"}
    values |= {"size": 3} if kind == "get" else {"title": "Dune", "body_id": "b"}
    taken = declared(session.method(call)).split()
    return {name: value for name, value in values.items() if name in taken}


def test_a_whole_body(sdk: Make, mode: str) -> None:
    made = sdk(SHELVES, "signatures: {body: whole, body_argument: data}")
    with made.session(mode, [answer(BOOK)]) as session:
        assert declared(session.method("books.replace")) == "shelf_id id * data"
        session.call("books.replace", "s", "b", data={"title": "Dune", "book_cover": "c"})
        assert session.json == {"title": "Dune", "bookCover": "c"}
        session.call("books.replace", "s", "b", data=made.types.Book(title="Dune"))
        assert session.json == {"title": "Dune"}
        # what asks for a stream has to be an argument
        assert declared(session.method("books.search_text")) == "* q stream"


def test_of_one_operation(sdk: Make, mode: str) -> None:
    made = sdk(SHELVES, "operations: {replaceBook: {body: whole}}")
    with made.session(mode, [answer(BOOK)]) as session:
        assert declared(session.method("books.replace")) == "shelf_id id * body"
    config = "signatures: {body: whole}\noperations: {replaceBook: {body: flat}}"
    with sdk(SHELVES, config).session(mode) as session:
        assert declared(session.method("books.replace")).endswith("* title body_id book_cover")


def test_a_key_comes_before_the_style(sdk: Make) -> None:
    config = "style: fern\nnaming: {verbs: {retrieve: fetch}}\nerrors: {names: {429: SlowDownError}}"
    made = sdk(SHELVES, config)
    assert "fetch" in made.result.names.methods.values()
    errors = made.result.names.errors
    assert (errors[429], errors[500]) == ("SlowDownError", "InternalServerError")


def test_styles_are_keys_of_the_configuration() -> None:
    from sdkwright.options import Options

    for style, keys in STYLES.items():
        settled = Options.model_validate({"style": style})
        assert settled.model_fields_set >= keys.keys()
        assert json.loads(settled.model_dump_json())["style"] == style


ONE_VALUE = """
paths:
  /limits:
    get:
      operationId: readLimits
      tags: [limits]
      parameters: [{name: currency, in: query, required: true, schema: {type: string, enum: [EUR]}}]
      responses: {"204": {description: Done.}}
"""


def test_what_is_never_omitted_needs_no_omit(sdk: Make, mode: str) -> None:
    """Type checkers that look for unused imports find none."""
    made = sdk(ONE_VALUE)
    assert "import Omit\n" in made.text("resources/limits.py")
    with made.session(mode) as session:
        session.call("limits.retrieve")
        assert session.target == "/v1/limits?currency=EUR"
