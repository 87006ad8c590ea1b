"""`InvalidError`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model as Model_


class InvalidErrorError(Model_):
    at: list[str | int]
    """The way to the value."""

    title: str
    """A sentence for people."""


class InvalidError(Model_):
    """Which values are wrong."""

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

    errors: list[InvalidErrorError]
    """What is wrong with each value."""
