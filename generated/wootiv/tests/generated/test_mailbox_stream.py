"""Calls of `mailbox.stream`, sync and async."""

from __future__ import annotations

from wootiv import Wootiv, types
from wootiv._core.exchanges import Exchange, Sent, is_a


def test_retrieve(exchange: Exchange[Wootiv]) -> None:
    """GET /mailbox/{id}/stream/{slug}"""
    result = exchange.call(
        "mailbox.stream.retrieve",
        lambda client: client.mailbox.stream.retrieve("slug", id="id"),
    )
    assert is_a(result, types.StreamRetrieveResponse)
    assert exchange.sent == Sent(
        "GET",
        "/mailbox/id/stream/slug",
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
    """POST /mailbox/{id}/stream/{slug}"""
    result = exchange.call(
        "mailbox.stream.create",
        lambda client: client.mailbox.stream.create(
            "slug",
            path_id="path_id",
            body_id="str_1",
            attachments=[],
            medium_integration_name="postmark",
            message_html="<p>Yes, until six.</p>",
            message_text="Yes, until six.",
            sender="manager",
            status="enqueue",
        ),
    )
    assert is_a(result, types.StreamCreateResponse)
    assert exchange.sent == Sent(
        "POST",
        "/mailbox/path_id/stream/slug",
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
            "id": "str_1",
            "Attachments": [],
            "mediumIntegrationName": "postmark",
            "messageHTML": "<p>Yes, until six.</p>",
            "messageText": "Yes, until six.",
            "sender": "manager",
            "status": "enqueue",
        },
    )
