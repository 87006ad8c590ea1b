"""The sections `retries`, `idempotency`, `errors` and `operations`: how calls are made."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field

from sdkwright.options.words import Way
from sdkwright.sections import Section

Verb = Literal["get", "put", "post", "delete", "options", "head", "patch", "query"]
PresetName = Literal[
    "standard", "fern-0.x", "fern-1.x", "stainless-2023", "stainless-now", "split"
]


def _hundred(value: Any) -> Any:
    """`5xx` stands for all of a hundred."""
    return int(value[0]) if value in ("4xx", "5xx", "4XX", "5XX") else value


Status = Annotated[int, BeforeValidator(_hundred), Field(ge=4, le=599)]


class Retries(Section):
    """Which failures are worth another attempt, and the pauses between attempts."""

    preset: PresetName = "standard"
    """Where to start from; the other keys change it."""
    max: int | Literal["unlimited"] | None = None
    """Attempts after the first."""
    statuses: tuple[Status, ...] | None = None
    """Statuses worth another attempt; `5xx`: all from 500 to 599."""
    connection_errors: bool | None = None
    timeouts: bool | None = None
    backoff: Literal["exponential", "quadratic", "linear", "constant"] | None = None
    """How pauses grow where the server asks for none."""
    first_delay: float | None = None
    """Seconds before the second attempt."""
    longest_delay: float | None = None
    """Seconds that a pause grows to."""
    factor: float | None = None
    """What an exponential pause grows by."""
    jitter: float | None = None
    """Part of a pause that chance may take off, from 0 to 1."""
    headers: tuple[str, ...] | None = None
    """Headers of the response that tell when to come back, the first that is there."""
    longest_wait: float | None = None
    """Seconds that a server may ask for."""
    heeds_advice: bool | None = None
    """Whether `x-should-retry: true` or `false` decides."""
    give_up_after: float | None = None
    """Seconds since the call began after which nothing is tried again."""


class Idempotency(Section):
    """A key that is the same for all attempts of a call."""

    header: str = "Idempotency-Key"
    methods: tuple[Verb, ...] = ("post",)
    """Methods of HTTP whose requests have a key."""


class Errors(Section):
    """What is told of a refused request."""

    message: tuple[Way, ...] = ()
    """Ways to what the server says in the body of an error: `error.message`; the best first."""
    request_id: str | None = None
    """Header by which the server names an exchange; default: `x-request-id`."""


class OperationOptions(Section):
    """What one operation does in its own way."""

    retries: Retries | Literal[False] | None = None
    """Its own rules; false: it is never tried again."""
    timeout: float | None = None
    """Seconds for each step of its requests."""
    idempotency: bool | None = None
    """Whether its requests have a key."""
    unwrap: Annotated[
        Literal[False] | Way | None, Field(union_mode="left_to_right")
    ] = None
    """Way to the property of the answer that its method returns; false: the whole answer."""
