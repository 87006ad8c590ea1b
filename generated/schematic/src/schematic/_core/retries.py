"""When to try again, and how long to wait first: data and three small decisions."""

from __future__ import annotations

import random
import time
from collections.abc import Mapping
from typing import Literal

from .errors import APIConnectionError, APIError, APIStatusError, APITimeoutError
from .keys import NamedTuple

Backoff = Literal["exponential", "quadratic", "linear", "constant"]


class RetryPolicy(NamedTuple):
    """Which failures are worth another attempt, and the pauses between attempts.

    Args:
        statuses: Those worth another attempt; 5 stands for all of 500 to 599.
        connection_errors: Whether a connection that failed is.
        timeouts: Whether a request that took too long is.
        backoff: How the pauses grow when the server asks for none.
        first_delay: Seconds before the second attempt.
        longest_delay: Seconds that a pause grows to.
        factor: What an exponential pause grows by.
        jitter: The part of a pause that chance may take off.
        headers: What of the response tells when to come back, the first that is there:
            `retry-after-ms`, `retry-after` (RFC 9110, 10.2.3), `x-ratelimit-reset`.
        longest_wait: Seconds that a server may ask for; for more, the backoff is taken.
        heeds_advice: Whether `x-should-retry: true` or `false` decides.
        give_up_after: Seconds since the call began after which nothing is tried again.
    """

    statuses: frozenset[int] = frozenset({408, 409, 429, 5})
    connection_errors: bool = True
    timeouts: bool = True
    backoff: Backoff = "exponential"
    first_delay: float = 0.5
    longest_delay: float = 8.0
    factor: float = 2.0
    jitter: float = 0.25
    headers: tuple[str, ...] = ("retry-after-ms", "retry-after", "x-ratelimit-reset")
    longest_wait: float = 60.0
    heeds_advice: bool = True
    give_up_after: float | None = None

    def allows(self, problem: APIError) -> bool:
        """Whether another attempt may end better than `problem`."""
        if isinstance(problem, APITimeoutError):
            return self.timeouts
        if not isinstance(problem, APIStatusError):
            return self.connection_errors and isinstance(problem, APIConnectionError)
        advice: str | None = problem.headers.get("x-should-retry")
        if self.heeds_advice and advice in ("true", "false"):
            return advice == "true"
        status = problem.status_code
        return status in self.statuses or status // 100 in self.statuses

    def delay(self, problem: APIError, retries: int) -> float:
        """Seconds to wait: what the server asks for, else backoff with jitter."""
        if isinstance(problem, APIStatusError):
            wait = wished(problem.headers, self.headers)
            if wait is not None and 0 <= wait <= self.longest_wait:
                return wait
        pause = min(self.first_delay * self._growth(retries), self.longest_delay)
        return pause * (1 - self.jitter * random.random())

    def _growth(self, retries: int) -> float:
        match self.backoff:
            case "exponential":
                return self.factor ** min(retries, 64)
            case "quadratic":
                return float((retries + 1) ** 2)
            case "linear":
                return float(retries + 1)
            case "constant":
                return 1.0


USUAL_RETRIES = RetryPolicy()


def wished(headers: Mapping[str, str], names: tuple[str, ...]) -> float | None:
    """The pause, in seconds, that the server asks for in the first header that tells."""
    for name in names:
        value = headers.get(name)
        seconds = None if value is None else _seconds(name, value)
        if seconds is not None:
            return seconds
    return None


def _seconds(name: str, value: str) -> float | None:
    try:
        number = float(value)
    except ValueError:
        return _until(value)
    if name.endswith("-ms"):
        return number / 1000
    if name.endswith("-reset") and number > A_YEAR:  # a time of day, not a pause
        return max(0.0, number - time.time())
    return number


A_YEAR = 366 * 86400


def _until(date: str) -> float | None:
    from email.utils import parsedate_to_datetime

    try:
        when = parsedate_to_datetime(date)
    except ValueError:
        return None
    return max(0.0, when.timestamp() - time.time())
