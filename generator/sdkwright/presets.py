"""How other generators' SDKs try again, as data."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from . import ir

UNLIMITED: Final = 2**31

RETRIES: Final[Mapping[str, ir.Retries]] = {
    "standard": ir.Retries(),
    "fern-0.x": ir.Retries(
        max=0,
        timeouts=False,
        longest_delay=10.0,
        headers=("retry-after",),
        longest_wait=30.0,
        heeds_advice=False,
    ),
    "fern-1.x": ir.Retries(
        timeouts=False,
        first_delay=1.0,
        longest_delay=60.0,
        jitter=0.1,
        headers=("retry-after", "x-ratelimit-reset"),
        heeds_advice=False,
    ),
    "stainless-2023": ir.Retries(
        statuses=(409, 429, 5),
        backoff="quadratic",
        longest_delay=2.0,
        headers=("retry-after",),
    ),
    "stainless-now": ir.Retries(headers=("retry-after-ms", "retry-after")),
    "split": ir.Retries(
        max=UNLIMITED,
        statuses=(429,),
        connection_errors=False,
        timeouts=False,
        backoff="constant",
        first_delay=5.0,
        jitter=0.0,
        headers=(),
        heeds_advice=False,
    ),
}
"""Name -> what differs from our own rules, which are those of the runtime."""
