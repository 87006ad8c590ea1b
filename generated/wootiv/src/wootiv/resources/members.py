"""Operations on members of space."""

from __future__ import annotations

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

LIST: PageOperation[types.UserDto, types.MemberPage] = PageOperation(
    "space.members.list",
    "GET",
    "/space/{space_id}/members",
    lambda: types.MemberPage,
    paging=lambda: pagination.BY_NUMBER,
)
RETRIEVE: Operation[None] = Operation(
    "space.members.retrieve",
    "GET",
    "/space/{space_id}/members/{member_uid}",
    lambda: None,
)


class Members(
    Paged, Resource["MembersWithRawResponse", "MembersWithStreamingResponse"]
):
    """Operations on members of space."""

    def list(
        self,
        space_id: str,
        *,
        page: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[types.UserDto, types.MemberPage]:
        """List the members of a workspace.

        Args:
            space_id: The workspace's id.
            page: Which page, beginning with 1.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            One page of members.
        """
        return self._page(
            LIST, options, path={"space_id": space_id}, query={"page": page}
        )

    def retrieve(
        self, member_uid: str, *, space_id: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Ask for one member of a workspace.

        Args:
            member_uid: The member's id.
            space_id: The workspace's id.
            **options: Options of this call; see `RequestOptions`.
        """
        return self._call(
            RETRIEVE, options, path={"member_uid": member_uid, "space_id": space_id}
        )


class AsyncMembers(
    AsyncPaged,
    AsyncResource["AsyncMembersWithRawResponse", "AsyncMembersWithStreamingResponse"],
):
    """Operations on members of space."""

    def list(
        self,
        space_id: str,
        *,
        page: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[types.UserDto, types.MemberPage]:
        """List the members of a workspace.

        Args:
            space_id: The workspace's id.
            page: Which page, beginning with 1.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            One page of members.
        """
        return self._page(
            LIST, options, path={"space_id": space_id}, query={"page": page}
        )

    async def retrieve(
        self, member_uid: str, *, space_id: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Ask for one member of a workspace.

        Args:
            member_uid: The member's id.
            space_id: The workspace's id.
            **options: Options of this call; see `RequestOptions`.
        """
        return await self._call(
            RETRIEVE, options, path={"member_uid": member_uid, "space_id": space_id}
        )


if TYPE_CHECKING:

    class MembersWithRawResponse:
        def __init__(self, of: Members) -> None:
            self.list = views.raw(of.list)
            self.retrieve = views.raw(of.retrieve)

    class MembersWithStreamingResponse:
        def __init__(self, of: Members) -> None:
            self.list = views.streaming(of.list)
            self.retrieve = views.streaming(of.retrieve)

    class AsyncMembersWithRawResponse:
        def __init__(self, of: AsyncMembers) -> None:
            self.list = views.async_raw(of.list)
            self.retrieve = views.async_raw(of.retrieve)

    class AsyncMembersWithStreamingResponse:
        def __init__(self, of: AsyncMembers) -> None:
            self.list = views.async_streaming(of.list)
            self.retrieve = views.async_streaming(of.retrieve)
