"""Calls of `accounts`, sync and async."""

from __future__ import annotations

from schematic import Schematic, types
from schematic._core.exchanges import Exchange, Sent, is_a


def test_list_environments(exchange: Exchange[Schematic]) -> None:
    """GET /environments"""
    result = exchange.items(
        "accounts.list_environments",
        lambda client: client.accounts.list_environments(
            ids=["ids"], limit=1, offset=1
        ),
    )
    assert is_a(result, list[types.EnvironmentResponseData])
    assert exchange.sent == Sent(
        "GET",
        "/environments",
        query={"ids": "ids", "limit": "1", "offset": "1"},
        headers={
            "x-fern-language": "Python",
            "x-fern-runtime": "python/{python}",
            "x-fern-platform": "{platform}",
            "x-fern-sdk-name": "{distribution}",
            "x-fern-sdk-version": "{version}",
            "x-schematic-api-key": "api_key",
        },
    )


def test_get_environment(exchange: Exchange[Schematic]) -> None:
    """GET /environments/{environment_id}"""
    result = exchange.call(
        "accounts.get_environment",
        lambda client: client.accounts.get_environment("envi_1"),
    )
    assert is_a(result, types.GetEnvironmentResponse)
    assert exchange.sent == Sent(
        "GET",
        "/environments/envi_1",
        headers={
            "x-fern-language": "Python",
            "x-fern-runtime": "python/{python}",
            "x-fern-platform": "{platform}",
            "x-fern-sdk-name": "{distribution}",
            "x-fern-sdk-version": "{version}",
            "x-schematic-api-key": "api_key",
        },
    )
