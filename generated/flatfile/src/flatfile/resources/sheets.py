"""Tables in a workbook."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .. import types
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

LIST: Operation[builtins.list[types.Sheet]] = Operation(
    "sheets.list",
    "GET",
    "/workbooks/{workbookId}/sheets",
    lambda: types.SheetsResponse,
    unwrap=("data",),
)
GET: Operation[types.Sheet] = Operation(
    "sheets.get",
    "GET",
    "/workbooks/{workbookId}/sheets/{sheetId}",
    lambda: types.SheetResponse,
    unwrap=("data",),
)


class Sheets(Resource["SheetsWithRawResponse", "SheetsWithStreamingResponse"]):
    """Tables in a workbook."""

    def list(
        self, workbook_id: str, **options: Unpack[RequestOptions]
    ) -> builtins.list[types.Sheet]:
        """List the sheets of a workbook.

        Args:
            workbook_id: The workbook.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The sheets.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return self._call(LIST, options, path={"workbookId": workbook_id})

    def get(
        self, workbook_id: str, sheet_id: str, **options: Unpack[RequestOptions]
    ) -> types.Sheet:
        """Get a sheet.

        Args:
            workbook_id: The workbook.
            sheet_id: The sheet.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The sheet.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return self._call(
            GET, options, path={"workbookId": workbook_id, "sheetId": sheet_id}
        )


class AsyncSheets(
    AsyncResource["AsyncSheetsWithRawResponse", "AsyncSheetsWithStreamingResponse"]
):
    """Tables in a workbook."""

    async def list(
        self, workbook_id: str, **options: Unpack[RequestOptions]
    ) -> builtins.list[types.Sheet]:
        """List the sheets of a workbook.

        Args:
            workbook_id: The workbook.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The sheets.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return await self._call(LIST, options, path={"workbookId": workbook_id})

    async def get(
        self, workbook_id: str, sheet_id: str, **options: Unpack[RequestOptions]
    ) -> types.Sheet:
        """Get a sheet.

        Args:
            workbook_id: The workbook.
            sheet_id: The sheet.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The sheet.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return await self._call(
            GET, options, path={"workbookId": workbook_id, "sheetId": sheet_id}
        )


if TYPE_CHECKING:

    class SheetsWithRawResponse:
        def __init__(self, of: Sheets) -> None:
            self.list = views.raw(of.list)
            self.get = views.raw(of.get)

    class SheetsWithStreamingResponse:
        def __init__(self, of: Sheets) -> None:
            self.list = views.streaming(of.list)
            self.get = views.streaming(of.get)

    class AsyncSheetsWithRawResponse:
        def __init__(self, of: AsyncSheets) -> None:
            self.list = views.async_raw(of.list)
            self.get = views.async_raw(of.get)

    class AsyncSheetsWithStreamingResponse:
        def __init__(self, of: AsyncSheets) -> None:
            self.list = views.async_streaming(of.list)
            self.get = views.async_streaming(of.get)
