"""API keys of service accounts in Harness."""

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

LIST: Operation[builtins.list[types.HarnessApiKey]] = Operation(
    "harness_apikey.list",
    "GET",
    "/ng/api/apikey",
    lambda: types.HarnessApiKeyList,
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
CREATE: Operation[types.HarnessApiKey] = Operation(
    "harness_apikey.create",
    "POST",
    "/ng/api/apikey",
    lambda: types.HarnessApiKeyAnswer,
    unwrap=("data",),
    nested=Nested({"": lambda: (types.HarnessApiKeyParam,)}),
    errors={
        400: lambda: types.HarnessError,
        401: lambda: types.HarnessError,
        403: lambda: types.HarnessError,
        429: lambda: types.HarnessError,
    },
    security=(("harnessToken",),),
    base_url="https://app.harness.io",
)
GET: Operation[types.HarnessApiKey] = Operation(
    "harness_apikey.get",
    "GET",
    "/ng/api/apikey/aggregate/{apiKeyIdentifier}",
    lambda: types.HarnessApiKeyDetailsAnswer,
    unwrap=("data", "api_key"),
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
UPDATE: Operation[types.HarnessApiKey] = Operation(
    "harness_apikey.update",
    "PUT",
    "/ng/api/apikey/{apiKeyIdentifier}",
    lambda: types.HarnessApiKeyAnswer,
    unwrap=("data",),
    nested=Nested({"": lambda: (types.HarnessApiKeyParam,)}),
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
    "harness_apikey.delete",
    "DELETE",
    "/ng/api/apikey/{apiKeyIdentifier}",
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
ADD_PERMISSIONS: Operation[types.RoleAssignment] = Operation(
    "harness_apikey.add_permissions",
    "POST",
    "/ng/api/roleassignments",
    lambda: types.RoleAssignmentAnswer,
    unwrap=("data", "role_assignment"),
    nested=Nested({"": lambda: (types.RoleAssignmentParam,)}),
    errors={
        400: lambda: types.HarnessError,
        401: lambda: types.HarnessError,
        403: lambda: types.HarnessError,
        429: lambda: types.HarnessError,
    },
    security=(("harnessToken",),),
    base_url="https://app.harness.io",
)


class HarnessApikey(
    Resource["HarnessApikeyWithRawResponse", "HarnessApikeyWithStreamingResponse"]
):
    """API keys of service accounts in Harness."""

    def list(
        self,
        api_key_type: str | Omit = "SERVICE_ACCOUNT",
        parent_identifier: str | Omit = omit,
        account_identifier: str | Omit = omit,
        org_identifier: str | Omit = omit,
        project_identifier: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[objects.HarnessApiKey]:
        """List the API keys of a service account.

        Args:
            api_key_type: Whose API keys. Default: `"SERVICE_ACCOUNT"`. For example:
                `"SERVICE_ACCOUNT"`.
            parent_identifier: The service account that has the API key. For example:
                `"robot"`.
            account_identifier: The account. For example: `"ac_1"`.
            org_identifier: The organization; none: the whole account. For example:
                `"default"`.
            project_identifier: The project; none: the whole organization. For example:
                `"mobile"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The API keys.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The token is missing or not known.
            ForbiddenError: The token does not allow this.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return self._call(
            bound(LIST, objects.HarnessApiKey, self._caller),
            options,
            query={
                "apiKeyType": api_key_type,
                "parentIdentifier": parent_identifier,
                "accountIdentifier": account_identifier,
                "orgIdentifier": org_identifier,
                "projectIdentifier": project_identifier,
            },
        )

    def create(
        self,
        data: types.HarnessApiKeyParam | types.HarnessApiKey,
        account_identifier: str | Omit = omit,
        org_identifier: str | Omit = omit,
        project_identifier: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> objects.HarnessApiKey:
        """Make an API key.

        Args:
            account_identifier: The account. For example: `"ac_1"`.
            org_identifier: The organization; none: the whole account. For example:
                `"default"`.
            project_identifier: The project; none: the whole organization. For example:
                `"mobile"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The API key.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The token is missing or not known.
            ForbiddenError: The token does not allow this.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return self._call(
            bound(CREATE, objects.HarnessApiKey, self._caller),
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
        api_key_type: str | Omit = "SERVICE_ACCOUNT",
        parent_identifier: str | Omit = omit,
        account_identifier: str | Omit = omit,
        org_identifier: str | Omit = omit,
        project_identifier: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> objects.HarnessApiKey:
        """Get an API key.

        Args:
            id: The identifier of the API key. For example: `"deploy"`.
            api_key_type: Whose API keys. Default: `"SERVICE_ACCOUNT"`. For example:
                `"SERVICE_ACCOUNT"`.
            parent_identifier: The service account that has the API key. For example:
                `"robot"`.
            account_identifier: The account. For example: `"ac_1"`.
            org_identifier: The organization; none: the whole account. For example:
                `"default"`.
            project_identifier: The project; none: the whole organization. For example:
                `"mobile"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The API key.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The token is missing or not known.
            ForbiddenError: The token does not allow this.
            HTTPNotFoundError: There is no such thing.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return self._call(
            bound(GET, objects.HarnessApiKey, self._caller),
            options,
            path={"apiKeyIdentifier": id},
            query={
                "apiKeyType": api_key_type,
                "parentIdentifier": parent_identifier,
                "accountIdentifier": account_identifier,
                "orgIdentifier": org_identifier,
                "projectIdentifier": project_identifier,
            },
        )

    def update(
        self,
        id: str,
        data: types.HarnessApiKeyParam | types.HarnessApiKey,
        account_identifier: str | Omit = omit,
        org_identifier: str | Omit = omit,
        project_identifier: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> objects.HarnessApiKey:
        """Change an API key.

        Args:
            id: The identifier of the API key. For example: `"deploy"`.
            account_identifier: The account. For example: `"ac_1"`.
            org_identifier: The organization; none: the whole account. For example:
                `"default"`.
            project_identifier: The project; none: the whole organization. For example:
                `"mobile"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The API key.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The token is missing or not known.
            ForbiddenError: The token does not allow this.
            HTTPNotFoundError: There is no such thing.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return self._call(
            bound(UPDATE, objects.HarnessApiKey, self._caller),
            options,
            path={"apiKeyIdentifier": id},
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
        api_key_type: str | Omit = "SERVICE_ACCOUNT",
        parent_identifier: str | Omit = omit,
        account_identifier: str | Omit = omit,
        org_identifier: str | Omit = omit,
        project_identifier: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """Delete an API key.

        Args:
            id: The identifier of the API key. For example: `"deploy"`.
            api_key_type: Whose API keys. Default: `"SERVICE_ACCOUNT"`. For example:
                `"SERVICE_ACCOUNT"`.
            parent_identifier: The service account that has the API key. For example:
                `"robot"`.
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
            path={"apiKeyIdentifier": id},
            query={
                "apiKeyType": api_key_type,
                "parentIdentifier": parent_identifier,
                "accountIdentifier": account_identifier,
                "orgIdentifier": org_identifier,
                "projectIdentifier": project_identifier,
            },
        )

    def add_permissions(
        self,
        data: types.RoleAssignmentParam | types.RoleAssignment,
        account_identifier: str | Omit = omit,
        org_identifier: str | Omit = omit,
        project_identifier: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> objects.RoleAssignment:
        """Give an API key a role.

        Args:
            account_identifier: The account. For example: `"ac_1"`.
            org_identifier: The organization; none: the whole account. For example:
                `"default"`.
            project_identifier: The project; none: the whole organization. For example:
                `"mobile"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The role assignment.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The token is missing or not known.
            ForbiddenError: The token does not allow this.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return self._call(
            bound(ADD_PERMISSIONS, objects.RoleAssignment, self._caller),
            options,
            body=data,
            query={
                "accountIdentifier": account_identifier,
                "orgIdentifier": org_identifier,
                "projectIdentifier": project_identifier,
            },
        )


class AsyncHarnessApikey(
    AsyncResource[
        "AsyncHarnessApikeyWithRawResponse", "AsyncHarnessApikeyWithStreamingResponse"
    ]
):
    """API keys of service accounts in Harness."""

    async def list(
        self,
        api_key_type: str | Omit = "SERVICE_ACCOUNT",
        parent_identifier: str | Omit = omit,
        account_identifier: str | Omit = omit,
        org_identifier: str | Omit = omit,
        project_identifier: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[objects.AsyncHarnessApiKey]:
        """List the API keys of a service account.

        Args:
            api_key_type: Whose API keys. Default: `"SERVICE_ACCOUNT"`. For example:
                `"SERVICE_ACCOUNT"`.
            parent_identifier: The service account that has the API key. For example:
                `"robot"`.
            account_identifier: The account. For example: `"ac_1"`.
            org_identifier: The organization; none: the whole account. For example:
                `"default"`.
            project_identifier: The project; none: the whole organization. For example:
                `"mobile"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The API keys.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The token is missing or not known.
            ForbiddenError: The token does not allow this.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return await self._call(
            bound(LIST, objects.AsyncHarnessApiKey, self._caller),
            options,
            query={
                "apiKeyType": api_key_type,
                "parentIdentifier": parent_identifier,
                "accountIdentifier": account_identifier,
                "orgIdentifier": org_identifier,
                "projectIdentifier": project_identifier,
            },
        )

    async def create(
        self,
        data: types.HarnessApiKeyParam | types.HarnessApiKey,
        account_identifier: str | Omit = omit,
        org_identifier: str | Omit = omit,
        project_identifier: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> objects.AsyncHarnessApiKey:
        """Make an API key.

        Args:
            account_identifier: The account. For example: `"ac_1"`.
            org_identifier: The organization; none: the whole account. For example:
                `"default"`.
            project_identifier: The project; none: the whole organization. For example:
                `"mobile"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The API key.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The token is missing or not known.
            ForbiddenError: The token does not allow this.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return await self._call(
            bound(CREATE, objects.AsyncHarnessApiKey, self._caller),
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
        api_key_type: str | Omit = "SERVICE_ACCOUNT",
        parent_identifier: str | Omit = omit,
        account_identifier: str | Omit = omit,
        org_identifier: str | Omit = omit,
        project_identifier: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> objects.AsyncHarnessApiKey:
        """Get an API key.

        Args:
            id: The identifier of the API key. For example: `"deploy"`.
            api_key_type: Whose API keys. Default: `"SERVICE_ACCOUNT"`. For example:
                `"SERVICE_ACCOUNT"`.
            parent_identifier: The service account that has the API key. For example:
                `"robot"`.
            account_identifier: The account. For example: `"ac_1"`.
            org_identifier: The organization; none: the whole account. For example:
                `"default"`.
            project_identifier: The project; none: the whole organization. For example:
                `"mobile"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The API key.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The token is missing or not known.
            ForbiddenError: The token does not allow this.
            HTTPNotFoundError: There is no such thing.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return await self._call(
            bound(GET, objects.AsyncHarnessApiKey, self._caller),
            options,
            path={"apiKeyIdentifier": id},
            query={
                "apiKeyType": api_key_type,
                "parentIdentifier": parent_identifier,
                "accountIdentifier": account_identifier,
                "orgIdentifier": org_identifier,
                "projectIdentifier": project_identifier,
            },
        )

    async def update(
        self,
        id: str,
        data: types.HarnessApiKeyParam | types.HarnessApiKey,
        account_identifier: str | Omit = omit,
        org_identifier: str | Omit = omit,
        project_identifier: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> objects.AsyncHarnessApiKey:
        """Change an API key.

        Args:
            id: The identifier of the API key. For example: `"deploy"`.
            account_identifier: The account. For example: `"ac_1"`.
            org_identifier: The organization; none: the whole account. For example:
                `"default"`.
            project_identifier: The project; none: the whole organization. For example:
                `"mobile"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The API key.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The token is missing or not known.
            ForbiddenError: The token does not allow this.
            HTTPNotFoundError: There is no such thing.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return await self._call(
            bound(UPDATE, objects.AsyncHarnessApiKey, self._caller),
            options,
            path={"apiKeyIdentifier": id},
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
        api_key_type: str | Omit = "SERVICE_ACCOUNT",
        parent_identifier: str | Omit = omit,
        account_identifier: str | Omit = omit,
        org_identifier: str | Omit = omit,
        project_identifier: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """Delete an API key.

        Args:
            id: The identifier of the API key. For example: `"deploy"`.
            api_key_type: Whose API keys. Default: `"SERVICE_ACCOUNT"`. For example:
                `"SERVICE_ACCOUNT"`.
            parent_identifier: The service account that has the API key. For example:
                `"robot"`.
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
            path={"apiKeyIdentifier": id},
            query={
                "apiKeyType": api_key_type,
                "parentIdentifier": parent_identifier,
                "accountIdentifier": account_identifier,
                "orgIdentifier": org_identifier,
                "projectIdentifier": project_identifier,
            },
        )

    async def add_permissions(
        self,
        data: types.RoleAssignmentParam | types.RoleAssignment,
        account_identifier: str | Omit = omit,
        org_identifier: str | Omit = omit,
        project_identifier: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> objects.AsyncRoleAssignment:
        """Give an API key a role.

        Args:
            account_identifier: The account. For example: `"ac_1"`.
            org_identifier: The organization; none: the whole account. For example:
                `"default"`.
            project_identifier: The project; none: the whole organization. For example:
                `"mobile"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The role assignment.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The token is missing or not known.
            ForbiddenError: The token does not allow this.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return await self._call(
            bound(ADD_PERMISSIONS, objects.AsyncRoleAssignment, self._caller),
            options,
            body=data,
            query={
                "accountIdentifier": account_identifier,
                "orgIdentifier": org_identifier,
                "projectIdentifier": project_identifier,
            },
        )


if TYPE_CHECKING:

    class HarnessApikeyWithRawResponse:
        def __init__(self, of: HarnessApikey) -> None:
            self.list = views.raw(of.list)
            self.create = views.raw(of.create)
            self.get = views.raw(of.get)
            self.update = views.raw(of.update)
            self.delete = views.raw(of.delete)
            self.add_permissions = views.raw(of.add_permissions)

    class HarnessApikeyWithStreamingResponse:
        def __init__(self, of: HarnessApikey) -> None:
            self.list = views.streaming(of.list)
            self.create = views.streaming(of.create)
            self.get = views.streaming(of.get)
            self.update = views.streaming(of.update)
            self.delete = views.streaming(of.delete)
            self.add_permissions = views.streaming(of.add_permissions)

    class AsyncHarnessApikeyWithRawResponse:
        def __init__(self, of: AsyncHarnessApikey) -> None:
            self.list = views.async_raw(of.list)
            self.create = views.async_raw(of.create)
            self.get = views.async_raw(of.get)
            self.update = views.async_raw(of.update)
            self.delete = views.async_raw(of.delete)
            self.add_permissions = views.async_raw(of.add_permissions)

    class AsyncHarnessApikeyWithStreamingResponse:
        def __init__(self, of: AsyncHarnessApikey) -> None:
            self.list = views.async_streaming(of.list)
            self.create = views.async_streaming(of.create)
            self.get = views.async_streaming(of.get)
            self.update = views.async_streaming(of.update)
            self.delete = views.async_streaming(of.delete)
            self.add_permissions = views.async_streaming(of.add_permissions)
