"""`UserDto`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core.models import Model
from .audit_dto import AuditDto


class UserDto(Model):
    """Somebody with an account."""

    id: str
    """The id."""

    audit: AuditDto
    """The history."""

    email: str
    """The mail address."""

    username: str
    """The name to sign in with."""

    avatar_url: Annotated[str | None, Field(alias="avatarURL")] = None
    """Where the picture is."""

    first_name: Annotated[str | None, Field(alias="firstName")] = None
    """The given name."""

    last_name: Annotated[str | None, Field(alias="lastName")] = None
    """The family name."""

    phone_number: Annotated[str | None, Field(alias="phoneNumber")] = None
    """The telephone number."""

    role: str | None = None
    """What they may do."""
