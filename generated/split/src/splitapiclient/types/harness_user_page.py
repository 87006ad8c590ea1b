"""`HarnessUserPage`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core.models import Model
from .harness_user_entry import HarnessUserEntry


class HarnessUserPage(Model):
    """Some people."""

    page_index: Annotated[int | None, Field(alias="pageIndex")] = None
    """Its number, from 0."""

    page_size: Annotated[int | None, Field(alias="pageSize")] = None
    """How many items it may have."""

    total_items: Annotated[int | None, Field(alias="totalItems")] = None
    """How many items there are in all."""

    total_pages: Annotated[int | None, Field(alias="totalPages")] = None
    """How many pages there are."""

    content: list[HarnessUserEntry] | None = None
    """The people."""
