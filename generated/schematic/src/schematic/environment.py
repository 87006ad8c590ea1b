"""Where the API is."""

from __future__ import annotations

from enum import Enum


class SchematicEnvironment(str, Enum):
    """The servers of the API, each with its address."""

    DEFAULT = "https://api.schematichq.com"
