"""The types of `subscriptions`, for code that imports them from here."""

from ..._core.lazy import lazily

__getattr__, __dir__ = lazily(
    __name__,
    """
    ChangeUpdateParams ..subscriptions_params
    AuditDto ..audit_dto
    AuditDtoParam ..audit_dto
    SubscriptionDto ..subscription_dto
    """,
)
