"""`NewUser`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated, Any

from pydantic import Field as Field_
from typing_extensions import NotRequired, TypedDict

from .._core.models import Model as Model_
from .datetime import Datetime
from .name import Name

if TYPE_CHECKING:
    from .datetime import DatetimeParam
    from .name import NameParam


class NewUser(Model_):
    """An account to make."""

    type: str
    """The kind of account, one of `listTypes`."""

    name: Name

    email: str | None
    """The address; null for programs."""

    password: Annotated[str | None, Field_(repr=False)] = None
    """The first password; without it, people choose one by e-mail."""

    phone: str | None = None
    """The number with its country."""

    profile: dict[str, Any] | None = None
    """Values of profile fields."""

    expires: Datetime | None = None


class NewUserParam(TypedDict):
    """An account to make."""

    type: str
    """The kind of account, one of `listTypes`."""

    name: NameParam | Name

    email: str | None
    """The address; null for programs."""

    password: NotRequired[str]
    """The first password; without it, people choose one by e-mail.

    At least 8 characters.
    """

    phone: NotRequired[str]
    """The number with its country."""

    profile: NotRequired[Mapping[str, object]]
    """Values of profile fields."""

    expires: NotRequired[DatetimeParam | Datetime]
