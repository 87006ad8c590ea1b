"""Calls of `features`, sync and async."""

from __future__ import annotations

from schematic import Schematic, types
from schematic._core.exchanges import Exchange, Sent, is_a


def test_list_features(exchange: Exchange[Schematic]) -> None:
    """GET /features"""
    result = exchange.items(
        "features.list_features",
        lambda client: client.features.list_features(
            ids=["ids"], q="q", limit=1, offset=1
        ),
    )
    assert is_a(result, list[types.FeatureDetailResponseData])
    assert exchange.sent == Sent(
        "GET",
        "/features",
        query={"ids": "ids", "q": "q", "limit": "1", "offset": "1"},
        headers={
            "x-fern-language": "Python",
            "x-fern-runtime": "python/{python}",
            "x-fern-platform": "{platform}",
            "x-fern-sdk-name": "{distribution}",
            "x-fern-sdk-version": "{version}",
            "x-schematic-api-key": "api_key",
        },
    )


def test_create_feature(exchange: Exchange[Schematic]) -> None:
    """POST /features"""
    result = exchange.call(
        "features.create_feature",
        lambda client: client.features.create_feature(
            description="description",
            feature_type="boolean",
            name="name",
            event_subtype="event_subtype",
            trait_id="trait_id",
            icon="icon",
            flag={
                "default_value": True,
                "description": "description",
                "flag_type": "boolean",
                "key": "key",
                "name": "name",
                "id": "id",
            },
            maintainer_account_member_id="maintainer_account_member_id",
        ),
    )
    assert is_a(result, types.CreateFeatureResponse)
    assert exchange.sent == Sent(
        "POST",
        "/features",
        headers={
            "x-fern-language": "Python",
            "x-fern-runtime": "python/{python}",
            "x-fern-platform": "{platform}",
            "x-fern-sdk-name": "{distribution}",
            "x-fern-sdk-version": "{version}",
            "x-schematic-api-key": "api_key",
        },
        json={
            "description": "description",
            "feature_type": "boolean",
            "name": "name",
            "event_subtype": "event_subtype",
            "trait_id": "trait_id",
            "icon": "icon",
            "flag": {
                "default_value": True,
                "description": "description",
                "flag_type": "boolean",
                "key": "key",
                "name": "name",
                "id": "id",
            },
            "maintainer_account_member_id": "maintainer_account_member_id",
        },
    )


def test_get_feature(exchange: Exchange[Schematic]) -> None:
    """GET /features/{feature_id}"""
    result = exchange.call(
        "features.get_feature", lambda client: client.features.get_feature("feat_1")
    )
    assert is_a(result, types.GetFeatureResponse)
    assert exchange.sent == Sent(
        "GET",
        "/features/feat_1",
        headers={
            "x-fern-language": "Python",
            "x-fern-runtime": "python/{python}",
            "x-fern-platform": "{platform}",
            "x-fern-sdk-name": "{distribution}",
            "x-fern-sdk-version": "{version}",
            "x-schematic-api-key": "api_key",
        },
    )


def test_update_feature(exchange: Exchange[Schematic]) -> None:
    """PUT /features/{feature_id}"""
    result = exchange.call(
        "features.update_feature",
        lambda client: client.features.update_feature(
            "feat_1",
            description="description",
            feature_type="boolean",
            name="name",
            event_subtype="event_subtype",
            trait_id="trait_id",
            icon="icon",
            flag={
                "default_value": True,
                "description": "description",
                "flag_type": "boolean",
                "key": "key",
                "name": "name",
                "id": "id",
            },
            maintainer_account_member_id="maintainer_account_member_id",
        ),
    )
    assert is_a(result, types.UpdateFeatureResponse)
    assert exchange.sent == Sent(
        "PUT",
        "/features/feat_1",
        headers={
            "x-fern-language": "Python",
            "x-fern-runtime": "python/{python}",
            "x-fern-platform": "{platform}",
            "x-fern-sdk-name": "{distribution}",
            "x-fern-sdk-version": "{version}",
            "x-schematic-api-key": "api_key",
        },
        json={
            "description": "description",
            "feature_type": "boolean",
            "name": "name",
            "event_subtype": "event_subtype",
            "trait_id": "trait_id",
            "icon": "icon",
            "flag": {
                "default_value": True,
                "description": "description",
                "flag_type": "boolean",
                "key": "key",
                "name": "name",
                "id": "id",
            },
            "maintainer_account_member_id": "maintainer_account_member_id",
        },
    )


def test_delete_feature(exchange: Exchange[Schematic]) -> None:
    """DELETE /features/{feature_id}"""
    result = exchange.call(
        "features.delete_feature",
        lambda client: client.features.delete_feature("feat_1"),
    )
    assert is_a(result, types.DeleteFeatureResponse)
    assert exchange.sent == Sent(
        "DELETE",
        "/features/feat_1",
        headers={
            "x-fern-language": "Python",
            "x-fern-runtime": "python/{python}",
            "x-fern-platform": "{platform}",
            "x-fern-sdk-name": "{distribution}",
            "x-fern-sdk-version": "{version}",
            "x-schematic-api-key": "api_key",
        },
    )


def test_count_features(exchange: Exchange[Schematic]) -> None:
    """GET /features/count"""
    result = exchange.call(
        "features.count_features",
        lambda client: client.features.count_features(
            ids=["ids"], q="q", limit=1, offset=1
        ),
    )
    assert is_a(result, types.CountFeaturesResponse)
    assert exchange.sent == Sent(
        "GET",
        "/features/count",
        query={"ids": "ids", "q": "q", "limit": "1", "offset": "1"},
        headers={
            "x-fern-language": "Python",
            "x-fern-runtime": "python/{python}",
            "x-fern-platform": "{platform}",
            "x-fern-sdk-name": "{distribution}",
            "x-fern-sdk-version": "{version}",
            "x-schematic-api-key": "api_key",
        },
    )


def test_list_flags(exchange: Exchange[Schematic]) -> None:
    """GET /flags"""
    result = exchange.items(
        "features.list_flags",
        lambda client: client.features.list_flags(
            feature_id="feature_id", ids=["ids"], q="q", limit=1, offset=1
        ),
    )
    assert is_a(result, list[types.FlagDetailResponseData])
    assert exchange.sent == Sent(
        "GET",
        "/flags",
        query={
            "feature_id": "feature_id",
            "ids": "ids",
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


def test_create_flag(exchange: Exchange[Schematic]) -> None:
    """POST /flags"""
    result = exchange.call(
        "features.create_flag",
        lambda client: client.features.create_flag(
            default_value=True,
            description="description",
            key="key",
            name="name",
            flag_type="boolean",
            feature_id="feature_id",
            maintainer_account_member_id="maintainer_account_member_id",
        ),
    )
    assert is_a(result, types.CreateFlagResponse)
    assert exchange.sent == Sent(
        "POST",
        "/flags",
        headers={
            "x-fern-language": "Python",
            "x-fern-runtime": "python/{python}",
            "x-fern-platform": "{platform}",
            "x-fern-sdk-name": "{distribution}",
            "x-fern-sdk-version": "{version}",
            "x-schematic-api-key": "api_key",
        },
        json={
            "default_value": True,
            "description": "description",
            "key": "key",
            "name": "name",
            "flag_type": "boolean",
            "feature_id": "feature_id",
            "maintainer_account_member_id": "maintainer_account_member_id",
        },
    )


def test_get_flag(exchange: Exchange[Schematic]) -> None:
    """GET /flags/{flag_id}"""
    result = exchange.call(
        "features.get_flag", lambda client: client.features.get_flag("flag_1")
    )
    assert is_a(result, types.GetFlagResponse)
    assert exchange.sent == Sent(
        "GET",
        "/flags/flag_1",
        headers={
            "x-fern-language": "Python",
            "x-fern-runtime": "python/{python}",
            "x-fern-platform": "{platform}",
            "x-fern-sdk-name": "{distribution}",
            "x-fern-sdk-version": "{version}",
            "x-schematic-api-key": "api_key",
        },
    )


def test_update_flag(exchange: Exchange[Schematic]) -> None:
    """PUT /flags/{flag_id}"""
    result = exchange.call(
        "features.update_flag",
        lambda client: client.features.update_flag(
            "flag_1",
            default_value=True,
            description="description",
            key="key",
            name="name",
            flag_type="boolean",
            feature_id="feature_id",
            maintainer_account_member_id="maintainer_account_member_id",
        ),
    )
    assert is_a(result, types.UpdateFlagResponse)
    assert exchange.sent == Sent(
        "PUT",
        "/flags/flag_1",
        headers={
            "x-fern-language": "Python",
            "x-fern-runtime": "python/{python}",
            "x-fern-platform": "{platform}",
            "x-fern-sdk-name": "{distribution}",
            "x-fern-sdk-version": "{version}",
            "x-schematic-api-key": "api_key",
        },
        json={
            "default_value": True,
            "description": "description",
            "key": "key",
            "name": "name",
            "flag_type": "boolean",
            "feature_id": "feature_id",
            "maintainer_account_member_id": "maintainer_account_member_id",
        },
    )


def test_delete_flag(exchange: Exchange[Schematic]) -> None:
    """DELETE /flags/{flag_id}"""
    result = exchange.call(
        "features.delete_flag", lambda client: client.features.delete_flag("flag_1")
    )
    assert is_a(result, types.DeleteFlagResponse)
    assert exchange.sent == Sent(
        "DELETE",
        "/flags/flag_1",
        headers={
            "x-fern-language": "Python",
            "x-fern-runtime": "python/{python}",
            "x-fern-platform": "{platform}",
            "x-fern-sdk-name": "{distribution}",
            "x-fern-sdk-version": "{version}",
            "x-schematic-api-key": "api_key",
        },
    )


def test_count_flags(exchange: Exchange[Schematic]) -> None:
    """GET /flags/count"""
    result = exchange.call(
        "features.count_flags",
        lambda client: client.features.count_flags(
            feature_id="feature_id", ids=["ids"], q="q", limit=1, offset=1
        ),
    )
    assert is_a(result, types.CountFlagsResponse)
    assert exchange.sent == Sent(
        "GET",
        "/flags/count",
        query={
            "feature_id": "feature_id",
            "ids": "ids",
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


def test_check_flag(exchange: Exchange[Schematic]) -> None:
    """POST /flags/{key}/check"""
    result = exchange.call(
        "features.check_flag",
        lambda client: client.features.check_flag(
            "key_1", company={"id": "your-company-id"}, user={"id": "your-company-id"}
        ),
    )
    assert is_a(result, types.CheckFlagResponse)
    assert exchange.sent == Sent(
        "POST",
        "/flags/key_1/check",
        headers={
            "x-fern-language": "Python",
            "x-fern-runtime": "python/{python}",
            "x-fern-platform": "{platform}",
            "x-fern-sdk-name": "{distribution}",
            "x-fern-sdk-version": "{version}",
            "x-schematic-api-key": "api_key",
        },
        json={"company": {"id": "your-company-id"}, "user": {"id": "your-company-id"}},
    )


def test_check_flags(exchange: Exchange[Schematic]) -> None:
    """POST /flags/check"""
    result = exchange.call(
        "features.check_flags",
        lambda client: client.features.check_flags(
            company={"id": "your-company-id"}, user={"id": "your-company-id"}
        ),
    )
    assert is_a(result, types.CheckFlagsResponse)
    assert exchange.sent == Sent(
        "POST",
        "/flags/check",
        headers={
            "x-fern-language": "Python",
            "x-fern-runtime": "python/{python}",
            "x-fern-platform": "{platform}",
            "x-fern-sdk-name": "{distribution}",
            "x-fern-sdk-version": "{version}",
            "x-schematic-api-key": "api_key",
        },
        json={"company": {"id": "your-company-id"}, "user": {"id": "your-company-id"}},
    )
