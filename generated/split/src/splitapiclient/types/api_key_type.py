"""`APIKeyType`, and what belongs to it."""

from __future__ import annotations

from typing import Literal, Union

APIKeyType = Union[Literal["server_side", "client_side", "admin"], str]
"""Who uses a key: an SDK on a server, an SDK that users see, or a program that
administers.
"""
