"""When a call that failed is tried again."""

from __future__ import annotations

from typing import Literal

from ..data import Packable

Backoff = Literal["exponential", "quadratic", "linear", "constant"]


class Retries(Packable, frozen=True, kw_only=True):
    """Rules; what is None is as usual. Times are in seconds."""

    max: int | None = None
    """Attempts after the first."""
    statuses: tuple[int, ...] | None = None
    """4 and 5 stand for all of a hundred."""
    connection_errors: bool | None = None
    timeouts: bool | None = None
    backoff: Backoff | None = None
    first_delay: float | None = None
    longest_delay: float | None = None
    factor: float | None = None
    jitter: float | None = None
    headers: tuple[str, ...] | None = None
    longest_wait: float | None = None
    heeds_advice: bool | None = None
    give_up_after: float | None = None
