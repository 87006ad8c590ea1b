"""Accounts of programs in Harness."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any

from typing_extensions import Unpack

from .. import objects, types
from .._core.nested import Nested
from .._core.objects import bound
from .._core.omit import Omit, omit
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

LIST: Operation[builtins.list[types.ServiceAccount]] = Operation(
    "service_account.list",
    "GET",
    "/ng/api/serviceaccount",
    lambda: types.ServiceAccountList,
    unwrap=("data",),
    errors={
        400: lambda: types.HarnessError,
        401: lambda: types.HarnessError,
        403: lambda: types.HarnessError,
        429: lambda: types.HarnessError,
    },
    security=(("harnessToken",),),
    base_url="https://app.harness.io",
)
CREATE: Operation[types.ServiceAccount] = Operation(
    "service_account.create",
    "POST",
    "/ng/api/serviceaccount",
    lambda: types.ServiceAccountAnswer,
    unwrap=("data",),
    nested=Nested({"": lambda: (types.ServiceAccountParam,)}),
    errors={
        400: lambda: types.HarnessError,
        401: lambda: types.HarnessError,
        403: lambda: types.HarnessError,
        429: lambda: types.HarnessError,
    },
    security=(("harnessToken",),),
    base_url="https://app.harness.io",
)
GET: Operation[types.ServiceAccount] = Operation(
    "service_account.get",
    "GET",
    "/ng/api/serviceaccount/aggregate/{serviceAccountId}",
    lambda: types.ServiceAccountDetailsAnswer,
    unwrap=("data", "service_account"),
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
UPDATE: Operation[types.ServiceAccount] = Operation(
    "service_account.update",
    "PUT",
    "/ng/api/serviceaccount/{serviceAccountId}",
    lambda: types.ServiceAccountAnswer,
    unwrap=("data",),
    nested=Nested({"": lambda: (types.ServiceAccountParam,)}),
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
    "service_account.delete",
    "DELETE",
    "/ng/api/serviceaccount/{serviceAccountId}",
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


class ServiceAccount(
    Resource["ServiceAccountWithRawResponse", "ServiceAccountWithStreamingResponse"]
):
    """Accounts of programs in Harness."""

    def list(
        self,
        account_identifier: str | Omit = omit,
        org_identifier: str | Omit = omit,
        project_identifier: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[objects.ServiceAccount]:
        """List service accounts.

        Args:
            account_identifier: The account. For example: `"ac_1"`.
            org_identifier: The organization; none: the whole account. For example:
                `"default"`.
            project_identifier: The project; none: the whole organization. For example:
                `"mobile"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The service accounts.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The token is missing or not known.
            ForbiddenError: The token does not allow this.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return self._call(
            bound(LIST, objects.ServiceAccount, self._caller),
            options,
            query={
                "accountIdentifier": account_identifier,
                "orgIdentifier": org_identifier,
                "projectIdentifier": project_identifier,
            },
        )

    def create(
        self,
        data: types.ServiceAccountParam | types.ServiceAccount,
        account_identifier: str | Omit = omit,
        org_identifier: str | Omit = omit,
        project_identifier: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> objects.ServiceAccount:
        """Make a service account.

        Args:
            account_identifier: The account. For example: `"ac_1"`.
            org_identifier: The organization; none: the whole account. For example:
                `"default"`.
            project_identifier: The project; none: the whole organization. For example:
                `"mobile"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The service account.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The token is missing or not known.
            ForbiddenError: The token does not allow this.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return self._call(
            bound(CREATE, objects.ServiceAccount, self._caller),
            options,
            body=data,
            query={
                "accountIdentifier": account_identifier,
                "orgIdentifier": org_identifier,
                "projectIdentifier": project_identifier,
            },
        )

    def get(
        self,
        id: str,
        account_identifier: str | Omit = omit,
        org_identifier: str | Omit = omit,
        project_identifier: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> objects.ServiceAccount:
        """Get a service account.

        Args:
            id: The identifier of the service account. For example: `"robot"`.
            account_identifier: The account. For example: `"ac_1"`.
            org_identifier: The organization; none: the whole account. For example:
                `"default"`.
            project_identifier: The project; none: the whole organization. For example:
                `"mobile"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The service account.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The token is missing or not known.
            ForbiddenError: The token does not allow this.
            HTTPNotFoundError: There is no such thing.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return self._call(
            bound(GET, objects.ServiceAccount, self._caller),
            options,
            path={"serviceAccountId": id},
            query={
                "accountIdentifier": account_identifier,
                "orgIdentifier": org_identifier,
                "projectIdentifier": project_identifier,
            },
        )

    def update(
        self,
        id: str,
        data: types.ServiceAccountParam | types.ServiceAccount,
        account_identifier: str | Omit = omit,
        org_identifier: str | Omit = omit,
        project_identifier: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> objects.ServiceAccount:
        """Change a service account.

        Args:
            id: The identifier of the service account. For example: `"robot"`.
            account_identifier: The account. For example: `"ac_1"`.
            org_identifier: The organization; none: the whole account. For example:
                `"default"`.
            project_identifier: The project; none: the whole organization. For example:
                `"mobile"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The service account.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The token is missing or not known.
            ForbiddenError: The token does not allow this.
            HTTPNotFoundError: There is no such thing.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return self._call(
            bound(UPDATE, objects.ServiceAccount, self._caller),
            options,
            path={"serviceAccountId": id},
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
        """Delete a service account.

        Args:
            id: The identifier of the service account. For example: `"robot"`.
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
            path={"serviceAccountId": id},
            query={
                "accountIdentifier": account_identifier,
                "orgIdentifier": org_identifier,
                "projectIdentifier": project_identifier,
            },
        )


class AsyncServiceAccount(
    AsyncResource[
        "AsyncServiceAccountWithRawResponse", "AsyncServiceAccountWithStreamingResponse"
    ]
):
    """Accounts of programs in Harness."""

    async def list(
        self,
        account_identifier: str | Omit = omit,
        org_identifier: str | Omit = omit,
        project_identifier: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[objects.AsyncServiceAccount]:
        """List service accounts.

        Args:
            account_identifier: The account. For example: `"ac_1"`.
            org_identifier: The organization; none: the whole account. For example:
                `"default"`.
            project_identifier: The project; none: the whole organization. For example:
                `"mobile"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The service accounts.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The token is missing or not known.
            ForbiddenError: The token does not allow this.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return await self._call(
            bound(LIST, objects.AsyncServiceAccount, self._caller),
            options,
            query={
                "accountIdentifier": account_identifier,
                "orgIdentifier": org_identifier,
                "projectIdentifier": project_identifier,
            },
        )

    async def create(
        self,
        data: types.ServiceAccountParam | types.ServiceAccount,
        account_identifier: str | Omit = omit,
        org_identifier: str | Omit = omit,
        project_identifier: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> objects.AsyncServiceAccount:
        """Make a service account.

        Args:
            account_identifier: The account. For example: `"ac_1"`.
            org_identifier: The organization; none: the whole account. For example:
                `"default"`.
            project_identifier: The project; none: the whole organization. For example:
                `"mobile"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The service account.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The token is missing or not known.
            ForbiddenError: The token does not allow this.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return await self._call(
            bound(CREATE, objects.AsyncServiceAccount, self._caller),
            options,
            body=data,
            query={
                "accountIdentifier": account_identifier,
                "orgIdentifier": org_identifier,
                "projectIdentifier": project_identifier,
            },
        )

    async def get(
        self,
        id: str,
        account_identifier: str | Omit = omit,
        org_identifier: str | Omit = omit,
        project_identifier: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> objects.AsyncServiceAccount:
        """Get a service account.

        Args:
            id: The identifier of the service account. For example: `"robot"`.
            account_identifier: The account. For example: `"ac_1"`.
            org_identifier: The organization; none: the whole account. For example:
                `"default"`.
            project_identifier: The project; none: the whole organization. For example:
                `"mobile"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The service account.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The token is missing or not known.
            ForbiddenError: The token does not allow this.
            HTTPNotFoundError: There is no such thing.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return await self._call(
            bound(GET, objects.AsyncServiceAccount, self._caller),
            options,
            path={"serviceAccountId": id},
            query={
                "accountIdentifier": account_identifier,
                "orgIdentifier": org_identifier,
                "projectIdentifier": project_identifier,
            },
        )

    async def update(
        self,
        id: str,
        data: types.ServiceAccountParam | types.ServiceAccount,
        account_identifier: str | Omit = omit,
        org_identifier: str | Omit = omit,
        project_identifier: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> objects.AsyncServiceAccount:
        """Change a service account.

        Args:
            id: The identifier of the service account. For example: `"robot"`.
            account_identifier: The account. For example: `"ac_1"`.
            org_identifier: The organization; none: the whole account. For example:
                `"default"`.
            project_identifier: The project; none: the whole organization. For example:
                `"mobile"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The service account.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The token is missing or not known.
            ForbiddenError: The token does not allow this.
            HTTPNotFoundError: There is no such thing.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return await self._call(
            bound(UPDATE, objects.AsyncServiceAccount, self._caller),
            options,
            path={"serviceAccountId": id},
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
        """Delete a service account.

        Args:
            id: The identifier of the service account. For example: `"robot"`.
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
            path={"serviceAccountId": id},
            query={
                "accountIdentifier": account_identifier,
                "orgIdentifier": org_identifier,
                "projectIdentifier": project_identifier,
            },
        )


if TYPE_CHECKING:

    class ServiceAccountWithRawResponse:
        def __init__(self, of: ServiceAccount) -> None:
            self.list = views.raw(of.list)
            self.create = views.raw(of.create)
            self.get = views.raw(of.get)
            self.update = views.raw(of.update)
            self.delete = views.raw(of.delete)

    class ServiceAccountWithStreamingResponse:
        def __init__(self, of: ServiceAccount) -> None:
            self.list = views.streaming(of.list)
            self.create = views.streaming(of.create)
            self.get = views.streaming(of.get)
            self.update = views.streaming(of.update)
            self.delete = views.streaming(of.delete)

    class AsyncServiceAccountWithRawResponse:
        def __init__(self, of: AsyncServiceAccount) -> None:
            self.list = views.async_raw(of.list)
            self.create = views.async_raw(of.create)
            self.get = views.async_raw(of.get)
            self.update = views.async_raw(of.update)
            self.delete = views.async_raw(of.delete)

    class AsyncServiceAccountWithStreamingResponse:
        def __init__(self, of: AsyncServiceAccount) -> None:
            self.list = views.async_streaming(of.list)
            self.create = views.async_streaming(of.create)
            self.get = views.async_streaming(of.get)
            self.update = views.async_streaming(of.update)
            self.delete = views.async_streaming(of.delete)
