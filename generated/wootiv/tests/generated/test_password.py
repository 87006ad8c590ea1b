"""Calls of `auth.recovery.password`, sync and async."""

from __future__ import annotations

from wootiv import Wootiv
from wootiv._core.exchanges import Exchange, Sent


def test_create(exchange: Exchange[Wootiv]) -> None:
    """POST /auth/recovery/password"""
    exchange.call(
        "auth.recovery.password.create",
        lambda client: client.auth.recovery.password.create(email="ann@mail.example"),
    )
    assert exchange.sent == Sent(
        "POST",
        "/auth/recovery/password",
        headers={
            "x-stainless-lang": "python",
            "x-stainless-package-version": "{version}",
            "x-stainless-os": "{os}",
            "x-stainless-arch": "{arch}",
            "x-stainless-runtime": "{runtime}",
            "x-stainless-runtime-version": "{python}",
            "authorization": "Bearer api_key",
        },
        json={"email": "ann@mail.example"},
    )


def test_update(exchange: Exchange[Wootiv]) -> None:
    """PATCH /auth/recovery/password"""
    exchange.call(
        "auth.recovery.password.update",
        lambda client: client.auth.recovery.password.update(
            passcode="481516", new_password="battery staple"
        ),
    )
    assert exchange.sent == Sent(
        "PATCH",
        "/auth/recovery/password",
        headers={
            "x-stainless-lang": "python",
            "x-stainless-package-version": "{version}",
            "x-stainless-os": "{os}",
            "x-stainless-arch": "{arch}",
            "x-stainless-runtime": "{runtime}",
            "x-stainless-runtime-version": "{python}",
            "authorization": "Bearer api_key",
        },
        json={"passcode": "481516", "newPassword": "battery staple"},
    )
