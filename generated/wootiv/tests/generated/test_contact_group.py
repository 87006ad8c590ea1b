"""Calls of `contact_group`, sync and async."""

from __future__ import annotations

from wootiv import Wootiv, types
from wootiv._core.exchanges import Exchange, Sent, is_a


def test_list(exchange: Exchange[Wootiv]) -> None:
    """GET /contact_group"""
    result = exchange.items(
        "contact_group.list",
        lambda client: client.contact_group.list(
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
    assert is_a(result, list[types.ReadContactGroupDto])
    assert exchange.sent == Sent(
        "GET",
        "/contact_group",
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
    """POST /contact_group"""
    result = exchange.call(
        "contact_group.create",
        lambda client: client.contact_group.create(
            group_name="Regulars", workspace_id="wsp_1"
        ),
    )
    assert is_a(result, types.ReadContactGroupDto)
    assert exchange.sent == Sent(
        "POST",
        "/contact_group",
        headers={
            "x-stainless-lang": "python",
            "x-stainless-package-version": "{version}",
            "x-stainless-os": "{os}",
            "x-stainless-arch": "{arch}",
            "x-stainless-runtime": "{runtime}",
            "x-stainless-runtime-version": "{python}",
            "authorization": "Bearer api_key",
        },
        json={"groupName": "Regulars", "workspaceId": "wsp_1"},
    )


def test_retrieve(exchange: Exchange[Wootiv]) -> None:
    """GET /contact_group/{id}"""
    result = exchange.call(
        "contact_group.retrieve",
        lambda client: client.contact_group.retrieve(
            "id", cache=1, fields=["fields"], join=["join"]
        ),
    )
    assert is_a(result, types.ReadContactGroupDto)
    assert exchange.sent == Sent(
        "GET",
        "/contact_group/id",
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
    """PATCH /contact_group/{id}"""
    result = exchange.call(
        "contact_group.update",
        lambda client: client.contact_group.update(
            "id", group_name="Regulars", workspace_id="wsp_1"
        ),
    )
    assert is_a(result, types.ReadContactGroupDto)
    assert exchange.sent == Sent(
        "PATCH",
        "/contact_group/id",
        headers={
            "x-stainless-lang": "python",
            "x-stainless-package-version": "{version}",
            "x-stainless-os": "{os}",
            "x-stainless-arch": "{arch}",
            "x-stainless-runtime": "{runtime}",
            "x-stainless-runtime-version": "{python}",
            "authorization": "Bearer api_key",
        },
        json={"groupName": "Regulars", "workspaceId": "wsp_1"},
    )


def test_delete(exchange: Exchange[Wootiv]) -> None:
    """DELETE /contact_group/{id}"""
    exchange.call(
        "contact_group.delete", lambda client: client.contact_group.delete("id")
    )
    assert exchange.sent == Sent(
        "DELETE",
        "/contact_group/id",
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
