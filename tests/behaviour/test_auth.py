"""Security schemes and requirements -> what proves who is calling."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from support import Sdk

Make = Callable[..., Sdk]

SCHEMES = """
components:
  securitySchemes:
    headerKey: {type: apiKey, in: header, name: X-Key, description: Ask support for it.}
    queryKey: {type: apiKey, in: query, name: api key}
    cookieKey: {type: apiKey, in: cookie, name: sid}
    token: {type: http, scheme: bearer}
    login: {type: http, scheme: basic}
    oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: https://x.test, scopes: {}}}}
    oidc: {type: openIdConnect, openIdConnectUrl: https://x.test}
"""


def secured(security: str, own: str = "") -> str:
    """A document with this `security`, and an operation with perhaps its own."""
    line = f"\n      security: {own}" if own else ""
    return f"""
security: {security}
paths:
  /things:
    get:
      tags: [things]
      operationId: checkThings{line}
      responses: {{"204": {{description: Done.}}}}
{SCHEMES}"""


def request_of(made: Sdk, mode: str, **credentials: Any) -> httpx.Request:
    """What `things.check` sends."""
    with made.session(mode, **credentials) as session:
        session.call("things.check")
        return session.last


NAMES = "auth: {headerKey: {argument: header_key}, queryKey: {argument: query_key}, cookieKey: {argument: cookie_key}}\n"


def test_a_key_travels_in_its_header(sdk: Make, mode: str) -> None:
    request = request_of(sdk(secured("[{headerKey: []}]")), mode, api_key="k 1")
    assert request.headers["x-key"] == "k 1"


def test_a_key_travels_in_the_query(sdk: Make, mode: str) -> None:
    request = request_of(sdk(secured("[{queryKey: []}]"), NAMES), mode, query_key="k&1")
    assert request.url.query == b"api%20key=k%261"


def test_a_key_travels_in_a_cookie(sdk: Make, mode: str) -> None:
    request = request_of(sdk(secured("[{cookieKey: []}]"), NAMES), mode, cookie_key="k1")
    assert request.headers["cookie"] == "sid=k1"


@pytest.mark.parametrize("scheme", ["token", "oauth", "oidc"])
def test_a_token_is_a_bearer(sdk: Make, mode: str, scheme: str) -> None:
    config = f"auth: {{{scheme}: {{argument: my_token}}}}\n"
    request = request_of(sdk(secured(f"[{{{scheme}: []}}]"), config), mode, my_token="t1")
    assert request.headers["authorization"] == "Bearer t1"


def test_a_name_and_a_password_are_basic(sdk: Make, mode: str) -> None:
    request = request_of(sdk(secured("[{login: []}]")), mode, username="ann", password="é:1")
    expected = b64encode("ann:é:1".encode()).decode()
    assert request.headers["authorization"] == f"Basic {expected}"


def test_schemes_of_one_requirement_go_together(sdk: Make, mode: str) -> None:
    made = sdk(secured("[{headerKey: [], queryKey: []}]"), NAMES)
    request = request_of(made, mode, header_key="h", query_key="q")
    assert request.headers["x-key"] == "h" and request.url.query == b"api%20key=q"
    with pytest.raises(made.package.MissingCredentialsError):
        request_of(made, mode, header_key="h")


def test_the_first_requirement_that_can_be_met_is(sdk: Make, mode: str) -> None:
    made = sdk(secured("[{headerKey: []}, {token: []}]"), NAMES)
    both = request_of(made, mode, header_key="h", token="t")
    assert both.headers["x-key"] == "h" and "authorization" not in both.headers
    second = request_of(made, mode, token="t")
    assert second.headers["authorization"] == "Bearer t" and "x-key" not in second.headers


def test_an_operation_has_its_own_security(sdk: Make, mode: str) -> None:
    made = sdk(secured("[{headerKey: []}]", "[{token: []}]"), NAMES)
    request = request_of(made, mode, header_key="h", token="t")
    assert request.headers["authorization"] == "Bearer t" and "x-key" not in request.headers


@pytest.mark.parametrize(("security", "own"), [("[{token: []}]", "[]"), ("[]", ""), ("[{token: []}]", "[{}]")])
def test_no_security_sends_no_credentials(sdk: Make, mode: str, security: str, own: str) -> None:
    request = request_of(sdk(secured(security, own)), mode, token="t")
    assert "authorization" not in request.headers


def test_optional_security_sends_what_there_is(sdk: Make, mode: str) -> None:
    made = sdk(secured("[{token: []}, {}]"))
    assert request_of(made, mode, token="t").headers["authorization"] == "Bearer t"
    assert "authorization" not in request_of(made, mode).headers


def test_credentials_come_from_the_environment(
    sdk: Make, mode: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = sdk(secured("[{token: []}]"), "env_prefix: SHOP\nauth: {headerKey: {env: MY_KEY}}\n")
    monkeypatch.setenv("SHOP_TOKEN", "from env")
    monkeypatch.setenv("MY_KEY", "other")
    assert request_of(made, mode).headers["authorization"] == "Bearer from env"
    assert request_of(made, mode, token="given").headers["authorization"] == "Bearer given"


def test_the_prefix_of_variables_is_the_package_by_default(
    sdk: Make, mode: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = sdk(secured("[{login: []}]"))
    prefix = made.package.__name__.upper()
    monkeypatch.setenv(f"{prefix}_USERNAME", "ann")
    monkeypatch.setenv(f"{prefix}_PASSWORD", "pw")
    expected = b64encode(b"ann:pw").decode()
    assert request_of(made, mode).headers["authorization"] == f"Basic {expected}"


def test_missing_credentials_name_what_is_needed_and_nothing_is_sent(sdk: Make, mode: str) -> None:
    made = sdk(secured("[{headerKey: [], token: []}, {login: []}]"))
    with made.session(mode) as session:
        with pytest.raises(made.package.MissingCredentialsError) as caught:
            session.call("things.check")
    assert session.sent == []
    for needed in ("things.check", "api_key (or set ", ") and token (or set ", " or username (or set "):
        assert needed in str(caught.value)


def test_an_own_authorization_header_is_taken_for_a_credential(sdk: Make, mode: str) -> None:
    made = sdk(secured("[{token: []}]"))
    request = request_of(made, mode, default_headers={"Authorization": "Custom x"})
    assert request.headers["authorization"] == "Custom x"


def test_secrets_are_not_shown_by_the_settings(sdk: Make, mode: str) -> None:
    with sdk(secured("[{token: []}]")).session(mode, token="hush-1") as session:
        assert "hush-1" not in repr(session.client._caller.settings)


@pytest.mark.parametrize("value", ["a\r\nX-Evil: 1", "a\nb"])
def test_a_credential_with_a_line_break_is_refused_without_being_shown(
    sdk: Make, mode: str, value: str
) -> None:
    made = sdk(secured("[{token: []}]"))
    with made.session(mode, token=value) as session, pytest.raises(ValueError, match="line break") as caught:
        session.call("things.check")
    assert session.sent == [] and "Evil" not in str(caught.value)


def test_a_scheme_that_is_not_described_is_told_and_not_demanded(sdk: Make, mode: str) -> None:
    made = sdk(secured("[{nowhere: []}]"))
    assert made.codes == ["security-undefined"]
    assert "authorization" not in request_of(made, mode).headers
