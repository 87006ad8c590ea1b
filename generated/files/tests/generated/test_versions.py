"""Calls of `files.versions`, sync and async."""

from __future__ import annotations

from stowaway import Stowaway, types
from stowaway._core.exchanges import Exchange, Sent, is_a


def test_list(exchange: Exchange[Stowaway]) -> None:
    """GET /files/{file_id}/versions"""
    result = exchange.items(
        "files.versions.list",
        lambda client: client.files.versions.list("f_1", per_page=100),
    )
    assert is_a(result, list[types.Version])
    assert exchange.sent == Sent(
        "GET",
        "/files/f_1/versions",
        query={"per_page": "100"},
        headers={"authorization": "Bearer access_token"},
    )


def test_restore(exchange: Exchange[Stowaway]) -> None:
    """POST /files/{file_id}/versions/{number}/restore"""
    result = exchange.call(
        "files.versions.restore", lambda client: client.files.versions.restore("f_1", 1)
    )
    assert is_a(result, types.File)
    assert exchange.sent == Sent(
        "POST",
        "/files/f_1/versions/1/restore",
        headers={"authorization": "Bearer access_token"},
    )
