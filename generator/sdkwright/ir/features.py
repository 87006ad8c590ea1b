"""What clients do that is more than a call."""

from __future__ import annotations

from typing import Literal

from ..data import Packable, field
from .operations import Place
from .types import Doc, Field, Json, Model, Path, Type


class Cached(Packable, frozen=True, kw_only=True):
    """A method whose answers are remembered."""

    name: str
    operation: str
    arguments: tuple[tuple[str, Place | Literal["body"], str], ...]
    """What each is called, and what it is for the operation; where both have one name,
    it is the operation's own."""
    way: Path
    """To the value in what the operation's method returns."""
    models: tuple[Model, ...]
    """Whose properties are on the way."""
    type: Type


class Recorder(Packable, frozen=True, kw_only=True):
    """A method that records something."""

    name: str
    model: Model
    """Whose properties are the arguments."""
    fields: tuple[Field, ...]
    values: tuple[tuple[str, Json], ...]
    doc: Doc = field(default_factory=Doc)


class Buffer(Packable, frozen=True, kw_only=True):
    """What is recorded, and the operation that sends it."""

    operation: str
    recorders: tuple[Recorder, ...]
