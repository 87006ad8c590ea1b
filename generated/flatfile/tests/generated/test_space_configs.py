"""Calls of `space_configs`, sync and async."""

from __future__ import annotations

from flatfile import Flatfile, types
from flatfile._core.exchanges import Exchange, Sent, is_a


def test_list(exchange: Exchange[Flatfile]) -> None:
    """GET /spaces/configs"""
    result = exchange.call(
        "space_configs.list",
        lambda client: client.space_configs.list(environment_id="environment_id"),
    )
    assert is_a(result, list[types.SpacePattern])
    assert exchange.sent == Sent(
        "GET",
        "/spaces/configs",
        query={"environmentId": "environment_id"},
        headers={"x-disable-hooks": "true", "authorization": "Bearer token"},
    )


def test_create(exchange: Exchange[Flatfile]) -> None:
    """POST /spaces/configs"""
    result = exchange.call(
        "space_configs.create",
        lambda client: client.space_configs.create(
            slug="orders",
            name="Orders",
            blueprints=[
                {
                    "slug": "contacts",
                    "name": "Contacts",
                    "primary": False,
                    "sheets": [
                        {
                            "name": "People",
                            "description": "Everybody we know.",
                            "slug": "people",
                            "fields": [{"key": "name", "type": "string"}],
                            "actions": [{"slug": "submit", "label": "Submit"}],
                        }
                    ],
                }
            ],
            actions=[
                {
                    "slug": "submit",
                    "label": "Submit",
                    "type": "type",
                    "description": "Sends the records to us.",
                }
            ],
        ),
    )
    assert is_a(result, types.SpacePattern)
    assert exchange.sent == Sent(
        "POST",
        "/spaces/configs",
        headers={"x-disable-hooks": "true", "authorization": "Bearer token"},
        json={
            "slug": "orders",
            "name": "Orders",
            "blueprints": [
                {
                    "slug": "contacts",
                    "name": "Contacts",
                    "primary": False,
                    "sheets": [
                        {
                            "name": "People",
                            "description": "Everybody we know.",
                            "slug": "people",
                            "fields": [{"key": "name", "type": "string"}],
                            "actions": [{"slug": "submit", "label": "Submit"}],
                        }
                    ],
                }
            ],
            "actions": [
                {
                    "slug": "submit",
                    "label": "Submit",
                    "type": "type",
                    "description": "Sends the records to us.",
                }
            ],
        },
    )


def test_replace(exchange: Exchange[Flatfile]) -> None:
    """PUT /spaces/configs"""
    result = exchange.call(
        "space_configs.replace",
        lambda client: client.space_configs.replace(
            slug="orders",
            name="Orders",
            blueprints=[
                {
                    "slug": "contacts",
                    "name": "Contacts",
                    "primary": False,
                    "sheets": [
                        {
                            "name": "People",
                            "description": "Everybody we know.",
                            "slug": "people",
                            "fields": [{"key": "name", "type": "string"}],
                            "actions": [{"slug": "submit", "label": "Submit"}],
                        }
                    ],
                }
            ],
            migrate=True,
            actions=[
                {
                    "slug": "submit",
                    "label": "Submit",
                    "type": "type",
                    "description": "Sends the records to us.",
                }
            ],
        ),
    )
    assert is_a(result, types.SpacePattern)
    assert exchange.sent == Sent(
        "PUT",
        "/spaces/configs",
        query={"migrate": "true"},
        headers={"x-disable-hooks": "true", "authorization": "Bearer token"},
        json={
            "slug": "orders",
            "name": "Orders",
            "blueprints": [
                {
                    "slug": "contacts",
                    "name": "Contacts",
                    "primary": False,
                    "sheets": [
                        {
                            "name": "People",
                            "description": "Everybody we know.",
                            "slug": "people",
                            "fields": [{"key": "name", "type": "string"}],
                            "actions": [{"slug": "submit", "label": "Submit"}],
                        }
                    ],
                }
            ],
            "actions": [
                {
                    "slug": "submit",
                    "label": "Submit",
                    "type": "type",
                    "description": "Sends the records to us.",
                }
            ],
        },
    )
