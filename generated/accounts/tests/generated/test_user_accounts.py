"""Calls of `user_accounts`, sync and async."""

from __future__ import annotations

from datetime import date, datetime, timezone

from gatehouse import Gatehouse, types
from gatehouse._core.exchanges import Exchange, Sent, is_a


def test_list_users(exchange: Exchange[Gatehouse]) -> None:
    """GET /v1/users"""
    result = exchange.items(
        "user_accounts.list_users",
        lambda client: client.user_accounts.list_users(
            starting_after="starting_after",
            limit=20,
            type="member",
            created_gte=datetime(2024, 1, 15, 12, 0, tzinfo=timezone.utc),
            created_lt=datetime(2024, 1, 15, 12, 0, tzinfo=timezone.utc),
            sort="-created",
        ),
    )
    assert is_a(result, list[types.User])
    assert exchange.sent == Sent(
        "GET",
        "/v1/users",
        query={
            "starting_after": "starting_after",
            "limit": "20",
            "type": "member",
            "created[gte]": "2024-01-15T12:00:00Z",
            "created[lt]": "2024-01-15T12:00:00Z",
            "sort": "-created",
        },
        headers={"authorization": "Bearer access_token"},
    )


def test_create_user(exchange: Exchange[Gatehouse]) -> None:
    """POST /v1/users"""
    result = exchange.call(
        "user_accounts.create_user",
        lambda client: client.user_accounts.create_user(
            type="member",
            name={"given": "Ann", "family": "Vos"},
            email="ann@mail.example",
            password="correct horse",
            phone="phone",
            profile={"key": "key"},
            expires={
                "at": datetime(2024, 1, 15, 12, 0, tzinfo=timezone.utc),
                "zone": "UTC",
            },
            idempotency_key="idempotency_key",
        ),
    )
    assert is_a(result, types.User)
    assert exchange.sent == Sent(
        "POST",
        "/v1/users",
        headers={
            "idempotency-key": "idempotency_key",
            "authorization": "Bearer access_token",
        },
        json={
            "type": "member",
            "name": {"given": "Ann", "family": "Vos"},
            "email": "ann@mail.example",
            "password": "correct horse",
            "phone": "phone",
            "profile": {"key": "key"},
            "expires": {"at": "2024-01-15T12:00:00Z", "zone": "UTC"},
        },
    )


def test_import_(exchange: Exchange[Gatehouse]) -> None:
    """POST /v1/users/import"""
    result = exchange.call(
        "user_accounts.import_",
        lambda client: client.user_accounts.import_(
            body=[
                {
                    "type": "member",
                    "name": {"given": "Ann", "family": "family"},
                    "email": "ann@mail.example",
                    "password": "Secret1!",
                    "phone": "phone",
                    "profile": {"key": "key"},
                    "expires": {
                        "at": datetime(2024, 1, 15, 12, 0, tzinfo=timezone.utc),
                        "zone": "UTC",
                    },
                },
                {
                    "type": "member",
                    "name": {"given": "Bo", "family": "family"},
                    "email": "bo@mail.example",
                    "password": "Secret1!",
                    "phone": "phone",
                    "profile": {"key": "key"},
                    "expires": {
                        "at": datetime(2024, 1, 15, 12, 0, tzinfo=timezone.utc),
                        "zone": "UTC",
                    },
                },
            ],
            callback_url="https://example.com/1",
            global_=False,
        ),
    )
    assert is_a(result, types.Import)
    assert exchange.sent == Sent(
        "POST",
        "/v1/users/import",
        query={"callback_url": "https://example.com/1", "global": "false"},
        headers={"authorization": "Bearer access_token"},
        json=[
            {
                "type": "member",
                "name": {"given": "Ann", "family": "family"},
                "email": "ann@mail.example",
                "password": "Secret1!",
                "phone": "phone",
                "profile": {"key": "key"},
                "expires": {"at": "2024-01-15T12:00:00Z", "zone": "UTC"},
            },
            {
                "type": "member",
                "name": {"given": "Bo", "family": "family"},
                "email": "bo@mail.example",
                "password": "Secret1!",
                "phone": "phone",
                "profile": {"key": "key"},
                "expires": {"at": "2024-01-15T12:00:00Z", "zone": "UTC"},
            },
        ],
    )


def test_get_user(exchange: Exchange[Gatehouse]) -> None:
    """GET /v1/users/{id}"""
    result = exchange.call(
        "user_accounts.get_user", lambda client: client.user_accounts.get_user("usr_2")
    )
    assert is_a(result, types.User)
    assert exchange.sent == Sent(
        "GET", "/v1/users/usr_2", headers={"authorization": "Bearer access_token"}
    )


def test_update_user(exchange: Exchange[Gatehouse]) -> None:
    """PATCH /v1/users/{id}"""
    result = exchange.call(
        "user_accounts.update_user",
        lambda client: client.user_accounts.update_user(
            "usr_2",
            name={"given": "Anna", "family": "Vos"},
            email="user1@example.com",
            phone="phone",
            expires={
                "at": datetime(2024, 1, 15, 12, 0, tzinfo=timezone.utc),
                "zone": "UTC",
            },
            status="active",
            profile={"key": "key"},
        ),
    )
    assert is_a(result, types.User)
    assert exchange.sent == Sent(
        "PATCH",
        "/v1/users/usr_2",
        headers={"authorization": "Bearer access_token"},
        json={
            "name": {"given": "Anna", "family": "Vos"},
            "email": "user1@example.com",
            "phone": "phone",
            "expires": {"at": "2024-01-15T12:00:00Z", "zone": "UTC"},
            "status": "active",
            "profile": {"key": "key"},
        },
    )


def test_delete(exchange: Exchange[Gatehouse]) -> None:
    """DELETE /v1/users/{id}"""
    exchange.call(
        "user_accounts.delete",
        lambda client: client.user_accounts.delete("usr_2", from_=date(2024, 1, 15)),
    )
    assert exchange.sent == Sent(
        "DELETE",
        "/v1/users/usr_2",
        query={"from": "2024-01-15"},
        headers={"authorization": "Bearer access_token"},
    )


def test_set_password(exchange: Exchange[Gatehouse]) -> None:
    """PUT /v1/users/{id}/password"""
    exchange.call(
        "user_accounts.set_password",
        lambda client: client.user_accounts.set_password(
            "usr_2", old="correct horse", new="battery staple"
        ),
    )
    assert exchange.sent == Sent(
        "PUT",
        "/v1/users/usr_2/password",
        cookies={"gatehouse_session": "session"},
        json={"old": "correct horse", "new": "battery staple"},
    )


def test_list_devices(exchange: Exchange[Gatehouse]) -> None:
    """GET /v1/users/{id}/devices"""
    result = exchange.call(
        "user_accounts.list_devices",
        lambda client: client.user_accounts.list_devices("usr_2"),
    )
    assert is_a(result, list[types.Device])
    assert exchange.sent == Sent(
        "GET",
        "/v1/users/usr_2/devices",
        headers={"authorization": "Bearer access_token"},
    )


def test_delete_device(exchange: Exchange[Gatehouse]) -> None:
    """DELETE /v1/users/{id}/devices/{device_id}"""
    exchange.call(
        "user_accounts.delete_device",
        lambda client: client.user_accounts.delete_device("usr_2", "dev_1"),
    )
    assert exchange.sent == Sent(
        "DELETE",
        "/v1/users/usr_2/devices/dev_1",
        headers={"authorization": "Bearer access_token"},
    )


def test_get_record(exchange: Exchange[Gatehouse]) -> None:
    """GET /v1/users/{id}/record"""
    result = exchange.call(
        "user_accounts.get_record",
        lambda client: client.user_accounts.get_record("usr_2"),
    )
    assert is_a(result, types.DirectoryRecord)
    assert exchange.sent == Sent(
        "GET",
        "/v1/users/usr_2/record",
        headers={"authorization": "Bearer access_token"},
    )


def test_put_record(exchange: Exchange[Gatehouse]) -> None:
    """PUT /v1/users/{id}/record"""
    result = exchange.call(
        "user_accounts.put_record",
        lambda client: client.user_accounts.put_record(
            "usr_2",
            body_id=1,
            type="type",
            body_type="body_type",
            links={"key": {"href": "/path/1", "title": "title"}},
            class_="class_",
            from_=date(2024, 1, 15),
            self_="https://example.com/1",
            model_id="model_id",
            json="json",
            copy=True,
            list=["list"],
            schema="https://example.com/1",
            date=date(2024, 1, 15),
            x_y="x_y",
            body_x_y="body_x_y",
            n2fa=True,
            camel_case="camel_case",
            given_name="given_name",
            address_city="address_city",
            größe=1.5,
            ふりがな="ふりがな",
            none="none",
            manager={
                "id": 1,
                "type_": "type",
                "type": "type",
                "links": {"key": {"href": "/path/1", "title": "title"}},
                "class_": "class",
                "from_": date(2024, 1, 15),
                "self": "https://example.com/1",
                "model_id": "model_id",
                "json_": "json",
                "copy_": True,
                "list": ["list"],
                "schema_": "https://example.com/1",
                "date": date(2024, 1, 15),
                "x_y": "x_y",
                "x_y_": "X_Y",
                "n2fa": True,
                "camel_case": "camelCase",
                "given_name": "given_name",
                "address_city": "address_city",
                "größe": 1.5,
                "ふりがな": "ふりがな",
                "none": "None",
            },
            model_dump="model_dump",
        ),
    )
    assert is_a(result, types.DirectoryRecord)
    assert exchange.sent == Sent(
        "PUT",
        "/v1/users/usr_2/record",
        headers={"authorization": "Bearer access_token"},
        json={
            "id": 1,
            "@type": "type",
            "type": "body_type",
            "_links": {"key": {"href": "/path/1", "title": "title"}},
            "class": "class_",
            "from": "2024-01-15",
            "self": "https://example.com/1",
            "model_id": "model_id",
            "json": "json",
            "copy": True,
            "list": ["list"],
            "schema": "https://example.com/1",
            "date": "2024-01-15",
            "x-y": "x_y",
            "X_Y": "body_x_y",
            "2fa": True,
            "camelCase": "camel_case",
            "given name": "given_name",
            "address.city": "address_city",
            "größe": 1.5,
            "ふりがな": "ふりがな",
            "None": "none",
            "manager": {
                "id": 1,
                "@type": "type",
                "type": "type",
                "_links": {"key": {"href": "/path/1", "title": "title"}},
                "class": "class",
                "from": "2024-01-15",
                "self": "https://example.com/1",
                "model_id": "model_id",
                "json": "json",
                "copy": True,
                "list": ["list"],
                "schema": "https://example.com/1",
                "date": "2024-01-15",
                "x-y": "x_y",
                "X_Y": "X_Y",
                "2fa": True,
                "camelCase": "camelCase",
                "given name": "given_name",
                "address.city": "address_city",
                "größe": 1.5,
                "ふりがな": "ふりがな",
                "None": "None",
            },
            "model_dump": "model_dump",
        },
    )


def test_who_am_i(exchange: Exchange[Gatehouse]) -> None:
    """GET /v1/me"""
    result = exchange.call(
        "user_accounts.who_am_i", lambda client: client.user_accounts.who_am_i()
    )
    assert is_a(result, types.User)
    assert exchange.sent == Sent(
        "GET", "/v1/me", cookies={"gatehouse_session": "session"}
    )
