"""What is said of an argument of the client."""

from __future__ import annotations

from typing import NamedTuple


class Told(NamedTuple):
    """An argument of the client: name, type, default, what is said of it."""

    name: str
    type: str
    default: str
    doc: str
