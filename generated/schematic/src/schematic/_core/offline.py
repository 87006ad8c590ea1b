"""A client -> the same without a network: every call is answered at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from .http import (
    AsyncClient,
    AsyncTransport,
    Client,
    MockTransport,
    Request,
    Response,
    SyncTransport,
)

if TYPE_CHECKING:
    from .resource import AsyncCaller, Caller


def go_offline(caller: Caller, answer: object) -> None:
    """Have every call answered with `answer`; no credential is needed."""
    http = Client(transport=MockTransport(_answering(answer)), trust_env=False)
    caller.transport = SyncTransport(http)
    caller.settings.has_own_auth = True


def go_offline_async(caller: AsyncCaller, answer: object) -> None:
    """The same on an async client."""
    http = AsyncClient(transport=MockTransport(_answering(answer)), trust_env=False)
    caller.transport = AsyncTransport(http)
    caller.settings.has_own_auth = True


def _answering(answer: object) -> Callable[[Request], Response]:
    return lambda request: Response(200, json=answer)
