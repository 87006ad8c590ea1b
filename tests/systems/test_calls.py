"""Calls as users write them, of the SDKs of other people's APIs, against a mock of each API.

The mock finds no fault in the requests, and strict clients find none in the answers.
"""

from __future__ import annotations

import importlib
import json
from collections.abc import Iterator
from datetime import UTC, datetime
from operator import attrgetter
from pathlib import Path
from typing import Any, Final

import anyio
import pytest
from sdks.either import got, inside, items
from sdks.uses import Use, use

from sdkwright.diagnostics import Diagnostic
from sdkwright.mock import Server, serve
from sdkwright.spec.document import Spec
from sdkwright.spec.load import load

SPECS: Final = Path(__file__).parents[2] / "specs"
CLIENTS: Final = {"wootiv": ("Wootiv", "api_key"), "flatfile": ("Flatfile", "token")}
NOON: Final = datetime(2025, 3, 1, 12, tzinfo=UTC)
LINK: Final = {
    "enabled": True,
    "name": "greeting",
    "raw_content": "Hello",
    "raw_parsed": "hello",
    "value": {"polite": True},
}
SENT_LINK: Final = {
    "enabled": True,
    "name": "greeting",
    "rawContent": "Hello",
    "rawParsed": "hello",
    "value": {"polite": True},
}
WOOTIV: Final = (
    use(
        "root.retrieve",
        "NoneType",
        "GET /",
        params={"a": {"b": 1}},
        sent_query="params%5Ba%5D%5Bb%5D=1",
    ),
    use(
        "aws.create_signed_put_url",
        "AwsS3GetSignedURLResponse",
        "POST /aws/get-signed-put-url",
        filename="moon.png",
        sent_body={"filename": "moon.png"},
        sent_headers={
            "user-agent": "Wootiv/Python 0.0.1",
            "x-stainless-lang": "python",
        },
    ),
    use(
        "auth.token.refresh",
        "TokenRefreshResponse",
        "POST /auth/token/refresh",
        refresh_token="r",
    ),
    use(
        "auth.recovery.password.update",
        "NoneType",
        "PATCH /auth/recovery/password",
        passcode="1234",
        new_password="new",
    ),
    use(
        "space.members.retrieve",
        "NoneType",
        "GET /space/{space_id}/members/{member_uid}",
        "m",
        space_id="s",
    ),
    use(
        "space.tokens.delete",
        "NoneType",
        "DELETE /space/{space_sid}/tokens/{token_id}",
        "t",
        space_sid="s",
    ),
    use(
        "roles.list",
        "Page[RoleDto]",
        "GET /role",
        page=1,
        fields=["id", "name"],
        or_=["name||eq||admin"],
        sent_query="fields=id,name&page=1&or=name%7C%7Ceq%7C%7Cadmin",
    ),
    use(
        "roles.bulk_create",
        "list[RoleDto]",
        "POST /role/bulk",
        bulk=[{"name": "admin", "description": "All."}],
    ),
    use(
        "wspaces.update",
        "WorkspaceDto",
        "PATCH /wspace/{id}",
        "w1",
        body_id="w2",
        sent_path="/wspace/w1",
        sent_body={"id": "w2"},
    ),
    use(
        "subscriptions.create",
        "SubscriptionDto",
        "POST /subscription",
        plan_name="free",
        status="trial",
        start_date=NOON,
        end_date=NOON,
        workspace_id="w",
    ),
    use(
        "mailbox.registry.action.create",
        "ActionCreateResponse",
        "POST /mailbox/{id}/registry/action",
        "mb",
        **LINK,
    ),
    use(
        "mailbox.stream.registry.action.create",
        "OneStreamRegistryAction",
        "POST /mailbox/{id}/stream/{slug}/registry/action",
        "slug",
        path_id="mb",
        body_id="a",
        **LINK,
        sent_path="/mailbox/mb/stream/slug/registry/action",
    ),
    use(
        "aws.buckets.upload",
        "AwsS3Serialization",
        "POST /aws/buckets/upload",
        file=("a.txt", b"a"),
        path="x",
    ),
    use(
        "aws.buckets.retrieve_file_in_path",
        "AwsS3GetOneBucketObjectResponse",
        "GET /aws/buckets/{pathname}/{filename}",
        "a.txt",
        pathname="x",
    ),
)
FLATFILE: Final = (
    use(
        "environments.create",
        "Environment",
        "POST /environments",
        name="live",
        is_prod=True,
        guest_authentication=["magic_link"],
        sent_body={
            "name": "live",
            "isProd": True,
            "guestAuthentication": ["magic_link"],
        },
        sent_headers={"x-disable-hooks": "true", "authorization": "Bearer secret"},
    ),
    use(
        "environments.get",
        "Environment",
        "GET /environments/{environmentId}",
        id="us_env_1",
    ),
    use("environments.list", "list[Environment]", "GET /environments"),
    use(
        "environments.list_agent_logs",
        "Page[AgentLog]",
        "GET /environments/{environmentId}/logs",
        "us_env_1",
        page_size=2,
        sent_query="pageSize=2",
    ),
    use(
        "files.upload",
        "File",
        "POST /files",
        space_id="s",
        environment_id="e",
        file=("a.csv", b"a,b"),
    ),
    use("files.update", "File", "PATCH /files/{fileId}", "f", status="complete"),
    use(
        "guests.create",
        "list[Guest]",
        "POST /guests",
        request=[
            {
                "environment_id": "e",
                "email": "ann@mail.test",
                "name": "Ann",
                "spaces": [{"id": "s"}],
            }
        ],
    ),
    use(
        "spaces.list", "Page[Space]", "GET /spaces", search="moon", sort_direction="asc"
    ),
    use(
        "events.list",
        "Page[Event]",
        "GET /environments/{environmentId}/events",
        "us_env_1",
        since=NOON,
        include_acknowledged=True,
        sent_query="since=2025-03-01T12%3A00%3A00Z&includeAcknowledged=true",
    ),
    use(
        "records.insert",
        "RecordsResponseData",
        "POST /workbooks/{workbookId}/sheets/{sheetId}/records",
        "w",
        "s",
        request=[{"name": {"value": "Ann"}}],
        sent_body=[{"name": {"value": "Ann"}}],
    ),
    use("workbooks.delete", "Success", "DELETE /workbooks/{workbookId}", "w"),
)
ALL: Final = [
    pytest.param(name, each, id=f"{name}-{each.method}")
    for name, uses in {"wootiv": WOOTIV, "flatfile": FLATFILE}.items()
    for each in uses
]


def refuse(diagnostic: Diagnostic) -> None:
    """There is nothing to say about documents of our own."""
    raise AssertionError(str(diagnostic))


@pytest.fixture(scope="module")
def servers() -> Iterator[dict[str, Server]]:
    """A mock of each API."""
    running = {
        name: serve(
            Spec(load(str(SPECS / name / "openapi.yaml"), report=refuse), refuse)
        )
        for name in CLIENTS
    }
    yield running
    for server in running.values():
        server.close()


async def described(result: Any) -> str:
    """The types of a result and of what is in it, such as `Page[RoleDto]`."""
    kind = type(result).__name__.removeprefix("Async")
    if kind not in ("Page", "list"):
        return kind
    inner = result.data if kind == "Page" else await items(result)
    return f"{kind}[{', '.join(dict.fromkeys(type(each).__name__ for each in inner))}]"


@pytest.mark.parametrize(("name", "each"), ALL)
def test_call(name: str, each: Use, mode: str, servers: dict[str, Server]) -> None:
    client, credential = CLIENTS[name]
    sdk = importlib.import_module(name)
    made = getattr(sdk, client if mode == "sync" else f"Async{client}")
    settings = {
        "base_url": servers[name].url,
        "strict": True,
        "max_retries": 0,
        credential: "secret",
    }

    async def call() -> str:
        async with inside(made(**settings)) as opened:
            return await described(
                await got(attrgetter(each.method)(opened)(*each.args, **each.kwargs))
            )

    before = len(servers[name].exchanges)
    assert anyio.run(call) == each.gives
    (exchange,) = servers[name].exchanges[before:]
    request = exchange.request
    assert list(map(str, exchange.problems)) == []
    assert exchange.operation == each.operation
    assert each.query in (None, request.query)
    assert each.path in (None, request.path)
    if each.body is not None:
        assert json.loads(request.body) == each.body
    assert {name: request.header(name) for name in each.headers} == each.headers
