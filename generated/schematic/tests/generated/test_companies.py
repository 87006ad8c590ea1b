"""Calls of `companies`, sync and async."""

from __future__ import annotations

from datetime import datetime, timezone

from schematic import Schematic, types
from schematic._core.exchanges import Exchange, Sent, is_a


def test_list_companies(exchange: Exchange[Schematic]) -> None:
    """GET /companies"""
    result = exchange.items(
        "companies.list_companies",
        lambda client: client.companies.list_companies(
            ids=["ids"], plan_id="plan_id", q="q", limit=1, offset=1
        ),
    )
    assert is_a(result, list[types.CompanyDetailResponseData])
    assert exchange.sent == Sent(
        "GET",
        "/companies",
        query={
            "ids": "ids",
            "plan_id": "plan_id",
            "q": "q",
            "limit": "1",
            "offset": "1",
        },
        headers={
            "x-fern-language": "Python",
            "x-fern-runtime": "python/{python}",
            "x-fern-platform": "{platform}",
            "x-fern-sdk-name": "{distribution}",
            "x-fern-sdk-version": "{version}",
            "x-schematic-api-key": "api_key",
        },
    )


def test_upsert_company(exchange: Exchange[Schematic]) -> None:
    """POST /companies"""
    result = exchange.call(
        "companies.upsert_company",
        lambda client: client.companies.upsert_company(
            keys={"id": "your-company-id"},
            name="name",
            traits={"city": "Atlanta"},
            id="id",
            last_seen_at=datetime(2024, 1, 15, 12, 0, tzinfo=timezone.utc),
            update_only=True,
        ),
    )
    assert is_a(result, types.UpsertCompanyResponse)
    assert exchange.sent == Sent(
        "POST",
        "/companies",
        headers={
            "x-fern-language": "Python",
            "x-fern-runtime": "python/{python}",
            "x-fern-platform": "{platform}",
            "x-fern-sdk-name": "{distribution}",
            "x-fern-sdk-version": "{version}",
            "x-schematic-api-key": "api_key",
        },
        json={
            "keys": {"id": "your-company-id"},
            "name": "name",
            "traits": {"city": "Atlanta"},
            "id": "id",
            "last_seen_at": "2024-01-15T12:00:00Z",
            "update_only": True,
        },
    )


def test_get_company(exchange: Exchange[Schematic]) -> None:
    """GET /companies/{company_id}"""
    result = exchange.call(
        "companies.get_company", lambda client: client.companies.get_company("comp_1")
    )
    assert is_a(result, types.GetCompanyResponse)
    assert exchange.sent == Sent(
        "GET",
        "/companies/comp_1",
        headers={
            "x-fern-language": "Python",
            "x-fern-runtime": "python/{python}",
            "x-fern-platform": "{platform}",
            "x-fern-sdk-name": "{distribution}",
            "x-fern-sdk-version": "{version}",
            "x-schematic-api-key": "api_key",
        },
    )


def test_delete_company(exchange: Exchange[Schematic]) -> None:
    """DELETE /companies/{company_id}"""
    result = exchange.call(
        "companies.delete_company",
        lambda client: client.companies.delete_company(
            "comp_1", cancel_subscription=True, prorate=True
        ),
    )
    assert is_a(result, types.DeleteCompanyResponse)
    assert exchange.sent == Sent(
        "DELETE",
        "/companies/comp_1",
        query={"cancel_subscription": "true", "prorate": "true"},
        headers={
            "x-fern-language": "Python",
            "x-fern-runtime": "python/{python}",
            "x-fern-platform": "{platform}",
            "x-fern-sdk-name": "{distribution}",
            "x-fern-sdk-version": "{version}",
            "x-schematic-api-key": "api_key",
        },
    )


def test_count_companies(exchange: Exchange[Schematic]) -> None:
    """GET /companies/count"""
    result = exchange.call(
        "companies.count_companies",
        lambda client: client.companies.count_companies(
            ids=["ids"], plan_id="plan_id", q="q", limit=1, offset=1
        ),
    )
    assert is_a(result, types.CountCompaniesResponse)
    assert exchange.sent == Sent(
        "GET",
        "/companies/count",
        query={
            "ids": "ids",
            "plan_id": "plan_id",
            "q": "q",
            "limit": "1",
            "offset": "1",
        },
        headers={
            "x-fern-language": "Python",
            "x-fern-runtime": "python/{python}",
            "x-fern-platform": "{platform}",
            "x-fern-sdk-name": "{distribution}",
            "x-fern-sdk-version": "{version}",
            "x-schematic-api-key": "api_key",
        },
    )


def test_create_company(exchange: Exchange[Schematic]) -> None:
    """POST /companies/create"""
    result = exchange.call(
        "companies.create_company",
        lambda client: client.companies.create_company(
            keys={"id": "your-company-id"},
            name="name",
            traits={"city": "Atlanta"},
            id="id",
            last_seen_at=datetime(2024, 1, 15, 12, 0, tzinfo=timezone.utc),
            update_only=True,
        ),
    )
    assert is_a(result, types.CreateCompanyResponse)
    assert exchange.sent == Sent(
        "POST",
        "/companies/create",
        headers={
            "x-fern-language": "Python",
            "x-fern-runtime": "python/{python}",
            "x-fern-platform": "{platform}",
            "x-fern-sdk-name": "{distribution}",
            "x-fern-sdk-version": "{version}",
            "x-schematic-api-key": "api_key",
        },
        json={
            "keys": {"id": "your-company-id"},
            "name": "name",
            "traits": {"city": "Atlanta"},
            "id": "id",
            "last_seen_at": "2024-01-15T12:00:00Z",
            "update_only": True,
        },
    )


def test_delete_company_by_keys(exchange: Exchange[Schematic]) -> None:
    """POST /companies/delete"""
    result = exchange.call(
        "companies.delete_company_by_keys",
        lambda client: client.companies.delete_company_by_keys(
            keys={"id": "your-company-id"}
        ),
    )
    assert is_a(result, types.DeleteCompanyByKeysResponse)
    assert exchange.sent == Sent(
        "POST",
        "/companies/delete",
        headers={
            "x-fern-language": "Python",
            "x-fern-runtime": "python/{python}",
            "x-fern-platform": "{platform}",
            "x-fern-sdk-name": "{distribution}",
            "x-fern-sdk-version": "{version}",
            "x-schematic-api-key": "api_key",
        },
        json={"keys": {"id": "your-company-id"}},
    )


def test_lookup_company(exchange: Exchange[Schematic]) -> None:
    """GET /companies/lookup"""
    result = exchange.call(
        "companies.lookup_company",
        lambda client: client.companies.lookup_company(keys={"id": "your-company-id"}),
    )
    assert is_a(result, types.LookupCompanyResponse)
    assert exchange.sent == Sent(
        "GET",
        "/companies/lookup",
        query={"keys[id]": "your-company-id"},
        headers={
            "x-fern-language": "Python",
            "x-fern-runtime": "python/{python}",
            "x-fern-platform": "{platform}",
            "x-fern-sdk-name": "{distribution}",
            "x-fern-sdk-version": "{version}",
            "x-schematic-api-key": "api_key",
        },
    )


def test_upsert_company_trait(exchange: Exchange[Schematic]) -> None:
    """POST /company-traits"""
    result = exchange.call(
        "companies.upsert_company_trait",
        lambda client: client.companies.upsert_company_trait(
            keys={"id": "your-company-id"},
            trait="trait",
            set="set",
            incr=1,
            update_only=True,
        ),
    )
    assert is_a(result, types.UpsertCompanyTraitResponse)
    assert exchange.sent == Sent(
        "POST",
        "/company-traits",
        headers={
            "x-fern-language": "Python",
            "x-fern-runtime": "python/{python}",
            "x-fern-platform": "{platform}",
            "x-fern-sdk-name": "{distribution}",
            "x-fern-sdk-version": "{version}",
            "x-schematic-api-key": "api_key",
        },
        json={
            "keys": {"id": "your-company-id"},
            "trait": "trait",
            "set": "set",
            "incr": 1,
            "update_only": True,
        },
    )


def test_list_company_memberships(exchange: Exchange[Schematic]) -> None:
    """GET /company-memberships"""
    result = exchange.items(
        "companies.list_company_memberships",
        lambda client: client.companies.list_company_memberships(
            company_id="company_id", user_id="user_id", limit=1, offset=1
        ),
    )
    assert is_a(result, list[types.CompanyMembershipDetailResponseData])
    assert exchange.sent == Sent(
        "GET",
        "/company-memberships",
        query={
            "company_id": "company_id",
            "user_id": "user_id",
            "limit": "1",
            "offset": "1",
        },
        headers={
            "x-fern-language": "Python",
            "x-fern-runtime": "python/{python}",
            "x-fern-platform": "{platform}",
            "x-fern-sdk-name": "{distribution}",
            "x-fern-sdk-version": "{version}",
            "x-schematic-api-key": "api_key",
        },
    )


def test_get_or_create_company_membership(exchange: Exchange[Schematic]) -> None:
    """POST /company-memberships"""
    result = exchange.call(
        "companies.get_or_create_company_membership",
        lambda client: client.companies.get_or_create_company_membership(
            company_id="company_id", user_id="user_id"
        ),
    )
    assert is_a(result, types.GetOrCreateCompanyMembershipResponse)
    assert exchange.sent == Sent(
        "POST",
        "/company-memberships",
        headers={
            "x-fern-language": "Python",
            "x-fern-runtime": "python/{python}",
            "x-fern-platform": "{platform}",
            "x-fern-sdk-name": "{distribution}",
            "x-fern-sdk-version": "{version}",
            "x-schematic-api-key": "api_key",
        },
        json={"company_id": "company_id", "user_id": "user_id"},
    )


def test_delete_company_membership(exchange: Exchange[Schematic]) -> None:
    """DELETE /company-memberships/{company_membership_id}"""
    result = exchange.call(
        "companies.delete_company_membership",
        lambda client: client.companies.delete_company_membership("comp_1"),
    )
    assert is_a(result, types.DeleteCompanyMembershipResponse)
    assert exchange.sent == Sent(
        "DELETE",
        "/company-memberships/comp_1",
        headers={
            "x-fern-language": "Python",
            "x-fern-runtime": "python/{python}",
            "x-fern-platform": "{platform}",
            "x-fern-sdk-name": "{distribution}",
            "x-fern-sdk-version": "{version}",
            "x-schematic-api-key": "api_key",
        },
    )


def test_upsert_user_trait(exchange: Exchange[Schematic]) -> None:
    """POST /user-traits"""
    result = exchange.call(
        "companies.upsert_user_trait",
        lambda client: client.companies.upsert_user_trait(
            keys={"id": "your-company-id"},
            trait="trait",
            set="set",
            incr=1,
            update_only=True,
        ),
    )
    assert is_a(result, types.UpsertUserTraitResponse)
    assert exchange.sent == Sent(
        "POST",
        "/user-traits",
        headers={
            "x-fern-language": "Python",
            "x-fern-runtime": "python/{python}",
            "x-fern-platform": "{platform}",
            "x-fern-sdk-name": "{distribution}",
            "x-fern-sdk-version": "{version}",
            "x-schematic-api-key": "api_key",
        },
        json={
            "keys": {"id": "your-company-id"},
            "trait": "trait",
            "set": "set",
            "incr": 1,
            "update_only": True,
        },
    )


def test_list_users(exchange: Exchange[Schematic]) -> None:
    """GET /users"""
    result = exchange.items(
        "companies.list_users",
        lambda client: client.companies.list_users(
            company_id="company_id",
            ids=["ids"],
            plan_id="plan_id",
            q="q",
            limit=1,
            offset=1,
        ),
    )
    assert is_a(result, list[types.UserDetailResponseData])
    assert exchange.sent == Sent(
        "GET",
        "/users",
        query={
            "company_id": "company_id",
            "ids": "ids",
            "plan_id": "plan_id",
            "q": "q",
            "limit": "1",
            "offset": "1",
        },
        headers={
            "x-fern-language": "Python",
            "x-fern-runtime": "python/{python}",
            "x-fern-platform": "{platform}",
            "x-fern-sdk-name": "{distribution}",
            "x-fern-sdk-version": "{version}",
            "x-schematic-api-key": "api_key",
        },
    )


def test_upsert_user(exchange: Exchange[Schematic]) -> None:
    """POST /users"""
    result = exchange.call(
        "companies.upsert_user",
        lambda client: client.companies.upsert_user(
            keys={"id": "your-company-id"},
            name="name",
            traits={"city": "Atlanta"},
            company={"id": "your-company-id"},
            companies=[{"id": "your-company-id"}],
            company_id="company_id",
            company_ids=["company_ids"],
            id="id",
            last_seen_at=datetime(2024, 1, 15, 12, 0, tzinfo=timezone.utc),
            update_only=True,
        ),
    )
    assert is_a(result, types.UpsertUserResponse)
    assert exchange.sent == Sent(
        "POST",
        "/users",
        headers={
            "x-fern-language": "Python",
            "x-fern-runtime": "python/{python}",
            "x-fern-platform": "{platform}",
            "x-fern-sdk-name": "{distribution}",
            "x-fern-sdk-version": "{version}",
            "x-schematic-api-key": "api_key",
        },
        json={
            "keys": {"id": "your-company-id"},
            "name": "name",
            "traits": {"city": "Atlanta"},
            "company": {"id": "your-company-id"},
            "companies": [{"id": "your-company-id"}],
            "company_id": "company_id",
            "company_ids": ["company_ids"],
            "id": "id",
            "last_seen_at": "2024-01-15T12:00:00Z",
            "update_only": True,
        },
    )


def test_get_user(exchange: Exchange[Schematic]) -> None:
    """GET /users/{user_id}"""
    result = exchange.call(
        "companies.get_user", lambda client: client.companies.get_user("user_1")
    )
    assert is_a(result, types.GetUserResponse)
    assert exchange.sent == Sent(
        "GET",
        "/users/user_1",
        headers={
            "x-fern-language": "Python",
            "x-fern-runtime": "python/{python}",
            "x-fern-platform": "{platform}",
            "x-fern-sdk-name": "{distribution}",
            "x-fern-sdk-version": "{version}",
            "x-schematic-api-key": "api_key",
        },
    )


def test_delete_user(exchange: Exchange[Schematic]) -> None:
    """DELETE /users/{user_id}"""
    result = exchange.call(
        "companies.delete_user", lambda client: client.companies.delete_user("user_1")
    )
    assert is_a(result, types.DeleteUserResponse)
    assert exchange.sent == Sent(
        "DELETE",
        "/users/user_1",
        headers={
            "x-fern-language": "Python",
            "x-fern-runtime": "python/{python}",
            "x-fern-platform": "{platform}",
            "x-fern-sdk-name": "{distribution}",
            "x-fern-sdk-version": "{version}",
            "x-schematic-api-key": "api_key",
        },
    )


def test_count_users(exchange: Exchange[Schematic]) -> None:
    """GET /users/count"""
    result = exchange.call(
        "companies.count_users",
        lambda client: client.companies.count_users(
            company_id="company_id",
            ids=["ids"],
            plan_id="plan_id",
            q="q",
            limit=1,
            offset=1,
        ),
    )
    assert is_a(result, types.CountUsersResponse)
    assert exchange.sent == Sent(
        "GET",
        "/users/count",
        query={
            "company_id": "company_id",
            "ids": "ids",
            "plan_id": "plan_id",
            "q": "q",
            "limit": "1",
            "offset": "1",
        },
        headers={
            "x-fern-language": "Python",
            "x-fern-runtime": "python/{python}",
            "x-fern-platform": "{platform}",
            "x-fern-sdk-name": "{distribution}",
            "x-fern-sdk-version": "{version}",
            "x-schematic-api-key": "api_key",
        },
    )


def test_create_user(exchange: Exchange[Schematic]) -> None:
    """POST /users/create"""
    result = exchange.call(
        "companies.create_user",
        lambda client: client.companies.create_user(
            keys={"id": "your-company-id"},
            name="name",
            traits={"city": "Atlanta"},
            company={"id": "your-company-id"},
            companies=[{"id": "your-company-id"}],
            company_id="company_id",
            company_ids=["company_ids"],
            id="id",
            last_seen_at=datetime(2024, 1, 15, 12, 0, tzinfo=timezone.utc),
            update_only=True,
        ),
    )
    assert is_a(result, types.CreateUserResponse)
    assert exchange.sent == Sent(
        "POST",
        "/users/create",
        headers={
            "x-fern-language": "Python",
            "x-fern-runtime": "python/{python}",
            "x-fern-platform": "{platform}",
            "x-fern-sdk-name": "{distribution}",
            "x-fern-sdk-version": "{version}",
            "x-schematic-api-key": "api_key",
        },
        json={
            "keys": {"id": "your-company-id"},
            "name": "name",
            "traits": {"city": "Atlanta"},
            "company": {"id": "your-company-id"},
            "companies": [{"id": "your-company-id"}],
            "company_id": "company_id",
            "company_ids": ["company_ids"],
            "id": "id",
            "last_seen_at": "2024-01-15T12:00:00Z",
            "update_only": True,
        },
    )


def test_delete_user_by_keys(exchange: Exchange[Schematic]) -> None:
    """POST /users/delete"""
    result = exchange.call(
        "companies.delete_user_by_keys",
        lambda client: client.companies.delete_user_by_keys(
            keys={"id": "your-company-id"}
        ),
    )
    assert is_a(result, types.DeleteUserByKeysResponse)
    assert exchange.sent == Sent(
        "POST",
        "/users/delete",
        headers={
            "x-fern-language": "Python",
            "x-fern-runtime": "python/{python}",
            "x-fern-platform": "{platform}",
            "x-fern-sdk-name": "{distribution}",
            "x-fern-sdk-version": "{version}",
            "x-schematic-api-key": "api_key",
        },
        json={"keys": {"id": "your-company-id"}},
    )


def test_lookup_user(exchange: Exchange[Schematic]) -> None:
    """GET /users/lookup"""
    result = exchange.call(
        "companies.lookup_user",
        lambda client: client.companies.lookup_user(keys={"id": "your-company-id"}),
    )
    assert is_a(result, types.LookupUserResponse)
    assert exchange.sent == Sent(
        "GET",
        "/users/lookup",
        query={"keys[id]": "your-company-id"},
        headers={
            "x-fern-language": "Python",
            "x-fern-runtime": "python/{python}",
            "x-fern-platform": "{platform}",
            "x-fern-sdk-name": "{distribution}",
            "x-fern-sdk-version": "{version}",
            "x-schematic-api-key": "api_key",
        },
    )
