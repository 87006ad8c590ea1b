"""Calls of `environments`, sync and async."""

from __future__ import annotations

from splitapiclient import SplitApiClient, types
from splitapiclient._core.exchanges import Exchange, Sent, is_a


def test_list(exchange: Exchange[SplitApiClient]) -> None:
    """GET /environments/ws/{workspaceId}"""
    result = exchange.call(
        "environments.list", lambda client: client.environments.list("ws_1")
    )
    assert is_a(result, list[types.Environment])
    assert exchange.sent == Sent(
        "GET", "/environments/ws/ws_1", headers={"authorization": "Bearer apikey"}
    )


def test_add(exchange: Exchange[SplitApiClient]) -> None:
    """POST /environments/ws/{workspaceId}"""
    result = exchange.call(
        "environments.add",
        lambda client: client.environments.add(
            data={
                "name": "Staging",
                "production": False,
                "environment_type": "staging",
                "workspace_ids": ["ws_1"],
                "change_permissions": {
                    "are_approvals_required": True,
                    "are_approvers_restricted": True,
                    "are_editors_restricted": True,
                    "allow_kills": True,
                    "approvers": [{}],
                    "editors": [{}],
                },
                "data_export_permissions": {
                    "are_exporters_restricted": True,
                    "exporters": [{}],
                },
                "type": "environment",
            },
            workspace_id="ws_1",
        ),
    )
    assert is_a(result, types.Environment)
    assert exchange.sent == Sent(
        "POST",
        "/environments/ws/ws_1",
        headers={"authorization": "Bearer apikey"},
        json={
            "name": "Staging",
            "production": False,
            "environmentType": "staging",
            "workspaceIds": ["ws_1"],
            "changePermissions": {
                "areApprovalsRequired": True,
                "areApproversRestricted": True,
                "areEditorsRestricted": True,
                "allowKills": True,
                "approvers": [{}],
                "editors": [{}],
            },
            "dataExportPermissions": {
                "areExportersRestricted": True,
                "exporters": [{}],
            },
            "type": "environment",
        },
    )


def test_patch(exchange: Exchange[SplitApiClient]) -> None:
    """PATCH /environments/ws/{workspaceId}/{environmentId}"""
    result = exchange.call(
        "environments.patch",
        lambda client: client.environments.patch(
            "ws_1",
            "env_1",
            data=[{"op": "replace", "path": "/name", "value": "Another name"}],
        ),
    )
    assert is_a(result, types.Environment)
    assert exchange.sent == Sent(
        "PATCH",
        "/environments/ws/ws_1/env_1",
        headers={"authorization": "Bearer apikey"},
        json=[{"op": "replace", "path": "/name", "value": "Another name"}],
    )


def test_delete(exchange: Exchange[SplitApiClient]) -> None:
    """DELETE /environments/ws/{workspaceId}/{environmentId}"""
    result = exchange.call(
        "environments.delete",
        lambda client: client.environments.delete("env_1", "ws_1"),
    )
    assert is_a(result, bool)
    assert exchange.sent == Sent(
        "DELETE",
        "/environments/ws/ws_1/env_1",
        headers={"authorization": "Bearer apikey"},
    )
