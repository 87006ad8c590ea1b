"""Clients from a mapping of their options."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ._client import AsyncSplitApiClient, SplitApiClient
from ._core.factory import check_credentials, chosen

ARGUMENTS = (
    "apikey",
    "harness_token",
    "account_identifier",
    "org_identifier",
    "project_identifier",
    "base_url_v3",
    "harness_base_url",
    "harness_mode",
    "http_client",
)


def get_client(config: Mapping[str, Any]) -> SplitApiClient:
    """A client with the entries of ``config`` that are its options; others are ignored.

    Raises:
        InsufficientConfigArgumentsException: There is no credential among them, nor in the environment.
    """
    client = SplitApiClient(**chosen(config, ARGUMENTS))
    check_credentials(client)
    return client


def get_async_client(config: Mapping[str, Any]) -> AsyncSplitApiClient:
    """A client with the entries of ``config`` that are its options; others are ignored.

    Raises:
        InsufficientConfigArgumentsException: There is no credential among them, nor in the environment.
    """
    client = AsyncSplitApiClient(**chosen(config, ARGUMENTS))
    check_credentials(client)
    return client
