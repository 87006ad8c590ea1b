"""Columns of a sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .. import types
from .._core.omit import Omit, omit
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

LIST: Operation[types.FieldResponse] = Operation(
    "fields.list",
    "GET",
    "/workbooks/{workbookId}/sheets/{sheetId}/fields",
    lambda: types.FieldsResponse,
    unwrap=("data",),
)
GET: Operation[types.FieldResponse] = Operation(
    "fields.get",
    "GET",
    "/workbooks/{workbookId}/sheets/{sheetId}/fields/{fieldId}",
    lambda: types.FieldsResponse,
    unwrap=("data",),
)
FIND: Operation[types.RecordsResponseData] = Operation(
    "fields.find",
    "GET",
    "/workbooks/{workbookId}/sheets/{sheetId}/fields/{fieldId}/find/{searchValue}",
    lambda: types.RecordsResponse,
    unwrap=("data",),
)
REPLACE: Operation[types.RecordsResponseData] = Operation(
    "fields.replace",
    "PUT",
    "/workbooks/{workbookId}/sheets/{sheetId}/fields/{fieldId}/replace/{searchValue}",
    lambda: types.RecordsResponse,
    unwrap=("data",),
)


class Fields(Resource["FieldsWithRawResponse", "FieldsWithStreamingResponse"]):
    """Columns of a sheet."""

    def list(
        self,
        workbook_id: str,
        sheet_id: str,
        *,
        sort_field: str | Omit = omit,
        sort_direction: types.SortDirection | str | Omit = omit,
        filter: types.Filter | str | Omit = omit,
        filter_field: str | Omit = omit,
        page_size: int | Omit = omit,
        page_number: int | Omit = omit,
        distinct: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.FieldResponse:
        """Get the values of all fields of a sheet.

        Args:
            workbook_id: The workbook.
            sheet_id: The sheet.
            sort_field: The field that records are sorted by.
            sort_direction: Whether the smallest or the greatest comes first.
            filter: Only these records.
            filter_field: The field that the filter looks at; otherwise all.
            page_size: How many records a page has; 1000 where only `pageNumber` is
                given.
            page_number: Which page; the first is 1.
            distinct: Whether a value that occurs more than once is told once only.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The values of each field.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return self._call(
            LIST,
            options,
            path={"workbookId": workbook_id, "sheetId": sheet_id},
            query={
                "sortField": sort_field,
                "sortDirection": sort_direction,
                "filter": filter,
                "filterField": filter_field,
                "pageSize": page_size,
                "pageNumber": page_number,
                "distinct": distinct,
            },
        )

    def get(
        self,
        workbook_id: str,
        sheet_id: str,
        field_id: str,
        *,
        sort_field: str | Omit = omit,
        sort_direction: types.SortDirection | str | Omit = omit,
        filter: types.Filter | str | Omit = omit,
        page_size: int | Omit = omit,
        page_number: int | Omit = omit,
        distinct: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.FieldResponse:
        """Get the values of one field of a sheet.

        Args:
            workbook_id: The workbook.
            sheet_id: The sheet.
            field_id: The field, by its key. For example: `"name"`.
            sort_field: The field that records are sorted by.
            sort_direction: Whether the smallest or the greatest comes first.
            filter: Only these records.
            page_size: How many records a page has; 1000 where only `pageNumber` is
                given.
            page_number: Which page; the first is 1.
            distinct: Whether a value that occurs more than once is told once only.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The values of each field.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return self._call(
            GET,
            options,
            path={"workbookId": workbook_id, "sheetId": sheet_id, "fieldId": field_id},
            query={
                "sortField": sort_field,
                "sortDirection": sort_direction,
                "filter": filter,
                "pageSize": page_size,
                "pageNumber": page_number,
                "distinct": distinct,
            },
        )

    def find(
        self,
        workbook_id: str,
        sheet_id: str,
        field_id: str,
        search_value: str,
        *,
        page_size: int | Omit = omit,
        page_number: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.RecordsResponseData:
        """Find the records that have a value in a field.

        Args:
            workbook_id: The workbook.
            sheet_id: The sheet.
            field_id: The field, by its key. For example: `"name"`.
            search_value: The value that is looked for. For example: `"Adda"`.
            page_size: How many records a page has; 1000 where only `pageNumber` is
                given.
            page_number: Which page; the first is 1.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The records.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return self._call(
            FIND,
            options,
            path={
                "workbookId": workbook_id,
                "sheetId": sheet_id,
                "fieldId": field_id,
                "searchValue": search_value,
            },
            query={"pageSize": page_size, "pageNumber": page_number},
        )

    def replace(
        self,
        workbook_id: str,
        sheet_id: str,
        field_id: str,
        search_value: str,
        *,
        page_size: int | Omit = omit,
        page_number: int | Omit = omit,
        replace: object | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.RecordsResponseData:
        """Replace a value in a field, in all records that have it.

        Args:
            workbook_id: The workbook.
            sheet_id: The sheet.
            field_id: The field, by its key. For example: `"name"`.
            search_value: The value that is looked for. For example: `"Adda"`.
            page_size: How many records a page has; 1000 where only `pageNumber` is
                given.
            page_number: Which page; the first is 1.
            replace: What stands there afterwards: anything that the field can hold. For
                example: `"Ada"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The records.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return self._call(
            REPLACE,
            options,
            path={
                "workbookId": workbook_id,
                "sheetId": sheet_id,
                "fieldId": field_id,
                "searchValue": search_value,
            },
            query={"pageSize": page_size, "pageNumber": page_number},
            body={"replace": replace},
        )


class AsyncFields(
    AsyncResource["AsyncFieldsWithRawResponse", "AsyncFieldsWithStreamingResponse"]
):
    """Columns of a sheet."""

    async def list(
        self,
        workbook_id: str,
        sheet_id: str,
        *,
        sort_field: str | Omit = omit,
        sort_direction: types.SortDirection | str | Omit = omit,
        filter: types.Filter | str | Omit = omit,
        filter_field: str | Omit = omit,
        page_size: int | Omit = omit,
        page_number: int | Omit = omit,
        distinct: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.FieldResponse:
        """Get the values of all fields of a sheet.

        Args:
            workbook_id: The workbook.
            sheet_id: The sheet.
            sort_field: The field that records are sorted by.
            sort_direction: Whether the smallest or the greatest comes first.
            filter: Only these records.
            filter_field: The field that the filter looks at; otherwise all.
            page_size: How many records a page has; 1000 where only `pageNumber` is
                given.
            page_number: Which page; the first is 1.
            distinct: Whether a value that occurs more than once is told once only.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The values of each field.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return await self._call(
            LIST,
            options,
            path={"workbookId": workbook_id, "sheetId": sheet_id},
            query={
                "sortField": sort_field,
                "sortDirection": sort_direction,
                "filter": filter,
                "filterField": filter_field,
                "pageSize": page_size,
                "pageNumber": page_number,
                "distinct": distinct,
            },
        )

    async def get(
        self,
        workbook_id: str,
        sheet_id: str,
        field_id: str,
        *,
        sort_field: str | Omit = omit,
        sort_direction: types.SortDirection | str | Omit = omit,
        filter: types.Filter | str | Omit = omit,
        page_size: int | Omit = omit,
        page_number: int | Omit = omit,
        distinct: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.FieldResponse:
        """Get the values of one field of a sheet.

        Args:
            workbook_id: The workbook.
            sheet_id: The sheet.
            field_id: The field, by its key. For example: `"name"`.
            sort_field: The field that records are sorted by.
            sort_direction: Whether the smallest or the greatest comes first.
            filter: Only these records.
            page_size: How many records a page has; 1000 where only `pageNumber` is
                given.
            page_number: Which page; the first is 1.
            distinct: Whether a value that occurs more than once is told once only.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The values of each field.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return await self._call(
            GET,
            options,
            path={"workbookId": workbook_id, "sheetId": sheet_id, "fieldId": field_id},
            query={
                "sortField": sort_field,
                "sortDirection": sort_direction,
                "filter": filter,
                "pageSize": page_size,
                "pageNumber": page_number,
                "distinct": distinct,
            },
        )

    async def find(
        self,
        workbook_id: str,
        sheet_id: str,
        field_id: str,
        search_value: str,
        *,
        page_size: int | Omit = omit,
        page_number: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.RecordsResponseData:
        """Find the records that have a value in a field.

        Args:
            workbook_id: The workbook.
            sheet_id: The sheet.
            field_id: The field, by its key. For example: `"name"`.
            search_value: The value that is looked for. For example: `"Adda"`.
            page_size: How many records a page has; 1000 where only `pageNumber` is
                given.
            page_number: Which page; the first is 1.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The records.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return await self._call(
            FIND,
            options,
            path={
                "workbookId": workbook_id,
                "sheetId": sheet_id,
                "fieldId": field_id,
                "searchValue": search_value,
            },
            query={"pageSize": page_size, "pageNumber": page_number},
        )

    async def replace(
        self,
        workbook_id: str,
        sheet_id: str,
        field_id: str,
        search_value: str,
        *,
        page_size: int | Omit = omit,
        page_number: int | Omit = omit,
        replace: object | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.RecordsResponseData:
        """Replace a value in a field, in all records that have it.

        Args:
            workbook_id: The workbook.
            sheet_id: The sheet.
            field_id: The field, by its key. For example: `"name"`.
            search_value: The value that is looked for. For example: `"Adda"`.
            page_size: How many records a page has; 1000 where only `pageNumber` is
                given.
            page_number: Which page; the first is 1.
            replace: What stands there afterwards: anything that the field can hold. For
                example: `"Ada"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The records.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return await self._call(
            REPLACE,
            options,
            path={
                "workbookId": workbook_id,
                "sheetId": sheet_id,
                "fieldId": field_id,
                "searchValue": search_value,
            },
            query={"pageSize": page_size, "pageNumber": page_number},
            body={"replace": replace},
        )


if TYPE_CHECKING:

    class FieldsWithRawResponse:
        def __init__(self, of: Fields) -> None:
            self.list = views.raw(of.list)
            self.get = views.raw(of.get)
            self.find = views.raw(of.find)
            self.replace = views.raw(of.replace)

    class FieldsWithStreamingResponse:
        def __init__(self, of: Fields) -> None:
            self.list = views.streaming(of.list)
            self.get = views.streaming(of.get)
            self.find = views.streaming(of.find)
            self.replace = views.streaming(of.replace)

    class AsyncFieldsWithRawResponse:
        def __init__(self, of: AsyncFields) -> None:
            self.list = views.async_raw(of.list)
            self.get = views.async_raw(of.get)
            self.find = views.async_raw(of.find)
            self.replace = views.async_raw(of.replace)

    class AsyncFieldsWithStreamingResponse:
        def __init__(self, of: AsyncFields) -> None:
            self.list = views.async_streaming(of.list)
            self.get = views.async_streaming(of.get)
            self.find = views.async_streaming(of.find)
            self.replace = views.async_streaming(of.replace)
