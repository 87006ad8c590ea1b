"""The types of `auth`, for code that imports them from here."""

from ..._core.lazy import lazily

__getattr__, __dir__ = lazily(
    __name__,
    """
    recovery .
    TokenRefreshParams ..auth_params
    TokenRefreshResponse ..token_refresh_response
    """,
)
