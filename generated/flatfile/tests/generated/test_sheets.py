"""Calls of `sheets`, sync and async."""

from __future__ import annotations

from flatfile import Flatfile, types
from flatfile._core.exchanges import Exchange, Sent, is_a


def test_list(exchange: Exchange[Flatfile]) -> None:
    """GET /workbooks/{workbookId}/sheets"""
    result = exchange.call(
        "sheets.list", lambda client: client.sheets.list("workbook_id")
    )
    assert is_a(result, list[types.Sheet])
    assert exchange.sent == Sent(
        "GET",
        "/workbooks/workbook_id/sheets",
        headers={"x-disable-hooks": "true", "authorization": "Bearer token"},
    )


def test_get(exchange: Exchange[Flatfile]) -> None:
    """GET /workbooks/{workbookId}/sheets/{sheetId}"""
    result = exchange.call(
        "sheets.get", lambda client: client.sheets.get("workbook_id", "sheet_id")
    )
    assert is_a(result, types.Sheet)
    assert exchange.sent == Sent(
        "GET",
        "/workbooks/workbook_id/sheets/sheet_id",
        headers={"x-disable-hooks": "true", "authorization": "Bearer token"},
    )
