"""Small documents -> docs/runtime.md: what of the runtime an SDK gets for what.

`python -m benches.runtime` generates an SDK for each, counts its runtime, and writes the page.
"""

from __future__ import annotations

import ast
import io
import re
import tempfile
import tokenize
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from sdkwright.config import load_config
from sdkwright.pipeline import generate

PAGE: Final = Path(__file__).parents[1] / "docs" / "runtime.md"
CORE: Final = re.compile(r"src/\w+/_core/(\w+)\.py")
FOR_TESTS: Final = frozenset(
    (
        "answers",
        "exchanges",
        "factories",
        "fake",
        "page_answers",
        "pagers",
        "received",
        "stream_answers",
    )
)
"""What is there for tests: of the SDK's users, and its own."""
NO_CODE: Final = (
    tokenize.COMMENT,
    tokenize.NL,
    tokenize.NEWLINE,
    tokenize.INDENT,
    tokenize.DEDENT,
    tokenize.ENDMARKER,
)

PLAIN: Final = """\
openapi: 3.1.0
info: {title: Shop, version: 1.0.0}
servers: [{url: https://api.shop.test}]
security: [{key: []}]
paths:
  /books:
    post:
      operationId: createBook
      tags: [books]
      requestBody: {required: true, content: {application/json: {schema: {$ref: "#/components/schemas/Book"}}}}
      responses: {"201": {description: The book., content: {application/json: {schema: {$ref: "#/components/schemas/Book"}}}}}
  /books/{id}:
    get:
      operationId: getBook
      tags: [books]
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {"200": {description: The book., content: {application/json: {schema: {$ref: "#/components/schemas/Book"}}}}}
components:
  securitySchemes:
    key: {type: apiKey, in: header, name: X-Key}
  schemas:
    Book:
      type: object
      required: [title]
      properties: {title: {type: string}, pages: {type: integer}}
"""
PATHS: Final = "components:\n  securitySchemes"
SCHEMES: Final = "  schemas:\n    Book"


def post(content: str, more: str = "") -> str:
    """An operation with a body."""
    body = f"requestBody: {{required: true, content: {{{content}}}}}"
    answer = 'responses: {"204": {description: Done.}}'
    return f"  /more: {{post: {{operationId: more, tags: [books], {body}, {answer}{more}}}}}\n"


def get(media_type: str, schema: str, more: str = "") -> str:
    """An operation with an answer."""
    content = f'{{description: It., content: {{"{media_type}": {{schema: {schema}}}}}}}'
    return f'  /more: {{get: {{operationId: more, tags: [books], responses: {{"200": {content}}}{more}}}}}\n'


BOOK: Final = '{$ref: "#/components/schemas/Book"}'
LISTED: Final = f"{{type: object, properties: {{data: {{type: array, items: {BOOK}}}, next_cursor: {{type: string}}}}}}"
CURSOR: Final = ", parameters: [{name: cursor, in: query, schema: {type: string}}]"
UNION: Final = (
    "{oneOf: ["
    "{type: object, required: [a], properties: {a: {type: string}}}, "
    "{type: object, required: [b], properties: {b: {type: string}}}]}"
)
RENAMED: Final = (
    "{type: object, properties: {author: {type: object, properties: {firstName: {type: string}}}}}"
)
FILE: Final = "{type: object, properties: {file: {type: string, format: binary}}}"
GRANT: Final = (
    "    grant: {type: oauth2, flows: {clientCredentials: {tokenUrl: /token, scopes: {}}}}\n"
)
EVENT: Final = f"webhooks:\n  sold: {{post: {{requestBody: {{content: {{application/json: {{schema: {BOOK}}}}}}}}}}}\n"

FEATURES: Final[Mapping[str, tuple[str, str]]] = {
    "lists in pages": (PATHS, get("application/json", LISTED, CURSOR)),
    "streams of events": (PATHS, get("text/event-stream", BOOK)),
    "streams of JSON lines": (PATHS, get("application/jsonl", BOOK)),
    "forms": (PATHS, post(f"application/x-www-form-urlencoded: {{schema: {BOOK}}}")),
    "multipart forms with files": (PATHS, post(f"multipart/form-data: {{schema: {FILE}}}")),
    "bodies of bytes or text": (PATHS, post("image/png: {}")),
    "bodies of JSON lines": (PATHS, post(f"application/jsonl: {{schema: {BOOK}}}")),
    "bodies of XML": (PATHS, post(f"application/xml: {{schema: {BOOK}}}")),
    "names that Python spells otherwise, within arguments": (
        PATHS,
        post(f"application/json: {{schema: {RENAMED}}}"),
    ),
    "parameters in other styles": (
        PATHS,
        get(
            "application/json",
            BOOK,
            ", parameters: [{name: f, in: query, style: deepObject, explode: true, schema: {type: object}}]",
        ),
    ),
    "unions": (PATHS, get("application/json", UNION)),
    "OAuth 2.0": (SCHEMES, GRANT),
    "webhooks": (PATHS, EVENT),
    "operations that take long": (
        '      responses: {"201"',
        "      x-sdk-polling: {check: getBook, parameters: {id: title}, state: title, success: [done]}\n",
    ),
}
"""What an API may have, where the document says it (before this text), and how."""

HEAD: Final = """\
# The runtime of an SDK

An SDK carries its runtime in `_core/`: plain files, the same in all SDKs, byte for byte. A module is there if
the generated code imports it, or another module that is there. So an API that has no lists in pages, no streams
and no files gets nothing that is about them.

Lines are those with code on them: no blank ones, no comments, no docstrings. They were counted in SDKs that
`python -m benches.runtime` generated, which writes this page.

| an API that has | modules | lines |
|---|---:|---:|
"""
TAIL: Final = """
What several of these need counts for each. Unless sdk.yaml says `testing: false` and `tests: false`, modules for
tests come on top, {tests} lines in the first row: [the fake](testing.md), and what [the SDK's own
tests](sdk-tests.md) are made with.
"""


def page() -> str:
    """The page."""
    plain = core(PLAIN)
    rows = [
        row("only operations with JSON", len(plain) - len(FOR_TESTS & plain.keys()), size(plain))
    ]
    for name, (place, text) in FEATURES.items():
        found = core(PLAIN.replace(place, text + place, 1))
        more = {module: lines for module, lines in found.items() if module not in FOR_TESTS}
        grown = size(more) - size(plain)
        rows.append(row(f"also {name}", len(more.keys() - plain.keys()), grown, sign="+"))
    tests = sum(lines for module, lines in plain.items() if module in FOR_TESTS)
    return HEAD + "".join(rows) + TAIL.format(tests=f"{tests:,}")


def row(name: str, modules: int, lines: int, sign: str = "") -> str:
    """A row of the table."""
    return f"| {name} | {sign}{modules} | {sign}{lines:,} |\n"


def core(document: str) -> Mapping[str, int]:
    """The modules of the runtime that an SDK has, and their lines."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "openapi.yaml"
        file.write_text(document, encoding="utf-8")
        (Path(folder) / "sdk.yaml").write_text("package: shop\n", encoding="utf-8")
        files = generate(load_config(str(file))).files
    return dict(_counted({each.path: each.text for each in files}))


def _counted(files: Mapping[str, str]) -> Iterator[tuple[str, int]]:
    for path, text in files.items():
        found = CORE.fullmatch(path)
        if found:
            yield found[1], lines_of(text)


def size(modules: Mapping[str, int]) -> int:
    """The lines of modules that are not for tests."""
    return sum(lines for module, lines in modules.items() if module not in FOR_TESTS)


def lines_of(text: str) -> int:
    """The lines with code on them."""
    tokens = tokenize.generate_tokens(io.StringIO(text).readline)
    found = {token.start[0] for token in tokens if token.type not in NO_CODE}
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Expr) and isinstance(getattr(node.value, "value", None), str):
            found -= {*range(node.lineno, (node.end_lineno or node.lineno) + 1)}
    return len(found)


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
