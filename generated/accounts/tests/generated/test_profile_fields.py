"""Calls of `profile_fields`, sync and async."""

from __future__ import annotations

from gatehouse import Gatehouse, types
from gatehouse._core.exchanges import Exchange, Sent, is_a


def test_list_fields(exchange: Exchange[Gatehouse]) -> None:
    """GET /v1/fields"""
    result = exchange.call(
        "profile_fields.list_fields", lambda client: client.profile_fields.list_fields()
    )
    assert is_a(result, list[types.Field])
    assert exchange.sent == Sent(
        "GET", "/v1/fields", headers={"authorization": "Bearer access_token"}
    )


def test_create_field(exchange: Exchange[Gatehouse]) -> None:
    """POST /v1/fields"""
    result = exchange.call(
        "profile_fields.create_field",
        lambda client: client.profile_fields.create_field(
            name="shoe size", kind="number", default=42, editable=True
        ),
    )
    assert is_a(result, types.Field)
    assert exchange.sent == Sent(
        "POST",
        "/v1/fields",
        headers={"authorization": "Bearer access_token"},
        json={"name": "shoe size", "kind": "number", "default": 42, "editable": True},
    )
