"""Files that were uploaded."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .. import types
from .._core.omit import Omit, omit
from .._core.operation import BinaryOperation, Operation
from .._core.options import RequestOptions
from .._core.parts import PARTS
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views
    from .._core.files import File
    from .._core.responses import BinaryResponse

LIST: Operation[builtins.list[types.File]] = Operation(
    "files.list", "GET", "/files", lambda: types.FilesResponse, unwrap=("data",)
)
UPLOAD: Operation[types.File] = Operation(
    "files.upload",
    "POST",
    "/files",
    lambda: types.FileResponse,
    unwrap=("data",),
    body=PARTS,
    media_type="multipart/form-data",
)
GET: Operation[types.File] = Operation(
    "files.get", "GET", "/files/{fileId}", lambda: types.FileResponse, unwrap=("data",)
)
UPDATE: Operation[types.File] = Operation(
    "files.update",
    "PATCH",
    "/files/{fileId}",
    lambda: types.FileResponse,
    unwrap=("data",),
)
DELETE: Operation[types.Success] = Operation(
    "files.delete",
    "DELETE",
    "/files/{fileId}",
    lambda: types.SuccessResponse,
    unwrap=("data",),
)
DOWNLOAD = BinaryOperation(
    "files.download", "GET", "/files/{fileId}/download", lambda: bytes
)


class Files(Resource["FilesWithRawResponse", "FilesWithStreamingResponse"]):
    """Files that were uploaded."""

    def list(
        self, *, space_id: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> builtins.list[types.File]:
        """List files.

        Args:
            space_id: Only files of this space.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The files.
        """
        return self._call(LIST, options, query={"spaceId": space_id})

    def upload(
        self,
        *,
        space_id: str | Omit = omit,
        environment_id: str | Omit = omit,
        file: File | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.File:
        """Upload a file.

        Args:
            file: The file itself.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            What is known about the file.

        Raises:
            BadRequestError: Something in the request is wrong.
        """
        return self._call(
            UPLOAD,
            options,
            form={"spaceId": space_id, "environmentId": environment_id},
            files={"file": file},
        )

    def get(self, file_id: str, **options: Unpack[RequestOptions]) -> types.File:
        """Get what is known about a file.

        Args:
            file_id: The file.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            What is known about the file.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return self._call(GET, options, path={"fileId": file_id})

    def update(
        self,
        file_id: str,
        *,
        workbook_id: str | Omit = omit,
        status: types.ModelFileStatusEnum | str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.File:
        """Change a file's workbook or status.

        Args:
            file_id: The file.
            status: How much of a file is there: a part, all of it; or it was put away,
                or is gone for good.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            What is known about the file.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return self._call(
            UPDATE,
            options,
            path={"fileId": file_id},
            body={"workbookId": workbook_id, "status": status},
        )

    def delete(self, file_id: str, **options: Unpack[RequestOptions]) -> types.Success:
        """Delete a file.

        Args:
            file_id: The file.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Whether it was done.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return self._call(DELETE, options, path={"fileId": file_id})

    def download(
        self, file_id: str, **options: Unpack[RequestOptions]
    ) -> BinaryResponse:
        """Download a file.

        Args:
            file_id: The file.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The file, as it was uploaded.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return self._call(DOWNLOAD, options, path={"fileId": file_id})


class AsyncFiles(
    AsyncResource["AsyncFilesWithRawResponse", "AsyncFilesWithStreamingResponse"]
):
    """Files that were uploaded."""

    async def list(
        self, *, space_id: str | Omit = omit, **options: Unpack[RequestOptions]
    ) -> builtins.list[types.File]:
        """List files.

        Args:
            space_id: Only files of this space.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The files.
        """
        return await self._call(LIST, options, query={"spaceId": space_id})

    async def upload(
        self,
        *,
        space_id: str | Omit = omit,
        environment_id: str | Omit = omit,
        file: File | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.File:
        """Upload a file.

        Args:
            file: The file itself.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            What is known about the file.

        Raises:
            BadRequestError: Something in the request is wrong.
        """
        return await self._call(
            UPLOAD,
            options,
            form={"spaceId": space_id, "environmentId": environment_id},
            files={"file": file},
        )

    async def get(self, file_id: str, **options: Unpack[RequestOptions]) -> types.File:
        """Get what is known about a file.

        Args:
            file_id: The file.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            What is known about the file.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return await self._call(GET, options, path={"fileId": file_id})

    async def update(
        self,
        file_id: str,
        *,
        workbook_id: str | Omit = omit,
        status: types.ModelFileStatusEnum | str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.File:
        """Change a file's workbook or status.

        Args:
            file_id: The file.
            status: How much of a file is there: a part, all of it; or it was put away,
                or is gone for good.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            What is known about the file.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return await self._call(
            UPDATE,
            options,
            path={"fileId": file_id},
            body={"workbookId": workbook_id, "status": status},
        )

    async def delete(
        self, file_id: str, **options: Unpack[RequestOptions]
    ) -> types.Success:
        """Delete a file.

        Args:
            file_id: The file.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Whether it was done.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return await self._call(DELETE, options, path={"fileId": file_id})

    async def download(
        self, file_id: str, **options: Unpack[RequestOptions]
    ) -> BinaryResponse:
        """Download a file.

        Args:
            file_id: The file.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The file, as it was uploaded.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return await self._call(DOWNLOAD, options, path={"fileId": file_id})


if TYPE_CHECKING:

    class FilesWithRawResponse:
        def __init__(self, of: Files) -> None:
            self.list = views.raw(of.list)
            self.upload = views.raw(of.upload)
            self.get = views.raw(of.get)
            self.update = views.raw(of.update)
            self.delete = views.raw(of.delete)
            self.download = views.raw(of.download)

    class FilesWithStreamingResponse:
        def __init__(self, of: Files) -> None:
            self.list = views.streaming(of.list)
            self.upload = views.streaming(of.upload)
            self.get = views.streaming(of.get)
            self.update = views.streaming(of.update)
            self.delete = views.streaming(of.delete)
            self.download = views.streaming(of.download)

    class AsyncFilesWithRawResponse:
        def __init__(self, of: AsyncFiles) -> None:
            self.list = views.async_raw(of.list)
            self.upload = views.async_raw(of.upload)
            self.get = views.async_raw(of.get)
            self.update = views.async_raw(of.update)
            self.delete = views.async_raw(of.delete)
            self.download = views.async_raw(of.download)

    class AsyncFilesWithStreamingResponse:
        def __init__(self, of: AsyncFiles) -> None:
            self.list = views.async_streaming(of.list)
            self.upload = views.async_streaming(of.upload)
            self.get = views.async_streaming(of.get)
            self.update = views.async_streaming(of.update)
            self.delete = views.async_streaming(of.delete)
            self.download = views.async_streaming(of.download)
