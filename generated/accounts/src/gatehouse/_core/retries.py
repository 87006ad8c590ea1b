"""When to try again, and how long to wait first: data and three small decisions."""

from __future__ import annotations

import random
import time
from collections.abc import Mapping
from typing import NamedTuple

from .errors import APIConnectionError, APIError, APIStatusError


class RetryPolicy(NamedTuple):
    """Which failures are worth another attempt, and the pauses between attempts."""

    statuses: frozenset[int] = frozenset({408, 409, 429})
    first_delay: float = 0.5
    longest_delay: float = 8.0
    longest_wait: float = 60.0

    def allows(self, problem: APIError) -> bool:
        """Whether another attempt may end better than `problem`."""
        if not isinstance(problem, APIStatusError):
            return isinstance(problem, APIConnectionError)
        advice: str | None = problem.headers.get("x-should-retry")
        if advice in ("true", "false"):
            return advice == "true"
        return problem.status_code in self.statuses or problem.status_code >= 500

    def delay(self, problem: APIError, retries: int) -> float:
        """Seconds to wait: what the server asks for, else backoff with jitter."""
        if isinstance(problem, APIStatusError):
            wait = retry_after(problem.headers)
            if wait is not None and 0 <= wait <= self.longest_wait:
                return wait
        backoff = min(self.first_delay * 2.0 ** min(retries, 32), self.longest_delay)
        return backoff * (1 - 0.25 * random.random())


USUAL_RETRIES = RetryPolicy()


def retry_after(headers: Mapping[str, str]) -> float | None:
    """The pause that the server asks for, in any of the three ways to say it."""
    milliseconds = _number(headers.get("retry-after-ms"))
    if milliseconds is not None:
        return milliseconds / 1000
    value = headers.get("retry-after")
    seconds = _number(value)
    return _until(value) if seconds is None else seconds


def _number(value: str | None) -> float | None:
    try:
        return None if value is None else float(value)
    except ValueError:
        return None


def _until(date: str | None) -> float | None:
    if date is None:
        return None
    from email.utils import parsedate_to_datetime

    try:
        when = parsedate_to_datetime(date)
    except ValueError:
        return None
    return max(0.0, when.timestamp() - time.time())
