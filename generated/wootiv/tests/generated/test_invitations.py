"""Calls of `invitations`, sync and async."""

from __future__ import annotations

from wootiv import Wootiv, types
from wootiv._core.exchanges import Exchange, Sent, is_a


def test_list(exchange: Exchange[Wootiv]) -> None:
    """GET /invitation"""
    result = exchange.items(
        "invitations.list",
        lambda client: client.invitations.list(
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
    assert is_a(result, list[types.InvitationDto])
    assert exchange.sent == Sent(
        "GET",
        "/invitation",
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
    """POST /invitation"""
    result = exchange.call(
        "invitations.create",
        lambda client: client.invitations.create(
            category="invitation", email="bo@mail.example", payload={"role": "rol_1"}
        ),
    )
    assert is_a(result, types.InvitationDto)
    assert exchange.sent == Sent(
        "POST",
        "/invitation",
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
            "category": "invitation",
            "email": "bo@mail.example",
            "payload": {"role": "rol_1"},
        },
    )


def test_retrieve(exchange: Exchange[Wootiv]) -> None:
    """GET /invitation/{id}"""
    result = exchange.call(
        "invitations.retrieve",
        lambda client: client.invitations.retrieve(
            "id", cache=1, fields=["fields"], join=["join"]
        ),
    )
    assert is_a(result, types.InvitationDto)
    assert exchange.sent == Sent(
        "GET",
        "/invitation/id",
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


def test_delete(exchange: Exchange[Wootiv]) -> None:
    """DELETE /invitation/{id}"""
    exchange.call("invitations.delete", lambda client: client.invitations.delete("id"))
    assert exchange.sent == Sent(
        "DELETE",
        "/invitation/id",
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
