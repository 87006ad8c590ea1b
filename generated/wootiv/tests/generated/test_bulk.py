"""Calls of `role_assignments.bulk`, sync and async."""

from __future__ import annotations

from wootiv import Wootiv, types
from wootiv._core.exchanges import Exchange, Sent, is_a


def test_create(exchange: Exchange[Wootiv]) -> None:
    """POST /role-assignment/{assignment}/bulk"""
    result = exchange.call(
        "role_assignments.bulk.create",
        lambda client: client.role_assignments.bulk.create(
            "assignment",
            bulk=[
                {"description": "Writes answers.", "name": "editor"},
                {"description": "Reads them.", "name": "reader"},
            ],
        ),
    )
    assert is_a(result, types.BulkCreateResponse)
    assert exchange.sent == Sent(
        "POST",
        "/role-assignment/assignment/bulk",
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
            "bulk": [
                {"description": "Writes answers.", "name": "editor"},
                {"description": "Reads them.", "name": "reader"},
            ]
        },
    )
