"""`PersonReference`, and what belongs to it."""

from __future__ import annotations

from typing_extensions import TypedDict

from .._core.models import Model


class PersonReference(Model):
    """A person that we know."""

    actor: str
    """What the person is called in events."""


class PersonReferenceParam(TypedDict):
    """A person that we know."""

    actor: str
    """What the person is called in events."""
