"""`QuietHours`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .._core.wire import wire


class QuietHours(Model):
    """When a channel stays silent."""

    from_: Annotated[str, Field(alias="from")]
    """The beginning, such as `22:00`."""

    to: str
    """The end, on the same day or the next."""

    time_zone: str | None = None
    """A name of the IANA database.

    Default: `"UTC"`.
    """


@wire({"from_": "from"})
class QuietHoursParam(TypedDict):
    """When a channel stays silent."""

    from_: str
    """The beginning, such as `22:00`.

    Matching `^[0-2][0-9]:[0-5][0-9]$`.
    """

    to: str
    """The end, on the same day or the next.

    Matching `^[0-2][0-9]:[0-5][0-9]$`.
    """

    time_zone: NotRequired[str]
    """A name of the IANA database.

    Default: `"UTC"`.
    """
