"""Showing files to people who have no account."""

from __future__ import annotations

from datetime import datetime
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

LIST: PageOperation[types.Link, types.LinkPage] = PageOperation(
    "links.list",
    "GET",
    "/links",
    lambda: types.LinkPage,
    paging=lambda: pagination.BY_NUMBER_2,
)
CREATE: Operation[types.Link] = Operation(
    "links.create", "POST", "/links", lambda: types.Link
)
RETRIEVE: Operation[types.Link] = Operation(
    "links.retrieve", "GET", "/links/{token}", lambda: types.Link
)
REVOKE: Operation[None] = Operation(
    "links.revoke", "DELETE", "/links/{token}", lambda: None
)
OPEN: Operation[types.SharedFile] = Operation(
    "links.open",
    "GET",
    "/s/{token}",
    lambda: types.SharedFile,
    security=(),
    redirects=True,
)


class Links(Paged, Resource["LinksWithRawResponse", "LinksWithStreamingResponse"]):
    """Showing files to people who have no account."""

    def list(
        self,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[types.Link, types.LinkPage]:
        """List all links that you shared.

        Args:
            page: Which page to return, counted from 1. At least 1. Default: `1`.
            per_page: How many to return at most. From 1 to 500. Default: `100`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            One page of links.
        """
        return self._page(LIST, options, query={"page": page, "per_page": per_page})

    def create(
        self,
        *,
        file_id: str,
        access: types.Access | Omit = omit,
        expires_at: datetime | None | Omit = omit,
        password: str | Omit = omit,
        notify: types.NotifyParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Link:
        """Share a file.

        Args:
            file_id: The file to show.
            access: What people may do who have the link.
            expires_at: When it stops working; null for never.
            password: What people must know to open it. At least 8 characters.
            notify: How to tell you when someone opens it.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The link.

        Raises:
            NotFoundError: There is no such thing, or you may not see it.
        """
        return self._call(
            CREATE,
            options,
            body={
                "file_id": file_id,
                "access": access,
                "expires_at": expires_at,
                "password": password,
                "notify": notify,
            },
        )

    def retrieve(self, token: str, **options: Unpack[RequestOptions]) -> types.Link:
        """Retrieve a link that you shared.

        Args:
            token: The last part of the link. For example: `"s_9f"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The link.

        Raises:
            NotFoundError: There is no such thing, or you may not see it.
        """
        return self._call(RETRIEVE, options, path={"token": token})

    def revoke(self, token: str, **options: Unpack[RequestOptions]) -> None:
        """Take a link back.

        Args:
            token: The last part of the link. For example: `"s_9f"`.
            **options: Options of this call; see `RequestOptions`.

        Raises:
            NotFoundError: There is no such thing, or you may not see it.
        """
        return self._call(REVOKE, options, path={"token": token})

    def open(
        self,
        token: str,
        *,
        stowaway_visitor: str | Omit = omit,
        x_link_password: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.SharedFile:
        """Open a link that someone shared.

        Nobody needs an account for this. Visitors are told apart by a cookie, to
        count them.

        Args:
            token: The last part of the link. For example: `"s_9f"`.
            stowaway_visitor: Who opens it, as set by the first answer. For example:
                `"v_31"`.
            x_link_password: The password, if the link has one.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            What the link shows.

        Raises:
            ForbiddenError: The password is missing or wrong.
            GoneError: The link was taken back or is too old.
        """
        return self._call(
            OPEN,
            options,
            path={"token": token},
            cookies={"stowaway_visitor": stowaway_visitor},
            headers={"X-Link-Password": x_link_password},
        )


class AsyncLinks(
    AsyncPaged,
    AsyncResource["AsyncLinksWithRawResponse", "AsyncLinksWithStreamingResponse"],
):
    """Showing files to people who have no account."""

    def list(
        self,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[types.Link, types.LinkPage]:
        """List all links that you shared.

        Args:
            page: Which page to return, counted from 1. At least 1. Default: `1`.
            per_page: How many to return at most. From 1 to 500. Default: `100`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            One page of links.
        """
        return self._page(LIST, options, query={"page": page, "per_page": per_page})

    async def create(
        self,
        *,
        file_id: str,
        access: types.Access | Omit = omit,
        expires_at: datetime | None | Omit = omit,
        password: str | Omit = omit,
        notify: types.NotifyParam | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Link:
        """Share a file.

        Args:
            file_id: The file to show.
            access: What people may do who have the link.
            expires_at: When it stops working; null for never.
            password: What people must know to open it. At least 8 characters.
            notify: How to tell you when someone opens it.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The link.

        Raises:
            NotFoundError: There is no such thing, or you may not see it.
        """
        return await self._call(
            CREATE,
            options,
            body={
                "file_id": file_id,
                "access": access,
                "expires_at": expires_at,
                "password": password,
                "notify": notify,
            },
        )

    async def retrieve(
        self, token: str, **options: Unpack[RequestOptions]
    ) -> types.Link:
        """Retrieve a link that you shared.

        Args:
            token: The last part of the link. For example: `"s_9f"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The link.

        Raises:
            NotFoundError: There is no such thing, or you may not see it.
        """
        return await self._call(RETRIEVE, options, path={"token": token})

    async def revoke(self, token: str, **options: Unpack[RequestOptions]) -> None:
        """Take a link back.

        Args:
            token: The last part of the link. For example: `"s_9f"`.
            **options: Options of this call; see `RequestOptions`.

        Raises:
            NotFoundError: There is no such thing, or you may not see it.
        """
        return await self._call(REVOKE, options, path={"token": token})

    async def open(
        self,
        token: str,
        *,
        stowaway_visitor: str | Omit = omit,
        x_link_password: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.SharedFile:
        """Open a link that someone shared.

        Nobody needs an account for this. Visitors are told apart by a cookie, to
        count them.

        Args:
            token: The last part of the link. For example: `"s_9f"`.
            stowaway_visitor: Who opens it, as set by the first answer. For example:
                `"v_31"`.
            x_link_password: The password, if the link has one.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            What the link shows.

        Raises:
            ForbiddenError: The password is missing or wrong.
            GoneError: The link was taken back or is too old.
        """
        return await self._call(
            OPEN,
            options,
            path={"token": token},
            cookies={"stowaway_visitor": stowaway_visitor},
            headers={"X-Link-Password": x_link_password},
        )


if TYPE_CHECKING:

    class LinksWithRawResponse:
        def __init__(self, of: Links) -> None:
            self.list = views.raw(of.list)
            self.create = views.raw(of.create)
            self.retrieve = views.raw(of.retrieve)
            self.revoke = views.raw(of.revoke)
            self.open = views.raw(of.open)

    class LinksWithStreamingResponse:
        def __init__(self, of: Links) -> None:
            self.list = views.streaming(of.list)
            self.create = views.streaming(of.create)
            self.retrieve = views.streaming(of.retrieve)
            self.revoke = views.streaming(of.revoke)
            self.open = views.streaming(of.open)

    class AsyncLinksWithRawResponse:
        def __init__(self, of: AsyncLinks) -> None:
            self.list = views.async_raw(of.list)
            self.create = views.async_raw(of.create)
            self.retrieve = views.async_raw(of.retrieve)
            self.revoke = views.async_raw(of.revoke)
            self.open = views.async_raw(of.open)

    class AsyncLinksWithStreamingResponse:
        def __init__(self, of: AsyncLinks) -> None:
            self.list = views.async_streaming(of.list)
            self.create = views.async_streaming(of.create)
            self.retrieve = views.async_streaming(of.retrieve)
            self.revoke = views.async_streaming(of.revoke)
            self.open = views.async_streaming(of.open)
