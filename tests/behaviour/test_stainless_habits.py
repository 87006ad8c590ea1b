"""`style: stainless`: what users of such SDKs write, on a workshop that lends tools."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from support import Sdk, answer

Make = Callable[..., Sdk]

DOCUMENT = """
openapi: 3.1.0
info: {title: Workshop, version: 1.0.0}
servers:
  - {url: https://tools.test, x-name: production}
  - {url: https://dev.tools.test, x-name: workbench}
security: [{badge: []}]
paths:
  /:
    get:
      tags: [root]
      operationId: getRoot
      parameters:
        - {name: params, in: query, style: deepObject, explode: true, schema: {type: object, additionalProperties: true}}
      responses: {"200": {description: Open.}}
  /tool:
    get:
      tags: [tools]
      operationId: listTools
      parameters:
        - {name: limit, in: query, schema: {type: integer}}
        - {name: page, in: query, schema: {type: integer}}
        - {name: or, in: query, explode: false, schema: {type: array, items: {type: string}}}
      responses:
        "200": {description: Some or all., content: {application/json: {schema: {$ref: "#/components/schemas/ToolList"}}}}
  /shelf/{id}/tool/{slug}:
    post:
      tags: [tools]
      operationId: createTool
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}}
        - {name: slug, in: path, required: true, schema: {type: string}}
      requestBody:
        required: true
        content: {application/json: {schema: {type: object, required: [id], properties: {id: {type: string}}}}}
      responses:
        "201": {description: The tool., content: {application/json: {schema: {$ref: "#/components/schemas/Tool"}}}}
components:
  securitySchemes:
    badge: {type: http, scheme: bearer}
    pass: {type: http, scheme: basic}
  schemas:
    Tool: {type: object, required: [id], properties: {id: {type: string}, fields: {type: object}}}
    ToolPage:
      type: object
      required: [data, count, total, page, pageCount]
      properties:
        data: {type: array, items: {$ref: "#/components/schemas/Tool"}}
        count: {type: number}
        total: {type: number}
        page: {type: number}
        pageCount: {type: number}
    ToolList:
      oneOf:
        - {$ref: "#/components/schemas/ToolPage"}
        - {type: array, items: {$ref: "#/components/schemas/Tool"}}
"""
CONFIG = """
style: stainless
env_prefix: TOOLS
auth: {badge: {argument: api_key}}
"""


@pytest.fixture
def made(sdk: Make) -> Sdk:
    return sdk(DOCUMENT, CONFIG)


def tools(*names: str) -> list[dict[str, str]]:
    return [{"id": name} for name in names]


def page(number: int, *names: str) -> dict[str, Any]:
    return {
        "data": tools(*names),
        "count": len(names),
        "total": 3,
        "page": number,
        "pageCount": 2,
    }


def listed(
    made: Sdk, mode: str, *answers: Any, **arguments: Any
) -> tuple[list[str], list[str]]:
    """The ids of all tools, and the queries that were sent for them."""
    replies = [answer(each) for each in answers]
    with made.session(mode, replies, api_key="k") as session:
        found = session.all(session.method("tools.list")(**arguments))
    return [tool.id for tool in found], [
        request.url.query.decode() for request in session.sent
    ]


# --- a page, or all of it ---


def test_a_list_may_answer_in_pages(made: Sdk, mode: str) -> None:
    found = listed(
        made, mode, page(1, "saw", "file"), page(2, "vice"), limit=2, or_=["a", "b"]
    )
    assert found == (
        ["saw", "file", "vice"],
        ["limit=2&or=a,b", "limit=2&page=2&or=a,b"],
    )


def test_a_bare_list_has_all(made: Sdk, mode: str) -> None:
    assert listed(made, mode, tools("saw", "file")) == (["saw", "file"], [""])
    assert listed(made, mode, []) == ([], [""])


def test_a_bare_list_as_long_as_was_asked_for_may_go_on_in_pages(
    made: Sdk, mode: str
) -> None:
    found = listed(made, mode, tools("saw", "file"), page(2, "vice"), limit=2)
    assert found == (["saw", "file", "vice"], ["limit=2", "limit=2&page=2"])
    assert listed(made, mode, tools("saw"), limit=2) == (["saw"], ["limit=2"])


def test_pages_are_walked_by_hand(made: Sdk, mode: str) -> None:
    replies = [answer(page(1, "saw", "file")), answer(page(2, "vice"))]
    with made.session(mode, replies, api_key="k") as session:
        first = session.call("tools.list")
        assert first.has_next_page() and dict(first.next_page_info().params) == {
            "page": 2
        }
        last = session.finish(first.get_next_page())
        assert (last.data[0].id, last.total, last.body.page_count) == ("vice", 3, 2)
        assert not last.has_next_page() and last.next_page_info() is None


@pytest.mark.parametrize(
    "other",
    ["{type: array, items: {type: string}}", '{$ref: "#/components/schemas/Tool"}'],
)
def test_two_answers_that_are_not_the_same_list_are_not_paged(
    sdk: Make, other: str
) -> None:
    bare = '{type: array, items: {$ref: "#/components/schemas/Tool"}}'
    api = sdk(DOCUMENT.replace(f"- {bare}", f"- {other}"), CONFIG).result.api
    assert [o.id for o in api.operations if o.paged] == []


# --- calls ---


def test_a_free_object_in_the_query(made: Sdk, mode: str) -> None:
    with made.session(mode, api_key="k") as session:
        session.call("root.retrieve", params={})
        assert session.target == "/"
        session.call("root.retrieve", params={"a": 1, "b": "c"})
        assert session.target == "/?params%5Ba%5D=1&params%5Bb%5D=c"


def test_only_the_last_of_the_path_goes_by_position(made: Sdk, mode: str) -> None:
    reply = answer({"id": "t", "fields": {"weight": 3}}, 201)
    with made.session(mode, [reply], api_key="k") as session:
        tool = session.call("tools.create", "saw", path_id="s", body_id="t")
        assert (session.target, session.json) == ("/shelf/s/tool/saw", {"id": "t"})
    assert tool.fields == {"weight": 3}
    assert dict(tool) == {"id": "t", "fields": {"weight": 3}}


def test_errors_have_what_was_said_of_them(made: Sdk, mode: str) -> None:
    package: Any = made.package
    with made.session(
        mode, [answer({}, 429), answer({}, 418)], api_key="k", max_retries=0
    ) as session:
        with pytest.raises(package.RateLimitError):
            session.call("root.retrieve")
        with pytest.raises(package.APIStatusError) as caught:
            session.call("root.retrieve")
    assert caught.value.status_code == 418 and caught.value.response.status_code == 418
    with made.session(
        mode, [httpx.ConnectError("no way")], api_key="k", max_retries=0
    ) as session:
        with pytest.raises(package.APIConnectionError) as lost:
            session.call("root.retrieve")
    assert isinstance(lost.value.__cause__, httpx.ConnectError)


# --- clients ---


def test_what_is_missing_is_called_by_its_argument(
    made: Sdk, mode: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("TOOLS_API_KEY", raising=False)
    with (
        made.session(mode) as session,
        pytest.raises(made.package.MissingCredentialsError) as caught,
    ):
        session.call("root.retrieve")
    assert (
        str(caught.value)
        == "root.retrieve needs a credential: api_key (or set TOOLS_API_KEY)"
    )


def test_a_name_and_a_password_are_missing_together(sdk: Make, mode: str) -> None:
    made = sdk(
        DOCUMENT.replace("[{badge: []}]", "[{badge: []}, {pass: []}]"),
        "env_prefix: TOOLS",
    )
    with (
        made.session(mode) as session,
        pytest.raises(made.package.MissingCredentialsError) as caught,
    ):
        session.call("root.retrieve")
    assert str(caught.value).endswith(
        " or username (or set TOOLS_USERNAME) and password (or set TOOLS_PASSWORD)"
    )


@pytest.mark.parametrize("name", ["Acme", "AsyncAcme"])
def test_an_environment_that_is_not_there(made: Sdk, name: str) -> None:
    with pytest.raises(
        ValueError, match="no environment 'attic', only production, workbench"
    ):
        getattr(made.package, name)(environment="attic", api_key="k")


def test_with_options_goes_on_with_the_same_connections(made: Sdk, mode: str) -> None:
    with made.session(
        mode, [answer({}, 503), answer({})], api_key="k", max_retries=0
    ) as session:
        patient = session.client.with_options(max_retries=1, timeout=5 * 1000)
        session.finish(patient.root.retrieve())
        assert [request.extensions["timeout"]["read"] for request in session.sent] == [
            5000,
            5000,
        ]


def proxied(
    made: Sdk, mode: str, proxies_at: Callable[[str], Any], **options: Any
) -> bytes:
    """What arrives at a proxy."""
    asked: list[bytes] = []
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve() -> None:
            peer, _ = server.accept()
            with peer:
                asked.append(peer.recv(65536))
                peer.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        proxies = proxies_at(f"http://127.0.0.1:{server.getsockname()[1]}")
        given = {
            "base_url": "http://tools.test",
            "api_key": "k",
            "proxies": proxies,
            **options,
        }
        if mode == "sync":
            with made.package.Acme(**given) as client:
                client.root.retrieve()
        else:

            async def ask() -> None:
                async with made.package.AsyncAcme(**given) as client:
                    await client.root.retrieve()

            asyncio.run(ask())
        thread.join()
    return asked[0]


def test_proxies_may_be_one_for_all(made: Sdk, mode: str) -> None:
    transport = httpx.HTTPTransport() if mode == "sync" else httpx.AsyncHTTPTransport()
    asked = proxied(made, mode, lambda url: url, transport=transport)
    assert asked.startswith(b"GET http://tools.test/ HTTP/1.1\r\n")


def test_proxies_may_be_told_apart_by_url(made: Sdk, mode: str) -> None:
    asked = proxied(
        made,
        mode,
        lambda url: {"http://tools.test": url, "https://": None},
        trust_env=False,
    )
    assert asked.startswith(b"GET http://tools.test/ HTTP/1.1\r\n")


def test_a_url_without_a_proxy_goes_its_own_way(made: Sdk) -> None:
    transport = httpx.MockTransport(lambda _: httpx.Response(200))
    proxies = {"https://": "http://127.0.0.1:1", "https://tools.test": None}
    with made.package.Acme(api_key="k", proxies=proxies, transport=transport) as client:
        client.root.retrieve()
