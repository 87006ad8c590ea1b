"""Servers and environments -> where requests go."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from support import Sdk

Make = Callable[..., Sdk]

PATHS = """
paths:
  /things:
    get: {tags: [things], operationId: checkThings, responses: {"204": {description: Done.}}}
  /files:
    servers: [{url: "https://files.test/f/"}]
    get: {tags: [things], operationId: checkFiles, responses: {"204": {description: Done.}}}
    put:
      servers: [{url: "https://upload.test"}]
      tags: [things]
      operationId: sendFiles
      responses: {"204": {description: Done.}}
"""


def served(servers: str) -> str:
    """A document with these servers."""
    return f"openapi: 3.1.0\ninfo: {{title: Acme, version: '1'}}\nservers: {servers}\n{PATHS}"


def url_of(made: Sdk, mode: str, method: str = "check", **options: Any) -> str:
    """Where `things.check` goes."""
    with made.session(mode, **options) as session:
        session.call(f"things.{method}")
        return str(session.last.url)


def test_the_first_server_is_used(sdk: Make, mode: str) -> None:
    made = sdk(served("[{url: 'https://one.test/v1/'}, {url: 'https://two.test'}]"))
    assert url_of(made, mode) == "https://one.test/v1/things"


def test_variables_of_a_server_have_their_defaults(sdk: Make, mode: str) -> None:
    made = sdk(served(
        "[{url: 'https://{region}.test:{port}/{base}', variables: {region: {default: eu}, port: {default: '8443'}, base: {default: v2}}}]"
    ))
    assert url_of(made, mode) == "https://eu.test:8443/v2/things"


def test_several_servers_are_environments_by_their_names(sdk: Make, mode: str) -> None:
    made = sdk(served(
        "[{url: 'https://one.test', description: Live}, {url: 'https://two.test', x-name: Sand box}, {url: 'https://three.test', description: Any words at all}]"
    ))
    assert url_of(made, mode, environment="live") == "https://one.test/things"
    assert url_of(made, mode, environment="sand_box") == "https://two.test/things"
    assert url_of(made, mode, environment="server_3") == "https://three.test/things"


def test_configured_environments_replace_the_servers(sdk: Make, mode: str) -> None:
    made = sdk(
        served("[{url: 'https://one.test'}]"),
        "environments: {production: 'https://p.test', sandbox: 'https://s.test/x'}\n",
    )
    assert url_of(made, mode) == "https://p.test/things"
    assert url_of(made, mode, environment="sandbox") == "https://s.test/x/things"


def test_base_url_goes_before_everything(sdk: Make, mode: str, monkeypatch: pytest.MonkeyPatch) -> None:
    made = sdk(served("[{url: 'https://one.test', description: live}, {url: 'https://two.test', description: test}]"))
    monkeypatch.setenv(f"{made.package.__name__.upper()}_BASE_URL", "https://env.test/e")
    assert url_of(made, mode) == "https://env.test/e/things"
    assert url_of(made, mode, environment="test") == "https://env.test/e/things"
    assert url_of(made, mode, base_url="https://own.test/o/") == "https://own.test/o/things"


def test_with_options_changes_the_server_of_a_copy(sdk: Make, mode: str) -> None:
    made = sdk(served("[{url: 'https://one.test'}]"))
    with made.session(mode) as session:
        other = session.client.with_options(base_url="https://two.test", default_headers={"X-A": "1"})
        session.finish(other.things.check())
        assert str(session.last.url) == "https://two.test/things"
        assert session.last.headers["x-a"] == "1"
        session.call("things.check")
        assert str(session.last.url) == "https://one.test/things"
        assert "x-a" not in session.last.headers


def test_operations_and_paths_may_have_servers_of_their_own(sdk: Make, mode: str) -> None:
    made = sdk(served("[{url: 'https://one.test'}]"))
    assert url_of(made, mode, "check_files") == "https://files.test/f/files"
    assert url_of(made, mode, "send_files") == "https://upload.test/files"


def test_a_base_url_of_the_user_goes_before_servers_of_operations(sdk: Make, mode: str) -> None:
    made = sdk(served("[{url: 'https://one.test'}]"))
    assert url_of(made, mode, "send_files", base_url="https://own.test") == "https://own.test/files"


def test_without_servers_a_base_url_can_be_given(sdk: Make, mode: str) -> None:
    made = sdk("openapi: 3.1.0\ninfo: {title: Acme, version: '1'}\npaths: {/things: {get: {tags: [things], operationId: checkThings, responses: {}}}}")
    assert url_of(made, mode, base_url="https://own.test") == "https://own.test/things"
    with pytest.raises(made.package.APIError, match="base_url"):
        url_of(made, mode)


def test_beside_a_relative_server_a_base_url_can_be_given(sdk: Make, mode: str) -> None:
    made = sdk(served("[{url: /api/v3}]"))
    assert url_of(made, mode, base_url="https://own.test/api/v3") == "https://own.test/api/v3/things"
    with pytest.raises(made.package.APIError, match="base_url"):
        url_of(made, mode)
