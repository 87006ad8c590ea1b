"""Answers are chosen and made as the document and the request want them."""

from __future__ import annotations

import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from sdkwright.mock import Answer, Mock
from sdkwright.spec.document import Spec
from sdkwright.spec.load import load

PET = {
    "type": "object",
    "required": ["id", "name", "secret"],
    "properties": {
        "id": {"type": "integer", "readOnly": True},
        "name": {"type": "string"},
        "secret": {"type": "string", "writeOnly": True},
    },
}
EVENT = {
    "type": "object",
    "properties": {"data": {"type": "string"}, "event": {"const": "tick"}},
}


def responses(**found: Any) -> Any:
    return {
        "get": {"responses": {key.lstrip("_"): each for key, each in found.items()}}
    }


def content(media_type: str, schema: Any, **more: Any) -> Any:
    return {"description": "", "content": {media_type: {"schema": schema, **more}}}


def constant(value: Any) -> Any:
    return content("application/json", {"const": value})


DOCUMENT: Any = {
    "openapi": "3.2.0",
    "info": {"title": "Answers", "version": "1"},
    "paths": {
        "/pet": responses(
            _200=content("application/json", {"$ref": "#/components/schemas/Pet"})
        ),
        "/example": responses(
            _200=content("application/json", {"type": "integer"}, example=5)
        ),
        "/bad-example": responses(
            _200=content("application/json", {"type": "integer"}, example="5")
        ),
        "/examples": responses(
            _200=content(
                "application/json",
                {"type": "integer"},
                examples={
                    "outside": {"externalValue": "https://example.com"},
                    "bad": {"value": "x"},
                    "shared": {"$ref": "#/components/examples/Shared"},
                    "last": {"value": 9},
                },
            ),
            _404=constant("missing"),
            _5XX=constant("broken"),
            default=constant("other"),
        ),
        "/lowest": responses(
            _404=constant(404), _204={"description": ""}, _201=constant(201)
        ),
        "/range": responses(_404=constant(404), _2XX=constant("range")),
        "/default": responses(_404=constant(404), default=constant("default")),
        "/redirect": responses(_404=constant(404), _302={"description": ""}),
        "/error": responses(_500=constant(500), _404=constant(404)),
        "/none": {"get": {"responses": {}}},
        "/empty": responses(_204=constant("never sent")),
        "/types": responses(
            _200={
                "description": "",
                "content": {
                    "text/plain": {"schema": {"type": "string"}, "example": "plain"},
                    "application/xml": {
                        "schema": {
                            "type": "object",
                            "properties": {"a&b": {"const": "<1>"}},
                        }
                    },
                    "text/event-stream": {
                        "schema": {"$ref": "#/components/schemas/Pet"}
                    },
                    "application/jsonl": {
                        "schema": {"type": "array", "items": {"const": {"n": 1}}}
                    },
                    "application/json-seq": {"itemSchema": {"const": 1}},
                    "application/vnd.pets+json": {"schema": {"const": "vendor"}},
                    "application/octet-stream": {
                        "schema": {"type": "string", "format": "binary"}
                    },
                    "application/x-www-form-urlencoded": {
                        "schema": {"const": {"a": "1 2"}}
                    },
                },
            }
        ),
        "/any": responses(_200=content("*/*", {"type": "string", "format": "binary"})),
        "/events": responses(
            _200={
                "description": "",
                "content": {"text/event-stream": {"itemSchema": EVENT}},
            }
        ),
        "/headers": responses(
            _200={
                "description": "",
                "headers": {
                    "X-Count": {
                        "required": True,
                        "schema": {"type": "integer", "minimum": 7},
                    },
                    "X-List": {"$ref": "#/components/headers/List"},
                    "X-Object": {
                        "required": True,
                        "schema": {"const": {"a": 1, "b": True}},
                        "explode": True,
                    },
                    "X-Split": {
                        "required": True,
                        "schema": {"const": "a\r\nX-Evil: ü"},
                    },
                    "X-Optional": {"schema": {"type": "integer"}},
                    "bad name": {"required": True, "schema": {"type": "integer"}},
                    "Content-Length": {"required": True, "schema": {"const": 99}},
                },
            }
        ),
        "/search": {"query": {"responses": {"200": constant("found")}}},
        "/head": {
            "head": {"responses": {"200": constant("no body")}},
            "options": {"responses": {"200": constant("o")}},
        },
        "/clash": responses(
            _200=content(
                "application/json",
                {
                    "type": "object",
                    "required": ["a"],
                    "properties": {
                        "a": {"allOf": [{"type": "array"}, {"type": "object"}]}
                    },
                },
            )
        ),
    },
    "components": {
        "schemas": {"Pet": PET},
        "examples": {"Shared": {"value": 7}},
        "headers": {
            "List": {
                "required": True,
                "schema": {"type": "array", "items": {"enum": ["a"]}, "minItems": 2},
            }
        },
    },
}


@pytest.fixture(scope="module")
def mock() -> Mock:
    return mock_of(DOCUMENT)


def mock_of(document: Any) -> Mock:
    noted: list[Any] = []
    return Mock(
        Spec(
            load("-", stdin=json.dumps(document).encode(), report=noted.append),
            noted.append,
        )
    )


def get(mock: Mock, path: str, **headers: str) -> Answer:
    return mock.answer("GET", path, list(headers.items()), b"")


def test_made_from_the_schema(mock: Mock) -> None:
    """What is read-only is there, what is write-only is not."""
    answer = get(mock, "/pet")
    assert json.loads(answer.body) == {"id": 1, "name": "text"}
    assert answer.headers == [("Content-Type", "application/json")]


@pytest.mark.parametrize(
    ("path", "status", "value"),
    [
        ("/example", 200, 5),
        ("/bad-example", 200, 1),
        ("/examples", 200, 7),
        ("/lowest", 201, 201),
        ("/range", 200, "range"),
        ("/default", 200, "default"),
        ("/error", 404, 404),
        ("/clash", 200, {"a": {}}),
    ],
)
def test_chosen(mock: Mock, path: str, status: int, value: Any) -> None:
    """The lowest success, and the first example that is valid."""
    answer = get(mock, path)
    assert (answer.status, json.loads(answer.body)) == (status, value)


@pytest.mark.parametrize(
    ("path", "status"), [("/redirect", 302), ("/empty", 204), ("/none", 200)]
)
def test_without_body(mock: Mock, path: str, status: int) -> None:
    """No content, no content type."""
    answer = get(mock, path)
    assert (answer.status, answer.headers, answer.body) == (status, [], b"")


@pytest.mark.parametrize(
    ("prefer", "status", "value"),
    [
        ("code=404", 404, "missing"),
        ('return=minimal, code="404"', 404, "missing"),
        ("code=503", 503, "broken"),
        ("code=409", 409, "other"),
        ("example=last", 200, 9),
        ("example=shared; code=200", 200, 7),
        ("example=bad", 200, "x"),
        ("dynamic=true", 200, 7),
    ],
)
def test_preferred(mock: Mock, prefer: str, status: int, value: Any) -> None:
    """A status by itself, its range or the default; an example by its name."""
    answer = get(mock, "/examples", Prefer=prefer)
    assert (answer.status, json.loads(answer.body)) == (status, value)


@pytest.mark.parametrize(
    ("path", "prefer"),
    [("/examples", "example=nobody"), ("/pet", "code=404"), ("/default", "code=x")],
)
def test_preference_that_cannot_be_met(mock: Mock, path: str, prefer: str) -> None:
    """Said, and not passed over."""
    answer = get(mock, path, Prefer=prefer)
    assert answer.status == 400
    assert json.loads(answer.body)["problems"][0]["name"] == "Prefer"


@pytest.mark.parametrize(
    ("accept", "content_type", "body"),
    [
        ("*/*", "application/vnd.pets+json", b'"vendor"'),
        ("text/plain", "text/plain; charset=utf-8", b"plain"),
        (
            "text/plain;q=0.5, application/xml",
            "application/xml",
            b"<root><a_b>&lt;1&gt;</a_b></root>",
        ),
        (
            "text/event-stream",
            "text/event-stream; charset=utf-8",
            b'data: {"id":1,"name":"text"}\n\n' * 3,
        ),
        ("application/jsonl", "application/jsonl", b'{"n":1}\n' * 3),
        ("application/json-seq", "application/json-seq", b"\x1e1\n" * 3),
        ("application/octet-stream", "application/octet-stream", bytes(range(256))),
        (
            "application/x-www-form-urlencoded",
            "application/x-www-form-urlencoded",
            b"a=1+2",
        ),
        ("image/png", "application/vnd.pets+json", b'"vendor"'),
        ("text/*;q=0.9, */*;q=0.1", "text/plain; charset=utf-8", b"plain"),
        ("application/xml;q=zero, text/plain", "text/plain; charset=utf-8", b"plain"),
    ],
)
def test_accepted(mock: Mock, accept: str, content_type: str, body: bytes) -> None:
    """The media type with the highest weight, JSON where nothing is said."""
    answer = get(mock, "/types", Accept=accept)
    assert answer.headers == [("Content-Type", content_type)]
    assert answer.body == body


def test_any_media_type(mock: Mock) -> None:
    """For a range the request says what it becomes."""
    assert get(mock, "/any").headers == [("Content-Type", "application/octet-stream")]
    assert get(mock, "/any", Accept="image/gif, */*").headers == [
        ("Content-Type", "image/gif")
    ]


def test_events_by_their_fields(mock: Mock) -> None:
    """A schema of the event itself gives its lines."""
    assert get(mock, "/events").body == b"data: text\nevent: tick\n\n" * 3


def test_headers(mock: Mock) -> None:
    """Those that are required, in style `simple`; none can bring another along."""
    assert dict(get(mock, "/headers").headers) == {
        "X-Count": "7",
        "X-List": "a,a",
        "X-Object": "a=1,b=true",
        "X-Split": "a%0D%0AX-Evil: %C3%BC",
    }


@pytest.mark.parametrize(
    ("method", "path", "body"),
    [
        ("QUERY", "/search", b'"found"'),
        ("HEAD", "/head", b""),
        ("OPTIONS", "/head", b'"o"'),
    ],
)
def test_methods(mock: Mock, method: str, path: str, body: bytes) -> None:
    """Any method of the document; HEAD has no body."""
    answer = mock.answer(method, path, [], b"")
    assert (answer.status, answer.body) == (200, body)


def test_recursion_and_other_dialects() -> None:
    """Swagger 2.0 is answered the same way."""
    children = {"type": "array", "items": {"$ref": "#/definitions/Node"}}
    node = {"type": "object", "required": ["next"], "properties": {"next": children}}
    mock = mock_of(
        {
            "swagger": "2.0",
            "info": {"title": "Old", "version": "1"},
            "basePath": "/api",
            "produces": ["application/json"],
            "paths": {
                "/nodes/{id}": {
                    "get": {
                        "parameters": [
                            {
                                "name": "id",
                                "in": "path",
                                "required": True,
                                "type": "integer",
                            },
                            {
                                "name": "tags",
                                "in": "query",
                                "type": "array",
                                "items": {"type": "string"},
                                "collectionFormat": "csv",
                            },
                        ],
                        "responses": {
                            "200": {
                                "description": "",
                                "schema": {"$ref": "#/definitions/Node"},
                            }
                        },
                    }
                }
            },
            "definitions": {"Node": node},
        }
    )
    assert mock.base_path == "/api"
    assert json.loads(get(mock, "/api/nodes/1?tags=a,b").body) == {
        "next": [{"next": []}]
    }
    assert get(mock, "/api/nodes/one").status == 400


def test_answer_is_valid_for_jsonschema(mock: Mock) -> None:
    """Judged with the schema as it stands in the document."""
    required = {**PET, "required": ["id", "name"]}
    assert Draft202012Validator(required).is_valid(json.loads(get(mock, "/pet").body))
