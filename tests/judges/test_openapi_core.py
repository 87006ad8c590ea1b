"""Each operation of the committed SDKs, on a real socket: openapi-core judges what was sent.

The mock answers; its answers are judged, too, so that what the SDK reads is what was promised.
"""

from __future__ import annotations

from collections.abc import Iterator
from http.cookies import SimpleCookie
from typing import Any, Final
from urllib.parse import parse_qsl

import pytest
from judges.called import OPERATIONS, Api, named
from judges.documents import judge_of
from openapi_core import OpenAPI
from openapi_core.datatypes import RequestParameters
from sdks.places import SPECS
from werkzeug.datastructures import Headers, ImmutableMultiDict

from sdkwright.mock import Answer, Exchange, Request, Server

# The judge knows no OpenID Connect, and takes such credentials as they come.
pytestmark = pytest.mark.filterwarnings("ignore:Unsupported scheme type")

NO_READ_ONLY = "in a document of 3.1 it asks for what is read-only"
IN_SEGMENT = "it knows no parameter in the middle of a segment"
SEQUENCE = "it takes a sequence of values for one"
BOOLEAN_SCHEMA = "it stumbles over a schema that is true or false"
NULLABLE = "in a document of 3.0 it knows no reference that may be null"
FORMAT = "it knows no uri in a header"
BLIND_TO_REQUESTS: Final = {
    "events POST /events/import": SEQUENCE,
    "files GET /files": "it knows no object within an object of style deepObject",
    "files GET /archives/{file_ids}{format}": IN_SEGMENT,
    "files GET /folders/{folder_id}/snapshots{taken}": IN_SEGMENT,
    "accounts POST /v1/fields": NO_READ_ONLY,
    "accounts POST /v1/rules": NO_READ_ONLY,
}
"""What it takes for a mistake of the SDK, and why it is none."""
BLIND_TO_ANSWERS: Final = {
    "bookstore POST /books/search": SEQUENCE,
    "events GET /events": "it knows no prefixItems",
    "events GET /events/export": SEQUENCE,
    "events GET /events/tail": SEQUENCE,
    "events GET /events/{event_id}": BOOLEAN_SCHEMA,
    "events POST /queries/run": BOOLEAN_SCHEMA,
    "events GET /queries/{query_id}/result": BOOLEAN_SCHEMA,
    "files GET /files": NULLABLE,
    "files POST /files": FORMAT,
    "files POST /files/bulk": NULLABLE,
    "files GET /files/{file_id}/preview/{size}": "the mock answers as no error would",
    "files GET /files/{file_id}/versions": NULLABLE,
    "files GET /archives/{file_ids}{format}": "the mock misreads where a value ends",
    "files POST /folders": NULLABLE,
    "files GET /folders/{folder_id}": NULLABLE,
    "files GET /folders/{folder_id}/children": NULLABLE,
    "files GET /folders/{folder_id}/snapshots{taken}": NULLABLE,
}
"""The same for answers of the mock."""


class Sent:
    """A request that the mock received, as openapi-core looks at one."""

    def __init__(self, request: Request, server: Server) -> None:
        cookies = SimpleCookie(request.header("cookie") or "")
        self.host_url = server.url.removesuffix(server.mock.base_path)
        self.path = request.path
        self.method = request.method.lower()
        self.body = request.body or None
        self.content_type = request.header("content-type") or ""
        self.parameters = RequestParameters(
            query=ImmutableMultiDict(parse_qsl(request.query, keep_blank_values=True)),
            header=Headers(request.headers),
            cookie=ImmutableMultiDict({k: v.value for k, v in cookies.items()}),
        )


class Answered:
    """An answer of the mock, as openapi-core looks at one."""

    def __init__(self, answer: Answer) -> None:
        self.status_code = answer.status
        self.headers = Headers(answer.headers)
        self.content_type = self.headers.get("content-type", "")
        self.data = answer.body


def exchanged(api: Api, method: str, path: str, mode: str, server: Server) -> tuple[Exchange, Any]:
    """What passed on the wire, and what the SDK made of it."""
    before = len(server.exchanges)
    try:
        result = api.call(method, path, mode, server.url)
    except Exception:
        # Whatever it is, the request is judged, and no result is no answer.
        result = None
    (exchange,) = server.exchanges[before:]
    return exchange, result


def expect(reasons: dict[str, str], operation: str, request: pytest.FixtureRequest) -> None:
    """A judgement that is wrong, where it is; it must be wrong there still."""
    if operation in reasons:
        request.applymarker(pytest.mark.xfail(reason=reasons[operation]))


@pytest.fixture(scope="session")
def apis() -> dict[str, Api]:
    return {name: Api.of(name) for name in SPECS}


@pytest.fixture(scope="session")
def servers(apis: dict[str, Api]) -> Iterator[dict[str, Server]]:
    running = {name: Server(api.mock) for name, api in apis.items()}
    yield running
    for server in running.values():
        server.close()


@pytest.fixture(scope="session")
def judges(servers: dict[str, Server]) -> dict[str, OpenAPI]:
    return {name: judge_of(name, server.url) for name, server in servers.items()}


@pytest.mark.parametrize(("name", "method", "path"), OPERATIONS, ids=list(named(OPERATIONS)))
def test_request(
    name: str,
    method: str,
    path: str,
    mode: str,
    apis: dict[str, Api],
    servers: dict[str, Server],
    judges: dict[str, OpenAPI],
    request: pytest.FixtureRequest,
) -> None:
    expect(BLIND_TO_REQUESTS, f"{name} {method} {path}", request)
    exchange, _ = exchanged(apis[name], method, path, mode, servers[name])
    judges[name].validate_request(Sent(exchange.request, servers[name]))


@pytest.mark.parametrize(("name", "method", "path"), OPERATIONS, ids=list(named(OPERATIONS)))
def test_answer(
    name: str,
    method: str,
    path: str,
    mode: str,
    apis: dict[str, Api],
    servers: dict[str, Server],
    judges: dict[str, OpenAPI],
    request: pytest.FixtureRequest,
) -> None:
    expect(BLIND_TO_ANSWERS, f"{name} {method} {path}", request)
    exchange, result = exchanged(apis[name], method, path, mode, servers[name])
    sent = Sent(exchange.request, servers[name])
    answer = judges[name].unmarshal_response(sent, Answered(exchange.answer))
    assert not answer.errors, [each.__cause__ for each in answer.errors]
    assert (result is None) == (not exchange.answer.body)
