"""`Error`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model as Model_


class Error(Model_):
    """What went wrong (RFC 9457)."""

    type: str
    """A word for programs."""

    title: str
    """A sentence for people."""

    status: int
    """The status code of the answer."""

    detail: str | None = None
    """More sentences for people."""

    instance: str | None = None
    """Where it happened."""
