"""Where everything else stands: one for tests, one for customers."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
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

LIST: Operation[builtins.list[types.Environment]] = Operation(
    "environments.list",
    "GET",
    "/environments",
    lambda: types.EnvironmentsResponse,
    unwrap=("data",),
)
CREATE: Operation[types.Environment] = Operation(
    "environments.create",
    "POST",
    "/environments",
    lambda: types.EnvironmentResponse,
    unwrap=("data",),
)
GET: Operation[types.Environment] = Operation(
    "environments.get",
    "GET",
    "/environments/{environmentId}",
    lambda: types.EnvironmentResponse,
    unwrap=("data",),
)
UPDATE: Operation[types.Environment] = Operation(
    "environments.update",
    "PATCH",
    "/environments/{environmentId}",
    lambda: types.EnvironmentResponse,
    unwrap=("data",),
)
LIST_AGENT_LOGS: PageOperation[types.AgentLog, types.AgentLogsResponse] = PageOperation(
    "environments.list_agent_logs",
    "GET",
    "/environments/{environmentId}/logs",
    lambda: types.AgentLogsResponse,
    paging=lambda: pagination.BY_NUMBER,
)


class Environments(
    Paged, Resource["EnvironmentsWithRawResponse", "EnvironmentsWithStreamingResponse"]
):
    """Where everything else stands: one for tests, one for customers."""

    def list(
        self, **options: Unpack[RequestOptions]
    ) -> builtins.list[types.Environment]:
        """List the environments of the account.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The environments.
        """
        return self._call(LIST, options)

    def create(
        self,
        *,
        name: str,
        is_prod: bool,
        new_spaces_inherit: bool | Omit = omit,
        guest_authentication: (
            Sequence[types.GuestAuthenticationEnum | str] | Omit
        ) = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Environment:
        """Create an environment.

        Args:
            name: What it is called. For example: `"dev"`.
            is_prod: Whether it is for real customers. For example: `false`.
            new_spaces_inherit: Whether new spaces may take over files and guests of
                older ones; if nothing is said, they may not. For example: `false`.
            guest_authentication: How guests get in. For example: `["magic_link"]`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The environment.

        Raises:
            BadRequestError: Something in the request is wrong.
        """
        return self._call(
            CREATE,
            options,
            body={
                "name": name,
                "isProd": is_prod,
                "newSpacesInherit": new_spaces_inherit,
                "guestAuthentication": guest_authentication,
            },
        )

    def get(self, id: str, **options: Unpack[RequestOptions]) -> types.Environment:
        """Get an environment.

        Args:
            id: The environment.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The environment.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return self._call(GET, options, path={"environmentId": id})

    def update(
        self,
        id: str,
        *,
        name: str,
        is_prod: bool,
        new_spaces_inherit: bool | Omit = omit,
        guest_authentication: (
            Sequence[types.GuestAuthenticationEnum | str] | Omit
        ) = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Environment:
        """Change an environment.

        Args:
            id: The environment.
            name: What it is called. For example: `"dev"`.
            is_prod: Whether it is for real customers. For example: `false`.
            new_spaces_inherit: Whether new spaces may take over files and guests of
                older ones; if nothing is said, they may not. For example: `false`.
            guest_authentication: How guests get in. For example: `["magic_link"]`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The environment.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return self._call(
            UPDATE,
            options,
            path={"environmentId": id},
            body={
                "name": name,
                "isProd": is_prod,
                "newSpacesInherit": new_spaces_inherit,
                "guestAuthentication": guest_authentication,
            },
        )

    def list_agent_logs(
        self,
        environment_id: str,
        *,
        page_size: int | Omit = omit,
        page_number: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[types.AgentLog, types.AgentLogsResponse]:
        """List what all agents of an environment have logged.

        Args:
            environment_id: The environment.
            page_size: How many logs a page has; 20 where nothing is said.
            page_number: Which page; the first is 1.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            One page of logs.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return self._page(
            LIST_AGENT_LOGS,
            options,
            path={"environmentId": environment_id},
            query={"pageSize": page_size, "pageNumber": page_number},
        )


class AsyncEnvironments(
    AsyncPaged,
    AsyncResource[
        "AsyncEnvironmentsWithRawResponse", "AsyncEnvironmentsWithStreamingResponse"
    ],
):
    """Where everything else stands: one for tests, one for customers."""

    async def list(
        self, **options: Unpack[RequestOptions]
    ) -> builtins.list[types.Environment]:
        """List the environments of the account.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The environments.
        """
        return await self._call(LIST, options)

    async def create(
        self,
        *,
        name: str,
        is_prod: bool,
        new_spaces_inherit: bool | Omit = omit,
        guest_authentication: (
            Sequence[types.GuestAuthenticationEnum | str] | Omit
        ) = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Environment:
        """Create an environment.

        Args:
            name: What it is called. For example: `"dev"`.
            is_prod: Whether it is for real customers. For example: `false`.
            new_spaces_inherit: Whether new spaces may take over files and guests of
                older ones; if nothing is said, they may not. For example: `false`.
            guest_authentication: How guests get in. For example: `["magic_link"]`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The environment.

        Raises:
            BadRequestError: Something in the request is wrong.
        """
        return await self._call(
            CREATE,
            options,
            body={
                "name": name,
                "isProd": is_prod,
                "newSpacesInherit": new_spaces_inherit,
                "guestAuthentication": guest_authentication,
            },
        )

    async def get(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> types.Environment:
        """Get an environment.

        Args:
            id: The environment.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The environment.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return await self._call(GET, options, path={"environmentId": id})

    async def update(
        self,
        id: str,
        *,
        name: str,
        is_prod: bool,
        new_spaces_inherit: bool | Omit = omit,
        guest_authentication: (
            Sequence[types.GuestAuthenticationEnum | str] | Omit
        ) = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Environment:
        """Change an environment.

        Args:
            id: The environment.
            name: What it is called. For example: `"dev"`.
            is_prod: Whether it is for real customers. For example: `false`.
            new_spaces_inherit: Whether new spaces may take over files and guests of
                older ones; if nothing is said, they may not. For example: `false`.
            guest_authentication: How guests get in. For example: `["magic_link"]`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The environment.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return await self._call(
            UPDATE,
            options,
            path={"environmentId": id},
            body={
                "name": name,
                "isProd": is_prod,
                "newSpacesInherit": new_spaces_inherit,
                "guestAuthentication": guest_authentication,
            },
        )

    def list_agent_logs(
        self,
        environment_id: str,
        *,
        page_size: int | Omit = omit,
        page_number: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[types.AgentLog, types.AgentLogsResponse]:
        """List what all agents of an environment have logged.

        Args:
            environment_id: The environment.
            page_size: How many logs a page has; 20 where nothing is said.
            page_number: Which page; the first is 1.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            One page of logs.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return self._page(
            LIST_AGENT_LOGS,
            options,
            path={"environmentId": environment_id},
            query={"pageSize": page_size, "pageNumber": page_number},
        )


if TYPE_CHECKING:

    class EnvironmentsWithRawResponse:
        def __init__(self, of: Environments) -> None:
            self.list = views.raw(of.list)
            self.create = views.raw(of.create)
            self.get = views.raw(of.get)
            self.update = views.raw(of.update)
            self.list_agent_logs = views.raw(of.list_agent_logs)

    class EnvironmentsWithStreamingResponse:
        def __init__(self, of: Environments) -> None:
            self.list = views.streaming(of.list)
            self.create = views.streaming(of.create)
            self.get = views.streaming(of.get)
            self.update = views.streaming(of.update)
            self.list_agent_logs = views.streaming(of.list_agent_logs)

    class AsyncEnvironmentsWithRawResponse:
        def __init__(self, of: AsyncEnvironments) -> None:
            self.list = views.async_raw(of.list)
            self.create = views.async_raw(of.create)
            self.get = views.async_raw(of.get)
            self.update = views.async_raw(of.update)
            self.list_agent_logs = views.async_raw(of.list_agent_logs)

    class AsyncEnvironmentsWithStreamingResponse:
        def __init__(self, of: AsyncEnvironments) -> None:
            self.list = views.async_streaming(of.list)
            self.create = views.async_streaming(of.create)
            self.get = views.async_streaming(of.get)
            self.update = views.async_streaming(of.update)
            self.list_agent_logs = views.async_streaming(of.list_agent_logs)
