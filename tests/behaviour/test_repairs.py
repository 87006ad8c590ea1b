"""Each way in which documents are wrong: what is said, where, and what it is read as.

A row is a small document, the diagnostics that it must give (no more, no fewer), and the
type that comes out. The operation is there in every one of them.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

import pytest

from sdkwright.config import load_config
from sdkwright.pipeline import Result, generate

HEAD = "openapi: {version}\ninfo: {{title: Acme, version: 1.0.0}}\nservers: [{{url: https://api.test}}]\n"
SCHEMA = """\
paths:
  /a:
    get:
      operationId: readA
      responses: {"200": {description: ok, content: {application/json: {schema: {$ref: "#/components/schemas/A"}}}}}
components:
  schemas:
    B: {type: object, properties: {b: {type: string}}}
    A:
      type: object
      required: [v]
      properties:
        v: %s
"""
GET = "paths:\n  /a:\n    get:\n      operationId: readA\n"
OK = '      responses: {"200": {description: ok}}\n'
R, IG = "value-repaired", "value-ignored"
REF = '$ref: "#/components/schemas/B"'
Said = tuple[tuple[str, str], ...]


def generated(folder: Path, document: str | bytes, name: str = "api.yaml") -> Result:
    raw = document if isinstance(document, bytes) else document.encode()
    (folder / name).write_bytes(raw)
    return generate(load_config(str(folder / name)))


def said(result: Result) -> Said:
    places = [(d.code, d.at) for d in result.diagnostics]
    return tuple((code, f"{at.line}:{at.column}" if at else "") for code, at in places)


class Row(NamedTuple):
    """A schema of the required property `v`; what is said, by column of line 16; its type."""

    schema: str
    said: tuple[tuple[str, int], ...]
    type: str
    version: str = "3.1.0"


SCHEMAS = {
    # --- types ---
    "type: file": Row("{type: file}", ((R, 13),), "str"),
    "type: any": Row("{type: any}", ((R, 13),), "Any"),
    "type: int": Row("{type: int}", ((R, 13),), "int"),
    "type: date": Row("{type: date}", ((R, 13),), "date"),
    "type: datetime": Row("{type: datetime}", ((R, 13),), "datetime"),
    "type: float": Row("{type: float}", ((R, 13),), "float"),
    "type: String": Row("{type: String}", ((R, 13),), "str"),
    "type: null": Row("{type: null}", ((R, 13),), "None"),
    "type: [string, any]": Row("{type: [string, any]}", ((R, 13),), "Any"),
    "type: []": Row("{type: []}", ((R, 13),), "Any"),
    "type: an object": Row("{type: {a: b}}", ((IG, 13),), "Any"),
    "a type that nobody knows": Row("{type: wibble}", ((IG, 13),), "Any"),
    "an array without items": Row("{type: array}", ((R, 9),), "list[Any]", "3.0.3"),
    "no items in 3.1": Row("{type: array}", (), "list[Any]"),
    "a format that is a number": Row("{type: string, format: 5}", ((R, 27),), "str"),
    # --- what is no schema ---
    "a schema that is null": Row("null", ((R, 9),), "Any"),
    "a schema that is a word": Row("string", ((R, 9),), "str"),
    "a schema that is a number": Row("5", ((IG, 9),), "Any"),
    "a schema that is a list": Row("[{type: string}]", ((IG, 9),), "Any"),
    "null in allOf": Row("{allOf: [null]}", ((IG, 21),), "Any"),
    "oneOf without a list": Row("{oneOf: {type: string}}", ((R, 13),), "str"),
    "properties as a list": Row("{type: object, properties: [a]}", ((IG, 27),), "dict[str, Any]"),
    "additionalProperties: yes": Row(
        '{type: object, additionalProperties: "yes"}', ((IG, 27),), "dict[str, Any]"
    ),
    "true as a schema": Row("true", (), "Any"),
    "false as a schema": Row("false", (), "Any"),
    "items: false": Row("{type: array, items: false}", (), "list[Any]"),
    # --- required, enum, const ---
    "required: true on a property": Row("{type: string, required: true}", ((R, 27),), "str"),
    "required: false on a property": Row(
        "{type: string, required: false}", ((R, 27),), "str"
    ),
    "an empty enum": Row("{type: string, enum: []}", ((R, 27),), "str"),
    "an enum of one, not in a list": Row(
        "{type: string, enum: a}", ((R, 27),), 'Literal["a"]'
    ),
    "an enum that is an object": Row("{type: string, enum: {a: b}}", ((IG, 27),), "str"),
    "const: null": Row("{const: null}", (), "None"),
    "default: null": Row("{type: integer, default: null}", (), "int"),
    # --- what YAML is blamed for ---
    "dates, on, no, times": Row(
        "{type: string, enum: [2020-01-01, on, no, 12:30]}",
        (),
        'Literal["2020-01-01", "on", "no", "12:30"] | str',
    ),
    # --- bounds and patterns ---
    "a pattern without an end": Row('{type: string, pattern: "["}', ((IG, 27),), "str"),
    "a pattern that repeats nothing": Row('{type: string, pattern: "*"}', ((IG, 27),), "str"),
    "a pattern that only ECMA-262 knows": Row(
        r"{type: string, pattern: '^(?<y>\p{L}+)[^]\u{1F600}[]?$'}", (), "str"
    ),
    "exclusiveMinimum: true": Row(
        "{type: integer, minimum: 5, exclusiveMinimum: true}", (), "int", "3.0.3"
    ),
    "exclusiveMinimum: a word": Row(
        '{type: integer, minimum: 5, exclusiveMinimum: "yes"}', ((IG, 40),), "int"
    ),
    "a bound that is a text": Row('{type: integer, minimum: "5"}', ((R, 28),), "int"),
    "a bound beyond 2**53": Row("{type: integer, maximum: 9223372036854775807}", (), "int"),
    "a negative length": Row("{type: string, minLength: -1}", ((IG, 27),), "str"),
    "multipleOf: 0": Row("{type: number, multipleOf: 0}", ((IG, 27),), "float"),
    # --- references ---
    "$ref beside others in 3.1": Row(f"{{{REF}, description: hi}}", (), "B"),
    "nullable beside $ref in 3.1": Row(f"{{{REF}, nullable: true}}", ((R, 45),), "B | None"),
    "$ref: 5": Row("{$ref: 5}", ((IG, 13),), "Any"),
    "$ref: nothing": Row('{$ref: ""}', ((IG, 13),), "Any"),
    "a $ref to nowhere": Row(
        '{$ref: "#/components/schemas/Lost"}', (("ref-dangling", 9),), "Any"
    ),
    # --- a name is no keyword ---
    "properties that are called like keywords": Row(
        "{type: object, properties: {example: {type: string}, type: {type: string}, nullable: {type: boolean}, $ref: {type: string}, required: {type: boolean}, enum: {type: array}}}",
        (),
        "AV",
    ),
    # --- unions ---
    "a discriminator that is a word": Row(
        f"{{discriminator: kind, oneOf: [{{{REF}}}]}}", ((R, 13),), "B"
    ),
    "a discriminator without a property": Row(
        f"{{discriminator: {{}}, oneOf: [{{{REF}}}]}}", ((IG, 13),), "B"
    ),
    "a default that says nothing": Row("{type: integer, default: many}", ((IG, 28),), "int"),
    # --- examples ---
    "examples without a list": Row("{type: string, examples: a}", ((R, 27),), "str"),
}
CHECKED = {
    "nullable beside $ref in 3.0": Row(
        f"{{{REF}, nullable: true}}", ((R, 45),), "B | None", "3.0.3"
    ),
    "$ref beside others in 3.0": Row(f"{{{REF}, description: hi}}", ((R, 45),), "B", "3.0.3"),
    "an example of another type": Row("{type: string, example: 5}", ((R, 27),), "str"),
    "an example that is none": Row("{type: integer, example: a}", ((IG, 28),), "int"),
    "a default that is a text": Row('{type: integer, default: "5"}', ((R, 28),), "int"),
    "a default that is a number": Row("{type: string, default: 5}", ((R, 27),), "str"),
    "a default that is one of a list": Row(
        "{type: array, items: {type: string}, default: a}", ((R, 49),), "list[str]"
    ),
    "numbers listed as texts": Row(
        "{type: string, enum: [1.10, true]}", ((R, 27),), 'Literal["1.10", "true"] | str'
    ),
    "texts listed as numbers": Row(
        '{type: integer, enum: ["1", "2"]}', ((R, 28),), "Literal[1, 2] | int"
    ),
    "properties: null": Row("{type: object, properties: null}", ((IG, 27),), "dict[str, Any]"),
    "items: null": Row("{type: array, items: null}", ((IG, 26),), "list[Any]"),
}




@pytest.mark.parametrize("name", [*SCHEMAS, *CHECKED])
def test_a_schema_is_read_as_it_was_meant(tmp_path: Path, name: str) -> None:
    row = (SCHEMAS | CHECKED)[name]
    text = HEAD.format(version=row.version) + SCHEMA % row.schema
    result = generated(tmp_path, text)
    assert said(result) == tuple((code, f"16:{column}") for code, column in row.said)
    assert [operation.id for operation in result.api.operations] == ["GET /a"]
    model = next(file.text for file in result.files if file.path.endswith("/types/a.py"))
    found = re.search(r"^    v: (.*)$", model, re.MULTILINE)
    assert found and found[1] == row.type


class Doc(NamedTuple):
    """A document below its head, which has three lines; what is said, by line and column."""

    text: str | bytes
    said: Said
    operations: tuple[str, ...] = ("GET /a",)
    version: str = "3.1.0"


Q = "{name: q, in: query, schema: {type: %s}}"
DOCUMENTS = {
    # --- keys and values of YAML ---
    "a status that is a number": Doc(
        GET + "      responses:\n        200: {description: ok}\n        404: {description: no}\n",
        ((R, "9:9"),),
    ),
    "a key twice": Doc(GET + "      operationId: readB\n" + OK, (("duplicate-key", "8:7"),)),
    "tabs alone": Doc(
        "paths:\n\t/a:\n\t\tget:\n\t\t\toperationId: readA\n\t\t\tresponses: {}\n", ((R, "5:1"),)
    ),
    "tabs among spaces": Doc(
        "paths:\n  /a:\n    get:\n\toperationId: readA\n        responses: {}\n", ((R, "7:1"),)
    ),
    "a merge key": Doc(
        f"x-c: &c {{operationId: readA}}\npaths:\n  /a:\n    get:\n      <<: *c\n{OK}", ()
    ),
    "a tag": Doc(f"x-a: !mine b\n{GET}{OK}", ()),
    # --- versions ---
    "openapi: 3.0.3": Doc(GET + OK, (), version="3.0.3"),
    'openapi: "3.0"': Doc(GET + OK, (), version='"3.0"'),
    "openapi: 3.1": Doc(GET + OK, ((R, "1:1"),), version="3.1"),
    "openapi: 3": Doc(GET + OK, ((R, "1:1"),), version="3"),
    "openapi: v3.0.0": Doc(GET + OK, ((R, "1:1"),), version="v3.0.0"),
    # --- operations ---
    "a path parameter that is missing": Doc(
        GET.replace("/a:", "/a/{id}:") + OK, (("path-parameter-missing", "6:5"),), ("GET /a/{id}",)
    ),
    "an operationId twice": Doc(
        f"{GET}{OK}    post:\n      operationId: readA\n{OK}",
        (("duplicate-operation-id", "10:7"),),
        ("GET /a", "POST /a"),
    ),
    "an operationId that is a number": Doc(GET.replace("readA", "5") + OK, ((R, "7:7"),)),
    "tags without a list": Doc(f"{GET}      tags: x\n{OK}", ((R, "8:7"),)),
    "a method in capitals": Doc(GET.replace("get:", "GET:") + OK, ((R, "6:5"),)),
    "a path without a slash": Doc(GET.replace("/a:", "a:") + OK, ((R, "6:5"),), ("GET a",)),
    "no responses": Doc(GET, ()),
    "x- members": Doc(
        GET + '      responses: {"200": {description: ok}, x-a: 5}\n      callbacks: {x-b: 1}\n', ()
    ),
    "a media type with parameters": Doc(
        GET
        + '      responses: {"200": {description: a, content: {"application/json; charset=utf-8": {schema: {type: string}}}}}\n',
        (),
    ),
    "a response without a description": Doc(GET + '      responses: {"200": {}}\n', ()),
    # --- null where an object belongs ---
    "content: null": Doc(
        GET + '      responses: {"200": {description: a, content: null}}\n', ((IG, "8:43"),)
    ),
    "schema: null": Doc(
        GET + '      responses: {"200": {description: a, content: {text/plain: {schema: null}}}}\n',
        ((IG, "8:66"),),
    ),
    "a header that is null": Doc(
        GET + '      responses: {"200": {description: a, headers: {X-A: null}}}\n', ((IG, "8:53"),)
    ),
    # --- parameters ---
    "a parameter twice": Doc(
        f"{GET}      parameters:\n        - {Q % 'string'}\n        - {Q % 'integer'}\n{OK}",
        (("duplicate-parameter", "10:11"),),
    ),
    "a parameter that is null inside": Doc(
        f"{GET}      parameters: [{{name: q, in: query, schema: null}}]\n{OK}", ((IG, "8:41"),)
    ),
    "a parameter in the words of 2.0": Doc(
        f"{GET}      parameters: [{{name: q, in: query, type: integer}}]\n{OK}",
        ((R, "8:41"),),
        version="3.0.3",
    ),
    "a parameter without a name": Doc(
        f"{GET}      parameters: [{{in: query, schema: {{type: string}}}}]\n{OK}", ((IG, "8:20"),)
    ),
    # --- security ---
    "scopes that are null": Doc(
        f"{GET}      security: [{{key: null}}]\n{OK}components: {{securitySchemes: {{key: {{type: http, scheme: bearer}}}}}}\n",
        ((R, "8:19"),),
    ),
    "a path parameter that is not in the path": Doc(
        f"{GET}      parameters: [{{name: id, in: path, required: true, schema: {{type: string}}}}]\n{OK}",
        (("path-parameter-unused", "8:20"),),
    ),
    "a scheme that nobody describes": Doc(
        f"{GET}      security: [{{key: []}}]\n{OK}", (("security-undefined", "8:7"),)
    ),
    # --- what is null or no object at all ---
    "an operation that is null": Doc(GET.replace("get:", "put:") + OK + "    get:\n", ((R, "9:5"),), ("PUT /a", "GET /a")),
    "a method that nobody knows": Doc(GET + OK + "    fetch: {}\n", (("operation-skipped", "9:5"),)),
    "a response that is null": Doc(GET + '      responses: {"200": null}\n', ((IG, "8:19"),)),
    "responses: null": Doc(GET + "      responses:\n", ((IG, "8:7"),)),
    "a parameter that is null": Doc(f"{GET}      parameters: [null]\n{OK}", ((IG, "8:20"),)),
    "a path that is null": Doc(f"{GET}{OK}  /b:\n", ((IG, "9:3"),)),
    "openapi: 3.0": Doc(GET + OK, ((R, "1:1"),), version="3.0"),
    "something beside the $ref of a parameter": Doc(
        f"{GET}      parameters: [{{$ref: '#/components/parameters/Q', required: true}}]\n{OK}components: {{parameters: {{Q: {Q % 'string'}}}}}\n",
        ((IG, "8:56"),),
    ),
    "an operation that is a list": Doc(
        GET + OK + "    put: [a]\n", ((IG, "9:5"),), ("GET /a", "PUT /a")
    ),
    "an operation that leads nowhere": Doc(
        GET + OK + '    put: {$ref: "#/x-put"}\n', (("ref-dangling", "9:5"),), ("GET /a", "PUT /a")
    ),
    "a path that is a list": Doc(f"{GET}{OK}  /b: [get]\n", ((IG, "9:3"),)),
    "a member of a path that is no operation": Doc(
        GET + OK + "    consumes: [a/b]\n    x-b: {responses: {}}\n", ((IG, "9:5"),)
    ),
    "additionalOperations that is a list": Doc(
        GET + OK + "    additionalOperations: []\n", ((IG, "9:5"),), version="3.2.0"
    ),
    "a method that cannot be sent": Doc(
        GET + OK + '    additionalOperations: {"A B": {}, COPY: {}}\n',
        (("operation-skipped", "9:28"),),
        ("GET /a", "COPY /a"),
        "3.2.0",
    ),
    "a request body that is null": Doc(f"{GET}      requestBody:\n{OK}", ((IG, "8:7"),)),
    "parameters: null": Doc(f"{GET}      parameters:\n{OK}", ((IG, "8:7"),)),
    "responses as a list": Doc(GET + "      responses: [a]\n", ((IG, "8:7"),)),
    "paths: []": Doc("paths: []\n", ((IG, "4:1"), ("no-operations", "1:1")), ()),
    "components: []": Doc(
        f"{GET}{OK}components: []\nsecurity: [{{key: []}}]\n",
        ((IG, "9:1"), ("security-undefined", "10:1")),
    ),
    "a tag that is null": Doc(f"{GET}{OK}tags: [null, {{name: a}}]\n", ((IG, "9:8"),)),
    "tags as an object": Doc(f"{GET}{OK}tags: {{a: {{}}}}\n", ((IG, "9:1"),)),
    "a security scheme that is null": Doc(
        f"{GET}{OK}components: {{securitySchemes: {{key: null}}}}\n", ((IG, "9:32"),)
    ),
    "schemas: null": Doc(f"{GET}{OK}components: {{schemas: null}}\n", ()),
    # --- servers ---
    "servers as a text": Doc(GET + OK + "    servers: https://b.test\n", ((R, "9:5"),)),
    "servers as an object": Doc(
        GET + OK + "    servers: {url: https://b.test}\n", ((R, "9:5"),)
    ),
    "a server as a text": Doc(GET + OK + "    servers: [https://b.test]\n", ((R, "9:15"),)),
    "a server without an address": Doc(GET + OK + "    servers: [{}]\n", ((IG, "9:15"),)),
    "a server variable without a default": Doc(
        GET + OK + '    servers: [{url: "https://{x}.test", variables: {x: {enum: [a]}}}]\n',
        ((R, "9:53"),),
    ),
    # --- more of parameters ---
    "a parameter without a place": Doc(
        f"{GET}      parameters: [{{name: q, schema: {{type: string}}}}]\n{OK}", ((R, "8:20"),)
    ),
    "a parameter of the path without a place": Doc(
        f"{GET.replace('/a:', '/a/{q}:')}      parameters: [{{name: q, required: true, schema: {{type: string}}}}]\n{OK}",
        ((R, "8:20"),),
        ("GET /a/{q}",),
    ),
    "a parameter in a place that nobody knows": Doc(
        f"{GET}      parameters: [{{name: q, in: url, schema: {{type: string}}}}]\n{OK}", ((R, "8:30"),)
    ),
    "a parameter `in: Query`": Doc(
        f"{GET}      parameters: [{{name: q, in: Query, schema: {{type: string}}}}]\n{OK}", ((R, "8:30"),)
    ),
    "parameters by their names": Doc(
        f"{GET}      parameters: {{q: {{in: query, schema: {{type: string}}}}}}\n{OK}", ((R, "8:7"),)
    ),
    "a body among the parameters of 3.x": Doc(
        f"{GET}      parameters: [{{name: b, in: body, schema: {{type: string}}}}]\n{OK}", ((R, "8:30"),)
    ),
    "a form among the parameters of 3.x": Doc(
        f"{GET}      parameters: [{{name: b, in: formData, schema: {{type: string}}}}]\n{OK}", ((R, "8:30"),)
    ),
    "a body beside a body": Doc(
        f"{GET}      requestBody: {{content: {{text/plain: {{}}}}}}\n      parameters: [{{name: b, in: body, schema: {{type: string}}}}]\n{OK}",
        ((IG, "9:30"),),
    ),
    "a path parameter that is not required": Doc(
        f"{GET.replace('/a:', '/a/{q}:')}      parameters: [{{name: q, in: path, schema: {{type: string}}}}]\n{OK}",
        ((R, "8:20"),),
        ("GET /a/{q}",),
    ),
    "something beside the $ref of a response": Doc(
        GET + "      responses: {'200': {$ref: '#/components/responses/R', headers: {}}}\ncomponents: {responses: {R: {description: ok}}}\n",
        ((IG, "8:61"),),
    ),
}


def document(row: Doc) -> str:
    assert isinstance(row.text, str)
    return HEAD.format(version=row.version) + row.text


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_document_is_read_as_it_was_meant(tmp_path: Path, name: str) -> None:
    row = DOCUMENTS[name]
    result = generated(tmp_path, document(row))
    assert said(result) == row.said
    assert tuple(operation.id for operation in result.api.operations) == row.operations


TEXT = HEAD.format(version="3.1.0") + GET + OK
ENCODED = {
    "UTF-8 with a mark": (b"\xef\xbb\xbf" + TEXT.encode(), ((R, "1:1"),)),
    "UTF-16": (TEXT.encode("utf-16"), ()),
    "lines that end in CR LF": (TEXT.replace("\n", "\r\n").encode(), ()),
}


@pytest.mark.parametrize("name", ENCODED)
def test_a_file_is_read_however_it_is_encoded(tmp_path: Path, name: str) -> None:
    raw, expected = ENCODED[name]
    result = generated(tmp_path, raw)
    assert said(result) == expected
    assert [operation.id for operation in result.api.operations] == ["GET /a"]


def test_json_with_a_byte_order_mark_and_a_key_twice(tmp_path: Path) -> None:
    text = '{"openapi": "3.1.0", "info": {"title": "A", "version": "1"},\n"servers": [{"url": "https://a.test"}],\n"paths": {"/a": {"get": {"summary": "x", "summary": "y"}}}}'
    result = generated(tmp_path, b"\xef\xbb\xbf" + text.encode(), "api.json")
    assert said(result) == ((R, "1:1"), ("duplicate-key", "3:42"))
    assert [operation.doc.summary for operation in result.api.operations] == ["y"]


@pytest.mark.parametrize(
    ("written", "version", "warnings"),
    [("1.10", "1.10", ((R, "2:21"),)), ("3.0", "3.0", ((R, "2:21"),)), ("2", "2", ((R, "2:21"),)), ('"1.10"', "1.10", ())],
)
def test_a_version_that_looks_like_a_number_keeps_its_text(
    tmp_path: Path, written: str, version: str, warnings: Said
) -> None:
    result = generated(tmp_path, TEXT.replace("1.0.0", written))
    assert (result.api.version, said(result)) == (version, warnings)


def test_a_title_that_is_no_text_is_said(tmp_path: Path) -> None:
    result = generated(tmp_path, TEXT.replace("title: Acme", "title: [Acme]"))
    assert said(result) == ((IG, "2:8"),)


def test_what_was_assumed_is_in_the_words_of_the_warning(tmp_path: Path) -> None:
    text = HEAD.format(version="3.1.0") + SCHEMA % "{type: string, enum: [], pattern: '('}"
    messages = [diagnostic.message for diagnostic in generated(tmp_path, text).diagnostics]
    assert messages == [
        "an empty `enum` allows nothing; any value was allowed",
        "this is not a regular expression (missing ), unterminated subpattern); any text is allowed",
    ]
