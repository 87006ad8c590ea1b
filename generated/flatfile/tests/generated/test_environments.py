"""Calls of `environments`, sync and async."""

from __future__ import annotations

from flatfile import Flatfile, types
from flatfile._core.exchanges import Exchange, Sent, is_a


def test_list(exchange: Exchange[Flatfile]) -> None:
    """GET /environments"""
    result = exchange.call(
        "environments.list", lambda client: client.environments.list()
    )
    assert is_a(result, list[types.Environment])
    assert exchange.sent == Sent(
        "GET",
        "/environments",
        headers={"x-disable-hooks": "true", "authorization": "Bearer token"},
    )


def test_create(exchange: Exchange[Flatfile]) -> None:
    """POST /environments"""
    result = exchange.call(
        "environments.create",
        lambda client: client.environments.create(
            name="dev",
            is_prod=False,
            new_spaces_inherit=False,
            guest_authentication=["shared_link"],
        ),
    )
    assert is_a(result, types.Environment)
    assert exchange.sent == Sent(
        "POST",
        "/environments",
        headers={"x-disable-hooks": "true", "authorization": "Bearer token"},
        json={
            "name": "dev",
            "isProd": False,
            "newSpacesInherit": False,
            "guestAuthentication": ["shared_link"],
        },
    )


def test_get(exchange: Exchange[Flatfile]) -> None:
    """GET /environments/{environmentId}"""
    result = exchange.call(
        "environments.get", lambda client: client.environments.get("id")
    )
    assert is_a(result, types.Environment)
    assert exchange.sent == Sent(
        "GET",
        "/environments/id",
        headers={"x-disable-hooks": "true", "authorization": "Bearer token"},
    )


def test_update(exchange: Exchange[Flatfile]) -> None:
    """PATCH /environments/{environmentId}"""
    result = exchange.call(
        "environments.update",
        lambda client: client.environments.update(
            "id",
            name="dev",
            is_prod=False,
            new_spaces_inherit=False,
            guest_authentication=["magic_link"],
        ),
    )
    assert is_a(result, types.Environment)
    assert exchange.sent == Sent(
        "PATCH",
        "/environments/id",
        headers={"x-disable-hooks": "true", "authorization": "Bearer token"},
        json={
            "name": "dev",
            "isProd": False,
            "newSpacesInherit": False,
            "guestAuthentication": ["magic_link"],
        },
    )


def test_list_agent_logs(exchange: Exchange[Flatfile]) -> None:
    """GET /environments/{environmentId}/logs"""
    result = exchange.items(
        "environments.list_agent_logs",
        lambda client: client.environments.list_agent_logs(
            "environment_id", page_size=1, page_number=1
        ),
    )
    assert is_a(result, list[types.AgentLog])
    assert exchange.sent == Sent(
        "GET",
        "/environments/environment_id/logs",
        query={"pageSize": "1", "pageNumber": "1"},
        headers={"x-disable-hooks": "true", "authorization": "Bearer token"},
    )
