"""The section `features`: methods of the client itself that are more than a call.

docs/features.md says what they do.
"""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import (
    AfterValidator,
    BeforeValidator,
    Field,
    WithJsonSchema,
    model_validator,
)
from pydantic_core import PydanticCustomError

from sdkwright.options.names import Argument
from sdkwright.options.words import Identifier, Way
from sdkwright.reserved import RESERVED_CREDENTIALS, RESERVED_RESOURCES
from sdkwright.sections import Section

Scalar = Annotated[str | int | float | bool, Field(union_mode="smart")]
Count = Annotated[int, Field(ge=1)]
Seconds = Annotated[float, Field(gt=0, le=86400, allow_inf_nan=False)]


def _refuse_taken(name: str) -> str:
    if name in RESERVED_CREDENTIALS:
        raise PydanticCustomError(
            "reserved", "every client has a `{name}` already", {"name": name}
        )
    return name


ClientOption = Annotated[Identifier, AfterValidator(_refuse_taken)]
"""An option of the client that it would not have without the feature."""


def _refuse_method(name: str) -> str:
    if name in (*RESERVED_RESOURCES, "shutdown"):
        raise PydanticCustomError(
            "reserved", "every client has a `{name}` already", {"name": name}
        )
    return name


OwnMethod = Annotated[Identifier, AfterValidator(_refuse_method)]
"""A method of the client."""


def _by_name(value: object) -> object:
    """A list: arguments are called as in the document."""
    return {name: name for name in value} if isinstance(value, list) else value


Arguments = Annotated[
    dict[Argument, str],
    BeforeValidator(_by_name),
    WithJsonSchema(
        {
            "anyOf": [
                {"type": "object", "additionalProperties": {"type": "string"}},
                {"type": "array", "items": {"type": "string"}},
            ]
        }
    ),
]


class Offline(Section):
    """How a client is told not to use the network."""

    option: ClientOption = "offline"
    """Option of the client."""
    answer: Any = Field(default_factory=dict)
    """JSON that every call is then answered with."""


class CachedOperation(Section):
    """A method of the client whose answers are remembered for a while."""

    operation: str
    """What is asked."""
    arguments: Arguments = Field(default_factory=dict)
    """Argument -> parameter of the operation, or property of its body; a list where both have one name; default: all there are."""
    result: Way = ()
    """Way to the value in what the operation's method returns; default: all of it."""
    providers: ClientOption = "cache_providers"
    """Option of the client: what remembers answers."""
    entries: Count = 1000
    """Answers that the usual cache remembers."""
    ttl: Seconds = 5.0
    """Seconds for which it does."""
    defaults: ClientOption | None = None
    """Option of the client: what is returned where the API cannot be asked, by the first argument."""
    otherwise: Scalar | None = None
    """What is returned where that has nothing; default: the error is raised."""


class Recorded(Section):
    """A method of the client that records something."""

    type: str = ""
    """Schema whose properties are its arguments, where there is a choice."""
    values: dict[str, Scalar] = Field(default_factory=dict)
    """Property of what is sent -> what this method always says there."""


class BufferedOperation(Section):
    """Methods of the client that return at once; what they record is sent later, in batches."""

    items: str
    """Property of the operation's body: the list of what was recorded."""
    body: str = ""
    """Property of what was recorded that has the arguments of the method; default: it has them itself."""
    methods: dict[OwnMethod, Recorded] = Field(min_length=1)
    """Method -> what it records."""
    time: str = ""
    """Property of what was recorded that tells when."""
    credential: str = ""
    """Property of what was recorded that has the credential of the client."""
    per_request: Count = 100
    """How many are sent together."""
    size: Count = 1000
    """How many may wait; more are lost."""
    period: Seconds = 5.0
    """Seconds from the first that waits until it is sent."""
    period_option: ClientOption | None = None
    """Option of the client that says so instead."""
    address: ClientOption | None = None
    """Option of the client: another server to send to."""


class Features(Section):
    """Methods of the client itself that are more than a call."""

    offline: Offline | None = None
    """How a client is told not to use the network."""
    cached_operations: dict[OwnMethod, CachedOperation] = Field(default_factory=dict)
    """Method of the client -> what it asks, and remembers."""
    buffered_operations: dict[str, BufferedOperation] = Field(default_factory=dict)
    """Operation that sends what was recorded -> the methods that record it."""

    @property
    def are_used(self) -> bool:
        """Whether there are any."""
        return bool(self.offline or self.cached_operations or self.buffered_operations)

    @property
    def methods(self) -> tuple[str, ...]:
        """The names that the client has for them."""
        recorders = (
            name for own in self.buffered_operations.values() for name in own.methods
        )
        own = (*self.cached_operations, *recorders)
        return (*own, "shutdown") if own else ()

    @model_validator(mode="after")
    def _check_once(self) -> Features:
        for name in self.methods:
            if self.methods.count(name) > 1:
                raise PydanticCustomError(
                    "twice", "`{name}` can be one method only", {"name": name}
                )
        return self
