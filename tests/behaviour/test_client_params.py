"""Parameters that the client knows -> requests that say them without being told."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from support import Sdk

Make = Callable[..., Sdk]

ACCOUNTS = """
paths:
  /orgs/{orgId}/things/{id}:
    get:
      operationId: getThing
      tags: [things]
      parameters:
        - {name: orgId, in: path, required: true, description: The organisation., schema: {type: string}}
        - {name: id, in: path, required: true, schema: {type: string}}
        - {name: accountIdentifier, in: query, required: true, schema: {type: integer}}
        - {name: x-tenant, in: header, schema: {type: string}}
      responses: {"204": {description: Done.}}
  /things:
    get:
      operationId: listThings
      tags: [things]
      parameters: [{name: page, in: query, schema: {type: integer}}]
      responses: {"204": {description: Done.}}
"""
CONFIG = """
env_prefix: ACME
client_params:
  account_identifier: {query: accountIdentifier, env: ACME_ACCOUNT, required: true, description: Whose things.}
  org: {path: orgId, default: main}
  tenant: {header: X-Tenant}
"""


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    for name in ("ACME_ACCOUNT", "ACME_ORG", "ACME_TENANT"):
        monkeypatch.delenv(name, raising=False)
    yield monkeypatch


def test_calls_take_them_from_the_client(sdk: Make, mode: str) -> None:
    made = sdk(ACCOUNTS, CONFIG)
    assert made.codes == []
    with made.session(mode, account_identifier=7, org="o/1", tenant="t") as session:
        session.call("things.retrieve", "x")
        assert session.target == "/v1/orgs/o%2F1/things/x?accountIdentifier=7"
        assert session.last.headers["x-tenant"] == "t"
        session.call("things.list")
        assert session.target == "/v1/things"
        assert "x-tenant" not in session.last.headers


def test_calls_may_say_otherwise(sdk: Make, mode: str) -> None:
    made = sdk(ACCOUNTS, CONFIG)
    with made.session(mode, account_identifier=7, org="o", tenant="t") as session:
        session.call(
            "things.retrieve", "x", org_id="p", account_identifier=8, x_tenant=None
        )
        assert session.target == "/v1/orgs/p/things/x?accountIdentifier=8"
        assert "x-tenant" not in session.last.headers
        session.call("things.retrieve", "x")
        assert session.target == "/v1/orgs/o/things/x?accountIdentifier=7"


def test_the_environment_and_the_default_stand_in(
    sdk: Make, mode: str, environment: pytest.MonkeyPatch
) -> None:
    made = sdk(ACCOUNTS, CONFIG)
    environment.setenv("ACME_ACCOUNT", "9")
    with made.session(mode) as session:
        session.call("things.retrieve", "x")
        assert session.target == "/v1/orgs/main/things/x?accountIdentifier=9"
    environment.setenv("ACME_ORG", "env")
    with made.session(mode, account_identifier=1) as session:
        session.call("things.retrieve", "x")
        assert session.target == "/v1/orgs/env/things/x?accountIdentifier=1"


def test_one_that_is_missing_is_an_error_before_any_request(
    sdk: Make, mode: str
) -> None:
    made = sdk(ACCOUNTS, CONFIG)
    with made.session(mode) as session:
        with pytest.raises(ValueError, match="account_identifier") as caught:
            session.call("things.retrieve", "x")
        assert str(caught.value) == (
            "things.retrieve needs account_identifier: give it to the call or the "
            "client, or set ACME_ACCOUNT"
        )
        assert session.sent == []
        session.call("things.list")
        session.call("things.retrieve", "x", account_identifier=2)
        assert len(session.sent) == 2


def test_copies_of_the_client_know_them_too(sdk: Make, mode: str) -> None:
    made = sdk(ACCOUNTS, CONFIG)
    with made.session(mode, account_identifier=7) as session:
        other = session.client.with_options(max_retries=0)
        session.finish(other.things.retrieve("x"))
        assert session.target == "/v1/orgs/main/things/x?accountIdentifier=7"


def test_some_go_with_every_request(sdk: Make, mode: str) -> None:
    made = sdk(
        ACCOUNTS,
        "client_params:\n  hooks: {header: X-Hooks, everywhere: true, default: false}\n"
        "  trace: {query: trace, everywhere: true}\n",
    )
    with made.session(mode, trace="t") as session:
        session.call("things.list")
        assert session.target == "/v1/things?trace=t"
        assert session.last.headers["x-hooks"] == "false"
        session.call("things.list", extra_headers={"x-hooks": "own"}, page=2)
        assert session.target == "/v1/things?page=2&trace=t"
        assert session.last.headers["x-hooks"] == "own"


def test_pages_have_them_too(sdk: Make, mode: str) -> None:
    import httpx

    made = sdk(
        """
paths:
  /things:
    get:
      operationId: listThings
      tags: [things]
      parameters:
        - {name: cursor, in: query, schema: {type: string}}
        - {name: account, in: query, required: true, schema: {type: string}}
      responses:
        "200":
          description: Things.
          content: {application/json: {schema: {type: object, properties: {data: {type: array, items: {type: object, properties: {id: {type: string}}}}, next_cursor: {type: string}}}}}
""",
        "client_params: {account: {query: account}}\npagination: {listThings: {scheme: cursor, param: cursor, next: next_cursor, items: data}}\n",
    )
    answers = [
        httpx.Response(200, json={"data": [{"id": "1"}], "next_cursor": "c2"}),
        httpx.Response(200, json={"data": [{"id": "2"}]}),
    ]
    with made.session(mode, answers, account="a") as session:
        found = session.all(session.method("things.list")())
        assert [item.id for item in found] == ["1", "2"]
        queries = [dict(request.url.params) for request in session.sent]
        assert queries == [{"account": "a"}, {"account": "a", "cursor": "c2"}]


def test_names_that_are_taken(sdk: Make, mode: str) -> None:
    made = sdk(
        ACCOUNTS,
        "client_params:\n  timeout: {query: accountIdentifier}\n  api_key: {path: orgId}\n",
    )
    with made.session(mode, timeout_=3, api_key="k", timeout=1) as session:
        session.call("things.retrieve", "x")
        assert session.target == "/v1/orgs/k/things/x?accountIdentifier=3"


def test_one_that_no_operation_has_is_reported(sdk: Make) -> None:
    made = sdk(ACCOUNTS, "client_params: {org: {path: orgID}}\n")
    assert made.codes == ["config-unused"]
    assert "no path parameter 'orgID'; did you mean 'orgId'?" in (
        made.diagnostics[0].message
    )


VENDORS = """
openapi: 3.1.0
info: {title: Acme, version: '1'}
servers: [{url: https://api.test}]
x-speakeasy-globals:
  parameters:
    - {name: team, in: query, schema: {type: string, default: blue}}
    - {$ref: "#/components/parameters/Region"}
x-fern-global-headers:
  - {header: X-Version, name: apiVersion, optional: true, env: FERN_VERSION}
  - {header: X-Needed}
x-fern-global-parameters:
  - {name: locale, in: query, apply: explicit, default: nl}
  - {name: whole, in: body}
paths:
  /{projectId}/things:
    get:
      operationId: getThing
      tags: [things]
      parameters:
        - {name: projectId, in: path, required: true, x-fern-sdk-variable: project, schema: {type: string}}
        - {name: team, in: query, schema: {type: string}}
        - {$ref: "#/components/parameters/Region"}
        - {name: locale, in: query, schema: {type: string}}
      responses: {"204": {description: Done.}}
components:
  parameters:
    Region: {name: X-Region, in: header, schema: {type: string}}
"""


def test_vendors_keys_say_it_too(
    sdk: Make, mode: str, environment: pytest.MonkeyPatch
) -> None:
    made = sdk(VENDORS)
    environment.setenv("FERN_VERSION", "2")
    assert made.codes == ["value-ignored"]
    with made.session(mode, project="p", x_region="eu", x_needed="n") as session:
        session.call("things.retrieve")
        assert session.target == "/p/things?team=blue&locale=nl"
        headers = session.last.headers
        assert (headers["x-region"], headers["x-version"]) == ("eu", "2")
        assert headers["x-needed"] == "n"
    with made.session(mode, project="p") as session:
        with pytest.raises(ValueError, match="needs x_needed"):
            session.call("things.retrieve")
        assert session.sent == []


def test_sdks_without_them_do_not_carry_the_runtime(sdk: Make) -> None:
    made = sdk(ACCOUNTS)
    paths = {file.path.rpartition("/")[2] for file in made.result.files}
    assert "client.py" in paths and "client_params.py" not in paths
    assert "servers.py" not in paths
