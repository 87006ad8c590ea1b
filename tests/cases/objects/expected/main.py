"""Clients from a mapping of their options."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ._client import AsyncRooms, Rooms
from ._core.factory import check_credentials, chosen

ARGUMENTS = ("key", "base_url_v2", "night", "http_client")


def get_client(config: Mapping[str, Any]) -> Rooms:
    """A client with the entries of ``config`` that are its options; others are ignored.

    Raises:
        MissingCredentialsError: There is no credential among them, nor in the environment.
    """
    client = Rooms(**chosen(config, ARGUMENTS))
    check_credentials(client)
    return client


def async_get_client(config: Mapping[str, Any]) -> AsyncRooms:
    """A client with the entries of ``config`` that are its options; others are ignored.

    Raises:
        MissingCredentialsError: There is no credential among them, nor in the environment.
    """
    client = AsyncRooms(**chosen(config, ARGUMENTS))
    check_credentials(client)
    return client
