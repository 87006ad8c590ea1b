"""Calls of `roles`, sync and async."""

from __future__ import annotations

from wootiv import Wootiv, types
from wootiv._core.exchanges import Exchange, Sent, is_a


def test_list(exchange: Exchange[Wootiv]) -> None:
    """GET /role"""
    result = exchange.items(
        "roles.list",
        lambda client: client.roles.list(
            cache=1,
            fields=["fields"],
            filter=["filter"],
            join=["join"],
            limit=1,
            offset=1,
            page=1,
            s="s",
            sort=["sort"],
            or_=["or_"],
        ),
    )
    assert is_a(result, list[types.RoleDto])
    assert exchange.sent == Sent(
        "GET",
        "/role",
        query={
            "cache": "1",
            "fields": "fields",
            "filter": "filter",
            "join": "join",
            "limit": "1",
            "offset": "1",
            "page": "1",
            "s": "s",
            "sort": "sort",
            "or": "or_",
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


def test_create(exchange: Exchange[Wootiv]) -> None:
    """POST /role"""
    result = exchange.call(
        "roles.create",
        lambda client: client.roles.create(
            description="Writes answers.", name="editor"
        ),
    )
    assert is_a(result, types.RoleDto)
    assert exchange.sent == Sent(
        "POST",
        "/role",
        headers={
            "x-stainless-lang": "python",
            "x-stainless-package-version": "{version}",
            "x-stainless-os": "{os}",
            "x-stainless-arch": "{arch}",
            "x-stainless-runtime": "{runtime}",
            "x-stainless-runtime-version": "{python}",
            "authorization": "Bearer api_key",
        },
        json={"description": "Writes answers.", "name": "editor"},
    )


def test_bulk_create(exchange: Exchange[Wootiv]) -> None:
    """POST /role/bulk"""
    result = exchange.call(
        "roles.bulk_create",
        lambda client: client.roles.bulk_create(
            bulk=[
                {"description": "Writes answers.", "name": "editor"},
                {"description": "Reads them.", "name": "reader"},
            ]
        ),
    )
    assert is_a(result, types.RoleBulkCreateResponse)
    assert exchange.sent == Sent(
        "POST",
        "/role/bulk",
        headers={
            "x-stainless-lang": "python",
            "x-stainless-package-version": "{version}",
            "x-stainless-os": "{os}",
            "x-stainless-arch": "{arch}",
            "x-stainless-runtime": "{runtime}",
            "x-stainless-runtime-version": "{python}",
            "authorization": "Bearer api_key",
        },
        json={
            "bulk": [
                {"description": "Writes answers.", "name": "editor"},
                {"description": "Reads them.", "name": "reader"},
            ]
        },
    )


def test_retrieve(exchange: Exchange[Wootiv]) -> None:
    """GET /role/{id}"""
    result = exchange.call(
        "roles.retrieve",
        lambda client: client.roles.retrieve(
            "id", cache=1, fields=["fields"], join=["join"]
        ),
    )
    assert is_a(result, types.RoleDto)
    assert exchange.sent == Sent(
        "GET",
        "/role/id",
        query={"cache": "1", "fields": "fields", "join": "join"},
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


def test_update(exchange: Exchange[Wootiv]) -> None:
    """PATCH /role/{id}"""
    result = exchange.call(
        "roles.update",
        lambda client: client.roles.update(
            "id", description="Writes answers.", name="editor"
        ),
    )
    assert is_a(result, types.RoleDto)
    assert exchange.sent == Sent(
        "PATCH",
        "/role/id",
        headers={
            "x-stainless-lang": "python",
            "x-stainless-package-version": "{version}",
            "x-stainless-os": "{os}",
            "x-stainless-arch": "{arch}",
            "x-stainless-runtime": "{runtime}",
            "x-stainless-runtime-version": "{python}",
            "authorization": "Bearer api_key",
        },
        json={"description": "Writes answers.", "name": "editor"},
    )


def test_delete(exchange: Exchange[Wootiv]) -> None:
    """DELETE /role/{id}"""
    exchange.call("roles.delete", lambda client: client.roles.delete("id"))
    assert exchange.sent == Sent(
        "DELETE",
        "/role/id",
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
