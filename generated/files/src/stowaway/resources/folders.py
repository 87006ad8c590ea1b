"""Where files are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from typing_extensions import Unpack

from .. import pagination, types
from .._core.omit import Omit, omit
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.paged import AsyncPaged, PageOperation, Paged
from .._core.resource import AsyncResource, Resource
from .._core.styles import Style

if TYPE_CHECKING:
    from .._core import views
    from ..pagination import AsyncPages, Page

CREATE: Operation[types.Folder] = Operation(
    "folders.create",
    "POST",
    "/folders",
    lambda: types.Folder,
    errors={409: lambda: types.NameTaken},
)
RETRIEVE: Operation[types.Folder] = Operation(
    "folders.retrieve",
    "GET",
    "/folders/{folder_id}",
    lambda: types.Folder,
    styles={"query:expand": Style("form", False)},
)
LIST_CHILDREN: PageOperation[types.Child, types.ChildPage] = PageOperation(
    "folders.list_children",
    "GET",
    "/folders/{folder_id}/children",
    lambda: types.ChildPage,
    paging=lambda: pagination.BY_URL,
)
RETRIEVE_SNAPSHOT: Operation[types.Folder] = Operation(
    "folders.retrieve_snapshot",
    "GET",
    "/folders/{folder_id}/snapshots{taken}",
    lambda: types.Folder,
    styles={"path:taken": Style("matrix", True)},
)


class Folders(
    Paged, Resource["FoldersWithRawResponse", "FoldersWithStreamingResponse"]
):
    """Where files are."""

    def create(
        self,
        *,
        name: str,
        parent_id: str | None | Omit = omit,
        colour: types.Colour | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Folder:
        """Make a folder.

        Args:
            name: Its name. 1 to 120 characters.
            parent_id: The folder to make it in; null and absent mean the top one.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The folder.

        Raises:
            ConflictError: There is a folder of this name.
        """
        return self._call(
            CREATE,
            options,
            body={"name": name, "parent_id": parent_id, "colour": colour},
        )

    def retrieve(
        self,
        folder_id: str,
        *,
        expand: Sequence[Literal["parent", "children"] | str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Folder:
        """Retrieve a folder.

        Args:
            folder_id: The folder, such as `d_1`, or `top`. For example: `"d_1"`.
            expand: What to add to the answer. For example: `["parent", "children"]`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The folder.

        Raises:
            NotFoundError: There is no such thing, or you may not see it.
        """
        return self._call(
            RETRIEVE, options, path={"folder_id": folder_id}, query={"expand": expand}
        )

    def list_children(
        self,
        folder_id: str,
        *,
        per_page: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[types.Child, types.ChildPage]:
        """List what is in a folder.

        The answer has the address of the next page; use it as it is.

        Args:
            folder_id: The folder, such as `d_1`, or `top`. For example: `"d_1"`.
            per_page: How many to return at most. From 1 to 500. Default: `100`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Some of the files and folders.

        Raises:
            NotFoundError: There is no such thing, or you may not see it.
        """
        return self._page(
            LIST_CHILDREN,
            options,
            path={"folder_id": folder_id},
            query={"per_page": per_page},
        )

    def retrieve_snapshot(
        self,
        folder_id: str,
        taken: types.DayParam | types.Day,
        *,
        depth: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Folder:
        """Retrieve a folder as it was on a day.

        The address looks like `/folders/d_1/snapshots;year=2024;month=6;day=1`.

        Args:
            folder_id: The folder, such as `d_1`, or `top`. For example: `"d_1"`.
            taken: The day. For example: `{"year": 2024, "month": 6, "day": 1}`.
            depth: How many levels of folders to go down. At most 9, more than 0.
                Default: `1`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The folder as it was.

        Raises:
            NotFoundError: There is no such thing, or you may not see it.
        """
        return self._call(
            RETRIEVE_SNAPSHOT,
            options,
            path={"folder_id": folder_id, "taken": taken},
            query={"depth": depth},
        )


class AsyncFolders(
    AsyncPaged,
    AsyncResource["AsyncFoldersWithRawResponse", "AsyncFoldersWithStreamingResponse"],
):
    """Where files are."""

    async def create(
        self,
        *,
        name: str,
        parent_id: str | None | Omit = omit,
        colour: types.Colour | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Folder:
        """Make a folder.

        Args:
            name: Its name. 1 to 120 characters.
            parent_id: The folder to make it in; null and absent mean the top one.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The folder.

        Raises:
            ConflictError: There is a folder of this name.
        """
        return await self._call(
            CREATE,
            options,
            body={"name": name, "parent_id": parent_id, "colour": colour},
        )

    async def retrieve(
        self,
        folder_id: str,
        *,
        expand: Sequence[Literal["parent", "children"] | str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Folder:
        """Retrieve a folder.

        Args:
            folder_id: The folder, such as `d_1`, or `top`. For example: `"d_1"`.
            expand: What to add to the answer. For example: `["parent", "children"]`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The folder.

        Raises:
            NotFoundError: There is no such thing, or you may not see it.
        """
        return await self._call(
            RETRIEVE, options, path={"folder_id": folder_id}, query={"expand": expand}
        )

    def list_children(
        self,
        folder_id: str,
        *,
        per_page: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[types.Child, types.ChildPage]:
        """List what is in a folder.

        The answer has the address of the next page; use it as it is.

        Args:
            folder_id: The folder, such as `d_1`, or `top`. For example: `"d_1"`.
            per_page: How many to return at most. From 1 to 500. Default: `100`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Some of the files and folders.

        Raises:
            NotFoundError: There is no such thing, or you may not see it.
        """
        return self._page(
            LIST_CHILDREN,
            options,
            path={"folder_id": folder_id},
            query={"per_page": per_page},
        )

    async def retrieve_snapshot(
        self,
        folder_id: str,
        taken: types.DayParam | types.Day,
        *,
        depth: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Folder:
        """Retrieve a folder as it was on a day.

        The address looks like `/folders/d_1/snapshots;year=2024;month=6;day=1`.

        Args:
            folder_id: The folder, such as `d_1`, or `top`. For example: `"d_1"`.
            taken: The day. For example: `{"year": 2024, "month": 6, "day": 1}`.
            depth: How many levels of folders to go down. At most 9, more than 0.
                Default: `1`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The folder as it was.

        Raises:
            NotFoundError: There is no such thing, or you may not see it.
        """
        return await self._call(
            RETRIEVE_SNAPSHOT,
            options,
            path={"folder_id": folder_id, "taken": taken},
            query={"depth": depth},
        )


if TYPE_CHECKING:

    class FoldersWithRawResponse:
        def __init__(self, of: Folders) -> None:
            self.create = views.raw(of.create)
            self.retrieve = views.raw(of.retrieve)
            self.list_children = views.raw(of.list_children)
            self.retrieve_snapshot = views.raw(of.retrieve_snapshot)

    class FoldersWithStreamingResponse:
        def __init__(self, of: Folders) -> None:
            self.create = views.streaming(of.create)
            self.retrieve = views.streaming(of.retrieve)
            self.list_children = views.streaming(of.list_children)
            self.retrieve_snapshot = views.streaming(of.retrieve_snapshot)

    class AsyncFoldersWithRawResponse:
        def __init__(self, of: AsyncFolders) -> None:
            self.create = views.async_raw(of.create)
            self.retrieve = views.async_raw(of.retrieve)
            self.list_children = views.async_raw(of.list_children)
            self.retrieve_snapshot = views.async_raw(of.retrieve_snapshot)

    class AsyncFoldersWithStreamingResponse:
        def __init__(self, of: AsyncFolders) -> None:
            self.create = views.async_streaming(of.create)
            self.retrieve = views.async_streaming(of.retrieve)
            self.list_children = views.async_streaming(of.list_children)
            self.retrieve_snapshot = views.async_streaming(of.retrieve_snapshot)
