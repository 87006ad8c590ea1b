"""Calls of `agents`, sync and async."""

from __future__ import annotations

from flatfile import Flatfile, types
from flatfile._core.exchanges import Exchange, Sent, is_a


def test_list(exchange: Exchange[Flatfile]) -> None:
    """GET /environments/{environmentId}/agents"""
    result = exchange.call(
        "agents.list", lambda client: client.agents.list("environment_id")
    )
    assert is_a(result, list[types.Agent])
    assert exchange.sent == Sent(
        "GET",
        "/environments/environment_id/agents",
        headers={"x-disable-hooks": "true", "authorization": "Bearer token"},
    )


def test_create(exchange: Exchange[Flatfile]) -> None:
    """POST /environments/{environmentId}/agents"""
    result = exchange.call(
        "agents.create",
        lambda client: client.agents.create(
            "environment_id",
            topics=["space:added"],
            compiler="js",
            source="module.exports = { routeEvent: async (event) => console.log(event) }",
        ),
    )
    assert is_a(result, types.Agent)
    assert exchange.sent == Sent(
        "POST",
        "/environments/environment_id/agents",
        headers={"x-disable-hooks": "true", "authorization": "Bearer token"},
        json={
            "topics": ["space:added"],
            "compiler": "js",
            "source": "module.exports = { routeEvent: async (event) => console.log(event) }",
        },
    )


def test_get(exchange: Exchange[Flatfile]) -> None:
    """GET /environments/{environmentId}/agents/{agentId}"""
    result = exchange.call(
        "agents.get", lambda client: client.agents.get("environment_id", "agent_id")
    )
    assert is_a(result, types.Agent)
    assert exchange.sent == Sent(
        "GET",
        "/environments/environment_id/agents/agent_id",
        headers={"x-disable-hooks": "true", "authorization": "Bearer token"},
    )


def test_list_logs(exchange: Exchange[Flatfile]) -> None:
    """GET /environments/{environmentId}/agents/{agentId}/logs"""
    result = exchange.call(
        "agents.list_logs",
        lambda client: client.agents.list_logs("environment_id", "agent_id"),
    )
    assert is_a(result, list[types.AgentLog])
    assert exchange.sent == Sent(
        "GET",
        "/environments/environment_id/agents/agent_id/logs",
        headers={"x-disable-hooks": "true", "authorization": "Bearer token"},
    )
