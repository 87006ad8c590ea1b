"""`UserList`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model as Model_
from .user import User


class UserList(Model_):
    """Some accounts."""

    data: list[User]
    """The accounts of this page."""

    has_more: bool
    """Whether there are more."""
