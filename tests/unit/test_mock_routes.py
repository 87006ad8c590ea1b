"""Paths lead to the operations that they mean."""

from __future__ import annotations

import pytest

from sdkwright.mock.routes import Routes

TEMPLATES = [
    ("GET", "/pets"),
    ("GET", "/pets/{id}"),
    ("POST", "/pets/mine"),
    ("DELETE", "/pets/mine"),
    ("GET", "/pets/mine/{id}"),
    ("GET", "/pets/{id}/{file}.{format}"),
    ("GET", "/compare/{base}...{head}"),
    ("POST", "/v1/{name}:cancel"),
    ("POST", "/v1/{name}"),
    ("GET", "/entity({key})/items"),
    ("GET", "/a b/{x-y}"),
    ("GET", "/slash/"),
    ("GET", "/{bucket}?acl"),
    ("GET", "/{bucket}"),
    ("QUERY", "/search"),
    ("copy", "/search"),
]


@pytest.fixture
def routes() -> Routes[str]:
    found: Routes[str] = Routes()
    for method, template in TEMPLATES:
        found.add(method, template, f"{method} {template}", ["", "/api/v3"])
    found.add("PUT", "/upload", "PUT /upload", ["/files"])
    return found


@pytest.mark.parametrize(
    ("request_line", "target", "values"),
    [
        ("GET /pets", "GET /pets", {}),
        ("GET /api/v3/pets", "GET /pets", {}),
        ("GET /pets/7", "GET /pets/{id}", {"id": "7"}),
        ("GET /pets/a%2Fb", "GET /pets/{id}", {"id": "a%2Fb"}),
        ("POST /pets/mine", "POST /pets/mine", {}),
        ("GET /pets/mine", "GET /pets/{id}", {"id": "mine"}),
        ("GET /pets/mine/8", "GET /pets/mine/{id}", {"id": "8"}),
        (
            "GET /pets/7/a.b.pdf",
            "GET /pets/{id}/{file}.{format}",
            {"id": "7", "file": "a", "format": "b.pdf"},
        ),
        (
            "GET /compare/v1.0...main",
            "GET /compare/{base}...{head}",
            {"base": "v1.0", "head": "main"},
        ),
        ("POST /v1/op1:cancel", "POST /v1/{name}:cancel", {"name": "op1"}),
        ("POST /v1/op1%3Acancel", "POST /v1/{name}:cancel", {"name": "op1"}),
        ("POST /v1/op1", "POST /v1/{name}", {"name": "op1"}),
        ("GET /entity(5)/items", "GET /entity({key})/items", {"key": "5"}),
        ("GET /a%20b/1", "GET /a b/{x-y}", {"x-y": "1"}),
        ("GET /slash/", "GET /slash/", {}),
        ("GET /photos?acl", "GET /{bucket}?acl", {"bucket": "photos"}),
        ("GET /photos?acl=&x=1", "GET /{bucket}?acl", {"bucket": "photos"}),
        ("GET /photos?x=1", "GET /{bucket}", {"bucket": "photos"}),
        ("QUERY /search", "QUERY /search", {}),
        ("copy /search", "copy /search", {}),
        ("PUT /files/upload", "PUT /upload", {}),
    ],
)
def test_found(
    routes: Routes[str], request_line: str, target: str, values: dict[str, str]
) -> None:
    """The first match is the operation that is meant, with its parameters still encoded."""
    method, path = request_line.split(" ")
    path, _, query = path.partition("?")
    assert routes.find(method, path, query).matches[0] == (target, values)


@pytest.mark.parametrize(
    ("request_line", "allowed"),
    [
        ("PATCH /pets", {"GET"}),
        ("PATCH /pets/mine", {"POST", "DELETE", "GET"}),
        ("GET /nothing/here", set()),
        ("GET /pets/", set()),
        ("GET /pets//", set()),
        ("GET /slash/x", set()),
        ("GET /api/v3x/pets", set()),
        ("PUT /upload", {"GET"}),
        ("PUT /files/upload/", set()),
        ("GET /compare/main", set()),
    ],
)
def test_not_found(routes: Routes[str], request_line: str, allowed: set[str]) -> None:
    """A path without the method says which it has; an unknown path has none."""
    found = routes.find(*request_line.split(" "))
    assert found.matches == ()
    assert set(found.allowed) == allowed
