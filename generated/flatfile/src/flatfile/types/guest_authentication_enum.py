"""`GuestAuthenticationEnum`, and what belongs to it."""

from __future__ import annotations

from .._core.models import TextEnum


class GuestAuthenticationEnum(TextEnum):
    """How guests get in: by a link that all share, or by one of their own that is sent
    by email.
    """

    SHARED_LINK = "shared_link"

    MAGIC_LINK = "magic_link"
