"""Credentials that are found out for each request: functions, grants of OAuth 2.0, digests."""

from __future__ import annotations

import asyncio
import importlib
import threading
import time
from base64 import urlsafe_b64encode
from collections.abc import Callable
from hashlib import sha256
from types import SimpleNamespace
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from support import Sdk, answer

Make = Callable[..., Sdk]

DOCUMENT = """
security: [{app: []}]
paths:
  /things:
    get:
      tags: [things]
      operationId: checkThings
      responses: {"204": {description: Done.}}
components:
  securitySchemes:
    app: {type: oauth2, flows: {clientCredentials: {tokenUrl: SCHEME, scopes: {read: Reading.}}}}
"""
OAUTH = DOCUMENT.replace("SCHEME", "https://login.test/token")
ID = {"client_id": "app", "client_secret": "s3cr3t:/"}


def token(value: str = "t1", **more: Any) -> httpx.Response:
    return answer({"access_token": value, "token_type": "Bearer", "expires_in": 3600, **more})


def done() -> httpx.Response:
    return httpx.Response(204)


def posted(request: httpx.Request) -> dict[str, str]:
    """The fields of a form."""
    return {name: values[0] for name, values in parse_qs(request.content.decode()).items()}


def oauth(made: Sdk) -> Any:
    return importlib.import_module(f"{made.package.__name__}._core.oauth")


def authorization(request: httpx.Request) -> str:
    return request.headers["authorization"]


def test_a_token_is_got_once_and_kept(sdk: Make, mode: str) -> None:
    made = sdk(OAUTH)
    with made.session(mode, [token(), done(), done()], **ID) as session:
        session.call("things.check")
        session.call("things.check")
    asked, first, second = session.sent
    assert (asked.method, str(asked.url)) == ("POST", "https://login.test/token")
    assert posted(asked) == {"grant_type": "client_credentials"}
    assert httpx.BasicAuth("app", "s3cr3t%3A%2F")._auth_header == authorization(asked)
    assert authorization(first) == authorization(second) == "Bearer t1"


@pytest.mark.parametrize(
    ("url", "expected"),
    [("/oauth/token", "https://api.test/oauth/token"), ("oauth/token", "https://api.test/v1/oauth/token")],
)
def test_a_token_url_may_be_relative_to_the_server(
    sdk: Make, mode: str, url: str, expected: str
) -> None:
    made = sdk(DOCUMENT.replace("SCHEME", url))
    with made.session(mode, [token(), done()], **ID) as session:
        session.call("things.check")
    assert str(session.sent[0].url) == expected


def test_a_token_of_one_s_own_is_taken(sdk: Make, mode: str) -> None:
    with sdk(OAUTH).session(mode, [done()], token="mine", **ID) as session:
        session.call("things.check")
    assert [authorization(request) for request in session.sent] == ["Bearer mine"]


def test_a_token_is_renewed_ahead_of_its_end(
    sdk: Make, mode: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [1000.0]
    script = [token("t1"), done(), done(), token("t2"), done()]
    made = sdk(OAUTH)
    monkeypatch.setattr(oauth(made), "time", SimpleNamespace(monotonic=lambda: now[0]))
    with made.session(mode, script, **ID) as session:
        session.call("things.check")
        now[0] += 3539
        session.call("things.check")
        now[0] += 2
        session.call("things.check")
    found = [authorization(r) for r in session.sent if r.url.host == "api.test"]
    assert found == ["Bearer t1", "Bearer t1", "Bearer t2"]


def test_a_token_that_is_refused_is_got_anew_once(sdk: Make, mode: str) -> None:
    made = sdk(OAUTH)
    script = [token("t1"), httpx.Response(401, json={}), token("t2"), done()]
    with made.session(mode, script, **ID) as session:
        session.call("things.check")
    assert [authorization(session.sent[n]) for n in (1, 3)] == ["Bearer t1", "Bearer t2"]
    refused = httpx.Response(401, json={})
    script = [token("t1"), refused, token("t2"), httpx.Response(401, json={"message": "no"})]
    with made.session(mode, script, **ID) as session:
        with pytest.raises(made.package.UnauthorizedError, match="no"):
            session.call("things.check")
    assert len(session.sent) == 4


def test_what_the_token_endpoint_refuses_is_told_without_secrets(sdk: Make, mode: str) -> None:
    made = sdk(OAUTH)
    no = answer({"error": "invalid_client", "error_description": "unknown client"}, 400)
    with made.session(mode, [no], **ID) as session:
        with pytest.raises(made.package.TokenError) as caught:
            session.call("things.check")
    assert caught.value.code == "invalid_client" and "unknown client" in str(caught.value)
    assert "s3cr3t" not in str(caught.value) and len(session.sent) == 1


def test_a_token_endpoint_that_is_busy_is_asked_again(sdk: Make, mode: str) -> None:
    policy_of = sdk(OAUTH)
    retries = importlib.import_module(f"{policy_of.package.__name__}._core.retries")
    quick = retries.RetryPolicy(first_delay=0.0)
    script = [httpx.Response(503), httpx.ConnectError("refused"), token(), done()]
    with policy_of.session(mode, script, retries=quick, **ID) as session:
        session.call("things.check")
    assert len(session.sent) == 4


def test_scopes_and_another_endpoint_are_configured(sdk: Make, mode: str) -> None:
    config = "auth: {app: {scopes: [read, write], token_url: https://other.test/t, client_id_env: APP}}\n"
    with sdk(OAUTH, config).session(mode, [token(), done()], **ID) as session:
        session.call("things.check")
    assert str(session.sent[0].url) == "https://other.test/t"
    assert posted(session.sent[0])["scope"] == "read write"


def test_an_endpoint_is_discovered(sdk: Make, mode: str) -> None:
    made = sdk("""
security: [{oidc: []}]
paths:
  /things: {get: {tags: [things], operationId: checkThings, responses: {"204": {description: Done.}}}}
components:
  securitySchemes:
    oidc: {type: openIdConnect, openIdConnectUrl: "https://id.test/.well-known/openid-configuration"}
""")
    found = answer({"issuer": "https://id.test", "token_endpoint": "https://id.test/t"})
    with made.session(mode, [found, token(), done()], **ID) as session:
        session.call("things.check")
    assert [str(r.url) for r in session.sent[:2]] == [
        "https://id.test/.well-known/openid-configuration",
        "https://id.test/t",
    ]


def test_a_password_and_the_client_in_the_body(sdk: Make, mode: str) -> None:
    made = sdk(OAUTH)
    grant = oauth(made).Password(
        "https://login.test/token", "ann", "pw", client_id="app", client_secret="s", client_in="body"
    )
    with made.session(mode, [token(), done()], token=grant) as session:
        session.call("things.check")
    assert posted(session.sent[0]) == {
        "grant_type": "password",
        "username": "ann",
        "password": "pw",
        "client_id": "app",
        "client_secret": "s",
    }
    assert "authorization" not in session.sent[0].headers
    assert "pw" not in repr(grant)


def test_a_refresh_token_is_used_and_its_successor_told(sdk: Make, mode: str) -> None:
    made, told = sdk(OAUTH), []
    grant = oauth(made).RefreshToken(
        "https://login.test/token", "r1", client_id="app", on_refresh_token=told.append
    )
    script = [token("t1", refresh_token="r2"), httpx.Response(401), token("t2"), done()]
    with made.session(mode, script, token=grant) as session:
        session.call("things.check")
    assert [posted(session.sent[n])["refresh_token"] for n in (0, 2)] == ["r1", "r2"]
    assert told == ["r2"] and authorization(session.sent[3]) == "Bearer t2"


def test_a_code_is_exchanged_with_its_proof(sdk: Make, mode: str) -> None:
    made = sdk(OAUTH)
    grant = oauth(made).AuthorizationCode(
        "https://login.test/authorize", "https://login.test/token", "app", "https://me.test/back", scopes=["read"]
    )
    asked = {k: v[0] for k, v in parse_qs(urlsplit(grant.url).query).items()}
    assert asked["state"] == grant.state and asked["scope"] == "read"
    assert asked["response_type"] == "code" and asked["code_challenge_method"] == "S256"
    with made.session(mode, [], token=grant) as session:
        with pytest.raises(made.package.TokenError, match="code"):
            session.call("things.check")
    grant.code = "c0de"
    with made.session(mode, [token(), done()], token=grant) as session:
        session.call("things.check")
    sent = posted(session.sent[0])
    assert sent["code"] == "c0de" and sent["redirect_uri"] == "https://me.test/back"
    proof = urlsafe_b64encode(sha256(sent["code_verifier"].encode()).digest()).decode()
    assert asked["code_challenge"] == proof.rstrip("=")


def test_a_device_waits_for_its_user(sdk: Make, mode: str, monkeypatch: pytest.MonkeyPatch) -> None:
    made, shown = sdk(OAUTH), []
    device = importlib.import_module(f"{made.package.__name__}._core.device")
    monkeypatch.setattr(device, "LONGER", 0.0)
    grant = oauth(made).DeviceCode(
        "https://login.test/device", "https://login.test/token", "app", shown.append
    )
    started = answer(
        {
            "device_code": "d1",
            "user_code": "ABCD",
            "verification_uri": "https://login.test/go",
            "interval": 0,
        }
    )
    waits = [answer({"error": e}, 400) for e in ("authorization_pending", "slow_down")]
    with made.session(mode, [started, *waits, token(), done()], token=grant) as session:
        session.call("things.check")
    assert shown[0].user_code == "ABCD" and len(session.sent) == 5
    assert posted(session.sent[3])["device_code"] == "d1"
    with made.session(mode, [started, answer({"error": "access_denied"}, 400)], token=oauth(made).DeviceCode(
        "https://login.test/device", "https://login.test/token", "app", shown.append
    )) as session:
        with pytest.raises(made.package.TokenError, match="access_denied"):
            session.call("things.check")


@pytest.mark.parametrize("scheme", ["{type: http, scheme: bearer}", "{type: oauth2, flows: {}}"])
def test_a_function_tells_the_token_of_each_request(sdk: Make, mode: str, scheme: str) -> None:
    document = DOCUMENT.replace(
        "{type: oauth2, flows: {clientCredentials: {tokenUrl: SCHEME, scopes: {read: Reading.}}}}", scheme
    )
    numbers = iter(range(9))
    with sdk(document).session(mode, [done(), done()], token=lambda: f"t{next(numbers)}") as session:
        session.call("things.check")
        session.call("things.check")
    assert [authorization(r) for r in session.sent] == ["Bearer t0", "Bearer t1"]


def test_an_async_function_tells_a_key(sdk: Make) -> None:
    made = sdk(
        DOCUMENT.replace(
            "{type: oauth2, flows: {clientCredentials: {tokenUrl: SCHEME, scopes: {read: Reading.}}}}",
            "{type: apiKey, in: query, name: key}",
        )
    )

    async def key() -> str:
        await asyncio.sleep(0)
        return "k 1"

    with made.session("async", [done()], api_key=key) as session:
        session.call("things.check")
    assert session.last.url.query == b"key=k%201"


def test_a_secret_of_a_function_cannot_break_a_line(sdk: Make, mode: str) -> None:
    made = sdk(OAUTH)
    with made.session(mode, [done()], token=lambda: "x\r\nEvil: 1") as session:
        with pytest.raises(ValueError, match="line break"):
            session.call("things.check")
    assert session.sent == []


def test_many_threads_get_one_token(sdk: Make) -> None:
    made, asked = sdk(OAUTH), []

    def serve(request: httpx.Request) -> httpx.Response:
        if request.url.host == "login.test":
            asked.append(request)
            time.sleep(0.05)
            return token(f"t{len(asked)}")
        return done()

    http = httpx.Client(transport=httpx.MockTransport(serve))
    client = made.package.Acme(http_client=http, **ID)
    threads = [threading.Thread(target=client.things.check) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(asked) == 1


def test_many_tasks_get_one_token(sdk: Make) -> None:
    made, asked = sdk(OAUTH), []

    async def serve(request: httpx.Request) -> httpx.Response:
        if request.url.host == "login.test":
            asked.append(request)
            await asyncio.sleep(0.02)
            return token(f"t{len(asked)}")
        return done() if authorization(request) == "Bearer t2" else httpx.Response(401)

    async def many() -> None:
        http = httpx.AsyncClient(transport=httpx.MockTransport(serve))
        client = made.package.AsyncAcme(http_client=http, **ID)
        await asyncio.gather(*(client.things.check() for _ in range(50)))

    asyncio.run(many())
    assert len(asked) == 2  # the first was refused by all, and renewed by one


def test_a_digest_answers_the_challenge(sdk: Make, mode: str) -> None:
    made = sdk(
        DOCUMENT.replace(
            "{type: oauth2, flows: {clientCredentials: {tokenUrl: SCHEME, scopes: {read: Reading.}}}}",
            "{type: http, scheme: digest}",
        )
    )
    challenge = {"www-authenticate": 'Digest realm="r", nonce="n", qop="auth", algorithm=SHA-256'}
    script = [httpx.Response(401, headers=challenge), done()]
    with made.session(mode, script, username="ann", password="pw") as session:
        session.call("things.check")
    sent = authorization(session.last)
    assert sent.startswith("Digest ") and 'username="ann"' in sent and "pw" not in sent


def test_an_auth_of_one_s_own_takes_the_place_of_credentials(sdk: Make, mode: str) -> None:
    class Signed(httpx.Auth):
        requires_request_body = True

        def auth_flow(self, request: httpx.Request) -> Any:
            request.headers["Signature"] = str(len(request.content))
            yield request

    with sdk(OAUTH).session(mode, [done()], auth=Signed()) as session:
        session.call("things.check")
    assert session.last.headers["signature"] == "0" and "authorization" not in session.last.headers


def test_a_certificate_is_no_credential_of_a_request(sdk: Make, mode: str) -> None:
    made = sdk(
        DOCUMENT.replace(
            "{type: oauth2, flows: {clientCredentials: {tokenUrl: SCHEME, scopes: {read: Reading.}}}}",
            "{type: mutualTLS}",
        )
    )
    with made.session(mode, [done()]) as session:
        session.call("things.check")
    assert "authorization" not in session.last.headers
