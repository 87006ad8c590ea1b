"""Calls of `role_assignments`, sync and async."""

from __future__ import annotations

from wootiv import Wootiv, types
from wootiv._core.exchanges import Exchange, Sent, is_a


def test_create(exchange: Exchange[Wootiv]) -> None:
    """POST /role-assignment/{assignment}"""
    result = exchange.call(
        "role_assignments.create",
        lambda client: client.role_assignments.create(
            "assignment", assignee={"id": "usr_1"}, role={"id": "rol_1"}
        ),
    )
    assert is_a(result, types.RoleAssignmentDto)
    assert exchange.sent == Sent(
        "POST",
        "/role-assignment/assignment",
        headers={
            "x-stainless-lang": "python",
            "x-stainless-package-version": "{version}",
            "x-stainless-os": "{os}",
            "x-stainless-arch": "{arch}",
            "x-stainless-runtime": "{runtime}",
            "x-stainless-runtime-version": "{python}",
            "authorization": "Bearer api_key",
        },
        json={"assignee": {"id": "usr_1"}, "role": {"id": "rol_1"}},
    )


def test_retrieve(exchange: Exchange[Wootiv]) -> None:
    """GET /role-assignment/{assignment}/{id}"""
    result = exchange.call(
        "role_assignments.retrieve",
        lambda client: client.role_assignments.retrieve(
            "id",
            path_assignment="path_assignment",
            query_assignment="query_assignment",
            cache=1,
            fields=["fields"],
            join=["join"],
        ),
    )
    assert is_a(result, types.RoleAssignmentDto)
    assert exchange.sent == Sent(
        "GET",
        "/role-assignment/path_assignment/id",
        query={
            "assignment": "query_assignment",
            "cache": "1",
            "fields": "fields",
            "join": "join",
        },
        headers={
            "x-stainless-lang": "python",
            "x-stainless-package-version": "{version}",
            "x-stainless-os": "{os}",
            "x-stainless-arch": "{arch}",
            "x-stainless-runtime": "{runtime}",
            "x-stainless-runtime-version": "{python}",
            "authorization": "Bearer api_key",
        },
    )


def test_delete(exchange: Exchange[Wootiv]) -> None:
    """DELETE /role-assignment/{assignment}/{id}"""
    exchange.call(
        "role_assignments.delete",
        lambda client: client.role_assignments.delete("id", assignment="assignment"),
    )
    assert exchange.sent == Sent(
        "DELETE",
        "/role-assignment/assignment/id",
        headers={
            "x-stainless-lang": "python",
            "x-stainless-package-version": "{version}",
            "x-stainless-os": "{os}",
            "x-stainless-arch": "{arch}",
            "x-stainless-runtime": "{runtime}",
            "x-stainless-runtime-version": "{python}",
            "authorization": "Bearer api_key",
        },
    )
