"""States of a sheet that can be read again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .. import types
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

CREATE: Operation[types.Version] = Operation(
    "versions.create",
    "POST",
    "/workbooks/{workbookId}/sheets/{sheetId}/versions",
    lambda: types.VersionResponse,
    unwrap=("data",),
)


class Versions(Resource["VersionsWithRawResponse", "VersionsWithStreamingResponse"]):
    """States of a sheet that can be read again."""

    def create(
        self, workbook_id: str, sheet_id: str, **options: Unpack[RequestOptions]
    ) -> types.Version:
        """Keep the present state of a sheet as a version.

        Args:
            workbook_id: The workbook.
            sheet_id: The sheet.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The version.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return self._call(
            CREATE, options, path={"workbookId": workbook_id, "sheetId": sheet_id}
        )


class AsyncVersions(
    AsyncResource["AsyncVersionsWithRawResponse", "AsyncVersionsWithStreamingResponse"]
):
    """States of a sheet that can be read again."""

    async def create(
        self, workbook_id: str, sheet_id: str, **options: Unpack[RequestOptions]
    ) -> types.Version:
        """Keep the present state of a sheet as a version.

        Args:
            workbook_id: The workbook.
            sheet_id: The sheet.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The version.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return await self._call(
            CREATE, options, path={"workbookId": workbook_id, "sheetId": sheet_id}
        )


if TYPE_CHECKING:

    class VersionsWithRawResponse:
        def __init__(self, of: Versions) -> None:
            self.create = views.raw(of.create)

    class VersionsWithStreamingResponse:
        def __init__(self, of: Versions) -> None:
            self.create = views.streaming(of.create)

    class AsyncVersionsWithRawResponse:
        def __init__(self, of: AsyncVersions) -> None:
            self.create = views.async_raw(of.create)

    class AsyncVersionsWithStreamingResponse:
        def __init__(self, of: AsyncVersions) -> None:
            self.create = views.async_streaming(of.create)
