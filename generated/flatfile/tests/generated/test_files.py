"""Calls of `files`, sync and async."""

from __future__ import annotations

from flatfile import Flatfile, types
from flatfile._core.exchanges import Exchange, Sent, is_a


def test_list(exchange: Exchange[Flatfile]) -> None:
    """GET /files"""
    result = exchange.call(
        "files.list", lambda client: client.files.list(space_id="space_id")
    )
    assert is_a(result, list[types.File])
    assert exchange.sent == Sent(
        "GET",
        "/files",
        query={"spaceId": "space_id"},
        headers={"x-disable-hooks": "true", "authorization": "Bearer token"},
    )


def test_upload(exchange: Exchange[Flatfile]) -> None:
    """POST /files"""
    result = exchange.call(
        "files.upload",
        lambda client: client.files.upload(
            space_id="space_id", environment_id="environment_id", file=b"content"
        ),
    )
    assert is_a(result, types.File)
    assert exchange.sent == Sent(
        "POST",
        "/files",
        headers={"x-disable-hooks": "true", "authorization": "Bearer token"},
        parts={
            "spaceId": "space_id",
            "environmentId": "environment_id",
            "file": "content",
        },
    )


def test_get(exchange: Exchange[Flatfile]) -> None:
    """GET /files/{fileId}"""
    result = exchange.call("files.get", lambda client: client.files.get("file_id"))
    assert is_a(result, types.File)
    assert exchange.sent == Sent(
        "GET",
        "/files/file_id",
        headers={"x-disable-hooks": "true", "authorization": "Bearer token"},
    )


def test_update(exchange: Exchange[Flatfile]) -> None:
    """PATCH /files/{fileId}"""
    result = exchange.call(
        "files.update",
        lambda client: client.files.update(
            "file_id", workbook_id="workbook_id", status="complete"
        ),
    )
    assert is_a(result, types.File)
    assert exchange.sent == Sent(
        "PATCH",
        "/files/file_id",
        headers={"x-disable-hooks": "true", "authorization": "Bearer token"},
        json={"workbookId": "workbook_id", "status": "complete"},
    )


def test_delete(exchange: Exchange[Flatfile]) -> None:
    """DELETE /files/{fileId}"""
    result = exchange.call(
        "files.delete", lambda client: client.files.delete("file_id")
    )
    assert is_a(result, types.Success)
    assert exchange.sent == Sent(
        "DELETE",
        "/files/file_id",
        headers={"x-disable-hooks": "true", "authorization": "Bearer token"},
    )


def test_download(exchange: Exchange[Flatfile]) -> None:
    """GET /files/{fileId}/download"""
    result = exchange.content(
        "files.download", lambda client: client.files.download("file_id")
    )
    assert is_a(result, bytes)
    assert exchange.sent == Sent(
        "GET",
        "/files/file_id/download",
        headers={"x-disable-hooks": "true", "authorization": "Bearer token"},
    )
