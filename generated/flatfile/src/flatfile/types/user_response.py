"""`UserResponse`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model
from .user import User


class UserResponse(Model):
    data: User
