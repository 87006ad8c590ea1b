"""Calls of `books.reviews.authors`, sync and async."""

from __future__ import annotations

from bookstore import Bookstore, types
from bookstore._core.exchanges import Exchange, Sent, is_a


def test_list(exchange: Exchange[Bookstore]) -> None:
    """GET /books/{book_id}/reviews/authors"""
    result = exchange.items(
        "books.reviews.authors.list",
        lambda client: client.books.reviews.authors.list("book_1", page=1),
    )
    assert is_a(result, list[types.ReviewAuthor])
    assert exchange.sent == Sent(
        "GET",
        "/books/book_1/reviews/authors",
        query={"page": "1"},
        headers={"x-api-key": "api_key"},
    )
