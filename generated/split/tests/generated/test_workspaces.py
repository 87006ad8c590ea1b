"""Calls of `workspaces`, sync and async.

Without a test, as no example can be made:

- `workspaces.list`
"""

from __future__ import annotations

from splitapiclient import SplitApiClient, types
from splitapiclient._core.exchanges import Exchange, Sent, is_a


def test_add(exchange: Exchange[SplitApiClient]) -> None:
    """POST /workspaces"""
    result = exchange.call(
        "workspaces.add",
        lambda client: client.workspaces.add(
            data={
                "name": "Mobile",
                "requires_title_and_comments": True,
                "type": "workspace",
            }
        ),
    )
    assert is_a(result, types.Workspace)
    assert exchange.sent == Sent(
        "POST",
        "/workspaces",
        headers={"authorization": "Bearer apikey"},
        json={"name": "Mobile", "requiresTitleAndComments": True, "type": "workspace"},
    )


def test_patch(exchange: Exchange[SplitApiClient]) -> None:
    """PATCH /workspaces/{workspaceId}"""
    result = exchange.call(
        "workspaces.patch",
        lambda client: client.workspaces.patch(
            "ws_1", data=[{"op": "replace", "path": "/name", "value": "Another name"}]
        ),
    )
    assert is_a(result, types.Workspace)
    assert exchange.sent == Sent(
        "PATCH",
        "/workspaces/ws_1",
        headers={"authorization": "Bearer apikey"},
        json=[{"op": "replace", "path": "/name", "value": "Another name"}],
    )


def test_delete(exchange: Exchange[SplitApiClient]) -> None:
    """DELETE /workspaces/{workspaceId}"""
    result = exchange.call(
        "workspaces.delete", lambda client: client.workspaces.delete("ws_1")
    )
    assert is_a(result, bool)
    assert exchange.sent == Sent(
        "DELETE", "/workspaces/ws_1", headers={"authorization": "Bearer apikey"}
    )


def test_get_rollout_statuses(exchange: Exchange[SplitApiClient]) -> None:
    """GET /rolloutStatuses"""
    result = exchange.call(
        "workspaces.get_rollout_statuses",
        lambda client: client.workspaces.get_rollout_statuses(workspace_id="ws_1"),
    )
    assert is_a(result, list[types.RolloutStatus])
    assert exchange.sent == Sent(
        "GET",
        "/rolloutStatuses",
        query={"wsId": "ws_1"},
        headers={"authorization": "Bearer apikey"},
    )
