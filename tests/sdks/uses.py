"""Calls as users of the SDKs write them, with what they send and what they get."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any, Final

NIGHT: Final = datetime(2025, 3, 1, 22, 0, tzinfo=UTC)
DAY: Final = date(2025, 3, 1)


@dataclass(frozen=True)
class Use:
    """A call of a method, and what comes of it."""

    method: str
    """Such as `files.list`."""
    gives: str
    """The types of the result, such as `Page[File]`."""
    operation: str
    """The operation of the document, such as `GET /files`."""
    args: tuple[Any, ...] = ()
    kwargs: Mapping[str, Any] = field(default_factory=dict)
    query: str | None = None
    """The query on the wire."""
    path: str | None = None
    """The path on the wire."""
    body: Any = None
    """The body on the wire: bytes as they are, anything else as JSON."""
    headers: Mapping[str, str] = field(default_factory=dict)
    """Some headers on the wire."""


def use(method: str, gives: str, operation: str, *args: Any, **kwargs: Any) -> Use:
    """A use; `sent_body` and the like are what it sends, everything else are arguments."""
    sent = {
        name[5:]: kwargs.pop(name) for name in list(kwargs) if name.startswith("sent_")
    }
    return Use(method, gives, operation, args, kwargs, **sent)
