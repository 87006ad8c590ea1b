"""`HarnessUserEntry`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model
from .harness_user import HarnessUser


class HarnessUserEntry(Model):
    """The person, as they are told of."""

    user: HarnessUser
