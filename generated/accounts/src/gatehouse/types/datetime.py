"""`Datetime`, and what belongs to it."""

from __future__ import annotations

from datetime import datetime

from typing_extensions import NotRequired, TypedDict

from .._core.models import Model as Model_


class Datetime(Model_):
    """A time, and the clock that people there go by."""

    at: datetime
    """The time."""

    zone: str | None = None
    """A name of the IANA database.

    Default: `"UTC"`.
    """


class DatetimeParam(TypedDict):
    """A time, and the clock that people there go by."""

    at: datetime
    """The time."""

    zone: NotRequired[str]
    """A name of the IANA database.

    Default: `"UTC"`.
    """
