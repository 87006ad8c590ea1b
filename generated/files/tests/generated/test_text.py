"""Calls of `files.text`, sync and async."""

from __future__ import annotations

from stowaway import Stowaway
from stowaway._core.exchanges import Exchange, Sent, is_a


def test_retrieve(exchange: Exchange[Stowaway]) -> None:
    """GET /files/{file_id}/text"""
    result = exchange.call(
        "files.text.retrieve",
        lambda client: client.files.text.retrieve("f_1", accept_language=["nl", "en"]),
    )
    assert is_a(result, str)
    assert exchange.sent == Sent(
        "GET",
        "/files/f_1/text",
        headers={"accept-language": "nl,en", "authorization": "Bearer access_token"},
    )


def test_replace(exchange: Exchange[Stowaway]) -> None:
    """PUT /files/{file_id}/text"""
    exchange.call(
        "files.text.replace",
        lambda client: client.files.text.replace("f_1", content="Harbour, 2 June"),
    )
    assert exchange.sent == Sent(
        "PUT",
        "/files/f_1/text",
        headers={"authorization": "Bearer access_token"},
        content="Harbour, 2 June",
        media_type="text/plain",
    )
