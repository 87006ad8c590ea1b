"""Operations on text of files."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .._core.omit import Omit, omit
from .._core.operation import Operation, TextOperation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource
from .._core.uploads import CONTENT

if TYPE_CHECKING:
    from .._core import views
    from .._core.files import Upload

RETRIEVE = TextOperation(
    "files.text.retrieve", "GET", "/files/{file_id}/text", lambda: str
)
REPLACE: Operation[None] = Operation(
    "files.text.replace",
    "PUT",
    "/files/{file_id}/text",
    lambda: None,
    body=CONTENT,
    media_type="text/plain",
)


class Text(Resource["TextWithRawResponse", "TextWithStreamingResponse"]):
    """Operations on text of files."""

    def retrieve(
        self,
        file_id: str,
        *,
        accept_language: Sequence[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> str:
        """Read the words of a file.

        Works for texts, and for pictures and documents in which words were
        recognised.

        Args:
            file_id: The file, such as `f_1`. Matching `^f_`. For example: `"f_1"`.
            accept_language: The languages to recognise, the likeliest first. For
                example: `["nl", "en"]`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The words.

        Raises:
            NotFoundError: There is no such thing, or you may not see it.
        """
        return self._call(
            RETRIEVE,
            options,
            path={"file_id": file_id},
            headers={"Accept-Language": accept_language},
        )

    def replace(
        self, file_id: str, *, content: Upload, **options: Unpack[RequestOptions]
    ) -> None:
        """Replace the words of a text file.

        Args:
            file_id: The file, such as `f_1`. Matching `^f_`. For example: `"f_1"`.
            **options: Options of this call; see `RequestOptions`.

        Raises:
            NotFoundError: There is no such thing, or you may not see it.
        """
        return self._call(REPLACE, options, path={"file_id": file_id}, content=content)


class AsyncText(
    AsyncResource["AsyncTextWithRawResponse", "AsyncTextWithStreamingResponse"]
):
    """Operations on text of files."""

    async def retrieve(
        self,
        file_id: str,
        *,
        accept_language: Sequence[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> str:
        """Read the words of a file.

        Works for texts, and for pictures and documents in which words were
        recognised.

        Args:
            file_id: The file, such as `f_1`. Matching `^f_`. For example: `"f_1"`.
            accept_language: The languages to recognise, the likeliest first. For
                example: `["nl", "en"]`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The words.

        Raises:
            NotFoundError: There is no such thing, or you may not see it.
        """
        return await self._call(
            RETRIEVE,
            options,
            path={"file_id": file_id},
            headers={"Accept-Language": accept_language},
        )

    async def replace(
        self, file_id: str, *, content: Upload, **options: Unpack[RequestOptions]
    ) -> None:
        """Replace the words of a text file.

        Args:
            file_id: The file, such as `f_1`. Matching `^f_`. For example: `"f_1"`.
            **options: Options of this call; see `RequestOptions`.

        Raises:
            NotFoundError: There is no such thing, or you may not see it.
        """
        return await self._call(
            REPLACE, options, path={"file_id": file_id}, content=content
        )


if TYPE_CHECKING:

    class TextWithRawResponse:
        def __init__(self, of: Text) -> None:
            self.retrieve = views.raw(of.retrieve)
            self.replace = views.raw(of.replace)

    class TextWithStreamingResponse:
        def __init__(self, of: Text) -> None:
            self.retrieve = views.streaming(of.retrieve)
            self.replace = views.streaming(of.replace)

    class AsyncTextWithRawResponse:
        def __init__(self, of: AsyncText) -> None:
            self.retrieve = views.async_raw(of.retrieve)
            self.replace = views.async_raw(of.replace)

    class AsyncTextWithStreamingResponse:
        def __init__(self, of: AsyncText) -> None:
            self.retrieve = views.async_streaming(of.retrieve)
            self.replace = views.async_streaming(of.replace)
