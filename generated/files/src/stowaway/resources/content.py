"""Operations on content of files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .. import types
from .._core.omit import Omit, omit
from .._core.operation import BinaryOperation, Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource
from .._core.uploads import CONTENT

if TYPE_CHECKING:
    from .._core import views
    from .._core.files import Upload
    from .._core.responses import BinaryResponse

DOWNLOAD = BinaryOperation(
    "files.content.download",
    "GET",
    "/files/{file_id}/content",
    lambda: bytes,
    redirects=True,
)
UPLOAD: Operation[types.File] = Operation(
    "files.content.upload",
    "PUT",
    "/files/{file_id}/content",
    lambda: types.File,
    body=CONTENT,
    media_type="application/octet-stream",
    base_url="https://uploads.stowaway.example/v1",
)


class Content(Resource["ContentWithRawResponse", "ContentWithStreamingResponse"]):
    """Operations on content of files."""

    def download(
        self,
        file_id: str,
        *,
        range: str | Omit = omit,
        if_none_match: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> BinaryResponse:
        """Download a file.

        Args:
            file_id: The file, such as `f_1`. Matching `^f_`. For example: `"f_1"`.
            range: Which bytes to send, as `bytes=0-499` (RFC 9110, section 14.2).
                Matching `^bytes=`. For example: `"bytes=0-499"`.
            if_none_match: The `ETag` of what you have; nothing is sent if that is still
                right. For example: `"\\"v2\\""`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The whole file.

        Raises:
            NotFoundError: There is no such thing, or you may not see it.
            RangeNotSatisfiableError: The file has no such part.
        """
        return self._call(
            DOWNLOAD,
            options,
            path={"file_id": file_id},
            headers={"Range": range, "If-None-Match": if_none_match},
        )

    def upload(
        self,
        file_id: str,
        *,
        content: Upload,
        if_match: str | Omit = omit,
        x_content_sha256: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.File:
        """Send the bytes of a file.

        What the file was before becomes a version.

        Args:
            file_id: The file, such as `f_1`. Matching `^f_`. For example: `"f_1"`.
            content: The bytes.
            if_match: The `ETag` that the file must have now; otherwise nothing is done.
                For example: `"\\"v2\\""`.
            x_content_sha256: The checksum of the bytes in hexadecimal digits, to be
                compared. Matching `^[0-9a-f]{64}$`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            What is known about the file now.

        Raises:
            PreconditionFailedError: The file is no longer what `If-Match` says.
            ContentTooLargeError: There is not enough room for it.
        """
        return self._call(
            UPLOAD,
            options,
            path={"file_id": file_id},
            content=content,
            headers={"If-Match": if_match, "X-Content-SHA256": x_content_sha256},
        )


class AsyncContent(
    AsyncResource["AsyncContentWithRawResponse", "AsyncContentWithStreamingResponse"]
):
    """Operations on content of files."""

    async def download(
        self,
        file_id: str,
        *,
        range: str | Omit = omit,
        if_none_match: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> BinaryResponse:
        """Download a file.

        Args:
            file_id: The file, such as `f_1`. Matching `^f_`. For example: `"f_1"`.
            range: Which bytes to send, as `bytes=0-499` (RFC 9110, section 14.2).
                Matching `^bytes=`. For example: `"bytes=0-499"`.
            if_none_match: The `ETag` of what you have; nothing is sent if that is still
                right. For example: `"\\"v2\\""`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The whole file.

        Raises:
            NotFoundError: There is no such thing, or you may not see it.
            RangeNotSatisfiableError: The file has no such part.
        """
        return await self._call(
            DOWNLOAD,
            options,
            path={"file_id": file_id},
            headers={"Range": range, "If-None-Match": if_none_match},
        )

    async def upload(
        self,
        file_id: str,
        *,
        content: Upload,
        if_match: str | Omit = omit,
        x_content_sha256: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.File:
        """Send the bytes of a file.

        What the file was before becomes a version.

        Args:
            file_id: The file, such as `f_1`. Matching `^f_`. For example: `"f_1"`.
            content: The bytes.
            if_match: The `ETag` that the file must have now; otherwise nothing is done.
                For example: `"\\"v2\\""`.
            x_content_sha256: The checksum of the bytes in hexadecimal digits, to be
                compared. Matching `^[0-9a-f]{64}$`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            What is known about the file now.

        Raises:
            PreconditionFailedError: The file is no longer what `If-Match` says.
            ContentTooLargeError: There is not enough room for it.
        """
        return await self._call(
            UPLOAD,
            options,
            path={"file_id": file_id},
            content=content,
            headers={"If-Match": if_match, "X-Content-SHA256": x_content_sha256},
        )


if TYPE_CHECKING:

    class ContentWithRawResponse:
        def __init__(self, of: Content) -> None:
            self.download = views.raw(of.download)
            self.upload = views.raw(of.upload)

    class ContentWithStreamingResponse:
        def __init__(self, of: Content) -> None:
            self.download = views.streaming(of.download)
            self.upload = views.streaming(of.upload)

    class AsyncContentWithRawResponse:
        def __init__(self, of: AsyncContent) -> None:
            self.download = views.async_raw(of.download)
            self.upload = views.async_raw(of.upload)

    class AsyncContentWithStreamingResponse:
        def __init__(self, of: AsyncContent) -> None:
            self.download = views.async_streaming(of.download)
            self.upload = views.async_streaming(of.upload)
