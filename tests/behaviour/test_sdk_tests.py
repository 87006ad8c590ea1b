"""The tests that come with an SDK: they pass, and fail where the SDK is wrong."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable

import pytest
from support import Sdk

SHOP = """
openapi: 3.1.0
info: {title: Shop, version: 1.0.0}
servers: [{url: https://api.test/v1}]
security: [{key: []}]
paths:
  /books:
    get:
      operationId: listBooks
      tags: [books]
      parameters:
        - {name: cursor, in: query, schema: {type: string}}
        - {name: genres, in: query, explode: false, schema: {type: array, items: {type: string}}}
        - {name: filter, in: query, style: deepObject, schema: {type: object, properties: {minPages: {type: integer}}}}
        - {name: X-Trace, in: header, schema: {type: string, format: uuid}}
        - {name: seen, in: cookie, schema: {type: boolean}}
      responses:
        "200": {description: A page., content: {application/json: {schema: {$ref: "#/components/schemas/BookPage"}}}}
    post:
      operationId: createBook
      tags: [books]
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: "#/components/schemas/NewBook"}}}
      responses:
        "201": {description: The book., content: {application/json: {schema: {$ref: "#/components/schemas/Book"}}}}
  /books/{book_id}:
    get:
      operationId: getBook
      tags: [books]
      deprecated: true
      parameters: [{name: book_id, in: path, required: true, schema: {type: string, example: a/b}}]
      responses:
        "200": {description: The book., content: {application/json: {schema: {$ref: "#/components/schemas/Book"}}}}
    delete:
      operationId: deleteBook
      tags: [books]
      parameters: [{name: book_id, in: path, required: true, schema: {type: string}}]
      responses: {"204": {description: Gone.}}
  /books/{book_id}/cover:
    get:
      operationId: downloadCover
      tags: [books]
      parameters: [{name: book_id, in: path, required: true, schema: {type: string}}]
      responses: {"200": {description: An image., content: {image/png: {schema: {type: string, format: binary}}}}}
    put:
      operationId: uploadCover
      tags: [books]
      parameters: [{name: book_id, in: path, required: true, schema: {type: string}}]
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema:
              type: object
              required: [image, about]
              properties:
                image: {type: string, format: binary}
                about: {type: object, properties: {width: {type: integer}}}
                words: {type: array, items: {type: string}}
      responses: {"200": {description: Text., content: {text/plain: {schema: {type: string}}}}}
  /answers:
    post:
      operationId: ask
      tags: [answers]
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [question]
              properties: {question: {type: string}, stream: {type: boolean}}
      responses:
        "200":
          description: An answer, at once or bit by bit.
          content:
            application/json: {schema: {type: object, required: [text], properties: {text: {type: string}}}}
            text/event-stream: {schema: {type: object, required: [bit], properties: {bit: {type: string}}}}
  /forms:
    post:
      operationId: sendForm
      tags: [forms]
      security: [{basic: []}]
      requestBody:
        required: true
        content:
          application/x-www-form-urlencoded:
            schema: {type: object, required: [a], properties: {a: {type: string}, b: {type: array, items: {type: integer}}}}
      responses: {"204": {description: Taken.}}
    put:
      operationId: sendXml
      tags: [forms]
      requestBody: {required: true, content: {application/xml: {schema: {$ref: "#/components/schemas/NewBook"}}}}
      responses: {"204": {description: Taken.}}
    patch:
      operationId: sendRing
      tags: [forms]
      requestBody: {required: true, content: {application/json: {schema: {$ref: "#/components/schemas/Ring"}}}}
      responses: {"204": {description: Taken.}}
components:
  securitySchemes:
    key: {type: apiKey, in: header, name: X-Key}
    basic: {type: http, scheme: basic}
  schemas:
    NewBook:
      type: object
      required: [title]
      properties:
        title: {type: string, examples: ['Dune "A"']}
        authorName: {type: string}
        added: {type: string, format: date-time}
    Book:
      type: object
      required: [id, title]
      properties: {id: {type: string, readOnly: true}, title: {type: string}, authorName: {type: string}, pages: {type: integer}}
    BookPage:
      type: object
      required: [data]
      properties: {data: {type: array, items: {$ref: "#/components/schemas/Book"}}, next_cursor: {type: [string, "null"]}}
    Ring: {type: object, required: [next], properties: {next: {$ref: "#/components/schemas/Ring"}}}
"""
CALLS = 10
"""All operations but one that has no example; one of them can stream."""


def run(sdk: Sdk, *arguments: str) -> tuple[int, str]:
    """Run the tests of an SDK as its owner would; what comes out."""
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", *arguments]
    clean = {k: v for k, v in os.environ.items() if not k.startswith(("PYTEST", "COV"))}
    environment = {**clean, "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(
        command, cwd=sdk.root, env=environment, capture_output=True, text=True, check=False
    )
    return done.returncode, done.stdout + done.stderr


@pytest.fixture
def shop(sdk: Callable[..., Sdk]) -> Sdk:
    """The SDK of a shop."""
    return sdk(SHOP, "idempotency: {header: Idempotency-Key, methods: [post]}")


def test_they_pass_without_a_server_and_call_everything_sync_and_async(shop: Sdk) -> None:
    code, told = run(shop, "-W", "error")
    assert code == 0, told
    assert f"{2 * (CALLS + 8)} passed" in told  # 8: statuses that are errors


def test_one_of_them(shop: Sdk) -> None:
    text = (shop.root / "tests/generated/test_books.py").read_text(encoding="utf-8")
    package = shop.package.__name__
    test = re.search(r"def test_create\(.*?\n\n\n", text, re.DOTALL)
    assert f"from {package} import Acme, types\n" in text
    assert test is not None
    assert test[0].strip() == '''
def test_create(exchange: Exchange[Acme]) -> None:
    """POST /books"""
    result = exchange.call(
        "books.create",
        lambda client: client.books.create(
            title='Dune "A"',
            author_name="author_name",
            added=datetime(2024, 1, 15, 12, 0, tzinfo=timezone.utc),
            idempotency_key="idempotency_key",
        ),
    )
    assert is_a(result, types.Book)
    assert exchange.sent == Sent(
        "POST",
        "/books",
        headers={"idempotency-key": "idempotency_key", "x-key": "api_key"},
        json={
            "title": 'Dune "A"',
            "authorName": "author_name",
            "added": "2024-01-15T12:00:00Z",
        },
    )
'''.strip()


def test_what_has_no_example_is_named(shop: Sdk) -> None:
    text = (shop.root / "tests/generated/test_forms.py").read_text(encoding="utf-8")
    assert text.startswith('"""Calls of `forms`, sync and async.\n\nWithout a test, as no example can be made:\n\n- `forms.send_ring`')
    assert "def test_send_ring(" not in text


def test_types_of_tests_are_checked(shop: Sdk) -> None:
    command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", os.devnull, "tests"]
    done = subprocess.run(command, cwd=shop.root, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_an_sdk_can_do_without_them(sdk: Callable[..., Sdk]) -> None:
    made = sdk(SHOP, "tests: false")
    assert not (made.root / "tests").exists()
    assert not (made.root / "src" / made.package.__name__ / "_core" / "exchanges.py").exists()


WRONG = {
    "the name of a parameter": ("resources/books.py", '"genres": genres', '"genre": genres', "test_list"),
    "the style of a parameter": ("resources/books.py", 'Style("deepObject", False)', 'Style("form", True)', "test_list"),
    "a parameter that is not sent": ("resources/books.py", '"X-Trace": x_trace', '"X-Trace": omit', "test_list"),
    "the path": ("resources/books.py", '"/books/{book_id}/cover"', '"/books/{book_id}/covers"', "test_download_cover"),
    "the method": ("resources/books.py", '"DELETE", "/books/{book_id}"', '"POST", "/books/{book_id}"', "test_delete"),
    "the name of a property": ("resources/books.py", '"authorName": author_name', '"author_name": author_name', "test_create"),
    "the credential": ("_client.py", 'api_key_header("X-Key"', 'api_key_header("X-Keys"', "test_create"),
    "what an answer is": ("resources/books.py", "lambda: types.Book,\n    idempotency", "lambda: types.BookPage,\n    idempotency", "test_create"),
    "the type of a property": ("types/book.py", "pages: int", "pages: str", "test_create"),
    "the name of a property that comes back": ("types/book.py", '"authorName"', '"author"', "test_create"),
    "the items of a page": ("_schemes.py", '"data"', '"next_cursor"', "test_list"),
    "the items of a stream": ("resources/answers.py", "lambda: types.AskResponseEvent,", "lambda: types.Book,", "test_ask__stream"),
}


@pytest.mark.parametrize("what", WRONG)
def test_they_fail_where_the_sdk_is_wrong(shop: Sdk, what: str) -> None:
    name, right, wrong, test = WRONG[what]
    file = shop.root / "src" / shop.package.__name__ / name
    text = file.read_text(encoding="utf-8")
    assert right in text, text
    file.write_text(text.replace(right, wrong), encoding="utf-8")
    code, told = run(shop, "-k", test)
    assert code == 1, told
    assert "failed" in told and "passed" not in told, told
