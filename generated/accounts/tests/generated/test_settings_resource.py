"""Calls of `settings`, sync and async."""

from __future__ import annotations

from gatehouse import Gatehouse, types
from gatehouse._core.exchanges import Exchange, Sent, is_a


def test_global_(exchange: Exchange[Gatehouse]) -> None:
    """GET /v1/settings/global"""
    result = exchange.call("settings.global_", lambda client: client.settings.global_())
    assert is_a(result, types.Settings)
    assert exchange.sent == Sent(
        "GET", "/v1/settings/global", headers={"authorization": "Bearer access_token"}
    )


def test_update_global(exchange: Exchange[Gatehouse]) -> None:
    """PATCH /v1/settings/global"""
    result = exchange.call(
        "settings.update_global",
        lambda client: client.settings.update_global(
            sign_up="open", session_minutes=60, require_2fa=True, theme={"key": "key"}
        ),
    )
    assert is_a(result, types.Settings)
    assert exchange.sent == Sent(
        "PATCH",
        "/v1/settings/global",
        headers={"authorization": "Bearer access_token"},
        json={
            "sign_up": "open",
            "session_minutes": 60,
            "require_2fa": True,
            "theme": {"key": "key"},
        },
    )
