"""Requests are checked against the document: good ones pass, each fault of a bad one is named."""

from __future__ import annotations

import json
from base64 import b64encode
from typing import Any
from urllib.parse import urlencode

import pytest
from openapi_core import OpenAPI
from openapi_core.testing import MockRequest

from sdkwright.mock import Answer, Mock
from sdkwright.spec.document import Spec
from sdkwright.spec.load import load

FORM_TYPE = "application/x-www-form-urlencoded"
LIST = {"type": "array", "items": {"type": "integer"}}
COLOR = {
    "type": "object",
    "properties": {"R": {"type": "integer"}, "G": {"type": "integer"}},
    "required": ["R"],
    "additionalProperties": False,
}
OK = {"responses": {"204": {"description": "Done."}}}


def parameter(place: str, schema: Any, **more: Any) -> Any:
    return {"name": "p", "in": place, "schema": schema, **more}


def operation(*parameters: Any, **more: Any) -> Any:
    return {**OK, "parameters": list(parameters), **more}


def styled(style: str, explode: bool, schema: Any) -> Any:
    return operation(parameter("query", schema, style=style, explode=explode))


def in_path(style: str, explode: bool, schema: Any) -> Any:
    return {
        "get": operation(
            parameter("path", schema, style=style, explode=explode, required=True)
        )
    }


def body(media_type: str, schema: Any, required: bool = True, **more: Any) -> Any:
    content = {media_type: {"schema": schema, **more}}
    return operation(requestBody={"required": required, "content": content})


PET = {
    "type": "object",
    "required": ["id", "name"],
    "properties": {
        "id": {"type": "integer", "readOnly": True},
        "name": {"type": "string", "minLength": 1},
        "born": {"type": "string", "format": "date"},
        "mother": {"$ref": "#/components/schemas/Pet"},
    },
}
UPLOAD = {
    "type": "object",
    "required": ["file"],
    "properties": {
        "file": {"type": "string", "format": "binary"},
        "count": {"type": "integer"},
        "meta": {
            "type": "object",
            "required": ["a"],
            "properties": {"a": {"type": "boolean"}},
        },
        "more": {"type": "array", "items": {"type": "string", "format": "binary"}},
    },
}
FORM = {
    "type": "object",
    "required": ["grant"],
    "properties": {
        "grant": {"enum": ["code", "token"]},
        "n": {"type": "integer"},
        "list": {"type": "array", "items": {"type": "integer"}},
        "flat": {"type": "array", "items": {"type": "integer"}},
        "deep": {
            "type": "object",
            "properties": {"a": {"type": "array", "items": {"type": "boolean"}}},
        },
    },
    "additionalProperties": False,
}
BEYOND = {
    "type": "object",
    "properties": {
        "list": LIST,
        "color": COLOR,
        "colors": {"type": "array", "items": COLOR},
        "word": {"type": "string"},
    },
    "additionalProperties": False,
}
"""An object of what its style has no words for."""
WRITTEN = {
    "color": {"style": "form", "explode": False},
    "comma": {"explode": False},
    "space": {"style": "spaceDelimited"},
    "pipe": {"style": "pipeDelimited"},
    "deep": {"style": "deepObject", "explode": True},
    "spread": {"style": "form"},
}
STYLED = {
    "type": "object",
    "properties": {
        "color": COLOR,
        "comma": {**LIST, "minItems": 2},
        "space": COLOR,
        "pipe": COLOR,
        "deep": COLOR,
        "spread": {
            "type": "object",
            "properties": {"X": {"type": "integer"}, "Y": {"type": "boolean"}},
        },
    },
    "additionalProperties": False,
}
DOCUMENT: Any = {
    "openapi": "3.1.0",
    "info": {"title": "Styles", "version": "1"},
    "servers": [{"url": "https://api.example.com/v1"}, {"url": "/other"}],
    "paths": {
        "/simple/{p}": in_path("simple", False, LIST),
        "/simple*/{p}": in_path("simple", True, COLOR),
        "/label/{p}": in_path("label", False, LIST),
        "/label*/{p}": in_path("label", True, COLOR),
        "/matrix/{p}": in_path("matrix", False, LIST),
        "/matrix*/{p}": in_path("matrix", True, LIST),
        "/matrix-object/{p}": in_path("matrix", False, COLOR),
        "/number/{p}": in_path("simple", False, {"type": "integer", "maximum": 9}),
        "/uuid/{p}": in_path("simple", False, {"type": "string", "format": "uuid"}),
        "/form": {"get": styled("form", False, LIST)},
        "/form*": {"get": styled("form", True, LIST)},
        "/form-object": {"get": styled("form", False, COLOR)},
        "/form-object*": {"get": styled("form", True, COLOR)},
        "/free*": {"get": styled("form", True, {"type": "object"})},
        "/beyond": {"get": styled("form", True, BEYOND)},
        "/colors": {"get": styled("form", True, {"type": "array", "items": COLOR})},
        "/space": {"get": styled("spaceDelimited", False, LIST)},
        "/pipe": {"get": styled("pipeDelimited", False, LIST)},
        "/deep": {
            "get": styled(
                "deepObject",
                True,
                {
                    "type": "object",
                    "properties": {
                        "a": {"type": "object", "properties": {"b": LIST}},
                        "c": {"type": "boolean"},
                    },
                    "additionalProperties": False,
                },
            )
        },
        "/json": {
            "get": operation(
                {
                    "name": "p",
                    "in": "query",
                    "content": {"application/json": {"schema": COLOR}},
                }
            )
        },
        "/word": {
            "get": operation(
                parameter(
                    "query", {"type": "string", "enum": ["a b", "ü"]}, required=True
                ),
                {
                    "name": "flag",
                    "in": "query",
                    "allowEmptyValue": True,
                    "schema": {"type": "boolean"},
                },
                {
                    "name": "either",
                    "in": "query",
                    "schema": {"type": ["integer", "null"]},
                },
            )
        },
        "/header": {
            "get": operation(parameter("header", LIST, required=True, name="X-List"))
        },
        "/cookie": {
            "get": operation(parameter("cookie", {"type": "integer"}, required=True))
        },
        "/pets": {
            "post": body("application/json", {"$ref": "#/components/schemas/Pet"}),
            "put": body(
                "application/*", {"$ref": "#/components/schemas/Pet"}, required=False
            ),
            "get": OK,
        },
        "/upload": {
            "post": body(
                "multipart/form-data",
                UPLOAD,
                encoding={"file": {"contentType": "image/png, image/*"}},
            )
        },
        "/form-body": {
            "post": body(
                "application/x-www-form-urlencoded",
                FORM,
                encoding={"flat": {"style": "form", "explode": False}},
            )
        },
        "/styled": {
            "post": body("multipart/form-data", STYLED, encoding=WRITTEN),
            "put": body(FORM_TYPE, STYLED, encoding=WRITTEN),
        },
        "/raw": {
            "put": body(
                "application/octet-stream", {"type": "string", "format": "binary"}
            )
        },
        "/key": {
            "get": {**OK, "security": [{"header": []}, {"query": [], "cookie": []}]}
        },
        "/token": {"get": {**OK, "security": [{"bearer": []}, {"basic": []}]}},
        "/optional": {"get": {**OK, "security": [{"bearer": []}, {}]}},
    },
    "components": {
        "schemas": {"Pet": PET},
        "securitySchemes": {
            "header": {"type": "apiKey", "in": "header", "name": "X-Key"},
            "query": {"type": "apiKey", "in": "query", "name": "key"},
            "cookie": {"type": "apiKey", "in": "cookie", "name": "session"},
            "bearer": {"type": "oauth2", "flows": {}},
            "basic": {"type": "http", "scheme": "basic"},
        },
    },
}


def refuse(diagnostic: Any) -> None:
    raise AssertionError(diagnostic)


def mock_of(document: Any) -> Mock:
    return Mock(
        Spec(load("-", stdin=json.dumps(document).encode(), report=refuse), refuse)
    )


@pytest.fixture(scope="module")
def mock() -> Mock:
    return mock_of(DOCUMENT)


def problems(answer: Answer) -> list[str]:
    if answer.status == 204:
        return []
    return [
        f"{each['in']} {each['name']}" for each in json.loads(answer.body)["problems"]
    ]


GOOD = [
    "/simple/1,2,3",
    "/simple/4",
    "/simple*/R=1,G=2",
    "/label/.1,2",
    "/label/.1.2",
    "/label*/.R=1.G=2",
    "/matrix/;p=1,2",
    "/matrix*/;p=1;p=2",
    "/matrix-object/;p=R,1,G,2",
    "/number/9",
    "/number/-9",
    "/uuid/12345678-1234-4234-8234-567812345678",
    "/form",
    "/form?p=1,2",
    "/form?p=1%2C2",
    "/form?p=7",
    "/form*?p=1&p=2",
    "/form-object?p=R,1,G,2",
    "/form-object*?R=1&G=2",
    "/form-object*",
    "/free*?anything=1&goes=2",
    "/beyond?list=1&list=2&word=%7B%7D",
    "/beyond?list=1&color%5BR%5D=1&color[G]=2",
    "/beyond?color=%7B%22R%22:1%7D&colors=%7B%22R%22:1%7D&colors=%7B%22R%22:2%7D",
    "/beyond?list=%5B1,2%5D&word=a",
    "/colors?p=%7B%22R%22:1%7D&p=%7B%22R%22:2%7D",
    "/space?p=1%202",
    "/space?p=1+2",
    "/pipe?p=1|2",
    "/pipe?p=1%7C2",
    "/deep?p[a][b][]=1&p[a][b][]=2&p[c]=true",
    "/deep?p%5Ba%5D%5Bb%5D=1",
    "/deep?p[a][b][0]=1&p[a][b][1]=2",
    "/json?p=%7B%22R%22:1%7D",
    "/word?p=a+b",
    "/word?p=a%20b",
    "/word?p=%C3%BC",
    "/word?p=a%20b&flag=",
    "/word?p=a%20b&flag=true&either=5",
    "/word?p=a%20b&either=null",
]

BAD = {
    "/simple/1,x": ["path p"],
    "/simple*/G=2": ["path p"],
    "/simple*/R=1,B=2": ["path p"],
    "/label/1,2": ["path p"],
    "/matrix/1,2": ["path p"],
    "/matrix*/;q=1": ["path p"],
    "/number/10": ["path p"],
    "/number/1.5": ["path p"],
    "/uuid/12": ["path p"],
    "/form?p=1&p=2": ["query p"],
    "/form?p=a": ["query p"],
    "/form?q=1": ["query q"],
    "/form*?p=1,2": ["query p"],
    "/form*?p[]=1": ["query p[]"],
    "/form-object?p=G,1": ["query p"],
    "/form-object*?R=1&X=2": ["query X"],
    "/form-object*?R=x": ["query p"],
    "/beyond?list=1&list=x": ["query p"],
    "/beyond?color[R]=x": ["query p"],
    "/beyond?colors=%7B%7D": ["query p"],
    "/beyond?word[a]=1": ["query p"],
    "/beyond?words=1": ["query words"],
    "/colors?p=1": ["query p"],
    "/space?p=1,2": ["query p"],
    "/pipe?p=1,2": ["query p"],
    "/deep?p[c]=yes": ["query p"],
    "/deep?p[x]=1": ["query p"],
    "/deep?p=1": ["query p"],
    "/json?p=R,1": ["query p"],
    "/json?p=%7B%7D": ["query p"],
    "/word": ["query p"],
    "/word?p=ab&x=1&y=2": ["query p", "query x", "query y"],
    "/word?p=a+b&flag=1": ["query flag"],
    "/header": ["header X-List"],
    "/cookie": ["cookie p"],
}


@pytest.mark.parametrize("base", ["/v1", "/other"])
@pytest.mark.parametrize("target", GOOD)
def test_good_parameters(mock: Mock, base: str, target: str) -> None:
    """Each style as the specification writes it, under each server."""
    assert problems(mock.answer("GET", base + target, [], b"")) == []


@pytest.mark.parametrize(("target", "expected"), BAD.items())
def test_bad_parameters(mock: Mock, target: str, expected: list[str]) -> None:
    """Missing, unknown, in another style, or against the schema."""
    answer = mock.answer("GET", "/v1" + target, [], b"")
    assert problems(answer) == expected
    assert answer.status == 400
    assert ("X-Mock-Problems", str(len(expected))) in answer.headers


@pytest.mark.parametrize(
    ("path", "header", "expected"),
    [
        ("/header", ("x-list", "1, 2,3"), []),
        ("/header", ("X-LIST", "1;2"), ["header X-List"]),
        ("/cookie", ("Cookie", "other=x; p=5"), []),
        ("/cookie", ("Cookie", "p=five"), ["cookie p"]),
        ("/key", ("X-Key", "k"), []),
        ("/key", ("X-Key", ""), ["security X-Key"]),
        ("/key?key=1", ("Cookie", "session=2"), []),
        ("/key", ("Cookie", "session=2"), ["security X-Key"]),
        ("/token", ("Authorization", "bearer abc"), []),
        ("/token", ("Authorization", "Token abc"), ["security Authorization"]),
        ("/token", ("Authorization", f"Basic {b64encode(b'a:b').decode()}"), []),
        ("/token", ("Authorization", "Basic abc"), ["security Authorization"]),
        ("/token", ("Authorization", "Bearer "), ["security Authorization"]),
        ("/optional", ("Accept", "*/*"), []),
    ],
)
def test_headers_and_credentials(
    mock: Mock, path: str, header: tuple[str, str], expected: list[str]
) -> None:
    """Names of headers have no case; one alternative of the credentials is enough."""
    assert problems(mock.answer("GET", "/v1" + path, [header], b"")) == expected


JSON = "application/json"


@pytest.mark.parametrize(
    ("line", "content_type", "content", "expected"),
    [
        ("POST /pets", JSON, b'{"name": "Rex"}', []),
        (
            "POST /pets",
            f"{JSON}; charset=utf-8",
            b'{"name": "Rex", "mother": {"name": "Bo"}}',
            [],
        ),
        ("POST /pets", JSON, b'{"id": 3}', ["body "]),
        (
            "POST /pets",
            JSON,
            b'{"name": "", "born": "01.02.2024"}',
            ["body /name", "body /born"],
        ),
        (
            "POST /pets",
            JSON,
            b'{"name": "Rex", "mother": {"mother": {"name": 5}, "name": "x"}}',
            ["body /mother/mother/name"],
        ),
        ("POST /pets", JSON, b"{", ["body "]),
        ("POST /pets", JSON, b'{"name": NaN}', ["body "]),
        ("POST /pets", JSON, b"", ["body "]),
        ("POST /pets", "text/plain", b"Rex", ["header Content-Type"]),
        ("POST /pets", "", b'{"name": "Rex"}', ["header Content-Type"]),
        ("PUT /pets", "", b"", []),
        ("PUT /pets", JSON, b'{"name": 1}', ["body /name"]),
        ("PUT /pets", "application/merge-patch+json", b'{"name": 1}', ["body /name"]),
        ("GET /pets", JSON, b"{}", ["body "]),
        ("PUT /raw", "application/octet-stream", b"\x00\xff", []),
        ("PUT /raw", "application/octet-stream", b"", []),
        ("PUT /raw", JSON, b"1", ["header Content-Type"]),
        ("POST /form-body", FORM_TYPE, b"grant=code&n=5&list=1&list=2&flat=1,2", []),
        (
            "POST /form-body",
            FORM_TYPE,
            b"grant=code&deep[a][0]=true&deep[a][1]=false",
            [],
        ),
        (
            "POST /form-body",
            FORM_TYPE,
            b"grant=code&deep=%7B%22a%22%3A%5Btrue%5D%7D",
            [],
        ),
        ("POST /form-body", FORM_TYPE, b"n=x", ["body ", "body /n"]),
        (
            "POST /form-body",
            FORM_TYPE,
            b"grant=code&flat=1&flat=2&other=1",
            ["body ", "body /flat"],
        ),
        ("POST /form-body", FORM_TYPE, b"grant=code&list=a", ["body /list/0"]),
    ],
)
def test_bodies(
    mock: Mock, line: str, content_type: str, content: bytes, expected: list[str]
) -> None:
    """Media type, syntax and schema; what is read-only need not be sent."""
    method, path = line.split()
    headers = [("Content-Type", content_type)] if content_type else []
    assert sorted(
        problems(mock.answer(method, "/v1" + path, headers, content))
    ) == sorted(expected)


def multipart(*parts: tuple[str, bytes]) -> bytes:
    """Parts of a head and data, with the boundary `B`."""
    made = [
        b"--B\r\nContent-Disposition: form-data; %s\r\n\r\n%s\r\n"
        % (head.encode(), data)
        for head, data in parts
    ]
    return b"".join(made) + b"--B--\r\n"


PNG = 'name="file"; filename="a \\"1\\".png"\r\nContent-Type: image/png'


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (multipart((PNG, b"\x89PNG\r\n-B\r\n\r\n"), ('name="count"', b"5")), []),
        (
            multipart(
                (PNG, b"x"),
                ('name="meta"\r\nContent-Type: application/json', b'{"a": true}'),
            ),
            [],
        ),
        (
            multipart(
                (PNG, b"x"),
                ('name="more"; filename="1"', b"\xff"),
                ('name="more"; filename="2"', b"2"),
            ),
            [],
        ),
        (multipart((PNG, b"x"), ('name="more"; filename="1"', b"1")), []),
        (multipart((PNG.replace("image/png", "text/plain"), b"x")), ["body /file"]),
        (multipart((PNG, b"x"), ('name="count"', b"many")), ["body /count"]),
        (multipart((PNG, b"x"), ('name="meta"', b"{}")), ["body /meta"]),
        (multipart(('name="count"', b"5")), ["body "]),
        (multipart((PNG, b"x"))[:-6], ["body "]),
        (b"--B\r\nContent-Disposition: form-data\r\n\r\nx\r\n--B--\r\n", ["body "]),
    ],
)
def test_multipart(mock: Mock, content: bytes, expected: list[str]) -> None:
    """Files, fields, JSON parts and lists; a part of another media type is named."""
    headers = [("Content-Type", 'multipart/form-data; boundary="B"')]
    assert problems(mock.answer("POST", "/v1/upload", headers, content)) == expected


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"color": "R,1,G,2", "comma": "1,2"}, []),
        ({"space": "R 1 G 2", "pipe": "R|1"}, []),
        ({"deep[R]": "1", "deep[G]": "2"}, []),
        ({"X": "1", "Y": "true"}, []),
        ({"comma": "1"}, ["body /comma"]),
        ({"space": "R,1"}, ["body /space"]),
        ({"pipe": "R 1"}, ["body /pipe"]),
        ({"deep[R]": "x"}, ["body /deep/R"]),
        ({"X": "x"}, ["body /spread/X"]),
        ({"Z": "1"}, ["body "]),
    ],
)
def test_styles_of_fields(mock: Mock, fields: dict[str, str], expected: list[str]) -> None:
    """Those of queries; in the parts of a multipart body nothing is percent-encoded."""
    parts = multipart(*((f'name="{k}"', v.encode()) for k, v in fields.items()))
    headers = [("Content-Type", "multipart/form-data; boundary=B")]
    assert problems(mock.answer("POST", "/v1/styled", headers, parts)) == expected
    content = urlencode(fields).encode()
    headers = [("Content-Type", FORM_TYPE)]
    assert problems(mock.answer("PUT", "/v1/styled", headers, content)) == expected


def test_a_part_is_not_decoded(mock: Mock) -> None:
    headers = [("Content-Type", "multipart/form-data; boundary=B")]
    parts = multipart(('name="space"', b"R%201"))
    assert problems(mock.answer("POST", "/v1/styled", headers, parts)) == ["body /space"]


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ("GET /v1/nothing", 404),
        ("GET /simple/1", 404),
        ("DELETE /v1/pets", 405),
        ("HEAD /v1/pets", 405),
    ],
)
def test_unknown(mock: Mock, line: str, status: int) -> None:
    """A path or method that is not in the document is a problem of its own."""
    method, path = line.split()
    answer = mock.answer(method, path, [], b"")
    assert answer.status == status
    assert problems(answer) == [f"request {line}"]
    assert (("Allow", "POST, PUT, GET") in answer.headers) == (status == 405)


@pytest.mark.parametrize(
    "target",
    [
        "/form?p=1,2",
        "/form*?p=1&p=2",
        "/number/5",
        "/number/10",
        "/form?p=a",
        "/form*",
        "/form-object?p=R,1",
    ],
)
def test_same_verdict_as_openapi_core(mock: Mock, target: str) -> None:
    """An independent reader of the specification agrees."""
    path, _, query = target.partition("?")
    template = "/number/{p}" if path.startswith("/number/") else path
    pairs: dict[str, Any] = {}
    for name, _, value in (part.partition("=") for part in query.split("&") if part):
        pairs.setdefault(name, []).append(value)
    view = {"p": path.rpartition("/")[2]} if "{" in template else None
    request = MockRequest(
        "https://api.example.com",
        "get",
        f"/v1{path}",
        path_pattern=f"/v1{template}",
        args=pairs,
        view_args=view,
    )
    judged = OpenAPI.from_dict(DOCUMENT).unmarshal_request(request)
    assert bool(judged.errors) == bool(
        problems(mock.answer("GET", "/v1" + target, [], b""))
    )


def test_branches_that_overlap() -> None:
    """Who sends what two branches take has done nothing wrong; who sends neither has."""
    union = {"oneOf": [{"type": "integer"}, {"type": "number"}]}
    document = {
        **DOCUMENT,
        "paths": {"/union": {"get": operation(parameter("query", union))}},
    }
    mock = mock_of(document)
    assert problems(mock.answer("GET", "/v1/union?p=5", [], b"")) == []
    assert problems(mock.answer("GET", "/v1/union?p=five", [], b"")) == ["query p"]


def test_read_only_wherever_it_is_said() -> None:
    """A read-only property is not asked for, also where parts or references mark it."""
    schemas = {
        "Base": {
            "properties": {"a": {"allOf": [{"type": "string"}, {"readOnly": True}]}}
        },
        "Id": {"type": "string", "readOnly": True},
        "Item": {
            "required": ["a", "b", "c", "d"],
            "properties": {
                "b": {"$ref": "#/components/schemas/Id"},
                "d": {"type": "string"},
            },
            "allOf": [{"$ref": "#/components/schemas/Base"}],
            "oneOf": [{"properties": {"c": {"readOnly": True}}}],
        },
    }
    item = body("application/json", {"$ref": "#/components/schemas/Item"})
    components = {**DOCUMENT["components"], "schemas": schemas}
    mock = mock_of(
        {**DOCUMENT, "paths": {"/items": {"post": item}}, "components": components}
    )
    headers = [("Content-Type", "application/json")]
    assert problems(mock.answer("POST", "/v1/items", headers, b'{"d": "x"}')) == []
    answer = mock.answer("POST", "/v1/items", headers, b"{}")
    assert [each["message"] for each in json.loads(answer.body)["problems"]] == [
        "'d' is a required property"
    ]


def test_deep_object_or_plain() -> None:
    """`deepObject` says nothing about values that are no objects; they come as in a form."""
    either = {"anyOf": [{"type": "integer"}, COLOR]}
    mock = mock_of(
        {**DOCUMENT, "paths": {"/deep": {"get": styled("deepObject", True, either)}}}
    )
    assert problems(mock.answer("GET", "/v1/deep?p=5", [], b"")) == []
    assert problems(mock.answer("GET", "/v1/deep?p[R]=5", [], b"")) == []
    assert problems(mock.answer("GET", "/v1/deep?p[G]=5", [], b"")) == ["query p"]
