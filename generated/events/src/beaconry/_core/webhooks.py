"""A request that the API made to its user: the typed event in it, once it is verified.

Only for SDKs of APIs that send events. Nothing here does I/O: sync and async clients
share it.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from pydantic import BaseModel

from .decode import decode
from .errors import APIError, MissingCredentialsError
from .signatures import Signature, WebhookVerificationError

if TYPE_CHECKING:
    from .settings import Settings

EventT = TypeVar("EventT")
Later = Callable[[], Any]
"""A type, once it is needed."""
Secret = str | Sequence[str] | None
NAMELESS: Mapping[str, Later] = {}


class WebhookDecodeError(APIError):
    """An event that is not JSON, or in strict mode not as documented."""


class Events(Generic[EventT]):
    """What an API sends by itself, and how it proves that it did.

    Args:
        kind: What an event is: one of several, as a rule.
        unknown: What an event is that the document does not have.
        variable: The environment variable that holds the secret.
        signatures: How events are signed, in one of several ways; none: they are not.
        is_tagged: Whether `kind` says itself what is unknown.
        header: The header that names the event, if one does.
        by_name: Name of an event, folded, to what it is.
    """

    def __init__(
        self,
        kind: Later,
        unknown: Later,
        variable: str,
        signatures: tuple[Signature, ...],
        *,
        is_tagged: bool = False,
        header: str = "",
        by_name: Mapping[str, Later] = NAMELESS,
    ) -> None:
        self.variable = variable
        self.signatures = signatures
        self._kind = kind
        self._unknown = unknown
        self._is_tagged = is_tagged
        self._header = header.lower()
        self._by_name = by_name

    def verify(self, body: bytes, headers: Mapping[str, str], secret: Secret) -> None:
        """Make sure that an event comes from the API."""
        if not self.signatures:
            message = "this SDK was made without knowing how the API signs its events"
            raise WebhookVerificationError(message)
        present = (s for s in self.signatures if s.header.lower() in headers)
        signature = next(present, self.signatures[0])
        signature.verify(body, headers, self.secrets(secret))

    def secrets(self, given: Secret) -> list[str]:
        """What the user gave, else what the environment says; never none."""
        given = os.environ.get(self.variable) if given is None else given
        found = [given] if isinstance(given, str) else list(given or ())
        if not all(found) or not found:
            message = f"events need the `secret` that signs them, or {self.variable}"
            raise MissingCredentialsError(message)
        return found

    def read(
        self, body: bytes, headers: Mapping[str, str], settings: Settings
    ) -> EventT:
        """The event in a body."""
        kind, is_certain = self._kind_in(headers)
        event = _decoded(kind, body, settings)
        if not is_certain and _lacks_something(event):
            event = _decoded(self._unknown(), body, settings)
        found: EventT = event
        return found

    def _kind_in(self, headers: Mapping[str, str]) -> tuple[Any, bool]:
        """What to expect, and whether that it is one of those is beyond doubt."""
        name = headers.get(self._header) if self._header else None
        if name is None:
            return self._kind(), self._is_tagged
        return self._by_name.get(folded(name), self._unknown)(), True


def folded(name: str) -> str:
    """A name of an event, however it is spelled."""
    return "".join(filter(str.isalnum, name)).lower()


def _decoded(kind: Any, body: bytes, settings: Settings) -> Any:
    name = "webhooks.unwrap"
    try:
        return decode(kind, body, name, settings.strict, settings.on_mismatch)
    except ValueError as error:
        message = f"{name}: not what the document promises: {error}"
        raise WebhookDecodeError(message) from error


def _lacks_something(event: object) -> bool:
    """Whether it is none of those known: something that they always have is not there."""
    if not isinstance(event, BaseModel):
        return False
    needed = {n for n, f in type(event).model_fields.items() if f.is_required()}
    return not needed <= event.model_fields_set


class Receiving(Generic[EventT]):
    """Beside the operations of a resource: what to do with events that arrive."""

    _events: Events[EventT]
    _caller: Any

    def unwrap(
        self,
        body: bytes | str,
        headers: Mapping[str, str],
        *,
        secret: Secret = None,
    ) -> EventT:
        """The event in a request that the API made, once it is sure that the API did.

        An event that this version does not know is kept as data. Where the SDK was made
        with `scheme: none`, nothing is verified.

        Args:
            body: The body exactly as it arrived: not parsed, and not written anew.
            headers: The headers; their case does not matter.
            secret: What the API signs with; several while it changes. Without it, the
                environment variable.

        Raises:
            WebhookVerificationError: The signature or the time is wrong.
            WebhookDecodeError: The body is not JSON.
            MissingCredentialsError: There is no secret.
        """
        content, lowered = _content(body), _lowered(headers)
        if self._events.signatures or secret is not None:
            self._events.verify(content, lowered, secret)
        return self._events.read(content, lowered, self._caller.settings)

    def verify(
        self,
        body: bytes | str,
        headers: Mapping[str, str],
        *,
        secret: Secret = None,
    ) -> None:
        """Make sure that a request comes from the API, whatever is in it; see `unwrap`."""
        self._events.verify(_content(body), _lowered(headers), secret)

    def sign(
        self,
        body: bytes | str,
        *,
        secret: str | None = None,
        id: str = "msg_test",
        timestamp: int | None = None,
    ) -> dict[str, str]:
        """The headers with which the API would send `body`: for tests of your own code.

        Args:
            body: What is sent.
            secret: What to sign with. Without it, the environment variable.
            id: The name of the message, where the API gives one.
            timestamp: Seconds since 1970; now, unless given.
        """
        if not self._events.signatures:
            return {}
        at = int(time.time()) if timestamp is None else timestamp
        key = self._events.secrets(secret)[0]
        return self._events.signatures[0].sign(_content(body), key, id, at)


def _content(body: object) -> bytes:
    if isinstance(body, str):
        return body.encode()
    if isinstance(body, (bytes, bytearray)):
        return bytes(body)
    kind = type(body).__name__
    raise TypeError(f"the body must be as it arrived, bytes or text, not a {kind}")


def _lowered(headers: Mapping[str, str]) -> Mapping[str, str]:
    return {name.lower(): value for name, value in headers.items()}
