"""The sections `retries`, `idempotency`, `errors` and `operations`: how calls are made."""

from __future__ import annotations

from typing import Annotated, Any, Literal, get_args

from pydantic import (
    AfterValidator,
    BeforeValidator,
    Field,
    WithJsonSchema,
    model_validator,
)
from pydantic_core import PydanticCustomError

from sdkwright.options.names import Argument
from sdkwright.options.signatures import BodyLayout
from sdkwright.options.words import Identifier, Way
from sdkwright.sections import Section

Verb = Literal["get", "put", "post", "delete", "options", "head", "patch", "query"]
PresetName = Literal[
    "standard", "fern-0.x", "fern-1.x", "stainless-2023", "stainless-now", "split"
]


def _hundred(value: Any) -> Any:
    """`5xx` stands for all of a hundred."""
    return int(value[0]) if value in ("4xx", "5xx", "4XX", "5XX") else value


Status = Annotated[
    int,
    BeforeValidator(_hundred),
    Field(ge=4, le=599),
    WithJsonSchema(
        {
            "anyOf": [
                {"type": "integer", "minimum": 4, "maximum": 599},
                {"enum": ["4xx", "5xx"]},
            ]
        }
    ),
]
Seconds = Annotated[float, Field(gt=0, le=86400, allow_inf_nan=False)]


def _refused(value: Any) -> Any:
    """`4xx` is what 400 stands for in the table of classes: itself, and the rest of them."""
    hundred = _hundred(value)
    return hundred * 100 if hundred in (4, 5) else value


Refused = Annotated[int, BeforeValidator(_refused), Field(ge=400, le=599)]
RootName = Literal[
    "APIError",
    "APIConnectionError",
    "APIStatusError",
    "APITimeoutError",
    "MissingCredentialsError",
    "MissingServerError",
    "PaginationError",
    "ResponseDecodeError",
    "StreamError",
]
"""A class of errors that each SDK has."""


def _refuse_root(name: str) -> str:
    if name in get_args(RootName):
        raise PydanticCustomError(
            "reserved", "every SDK has a `{name}` already", {"name": name}
        )
    return name


ErrorName = Annotated[Identifier, AfterValidator(_refuse_root)]


class Retries(Section):
    """Which failures are worth another attempt, and the pauses between attempts."""

    preset: PresetName = "standard"
    """Where to start from; the other keys change it."""
    max: int | Literal["unlimited"] | None = None
    """Attempts after the first."""
    statuses: tuple[Status, ...] | None = None
    """Statuses worth another attempt; `5xx`: all from 500 to 599."""
    connection_errors: bool | None = None
    """Whether a connection that failed is worth another attempt."""
    timeouts: bool | None = None
    """Whether a request that took too long is."""
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
    """The header that has it."""
    methods: tuple[Verb, ...] = ("post",)
    """Methods of HTTP whose requests have a key."""


class Errors(Section):
    """What is told of a refused request."""

    message: tuple[Way, ...] = ()
    """Ways to what the server says in the body of an error: `error.message`; the best first."""
    names: dict[RootName | Refused, ErrorName] = Field(default_factory=dict)
    """Status -> its class: `{404: MissingError, 5xx: CrashError}`, where `4xx` and `5xx` are all that have none of their own. Class that each SDK has (`APIError`) -> one more name for it."""
    classes: dict[ErrorName, Identifier] = Field(default_factory=dict)
    """Class of the SDK's own -> the class that it is a kind of: for modes, for code in `custom/`, and for code that imports it."""
    request_id: str | None = None
    """Header by which the server names an exchange; default: `x-request-id`."""

    @model_validator(mode="after")
    def _check_other_names(self) -> Errors:
        """Statuses may share a class; one more name is that of one class only."""
        others = [new for root, new in self.names.items() if isinstance(root, str)]
        for name in others:
            if [*self.names.values()].count(name) > 1:
                raise PydanticCustomError(
                    "twice", "`{name}` stands for two classes", {"name": name}
                )
        return self


class OperationOptions(Section):
    """What one operation does in its own way."""

    retries: Retries | Literal[False] | None = None
    """Its own rules; false: it is never tried again."""
    timeout: Seconds | None = None
    """Seconds for each step of its requests."""
    body: BodyLayout | None = None
    """Whether the properties of its JSON body are arguments (`flat`), or the body is one (`whole`)."""
    parameters: dict[str, Argument] = Field(default_factory=dict)
    """Parameter, or property of its body, by its name in the document -> the argument."""
    arguments: tuple[Argument, ...] | None = None
    """What may be given by position, in this order; the others by name."""
    idempotency: bool | None = None
    """Whether its requests have a key."""
    result: Literal[True] | None = None
    """What its method returns, whatever the answer to a success is: `true`."""
    none_on: tuple[Annotated[int, Field(ge=300, le=599)], ...] = ()
    """Statuses that are no errors: for them, its method returns None."""
    unwrap: Annotated[
        Literal[False] | Way | None, Field(union_mode="left_to_right")
    ] = None
    """Way to the property of the answer that its method returns; false: the whole answer."""
