"""Calls of `books.reviews`, sync and async."""

from __future__ import annotations

from bookstore import Bookstore, types
from bookstore._core.exchanges import Exchange, Sent, is_a


def test_list(exchange: Exchange[Bookstore]) -> None:
    """GET /books/{book_id}/reviews"""
    result = exchange.items(
        "books.reviews.list", lambda client: client.books.reviews.list("book_1", page=1)
    )
    assert is_a(result, list[types.Review])
    assert exchange.sent == Sent(
        "GET",
        "/books/book_1/reviews",
        query={"page": "1"},
        headers={"x-api-key": "api_key"},
    )
