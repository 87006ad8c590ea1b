"""What a bookshop answers, as bytes, and what it is sent."""

from __future__ import annotations

import json
from typing import Any, Final

URL: Final = "https://api.bookstore.example/v1"

BOOK: Final[dict[str, Any]] = {
    "id": "book_1",
    "title": "The Tide Clock",
    "author": {"name": "Ann Vreede", "born": "1970-01-02"},
    "genres": ["fiction", "poetry"],
    "price": {"amount": 1999, "currency": "EUR"},
    "in_stock": True,
    "pages": 320,
    "published_at": "2020-01-02T03:04:05Z",
    "isbn": "9780000000001",
    "description": "A clockmaker counts the tides.",
    "metadata": {"shelf": "B4", "buyer": "Ina"},
}
ORDER: Final[dict[str, Any]] = {
    "id": "order_1",
    "status": "paid",
    "lines": [{"bookId": "book_1", "quantity": 2}],
    "total": {"amount": 3998, "currency": "EUR"},
    "payment": {"method": "card", "cardToken": "tok_1"},
    "createdAt": "2020-01-02T03:04:05Z",
}
PURCHASE: Final[dict[str, Any]] = {
    "lines": [{"bookId": "1", "quantity": 1}, {"bookId": "2", "quantity": 1}],
    "payment": {"method": "card", "cardToken": "t"},
    "shipTo": {"street": "s", "city": "c", "country": "NL", "postalCode": "1"},
}
"""The body of an order, as it is on the wire."""


def books(number: int) -> bytes:
    """A page with this many books."""
    data = [{**BOOK, "id": f"book_{index}"} for index in range(number)]
    return json.dumps({"data": data, "next_cursor": None}).encode()


def one(value: dict[str, Any]) -> bytes:
    """A single thing."""
    return json.dumps(value).encode()
