"""Rows of a sheet."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .. import types
from .._core.nested import Nested
from .._core.omit import Omit, omit
from .._core.operation import BinaryOperation, Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views
    from .._core.responses import BinaryResponse

GET: Operation[types.RecordsResponseData] = Operation(
    "records.get",
    "GET",
    "/workbooks/{workbookId}/sheets/{sheetId}/records",
    lambda: types.RecordsResponse,
    unwrap=("data",),
)
INSERT: Operation[types.RecordsResponseData] = Operation(
    "records.insert",
    "POST",
    "/workbooks/{workbookId}/sheets/{sheetId}/records",
    lambda: types.RecordsResponse,
    unwrap=("data",),
)
UPDATE: Operation[types.RecordsResponseData] = Operation(
    "records.update",
    "PUT",
    "/workbooks/{workbookId}/sheets/{sheetId}/records",
    lambda: types.RecordsResponse,
    unwrap=("data",),
    nested=Nested({"": lambda: (types.RecordUpdatesParam,)}),
)
DELETE: Operation[types.Success] = Operation(
    "records.delete",
    "DELETE",
    "/workbooks/{workbookId}/sheets/{sheetId}/records",
    lambda: types.SuccessResponse,
    unwrap=("data",),
)
DOWNLOAD_CSV = BinaryOperation(
    "records.download_csv",
    "GET",
    "/workbooks/{workbookId}/sheets/{sheetId}/download",
    lambda: bytes,
)


class Records(Resource["RecordsWithRawResponse", "RecordsWithStreamingResponse"]):
    """Rows of a sheet."""

    def get(
        self,
        workbook_id: str,
        sheet_id: str,
        *,
        version_id: str | Omit = omit,
        sort_field: str | Omit = omit,
        sort_direction: types.SortDirection | str | Omit = omit,
        filter: types.Filter | str | Omit = omit,
        filter_field: str | Omit = omit,
        page_size: int | Omit = omit,
        page_number: int | Omit = omit,
        include_counts: bool | Omit = omit,
        search_value: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.RecordsResponseData:
        """Get records of a sheet.

        Args:
            workbook_id: The workbook.
            sheet_id: The sheet.
            version_id: A version of the sheet; otherwise its present state.
            sort_field: The field that records are sorted by.
            sort_direction: Whether the smallest or the greatest comes first.
            filter: Only these records.
            filter_field: The field that the filter looks at; otherwise all.
            page_size: How many records a page has; 1000 where only `pageNumber` is
                given.
            page_number: Which page; the first is 1.
            include_counts: Whether the answer counts the records: all, the valid ones,
                those with errors.
            search_value: Only records that have this value in any field.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The records.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return self._call(
            GET,
            options,
            path={"workbookId": workbook_id, "sheetId": sheet_id},
            query={
                "versionId": version_id,
                "sortField": sort_field,
                "sortDirection": sort_direction,
                "filter": filter,
                "filterField": filter_field,
                "pageSize": page_size,
                "pageNumber": page_number,
                "includeCounts": include_counts,
                "searchValue": search_value,
            },
        )

    def insert(
        self,
        workbook_id: str,
        sheet_id: str,
        *,
        request: types.RecordsDataParam,
        **options: Unpack[RequestOptions],
    ) -> types.RecordsResponseData:
        """Add records to a sheet.

        Args:
            workbook_id: The workbook.
            sheet_id: The sheet.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The records.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return self._call(
            INSERT,
            options,
            path={"workbookId": workbook_id, "sheetId": sheet_id},
            body=request,
        )

    def update(
        self,
        workbook_id: str,
        sheet_id: str,
        *,
        request: types.RecordsUpdatesParam,
        **options: Unpack[RequestOptions],
    ) -> types.RecordsResponseData:
        """Change records of a sheet.

        Args:
            workbook_id: The workbook.
            sheet_id: The sheet.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The records.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return self._call(
            UPDATE,
            options,
            path={"workbookId": workbook_id, "sheetId": sheet_id},
            body=request,
        )

    def delete(
        self,
        workbook_id: str,
        sheet_id: str,
        *,
        ids: Sequence[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Success:
        """Delete records of a sheet.

        Args:
            workbook_id: The workbook.
            sheet_id: The sheet.
            ids: The records, at most 100. At most 100 items.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Whether it was done.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return self._call(
            DELETE,
            options,
            path={"workbookId": workbook_id, "sheetId": sheet_id},
            query={"ids": ids},
        )

    def download_csv(
        self,
        workbook_id: str,
        sheet_id: str,
        *,
        version_id: str | Omit = omit,
        sort_field: str | Omit = omit,
        sort_direction: types.SortDirection | str | Omit = omit,
        filter: types.Filter | str | Omit = omit,
        filter_field: str | Omit = omit,
        ids: Sequence[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> BinaryResponse:
        """Download the records of a sheet as CSV.

        Args:
            workbook_id: The workbook.
            sheet_id: The sheet.
            version_id: A version of the sheet; otherwise its present state.
            sort_field: The field that records are sorted by.
            sort_direction: Whether the smallest or the greatest comes first.
            filter: Only these records.
            filter_field: The field that the filter looks at; otherwise all.
            ids: Only these records, at most 100; together with `filter`: all but these.
                At most 100 items.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The records, one a line below the names of the fields.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return self._call(
            DOWNLOAD_CSV,
            options,
            path={"workbookId": workbook_id, "sheetId": sheet_id},
            query={
                "versionId": version_id,
                "sortField": sort_field,
                "sortDirection": sort_direction,
                "filter": filter,
                "filterField": filter_field,
                "ids": ids,
            },
        )


class AsyncRecords(
    AsyncResource["AsyncRecordsWithRawResponse", "AsyncRecordsWithStreamingResponse"]
):
    """Rows of a sheet."""

    async def get(
        self,
        workbook_id: str,
        sheet_id: str,
        *,
        version_id: str | Omit = omit,
        sort_field: str | Omit = omit,
        sort_direction: types.SortDirection | str | Omit = omit,
        filter: types.Filter | str | Omit = omit,
        filter_field: str | Omit = omit,
        page_size: int | Omit = omit,
        page_number: int | Omit = omit,
        include_counts: bool | Omit = omit,
        search_value: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.RecordsResponseData:
        """Get records of a sheet.

        Args:
            workbook_id: The workbook.
            sheet_id: The sheet.
            version_id: A version of the sheet; otherwise its present state.
            sort_field: The field that records are sorted by.
            sort_direction: Whether the smallest or the greatest comes first.
            filter: Only these records.
            filter_field: The field that the filter looks at; otherwise all.
            page_size: How many records a page has; 1000 where only `pageNumber` is
                given.
            page_number: Which page; the first is 1.
            include_counts: Whether the answer counts the records: all, the valid ones,
                those with errors.
            search_value: Only records that have this value in any field.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The records.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return await self._call(
            GET,
            options,
            path={"workbookId": workbook_id, "sheetId": sheet_id},
            query={
                "versionId": version_id,
                "sortField": sort_field,
                "sortDirection": sort_direction,
                "filter": filter,
                "filterField": filter_field,
                "pageSize": page_size,
                "pageNumber": page_number,
                "includeCounts": include_counts,
                "searchValue": search_value,
            },
        )

    async def insert(
        self,
        workbook_id: str,
        sheet_id: str,
        *,
        request: types.RecordsDataParam,
        **options: Unpack[RequestOptions],
    ) -> types.RecordsResponseData:
        """Add records to a sheet.

        Args:
            workbook_id: The workbook.
            sheet_id: The sheet.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The records.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return await self._call(
            INSERT,
            options,
            path={"workbookId": workbook_id, "sheetId": sheet_id},
            body=request,
        )

    async def update(
        self,
        workbook_id: str,
        sheet_id: str,
        *,
        request: types.RecordsUpdatesParam,
        **options: Unpack[RequestOptions],
    ) -> types.RecordsResponseData:
        """Change records of a sheet.

        Args:
            workbook_id: The workbook.
            sheet_id: The sheet.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The records.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return await self._call(
            UPDATE,
            options,
            path={"workbookId": workbook_id, "sheetId": sheet_id},
            body=request,
        )

    async def delete(
        self,
        workbook_id: str,
        sheet_id: str,
        *,
        ids: Sequence[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Success:
        """Delete records of a sheet.

        Args:
            workbook_id: The workbook.
            sheet_id: The sheet.
            ids: The records, at most 100. At most 100 items.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Whether it was done.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return await self._call(
            DELETE,
            options,
            path={"workbookId": workbook_id, "sheetId": sheet_id},
            query={"ids": ids},
        )

    async def download_csv(
        self,
        workbook_id: str,
        sheet_id: str,
        *,
        version_id: str | Omit = omit,
        sort_field: str | Omit = omit,
        sort_direction: types.SortDirection | str | Omit = omit,
        filter: types.Filter | str | Omit = omit,
        filter_field: str | Omit = omit,
        ids: Sequence[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> BinaryResponse:
        """Download the records of a sheet as CSV.

        Args:
            workbook_id: The workbook.
            sheet_id: The sheet.
            version_id: A version of the sheet; otherwise its present state.
            sort_field: The field that records are sorted by.
            sort_direction: Whether the smallest or the greatest comes first.
            filter: Only these records.
            filter_field: The field that the filter looks at; otherwise all.
            ids: Only these records, at most 100; together with `filter`: all but these.
                At most 100 items.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The records, one a line below the names of the fields.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return await self._call(
            DOWNLOAD_CSV,
            options,
            path={"workbookId": workbook_id, "sheetId": sheet_id},
            query={
                "versionId": version_id,
                "sortField": sort_field,
                "sortDirection": sort_direction,
                "filter": filter,
                "filterField": filter_field,
                "ids": ids,
            },
        )


if TYPE_CHECKING:

    class RecordsWithRawResponse:
        def __init__(self, of: Records) -> None:
            self.get = views.raw(of.get)
            self.insert = views.raw(of.insert)
            self.update = views.raw(of.update)
            self.delete = views.raw(of.delete)
            self.download_csv = views.raw(of.download_csv)

    class RecordsWithStreamingResponse:
        def __init__(self, of: Records) -> None:
            self.get = views.streaming(of.get)
            self.insert = views.streaming(of.insert)
            self.update = views.streaming(of.update)
            self.delete = views.streaming(of.delete)
            self.download_csv = views.streaming(of.download_csv)

    class AsyncRecordsWithRawResponse:
        def __init__(self, of: AsyncRecords) -> None:
            self.get = views.async_raw(of.get)
            self.insert = views.async_raw(of.insert)
            self.update = views.async_raw(of.update)
            self.delete = views.async_raw(of.delete)
            self.download_csv = views.async_raw(of.download_csv)

    class AsyncRecordsWithStreamingResponse:
        def __init__(self, of: AsyncRecords) -> None:
            self.get = views.async_streaming(of.get)
            self.insert = views.async_streaming(of.insert)
            self.update = views.async_streaming(of.update)
            self.delete = views.async_streaming(of.delete)
            self.download_csv = views.async_streaming(of.download_csv)
