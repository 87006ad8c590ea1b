"""spec/document.py, operations.py, models.py: a document -> typed units, each broken one said."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from openapi_pydantic.v3 import v3_1 as oas

from sdkwright.diagnostics import Diagnostic, SpecError
from sdkwright.spec.document import OperationUnit, Spec
from sdkwright.spec.load import load


class Read:
    """A document, and what was said about it."""

    def __init__(self, source: Path) -> None:
        self.said: list[Diagnostic] = []
        self.spec = Spec(load(str(source), report=self.report), self.report)

    def report(self, diagnostic: Diagnostic) -> None:
        """Keeps it. That `200:` is a number is said as well, and is no topic here."""
        if " is a number; " not in diagnostic.message:
            self.said.append(diagnostic)

    @property
    def places(self) -> list[str]:
        """`code line:column` of each remark."""
        return [f"{d.code} {d.at.line}:{d.at.column}" for d in self.said if d.at]

    @property
    def units(self) -> list[OperationUnit]:
        """The operations."""
        return list(self.spec.operations())

    @property
    def unit(self) -> OperationUnit:
        """The one operation."""
        (unit,) = self.units
        return unit


Write = Callable[..., Read]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Write files into a folder, and read the first."""

    def write(text: str, version: str = "3.0.3", **others: str) -> Read:
        key = "swagger" if version == "2.0" else "openapi"
        (tmp_path / "a.yaml").write_text(f"{key}: '{version}'\n{text}")
        for name, other in others.items():
            (tmp_path / f"{name}.yaml").write_text(other)
        return Read(tmp_path / "a.yaml")

    return write


def dump(model: Any) -> Any:
    """A model as the data that was given."""
    return model.model_dump(by_alias=True, exclude_unset=True, mode="json")


# --- the document itself ---


@pytest.mark.parametrize(
    ("line", "version"),
    [
        ("openapi: 3.0.3", "3.0"),
        ("openapi: 3.0", "3.0"),
        ("openapi: 3", "3.0"),
        ("openapi: 3.1.0", "3.1"),
        ("openapi: 3.1", "3.1"),
        ("openapi: '3.2.0'", "3.2"),
        ("swagger: 2.0", "2.0"),
        ("swagger: 2", "2.0"),
        ("swagger: '2.0'", "2.0"),
    ],
)
def test_versions(tmp_path: Path, line: str, version: str) -> None:
    (tmp_path / "a.yaml").write_text(line)
    assert Read(tmp_path / "a.yaml").spec.version == version


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("info: {}", "1:1"),
        ("", "1:1"),
        ("[1]", "1:1"),
        ("hello", "1:1"),
        ("info: {}\nopenapi: 4.0.0", "2:1"),
        ("swagger: '1.2'", "1:1"),
        ("openapi: {}", "1:1"),
        ("openapi: 3.10.0", "1:1"),
    ],
)
def test_what_is_not_openapi(tmp_path: Path, text: str, place: str) -> None:
    (tmp_path / "a.yaml").write_text(text)
    with pytest.raises(SpecError) as caught:
        Read(tmp_path / "a.yaml")
    at = caught.value.diagnostic.at
    assert caught.value.diagnostic.code == "not-openapi"
    assert at and f"{at.line}:{at.column}" == place


def test_what_the_document_says_of_itself(write: Write) -> None:
    read = write(
        """
info: {title: Pets, version: 1.10, description: {$ref: b.yaml#/intro}}
tags: [{name: pets, description: {$ref: b.yaml#/pets}}, {name: x}, plain, {description: y}, 5]
servers: [{url: 'https://{v}.x', variables: {v: {default: a}}}, {url: /b}, {description: c}]
security: [{a: []}, {}]
components:
  securitySchemes:
    a: {type: apiKey, in: header, name: X-A}
    b: {$ref: '#/components/securitySchemes/a'}
    c: {scheme: basic}
    d: {$ref: '#/nowhere'}
""",
        b="intro: Hello.\npets: All of them.",
    )
    spec = read.spec
    assert (spec.title, spec.description, spec.api_version) == (
        "Pets",
        "Hello.",
        "1.10",
    )
    assert spec.tags() == {"pets": "All of them.", "x": "", "plain": ""}
    assert [server.url for server in spec.servers()] == ["https://{v}.x", "/b"]
    assert spec.security() == ({"a": []}, {})
    schemes = spec.security_schemes()
    assert {name: scheme.name for name, scheme in schemes.items()} == {
        "a": "X-A",
        "b": "X-A",
    }
    assert read.places == [
        "value-repaired 3:21",
        "value-ignored 4:75",  # a tag without a name
        "value-ignored 4:93",
        "value-ignored 5:76",
        "value-ignored 11:5",
        "ref-dangling 12:5",
    ]


def test_a_document_that_says_nothing(write: Write) -> None:
    spec = write("").spec
    assert (spec.title, spec.description, spec.api_version) == ("", "", "")
    assert (spec.servers(), spec.tags(), spec.security()) == ((), {}, None)
    assert (spec.security_schemes(), [*spec.component_schemas()]) == ({}, [])
    assert [*spec.operations()] == []


@pytest.mark.parametrize("where", ["schemas: {$ref: b.yaml#/all}", "{$ref: b.yaml}"])
def test_schemas_behind_a_reference(write: Write, where: str) -> None:
    files = {
        "b": "all: {A: {type: string}, B: {$ref: '#/all/A'}, C: null}\nschemas: {$ref: '#/all'}"
    }
    gap = "\n  " if where.startswith("schemas") else " "
    spec = write(f"components:{gap}{where}", **files).spec
    found = dict(spec.component_schemas())
    assert [node.id for node in found.values()] == ["b.yaml#/all/A", "b.yaml#/all/B"]
    assert dump(spec.schema(found["B"])) == {"$ref": "#/all/A"}
    assert isinstance(spec.schema(found["B"]), oas.Reference)
    assert spec.schema(found["A"]) is spec.schema(found["B"].resolve())


# --- operations ---


def test_an_operation_with_what_it_takes_over(write: Write) -> None:
    read = write("""
paths:
  x-a: {get: {}}
  /a/{id}:
    servers: [{url: /item}]
    parameters:
      - {name: id, in: path, required: true, schema: {type: string}}
      - {$ref: '#/components/parameters/limit'}
      - {name: gone, in: query}
    get:
      operationId: getA
      parameters:
        - {name: limit, in: query, schema: {type: integer, nullable: true}}
        - {name: gone, in: header}
        - {name: gone, in: query, description: one}
        - {name: gone, in: query, description: two}
      responses:
        200: {$ref: '#/components/responses/ok'}
        4XX: {description: bad}
        x-b: 1
    head: {servers: [{url: /own}], requestBody: {$ref: '#/components/requestBodies/b'}}
components:
  parameters: {limit: {name: limit, in: query, schema: {type: string}}}
  responses: {ok: {content: {application/json: {schema: {nullable: true, type: string}}}}}
  requestBodies: {b: {required: true, content: {a/b: {schema: {example: 1}}}}}
""")
    get, head = read.units
    assert (get.method, get.path, get.node.id) == (
        "GET",
        "/a/{id}",
        "#/paths/~1a~1{id}/get",
    )
    assert [(p.name, p.param_in.value, p.description) for _, p in get.parameters] == [
        ("id", "path", None),
        ("limit", "query", None),
        ("gone", "query", "two"),
        ("gone", "header", None),
    ]
    assert get.parameters[1][0].id == "#/paths/~1a~1{id}/get/parameters/0"
    assert get.model.parameters == [model for _, model in get.parameters]
    assert [(status, node.id) for status, node, _ in get.responses] == [
        ("200", "#/components/responses/ok"),
        ("4XX", "#/paths/~1a~1{id}/get/responses/4XX"),
    ]
    assert dump(get.responses[0][2])["content"]["application/json"] == {
        "schema": {"type": ["string", "null"]}
    }
    assert dump(get.model.responses["200"]) == {"$ref": "#/components/responses/ok"}  # type: ignore[index]
    assert [s.url for s in get.servers + head.servers] == ["/item", "/own"]
    assert (
        head.request_body and head.request_body[0].id == "#/components/requestBodies/b"
    )
    assert head.request_body[1].required
    assert isinstance(head.model.requestBody, oas.Reference)
    assert read.places == ["duplicate-parameter 17:11"]


def test_path_items_and_operations_behind_references(write: Write) -> None:
    read = write(
        """
paths:
  /a: {$ref: b.yaml#/item, parameters: [{name: own, in: query}]}
  /b: {$ref: '#/nowhere'}
  /c: {get: {$ref: b.yaml#/op}}
  /d: {$ref: b.yaml#/item, get: {summary: own}}
""",
        b="""
item:
  parameters: [{$ref: '#/param'}]
  get: {summary: a}
  put: {summary: b}
op: {summary: c, responses: {'200': {$ref: '#/ok'}}, parameters: {$ref: '#/list'}}
list: [{$ref: '#/param'}]
param: {name: p, in: query}
ok: {description: ok}
""",
    )
    found = [(u.method, u.path, u.node.id, u.model.summary) for u in read.units]
    assert found == [
        ("GET", "/a", "b.yaml#/item/get", "a"),
        ("PUT", "/a", "b.yaml#/item/put", "b"),
        ("GET", "/c", "b.yaml#/op", "c"),
        ("GET", "/d", "#/paths/~1d/get", "own"),
        ("PUT", "/d", "b.yaml#/item/put", "b"),
    ]
    names = [[p.name for _, p in u.parameters] for u in read.units]
    assert names == [["p"], ["p"], ["p"], [], ["p"]]
    assert read.units[2].responses[0][1].id == "b.yaml#/ok"
    assert read.places == ["operation-skipped 5:3"]


def test_3_2(write: Write) -> None:
    read = write(
        """
paths:
  /a:
    query:
      parameters: [{name: q, in: querystring, content: {a/b: {schema: {type: object}}}}]
      responses:
        '200': {content: {application/jsonl: {itemSchema: {const: 1}}, c/d: {$ref: '#/components/mediaTypes/m'}}}
    additionalOperations:
      COPY: {summary: copy}
components: {mediaTypes: {m: {schema: {type: string}}}}
""",
        "3.2.0",
    )
    query, copy = read.units
    assert (query.method, copy.method, copy.model.summary) == ("QUERY", "COPY", "copy")
    assert query.parameters[0][1].model_extra == {"querystring": True}
    content = query.responses[0][2].content
    assert content and content["application/jsonl"].model_extra == {
        "itemSchema": {"const": 1}
    }
    assert dump(content["c/d"]) == {"schema": {"type": "string"}}
    assert read.said == []


def test_references_with_a_description_of_their_own(write: Write) -> None:
    text = """
paths: {/a: {get: {parameters: [{$ref: '#/components/parameters/p', description: own}]}}}
components: {parameters: {p: {name: p, in: query, description: shared}}}
"""
    said = [
        write(text, version).unit.parameters[0][1].description
        for version in ("3.0.0", "3.1.0")
    ]
    assert said == ["shared", "own"]


def test_every_member_of_a_path_item_that_is_a_method(write: Write) -> None:
    read = write(
        "paths: {/a: {GET: {}, options: null, summary: x, trace: {}, x-get: {}}}"
    )
    assert [unit.method for unit in read.units] == ["GET", "OPTIONS", "TRACE"]
    assert read.places == ["value-repaired 2:14", "value-repaired 2:23"]


# --- what is broken ---


def test_what_is_broken_costs_itself_and_one_located_remark(write: Write) -> None:
    read = write("""
paths:
  /a:
    get:
      tags: {}
      parameters:
        - {$ref: '#/nowhere'}
        - {$ref: '#/components/parameters/round'}
        - {in: query}
        - {name: a, in: nowhere}
        - {name: b, in: query, schema: {type: 5}}
        - 7
      requestBody: {$ref: '#/nowhere'}
      responses:
        200: {$ref: '#/nowhere'}
        201: {headers: {X-A: {schema: 5}, X-B: 6}}
        202: text
    post: text
    put: {externalDocs: {description: x}, summary: kept, responses: []}
components:
  parameters: {round: {$ref: '#/components/parameters/round'}}
""")
    get, post, put = read.units
    assert [p.name for _, p in get.parameters] == ["a", "b"]
    assert dump(post.model) == {"parameters": [], "responses": {}}
    assert get.request_body is None
    assert [(status, r.description) for status, _, r in get.responses] == [
        ("200", ""),
        ("201", ""),
        ("202", ""),
    ]
    assert dump(put.model) == {
        "summary": "kept",
        "parameters": [],
        "responses": {},
    }
    assert sorted(read.places) == sorted(
        [
            "value-ignored 6:7",  # tags
            "ref-dangling 8:11",
            "ref-cycle 9:11",
            "value-ignored 10:11",  # no name
            "value-repaired 11:21",  # in: nowhere
            "value-ignored 12:41",  # type: 5
            "value-ignored 13:11",  # 7
            "ref-dangling 14:7",
            "ref-dangling 16:9",
            "value-ignored 17:31",  # schema: 5
            "value-ignored 17:43",  # X-B: 6
            "value-ignored 18:9",
            "value-ignored 19:5",
            "value-ignored 20:11",  # externalDocs without url
            "value-ignored 20:58",  # responses
        ]
    )


def test_a_schema_is_rescued_by_taking_out_what_is_wrong(write: Write) -> None:
    read = write("""
components:
  schemas:
    A:
      properties:
        a: {type: string, externalDocs: {description: no url}}
        b: {xml: {name: [1]}}
""")
    (_, node), *_ = read.spec.component_schemas()
    assert dump(read.spec.schema(node)) == {
        "type": "object",
        "properties": {"a": {"type": "string"}, "b": {"xml": {}}},
    }
    assert read.places == ["value-ignored 8:19", "value-ignored 7:27"]
    read.spec.schema(node)
    assert len(read.said) == 2


def test_a_unit_with_too_much_that_is_wrong_is_left_out(write: Write) -> None:
    wrong = ", ".join(f"p{n}: {{xml: {{name: [{n}]}}}}" for n in range(60))
    read = write(f"components: {{schemas: {{A: {{properties: {{{wrong}}}}}}}}}")
    (_, node), *_ = read.spec.component_schemas()
    assert dump(read.spec.schema(node)) == {}
    assert read.places == ["value-ignored 2:52"]


def test_maps_that_include_themselves_come_to_an_end(write: Write) -> None:
    read = write("""
components:
  schemas:
    A: {properties: {a: {properties: {$ref: '#/components/schemas/A/properties'}},
                     b: {properties: {$ref: '#/components/schemas/A/properties'}}}}
""")
    (_, node), *_ = read.spec.component_schemas()
    assert isinstance(read.spec.schema(node), oas.Schema)
    assert {d.code for d in read.said} == {"value-ignored"}


def test_maps_and_texts_behind_references(write: Write) -> None:
    read = write(
        """
paths:
  /a:
    get:
      description: {$ref: b.yaml#/text}
      responses:
        200: {headers: {$ref: b.yaml#/headers}, links: {$ref: '#/nowhere'}}
""",
        b="text: Hello.\nheaders: {X-A: {$ref: '#/one'}}\none: {schema: {type: string}}",
    )
    ((_, node, response),) = read.unit.responses
    assert read.unit.model.description == "Hello."
    assert dump(response.headers["X-A"]) == {"$ref": "b.yaml#/one"}  # type: ignore[index]
    assert dump(
        read.spec.header(node.child("headers", "X-A").target("b.yaml#/one"))[1]
    ) == {"schema": {"type": "string"}}
    assert read.places == ["ref-dangling 8:49"]


# --- Swagger 2.0 ---

SWAGGER = """
host: api.x
basePath: /v1/
schemes: [https, wss, http]
consumes: [application/xml]
produces: [application/json, text/csv]
paths:
  /a/{id}:
    parameters: [{name: id, in: path, required: true, type: array, items: {type: integer}}]
    get:
      parameters:
        - {name: q, in: query, type: array, items: {type: string}, collectionFormat: multi}
        - {name: r, in: query, type: array, items: {type: string}, collectionFormat: pipes}
        - {name: s, in: query, type: array, items: {type: string}}
        - {name: t, in: header, type: string, enum: [a], x-nullable: true, description: d}
      responses:
        200: {description: ok, schema: {type: array, items: {$ref: '#/definitions/A'}}}
        201: {$ref: '#/responses/made'}
        204: {description: none}
    put:
      consumes: [application/json]
      produces: [text/plain]
      parameters: [{$ref: b.yaml#/body}]
      responses: {201: {$ref: '#/responses/made'}}
    post:
      parameters:
        - {name: f, in: formData, type: file, required: true, description: d}
        - {name: g, in: formData, type: array, items: {type: string}, collectionFormat: csv}
      responses: {200: {description: ok, schema: {type: file}}}
    patch:
      parameters: [{name: g, in: formData, type: integer}]
      responses: {}
definitions:
  A: {type: object, discriminator: kind, properties: {kind: {type: string}}}
responses:
  made: {description: made, schema: {type: string}, headers: {X-A: {type: integer}}, examples: {text/plain: x}}
securityDefinitions:
  a: {type: basic}
  b: {type: apiKey, in: query, name: k}
  c: {type: oauth2, flow: accessCode, tokenUrl: t, authorizationUrl: u, scopes: {s: d, x-a: 1}}
"""
BODY = "body: {name: body, in: body, required: true, description: d, schema: {$ref: '#/B'}}\nB: {type: string}"


def test_swagger_parameters(write: Write) -> None:
    get = write(SWAGGER, "2.0", b=BODY).units[0]
    found = {
        p.name: (p.style, p.explode, dump(p.param_schema)) for _, p in get.parameters
    }
    strings = {"type": "array", "items": {"type": "string"}}
    assert found == {
        "id": ("simple", False, {"type": "array", "items": {"type": "integer"}}),
        "q": ("form", True, strings),
        "r": ("pipeDelimited", False, strings),
        "s": ("form", False, strings),
        "t": (None, None, {"type": ["string", "null"], "enum": ["a", None]}),
    }
    assert get.parameters[-1][1].description == "d"
    assert get.parameters[1][0].child("schema", "items").value == {"type": "string"}


def test_swagger_bodies(write: Write) -> None:
    read = write(SWAGGER, "2.0", b=BODY)
    _, put, post, patch = read.units
    assert put.request_body
    node, body = put.request_body
    assert (node.id, dump(body)) == (
        "b.yaml#/body",
        {
            "description": "d",
            "required": True,
            "content": {"application/json": {"schema": {"$ref": "#/B"}}},
        },
    )
    assert (
        node.child("content", "application/json", "schema").resolve().id == "b.yaml#/B"
    )
    assert put.parameters[0][1].name == "id" and len(put.parameters) == 1
    file = {"type": "string", "format": "binary", "description": "d"}
    assert dump(post.request_body[1]) == {  # type: ignore[index]
        "required": True,
        "content": {
            "multipart/form-data": {
                "schema": {
                    "type": "object",
                    "required": ["f"],
                    "properties": {
                        "f": file,
                        "g": {"type": "array", "items": {"type": "string"}},
                    },
                },
                "encoding": {"g": {"style": "form", "explode": False}},
            }
        },
    }
    assert list(patch.request_body[1].content) == ["application/x-www-form-urlencoded"]  # type: ignore[index]
    assert read.said == []


def test_swagger_responses(write: Write) -> None:
    read = write(SWAGGER, "2.0", b=BODY)
    get, put, post, _ = read.units
    ok, made, none = (response for _, _, response in get.responses)
    listed = {"schema": {"type": "array", "items": {"$ref": "#/definitions/A"}}}
    assert dump(ok)["content"] == {"application/json": listed, "text/csv": listed}
    assert none.content is None
    assert list(made.content or {}) == ["application/json", "text/csv"]
    assert dump(put.responses[0][2]) == {
        "description": "made",
        "content": {"text/plain": {"schema": {"type": "string"}, "example": "x"}},
        "headers": {"X-A": {"schema": {"type": "integer"}}},
    }
    assert get.responses[1][1].id == "#/responses/made"
    binary = {"schema": {"type": "string", "format": "binary"}}
    assert dump(post.responses[0][2])["content"]["text/csv"] == binary
    status, node, _ = get.responses[1]
    again = read.spec.response(get.node.child("responses", status))
    assert (again[0].id, again[1]) == (node.id, made)


def test_swagger_servers_schemes_and_definitions(write: Write) -> None:
    read = write(SWAGGER, "2.0", b=BODY)
    assert [s.url for s in read.spec.servers()] == [
        "https://api.x/v1",
        "http://api.x/v1",
    ]
    assert {
        name: dump(scheme) for name, scheme in read.spec.security_schemes().items()
    } == {
        "a": {"type": "http", "scheme": "basic"},
        "b": {"type": "apiKey", "in": "query", "name": "k"},
        "c": {
            "type": "oauth2",
            "flows": {
                "authorizationCode": {
                    "tokenUrl": "t",
                    "authorizationUrl": "u",
                    "scopes": {"s": "d"},
                }
            },
        },
    }
    ((name, node),) = read.spec.component_schemas()
    model = read.spec.schema(node)
    assert name == "A" and isinstance(model, oas.Schema)
    assert model.discriminator and model.discriminator.propertyName == "kind"


@pytest.mark.parametrize(
    ("text", "urls"),
    [
        ("host: x", ["https://x"]),
        ("host: x\nbasePath: /", ["https://x"]),
        ("basePath: /v2", ["/v2"]),
        ("schemes: [http]", []),
        ("host: x\nschemes: http", ["http://x"]),
    ],
)
def test_swagger_servers(write: Write, text: str, urls: list[str]) -> None:
    assert [server.url for server in write(text, "2.0").spec.servers()] == urls


def test_remarks_on_swagger_have_the_place_as_it_was_written(write: Write) -> None:
    read = write(
        """
paths:
  /a:
    get:
      parameters: [{name: a, in: query, type: wibble}, {name: b, in: query, minimum: x}]
      responses: {200: {description: ok, schema: {type: wibble}, headers: {A: {type: wibble}}}}
    put:
      parameters: [{name: a, in: body, schema: {type: wibble}}]
""",
        "2.0",
    )
    assert len(read.units) == 2
    assert read.places == [
        "value-ignored 6:41",
        "value-ignored 6:77",
        "value-ignored 7:76",
        "value-ignored 7:51",
        "value-ignored 9:49",
    ]
