"""Calls of `tokens`, sync and async."""

from __future__ import annotations

from stowaway import Stowaway, types
from stowaway._core.exchanges import Exchange, Sent, is_a


def test_exchange(exchange: Exchange[Stowaway]) -> None:
    """POST /oauth/token"""
    result = exchange.call(
        "tokens.exchange",
        lambda client: client.tokens.exchange(
            grant_type="authorization_code",
            client_id="app_1",
            code="SplxlO",
            redirect_uri="https://app.example/back",
            refresh_token="refresh_token",
            client_secret="s3cret",
            scope=["files.read"],
            claims={"email": True},
        ),
    )
    assert is_a(result, types.Token)
    assert exchange.sent == Sent(
        "POST",
        "/oauth/token",
        form={
            "grant_type": "authorization_code",
            "client_id": "app_1",
            "code": "SplxlO",
            "redirect_uri": "https://app.example/back",
            "refresh_token": "refresh_token",
            "client_secret": "s3cret",
            "scope": "files.read",
            "claims": '{"email":true}',
        },
    )
