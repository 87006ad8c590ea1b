"""Calls of `auth`, sync and async."""

from __future__ import annotations

from flatfile import Flatfile, types
from flatfile._core.exchanges import Exchange, Sent, is_a


def test_authenticate(exchange: Exchange[Flatfile]) -> None:
    """POST /auth"""
    result = exchange.call(
        "auth.authenticate",
        lambda client: client.auth.authenticate(
            email="ada@example.com", password="correct horse battery"
        ),
    )
    assert is_a(result, types.AccessToken)
    assert exchange.sent == Sent(
        "POST",
        "/auth",
        headers={"x-disable-hooks": "true"},
        json={"email": "ada@example.com", "password": "correct horse battery"},
    )


def test_get_access_token(exchange: Exchange[Flatfile]) -> None:
    """POST /auth/access-token"""
    result = exchange.call(
        "auth.get_access_token",
        lambda client: client.auth.get_access_token(
            client_id="5c1d0b4e", secret="zq8Hn2Lw"
        ),
    )
    assert is_a(result, types.AccessToken)
    assert exchange.sent == Sent(
        "POST",
        "/auth/access-token",
        headers={"x-disable-hooks": "true"},
        json={"clientId": "5c1d0b4e", "secret": "zq8Hn2Lw"},
    )
