"""Calls of `segment_definitions`, sync and async.

Without a test, as no example can be made:

- `segment_definitions.list`
- `segment_definitions.get_keys`
"""

from __future__ import annotations

from splitapiclient import SplitApiClient
from splitapiclient._core.exchanges import Exchange, Sent, is_a


def test_upload_keys(exchange: Exchange[SplitApiClient]) -> None:
    """PUT /segments/{environmentId}/{segmentName}/uploadKeys"""
    result = exchange.call(
        "segment_definitions.upload_keys",
        lambda client: client.segment_definitions.upload_keys(
            "employees",
            "env_1",
            data={"keys": ["user_1", "user_2"], "comment": "New people."},
            replace=False,
        ),
    )
    assert is_a(result, bool)
    assert exchange.sent == Sent(
        "PUT",
        "/segments/env_1/employees/uploadKeys",
        query={"replace": "false"},
        headers={"authorization": "Bearer apikey"},
        json={"keys": ["user_1", "user_2"], "comment": "New people."},
    )


def test_remove_keys(exchange: Exchange[SplitApiClient]) -> None:
    """PUT /segments/{environmentId}/{segmentName}/removeKeys"""
    result = exchange.call(
        "segment_definitions.remove_keys",
        lambda client: client.segment_definitions.remove_keys(
            "employees",
            "env_1",
            data={"keys": ["user_1", "user_2"], "comment": "New people."},
        ),
    )
    assert is_a(result, bool)
    assert exchange.sent == Sent(
        "PUT",
        "/segments/env_1/employees/removeKeys",
        headers={"authorization": "Bearer apikey"},
        json={"keys": ["user_1", "user_2"], "comment": "New people."},
    )
