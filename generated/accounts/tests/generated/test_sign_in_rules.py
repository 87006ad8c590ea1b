"""Calls of `sign_in_rules`, sync and async."""

from __future__ import annotations

from datetime import datetime, timezone

from gatehouse import Gatehouse, types
from gatehouse._core.exchanges import Exchange, Sent, is_a


def test_list(exchange: Exchange[Gatehouse]) -> None:
    """GET /v1/lists"""
    result = exchange.call(
        "sign_in_rules.list", lambda client: client.sign_in_rules.list()
    )
    assert is_a(result, list[types.List])
    assert exchange.sent == Sent(
        "GET", "/v1/lists", headers={"authorization": "Bearer access_token"}
    )


def test_replace_list(exchange: Exchange[Gatehouse]) -> None:
    """PUT /v1/lists/{name}"""
    result = exchange.call(
        "sign_in_rules.replace_list",
        lambda client: client.sign_in_rules.replace_list(
            "office",
            body_name="office",
            mode="allow",
            ranges=[["192.0.2.0", "192.0.2.255"], ["198.51.100.7", "198.51.100.7"]],
        ),
    )
    assert is_a(result, types.List)
    assert exchange.sent == Sent(
        "PUT",
        "/v1/lists/office",
        headers={"authorization": "Bearer access_token"},
        json={
            "name": "office",
            "mode": "allow",
            "ranges": [["192.0.2.0", "192.0.2.255"], ["198.51.100.7", "198.51.100.7"]],
        },
    )


def test_get_model(exchange: Exchange[Gatehouse]) -> None:
    """GET /v1/models/{model_id}"""
    result = exchange.call(
        "sign_in_rules.get_model",
        lambda client: client.sign_in_rules.get_model("mdl_1"),
    )
    assert is_a(result, types.Model)
    assert exchange.sent == Sent(
        "GET", "/v1/models/mdl_1", headers={"authorization": "Bearer access_token"}
    )


def test_create_rule(exchange: Exchange[Gatehouse]) -> None:
    """POST /v1/rules"""
    result = exchange.call(
        "sign_in_rules.create_rule",
        lambda client: client.sign_in_rules.create_rule(
            name="night",
            if_={
                "all": [
                    {"field": "hour", "is_": "below", "value": {"literal": 6}},
                    {
                        "any": [
                            {
                                "field": "network",
                                "is_": "equal",
                                "value": {"literal": "home"},
                            },
                            {
                                "field": "network",
                                "is_": "equal",
                                "value": {"literal": None},
                            },
                        ]
                    },
                ]
            },
            then="refuse",
            else_="pass",
        ),
    )
    assert is_a(result, types.Rule)
    assert exchange.sent == Sent(
        "POST",
        "/v1/rules",
        headers={"authorization": "Bearer access_token"},
        json={
            "name": "night",
            "if": {
                "all": [
                    {"field": "hour", "is": "below", "value": {"literal": 6}},
                    {
                        "any": [
                            {
                                "field": "network",
                                "is": "equal",
                                "value": {"literal": "home"},
                            },
                            {
                                "field": "network",
                                "is": "equal",
                                "value": {"literal": None},
                            },
                        ]
                    },
                ]
            },
            "then": "refuse",
            "else": "pass",
        },
    )


def test_try_(exchange: Exchange[Gatehouse]) -> None:
    """POST /v1/rules/try"""
    result = exchange.call(
        "sign_in_rules.try_",
        lambda client: client.sign_in_rules.try_(
            user="usr_2",
            facts={"hour": 3, "network": "office", "new_device": True},
            as_={
                "at": datetime(2024, 1, 15, 12, 0, tzinfo=timezone.utc),
                "zone": "UTC",
            },
        ),
    )
    assert is_a(result, types.Decision)
    assert exchange.sent == Sent(
        "POST",
        "/v1/rules/try",
        headers={"authorization": "Bearer access_token"},
        json={
            "user": "usr_2",
            "facts": {"hour": 3, "network": "office", "new_device": True},
            "as": {"at": "2024-01-15T12:00:00Z", "zone": "UTC"},
        },
    )
