"""Calls of `folders`, sync and async."""

from __future__ import annotations

from stowaway import Stowaway, types
from stowaway._core.exchanges import Exchange, Sent, is_a


def test_create(exchange: Exchange[Stowaway]) -> None:
    """POST /folders"""
    result = exchange.call(
        "folders.create",
        lambda client: client.folders.create(
            name="Holiday", parent_id=None, colour="sea"
        ),
    )
    assert is_a(result, types.Folder)
    assert exchange.sent == Sent(
        "POST",
        "/folders",
        headers={"authorization": "Bearer access_token"},
        json={"name": "Holiday", "parent_id": None, "colour": "sea"},
    )


def test_retrieve(exchange: Exchange[Stowaway]) -> None:
    """GET /folders/{folder_id}"""
    result = exchange.call(
        "folders.retrieve",
        lambda client: client.folders.retrieve("d_1", expand=["parent", "children"]),
    )
    assert is_a(result, types.Folder)
    assert exchange.sent == Sent(
        "GET",
        "/folders/d_1",
        query={"expand": "parent,children"},
        headers={"authorization": "Bearer access_token"},
    )


def test_list_children(exchange: Exchange[Stowaway]) -> None:
    """GET /folders/{folder_id}/children"""
    result = exchange.items(
        "folders.list_children",
        lambda client: client.folders.list_children("d_1", per_page=100),
    )
    assert is_a(result, list[types.Child])
    assert exchange.sent == Sent(
        "GET",
        "/folders/d_1/children",
        query={"per_page": "100"},
        headers={"authorization": "Bearer access_token"},
    )


def test_retrieve_snapshot(exchange: Exchange[Stowaway]) -> None:
    """GET /folders/{folder_id}/snapshots{taken}"""
    result = exchange.call(
        "folders.retrieve_snapshot",
        lambda client: client.folders.retrieve_snapshot(
            "d_1", {"year": 2024, "month": 6, "day": 1}, depth=1
        ),
    )
    assert is_a(result, types.Folder)
    assert exchange.sent == Sent(
        "GET",
        "/folders/d_1/snapshots;year=2024;month=6;day=1",
        query={"depth": "1"},
        headers={"authorization": "Bearer access_token"},
    )
