"""Calls of `mailbox`, sync and async."""

from __future__ import annotations

from wootiv import Wootiv, types
from wootiv._core.exchanges import Exchange, Sent, is_a


def test_list(exchange: Exchange[Wootiv]) -> None:
    """GET /mailbox"""
    result = exchange.items(
        "mailbox.list",
        lambda client: client.mailbox.list(
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
    assert is_a(result, list[types.ReadPipelineDto])
    assert exchange.sent == Sent(
        "GET",
        "/mailbox",
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
    """POST /mailbox"""
    result = exchange.call(
        "mailbox.create",
        lambda client: client.mailbox.create(
            config={"tone": "friendly"},
            dotcom="books.example",
            name="Front desk",
            objective="Answer what readers ask.",
            unique_address="desk",
            workspace_id="workspace_id",
        ),
    )
    assert is_a(result, types.ReadPipelineDto)
    assert exchange.sent == Sent(
        "POST",
        "/mailbox",
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
            "config": {"tone": "friendly"},
            "dotcom": "books.example",
            "name": "Front desk",
            "objective": "Answer what readers ask.",
            "uniqueAddress": "desk",
            "workspaceId": "workspace_id",
        },
    )


def test_check_availability(exchange: Exchange[Wootiv]) -> None:
    """POST /mailbox/availability"""
    exchange.call(
        "mailbox.check_availability",
        lambda client: client.mailbox.check_availability(unique_address="desk"),
    )
    assert exchange.sent == Sent(
        "POST",
        "/mailbox/availability",
        headers={
            "x-stainless-lang": "python",
            "x-stainless-package-version": "{version}",
            "x-stainless-os": "{os}",
            "x-stainless-arch": "{arch}",
            "x-stainless-runtime": "{runtime}",
            "x-stainless-runtime-version": "{python}",
            "authorization": "Bearer api_key",
        },
        json={"uniqueAddress": "desk"},
    )


def test_retrieve(exchange: Exchange[Wootiv]) -> None:
    """GET /mailbox/{id}"""
    result = exchange.call(
        "mailbox.retrieve",
        lambda client: client.mailbox.retrieve(
            "id", cache=1, fields=["fields"], join=["join"]
        ),
    )
    assert is_a(result, types.ReadPipelineDto)
    assert exchange.sent == Sent(
        "GET",
        "/mailbox/id",
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
    """PATCH /mailbox/{id}"""
    result = exchange.call("mailbox.update", lambda client: client.mailbox.update("id"))
    assert is_a(result, types.ReadPipelineDto)
    assert exchange.sent == Sent(
        "PATCH",
        "/mailbox/id",
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
    """DELETE /mailbox/{id}"""
    exchange.call("mailbox.delete", lambda client: client.mailbox.delete("id"))
    assert exchange.sent == Sent(
        "DELETE",
        "/mailbox/id",
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
