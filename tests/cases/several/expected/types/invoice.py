"""`Invoice`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model
from .billing_status import BillingStatus
from .money import Money


class Invoice(Model):
    id: str

    total: Money

    status: BillingStatus | None = None
