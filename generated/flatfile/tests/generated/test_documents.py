"""Calls of `documents`, sync and async."""

from __future__ import annotations

from flatfile import Flatfile, types
from flatfile._core.exchanges import Exchange, Sent, is_a


def test_list(exchange: Exchange[Flatfile]) -> None:
    """GET /spaces/{spaceId}/documents"""
    result = exchange.call(
        "documents.list", lambda client: client.documents.list("space_id")
    )
    assert is_a(result, list[types.Document])
    assert exchange.sent == Sent(
        "GET",
        "/spaces/space_id/documents",
        headers={"x-disable-hooks": "true", "authorization": "Bearer token"},
    )


def test_create(exchange: Exchange[Flatfile]) -> None:
    """POST /spaces/{spaceId}/documents"""
    result = exchange.call(
        "documents.create",
        lambda client: client.documents.create(
            "space_id", title="How to begin", body="Upload your file here."
        ),
    )
    assert is_a(result, types.Document)
    assert exchange.sent == Sent(
        "POST",
        "/spaces/space_id/documents",
        headers={"x-disable-hooks": "true", "authorization": "Bearer token"},
        json={"title": "How to begin", "body": "Upload your file here."},
    )


def test_get(exchange: Exchange[Flatfile]) -> None:
    """GET /spaces/{spaceId}/documents/{documentId}"""
    result = exchange.call(
        "documents.get", lambda client: client.documents.get("space_id", "document_id")
    )
    assert is_a(result, types.Document)
    assert exchange.sent == Sent(
        "GET",
        "/spaces/space_id/documents/document_id",
        headers={"x-disable-hooks": "true", "authorization": "Bearer token"},
    )


def test_update(exchange: Exchange[Flatfile]) -> None:
    """PATCH /spaces/{spaceId}/documents/{documentId}"""
    result = exchange.call(
        "documents.update",
        lambda client: client.documents.update(
            "space_id",
            "document_id",
            title="How to begin",
            body="Upload your file here.",
        ),
    )
    assert is_a(result, types.Document)
    assert exchange.sent == Sent(
        "PATCH",
        "/spaces/space_id/documents/document_id",
        headers={"x-disable-hooks": "true", "authorization": "Bearer token"},
        json={"title": "How to begin", "body": "Upload your file here."},
    )
