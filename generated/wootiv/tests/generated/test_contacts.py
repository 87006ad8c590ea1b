"""Calls of `contacts`, sync and async."""

from __future__ import annotations

from wootiv import Wootiv, types
from wootiv._core.exchanges import Exchange, Sent, is_a


def test_list(exchange: Exchange[Wootiv]) -> None:
    """GET /contacts"""
    result = exchange.items(
        "contacts.list",
        lambda client: client.contacts.list(
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
    assert is_a(result, list[types.ReadContactDto])
    assert exchange.sent == Sent(
        "GET",
        "/contacts",
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
    """POST /contacts"""
    result = exchange.call(
        "contacts.create",
        lambda client: client.contacts.create(
            contact_group_id="grp_1",
            email="bo@mail.example",
            first_name="Bo",
            last_name="Lund",
            metadata={"language": "da"},
            phone_number="+4512345678",
            workspace_id="wsp_1",
        ),
    )
    assert is_a(result, types.ReadContactDto)
    assert exchange.sent == Sent(
        "POST",
        "/contacts",
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
            "contactGroupId": "grp_1",
            "email": "bo@mail.example",
            "firstName": "Bo",
            "lastName": "Lund",
            "metadata": {"language": "da"},
            "phoneNumber": "+4512345678",
            "workspaceId": "wsp_1",
        },
    )


def test_retrieve(exchange: Exchange[Wootiv]) -> None:
    """GET /contacts/{id}"""
    result = exchange.call(
        "contacts.retrieve",
        lambda client: client.contacts.retrieve(
            "id", cache=1, fields=["fields"], join=["join"]
        ),
    )
    assert is_a(result, types.ReadContactDto)
    assert exchange.sent == Sent(
        "GET",
        "/contacts/id",
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
    """PATCH /contacts/{id}"""
    result = exchange.call(
        "contacts.update",
        lambda client: client.contacts.update(
            "id",
            contact_group_id="contact_group_id",
            email="bo.lund@mail.example",
            first_name="first_name",
            last_name="last_name",
            metadata="metadata",
            phone_number="phone_number",
            workspace_id="workspace_id",
        ),
    )
    assert is_a(result, types.ReadContactDto)
    assert exchange.sent == Sent(
        "PATCH",
        "/contacts/id",
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
            "contactGroupId": "contact_group_id",
            "email": "bo.lund@mail.example",
            "firstName": "first_name",
            "lastName": "last_name",
            "metadata": "metadata",
            "phoneNumber": "phone_number",
            "workspaceId": "workspace_id",
        },
    )


def test_delete(exchange: Exchange[Wootiv]) -> None:
    """DELETE /contacts/{id}"""
    exchange.call("contacts.delete", lambda client: client.contacts.delete("id"))
    assert exchange.sent == Sent(
        "DELETE",
        "/contacts/id",
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
