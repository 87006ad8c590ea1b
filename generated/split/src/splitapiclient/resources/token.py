"""Tokens of API keys in Harness."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any

from typing_extensions import Unpack

from .. import objects, pagination, types
from .._core.nested import Nested
from .._core.objects import bound, bound_pages
from .._core.omit import Omit, omit
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.paged import AsyncPaged, PageOperation, Paged
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

CREATE: Operation[str] = Operation(
    "token.create",
    "POST",
    "/ng/api/token",
    lambda: types.NewTokenAnswer,
    unwrap=("data",),
    nested=Nested({"": lambda: (types.TokenParam,)}),
    errors={
        400: lambda: types.HarnessError,
        401: lambda: types.HarnessError,
        403: lambda: types.HarnessError,
        429: lambda: types.HarnessError,
    },
    security=(("harnessToken",),),
    base_url="https://app.harness.io",
)
LIST: PageOperation[types.Token, types.TokenList] = PageOperation(
    "token.list",
    "GET",
    "/ng/api/token/aggregate",
    lambda: types.TokenList,
    paging=lambda: pagination.BY_NUMBER,
    errors={
        400: lambda: types.HarnessError,
        401: lambda: types.HarnessError,
        403: lambda: types.HarnessError,
        429: lambda: types.HarnessError,
    },
    security=(("harnessToken",),),
    base_url="https://app.harness.io",
)
ROTATE: Operation[str] = Operation(
    "token.rotate",
    "POST",
    "/ng/api/token/rotate/{tokenId}",
    lambda: types.NewTokenAnswer,
    unwrap=("data",),
    errors={
        400: lambda: types.HarnessError,
        401: lambda: types.HarnessError,
        403: lambda: types.HarnessError,
        404: lambda: types.HarnessError,
        429: lambda: types.HarnessError,
    },
    security=(("harnessToken",),),
    base_url="https://app.harness.io",
)
UPDATE: Operation[types.Token] = Operation(
    "token.update",
    "PUT",
    "/ng/api/token/{tokenId}",
    lambda: types.TokenAnswer,
    unwrap=("data",),
    nested=Nested({"": lambda: (types.TokenParam,)}),
    errors={
        400: lambda: types.HarnessError,
        401: lambda: types.HarnessError,
        403: lambda: types.HarnessError,
        404: lambda: types.HarnessError,
        429: lambda: types.HarnessError,
    },
    security=(("harnessToken",),),
    base_url="https://app.harness.io",
)
DELETE: Operation[Any] = Operation(
    "token.delete",
    "DELETE",
    "/ng/api/token/{tokenId}",
    lambda: types.DeletionAnswer,
    unwrap=("data",),
    errors={
        400: lambda: types.HarnessError,
        401: lambda: types.HarnessError,
        403: lambda: types.HarnessError,
        404: lambda: types.HarnessError,
        429: lambda: types.HarnessError,
    },
    security=(("harnessToken",),),
    base_url="https://app.harness.io",
)


class Token(Paged, Resource["TokenWithRawResponse", "TokenWithStreamingResponse"]):
    """Tokens of API keys in Harness."""

    def create(
        self,
        data: types.TokenParam | types.Token,
        account_identifier: str | Omit = omit,
        org_identifier: str | Omit = omit,
        project_identifier: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> str:
        """Make a token.

        The answer is the token itself; it is never shown again.

        Args:
            account_identifier: The account. For example: `"ac_1"`.
            org_identifier: The organization; none: the whole account. For example:
                `"default"`.
            project_identifier: The project; none: the whole organization. For example:
                `"mobile"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The token, as it is sent in requests.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The token is missing or not known.
            ForbiddenError: The token does not allow this.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return self._call(
            CREATE,
            options,
            body=data,
            query={
                "accountIdentifier": account_identifier,
                "orgIdentifier": org_identifier,
                "projectIdentifier": project_identifier,
            },
        )

    def list(
        self,
        api_key_type: str | Omit = "SERVICE_ACCOUNT",
        page_index: int | Omit = 0,
        page_size: int | Omit = 100,
        account_identifier: str | Omit = omit,
        org_identifier: str | Omit = omit,
        project_identifier: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[objects.Token]:
        """List tokens.

        Args:
            api_key_type: Whose API keys. Default: `"SERVICE_ACCOUNT"`. For example:
                `"SERVICE_ACCOUNT"`.
            page_index: Which page; the first is 0. Default: `0`. For example: `0`.
            page_size: How many items a page may have. Default: `100`. For example:
                `100`.
            account_identifier: The account. For example: `"ac_1"`.
            org_identifier: The organization; none: the whole account. For example:
                `"default"`.
            project_identifier: The project; none: the whole organization. For example:
                `"mobile"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The tokens.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The token is missing or not known.
            ForbiddenError: The token does not allow this.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return self._list(
            bound_pages(LIST, objects.Token, self._caller),
            options,
            query={
                "apiKeyType": api_key_type,
                "pageIndex": page_index,
                "pageSize": page_size,
                "accountIdentifier": account_identifier,
                "orgIdentifier": org_identifier,
                "projectIdentifier": project_identifier,
            },
        )

    def rotate(
        self,
        id: str,
        api_key_type: str | Omit = "SERVICE_ACCOUNT",
        parent_identifier: str | Omit = omit,
        api_key_identifier: str | Omit = omit,
        account_identifier: str | Omit = omit,
        org_identifier: str | Omit = omit,
        project_identifier: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> str:
        """Replace a token by a new one.

        The answer is the new token itself; it is never shown again.

        Args:
            id: The identifier of the token. For example: `"ci"`.
            api_key_type: Whose API keys. Default: `"SERVICE_ACCOUNT"`. For example:
                `"SERVICE_ACCOUNT"`.
            parent_identifier: The service account that has the API key. For example:
                `"robot"`.
            api_key_identifier: The API key that it is a token of. For example:
                `"deploy"`.
            account_identifier: The account. For example: `"ac_1"`.
            org_identifier: The organization; none: the whole account. For example:
                `"default"`.
            project_identifier: The project; none: the whole organization. For example:
                `"mobile"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The token, as it is sent in requests.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The token is missing or not known.
            ForbiddenError: The token does not allow this.
            HTTPNotFoundError: There is no such thing.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return self._call(
            ROTATE,
            options,
            path={"tokenId": id},
            query={
                "apiKeyType": api_key_type,
                "parentIdentifier": parent_identifier,
                "apiKeyIdentifier": api_key_identifier,
                "accountIdentifier": account_identifier,
                "orgIdentifier": org_identifier,
                "projectIdentifier": project_identifier,
            },
        )

    def update(
        self,
        id: str,
        data: types.TokenParam | types.Token,
        account_identifier: str | Omit = omit,
        org_identifier: str | Omit = omit,
        project_identifier: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> objects.Token:
        """Change a token.

        Args:
            id: The identifier of the token. For example: `"ci"`.
            account_identifier: The account. For example: `"ac_1"`.
            org_identifier: The organization; none: the whole account. For example:
                `"default"`.
            project_identifier: The project; none: the whole organization. For example:
                `"mobile"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The token.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The token is missing or not known.
            ForbiddenError: The token does not allow this.
            HTTPNotFoundError: There is no such thing.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return self._call(
            bound(UPDATE, objects.Token, self._caller),
            options,
            path={"tokenId": id},
            body=data,
            query={
                "accountIdentifier": account_identifier,
                "orgIdentifier": org_identifier,
                "projectIdentifier": project_identifier,
            },
        )

    def delete(
        self,
        id: str,
        account_identifier: str | Omit = omit,
        org_identifier: str | Omit = omit,
        project_identifier: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """Delete a token.

        Args:
            id: The identifier of the token. For example: `"ci"`.
            account_identifier: The account. For example: `"ac_1"`.
            org_identifier: The organization; none: the whole account. For example:
                `"default"`.
            project_identifier: The project; none: the whole organization. For example:
                `"mobile"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            It is done.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The token is missing or not known.
            ForbiddenError: The token does not allow this.
            HTTPNotFoundError: There is no such thing.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return self._call(
            DELETE,
            options,
            path={"tokenId": id},
            query={
                "accountIdentifier": account_identifier,
                "orgIdentifier": org_identifier,
                "projectIdentifier": project_identifier,
            },
        )

    def get(
        self,
        id: str,
        api_key_type: str | Omit = "SERVICE_ACCOUNT",
        account_identifier: str | Omit = omit,
        org_identifier: str | Omit = omit,
        project_identifier: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> objects.Token | None:
        """Find the first of `token.list` with this `identifier`.

        Args:
            id: The `identifier` to look for.
            api_key_type: Whose API keys. Default: `"SERVICE_ACCOUNT"`. For example:
                `"SERVICE_ACCOUNT"`.
            account_identifier: The account. For example: `"ac_1"`.
            org_identifier: The organization; none: the whole account. For example:
                `"default"`.
            project_identifier: The project; none: the whole organization. For example:
                `"mobile"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The first that fits, or None.
        """
        for item in self.list(
            api_key_type=api_key_type,
            account_identifier=account_identifier,
            org_identifier=org_identifier,
            project_identifier=project_identifier,
            **options,
        ):
            if item.identifier == id:
                return item
        return None


class AsyncToken(
    AsyncPaged,
    AsyncResource["AsyncTokenWithRawResponse", "AsyncTokenWithStreamingResponse"],
):
    """Tokens of API keys in Harness."""

    async def create(
        self,
        data: types.TokenParam | types.Token,
        account_identifier: str | Omit = omit,
        org_identifier: str | Omit = omit,
        project_identifier: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> str:
        """Make a token.

        The answer is the token itself; it is never shown again.

        Args:
            account_identifier: The account. For example: `"ac_1"`.
            org_identifier: The organization; none: the whole account. For example:
                `"default"`.
            project_identifier: The project; none: the whole organization. For example:
                `"mobile"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The token, as it is sent in requests.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The token is missing or not known.
            ForbiddenError: The token does not allow this.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return await self._call(
            CREATE,
            options,
            body=data,
            query={
                "accountIdentifier": account_identifier,
                "orgIdentifier": org_identifier,
                "projectIdentifier": project_identifier,
            },
        )

    async def list(
        self,
        api_key_type: str | Omit = "SERVICE_ACCOUNT",
        page_index: int | Omit = 0,
        page_size: int | Omit = 100,
        account_identifier: str | Omit = omit,
        org_identifier: str | Omit = omit,
        project_identifier: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[objects.AsyncToken]:
        """List tokens.

        Args:
            api_key_type: Whose API keys. Default: `"SERVICE_ACCOUNT"`. For example:
                `"SERVICE_ACCOUNT"`.
            page_index: Which page; the first is 0. Default: `0`. For example: `0`.
            page_size: How many items a page may have. Default: `100`. For example:
                `100`.
            account_identifier: The account. For example: `"ac_1"`.
            org_identifier: The organization; none: the whole account. For example:
                `"default"`.
            project_identifier: The project; none: the whole organization. For example:
                `"mobile"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The tokens.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The token is missing or not known.
            ForbiddenError: The token does not allow this.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return await self._list(
            bound_pages(LIST, objects.AsyncToken, self._caller),
            options,
            query={
                "apiKeyType": api_key_type,
                "pageIndex": page_index,
                "pageSize": page_size,
                "accountIdentifier": account_identifier,
                "orgIdentifier": org_identifier,
                "projectIdentifier": project_identifier,
            },
        )

    async def rotate(
        self,
        id: str,
        api_key_type: str | Omit = "SERVICE_ACCOUNT",
        parent_identifier: str | Omit = omit,
        api_key_identifier: str | Omit = omit,
        account_identifier: str | Omit = omit,
        org_identifier: str | Omit = omit,
        project_identifier: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> str:
        """Replace a token by a new one.

        The answer is the new token itself; it is never shown again.

        Args:
            id: The identifier of the token. For example: `"ci"`.
            api_key_type: Whose API keys. Default: `"SERVICE_ACCOUNT"`. For example:
                `"SERVICE_ACCOUNT"`.
            parent_identifier: The service account that has the API key. For example:
                `"robot"`.
            api_key_identifier: The API key that it is a token of. For example:
                `"deploy"`.
            account_identifier: The account. For example: `"ac_1"`.
            org_identifier: The organization; none: the whole account. For example:
                `"default"`.
            project_identifier: The project; none: the whole organization. For example:
                `"mobile"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The token, as it is sent in requests.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The token is missing or not known.
            ForbiddenError: The token does not allow this.
            HTTPNotFoundError: There is no such thing.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return await self._call(
            ROTATE,
            options,
            path={"tokenId": id},
            query={
                "apiKeyType": api_key_type,
                "parentIdentifier": parent_identifier,
                "apiKeyIdentifier": api_key_identifier,
                "accountIdentifier": account_identifier,
                "orgIdentifier": org_identifier,
                "projectIdentifier": project_identifier,
            },
        )

    async def update(
        self,
        id: str,
        data: types.TokenParam | types.Token,
        account_identifier: str | Omit = omit,
        org_identifier: str | Omit = omit,
        project_identifier: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> objects.AsyncToken:
        """Change a token.

        Args:
            id: The identifier of the token. For example: `"ci"`.
            account_identifier: The account. For example: `"ac_1"`.
            org_identifier: The organization; none: the whole account. For example:
                `"default"`.
            project_identifier: The project; none: the whole organization. For example:
                `"mobile"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The token.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The token is missing or not known.
            ForbiddenError: The token does not allow this.
            HTTPNotFoundError: There is no such thing.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return await self._call(
            bound(UPDATE, objects.AsyncToken, self._caller),
            options,
            path={"tokenId": id},
            body=data,
            query={
                "accountIdentifier": account_identifier,
                "orgIdentifier": org_identifier,
                "projectIdentifier": project_identifier,
            },
        )

    async def delete(
        self,
        id: str,
        account_identifier: str | Omit = omit,
        org_identifier: str | Omit = omit,
        project_identifier: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """Delete a token.

        Args:
            id: The identifier of the token. For example: `"ci"`.
            account_identifier: The account. For example: `"ac_1"`.
            org_identifier: The organization; none: the whole account. For example:
                `"default"`.
            project_identifier: The project; none: the whole organization. For example:
                `"mobile"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            It is done.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The token is missing or not known.
            ForbiddenError: The token does not allow this.
            HTTPNotFoundError: There is no such thing.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return await self._call(
            DELETE,
            options,
            path={"tokenId": id},
            query={
                "accountIdentifier": account_identifier,
                "orgIdentifier": org_identifier,
                "projectIdentifier": project_identifier,
            },
        )

    async def get(
        self,
        id: str,
        api_key_type: str | Omit = "SERVICE_ACCOUNT",
        account_identifier: str | Omit = omit,
        org_identifier: str | Omit = omit,
        project_identifier: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> objects.AsyncToken | None:
        """Find the first of `token.list` with this `identifier`.

        Args:
            id: The `identifier` to look for.
            api_key_type: Whose API keys. Default: `"SERVICE_ACCOUNT"`. For example:
                `"SERVICE_ACCOUNT"`.
            account_identifier: The account. For example: `"ac_1"`.
            org_identifier: The organization; none: the whole account. For example:
                `"default"`.
            project_identifier: The project; none: the whole organization. For example:
                `"mobile"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The first that fits, or None.
        """
        for item in await self.list(
            api_key_type=api_key_type,
            account_identifier=account_identifier,
            org_identifier=org_identifier,
            project_identifier=project_identifier,
            **options,
        ):
            if item.identifier == id:
                return item
        return None


if TYPE_CHECKING:

    class TokenWithRawResponse:
        def __init__(self, of: Token) -> None:
            self.create = views.raw(of.create)
            self.list = views.raw(of.list)
            self.rotate = views.raw(of.rotate)
            self.update = views.raw(of.update)
            self.delete = views.raw(of.delete)

    class TokenWithStreamingResponse:
        def __init__(self, of: Token) -> None:
            self.create = views.streaming(of.create)
            self.list = views.streaming(of.list)
            self.rotate = views.streaming(of.rotate)
            self.update = views.streaming(of.update)
            self.delete = views.streaming(of.delete)

    class AsyncTokenWithRawResponse:
        def __init__(self, of: AsyncToken) -> None:
            self.create = views.async_raw(of.create)
            self.list = views.async_raw(of.list)
            self.rotate = views.async_raw(of.rotate)
            self.update = views.async_raw(of.update)
            self.delete = views.async_raw(of.delete)

    class AsyncTokenWithStreamingResponse:
        def __init__(self, of: AsyncToken) -> None:
            self.create = views.async_streaming(of.create)
            self.list = views.async_streaming(of.list)
            self.rotate = views.async_streaming(of.rotate)
            self.update = views.async_streaming(of.update)
            self.delete = views.async_streaming(of.delete)
