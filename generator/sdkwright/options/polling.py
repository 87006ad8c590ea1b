"""The section `polling`: operations whose work goes on after their answer."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import Field, StringConstraints, model_validator
from pydantic_core import PydanticCustomError

from sdkwright.options.webhooks import HeaderName
from sdkwright.options.words import Identifier, Way
from sdkwright.sections import Section

Seconds = Annotated[float, Field(ge=0, le=86400, allow_inf_nan=False)]
State = Annotated[str | int | float | bool, Field(union_mode="smart")]
Origin = Annotated[str, StringConstraints(pattern=r"^https?://[^/?#@\s]+$")]
"""A scheme, a host and perhaps a port (RFC 6454, 4)."""


class Polling(Section):
    """How a second method of an operation waits until the work is done."""

    check: str = ""
    """Operation that tells the state; default: the same operation again."""
    header: HeaderName | None = None
    """Header of the answer with the URL that tells the state: `Operation-Location`."""
    parameters: dict[str, Way] = Field(default_factory=dict)
    """Parameter of `check` and `then` -> the way to its value in the first answer: `{job_id: id}`."""
    state: Way = ()
    """Way to the state in an answer; default: the HTTP status is the state."""
    success: tuple[State, ...] = ()
    """States in which the work is done; default: each status but 202."""
    failure: tuple[State, ...] = ()
    """States in which it has failed."""
    interval: Seconds = 2.0
    """Seconds between two requests, where the server asks for no other pause."""
    delay: Seconds = 0.0
    """Seconds before the first request."""
    deadline: Seconds | None = 600.0
    """Seconds in all; null: without end."""
    max: Annotated[int, Field(ge=1)] | None = None
    """Requests in all."""
    then: str = ""
    """Operation that gives the result; default: it is in the last answer."""
    result: Way = ()
    """Way to the result in the answer that has it; default: all of it."""
    origins: tuple[Origin, ...] = ()
    """Other servers that the URL of `header` may be on; they are sent the credentials."""
    name: Identifier | None = None
    """Name of the method; default: that of the operation and `_and_wait`."""

    @model_validator(mode="after")
    def _knows_its_end(self) -> Self:
        if self.state and not self.success:
            raise PydanticCustomError(
                "polling", "`state` needs `success`: which are the end"
            )
        if not self.state and not all(map(_is_status, (*self.success, *self.failure))):
            raise PydanticCustomError(
                "polling", "without `state`, states are HTTP statuses"
            )
        return self

    @property
    def tunes_only(self) -> bool:
        """Whether it says how to wait, but not for what."""
        return not self.model_fields_set - TUNING


def _is_status(value: object) -> bool:
    return type(value) is int and 200 <= value < 600


TUNING = {"interval", "delay", "deadline", "max", "origins", "name"}
PollingOrOff = Literal[False] | Polling
