"""Your own account."""

from __future__ import annotations

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

LIST_ENVIRONMENTS: PageOperation[
    types.EnvironmentResponseData, types.ListEnvironmentsResponse
] = PageOperation(
    "accounts.list_environments",
    "GET",
    "/environments",
    lambda: types.ListEnvironmentsResponse,
    paging=lambda: pagination.BY_OFFSET,
)
GET_ENVIRONMENT: Operation[types.GetEnvironmentResponse] = Operation(
    "accounts.get_environment",
    "GET",
    "/environments/{environment_id}",
    lambda: types.GetEnvironmentResponse,
)


class Accounts(
    Paged, Resource["AccountsWithRawResponse", "AccountsWithStreamingResponse"]
):
    """Your own account."""

    def list_environments(
        self,
        *,
        ids: Sequence[str] | Omit = omit,
        limit: int | Omit = omit,
        offset: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[types.EnvironmentResponseData, types.ListEnvironmentsResponse]:
        """List environments.

        Args:
            ids: Only those with one of these ids.
            limit: How many there may be in an answer; by default 100. At least 0.
            offset: How many are left out at the beginning. At least 0.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The environments.

        Raises:
            BadRequestError: Something in the request is wrong.
            UnauthorizedError: The key is missing or wrong.
            ForbiddenError: The key does not allow this.
            InternalServerError: The server has failed.
        """
        return self._page(
            LIST_ENVIRONMENTS,
            options,
            query={"ids": ids, "limit": limit, "offset": offset},
        )

    def get_environment(
        self, environment_id: str, **options: Unpack[RequestOptions]
    ) -> types.GetEnvironmentResponse:
        """Get an environment.

        Args:
            environment_id: The environment. For example: `"envi_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The environment.

        Raises:
            UnauthorizedError: The key is missing or wrong.
            ForbiddenError: The key does not allow this.
            NotFoundError: There is no such thing.
            InternalServerError: The server has failed.
        """
        return self._call(
            GET_ENVIRONMENT, options, path={"environment_id": environment_id}
        )


class AsyncAccounts(
    AsyncPaged,
    AsyncResource["AsyncAccountsWithRawResponse", "AsyncAccountsWithStreamingResponse"],
):
    """Your own account."""

    def list_environments(
        self,
        *,
        ids: Sequence[str] | Omit = omit,
        limit: int | Omit = omit,
        offset: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[types.EnvironmentResponseData, types.ListEnvironmentsResponse]:
        """List environments.

        Args:
            ids: Only those with one of these ids.
            limit: How many there may be in an answer; by default 100. At least 0.
            offset: How many are left out at the beginning. At least 0.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The environments.

        Raises:
            BadRequestError: Something in the request is wrong.
            UnauthorizedError: The key is missing or wrong.
            ForbiddenError: The key does not allow this.
            InternalServerError: The server has failed.
        """
        return self._page(
            LIST_ENVIRONMENTS,
            options,
            query={"ids": ids, "limit": limit, "offset": offset},
        )

    async def get_environment(
        self, environment_id: str, **options: Unpack[RequestOptions]
    ) -> types.GetEnvironmentResponse:
        """Get an environment.

        Args:
            environment_id: The environment. For example: `"envi_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The environment.

        Raises:
            UnauthorizedError: The key is missing or wrong.
            ForbiddenError: The key does not allow this.
            NotFoundError: There is no such thing.
            InternalServerError: The server has failed.
        """
        return await self._call(
            GET_ENVIRONMENT, options, path={"environment_id": environment_id}
        )


if TYPE_CHECKING:

    class AccountsWithRawResponse:
        def __init__(self, of: Accounts) -> None:
            self.list_environments = views.raw(of.list_environments)
            self.get_environment = views.raw(of.get_environment)

    class AccountsWithStreamingResponse:
        def __init__(self, of: Accounts) -> None:
            self.list_environments = views.streaming(of.list_environments)
            self.get_environment = views.streaming(of.get_environment)

    class AsyncAccountsWithRawResponse:
        def __init__(self, of: AsyncAccounts) -> None:
            self.list_environments = views.async_raw(of.list_environments)
            self.get_environment = views.async_raw(of.get_environment)

    class AsyncAccountsWithStreamingResponse:
        def __init__(self, of: AsyncAccounts) -> None:
            self.list_environments = views.async_streaming(of.list_environments)
            self.get_environment = views.async_streaming(of.get_environment)
