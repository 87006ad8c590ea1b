"""Operations on versions of files."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .. import pagination, types
from .._core.omit import Omit, omit
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.paged import AsyncPaged, PageOperation, Paged
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views
    from ..pagination import AsyncPages, Page

LIST: PageOperation[types.Version, builtins.list[types.Version]] = PageOperation(
    "files.versions.list",
    "GET",
    "/files/{file_id}/versions",
    lambda: builtins.list[types.Version],
    paging=lambda: pagination.BY_LINK,
)
RESTORE: Operation[types.File] = Operation(
    "files.versions.restore",
    "POST",
    "/files/{file_id}/versions/{number}/restore",
    lambda: types.File,
)


class Versions(
    Paged, Resource["VersionsWithRawResponse", "VersionsWithStreamingResponse"]
):
    """Operations on versions of files."""

    def list(
        self,
        file_id: str,
        *,
        per_page: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[types.Version, builtins.list[types.Version]]:
        """List what a file was before.

        Args:
            file_id: The file, such as `f_1`. Matching `^f_`. For example: `"f_1"`.
            per_page: How many to return at most. From 1 to 500. Default: `100`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Some versions, the latest first. The `Link` header leads to the next ones.

        Raises:
            NotFoundError: There is no such thing, or you may not see it.
        """
        return self._page(
            LIST, options, path={"file_id": file_id}, query={"per_page": per_page}
        )

    def restore(
        self, file_id: str, number: int, **options: Unpack[RequestOptions]
    ) -> types.File:
        """Make a file what it was before.

        Args:
            file_id: The file, such as `f_1`. Matching `^f_`. For example: `"f_1"`.
            number: The number of the version. At least 1. For example: `1`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            What is known about the file now.

        Raises:
            NotFoundError: There is no such thing, or you may not see it.
        """
        return self._call(RESTORE, options, path={"file_id": file_id, "number": number})


class AsyncVersions(
    AsyncPaged,
    AsyncResource["AsyncVersionsWithRawResponse", "AsyncVersionsWithStreamingResponse"],
):
    """Operations on versions of files."""

    def list(
        self,
        file_id: str,
        *,
        per_page: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[types.Version, builtins.list[types.Version]]:
        """List what a file was before.

        Args:
            file_id: The file, such as `f_1`. Matching `^f_`. For example: `"f_1"`.
            per_page: How many to return at most. From 1 to 500. Default: `100`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Some versions, the latest first. The `Link` header leads to the next ones.

        Raises:
            NotFoundError: There is no such thing, or you may not see it.
        """
        return self._page(
            LIST, options, path={"file_id": file_id}, query={"per_page": per_page}
        )

    async def restore(
        self, file_id: str, number: int, **options: Unpack[RequestOptions]
    ) -> types.File:
        """Make a file what it was before.

        Args:
            file_id: The file, such as `f_1`. Matching `^f_`. For example: `"f_1"`.
            number: The number of the version. At least 1. For example: `1`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            What is known about the file now.

        Raises:
            NotFoundError: There is no such thing, or you may not see it.
        """
        return await self._call(
            RESTORE, options, path={"file_id": file_id, "number": number}
        )


if TYPE_CHECKING:

    class VersionsWithRawResponse:
        def __init__(self, of: Versions) -> None:
            self.list = views.raw(of.list)
            self.restore = views.raw(of.restore)

    class VersionsWithStreamingResponse:
        def __init__(self, of: Versions) -> None:
            self.list = views.streaming(of.list)
            self.restore = views.streaming(of.restore)

    class AsyncVersionsWithRawResponse:
        def __init__(self, of: AsyncVersions) -> None:
            self.list = views.async_raw(of.list)
            self.restore = views.async_raw(of.restore)

    class AsyncVersionsWithStreamingResponse:
        def __init__(self, of: AsyncVersions) -> None:
            self.list = views.async_streaming(of.list)
            self.restore = views.async_streaming(of.restore)
