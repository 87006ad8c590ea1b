"""What methods take by name, as dictionaries: `create(**params)`."""

from __future__ import annotations

from typing_extensions import Required, TypedDict


class TokenRefreshParams(TypedDict, total=False):
    """What `auth.token.refresh` takes by name."""

    refresh_token: Required[str]
    """The `refreshToken` of the session."""
