"""Calls of `books`, sync and async."""

from __future__ import annotations

from datetime import date, datetime, timezone

from bookstore import Bookstore, types
from bookstore._core.exchanges import Exchange, Sent, is_a


def test_list(exchange: Exchange[Bookstore]) -> None:
    """GET /books"""
    result = exchange.items(
        "books.list",
        lambda client: client.books.list(
            genre=["fiction"],
            published_after=datetime(2024, 1, 15, 12, 0, tzinfo=timezone.utc),
            limit=1,
            cursor="cursor",
        ),
    )
    assert is_a(result, list[types.Book])
    assert exchange.sent == Sent(
        "GET",
        "/books",
        query={
            "genre": "fiction",
            "published_after": "2024-01-15T12:00:00Z",
            "limit": "1",
            "cursor": "cursor",
        },
        headers={"x-api-key": "api_key"},
    )


def test_create(exchange: Exchange[Bookstore]) -> None:
    """POST /books"""
    result = exchange.call(
        "books.create",
        lambda client: client.books.create(
            title="The Salt Road",
            author={"name": "Ines Okafor", "born": date(2024, 1, 15)},
            price={"amount": 1850, "currency": "EUR"},
            pages=312,
            genres=["fiction"],
            isbn="isbn",
            description="description",
            idempotency_key="idempotency_key",
        ),
    )
    assert is_a(result, types.Book)
    assert exchange.sent == Sent(
        "POST",
        "/books",
        headers={"idempotency-key": "idempotency_key", "x-api-key": "api_key"},
        json={
            "title": "The Salt Road",
            "author": {"name": "Ines Okafor", "born": "2024-01-15"},
            "price": {"amount": 1850, "currency": "EUR"},
            "pages": 312,
            "genres": ["fiction"],
            "isbn": "isbn",
            "description": "description",
        },
    )


def test_retrieve(exchange: Exchange[Bookstore]) -> None:
    """GET /books/{book_id}"""
    result = exchange.call(
        "books.retrieve", lambda client: client.books.retrieve("book_1")
    )
    assert is_a(result, types.Book)
    assert exchange.sent == Sent(
        "GET", "/books/book_1", headers={"x-api-key": "api_key"}
    )


def test_update(exchange: Exchange[Bookstore]) -> None:
    """PATCH /books/{book_id}"""
    result = exchange.call(
        "books.update",
        lambda client: client.books.update(
            "book_1",
            title="title",
            price={"amount": 1250, "currency": "EUR"},
            description="description",
        ),
    )
    assert is_a(result, types.Book)
    assert exchange.sent == Sent(
        "PATCH",
        "/books/book_1",
        headers={"x-api-key": "api_key"},
        json={
            "title": "title",
            "price": {"amount": 1250, "currency": "EUR"},
            "description": "description",
        },
    )


def test_delete(exchange: Exchange[Bookstore]) -> None:
    """DELETE /books/{book_id}"""
    exchange.call("books.delete", lambda client: client.books.delete("book_1"))
    assert exchange.sent == Sent(
        "DELETE", "/books/book_1", headers={"x-api-key": "api_key"}
    )


def test_upload_cover(exchange: Exchange[Bookstore]) -> None:
    """POST /books/{book_id}/cover"""
    result = exchange.call(
        "books.upload_cover",
        lambda client: client.books.upload_cover(
            "book_1", image=b"content", caption="caption"
        ),
    )
    assert is_a(result, types.Cover)
    assert exchange.sent == Sent(
        "POST",
        "/books/book_1/cover",
        headers={"x-api-key": "api_key"},
        parts={"image": "content", "caption": "caption"},
    )


def test_download_cover(exchange: Exchange[Bookstore]) -> None:
    """GET /books/{book_id}/cover"""
    result = exchange.content(
        "books.download_cover", lambda client: client.books.download_cover("book_1")
    )
    assert is_a(result, bytes)
    assert exchange.sent == Sent(
        "GET", "/books/book_1/cover", headers={"x-api-key": "api_key"}
    )


def test_search(exchange: Exchange[Bookstore]) -> None:
    """POST /books/search"""
    result = exchange.call(
        "books.search",
        lambda client: client.books.search(text="a caravan at dawn", timeout_=2000),
    )
    assert is_a(result, types.SearchResults)
    assert exchange.sent == Sent(
        "POST",
        "/books/search",
        headers={"x-api-key": "api_key"},
        json={"text": "a caravan at dawn", "timeout": 2000},
    )


def test_search__stream(exchange: Exchange[Bookstore]) -> None:
    """POST /books/search"""
    result = exchange.items(
        "books.search__stream",
        lambda client: client.books.search(
            text="a caravan at dawn", timeout_=2000, stream=True
        ),
    )
    assert is_a(result, list[types.SearchHit])
    assert exchange.sent == Sent(
        "POST",
        "/books/search",
        headers={"x-api-key": "api_key"},
        json={"text": "a caravan at dawn", "timeout": 2000, "stream": True},
    )
