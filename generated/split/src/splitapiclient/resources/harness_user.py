"""People in Harness, and those who are invited."""

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

LIST: PageOperation[types.HarnessUser, types.HarnessUserList] = PageOperation(
    "harness_user.list",
    "POST",
    "/ng/api/user/aggregate",
    lambda: types.HarnessUserList,
    paging=lambda: pagination.BY_NUMBER_2,
    nested=Nested({"": lambda: (types.HarnessUserFilterParam,)}),
    errors={
        400: lambda: types.HarnessError,
        401: lambda: types.HarnessError,
        403: lambda: types.HarnessError,
        429: lambda: types.HarnessError,
    },
    security=(("harnessToken",),),
    base_url="https://app.harness.io",
)
GET: Operation[types.HarnessUser] = Operation(
    "harness_user.get",
    "GET",
    "/ng/api/user/aggregate/{userId}",
    lambda: types.HarnessUserDetailsAnswer,
    unwrap=("data", "user"),
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
INVITE: Operation[types.InvitationResult] = Operation(
    "harness_user.invite",
    "POST",
    "/ng/api/user/users",
    lambda: types.InvitationAnswer,
    unwrap=("data",),
    nested=Nested({"": lambda: (types.HarnessInvitationParam,)}),
    errors={
        400: lambda: types.HarnessError,
        401: lambda: types.HarnessError,
        403: lambda: types.HarnessError,
        429: lambda: types.HarnessError,
    },
    security=(("harnessToken",),),
    base_url="https://app.harness.io",
)
UPDATE: Operation[types.HarnessUser] = Operation(
    "harness_user.update",
    "PUT",
    "/ng/api/user/{userId}",
    lambda: types.HarnessUserAnswer,
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
DELETE: Operation[Any] = Operation(
    "harness_user.delete",
    "DELETE",
    "/ng/api/user/{userId}",
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
ADD_USER_TO_GROUPS: Operation[Any] = Operation(
    "harness_user.add_user_to_groups",
    "PUT",
    "/ng/api/user/add-user-to-groups/{userId}",
    lambda: types.DeletionAnswer,
    unwrap=("data",),
    nested=Nested({"": lambda: (types.HarnessGroupsToAddParam,)}),
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
LIST_PENDING: PageOperation[types.HarnessInvite, types.HarnessInviteList] = (
    PageOperation(
        "harness_user.list_pending",
        "POST",
        "/ng/api/invites/aggregate",
        lambda: types.HarnessInviteList,
        paging=lambda: pagination.BY_NUMBER_3,
        nested=Nested({"": lambda: (types.HarnessInviteFilterParam,)}),
        errors={
            400: lambda: types.HarnessError,
            401: lambda: types.HarnessError,
            403: lambda: types.HarnessError,
            429: lambda: types.HarnessError,
        },
        security=(("harnessToken",),),
        base_url="https://app.harness.io",
    )
)
DELETE_PENDING: Operation[Any] = Operation(
    "harness_user.delete_pending",
    "DELETE",
    "/ng/api/invites/{inviteId}",
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


class HarnessUser(
    Paged, Resource["HarnessUserWithRawResponse", "HarnessUserWithStreamingResponse"]
):
    """People in Harness, and those who are invited."""

    def list(
        self,
        page_index: int | Omit = 0,
        account_identifier: str | Omit = omit,
        org_identifier: str | Omit = omit,
        project_identifier: str | Omit = omit,
        data: types.HarnessUserFilterParam | types.HarnessUserFilter | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[objects.HarnessUser]:
        """List people.

        Args:
            page_index: Which page; the first is 0. Default: `0`. For example: `0`.
            account_identifier: The account. For example: `"ac_1"`.
            org_identifier: The organization; none: the whole account. For example:
                `"default"`.
            project_identifier: The project; none: the whole organization. For example:
                `"mobile"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The people.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The token is missing or not known.
            ForbiddenError: The token does not allow this.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return self._list(
            bound_pages(LIST, objects.HarnessUser, self._caller),
            options,
            query={
                "pageIndex": page_index,
                "accountIdentifier": account_identifier,
                "orgIdentifier": org_identifier,
                "projectIdentifier": project_identifier,
            },
            body=data,
        )

    def get(
        self,
        id: str,
        account_identifier: str | Omit = omit,
        org_identifier: str | Omit = omit,
        project_identifier: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> objects.HarnessUser:
        """Get a person.

        Args:
            id: The id of the person. For example: `"hu_1"`.
            account_identifier: The account. For example: `"ac_1"`.
            org_identifier: The organization; none: the whole account. For example:
                `"default"`.
            project_identifier: The project; none: the whole organization. For example:
                `"mobile"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The person.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The token is missing or not known.
            ForbiddenError: The token does not allow this.
            HTTPNotFoundError: There is no such thing.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return self._call(
            bound(GET, objects.HarnessUser, self._caller),
            options,
            path={"userId": id},
            query={
                "accountIdentifier": account_identifier,
                "orgIdentifier": org_identifier,
                "projectIdentifier": project_identifier,
            },
        )

    def invite(
        self,
        data: types.HarnessInvitationParam | types.HarnessInvitation,
        account_identifier: str | Omit = omit,
        org_identifier: str | Omit = omit,
        project_identifier: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.InvitationResult:
        """Invite people.

        Args:
            account_identifier: The account. For example: `"ac_1"`.
            org_identifier: The organization; none: the whole account. For example:
                `"default"`.
            project_identifier: The project; none: the whole organization. For example:
                `"mobile"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            What became of the invitations.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The token is missing or not known.
            ForbiddenError: The token does not allow this.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return self._call(
            INVITE,
            options,
            body=data,
            query={
                "accountIdentifier": account_identifier,
                "orgIdentifier": org_identifier,
                "projectIdentifier": project_identifier,
            },
        )

    def update(
        self,
        id: str,
        data: types.HarnessUserParam | types.HarnessUser,
        account_identifier: str | Omit = omit,
        org_identifier: str | Omit = omit,
        project_identifier: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> objects.HarnessUser:
        """Change what is known of a person.

        Args:
            id: The id of the person. For example: `"hu_1"`.
            account_identifier: The account. For example: `"ac_1"`.
            org_identifier: The organization; none: the whole account. For example:
                `"default"`.
            project_identifier: The project; none: the whole organization. For example:
                `"mobile"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The person.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The token is missing or not known.
            ForbiddenError: The token does not allow this.
            HTTPNotFoundError: There is no such thing.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return self._call(
            bound(UPDATE, objects.HarnessUser, self._caller),
            options,
            path={"userId": id},
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
        """Take a person out of the account.

        Args:
            id: The id of the person. For example: `"hu_1"`.
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
            path={"userId": id},
            query={
                "accountIdentifier": account_identifier,
                "orgIdentifier": org_identifier,
                "projectIdentifier": project_identifier,
            },
        )

    def add_user_to_groups(
        self,
        user_id: str,
        data: types.HarnessGroupsToAddParam | types.HarnessGroupsToAdd,
        account_identifier: str | Omit = omit,
        org_identifier: str | Omit = omit,
        project_identifier: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """Add a person to groups.

        Args:
            user_id: The id of the person. For example: `"hu_1"`.
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
            ADD_USER_TO_GROUPS,
            options,
            path={"userId": user_id},
            body=data,
            query={
                "accountIdentifier": account_identifier,
                "orgIdentifier": org_identifier,
                "projectIdentifier": project_identifier,
            },
        )

    def list_pending(
        self,
        page_index: int | Omit = 0,
        page_size: int | Omit = 100,
        account_identifier: str | Omit = omit,
        org_identifier: str | Omit = omit,
        project_identifier: str | Omit = omit,
        data: types.HarnessInviteFilterParam | types.HarnessInviteFilter | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[types.HarnessInvite]:
        """List people who are invited.

        Args:
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
            The invitations.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The token is missing or not known.
            ForbiddenError: The token does not allow this.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return self._list(
            LIST_PENDING,
            options,
            query={
                "pageIndex": page_index,
                "pageSize": page_size,
                "accountIdentifier": account_identifier,
                "orgIdentifier": org_identifier,
                "projectIdentifier": project_identifier,
            },
            body=data,
        )

    def delete_pending(
        self,
        id: str,
        account_identifier: str | Omit = omit,
        org_identifier: str | Omit = omit,
        project_identifier: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """Withdraw an invitation.

        Args:
            id: The invitation. For example: `"in_1"`.
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
            DELETE_PENDING,
            options,
            path={"inviteId": id},
            query={
                "accountIdentifier": account_identifier,
                "orgIdentifier": org_identifier,
                "projectIdentifier": project_identifier,
            },
        )


class AsyncHarnessUser(
    AsyncPaged,
    AsyncResource[
        "AsyncHarnessUserWithRawResponse", "AsyncHarnessUserWithStreamingResponse"
    ],
):
    """People in Harness, and those who are invited."""

    async def list(
        self,
        page_index: int | Omit = 0,
        account_identifier: str | Omit = omit,
        org_identifier: str | Omit = omit,
        project_identifier: str | Omit = omit,
        data: types.HarnessUserFilterParam | types.HarnessUserFilter | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[objects.AsyncHarnessUser]:
        """List people.

        Args:
            page_index: Which page; the first is 0. Default: `0`. For example: `0`.
            account_identifier: The account. For example: `"ac_1"`.
            org_identifier: The organization; none: the whole account. For example:
                `"default"`.
            project_identifier: The project; none: the whole organization. For example:
                `"mobile"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The people.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The token is missing or not known.
            ForbiddenError: The token does not allow this.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return await self._list(
            bound_pages(LIST, objects.AsyncHarnessUser, self._caller),
            options,
            query={
                "pageIndex": page_index,
                "accountIdentifier": account_identifier,
                "orgIdentifier": org_identifier,
                "projectIdentifier": project_identifier,
            },
            body=data,
        )

    async def get(
        self,
        id: str,
        account_identifier: str | Omit = omit,
        org_identifier: str | Omit = omit,
        project_identifier: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> objects.AsyncHarnessUser:
        """Get a person.

        Args:
            id: The id of the person. For example: `"hu_1"`.
            account_identifier: The account. For example: `"ac_1"`.
            org_identifier: The organization; none: the whole account. For example:
                `"default"`.
            project_identifier: The project; none: the whole organization. For example:
                `"mobile"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The person.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The token is missing or not known.
            ForbiddenError: The token does not allow this.
            HTTPNotFoundError: There is no such thing.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return await self._call(
            bound(GET, objects.AsyncHarnessUser, self._caller),
            options,
            path={"userId": id},
            query={
                "accountIdentifier": account_identifier,
                "orgIdentifier": org_identifier,
                "projectIdentifier": project_identifier,
            },
        )

    async def invite(
        self,
        data: types.HarnessInvitationParam | types.HarnessInvitation,
        account_identifier: str | Omit = omit,
        org_identifier: str | Omit = omit,
        project_identifier: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.InvitationResult:
        """Invite people.

        Args:
            account_identifier: The account. For example: `"ac_1"`.
            org_identifier: The organization; none: the whole account. For example:
                `"default"`.
            project_identifier: The project; none: the whole organization. For example:
                `"mobile"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            What became of the invitations.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The token is missing or not known.
            ForbiddenError: The token does not allow this.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return await self._call(
            INVITE,
            options,
            body=data,
            query={
                "accountIdentifier": account_identifier,
                "orgIdentifier": org_identifier,
                "projectIdentifier": project_identifier,
            },
        )

    async def update(
        self,
        id: str,
        data: types.HarnessUserParam | types.HarnessUser,
        account_identifier: str | Omit = omit,
        org_identifier: str | Omit = omit,
        project_identifier: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> objects.AsyncHarnessUser:
        """Change what is known of a person.

        Args:
            id: The id of the person. For example: `"hu_1"`.
            account_identifier: The account. For example: `"ac_1"`.
            org_identifier: The organization; none: the whole account. For example:
                `"default"`.
            project_identifier: The project; none: the whole organization. For example:
                `"mobile"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The person.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The token is missing or not known.
            ForbiddenError: The token does not allow this.
            HTTPNotFoundError: There is no such thing.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return await self._call(
            bound(UPDATE, objects.AsyncHarnessUser, self._caller),
            options,
            path={"userId": id},
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
        """Take a person out of the account.

        Args:
            id: The id of the person. For example: `"hu_1"`.
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
            path={"userId": id},
            query={
                "accountIdentifier": account_identifier,
                "orgIdentifier": org_identifier,
                "projectIdentifier": project_identifier,
            },
        )

    async def add_user_to_groups(
        self,
        user_id: str,
        data: types.HarnessGroupsToAddParam | types.HarnessGroupsToAdd,
        account_identifier: str | Omit = omit,
        org_identifier: str | Omit = omit,
        project_identifier: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """Add a person to groups.

        Args:
            user_id: The id of the person. For example: `"hu_1"`.
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
            ADD_USER_TO_GROUPS,
            options,
            path={"userId": user_id},
            body=data,
            query={
                "accountIdentifier": account_identifier,
                "orgIdentifier": org_identifier,
                "projectIdentifier": project_identifier,
            },
        )

    async def list_pending(
        self,
        page_index: int | Omit = 0,
        page_size: int | Omit = 100,
        account_identifier: str | Omit = omit,
        org_identifier: str | Omit = omit,
        project_identifier: str | Omit = omit,
        data: types.HarnessInviteFilterParam | types.HarnessInviteFilter | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[types.HarnessInvite]:
        """List people who are invited.

        Args:
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
            The invitations.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The token is missing or not known.
            ForbiddenError: The token does not allow this.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return await self._list(
            LIST_PENDING,
            options,
            query={
                "pageIndex": page_index,
                "pageSize": page_size,
                "accountIdentifier": account_identifier,
                "orgIdentifier": org_identifier,
                "projectIdentifier": project_identifier,
            },
            body=data,
        )

    async def delete_pending(
        self,
        id: str,
        account_identifier: str | Omit = omit,
        org_identifier: str | Omit = omit,
        project_identifier: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """Withdraw an invitation.

        Args:
            id: The invitation. For example: `"in_1"`.
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
            DELETE_PENDING,
            options,
            path={"inviteId": id},
            query={
                "accountIdentifier": account_identifier,
                "orgIdentifier": org_identifier,
                "projectIdentifier": project_identifier,
            },
        )


if TYPE_CHECKING:

    class HarnessUserWithRawResponse:
        def __init__(self, of: HarnessUser) -> None:
            self.list = views.raw(of.list)
            self.get = views.raw(of.get)
            self.invite = views.raw(of.invite)
            self.update = views.raw(of.update)
            self.delete = views.raw(of.delete)
            self.add_user_to_groups = views.raw(of.add_user_to_groups)
            self.list_pending = views.raw(of.list_pending)
            self.delete_pending = views.raw(of.delete_pending)

    class HarnessUserWithStreamingResponse:
        def __init__(self, of: HarnessUser) -> None:
            self.list = views.streaming(of.list)
            self.get = views.streaming(of.get)
            self.invite = views.streaming(of.invite)
            self.update = views.streaming(of.update)
            self.delete = views.streaming(of.delete)
            self.add_user_to_groups = views.streaming(of.add_user_to_groups)
            self.list_pending = views.streaming(of.list_pending)
            self.delete_pending = views.streaming(of.delete_pending)

    class AsyncHarnessUserWithRawResponse:
        def __init__(self, of: AsyncHarnessUser) -> None:
            self.list = views.async_raw(of.list)
            self.get = views.async_raw(of.get)
            self.invite = views.async_raw(of.invite)
            self.update = views.async_raw(of.update)
            self.delete = views.async_raw(of.delete)
            self.add_user_to_groups = views.async_raw(of.add_user_to_groups)
            self.list_pending = views.async_raw(of.list_pending)
            self.delete_pending = views.async_raw(of.delete_pending)

    class AsyncHarnessUserWithStreamingResponse:
        def __init__(self, of: AsyncHarnessUser) -> None:
            self.list = views.async_streaming(of.list)
            self.get = views.async_streaming(of.get)
            self.invite = views.async_streaming(of.invite)
            self.update = views.async_streaming(of.update)
            self.delete = views.async_streaming(of.delete)
            self.add_user_to_groups = views.async_streaming(of.add_user_to_groups)
            self.list_pending = views.async_streaming(of.list_pending)
            self.delete_pending = views.async_streaming(of.delete_pending)
