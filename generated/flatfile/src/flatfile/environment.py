"""Where the API is."""

from __future__ import annotations

from enum import Enum


class FlatfileEnvironment(str, Enum):
    """The servers of the API, each with its address."""

    PRODUCTION = "https://api.x.flatfile.com/v1"
