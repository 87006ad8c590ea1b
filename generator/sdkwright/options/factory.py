"""The section `client.factory`: a function that makes clients of a mapping."""

from __future__ import annotations

from typing import ClassVar

from sdkwright.options.exports import ModuleName
from sdkwright.options.text_or_section import TextOrSection
from sdkwright.options.words import Identifier


class Factory(TextOrSection):
    """A function that makes a client of a mapping of its options; a text is its name."""

    alone: ClassVar[str] = "function"

    function: Identifier = "get_client"
    """Name of the function."""
    async_function: Identifier | None = None
    """Name of the one for async clients; default: `async_` and the name."""
    module: ModuleName = "main"
    """Module that has it."""
    credentials: bool = False
    """Whether a client without any credential is an error at once."""
