"""Calls of `orders`, sync and async."""

from __future__ import annotations

from bookstore import Bookstore, types
from bookstore._core.exchanges import Exchange, Sent, is_a


def test_create(exchange: Exchange[Bookstore]) -> None:
    """POST /orders"""
    result = exchange.call(
        "orders.create",
        lambda client: client.orders.create(
            lines=[{"book_id": "book_1", "quantity": 2}],
            payment={"method": "card", "card_token": "tok_4f2"},
            ship_to={
                "street": "Kade 12",
                "city": "Harlingen",
                "country": "NL",
                "postal_code": "8861 AB",
            },
            gift_note="Happy birthday!",
            idempotency_key="idempotency_key",
        ),
    )
    assert is_a(result, types.Order)
    assert exchange.sent == Sent(
        "POST",
        "/orders",
        headers={"idempotency-key": "idempotency_key", "authorization": "Bearer token"},
        json={
            "lines": [{"bookId": "book_1", "quantity": 2}],
            "payment": {"method": "card", "cardToken": "tok_4f2"},
            "shipTo": {
                "street": "Kade 12",
                "city": "Harlingen",
                "country": "NL",
                "postalCode": "8861 AB",
            },
            "giftNote": "Happy birthday!",
        },
    )


def test_retrieve(exchange: Exchange[Bookstore]) -> None:
    """GET /orders/{order_id}"""
    result = exchange.call(
        "orders.retrieve", lambda client: client.orders.retrieve("order_1")
    )
    assert is_a(result, types.Order)
    assert exchange.sent == Sent(
        "GET", "/orders/order_1", headers={"authorization": "Bearer token"}
    )
