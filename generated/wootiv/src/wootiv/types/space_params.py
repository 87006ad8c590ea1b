"""What methods take by name, as dictionaries: `create(**params)`."""

from __future__ import annotations

from typing_extensions import TypedDict


class MemberListParams(TypedDict, total=False):
    """What `space.members.list` takes by name."""

    page: int
    """Which page, beginning with 1."""


class TokenCreateParams(TypedDict, total=False):
    """What `space.tokens.create` takes by name."""

    name: str
    """What the key is for."""
