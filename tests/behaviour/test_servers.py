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


REGIONS = (
    "[{url: 'https://{region}.acme.test:{port}/{version}/', variables: "
    "{region: {default: eu, enum: [eu, us], description: Where the data is.}, "
    "port: {default: '443'}, version: {default: v2}}}]"
)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({}, "https://eu.acme.test/v2/things"),
        ({"region": "us"}, "https://us.acme.test/v2/things"),
        ({"port": "8443", "version": "a/b"}, "https://eu.acme.test:8443/a/b/things"),
        ({"region": "us", "base_url": "https://own.test"}, "https://own.test/things"),
    ],
)
def test_variables_of_a_server_are_arguments(
    sdk: Make, mode: str, given: dict[str, str], expected: str
) -> None:
    assert url_of(sdk(served(REGIONS)), mode, **given) == expected


def test_the_environment_stands_in_for_variables(
    sdk: Make, mode: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = sdk(served(REGIONS), "env_prefix: ACME\n")
    monkeypatch.setenv("ACME_REGION", "us")
    assert url_of(made, mode) == "https://us.acme.test/v2/things"
    assert url_of(made, mode, region="eu") == "https://eu.acme.test/v2/things"


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"region": "mars"}, "region cannot be 'mars'; it is one of 'eu', 'us'"),
        ({"port": "1@evil.test"}, "port cannot be '1@evil.test'"),
        ({"port": "1/x"}, "port cannot be '1/x'"),
        ({"version": "v1?x="}, "version cannot be"),
        ({"version": "v 1"}, "version cannot be"),
    ],
)
def test_a_variable_is_no_more_than_its_part(
    sdk: Make, mode: str, given: dict[str, str], said: str
) -> None:
    made = sdk(served(REGIONS))
    with pytest.raises(ValueError, match=said):
        url_of(made, mode, **given)


def test_several_servers_have_variables_of_their_own(sdk: Make, mode: str) -> None:
    made = sdk(served(
        "[{url: 'https://{region}.live.test', description: live, variables: {region: {default: eu, enum: [eu, us]}}}, "
        "{url: 'https://{region}.{zone}.test', description: sandbox, variables: {region: {default: dev}, zone: {default: z1}}}, "
        "{url: 'https://plain.test', description: plain}]"
    ))
    assert url_of(made, mode) == "https://eu.live.test/things"
    assert url_of(made, mode, region="us") == "https://us.live.test/things"
    assert url_of(made, mode, environment="sandbox") == "https://dev.z1.test/things"
    assert url_of(made, mode, environment="sandbox", region="x", zone="y") == "https://x.y.test/things"
    assert url_of(made, mode, environment="plain", region="us") == "https://plain.test/things"


def test_configured_environments_may_be_templates(sdk: Make, mode: str) -> None:
    made = sdk(
        served(REGIONS),
        "environments: {live: 'https://{region}.acme.test:{port}/{version}', local: 'http://localhost'}\n",
    )
    assert url_of(made, mode, region="us") == "https://us.acme.test/v2/things"
    assert url_of(made, mode, environment="local") == "http://localhost/things"


def test_a_variable_may_be_the_whole_address(sdk: Make, mode: str) -> None:
    made = sdk(served("[{url: '{server}/v1', variables: {server: {default: 'https://one.test'}}}]"))
    assert url_of(made, mode) == "https://one.test/v1/things"
    assert url_of(made, mode, server="http://two.test/x") == "http://two.test/x/v1/things"


def test_variables_with_names_that_are_taken(sdk: Make, mode: str) -> None:
    made = sdk(served("[{url: 'https://{environment}.{base-url}.test', variables: {environment: {default: a}, base-url: {default: b}}}]"))
    assert url_of(made, mode) == "https://a.b.test/things"
    assert url_of(made, mode, environment_="c", base_url_="d") == "https://c.d.test/things"


SEVERAL = """openapi: 3.1.0
info: {title: Acme, version: '1'}
servers: [{url: 'https://one.test'}]
paths:
  /up:
    servers: [{url: 'https://up.test'}, {url: 'https://{zone}.up.test/x', variables: {zone: {default: far}}}]
    get: {tags: [things], operationId: checkUp, responses: {"204": {description: Done.}}}
    put: {tags: [things], operationId: sendUp, summary: Send it., responses: {"204": {description: Done.}}}
"""


def test_an_operation_with_several_servers_uses_the_first(sdk: Make, mode: str) -> None:
    made = sdk(SEVERAL)
    with made.session(mode) as session:
        session.call("things.check_up")
        assert str(session.last.url) == "https://up.test/up"
        other = session.client.with_options(base_url="https://far.up.test/x")
        session.finish(other.things.check_up())
        assert str(session.last.url) == "https://far.up.test/x/up"


def test_the_other_servers_are_told(sdk: Make, mode: str) -> None:
    made = sdk(SEVERAL)
    also = "Also served at `https://far.up.test/x`; see `with_options(base_url=...)` of"
    with made.session(mode) as session:
        for name, first in (("check_up", "Call `GET /up`."), ("send_up", "Send it.")):
            text = session.method(f"things.{name}").__doc__ or ""
            assert text.startswith(f"{first}\n\n        {also}")


RELATIVE = """openapi: 3.1.0
info: {title: Acme, version: '1'}
servers: [{url: 'https://one.test/v1', description: live}, {url: 'https://two.test/v1', description: test}]
paths:
  /new:
    servers: [{url: /v2/}]
    get: {tags: [things], operationId: checkNew, responses: {"204": {description: Done.}}}
"""


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({}, "https://one.test/v2/new"),
        ({"environment": "test"}, "https://two.test/v2/new"),
        ({"base_url": "https://own.test/x"}, "https://own.test/x/new"),
    ],
)
def test_a_server_of_an_operation_may_be_on_the_same_host(
    sdk: Make, mode: str, given: dict[str, str], expected: str
) -> None:
    assert url_of(sdk(RELATIVE), mode, "check_new", **given) == expected


def test_a_server_on_no_host_needs_a_base_url(sdk: Make, mode: str) -> None:
    made = sdk(RELATIVE.replace("https://one.test", "").replace("https://two.test", ""))
    with pytest.raises(made.package.MissingServerError, match="base_url"):
        url_of(made, mode, "check_new")
