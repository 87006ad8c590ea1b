"""Calls of `auth`, sync and async."""

from __future__ import annotations

from wootiv import Wootiv, types
from wootiv._core.exchanges import Exchange, Sent, is_a


def test_login(exchange: Exchange[Wootiv]) -> None:
    """POST /auth/login"""
    result = exchange.call(
        "auth.login",
        lambda client: client.auth.login(username="ann", password="correct horse"),
    )
    assert is_a(result, types.AuthLoginResponse)
    assert exchange.sent == Sent(
        "POST",
        "/auth/login",
        headers={
            "x-stainless-lang": "python",
            "x-stainless-package-version": "{version}",
            "x-stainless-os": "{os}",
            "x-stainless-arch": "{arch}",
            "x-stainless-runtime": "{runtime}",
            "x-stainless-runtime-version": "{python}",
            "authorization": "Bearer api_key",
        },
        json={"username": "ann", "password": "correct horse"},
    )


def test_signup(exchange: Exchange[Wootiv]) -> None:
    """POST /auth/signup"""
    result = exchange.call(
        "auth.signup",
        lambda client: client.auth.signup(
            email="ann@mail.example",
            password="correct horse",
            plan="free",
            first_name="first_name",
            last_name="last_name",
            phone_number="phone_number",
        ),
    )
    assert is_a(result, types.AuthSignupResponse)
    assert exchange.sent == Sent(
        "POST",
        "/auth/signup",
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
            "email": "ann@mail.example",
            "password": "correct horse",
            "plan": "free",
            "firstName": "first_name",
            "lastName": "last_name",
            "phoneNumber": "phone_number",
        },
    )


def test_verify_billing(exchange: Exchange[Wootiv]) -> None:
    """POST /auth/verify_billing"""
    result = exchange.call(
        "auth.verify_billing", lambda client: client.auth.verify_billing(sub="sub")
    )
    assert is_a(result, types.AuthVerifyBillingResponse)
    assert exchange.sent == Sent(
        "POST",
        "/auth/verify_billing",
        query={"sub": "sub"},
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
