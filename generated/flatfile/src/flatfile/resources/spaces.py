"""Places where a customer's data are brought together."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .. import pagination, types
from .._core.nested import Nested
from .._core.omit import Omit, omit
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.paged import AsyncPaged, PageOperation, Paged
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views
    from ..pagination import AsyncPages, Page

LIST: PageOperation[types.Space, types.SpacesResponse] = PageOperation(
    "spaces.list",
    "GET",
    "/spaces",
    lambda: types.SpacesResponse,
    paging=lambda: pagination.BY_NUMBER,
)
CREATE: Operation[types.Space] = Operation(
    "spaces.create",
    "POST",
    "/spaces",
    lambda: types.SpaceResponse,
    unwrap=("data",),
    nested=Nested(
        {
            "sidebarConfigs": lambda: (
                types.WorkbookSidebarConfigParam,
                types.DocumentSidebarConfigParam,
            )
        }
    ),
)
GET: Operation[types.Space] = Operation(
    "spaces.get",
    "GET",
    "/spaces/{spaceId}",
    lambda: types.SpaceResponse,
    unwrap=("data",),
)
UPDATE: Operation[types.Space] = Operation(
    "spaces.update",
    "PATCH",
    "/spaces/{spaceId}",
    lambda: types.SpaceResponse,
    unwrap=("data",),
    nested=Nested(
        {
            "sidebarConfigs": lambda: (
                types.WorkbookSidebarConfigParam,
                types.DocumentSidebarConfigParam,
            )
        }
    ),
)
DELETE: Operation[types.Success] = Operation(
    "spaces.delete",
    "DELETE",
    "/spaces/{spaceId}",
    lambda: types.SuccessResponse,
    unwrap=("data",),
)
GET_EVENT_TOKEN: Operation[types.EventToken] = Operation(
    "spaces.get_event_token",
    "GET",
    "/spaces/{spaceId}/subscription",
    lambda: types.EventTokenResponse,
    unwrap=("data",),
)


class Spaces(Paged, Resource["SpacesWithRawResponse", "SpacesWithStreamingResponse"]):
    """Places where a customer's data are brought together."""

    def list(
        self,
        *,
        environment_id: str | Omit = omit,
        page_size: int | Omit = omit,
        page_number: int | Omit = omit,
        search: str | Omit = omit,
        sort_field: types.GetSpacesSortField | str | Omit = omit,
        sort_direction: types.SortDirection | str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[types.Space, types.SpacesResponse]:
        """List spaces.

        Args:
            environment_id: Only spaces of this environment.
            page_size: How many a page has; 10 where nothing is said.
            page_number: Which page; the first is 1.
            search: Only spaces in which this text occurs.
            sort_field: What they are sorted by.
            sort_direction: Whether the smallest or the greatest comes first.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            One page of spaces.

        Raises:
            BadRequestError: Something in the request is wrong.
        """
        return self._page(
            LIST,
            options,
            query={
                "environmentId": environment_id,
                "pageSize": page_size,
                "pageNumber": page_number,
                "search": search,
                "sortField": sort_field,
                "sortDirection": sort_direction,
            },
        )

    def create(
        self,
        *,
        space_config_id: str,
        environment_id: str,
        primary_workbook_id: str | Omit = omit,
        name: str | Omit = omit,
        display_order: int | Omit = omit,
        sidebar_configs: Sequence[types.SidebarConfigParam] | Omit = omit,
        actions: Sequence[types.ActionParam | types.Action] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Space:
        """Create a space from a pattern.

        Args:
            name: What it is called. For example: `"Orders of May"`.
            display_order: Where it stands among the others. For example: `2`.
            sidebar_configs: What its sidebar shows.
            actions: What guests can start in it.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The space.

        Raises:
            BadRequestError: Something in the request is wrong.
        """
        return self._call(
            CREATE,
            options,
            body={
                "spaceConfigId": space_config_id,
                "environmentId": environment_id,
                "primaryWorkbookId": primary_workbook_id,
                "name": name,
                "displayOrder": display_order,
                "sidebarConfigs": sidebar_configs,
                "actions": actions,
            },
        )

    def get(self, space_id: str, **options: Unpack[RequestOptions]) -> types.Space:
        """Get a space.

        Args:
            space_id: The space.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The space.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return self._call(GET, options, path={"spaceId": space_id})

    def update(
        self,
        space_id: str,
        *,
        space_config_id: str,
        environment_id: str,
        primary_workbook_id: str | Omit = omit,
        name: str | Omit = omit,
        display_order: int | Omit = omit,
        sidebar_configs: Sequence[types.SidebarConfigParam] | Omit = omit,
        actions: Sequence[types.ActionParam | types.Action] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Space:
        """Change a space.

        Args:
            space_id: The space.
            name: What it is called. For example: `"Orders of May"`.
            display_order: Where it stands among the others. For example: `2`.
            sidebar_configs: What its sidebar shows.
            actions: What guests can start in it.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The space.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return self._call(
            UPDATE,
            options,
            path={"spaceId": space_id},
            body={
                "spaceConfigId": space_config_id,
                "environmentId": environment_id,
                "primaryWorkbookId": primary_workbook_id,
                "name": name,
                "displayOrder": display_order,
                "sidebarConfigs": sidebar_configs,
                "actions": actions,
            },
        )

    def delete(self, space_id: str, **options: Unpack[RequestOptions]) -> types.Success:
        """Delete a space.

        Args:
            space_id: The space.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Whether it was done.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return self._call(DELETE, options, path={"spaceId": space_id})

    def get_event_token(
        self, space_id: str, **options: Unpack[RequestOptions]
    ) -> types.EventToken:
        """Get a token for following the events of a space.

        Args:
            space_id: The space.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The token.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return self._call(GET_EVENT_TOKEN, options, path={"spaceId": space_id})


class AsyncSpaces(
    AsyncPaged,
    AsyncResource["AsyncSpacesWithRawResponse", "AsyncSpacesWithStreamingResponse"],
):
    """Places where a customer's data are brought together."""

    def list(
        self,
        *,
        environment_id: str | Omit = omit,
        page_size: int | Omit = omit,
        page_number: int | Omit = omit,
        search: str | Omit = omit,
        sort_field: types.GetSpacesSortField | str | Omit = omit,
        sort_direction: types.SortDirection | str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[types.Space, types.SpacesResponse]:
        """List spaces.

        Args:
            environment_id: Only spaces of this environment.
            page_size: How many a page has; 10 where nothing is said.
            page_number: Which page; the first is 1.
            search: Only spaces in which this text occurs.
            sort_field: What they are sorted by.
            sort_direction: Whether the smallest or the greatest comes first.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            One page of spaces.

        Raises:
            BadRequestError: Something in the request is wrong.
        """
        return self._page(
            LIST,
            options,
            query={
                "environmentId": environment_id,
                "pageSize": page_size,
                "pageNumber": page_number,
                "search": search,
                "sortField": sort_field,
                "sortDirection": sort_direction,
            },
        )

    async def create(
        self,
        *,
        space_config_id: str,
        environment_id: str,
        primary_workbook_id: str | Omit = omit,
        name: str | Omit = omit,
        display_order: int | Omit = omit,
        sidebar_configs: Sequence[types.SidebarConfigParam] | Omit = omit,
        actions: Sequence[types.ActionParam | types.Action] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Space:
        """Create a space from a pattern.

        Args:
            name: What it is called. For example: `"Orders of May"`.
            display_order: Where it stands among the others. For example: `2`.
            sidebar_configs: What its sidebar shows.
            actions: What guests can start in it.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The space.

        Raises:
            BadRequestError: Something in the request is wrong.
        """
        return await self._call(
            CREATE,
            options,
            body={
                "spaceConfigId": space_config_id,
                "environmentId": environment_id,
                "primaryWorkbookId": primary_workbook_id,
                "name": name,
                "displayOrder": display_order,
                "sidebarConfigs": sidebar_configs,
                "actions": actions,
            },
        )

    async def get(
        self, space_id: str, **options: Unpack[RequestOptions]
    ) -> types.Space:
        """Get a space.

        Args:
            space_id: The space.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The space.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return await self._call(GET, options, path={"spaceId": space_id})

    async def update(
        self,
        space_id: str,
        *,
        space_config_id: str,
        environment_id: str,
        primary_workbook_id: str | Omit = omit,
        name: str | Omit = omit,
        display_order: int | Omit = omit,
        sidebar_configs: Sequence[types.SidebarConfigParam] | Omit = omit,
        actions: Sequence[types.ActionParam | types.Action] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Space:
        """Change a space.

        Args:
            space_id: The space.
            name: What it is called. For example: `"Orders of May"`.
            display_order: Where it stands among the others. For example: `2`.
            sidebar_configs: What its sidebar shows.
            actions: What guests can start in it.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The space.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return await self._call(
            UPDATE,
            options,
            path={"spaceId": space_id},
            body={
                "spaceConfigId": space_config_id,
                "environmentId": environment_id,
                "primaryWorkbookId": primary_workbook_id,
                "name": name,
                "displayOrder": display_order,
                "sidebarConfigs": sidebar_configs,
                "actions": actions,
            },
        )

    async def delete(
        self, space_id: str, **options: Unpack[RequestOptions]
    ) -> types.Success:
        """Delete a space.

        Args:
            space_id: The space.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Whether it was done.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return await self._call(DELETE, options, path={"spaceId": space_id})

    async def get_event_token(
        self, space_id: str, **options: Unpack[RequestOptions]
    ) -> types.EventToken:
        """Get a token for following the events of a space.

        Args:
            space_id: The space.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The token.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return await self._call(GET_EVENT_TOKEN, options, path={"spaceId": space_id})


if TYPE_CHECKING:

    class SpacesWithRawResponse:
        def __init__(self, of: Spaces) -> None:
            self.list = views.raw(of.list)
            self.create = views.raw(of.create)
            self.get = views.raw(of.get)
            self.update = views.raw(of.update)
            self.delete = views.raw(of.delete)
            self.get_event_token = views.raw(of.get_event_token)

    class SpacesWithStreamingResponse:
        def __init__(self, of: Spaces) -> None:
            self.list = views.streaming(of.list)
            self.create = views.streaming(of.create)
            self.get = views.streaming(of.get)
            self.update = views.streaming(of.update)
            self.delete = views.streaming(of.delete)
            self.get_event_token = views.streaming(of.get_event_token)

    class AsyncSpacesWithRawResponse:
        def __init__(self, of: AsyncSpaces) -> None:
            self.list = views.async_raw(of.list)
            self.create = views.async_raw(of.create)
            self.get = views.async_raw(of.get)
            self.update = views.async_raw(of.update)
            self.delete = views.async_raw(of.delete)
            self.get_event_token = views.async_raw(of.get_event_token)

    class AsyncSpacesWithStreamingResponse:
        def __init__(self, of: AsyncSpaces) -> None:
            self.list = views.async_streaming(of.list)
            self.create = views.async_streaming(of.create)
            self.get = views.async_streaming(of.get)
            self.update = views.async_streaming(of.update)
            self.delete = views.async_streaming(of.delete)
            self.get_event_token = views.async_streaming(of.get_event_token)
