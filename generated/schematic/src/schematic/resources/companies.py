"""Companies and users, known by keys of your own."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .. import pagination, types
from .._core.omit import Omit, omit
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.paged import AsyncPaged, PageOperation, Paged
from .._core.resource import AsyncResource, Resource
from .._core.styles import Style

if TYPE_CHECKING:
    from .._core import views
    from ..pagination import AsyncPages, Page

LIST_COMPANIES: PageOperation[
    types.CompanyDetailResponseData, types.ListCompaniesResponse
] = PageOperation(
    "companies.list_companies",
    "GET",
    "/companies",
    lambda: types.ListCompaniesResponse,
    paging=lambda: pagination.BY_OFFSET,
)
UPSERT_COMPANY: Operation[types.UpsertCompanyResponse] = Operation(
    "companies.upsert_company",
    "POST",
    "/companies",
    lambda: types.UpsertCompanyResponse,
)
GET_COMPANY: Operation[types.GetCompanyResponse] = Operation(
    "companies.get_company",
    "GET",
    "/companies/{company_id}",
    lambda: types.GetCompanyResponse,
)
DELETE_COMPANY: Operation[types.DeleteCompanyResponse] = Operation(
    "companies.delete_company",
    "DELETE",
    "/companies/{company_id}",
    lambda: types.DeleteCompanyResponse,
)
COUNT_COMPANIES: Operation[types.CountCompaniesResponse] = Operation(
    "companies.count_companies",
    "GET",
    "/companies/count",
    lambda: types.CountCompaniesResponse,
)
CREATE_COMPANY: Operation[types.CreateCompanyResponse] = Operation(
    "companies.create_company",
    "POST",
    "/companies/create",
    lambda: types.CreateCompanyResponse,
)
DELETE_COMPANY_BY_KEYS: Operation[types.DeleteCompanyByKeysResponse] = Operation(
    "companies.delete_company_by_keys",
    "POST",
    "/companies/delete",
    lambda: types.DeleteCompanyByKeysResponse,
)
LOOKUP_COMPANY: Operation[types.LookupCompanyResponse] = Operation(
    "companies.lookup_company",
    "GET",
    "/companies/lookup",
    lambda: types.LookupCompanyResponse,
    styles={"query:keys": Style("deepObject", False)},
)
UPSERT_COMPANY_TRAIT: Operation[types.UpsertCompanyTraitResponse] = Operation(
    "companies.upsert_company_trait",
    "POST",
    "/company-traits",
    lambda: types.UpsertCompanyTraitResponse,
)
LIST_COMPANY_MEMBERSHIPS: PageOperation[
    types.CompanyMembershipDetailResponseData, types.ListCompanyMembershipsResponse
] = PageOperation(
    "companies.list_company_memberships",
    "GET",
    "/company-memberships",
    lambda: types.ListCompanyMembershipsResponse,
    paging=lambda: pagination.BY_OFFSET,
)
GET_OR_CREATE_COMPANY_MEMBERSHIP: Operation[
    types.GetOrCreateCompanyMembershipResponse
] = Operation(
    "companies.get_or_create_company_membership",
    "POST",
    "/company-memberships",
    lambda: types.GetOrCreateCompanyMembershipResponse,
)
DELETE_COMPANY_MEMBERSHIP: Operation[types.DeleteCompanyMembershipResponse] = Operation(
    "companies.delete_company_membership",
    "DELETE",
    "/company-memberships/{company_membership_id}",
    lambda: types.DeleteCompanyMembershipResponse,
)
UPSERT_USER_TRAIT: Operation[types.UpsertUserTraitResponse] = Operation(
    "companies.upsert_user_trait",
    "POST",
    "/user-traits",
    lambda: types.UpsertUserTraitResponse,
)
LIST_USERS: PageOperation[types.UserDetailResponseData, types.ListUsersResponse] = (
    PageOperation(
        "companies.list_users",
        "GET",
        "/users",
        lambda: types.ListUsersResponse,
        paging=lambda: pagination.BY_OFFSET,
    )
)
UPSERT_USER: Operation[types.UpsertUserResponse] = Operation(
    "companies.upsert_user", "POST", "/users", lambda: types.UpsertUserResponse
)
GET_USER: Operation[types.GetUserResponse] = Operation(
    "companies.get_user", "GET", "/users/{user_id}", lambda: types.GetUserResponse
)
DELETE_USER: Operation[types.DeleteUserResponse] = Operation(
    "companies.delete_user",
    "DELETE",
    "/users/{user_id}",
    lambda: types.DeleteUserResponse,
)
COUNT_USERS: Operation[types.CountUsersResponse] = Operation(
    "companies.count_users", "GET", "/users/count", lambda: types.CountUsersResponse
)
CREATE_USER: Operation[types.CreateUserResponse] = Operation(
    "companies.create_user", "POST", "/users/create", lambda: types.CreateUserResponse
)
DELETE_USER_BY_KEYS: Operation[types.DeleteUserByKeysResponse] = Operation(
    "companies.delete_user_by_keys",
    "POST",
    "/users/delete",
    lambda: types.DeleteUserByKeysResponse,
)
LOOKUP_USER: Operation[types.LookupUserResponse] = Operation(
    "companies.lookup_user",
    "GET",
    "/users/lookup",
    lambda: types.LookupUserResponse,
    styles={"query:keys": Style("deepObject", False)},
)


class Companies(
    Paged, Resource["CompaniesWithRawResponse", "CompaniesWithStreamingResponse"]
):
    """Companies and users, known by keys of your own."""

    def list_companies(
        self,
        *,
        ids: Sequence[str] | Omit = omit,
        plan_id: str | Omit = omit,
        q: str | Omit = omit,
        limit: int | Omit = omit,
        offset: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[types.CompanyDetailResponseData, types.ListCompaniesResponse]:
        """List companies.

        Args:
            ids: Only those with one of these ids.
            plan_id: Only those that have this plan.
            q: Only those that have this text in their name or keys.
            limit: How many there may be in an answer; by default 100. At least 0.
            offset: How many are left out at the beginning. At least 0.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The companies.

        Raises:
            BadRequestError: Something in the request is wrong.
            UnauthorizedError: The key is missing or wrong.
            ForbiddenError: The key does not allow this.
            InternalServerError: The server has failed.
        """
        return self._page(
            LIST_COMPANIES,
            options,
            query={
                "ids": ids,
                "plan_id": plan_id,
                "q": q,
                "limit": limit,
                "offset": offset,
            },
        )

    def upsert_company(
        self,
        *,
        keys: types.Keys,
        name: str | None | Omit = omit,
        traits: types.Traits | Omit = omit,
        id: str | None | Omit = omit,
        last_seen_at: datetime | None | Omit = omit,
        update_only: bool | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.UpsertCompanyResponse:
        """Create a company, or update the one that has these keys.

        Args:
            keys: What it is known by: names of your own, and values.
            name: What it is called.
            traits: What else is known of it, for rules and segments.
            id: Its id, if you know it; then the keys may be new.
            last_seen_at: When it was last active.
            update_only: Whether it is an error if there is none yet.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The company.

        Raises:
            BadRequestError: Something in the request is wrong.
            UnauthorizedError: The key is missing or wrong.
            ForbiddenError: The key does not allow this.
            InternalServerError: The server has failed.
        """
        return self._call(
            UPSERT_COMPANY,
            options,
            body={
                "keys": keys,
                "name": name,
                "traits": traits,
                "id": id,
                "last_seen_at": last_seen_at,
                "update_only": update_only,
            },
        )

    def get_company(
        self, company_id: str, **options: Unpack[RequestOptions]
    ) -> types.GetCompanyResponse:
        """Get a company.

        Args:
            company_id: The company. For example: `"comp_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The company.

        Raises:
            UnauthorizedError: The key is missing or wrong.
            ForbiddenError: The key does not allow this.
            NotFoundError: There is no such thing.
            InternalServerError: The server has failed.
        """
        return self._call(GET_COMPANY, options, path={"company_id": company_id})

    def delete_company(
        self,
        company_id: str,
        *,
        cancel_subscription: bool | Omit = omit,
        prorate: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.DeleteCompanyResponse:
        """Delete a company.

        Args:
            company_id: The company. For example: `"comp_1"`.
            cancel_subscription: Whether what it pays for is cancelled, too.
            prorate: Whether the rest of the period is refunded then.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Whether it was deleted.

        Raises:
            BadRequestError: Something in the request is wrong.
            UnauthorizedError: The key is missing or wrong.
            ForbiddenError: The key does not allow this.
            NotFoundError: There is no such thing.
            InternalServerError: The server has failed.
        """
        return self._call(
            DELETE_COMPANY,
            options,
            path={"company_id": company_id},
            query={"cancel_subscription": cancel_subscription, "prorate": prorate},
        )

    def count_companies(
        self,
        *,
        ids: Sequence[str] | Omit = omit,
        plan_id: str | Omit = omit,
        q: str | Omit = omit,
        limit: int | Omit = omit,
        offset: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.CountCompaniesResponse:
        """Count companies.

        Args:
            ids: Only those with one of these ids.
            plan_id: Only those that have this plan.
            q: Only those that have this text in their name or keys.
            limit: How many there may be in an answer; by default 100. At least 0.
            offset: How many are left out at the beginning. At least 0.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            How many there are.

        Raises:
            BadRequestError: Something in the request is wrong.
            UnauthorizedError: The key is missing or wrong.
            ForbiddenError: The key does not allow this.
            InternalServerError: The server has failed.
        """
        return self._call(
            COUNT_COMPANIES,
            options,
            query={
                "ids": ids,
                "plan_id": plan_id,
                "q": q,
                "limit": limit,
                "offset": offset,
            },
        )

    def create_company(
        self,
        *,
        keys: types.Keys,
        name: str | None | Omit = omit,
        traits: types.Traits | Omit = omit,
        id: str | None | Omit = omit,
        last_seen_at: datetime | None | Omit = omit,
        update_only: bool | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.CreateCompanyResponse:
        """Create a company.

        Args:
            keys: What it is known by: names of your own, and values.
            name: What it is called.
            traits: What else is known of it, for rules and segments.
            id: Its id, if you know it; then the keys may be new.
            last_seen_at: When it was last active.
            update_only: Whether it is an error if there is none yet.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The company.

        Raises:
            BadRequestError: Something in the request is wrong.
            UnauthorizedError: The key is missing or wrong.
            ForbiddenError: The key does not allow this.
            InternalServerError: The server has failed.
        """
        return self._call(
            CREATE_COMPANY,
            options,
            body={
                "keys": keys,
                "name": name,
                "traits": traits,
                "id": id,
                "last_seen_at": last_seen_at,
                "update_only": update_only,
            },
        )

    def delete_company_by_keys(
        self, *, keys: types.Keys, **options: Unpack[RequestOptions]
    ) -> types.DeleteCompanyByKeysResponse:
        """Delete the company that has these keys.

        Args:
            keys: What it is known by: names of your own, and values.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Whether it was deleted.

        Raises:
            BadRequestError: Something in the request is wrong.
            UnauthorizedError: The key is missing or wrong.
            ForbiddenError: The key does not allow this.
            NotFoundError: There is no such thing.
            InternalServerError: The server has failed.
        """
        return self._call(DELETE_COMPANY_BY_KEYS, options, body={"keys": keys})

    def lookup_company(
        self, *, keys: types.Keys, **options: Unpack[RequestOptions]
    ) -> types.LookupCompanyResponse:
        """Get the company that has these keys.

        Args:
            keys: The keys by which it is known: `{"id": "acme"}`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The company.

        Raises:
            BadRequestError: Something in the request is wrong.
            UnauthorizedError: The key is missing or wrong.
            ForbiddenError: The key does not allow this.
            NotFoundError: There is no such thing.
            InternalServerError: The server has failed.
        """
        return self._call(LOOKUP_COMPANY, options, query={"keys": keys})

    def upsert_company_trait(
        self,
        *,
        keys: types.Keys,
        trait: str,
        set: str | None | Omit = omit,
        incr: int | None | Omit = omit,
        update_only: bool | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.UpsertCompanyTraitResponse:
        """Set a trait of a company.

        Args:
            keys: What it is known by: names of your own, and values.
            trait: The trait.
            set: Its new value.
            incr: What is added to its value.
            update_only: Whether it is an error if there is none yet.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The company.

        Raises:
            BadRequestError: Something in the request is wrong.
            UnauthorizedError: The key is missing or wrong.
            ForbiddenError: The key does not allow this.
            InternalServerError: The server has failed.
        """
        return self._call(
            UPSERT_COMPANY_TRAIT,
            options,
            body={
                "keys": keys,
                "trait": trait,
                "set": set,
                "incr": incr,
                "update_only": update_only,
            },
        )

    def list_company_memberships(
        self,
        *,
        company_id: str | Omit = omit,
        user_id: str | Omit = omit,
        limit: int | Omit = omit,
        offset: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[
        types.CompanyMembershipDetailResponseData, types.ListCompanyMembershipsResponse
    ]:
        """List which users belong to which companies.

        Args:
            company_id: Only those of this company.
            user_id: Only those of this user.
            limit: How many there may be in an answer; by default 100. At least 0.
            offset: How many are left out at the beginning. At least 0.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The memberships.

        Raises:
            BadRequestError: Something in the request is wrong.
            UnauthorizedError: The key is missing or wrong.
            ForbiddenError: The key does not allow this.
            InternalServerError: The server has failed.
        """
        return self._page(
            LIST_COMPANY_MEMBERSHIPS,
            options,
            query={
                "company_id": company_id,
                "user_id": user_id,
                "limit": limit,
                "offset": offset,
            },
        )

    def get_or_create_company_membership(
        self, *, company_id: str, user_id: str, **options: Unpack[RequestOptions]
    ) -> types.GetOrCreateCompanyMembershipResponse:
        """Make a user belong to a company, unless they do.

        Args:
            company_id: The company.
            user_id: The user.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The membership.

        Raises:
            BadRequestError: Something in the request is wrong.
            UnauthorizedError: The key is missing or wrong.
            ForbiddenError: The key does not allow this.
            InternalServerError: The server has failed.
        """
        return self._call(
            GET_OR_CREATE_COMPANY_MEMBERSHIP,
            options,
            body={"company_id": company_id, "user_id": user_id},
        )

    def delete_company_membership(
        self, company_membership_id: str, **options: Unpack[RequestOptions]
    ) -> types.DeleteCompanyMembershipResponse:
        """Have a user no longer belong to a company.

        Args:
            company_membership_id: The membership. For example: `"comp_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Whether it was deleted.

        Raises:
            UnauthorizedError: The key is missing or wrong.
            ForbiddenError: The key does not allow this.
            NotFoundError: There is no such thing.
            InternalServerError: The server has failed.
        """
        return self._call(
            DELETE_COMPANY_MEMBERSHIP,
            options,
            path={"company_membership_id": company_membership_id},
        )

    def upsert_user_trait(
        self,
        *,
        keys: types.Keys,
        trait: str,
        set: str | None | Omit = omit,
        incr: int | None | Omit = omit,
        update_only: bool | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.UpsertUserTraitResponse:
        """Set a trait of a user.

        Args:
            keys: What it is known by: names of your own, and values.
            trait: The trait.
            set: Its new value.
            incr: What is added to its value.
            update_only: Whether it is an error if there is none yet.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The user.

        Raises:
            BadRequestError: Something in the request is wrong.
            UnauthorizedError: The key is missing or wrong.
            ForbiddenError: The key does not allow this.
            InternalServerError: The server has failed.
        """
        return self._call(
            UPSERT_USER_TRAIT,
            options,
            body={
                "keys": keys,
                "trait": trait,
                "set": set,
                "incr": incr,
                "update_only": update_only,
            },
        )

    def list_users(
        self,
        *,
        company_id: str | Omit = omit,
        ids: Sequence[str] | Omit = omit,
        plan_id: str | Omit = omit,
        q: str | Omit = omit,
        limit: int | Omit = omit,
        offset: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[types.UserDetailResponseData, types.ListUsersResponse]:
        """List users.

        Args:
            company_id: Only those of this company.
            ids: Only those with one of these ids.
            plan_id: Only those whose company has this plan.
            q: Only those that have this text in their name or keys.
            limit: How many there may be in an answer; by default 100. At least 0.
            offset: How many are left out at the beginning. At least 0.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The users.

        Raises:
            BadRequestError: Something in the request is wrong.
            UnauthorizedError: The key is missing or wrong.
            ForbiddenError: The key does not allow this.
            InternalServerError: The server has failed.
        """
        return self._page(
            LIST_USERS,
            options,
            query={
                "company_id": company_id,
                "ids": ids,
                "plan_id": plan_id,
                "q": q,
                "limit": limit,
                "offset": offset,
            },
        )

    def upsert_user(
        self,
        *,
        keys: types.Keys,
        name: str | None | Omit = omit,
        traits: types.Traits | Omit = omit,
        company: types.Keys | None | Omit = omit,
        companies: Sequence[types.Keys] | None | Omit = omit,
        company_id: str | None | Omit = omit,
        company_ids: Sequence[str] | None | Omit = omit,
        id: str | None | Omit = omit,
        last_seen_at: datetime | None | Omit = omit,
        update_only: bool | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.UpsertUserResponse:
        """Create a user, or update the one that has these keys.

        Args:
            keys: What it is known by: names of your own, and values.
            name: What they are called.
            traits: What else is known of it, for rules and segments.
            company: The company that they belong to, by its keys.
            companies: All companies that they belong to, by their keys.
            company_id: The company that they belong to.
            company_ids: All companies that they belong to.
            id: Their id, if you know it; then the keys may be new.
            last_seen_at: When they were last active.
            update_only: Whether it is an error if there is none yet.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The user.

        Raises:
            BadRequestError: Something in the request is wrong.
            UnauthorizedError: The key is missing or wrong.
            ForbiddenError: The key does not allow this.
            InternalServerError: The server has failed.
        """
        return self._call(
            UPSERT_USER,
            options,
            body={
                "keys": keys,
                "name": name,
                "traits": traits,
                "company": company,
                "companies": companies,
                "company_id": company_id,
                "company_ids": company_ids,
                "id": id,
                "last_seen_at": last_seen_at,
                "update_only": update_only,
            },
        )

    def get_user(
        self, user_id: str, **options: Unpack[RequestOptions]
    ) -> types.GetUserResponse:
        """Get a user.

        Args:
            user_id: The user. For example: `"user_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The user.

        Raises:
            UnauthorizedError: The key is missing or wrong.
            ForbiddenError: The key does not allow this.
            NotFoundError: There is no such thing.
            InternalServerError: The server has failed.
        """
        return self._call(GET_USER, options, path={"user_id": user_id})

    def delete_user(
        self, user_id: str, **options: Unpack[RequestOptions]
    ) -> types.DeleteUserResponse:
        """Delete a user.

        Args:
            user_id: The user. For example: `"user_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Whether they were deleted.

        Raises:
            UnauthorizedError: The key is missing or wrong.
            ForbiddenError: The key does not allow this.
            NotFoundError: There is no such thing.
            InternalServerError: The server has failed.
        """
        return self._call(DELETE_USER, options, path={"user_id": user_id})

    def count_users(
        self,
        *,
        company_id: str | Omit = omit,
        ids: Sequence[str] | Omit = omit,
        plan_id: str | Omit = omit,
        q: str | Omit = omit,
        limit: int | Omit = omit,
        offset: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.CountUsersResponse:
        """Count users.

        Args:
            company_id: Only those of this company.
            ids: Only those with one of these ids.
            plan_id: Only those whose company has this plan.
            q: Only those that have this text in their name or keys.
            limit: How many there may be in an answer; by default 100. At least 0.
            offset: How many are left out at the beginning. At least 0.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            How many there are.

        Raises:
            BadRequestError: Something in the request is wrong.
            UnauthorizedError: The key is missing or wrong.
            ForbiddenError: The key does not allow this.
            InternalServerError: The server has failed.
        """
        return self._call(
            COUNT_USERS,
            options,
            query={
                "company_id": company_id,
                "ids": ids,
                "plan_id": plan_id,
                "q": q,
                "limit": limit,
                "offset": offset,
            },
        )

    def create_user(
        self,
        *,
        keys: types.Keys,
        name: str | None | Omit = omit,
        traits: types.Traits | Omit = omit,
        company: types.Keys | None | Omit = omit,
        companies: Sequence[types.Keys] | None | Omit = omit,
        company_id: str | None | Omit = omit,
        company_ids: Sequence[str] | None | Omit = omit,
        id: str | None | Omit = omit,
        last_seen_at: datetime | None | Omit = omit,
        update_only: bool | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.CreateUserResponse:
        """Create a user.

        Args:
            keys: What it is known by: names of your own, and values.
            name: What they are called.
            traits: What else is known of it, for rules and segments.
            company: The company that they belong to, by its keys.
            companies: All companies that they belong to, by their keys.
            company_id: The company that they belong to.
            company_ids: All companies that they belong to.
            id: Their id, if you know it; then the keys may be new.
            last_seen_at: When they were last active.
            update_only: Whether it is an error if there is none yet.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The user.

        Raises:
            BadRequestError: Something in the request is wrong.
            UnauthorizedError: The key is missing or wrong.
            ForbiddenError: The key does not allow this.
            InternalServerError: The server has failed.
        """
        return self._call(
            CREATE_USER,
            options,
            body={
                "keys": keys,
                "name": name,
                "traits": traits,
                "company": company,
                "companies": companies,
                "company_id": company_id,
                "company_ids": company_ids,
                "id": id,
                "last_seen_at": last_seen_at,
                "update_only": update_only,
            },
        )

    def delete_user_by_keys(
        self, *, keys: types.Keys, **options: Unpack[RequestOptions]
    ) -> types.DeleteUserByKeysResponse:
        """Delete the user who has these keys.

        Args:
            keys: What it is known by: names of your own, and values.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Whether they were deleted.

        Raises:
            BadRequestError: Something in the request is wrong.
            UnauthorizedError: The key is missing or wrong.
            ForbiddenError: The key does not allow this.
            NotFoundError: There is no such thing.
            InternalServerError: The server has failed.
        """
        return self._call(DELETE_USER_BY_KEYS, options, body={"keys": keys})

    def lookup_user(
        self, *, keys: types.Keys, **options: Unpack[RequestOptions]
    ) -> types.LookupUserResponse:
        """Get the user who has these keys.

        Args:
            keys: The keys by which it is known: `{"id": "acme"}`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The user.

        Raises:
            BadRequestError: Something in the request is wrong.
            UnauthorizedError: The key is missing or wrong.
            ForbiddenError: The key does not allow this.
            NotFoundError: There is no such thing.
            InternalServerError: The server has failed.
        """
        return self._call(LOOKUP_USER, options, query={"keys": keys})


class AsyncCompanies(
    AsyncPaged,
    AsyncResource[
        "AsyncCompaniesWithRawResponse", "AsyncCompaniesWithStreamingResponse"
    ],
):
    """Companies and users, known by keys of your own."""

    def list_companies(
        self,
        *,
        ids: Sequence[str] | Omit = omit,
        plan_id: str | Omit = omit,
        q: str | Omit = omit,
        limit: int | Omit = omit,
        offset: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[types.CompanyDetailResponseData, types.ListCompaniesResponse]:
        """List companies.

        Args:
            ids: Only those with one of these ids.
            plan_id: Only those that have this plan.
            q: Only those that have this text in their name or keys.
            limit: How many there may be in an answer; by default 100. At least 0.
            offset: How many are left out at the beginning. At least 0.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The companies.

        Raises:
            BadRequestError: Something in the request is wrong.
            UnauthorizedError: The key is missing or wrong.
            ForbiddenError: The key does not allow this.
            InternalServerError: The server has failed.
        """
        return self._page(
            LIST_COMPANIES,
            options,
            query={
                "ids": ids,
                "plan_id": plan_id,
                "q": q,
                "limit": limit,
                "offset": offset,
            },
        )

    async def upsert_company(
        self,
        *,
        keys: types.Keys,
        name: str | None | Omit = omit,
        traits: types.Traits | Omit = omit,
        id: str | None | Omit = omit,
        last_seen_at: datetime | None | Omit = omit,
        update_only: bool | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.UpsertCompanyResponse:
        """Create a company, or update the one that has these keys.

        Args:
            keys: What it is known by: names of your own, and values.
            name: What it is called.
            traits: What else is known of it, for rules and segments.
            id: Its id, if you know it; then the keys may be new.
            last_seen_at: When it was last active.
            update_only: Whether it is an error if there is none yet.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The company.

        Raises:
            BadRequestError: Something in the request is wrong.
            UnauthorizedError: The key is missing or wrong.
            ForbiddenError: The key does not allow this.
            InternalServerError: The server has failed.
        """
        return await self._call(
            UPSERT_COMPANY,
            options,
            body={
                "keys": keys,
                "name": name,
                "traits": traits,
                "id": id,
                "last_seen_at": last_seen_at,
                "update_only": update_only,
            },
        )

    async def get_company(
        self, company_id: str, **options: Unpack[RequestOptions]
    ) -> types.GetCompanyResponse:
        """Get a company.

        Args:
            company_id: The company. For example: `"comp_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The company.

        Raises:
            UnauthorizedError: The key is missing or wrong.
            ForbiddenError: The key does not allow this.
            NotFoundError: There is no such thing.
            InternalServerError: The server has failed.
        """
        return await self._call(GET_COMPANY, options, path={"company_id": company_id})

    async def delete_company(
        self,
        company_id: str,
        *,
        cancel_subscription: bool | Omit = omit,
        prorate: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.DeleteCompanyResponse:
        """Delete a company.

        Args:
            company_id: The company. For example: `"comp_1"`.
            cancel_subscription: Whether what it pays for is cancelled, too.
            prorate: Whether the rest of the period is refunded then.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Whether it was deleted.

        Raises:
            BadRequestError: Something in the request is wrong.
            UnauthorizedError: The key is missing or wrong.
            ForbiddenError: The key does not allow this.
            NotFoundError: There is no such thing.
            InternalServerError: The server has failed.
        """
        return await self._call(
            DELETE_COMPANY,
            options,
            path={"company_id": company_id},
            query={"cancel_subscription": cancel_subscription, "prorate": prorate},
        )

    async def count_companies(
        self,
        *,
        ids: Sequence[str] | Omit = omit,
        plan_id: str | Omit = omit,
        q: str | Omit = omit,
        limit: int | Omit = omit,
        offset: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.CountCompaniesResponse:
        """Count companies.

        Args:
            ids: Only those with one of these ids.
            plan_id: Only those that have this plan.
            q: Only those that have this text in their name or keys.
            limit: How many there may be in an answer; by default 100. At least 0.
            offset: How many are left out at the beginning. At least 0.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            How many there are.

        Raises:
            BadRequestError: Something in the request is wrong.
            UnauthorizedError: The key is missing or wrong.
            ForbiddenError: The key does not allow this.
            InternalServerError: The server has failed.
        """
        return await self._call(
            COUNT_COMPANIES,
            options,
            query={
                "ids": ids,
                "plan_id": plan_id,
                "q": q,
                "limit": limit,
                "offset": offset,
            },
        )

    async def create_company(
        self,
        *,
        keys: types.Keys,
        name: str | None | Omit = omit,
        traits: types.Traits | Omit = omit,
        id: str | None | Omit = omit,
        last_seen_at: datetime | None | Omit = omit,
        update_only: bool | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.CreateCompanyResponse:
        """Create a company.

        Args:
            keys: What it is known by: names of your own, and values.
            name: What it is called.
            traits: What else is known of it, for rules and segments.
            id: Its id, if you know it; then the keys may be new.
            last_seen_at: When it was last active.
            update_only: Whether it is an error if there is none yet.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The company.

        Raises:
            BadRequestError: Something in the request is wrong.
            UnauthorizedError: The key is missing or wrong.
            ForbiddenError: The key does not allow this.
            InternalServerError: The server has failed.
        """
        return await self._call(
            CREATE_COMPANY,
            options,
            body={
                "keys": keys,
                "name": name,
                "traits": traits,
                "id": id,
                "last_seen_at": last_seen_at,
                "update_only": update_only,
            },
        )

    async def delete_company_by_keys(
        self, *, keys: types.Keys, **options: Unpack[RequestOptions]
    ) -> types.DeleteCompanyByKeysResponse:
        """Delete the company that has these keys.

        Args:
            keys: What it is known by: names of your own, and values.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Whether it was deleted.

        Raises:
            BadRequestError: Something in the request is wrong.
            UnauthorizedError: The key is missing or wrong.
            ForbiddenError: The key does not allow this.
            NotFoundError: There is no such thing.
            InternalServerError: The server has failed.
        """
        return await self._call(DELETE_COMPANY_BY_KEYS, options, body={"keys": keys})

    async def lookup_company(
        self, *, keys: types.Keys, **options: Unpack[RequestOptions]
    ) -> types.LookupCompanyResponse:
        """Get the company that has these keys.

        Args:
            keys: The keys by which it is known: `{"id": "acme"}`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The company.

        Raises:
            BadRequestError: Something in the request is wrong.
            UnauthorizedError: The key is missing or wrong.
            ForbiddenError: The key does not allow this.
            NotFoundError: There is no such thing.
            InternalServerError: The server has failed.
        """
        return await self._call(LOOKUP_COMPANY, options, query={"keys": keys})

    async def upsert_company_trait(
        self,
        *,
        keys: types.Keys,
        trait: str,
        set: str | None | Omit = omit,
        incr: int | None | Omit = omit,
        update_only: bool | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.UpsertCompanyTraitResponse:
        """Set a trait of a company.

        Args:
            keys: What it is known by: names of your own, and values.
            trait: The trait.
            set: Its new value.
            incr: What is added to its value.
            update_only: Whether it is an error if there is none yet.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The company.

        Raises:
            BadRequestError: Something in the request is wrong.
            UnauthorizedError: The key is missing or wrong.
            ForbiddenError: The key does not allow this.
            InternalServerError: The server has failed.
        """
        return await self._call(
            UPSERT_COMPANY_TRAIT,
            options,
            body={
                "keys": keys,
                "trait": trait,
                "set": set,
                "incr": incr,
                "update_only": update_only,
            },
        )

    def list_company_memberships(
        self,
        *,
        company_id: str | Omit = omit,
        user_id: str | Omit = omit,
        limit: int | Omit = omit,
        offset: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[
        types.CompanyMembershipDetailResponseData, types.ListCompanyMembershipsResponse
    ]:
        """List which users belong to which companies.

        Args:
            company_id: Only those of this company.
            user_id: Only those of this user.
            limit: How many there may be in an answer; by default 100. At least 0.
            offset: How many are left out at the beginning. At least 0.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The memberships.

        Raises:
            BadRequestError: Something in the request is wrong.
            UnauthorizedError: The key is missing or wrong.
            ForbiddenError: The key does not allow this.
            InternalServerError: The server has failed.
        """
        return self._page(
            LIST_COMPANY_MEMBERSHIPS,
            options,
            query={
                "company_id": company_id,
                "user_id": user_id,
                "limit": limit,
                "offset": offset,
            },
        )

    async def get_or_create_company_membership(
        self, *, company_id: str, user_id: str, **options: Unpack[RequestOptions]
    ) -> types.GetOrCreateCompanyMembershipResponse:
        """Make a user belong to a company, unless they do.

        Args:
            company_id: The company.
            user_id: The user.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The membership.

        Raises:
            BadRequestError: Something in the request is wrong.
            UnauthorizedError: The key is missing or wrong.
            ForbiddenError: The key does not allow this.
            InternalServerError: The server has failed.
        """
        return await self._call(
            GET_OR_CREATE_COMPANY_MEMBERSHIP,
            options,
            body={"company_id": company_id, "user_id": user_id},
        )

    async def delete_company_membership(
        self, company_membership_id: str, **options: Unpack[RequestOptions]
    ) -> types.DeleteCompanyMembershipResponse:
        """Have a user no longer belong to a company.

        Args:
            company_membership_id: The membership. For example: `"comp_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Whether it was deleted.

        Raises:
            UnauthorizedError: The key is missing or wrong.
            ForbiddenError: The key does not allow this.
            NotFoundError: There is no such thing.
            InternalServerError: The server has failed.
        """
        return await self._call(
            DELETE_COMPANY_MEMBERSHIP,
            options,
            path={"company_membership_id": company_membership_id},
        )

    async def upsert_user_trait(
        self,
        *,
        keys: types.Keys,
        trait: str,
        set: str | None | Omit = omit,
        incr: int | None | Omit = omit,
        update_only: bool | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.UpsertUserTraitResponse:
        """Set a trait of a user.

        Args:
            keys: What it is known by: names of your own, and values.
            trait: The trait.
            set: Its new value.
            incr: What is added to its value.
            update_only: Whether it is an error if there is none yet.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The user.

        Raises:
            BadRequestError: Something in the request is wrong.
            UnauthorizedError: The key is missing or wrong.
            ForbiddenError: The key does not allow this.
            InternalServerError: The server has failed.
        """
        return await self._call(
            UPSERT_USER_TRAIT,
            options,
            body={
                "keys": keys,
                "trait": trait,
                "set": set,
                "incr": incr,
                "update_only": update_only,
            },
        )

    def list_users(
        self,
        *,
        company_id: str | Omit = omit,
        ids: Sequence[str] | Omit = omit,
        plan_id: str | Omit = omit,
        q: str | Omit = omit,
        limit: int | Omit = omit,
        offset: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[types.UserDetailResponseData, types.ListUsersResponse]:
        """List users.

        Args:
            company_id: Only those of this company.
            ids: Only those with one of these ids.
            plan_id: Only those whose company has this plan.
            q: Only those that have this text in their name or keys.
            limit: How many there may be in an answer; by default 100. At least 0.
            offset: How many are left out at the beginning. At least 0.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The users.

        Raises:
            BadRequestError: Something in the request is wrong.
            UnauthorizedError: The key is missing or wrong.
            ForbiddenError: The key does not allow this.
            InternalServerError: The server has failed.
        """
        return self._page(
            LIST_USERS,
            options,
            query={
                "company_id": company_id,
                "ids": ids,
                "plan_id": plan_id,
                "q": q,
                "limit": limit,
                "offset": offset,
            },
        )

    async def upsert_user(
        self,
        *,
        keys: types.Keys,
        name: str | None | Omit = omit,
        traits: types.Traits | Omit = omit,
        company: types.Keys | None | Omit = omit,
        companies: Sequence[types.Keys] | None | Omit = omit,
        company_id: str | None | Omit = omit,
        company_ids: Sequence[str] | None | Omit = omit,
        id: str | None | Omit = omit,
        last_seen_at: datetime | None | Omit = omit,
        update_only: bool | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.UpsertUserResponse:
        """Create a user, or update the one that has these keys.

        Args:
            keys: What it is known by: names of your own, and values.
            name: What they are called.
            traits: What else is known of it, for rules and segments.
            company: The company that they belong to, by its keys.
            companies: All companies that they belong to, by their keys.
            company_id: The company that they belong to.
            company_ids: All companies that they belong to.
            id: Their id, if you know it; then the keys may be new.
            last_seen_at: When they were last active.
            update_only: Whether it is an error if there is none yet.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The user.

        Raises:
            BadRequestError: Something in the request is wrong.
            UnauthorizedError: The key is missing or wrong.
            ForbiddenError: The key does not allow this.
            InternalServerError: The server has failed.
        """
        return await self._call(
            UPSERT_USER,
            options,
            body={
                "keys": keys,
                "name": name,
                "traits": traits,
                "company": company,
                "companies": companies,
                "company_id": company_id,
                "company_ids": company_ids,
                "id": id,
                "last_seen_at": last_seen_at,
                "update_only": update_only,
            },
        )

    async def get_user(
        self, user_id: str, **options: Unpack[RequestOptions]
    ) -> types.GetUserResponse:
        """Get a user.

        Args:
            user_id: The user. For example: `"user_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The user.

        Raises:
            UnauthorizedError: The key is missing or wrong.
            ForbiddenError: The key does not allow this.
            NotFoundError: There is no such thing.
            InternalServerError: The server has failed.
        """
        return await self._call(GET_USER, options, path={"user_id": user_id})

    async def delete_user(
        self, user_id: str, **options: Unpack[RequestOptions]
    ) -> types.DeleteUserResponse:
        """Delete a user.

        Args:
            user_id: The user. For example: `"user_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Whether they were deleted.

        Raises:
            UnauthorizedError: The key is missing or wrong.
            ForbiddenError: The key does not allow this.
            NotFoundError: There is no such thing.
            InternalServerError: The server has failed.
        """
        return await self._call(DELETE_USER, options, path={"user_id": user_id})

    async def count_users(
        self,
        *,
        company_id: str | Omit = omit,
        ids: Sequence[str] | Omit = omit,
        plan_id: str | Omit = omit,
        q: str | Omit = omit,
        limit: int | Omit = omit,
        offset: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.CountUsersResponse:
        """Count users.

        Args:
            company_id: Only those of this company.
            ids: Only those with one of these ids.
            plan_id: Only those whose company has this plan.
            q: Only those that have this text in their name or keys.
            limit: How many there may be in an answer; by default 100. At least 0.
            offset: How many are left out at the beginning. At least 0.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            How many there are.

        Raises:
            BadRequestError: Something in the request is wrong.
            UnauthorizedError: The key is missing or wrong.
            ForbiddenError: The key does not allow this.
            InternalServerError: The server has failed.
        """
        return await self._call(
            COUNT_USERS,
            options,
            query={
                "company_id": company_id,
                "ids": ids,
                "plan_id": plan_id,
                "q": q,
                "limit": limit,
                "offset": offset,
            },
        )

    async def create_user(
        self,
        *,
        keys: types.Keys,
        name: str | None | Omit = omit,
        traits: types.Traits | Omit = omit,
        company: types.Keys | None | Omit = omit,
        companies: Sequence[types.Keys] | None | Omit = omit,
        company_id: str | None | Omit = omit,
        company_ids: Sequence[str] | None | Omit = omit,
        id: str | None | Omit = omit,
        last_seen_at: datetime | None | Omit = omit,
        update_only: bool | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.CreateUserResponse:
        """Create a user.

        Args:
            keys: What it is known by: names of your own, and values.
            name: What they are called.
            traits: What else is known of it, for rules and segments.
            company: The company that they belong to, by its keys.
            companies: All companies that they belong to, by their keys.
            company_id: The company that they belong to.
            company_ids: All companies that they belong to.
            id: Their id, if you know it; then the keys may be new.
            last_seen_at: When they were last active.
            update_only: Whether it is an error if there is none yet.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The user.

        Raises:
            BadRequestError: Something in the request is wrong.
            UnauthorizedError: The key is missing or wrong.
            ForbiddenError: The key does not allow this.
            InternalServerError: The server has failed.
        """
        return await self._call(
            CREATE_USER,
            options,
            body={
                "keys": keys,
                "name": name,
                "traits": traits,
                "company": company,
                "companies": companies,
                "company_id": company_id,
                "company_ids": company_ids,
                "id": id,
                "last_seen_at": last_seen_at,
                "update_only": update_only,
            },
        )

    async def delete_user_by_keys(
        self, *, keys: types.Keys, **options: Unpack[RequestOptions]
    ) -> types.DeleteUserByKeysResponse:
        """Delete the user who has these keys.

        Args:
            keys: What it is known by: names of your own, and values.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Whether they were deleted.

        Raises:
            BadRequestError: Something in the request is wrong.
            UnauthorizedError: The key is missing or wrong.
            ForbiddenError: The key does not allow this.
            NotFoundError: There is no such thing.
            InternalServerError: The server has failed.
        """
        return await self._call(DELETE_USER_BY_KEYS, options, body={"keys": keys})

    async def lookup_user(
        self, *, keys: types.Keys, **options: Unpack[RequestOptions]
    ) -> types.LookupUserResponse:
        """Get the user who has these keys.

        Args:
            keys: The keys by which it is known: `{"id": "acme"}`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The user.

        Raises:
            BadRequestError: Something in the request is wrong.
            UnauthorizedError: The key is missing or wrong.
            ForbiddenError: The key does not allow this.
            NotFoundError: There is no such thing.
            InternalServerError: The server has failed.
        """
        return await self._call(LOOKUP_USER, options, query={"keys": keys})


if TYPE_CHECKING:

    class CompaniesWithRawResponse:
        def __init__(self, of: Companies) -> None:
            self.list_companies = views.raw(of.list_companies)
            self.upsert_company = views.raw(of.upsert_company)
            self.get_company = views.raw(of.get_company)
            self.delete_company = views.raw(of.delete_company)
            self.count_companies = views.raw(of.count_companies)
            self.create_company = views.raw(of.create_company)
            self.delete_company_by_keys = views.raw(of.delete_company_by_keys)
            self.lookup_company = views.raw(of.lookup_company)
            self.upsert_company_trait = views.raw(of.upsert_company_trait)
            self.list_company_memberships = views.raw(of.list_company_memberships)
            self.get_or_create_company_membership = views.raw(
                of.get_or_create_company_membership
            )
            self.delete_company_membership = views.raw(of.delete_company_membership)
            self.upsert_user_trait = views.raw(of.upsert_user_trait)
            self.list_users = views.raw(of.list_users)
            self.upsert_user = views.raw(of.upsert_user)
            self.get_user = views.raw(of.get_user)
            self.delete_user = views.raw(of.delete_user)
            self.count_users = views.raw(of.count_users)
            self.create_user = views.raw(of.create_user)
            self.delete_user_by_keys = views.raw(of.delete_user_by_keys)
            self.lookup_user = views.raw(of.lookup_user)

    class CompaniesWithStreamingResponse:
        def __init__(self, of: Companies) -> None:
            self.list_companies = views.streaming(of.list_companies)
            self.upsert_company = views.streaming(of.upsert_company)
            self.get_company = views.streaming(of.get_company)
            self.delete_company = views.streaming(of.delete_company)
            self.count_companies = views.streaming(of.count_companies)
            self.create_company = views.streaming(of.create_company)
            self.delete_company_by_keys = views.streaming(of.delete_company_by_keys)
            self.lookup_company = views.streaming(of.lookup_company)
            self.upsert_company_trait = views.streaming(of.upsert_company_trait)
            self.list_company_memberships = views.streaming(of.list_company_memberships)
            self.get_or_create_company_membership = views.streaming(
                of.get_or_create_company_membership
            )
            self.delete_company_membership = views.streaming(
                of.delete_company_membership
            )
            self.upsert_user_trait = views.streaming(of.upsert_user_trait)
            self.list_users = views.streaming(of.list_users)
            self.upsert_user = views.streaming(of.upsert_user)
            self.get_user = views.streaming(of.get_user)
            self.delete_user = views.streaming(of.delete_user)
            self.count_users = views.streaming(of.count_users)
            self.create_user = views.streaming(of.create_user)
            self.delete_user_by_keys = views.streaming(of.delete_user_by_keys)
            self.lookup_user = views.streaming(of.lookup_user)

    class AsyncCompaniesWithRawResponse:
        def __init__(self, of: AsyncCompanies) -> None:
            self.list_companies = views.async_raw(of.list_companies)
            self.upsert_company = views.async_raw(of.upsert_company)
            self.get_company = views.async_raw(of.get_company)
            self.delete_company = views.async_raw(of.delete_company)
            self.count_companies = views.async_raw(of.count_companies)
            self.create_company = views.async_raw(of.create_company)
            self.delete_company_by_keys = views.async_raw(of.delete_company_by_keys)
            self.lookup_company = views.async_raw(of.lookup_company)
            self.upsert_company_trait = views.async_raw(of.upsert_company_trait)
            self.list_company_memberships = views.async_raw(of.list_company_memberships)
            self.get_or_create_company_membership = views.async_raw(
                of.get_or_create_company_membership
            )
            self.delete_company_membership = views.async_raw(
                of.delete_company_membership
            )
            self.upsert_user_trait = views.async_raw(of.upsert_user_trait)
            self.list_users = views.async_raw(of.list_users)
            self.upsert_user = views.async_raw(of.upsert_user)
            self.get_user = views.async_raw(of.get_user)
            self.delete_user = views.async_raw(of.delete_user)
            self.count_users = views.async_raw(of.count_users)
            self.create_user = views.async_raw(of.create_user)
            self.delete_user_by_keys = views.async_raw(of.delete_user_by_keys)
            self.lookup_user = views.async_raw(of.lookup_user)

    class AsyncCompaniesWithStreamingResponse:
        def __init__(self, of: AsyncCompanies) -> None:
            self.list_companies = views.async_streaming(of.list_companies)
            self.upsert_company = views.async_streaming(of.upsert_company)
            self.get_company = views.async_streaming(of.get_company)
            self.delete_company = views.async_streaming(of.delete_company)
            self.count_companies = views.async_streaming(of.count_companies)
            self.create_company = views.async_streaming(of.create_company)
            self.delete_company_by_keys = views.async_streaming(
                of.delete_company_by_keys
            )
            self.lookup_company = views.async_streaming(of.lookup_company)
            self.upsert_company_trait = views.async_streaming(of.upsert_company_trait)
            self.list_company_memberships = views.async_streaming(
                of.list_company_memberships
            )
            self.get_or_create_company_membership = views.async_streaming(
                of.get_or_create_company_membership
            )
            self.delete_company_membership = views.async_streaming(
                of.delete_company_membership
            )
            self.upsert_user_trait = views.async_streaming(of.upsert_user_trait)
            self.list_users = views.async_streaming(of.list_users)
            self.upsert_user = views.async_streaming(of.upsert_user)
            self.get_user = views.async_streaming(of.get_user)
            self.delete_user = views.async_streaming(of.delete_user)
            self.count_users = views.async_streaming(of.count_users)
            self.create_user = views.async_streaming(of.create_user)
            self.delete_user_by_keys = views.async_streaming(of.delete_user_by_keys)
            self.lookup_user = views.async_streaming(of.lookup_user)
