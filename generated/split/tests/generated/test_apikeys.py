"""Calls of `apikeys`, sync and async."""

from __future__ import annotations

from splitapiclient import SplitApiClient, types
from splitapiclient._core.exchanges import Exchange, Sent, is_a


def test_create(exchange: Exchange[SplitApiClient]) -> None:
    """POST /apiKeys"""
    result = exchange.call(
        "apikeys.create",
        lambda client: client.apikeys.create(
            data={
                "name": "web",
                "api_key_type": "server_side",
                "environments": [{"id": "env_1", "type": "environment"}],
                "workspace": {"id": "ws_1", "type": "workspace"},
                "roles": ["API_FEATURE_FLAG_VIEWER"],
            }
        ),
    )
    assert is_a(result, types.APIKey)
    assert exchange.sent == Sent(
        "POST",
        "/apiKeys",
        headers={"authorization": "Bearer apikey"},
        json={
            "name": "web",
            "apiKeyType": "server_side",
            "environments": [{"id": "env_1", "type": "environment"}],
            "workspace": {"id": "ws_1", "type": "workspace"},
            "roles": ["API_FEATURE_FLAG_VIEWER"],
        },
    )


def test_delete_apikey(exchange: Exchange[SplitApiClient]) -> None:
    """DELETE /apiKeys/{apikeyId}"""
    result = exchange.call(
        "apikeys.delete_apikey", lambda client: client.apikeys.delete_apikey("key_1")
    )
    assert is_a(result, bool)
    assert exchange.sent == Sent(
        "DELETE", "/apiKeys/key_1", headers={"authorization": "Bearer apikey"}
    )
