"""Operations on imports of events."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .. import types
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource
from .._core.uploads import CONTENT

if TYPE_CHECKING:
    from .._core import views
    from .._core.files import Upload

CREATE: Operation[types.ImportJob] = Operation(
    "events.imports.create",
    "POST",
    "/events/import",
    lambda: types.ImportJob,
    body=CONTENT,
    media_type="application/x-ndjson",
)
RETRIEVE: Operation[types.ImportJob] = Operation(
    "events.imports.retrieve",
    "GET",
    "/events/imports/{import_id}",
    lambda: types.ImportJob,
)


class Imports(Resource["ImportsWithRawResponse", "ImportsWithStreamingResponse"]):
    """Operations on imports of events."""

    def create(
        self, *, source: str, content: Upload, **options: Unpack[RequestOptions]
    ) -> types.ImportJob:
        """Send a file of old events.

        The body has one event per line, each as it would be sent by itself.

        Args:
            source: Where the file comes from; shown in the workspace. 1 to 60
                characters. For example: `"warehouse-2019"`.
            content: JSON lines, at most 2 GB.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The file is being read.
        """
        return self._call(CREATE, options, query={"source": source}, content=content)

    def retrieve(
        self, import_id: str, **options: Unpack[RequestOptions]
    ) -> types.ImportJob:
        """Retrieve an import.

        Args:
            import_id: The import, such as `imp_4`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            How far the import is.

        Raises:
            NotFoundError: There is no such thing, or the token may not see it.
        """
        return self._call(RETRIEVE, options, path={"import_id": import_id})


class AsyncImports(
    AsyncResource["AsyncImportsWithRawResponse", "AsyncImportsWithStreamingResponse"]
):
    """Operations on imports of events."""

    async def create(
        self, *, source: str, content: Upload, **options: Unpack[RequestOptions]
    ) -> types.ImportJob:
        """Send a file of old events.

        The body has one event per line, each as it would be sent by itself.

        Args:
            source: Where the file comes from; shown in the workspace. 1 to 60
                characters. For example: `"warehouse-2019"`.
            content: JSON lines, at most 2 GB.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The file is being read.
        """
        return await self._call(
            CREATE, options, query={"source": source}, content=content
        )

    async def retrieve(
        self, import_id: str, **options: Unpack[RequestOptions]
    ) -> types.ImportJob:
        """Retrieve an import.

        Args:
            import_id: The import, such as `imp_4`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            How far the import is.

        Raises:
            NotFoundError: There is no such thing, or the token may not see it.
        """
        return await self._call(RETRIEVE, options, path={"import_id": import_id})


if TYPE_CHECKING:

    class ImportsWithRawResponse:
        def __init__(self, of: Imports) -> None:
            self.create = views.raw(of.create)
            self.retrieve = views.raw(of.retrieve)

    class ImportsWithStreamingResponse:
        def __init__(self, of: Imports) -> None:
            self.create = views.streaming(of.create)
            self.retrieve = views.streaming(of.retrieve)

    class AsyncImportsWithRawResponse:
        def __init__(self, of: AsyncImports) -> None:
            self.create = views.async_raw(of.create)
            self.retrieve = views.async_raw(of.retrieve)

    class AsyncImportsWithStreamingResponse:
        def __init__(self, of: AsyncImports) -> None:
            self.create = views.async_streaming(of.create)
            self.retrieve = views.async_streaming(of.retrieve)
