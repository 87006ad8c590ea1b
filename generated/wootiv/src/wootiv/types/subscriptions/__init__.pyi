"""The types of `subscriptions`, for code that imports them from here."""

from ..subscriptions_params import ChangeUpdateParams as ChangeUpdateParams
from ..audit_dto import AuditDto as AuditDto
from ..audit_dto import AuditDtoParam as AuditDtoParam
from ..subscription_dto import SubscriptionDto as SubscriptionDto
