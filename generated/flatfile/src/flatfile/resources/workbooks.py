"""Collections of sheets."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .. import types
from .._core.omit import Omit, omit
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

LIST: Operation[builtins.list[types.Workbook]] = Operation(
    "workbooks.list",
    "GET",
    "/workbooks",
    lambda: types.WorkbooksResponse,
    unwrap=("data",),
)
CREATE: Operation[types.Workbook] = Operation(
    "workbooks.create",
    "POST",
    "/workbooks",
    lambda: types.WorkbookResponse,
    unwrap=("data",),
)
GET: Operation[types.Workbook] = Operation(
    "workbooks.get",
    "GET",
    "/workbooks/{workbookId}",
    lambda: types.WorkbookResponse,
    unwrap=("data",),
)
DELETE: Operation[types.Success] = Operation(
    "workbooks.delete",
    "DELETE",
    "/workbooks/{workbookId}",
    lambda: types.SuccessResponse,
    unwrap=("data",),
)


class Workbooks(Resource["WorkbooksWithRawResponse", "WorkbooksWithStreamingResponse"]):
    """Collections of sheets."""

    def list(
        self, *, space_id: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> builtins.list[types.Workbook]:
        """List workbooks.

        Args:
            space_id: Only workbooks of this space.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The workbooks.

        Raises:
            BadRequestError: Something in the request is wrong.
        """
        return self._call(LIST, options, query={"spaceId": space_id})

    def create(
        self,
        *,
        name: str,
        space_id: str,
        environment_id: str,
        labels: Sequence[str] | Omit = omit,
        sheets: Sequence[types.SheetConfigParam | types.SheetConfig] | Omit = omit,
        actions: Sequence[types.ActionParam | types.Action] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Workbook:
        """Add a workbook to a space.

        Args:
            name: What it is called. For example: `"Contacts"`.
            labels: Words to find it by.
            sheets: What a sheet looks like and does. At most 10 items.
            actions: What guests can start in it.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The workbook.

        Raises:
            BadRequestError: Something in the request is wrong.
        """
        return self._call(
            CREATE,
            options,
            body={
                "name": name,
                "spaceId": space_id,
                "environmentId": environment_id,
                "labels": labels,
                "sheets": sheets,
                "actions": actions,
            },
        )

    def get(
        self, workbook_id: str, **options: Unpack[RequestOptions]
    ) -> types.Workbook:
        """Get a workbook.

        Args:
            workbook_id: The workbook.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The workbook.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return self._call(GET, options, path={"workbookId": workbook_id})

    def delete(
        self, workbook_id: str, **options: Unpack[RequestOptions]
    ) -> types.Success:
        """Delete a workbook.

        Args:
            workbook_id: The workbook.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Whether it was done.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return self._call(DELETE, options, path={"workbookId": workbook_id})


class AsyncWorkbooks(
    AsyncResource[
        "AsyncWorkbooksWithRawResponse", "AsyncWorkbooksWithStreamingResponse"
    ]
):
    """Collections of sheets."""

    async def list(
        self, *, space_id: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> builtins.list[types.Workbook]:
        """List workbooks.

        Args:
            space_id: Only workbooks of this space.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The workbooks.

        Raises:
            BadRequestError: Something in the request is wrong.
        """
        return await self._call(LIST, options, query={"spaceId": space_id})

    async def create(
        self,
        *,
        name: str,
        space_id: str,
        environment_id: str,
        labels: Sequence[str] | Omit = omit,
        sheets: Sequence[types.SheetConfigParam | types.SheetConfig] | Omit = omit,
        actions: Sequence[types.ActionParam | types.Action] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Workbook:
        """Add a workbook to a space.

        Args:
            name: What it is called. For example: `"Contacts"`.
            labels: Words to find it by.
            sheets: What a sheet looks like and does. At most 10 items.
            actions: What guests can start in it.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The workbook.

        Raises:
            BadRequestError: Something in the request is wrong.
        """
        return await self._call(
            CREATE,
            options,
            body={
                "name": name,
                "spaceId": space_id,
                "environmentId": environment_id,
                "labels": labels,
                "sheets": sheets,
                "actions": actions,
            },
        )

    async def get(
        self, workbook_id: str, **options: Unpack[RequestOptions]
    ) -> types.Workbook:
        """Get a workbook.

        Args:
            workbook_id: The workbook.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The workbook.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return await self._call(GET, options, path={"workbookId": workbook_id})

    async def delete(
        self, workbook_id: str, **options: Unpack[RequestOptions]
    ) -> types.Success:
        """Delete a workbook.

        Args:
            workbook_id: The workbook.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Whether it was done.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return await self._call(DELETE, options, path={"workbookId": workbook_id})


if TYPE_CHECKING:

    class WorkbooksWithRawResponse:
        def __init__(self, of: Workbooks) -> None:
            self.list = views.raw(of.list)
            self.create = views.raw(of.create)
            self.get = views.raw(of.get)
            self.delete = views.raw(of.delete)

    class WorkbooksWithStreamingResponse:
        def __init__(self, of: Workbooks) -> None:
            self.list = views.streaming(of.list)
            self.create = views.streaming(of.create)
            self.get = views.streaming(of.get)
            self.delete = views.streaming(of.delete)

    class AsyncWorkbooksWithRawResponse:
        def __init__(self, of: AsyncWorkbooks) -> None:
            self.list = views.async_raw(of.list)
            self.create = views.async_raw(of.create)
            self.get = views.async_raw(of.get)
            self.delete = views.async_raw(of.delete)

    class AsyncWorkbooksWithStreamingResponse:
        def __init__(self, of: AsyncWorkbooks) -> None:
            self.list = views.async_streaming(of.list)
            self.create = views.async_streaming(of.create)
            self.get = views.async_streaming(of.get)
            self.delete = views.async_streaming(of.delete)
