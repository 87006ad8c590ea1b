"""Calls of `books`, sync and async."""

# pyright: reportDeprecated=false

from __future__ import annotations

from datetime import date

import pytest

from case_sdk_tests import Shop, types
from case_sdk_tests._core.exchanges import Exchange, Sent, is_a

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")


def test_list(exchange: Exchange[Shop]) -> None:
    """GET /books"""
    result = exchange.items(
        "books.list",
        lambda client: client.books.list(cursor="cursor", genres=["fiction"]),
    )
    assert is_a(result, list[types.Book])
    assert exchange.sent == Sent(
        "GET",
        "/books",
        query={"cursor": "cursor", "genres": "fiction"},
        headers={"x-key": "api_key"},
    )


def test_create(exchange: Exchange[Shop]) -> None:
    """POST /books"""
    result = exchange.call(
        "books.create",
        lambda client: client.books.create(
            title="Dune", author={"full_name": "fullName"}, added=date(2024, 1, 15)
        ),
    )
    assert is_a(result, types.Book)
    assert exchange.sent == Sent(
        "POST",
        "/books",
        headers={"x-key": "api_key"},
        json={
            "title": "Dune",
            "author": {"fullName": "fullName"},
            "added": "2024-01-15",
        },
    )


def test_delete(exchange: Exchange[Shop]) -> None:
    """DELETE /books/{book_id}"""
    exchange.call("books.delete", lambda client: client.books.delete("a/b"))
    assert exchange.sent == Sent("DELETE", "/books/a%2Fb", headers={"x-key": "api_key"})
