"""Texts in a space that guide its guests."""

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

LIST: Operation[builtins.list[types.Document]] = Operation(
    "documents.list",
    "GET",
    "/spaces/{spaceId}/documents",
    lambda: types.DocumentsResponse,
    unwrap=("data",),
)
CREATE: Operation[types.Document] = Operation(
    "documents.create",
    "POST",
    "/spaces/{spaceId}/documents",
    lambda: types.DocumentResponse,
    unwrap=("data",),
)
GET: Operation[types.Document] = Operation(
    "documents.get",
    "GET",
    "/spaces/{spaceId}/documents/{documentId}",
    lambda: types.DocumentResponse,
    unwrap=("data",),
)
UPDATE: Operation[types.Document] = Operation(
    "documents.update",
    "PATCH",
    "/spaces/{spaceId}/documents/{documentId}",
    lambda: types.DocumentResponse,
    unwrap=("data",),
)


class Documents(Resource["DocumentsWithRawResponse", "DocumentsWithStreamingResponse"]):
    """Texts in a space that guide its guests."""

    def list(
        self, space_id: str, **options: Unpack[RequestOptions]
    ) -> builtins.list[types.Document]:
        """List the documents of a space.

        Args:
            space_id: The space.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The documents.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return self._call(LIST, options, path={"spaceId": space_id})

    def create(
        self, space_id: str, *, title: str, body: str, **options: Unpack[RequestOptions]
    ) -> types.Document:
        """Add a document to a space.

        Args:
            space_id: The space.
            title: For example: `"How to begin"`.
            body: Its text, as Markdown. For example: `"Upload your file here."`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The document.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return self._call(
            CREATE,
            options,
            path={"spaceId": space_id},
            body={"title": title, "body": body},
        )

    def get(
        self, space_id: str, document_id: str, **options: Unpack[RequestOptions]
    ) -> types.Document:
        """Get a document.

        Args:
            space_id: The space.
            document_id: The document.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The document.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return self._call(
            GET, options, path={"spaceId": space_id, "documentId": document_id}
        )

    def update(
        self,
        space_id: str,
        document_id: str,
        *,
        title: str,
        body: str,
        **options: Unpack[RequestOptions],
    ) -> types.Document:
        """Change the title and the text of a document.

        Args:
            space_id: The space.
            document_id: The document.
            title: For example: `"How to begin"`.
            body: Its text, as Markdown. For example: `"Upload your file here."`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The document.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return self._call(
            UPDATE,
            options,
            path={"spaceId": space_id, "documentId": document_id},
            body={"title": title, "body": body},
        )


class AsyncDocuments(
    AsyncResource[
        "AsyncDocumentsWithRawResponse", "AsyncDocumentsWithStreamingResponse"
    ]
):
    """Texts in a space that guide its guests."""

    async def list(
        self, space_id: str, **options: Unpack[RequestOptions]
    ) -> builtins.list[types.Document]:
        """List the documents of a space.

        Args:
            space_id: The space.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The documents.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return await self._call(LIST, options, path={"spaceId": space_id})

    async def create(
        self, space_id: str, *, title: str, body: str, **options: Unpack[RequestOptions]
    ) -> types.Document:
        """Add a document to a space.

        Args:
            space_id: The space.
            title: For example: `"How to begin"`.
            body: Its text, as Markdown. For example: `"Upload your file here."`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The document.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return await self._call(
            CREATE,
            options,
            path={"spaceId": space_id},
            body={"title": title, "body": body},
        )

    async def get(
        self, space_id: str, document_id: str, **options: Unpack[RequestOptions]
    ) -> types.Document:
        """Get a document.

        Args:
            space_id: The space.
            document_id: The document.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The document.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return await self._call(
            GET, options, path={"spaceId": space_id, "documentId": document_id}
        )

    async def update(
        self,
        space_id: str,
        document_id: str,
        *,
        title: str,
        body: str,
        **options: Unpack[RequestOptions],
    ) -> types.Document:
        """Change the title and the text of a document.

        Args:
            space_id: The space.
            document_id: The document.
            title: For example: `"How to begin"`.
            body: Its text, as Markdown. For example: `"Upload your file here."`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The document.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return await self._call(
            UPDATE,
            options,
            path={"spaceId": space_id, "documentId": document_id},
            body={"title": title, "body": body},
        )


if TYPE_CHECKING:

    class DocumentsWithRawResponse:
        def __init__(self, of: Documents) -> None:
            self.list = views.raw(of.list)
            self.create = views.raw(of.create)
            self.get = views.raw(of.get)
            self.update = views.raw(of.update)

    class DocumentsWithStreamingResponse:
        def __init__(self, of: Documents) -> None:
            self.list = views.streaming(of.list)
            self.create = views.streaming(of.create)
            self.get = views.streaming(of.get)
            self.update = views.streaming(of.update)

    class AsyncDocumentsWithRawResponse:
        def __init__(self, of: AsyncDocuments) -> None:
            self.list = views.async_raw(of.list)
            self.create = views.async_raw(of.create)
            self.get = views.async_raw(of.get)
            self.update = views.async_raw(of.update)

    class AsyncDocumentsWithStreamingResponse:
        def __init__(self, of: AsyncDocuments) -> None:
            self.list = views.async_streaming(of.list)
            self.create = views.async_streaming(of.create)
            self.get = views.async_streaming(of.get)
            self.update = views.async_streaming(of.update)
