"""The types of `auth.recovery`, for code that imports them from here."""

from ...._core.lazy import lazily

__getattr__, __dir__ = lazily(
    __name__,
    """
    LoginCreateParams ...auth_recovery_params
    PasswordCreateParams ...auth_recovery_params
    PasswordUpdateParams ...auth_recovery_params
    """,
)
