"""Calls of `files.content`, sync and async."""

from __future__ import annotations

from stowaway import Stowaway, types
from stowaway._core.exchanges import Exchange, Sent, is_a


def test_download(exchange: Exchange[Stowaway]) -> None:
    """GET /files/{file_id}/content"""
    result = exchange.content(
        "files.content.download",
        lambda client: client.files.content.download(
            "f_1", range="bytes=0-499", if_none_match='"v2"'
        ),
    )
    assert is_a(result, bytes)
    assert exchange.sent == Sent(
        "GET",
        "/files/f_1/content",
        headers={
            "range": "bytes=0-499",
            "if-none-match": '"v2"',
            "authorization": "Bearer access_token",
        },
    )


def test_upload(exchange: Exchange[Stowaway]) -> None:
    """PUT /files/{file_id}/content"""
    result = exchange.call(
        "files.content.upload",
        lambda client: client.files.content.upload(
            "f_1",
            content=b"content",
            if_match='"v2"',
            x_content_sha256="aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        ),
    )
    assert is_a(result, types.File)
    assert exchange.sent == Sent(
        "PUT",
        "/files/f_1/content",
        headers={
            "if-match": '"v2"',
            "x-content-sha256": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
            "authorization": "Bearer access_token",
        },
        content="content",
        media_type="application/octet-stream",
    )
