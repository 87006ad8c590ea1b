"""Calls of `files`, sync and async."""

from __future__ import annotations

from datetime import datetime, timezone

from stowaway import Stowaway, types
from stowaway._core.exchanges import Exchange, Sent, is_a


def test_list(exchange: Exchange[Stowaway]) -> None:
    """GET /files"""
    result = exchange.items(
        "files.list",
        lambda client: client.files.list(
            page=1,
            per_page=100,
            filter={
                "kind": "image",
                "min_size": 1000,
                "max_size": 1,
                "created": {
                    "after": datetime(2024, 1, 15, 12, 0, tzinfo=timezone.utc),
                    "before": datetime(2024, 1, 15, 12, 0, tzinfo=timezone.utc),
                },
                "shared": True,
            },
            sort=["-size", "name"],
            labels=["holiday", "2024"],
            owners=["ann", "bo"],
            kind=["image", "text"],
            within={"north": 1.5, "south": 1.5, "east": 1.5, "west": 1.5},
        ),
    )
    assert is_a(result, list[types.File])
    assert exchange.sent == Sent(
        "GET",
        "/files",
        query={
            "page": "1",
            "per_page": "100",
            "filter[kind]": "image",
            "filter[min_size]": "1000",
            "filter[max_size]": "1",
            "filter[created][after]": "2024-01-15T12:00:00Z",
            "filter[created][before]": "2024-01-15T12:00:00Z",
            "filter[shared]": "true",
            "sort": "-size,name",
            "labels": "holiday|2024",
            "owners": "ann bo",
            "kind": ["image", "text"],
            "within": '{"north":1.5,"south":1.5,"east":1.5,"west":1.5}',
        },
        headers={"authorization": "Bearer access_token"},
    )


def test_upload(exchange: Exchange[Stowaway]) -> None:
    """POST /files"""
    result = exchange.call(
        "files.upload",
        lambda client: client.files.upload(
            content=b"content",
            details={
                "name": "name",
                "description": "description",
                "custom": {"key": "key"},
            },
            folder_id="folder_id",
            labels=["labels"],
            thumbnail=b"content",
            replace=False,
            idempotency_key="idempotency_key",
        ),
    )
    assert is_a(result, types.File)
    assert exchange.sent == Sent(
        "POST",
        "/files",
        headers={
            "idempotency-key": "idempotency_key",
            "authorization": "Bearer access_token",
        },
        parts={
            "content": "content",
            "details": {
                "name": "name",
                "description": "description",
                "custom": {"key": "key"},
            },
            "folder_id": "folder_id",
            "labels": "labels",
            "thumbnail": "content",
            "replace": "false",
        },
    )


def test_upload_many(exchange: Exchange[Stowaway]) -> None:
    """POST /files/bulk"""
    result = exchange.call(
        "files.upload_many",
        lambda client: client.files.upload_many(
            files=[b"content"], folder_id="folder_id"
        ),
    )
    assert is_a(result, list[types.File])
    assert exchange.sent == Sent(
        "POST",
        "/files/bulk",
        headers={"authorization": "Bearer access_token"},
        parts={"files": "content", "folder_id": "folder_id"},
    )


def test_find(exchange: Exchange[Stowaway]) -> None:
    """GET /files/by-path"""
    result = exchange.call(
        "files.find", lambda client: client.files.find(path="/Holiday/harbour.png")
    )
    assert is_a(result, types.File)
    assert exchange.sent == Sent(
        "GET",
        "/files/by-path",
        query={"path": "/Holiday/harbour.png"},
        headers={"authorization": "Bearer access_token"},
    )


def test_retrieve(exchange: Exchange[Stowaway]) -> None:
    """GET /files/{file_id}"""
    result = exchange.call(
        "files.retrieve",
        lambda client: client.files.retrieve("f_1", if_none_match='"v2"'),
    )
    assert is_a(result, types.File)
    assert exchange.sent == Sent(
        "GET",
        "/files/f_1",
        headers={"if-none-match": '"v2"', "authorization": "Bearer access_token"},
    )


def test_check(exchange: Exchange[Stowaway]) -> None:
    """HEAD /files/{file_id}"""
    exchange.call("files.check", lambda client: client.files.check("f_1"))
    assert exchange.sent == Sent(
        "HEAD", "/files/f_1", headers={"authorization": "Bearer access_token"}
    )


def test_update(exchange: Exchange[Stowaway]) -> None:
    """PATCH /files/{file_id}"""
    result = exchange.call(
        "files.update",
        lambda client: client.files.update(
            "f_1",
            if_match='"v2"',
            name="harbour-old.png",
            folder_id="folder_id",
            description="description",
            labels=["labels"],
            custom={"key": "key"},
        ),
    )
    assert is_a(result, types.File)
    assert exchange.sent == Sent(
        "PATCH",
        "/files/f_1",
        headers={"if-match": '"v2"', "authorization": "Bearer access_token"},
        json={
            "name": "harbour-old.png",
            "folder_id": "folder_id",
            "description": "description",
            "labels": ["labels"],
            "custom": {"key": "key"},
        },
    )


def test_delete(exchange: Exchange[Stowaway]) -> None:
    """DELETE /files/{file_id}"""
    exchange.call(
        "files.delete",
        lambda client: client.files.delete("f_1", if_match='"v2"', forever=False),
    )
    assert exchange.sent == Sent(
        "DELETE",
        "/files/f_1",
        query={"forever": "false"},
        headers={"if-match": '"v2"', "authorization": "Bearer access_token"},
    )


def test_get_preview(exchange: Exchange[Stowaway]) -> None:
    """GET /files/{file_id}/preview/{size}"""
    exchange.call(
        "files.get_preview", lambda client: client.files.get_preview("f_1", "small")
    )
    assert exchange.sent == Sent(
        "GET",
        "/files/f_1/preview/small",
        headers={"authorization": "Bearer access_token"},
    )


def test_download_archive(exchange: Exchange[Stowaway]) -> None:
    """GET /archives/{file_ids}{format}"""
    result = exchange.content(
        "files.download_archive",
        lambda client: client.files.download_archive(["f_1", "f_2"], "zip"),
    )
    assert is_a(result, bytes)
    assert exchange.sent == Sent(
        "GET", "/archives/f_1,f_2.zip", headers={"authorization": "Bearer access_token"}
    )
