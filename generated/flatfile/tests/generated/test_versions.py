"""Calls of `versions`, sync and async."""

from __future__ import annotations

from flatfile import Flatfile, types
from flatfile._core.exchanges import Exchange, Sent, is_a


def test_create(exchange: Exchange[Flatfile]) -> None:
    """POST /workbooks/{workbookId}/sheets/{sheetId}/versions"""
    result = exchange.call(
        "versions.create",
        lambda client: client.versions.create("workbook_id", "sheet_id"),
    )
    assert is_a(result, types.Version)
    assert exchange.sent == Sent(
        "POST",
        "/workbooks/workbook_id/sheets/sheet_id/versions",
        headers={"x-disable-hooks": "true", "authorization": "Bearer token"},
    )
