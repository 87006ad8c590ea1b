"""What an API sends by itself, without having been asked."""

from __future__ import annotations

from ..data import Packable, field
from .types import Doc, Type, TypeId


class Event(Packable, frozen=True, kw_only=True):
    """The body that a webhook is called with."""

    name: str
    """What the document calls the webhook."""
    type: Type
    headers: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """Headers in lower case, and the values that they have with this event."""
    doc: Doc = field(default_factory=Doc)


class Signed(Packable, frozen=True, kw_only=True):
    """How events prove that they are from the API: a keyed hash (RFC 2104)."""

    header: str
    algorithm: str
    encoding: str
    prefix: str = ""
    """What a signature begins with."""
    signed: str = "{body}"
    """What is signed, made of `{timestamp}` and `{body}`."""
    timestamp_header: str | None = None
    tolerance: int = 300
    """Seconds that the time of an event may differ from now."""


class Webhooks(Packable, frozen=True, kw_only=True):
    """All events together."""

    type: TypeId
    """What an event is: an alias."""
    unknown: TypeId
    """What an event is that the document does not have: an object of which nothing is known."""
    is_tagged: bool
    """Whether `type` says by itself what is unknown."""
    header: str = ""
    """The header that names the event."""
    by_name: tuple[tuple[str, Type], ...] = ()
    """Value of that header, folded, to what the event is."""
