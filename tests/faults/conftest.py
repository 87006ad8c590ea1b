"""The SDK that meets the faults, and clients of it with a single connection."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import anyio
import httpx
import pytest
from faults.faults import FAULTS, UPLOADS
from faults.met import Met
from faults.server import FaultServer
from support import Sdk, build

DOCUMENT = """
components:
  securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}
  schemas: {Thing: {type: object, required: [name], properties: {name: {type: string}}}}
  responses: {Thing: {description: A thing., content: {application/json: {schema: {$ref: "#/components/schemas/Thing"}}}}}
  parameters: {id: {name: id, in: path, required: true, schema: {type: string}}}
security: [{key: []}, {}]
paths:
  /things/{id}:
    parameters: [{$ref: "#/components/parameters/id"}]
    get: {tags: [things], operationId: retrieveThing, responses: {"200": {$ref: "#/components/responses/Thing"}}}
    put:
      tags: [things]
      operationId: sendThing
      requestBody: {required: true, content: {application/octet-stream: {}}}
      responses: {"200": {$ref: "#/components/responses/Thing"}}
  /things/{id}/content:
    parameters: [{$ref: "#/components/parameters/id"}]
    get: {tags: [things], operationId: downloadThing, responses: {"200": {description: A file., content: {application/octet-stream: {}}}}}
    post:
      tags: [things]
      operationId: attachThing
      requestBody: {required: true, content: {multipart/form-data: {schema: {type: object, required: [file], properties: {file: {type: string, format: binary}}}}}}
      responses: {"200": {$ref: "#/components/responses/Thing"}}
  /things/{id}/events:
    parameters: [{$ref: "#/components/parameters/id"}]
    get: {tags: [things], operationId: watchThing, responses: {"200": {description: Events., content: {text/event-stream: {schema: {$ref: "#/components/schemas/Thing"}}}}}}
"""


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Sdk:
    """The SDK."""
    return build(tmp_path_factory.mktemp("faults"), DOCUMENT)


@pytest.fixture(scope="session")
def server() -> Iterator[FaultServer]:
    """A server with all faults."""
    with FaultServer(FAULTS, lambda name: name not in UPLOADS) as running:
        yield running


@pytest.fixture(params=["sync", "asyncio", "trio"])
def backend(request: pytest.FixtureRequest) -> str:
    """Which of the twins, and where it runs."""
    return str(request.param)


@pytest.fixture
def met(made: Sdk, server: FaultServer, backend: str) -> Callable[..., Any]:
    """`met(check)` runs it with a client that has one connection; afterwards that is free."""

    def run(check: Callable[[Met], Any], **options: Any) -> Any:
        async def with_client() -> Any:
            settings: Any = {
                "limits": httpx.Limits(max_connections=1),
                "timeout": 1,
                "verify": False,
            }
            settings |= options
            is_async = backend != "sync"
            http = (httpx.AsyncClient if is_async else httpx.Client)(**settings)
            kind = getattr(made.package, "AsyncAcme" if is_async else "Acme")
            client = kind(http_client=http, base_url=server.url, api_key="k", max_retries=0)
            given = Met(made.package, server, client, http)
            try:
                result = await check(given)
                await given.is_usable()
                return result
            finally:
                await given.close()

        return anyio.run(with_client, backend="trio" if backend == "trio" else "asyncio")

    return run
