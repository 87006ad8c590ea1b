"""People who work with your account."""

from __future__ import annotations

import builtins
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

LIST: Operation[builtins.list[types.User]] = Operation(
    "users.list", "GET", "/users", lambda: types.UsersResponse, unwrap=("data",)
)
CREATE: Operation[types.User] = Operation(
    "users.create", "POST", "/users", lambda: types.UserResponse, unwrap=("data",)
)
GET: Operation[types.User] = Operation(
    "users.get", "GET", "/users/{userId}", lambda: types.UserResponse, unwrap=("data",)
)
LIST_API_TOKENS: PageOperation[types.ApiToken, types.ApiTokensResponse] = PageOperation(
    "users.list_api_tokens",
    "GET",
    "/users/{userId}/api-token",
    lambda: types.ApiTokensResponse,
    paging=lambda: pagination.BY_NUMBER,
)
CREATE_API_TOKEN: Operation[types.ApiToken] = Operation(
    "users.create_api_token",
    "POST",
    "/users/{userId}/api-token",
    lambda: types.ApiTokenResponse,
    unwrap=("data",),
)


class Users(Paged, Resource["UsersWithRawResponse", "UsersWithStreamingResponse"]):
    """People who work with your account."""

    def list(self, **options: Unpack[RequestOptions]) -> builtins.list[types.User]:
        """List the users of the account.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The users.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return self._call(LIST, options)

    def create(
        self,
        *,
        email: str,
        name: str,
        account_id: str,
        **options: Unpack[RequestOptions],
    ) -> types.User:
        """Add a user to the account.

        Args:
            email: For example: `"ada@example.com"`.
            name: For example: `"Ada Obi"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The user.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return self._call(
            CREATE,
            options,
            body={"email": email, "name": name, "accountId": account_id},
        )

    def get(self, user_id: str, **options: Unpack[RequestOptions]) -> types.User:
        """Get a user.

        Args:
            user_id: The user.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The user.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return self._call(GET, options, path={"userId": user_id})

    def list_api_tokens(
        self,
        user_id: str,
        *,
        tenant_id: str,
        page_size: int | Omit = omit,
        page_number: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[types.ApiToken, types.ApiTokensResponse]:
        """List the API tokens of a user.

        Their secrets are not told again.

        Args:
            user_id: The user.
            tenant_id: The tenant that the tokens are for. For example: `"tenant_1"`.
            page_size: How many a page has; 10 where nothing is said.
            page_number: Which page; the first is 1.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            One page of tokens.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return self._page(
            LIST_API_TOKENS,
            options,
            path={"userId": user_id},
            query={
                "tenantId": tenant_id,
                "pageSize": page_size,
                "pageNumber": page_number,
            },
        )

    def create_api_token(
        self, user_id: str, *, tenant_id: str, **options: Unpack[RequestOptions]
    ) -> types.ApiToken:
        """Make an API token for a user.

        The answer is the only one that has the secret.

        Args:
            user_id: The user.
            tenant_id: The tenant that the tokens are for. For example: `"tenant_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The token.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return self._call(
            CREATE_API_TOKEN,
            options,
            path={"userId": user_id},
            query={"tenantId": tenant_id},
        )


class AsyncUsers(
    AsyncPaged,
    AsyncResource["AsyncUsersWithRawResponse", "AsyncUsersWithStreamingResponse"],
):
    """People who work with your account."""

    async def list(
        self, **options: Unpack[RequestOptions]
    ) -> builtins.list[types.User]:
        """List the users of the account.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The users.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return await self._call(LIST, options)

    async def create(
        self,
        *,
        email: str,
        name: str,
        account_id: str,
        **options: Unpack[RequestOptions],
    ) -> types.User:
        """Add a user to the account.

        Args:
            email: For example: `"ada@example.com"`.
            name: For example: `"Ada Obi"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The user.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return await self._call(
            CREATE,
            options,
            body={"email": email, "name": name, "accountId": account_id},
        )

    async def get(self, user_id: str, **options: Unpack[RequestOptions]) -> types.User:
        """Get a user.

        Args:
            user_id: The user.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The user.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return await self._call(GET, options, path={"userId": user_id})

    def list_api_tokens(
        self,
        user_id: str,
        *,
        tenant_id: str,
        page_size: int | Omit = omit,
        page_number: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[types.ApiToken, types.ApiTokensResponse]:
        """List the API tokens of a user.

        Their secrets are not told again.

        Args:
            user_id: The user.
            tenant_id: The tenant that the tokens are for. For example: `"tenant_1"`.
            page_size: How many a page has; 10 where nothing is said.
            page_number: Which page; the first is 1.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            One page of tokens.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return self._page(
            LIST_API_TOKENS,
            options,
            path={"userId": user_id},
            query={
                "tenantId": tenant_id,
                "pageSize": page_size,
                "pageNumber": page_number,
            },
        )

    async def create_api_token(
        self, user_id: str, *, tenant_id: str, **options: Unpack[RequestOptions]
    ) -> types.ApiToken:
        """Make an API token for a user.

        The answer is the only one that has the secret.

        Args:
            user_id: The user.
            tenant_id: The tenant that the tokens are for. For example: `"tenant_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The token.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return await self._call(
            CREATE_API_TOKEN,
            options,
            path={"userId": user_id},
            query={"tenantId": tenant_id},
        )


if TYPE_CHECKING:

    class UsersWithRawResponse:
        def __init__(self, of: Users) -> None:
            self.list = views.raw(of.list)
            self.create = views.raw(of.create)
            self.get = views.raw(of.get)
            self.list_api_tokens = views.raw(of.list_api_tokens)
            self.create_api_token = views.raw(of.create_api_token)

    class UsersWithStreamingResponse:
        def __init__(self, of: Users) -> None:
            self.list = views.streaming(of.list)
            self.create = views.streaming(of.create)
            self.get = views.streaming(of.get)
            self.list_api_tokens = views.streaming(of.list_api_tokens)
            self.create_api_token = views.streaming(of.create_api_token)

    class AsyncUsersWithRawResponse:
        def __init__(self, of: AsyncUsers) -> None:
            self.list = views.async_raw(of.list)
            self.create = views.async_raw(of.create)
            self.get = views.async_raw(of.get)
            self.list_api_tokens = views.async_raw(of.list_api_tokens)
            self.create_api_token = views.async_raw(of.create_api_token)

    class AsyncUsersWithStreamingResponse:
        def __init__(self, of: AsyncUsers) -> None:
            self.list = views.async_streaming(of.list)
            self.create = views.async_streaming(of.create)
            self.get = views.async_streaming(of.get)
            self.list_api_tokens = views.async_streaming(of.list_api_tokens)
            self.create_api_token = views.async_streaming(of.create_api_token)
