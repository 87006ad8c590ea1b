"""`UserData`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .._core.wire import wire
from .user_status import UserStatus


class UserData(Model):
    """What is to be known of a user."""

    name: str | None = None
    """Their name."""

    email: str | None = None
    """Their address."""

    n2fa: Annotated[bool | None, Field(alias="2fa")] = None
    """Whether they prove in two ways who they are."""

    status: UserStatus | None = None


@wire({"n2fa": "2fa"})
class UserDataParam(TypedDict):
    """What is to be known of a user."""

    name: NotRequired[str]
    """Their name."""

    email: NotRequired[str]
    """Their address."""

    n2fa: NotRequired[bool]
    """Whether they prove in two ways who they are."""

    status: NotRequired[UserStatus]
