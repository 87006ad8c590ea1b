"""`HarnessUserFilter`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .._core.wire import wire


class HarnessUserFilter(Model):
    """Which people to list."""

    search_term: Annotated[str | None, Field(alias="searchTerm")] = None
    """What their name or address has in it."""


@wire({"search_term": "searchTerm"})
class HarnessUserFilterParam(TypedDict):
    """Which people to list."""

    search_term: NotRequired[str]
    """What their name or address has in it."""
