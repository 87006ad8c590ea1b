"""What is kept."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from typing_extensions import Unpack

from .. import pagination, types
from .._core.omit import Omit, omit
from .._core.operation import BinaryOperation, Encoding, Operation
from .._core.options import RequestOptions
from .._core.paged import AsyncPaged, PageOperation, Paged
from .._core.parts import PARTS
from .._core.resource import AsyncResource, Resource
from .._core.styles import Style

if TYPE_CHECKING:
    from .._core import views
    from .._core.files import File
    from .._core.responses import BinaryResponse
    from ..pagination import AsyncPages, Page
    from .content import AsyncContent, Content
    from .text import AsyncText, Text
    from .versions import AsyncVersions, Versions

LIST: PageOperation[types.File, types.FilePage] = PageOperation(
    "files.list",
    "GET",
    "/files",
    lambda: types.FilePage,
    paging=lambda: pagination.BY_NUMBER,
    styles={
        "query:filter": Style("deepObject", True),
        "query:sort": Style("form", False),
        "query:labels": Style("pipeDelimited", False),
        "query:owners": Style("spaceDelimited", False),
        "query:within": Style("json", False),
    },
)
UPLOAD: Operation[types.File] = Operation(
    "files.upload",
    "POST",
    "/files",
    lambda: types.File,
    body=PARTS,
    media_type="multipart/form-data",
    encodings={
        "details": Encoding("application/json"),
        "thumbnail": Encoding("image/png, image/jpeg"),
    },
    errors={409: lambda: types.NameTaken},
    idempotency_header="Idempotency-Key",
    base_url="https://uploads.stowaway.example/v1",
)
UPLOAD_MANY: Operation[builtins.list[types.File]] = Operation(
    "files.upload_many",
    "POST",
    "/files/bulk",
    lambda: builtins.list[types.File],
    body=PARTS,
    media_type="multipart/form-data",
    base_url="https://uploads.stowaway.example/v1",
)
FIND: Operation[types.File] = Operation(
    "files.find",
    "GET",
    "/files/by-path",
    lambda: types.File,
    styles={"query:path": Style("form", True, True)},
)
RETRIEVE: Operation[types.File] = Operation(
    "files.retrieve", "GET", "/files/{file_id}", lambda: types.File, redirects=True
)
CHECK: Operation[None] = Operation(
    "files.check", "HEAD", "/files/{file_id}", lambda: None
)
UPDATE: Operation[types.File] = Operation(
    "files.update", "PATCH", "/files/{file_id}", lambda: types.File
)
DELETE: Operation[None] = Operation(
    "files.delete", "DELETE", "/files/{file_id}", lambda: None
)
GET_PREVIEW: Operation[None] = Operation(
    "files.get_preview",
    "GET",
    "/files/{file_id}/preview/{size}",
    lambda: None,
    redirects=True,
)
DOWNLOAD_ARCHIVE = BinaryOperation(
    "files.download_archive",
    "GET",
    "/archives/{file_ids}{format}",
    lambda: bytes,
    styles={"path:format": Style("label", False)},
)


class Files(Paged, Resource["FilesWithRawResponse", "FilesWithStreamingResponse"]):
    """What is kept."""

    @cached_property
    def content(self) -> Content:
        """Operations on content of files."""
        from .content import Content

        return Content(self._caller)

    @cached_property
    def text(self) -> Text:
        """Operations on text of files."""
        from .text import Text

        return Text(self._caller)

    @cached_property
    def versions(self) -> Versions:
        """Operations on versions of files."""
        from .versions import Versions

        return Versions(self._caller)

    def list(
        self,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        filter: types.FileFilterParam | types.FileFilter | Omit = omit,
        sort: Sequence[types.SortKey] | Omit = omit,
        labels: Sequence[str] | Omit = omit,
        owners: Sequence[str] | Omit = omit,
        kind: Sequence[types.Kind] | Omit = omit,
        within: types.AreaParam | types.Area | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[types.File, types.FilePage]:
        """List files.

        Args:
            page: Which page to return, counted from 1. At least 1. Default: `1`.
            per_page: How many to return at most. From 1 to 500. Default: `100`.
            filter: Conditions that all must hold, such as `filter[min_size]=1000`. For
                example: `{"kind": "image", "min_size": 1000}`.
            sort: What to sort by, the most important first; `-` reverses the order. For
                example: `["-size", "name"]`.
            labels: Only files that have all of these labels. For example: `["holiday",
                "2024"]`.
            owners: Only files of these people. For example: `["ann", "bo"]`.
            kind: Only files of these kinds. May be repeated. For example: `["image",
                "text"]`.
            within: A rectangle on the map in which a picture was taken.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            One page of files.

        Raises:
            UnauthorizedError: The token is missing or too old.
        """
        return self._page(
            LIST,
            options,
            query={
                "page": page,
                "per_page": per_page,
                "filter": filter,
                "sort": sort,
                "labels": labels,
                "owners": owners,
                "kind": kind,
                "within": within,
            },
        )

    def upload(
        self,
        *,
        content: File,
        details: types.FileDetailsParam | types.FileDetails | Omit = omit,
        folder_id: str | None | Omit = omit,
        labels: Sequence[str] | Omit = omit,
        thumbnail: File | Omit = omit,
        replace: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.File:
        """Send a file with what is known about it.

        For files of up to 20 MB. Larger ones are made with their name only and then
        filled by `uploadContent`.

        Args:
            content: The file itself.
            details: What you want to say about a file.
            folder_id: The folder to put it into; by default the top one.
            labels: Words to find it by.
            thumbnail: A small picture of it.
            replace: Whether a file of the same name may be replaced. Default: `false`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The file as it is kept.

        Raises:
            ConflictError: There is a file of this name.
            ContentTooLargeError: There is not enough room for it.
        """
        return self._call(
            UPLOAD,
            options,
            files={"content": content, "thumbnail": thumbnail},
            form={
                "details": details,
                "folder_id": folder_id,
                "labels": labels,
                "replace": replace,
            },
        )

    def upload_many(
        self,
        *,
        files: Sequence[File],
        folder_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[types.File]:
        """Send several files at once.

        Args:
            files: The files; each keeps the name that it is sent under. 1 to 20 items.
            folder_id: The folder to put them into; by default the top one.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The files in the order in which they were sent.

        Raises:
            ContentTooLargeError: There is not enough room for it.
        """
        return self._call(
            UPLOAD_MANY, options, files={"files": files}, form={"folder_id": folder_id}
        )

    def find(self, *, path: str, **options: Unpack[RequestOptions]) -> types.File:
        """Find a file by the folders that lead to it.

        Args:
            path: The names of all folders and of the file, such as
                `/Holiday/harbour.png`. Matching `^/`. For example:
                `"/Holiday/harbour.png"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The file.

        Raises:
            NotFoundError: There is no such thing, or you may not see it.
        """
        return self._call(FIND, options, query={"path": path})

    def retrieve(
        self,
        file_id: str,
        *,
        if_none_match: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.File:
        """Retrieve what is known about a file.

        Args:
            file_id: The file, such as `f_1`. Matching `^f_`. For example: `"f_1"`.
            if_none_match: The `ETag` of what you have; nothing is sent if that is still
                right. For example: `"\\"v2\\""`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            What is known about the file.

        Raises:
            NotFoundError: There is no such thing, or you may not see it.
        """
        return self._call(
            RETRIEVE,
            options,
            path={"file_id": file_id},
            headers={"If-None-Match": if_none_match},
        )

    def check(self, file_id: str, **options: Unpack[RequestOptions]) -> None:
        """Tell whether there is such a file.

        Args:
            file_id: The file, such as `f_1`. Matching `^f_`. For example: `"f_1"`.
            **options: Options of this call; see `RequestOptions`.

        Raises:
            NotFoundError: There is not.
        """
        return self._call(CHECK, options, path={"file_id": file_id})

    def update(
        self,
        file_id: str,
        *,
        if_match: str | Omit = omit,
        name: str | Omit = omit,
        folder_id: str | None | Omit = omit,
        description: str | None | Omit = omit,
        labels: Sequence[str] | None | Omit = omit,
        custom: types.Custom | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.File:
        """Change what is known about a file.

        Args:
            file_id: The file, such as `f_1`. Matching `^f_`. For example: `"f_1"`.
            if_match: The `ETag` that the file must have now; otherwise nothing is done.
                For example: `"\\"v2\\""`.
            name: The new name. 1 to 255 characters.
            folder_id: The folder to put it into; null for the top one.
            description: The new description; null takes it away.
            labels: All labels; null takes them all away.
            custom: All notes; null takes them all away.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            What is known about the file now.

        Raises:
            NotFoundError: There is no such thing, or you may not see it.
            PreconditionFailedError: The file is no longer what `If-Match` says.
        """
        return self._call(
            UPDATE,
            options,
            path={"file_id": file_id},
            headers={"If-Match": if_match},
            body={
                "name": name,
                "folder_id": folder_id,
                "description": description,
                "labels": labels,
                "custom": custom,
            },
        )

    def delete(
        self,
        file_id: str,
        *,
        if_match: str | Omit = omit,
        forever: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete a file.

        The file can be had back for 30 days by restoring a version.

        Args:
            file_id: The file, such as `f_1`. Matching `^f_`. For example: `"f_1"`.
            if_match: The `ETag` that the file must have now; otherwise nothing is done.
                For example: `"\\"v2\\""`.
            forever: Whether it shall be impossible to have it back. Default: `false`.
            **options: Options of this call; see `RequestOptions`.

        Raises:
            NotFoundError: There is no such thing, or you may not see it.
            PreconditionFailedError: The file is no longer what `If-Match` says.
        """
        return self._call(
            DELETE,
            options,
            path={"file_id": file_id},
            headers={"If-Match": if_match},
            query={"forever": forever},
        )

    def get_preview(
        self,
        file_id: str,
        size: Literal["small", "medium", "large"] | str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Find the small picture of a file.

        Args:
            file_id: The file, such as `f_1`. Matching `^f_`. For example: `"f_1"`.
            size: How large it should be. For example: `"small"`.
            **options: Options of this call; see `RequestOptions`.

        Raises:
            NotFoundError: There is no such thing, or you may not see it.
        """
        return self._call(GET_PREVIEW, options, path={"file_id": file_id, "size": size})

    def download_archive(
        self,
        file_ids: Sequence[str],
        format: Literal["zip", "tar"] | str,
        **options: Unpack[RequestOptions],
    ) -> BinaryResponse:
        """Download several files as one.

        The address looks like `/archives/f_1,f_2.zip`.

        Args:
            file_ids: The files. 1 to 100 items. For example: `["f_1", "f_2"]`.
            format: How to pack them. For example: `"zip"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The archive.

        Raises:
            NotFoundError: There is no such thing, or you may not see it.
        """
        return self._call(
            DOWNLOAD_ARCHIVE, options, path={"file_ids": file_ids, "format": format}
        )


class AsyncFiles(
    AsyncPaged,
    AsyncResource["AsyncFilesWithRawResponse", "AsyncFilesWithStreamingResponse"],
):
    """What is kept."""

    @cached_property
    def content(self) -> AsyncContent:
        """Operations on content of files."""
        from .content import AsyncContent

        return AsyncContent(self._caller)

    @cached_property
    def text(self) -> AsyncText:
        """Operations on text of files."""
        from .text import AsyncText

        return AsyncText(self._caller)

    @cached_property
    def versions(self) -> AsyncVersions:
        """Operations on versions of files."""
        from .versions import AsyncVersions

        return AsyncVersions(self._caller)

    def list(
        self,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        filter: types.FileFilterParam | types.FileFilter | Omit = omit,
        sort: Sequence[types.SortKey] | Omit = omit,
        labels: Sequence[str] | Omit = omit,
        owners: Sequence[str] | Omit = omit,
        kind: Sequence[types.Kind] | Omit = omit,
        within: types.AreaParam | types.Area | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[types.File, types.FilePage]:
        """List files.

        Args:
            page: Which page to return, counted from 1. At least 1. Default: `1`.
            per_page: How many to return at most. From 1 to 500. Default: `100`.
            filter: Conditions that all must hold, such as `filter[min_size]=1000`. For
                example: `{"kind": "image", "min_size": 1000}`.
            sort: What to sort by, the most important first; `-` reverses the order. For
                example: `["-size", "name"]`.
            labels: Only files that have all of these labels. For example: `["holiday",
                "2024"]`.
            owners: Only files of these people. For example: `["ann", "bo"]`.
            kind: Only files of these kinds. May be repeated. For example: `["image",
                "text"]`.
            within: A rectangle on the map in which a picture was taken.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            One page of files.

        Raises:
            UnauthorizedError: The token is missing or too old.
        """
        return self._page(
            LIST,
            options,
            query={
                "page": page,
                "per_page": per_page,
                "filter": filter,
                "sort": sort,
                "labels": labels,
                "owners": owners,
                "kind": kind,
                "within": within,
            },
        )

    async def upload(
        self,
        *,
        content: File,
        details: types.FileDetailsParam | types.FileDetails | Omit = omit,
        folder_id: str | None | Omit = omit,
        labels: Sequence[str] | Omit = omit,
        thumbnail: File | Omit = omit,
        replace: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.File:
        """Send a file with what is known about it.

        For files of up to 20 MB. Larger ones are made with their name only and then
        filled by `uploadContent`.

        Args:
            content: The file itself.
            details: What you want to say about a file.
            folder_id: The folder to put it into; by default the top one.
            labels: Words to find it by.
            thumbnail: A small picture of it.
            replace: Whether a file of the same name may be replaced. Default: `false`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The file as it is kept.

        Raises:
            ConflictError: There is a file of this name.
            ContentTooLargeError: There is not enough room for it.
        """
        return await self._call(
            UPLOAD,
            options,
            files={"content": content, "thumbnail": thumbnail},
            form={
                "details": details,
                "folder_id": folder_id,
                "labels": labels,
                "replace": replace,
            },
        )

    async def upload_many(
        self,
        *,
        files: Sequence[File],
        folder_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[types.File]:
        """Send several files at once.

        Args:
            files: The files; each keeps the name that it is sent under. 1 to 20 items.
            folder_id: The folder to put them into; by default the top one.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The files in the order in which they were sent.

        Raises:
            ContentTooLargeError: There is not enough room for it.
        """
        return await self._call(
            UPLOAD_MANY, options, files={"files": files}, form={"folder_id": folder_id}
        )

    async def find(self, *, path: str, **options: Unpack[RequestOptions]) -> types.File:
        """Find a file by the folders that lead to it.

        Args:
            path: The names of all folders and of the file, such as
                `/Holiday/harbour.png`. Matching `^/`. For example:
                `"/Holiday/harbour.png"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The file.

        Raises:
            NotFoundError: There is no such thing, or you may not see it.
        """
        return await self._call(FIND, options, query={"path": path})

    async def retrieve(
        self,
        file_id: str,
        *,
        if_none_match: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.File:
        """Retrieve what is known about a file.

        Args:
            file_id: The file, such as `f_1`. Matching `^f_`. For example: `"f_1"`.
            if_none_match: The `ETag` of what you have; nothing is sent if that is still
                right. For example: `"\\"v2\\""`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            What is known about the file.

        Raises:
            NotFoundError: There is no such thing, or you may not see it.
        """
        return await self._call(
            RETRIEVE,
            options,
            path={"file_id": file_id},
            headers={"If-None-Match": if_none_match},
        )

    async def check(self, file_id: str, **options: Unpack[RequestOptions]) -> None:
        """Tell whether there is such a file.

        Args:
            file_id: The file, such as `f_1`. Matching `^f_`. For example: `"f_1"`.
            **options: Options of this call; see `RequestOptions`.

        Raises:
            NotFoundError: There is not.
        """
        return await self._call(CHECK, options, path={"file_id": file_id})

    async def update(
        self,
        file_id: str,
        *,
        if_match: str | Omit = omit,
        name: str | Omit = omit,
        folder_id: str | None | Omit = omit,
        description: str | None | Omit = omit,
        labels: Sequence[str] | None | Omit = omit,
        custom: types.Custom | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.File:
        """Change what is known about a file.

        Args:
            file_id: The file, such as `f_1`. Matching `^f_`. For example: `"f_1"`.
            if_match: The `ETag` that the file must have now; otherwise nothing is done.
                For example: `"\\"v2\\""`.
            name: The new name. 1 to 255 characters.
            folder_id: The folder to put it into; null for the top one.
            description: The new description; null takes it away.
            labels: All labels; null takes them all away.
            custom: All notes; null takes them all away.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            What is known about the file now.

        Raises:
            NotFoundError: There is no such thing, or you may not see it.
            PreconditionFailedError: The file is no longer what `If-Match` says.
        """
        return await self._call(
            UPDATE,
            options,
            path={"file_id": file_id},
            headers={"If-Match": if_match},
            body={
                "name": name,
                "folder_id": folder_id,
                "description": description,
                "labels": labels,
                "custom": custom,
            },
        )

    async def delete(
        self,
        file_id: str,
        *,
        if_match: str | Omit = omit,
        forever: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Delete a file.

        The file can be had back for 30 days by restoring a version.

        Args:
            file_id: The file, such as `f_1`. Matching `^f_`. For example: `"f_1"`.
            if_match: The `ETag` that the file must have now; otherwise nothing is done.
                For example: `"\\"v2\\""`.
            forever: Whether it shall be impossible to have it back. Default: `false`.
            **options: Options of this call; see `RequestOptions`.

        Raises:
            NotFoundError: There is no such thing, or you may not see it.
            PreconditionFailedError: The file is no longer what `If-Match` says.
        """
        return await self._call(
            DELETE,
            options,
            path={"file_id": file_id},
            headers={"If-Match": if_match},
            query={"forever": forever},
        )

    async def get_preview(
        self,
        file_id: str,
        size: Literal["small", "medium", "large"] | str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Find the small picture of a file.

        Args:
            file_id: The file, such as `f_1`. Matching `^f_`. For example: `"f_1"`.
            size: How large it should be. For example: `"small"`.
            **options: Options of this call; see `RequestOptions`.

        Raises:
            NotFoundError: There is no such thing, or you may not see it.
        """
        return await self._call(
            GET_PREVIEW, options, path={"file_id": file_id, "size": size}
        )

    async def download_archive(
        self,
        file_ids: Sequence[str],
        format: Literal["zip", "tar"] | str,
        **options: Unpack[RequestOptions],
    ) -> BinaryResponse:
        """Download several files as one.

        The address looks like `/archives/f_1,f_2.zip`.

        Args:
            file_ids: The files. 1 to 100 items. For example: `["f_1", "f_2"]`.
            format: How to pack them. For example: `"zip"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The archive.

        Raises:
            NotFoundError: There is no such thing, or you may not see it.
        """
        return await self._call(
            DOWNLOAD_ARCHIVE, options, path={"file_ids": file_ids, "format": format}
        )


if TYPE_CHECKING:

    class FilesWithRawResponse:
        def __init__(self, of: Files) -> None:
            self.list = views.raw(of.list)
            self.upload = views.raw(of.upload)
            self.upload_many = views.raw(of.upload_many)
            self.find = views.raw(of.find)
            self.retrieve = views.raw(of.retrieve)
            self.check = views.raw(of.check)
            self.update = views.raw(of.update)
            self.delete = views.raw(of.delete)
            self.get_preview = views.raw(of.get_preview)
            self.download_archive = views.raw(of.download_archive)

    class FilesWithStreamingResponse:
        def __init__(self, of: Files) -> None:
            self.list = views.streaming(of.list)
            self.upload = views.streaming(of.upload)
            self.upload_many = views.streaming(of.upload_many)
            self.find = views.streaming(of.find)
            self.retrieve = views.streaming(of.retrieve)
            self.check = views.streaming(of.check)
            self.update = views.streaming(of.update)
            self.delete = views.streaming(of.delete)
            self.get_preview = views.streaming(of.get_preview)
            self.download_archive = views.streaming(of.download_archive)

    class AsyncFilesWithRawResponse:
        def __init__(self, of: AsyncFiles) -> None:
            self.list = views.async_raw(of.list)
            self.upload = views.async_raw(of.upload)
            self.upload_many = views.async_raw(of.upload_many)
            self.find = views.async_raw(of.find)
            self.retrieve = views.async_raw(of.retrieve)
            self.check = views.async_raw(of.check)
            self.update = views.async_raw(of.update)
            self.delete = views.async_raw(of.delete)
            self.get_preview = views.async_raw(of.get_preview)
            self.download_archive = views.async_raw(of.download_archive)

    class AsyncFilesWithStreamingResponse:
        def __init__(self, of: AsyncFiles) -> None:
            self.list = views.async_streaming(of.list)
            self.upload = views.async_streaming(of.upload)
            self.upload_many = views.async_streaming(of.upload_many)
            self.find = views.async_streaming(of.find)
            self.retrieve = views.async_streaming(of.retrieve)
            self.check = views.async_streaming(of.check)
            self.update = views.async_streaming(of.update)
            self.delete = views.async_streaming(of.delete)
            self.get_preview = views.async_streaming(of.get_preview)
            self.download_archive = views.async_streaming(of.download_archive)
