"""`Pagination`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core.models import Model


class Pagination(Model):
    """Where a page stands among all of them."""

    current_page: Annotated[int, Field(alias="currentPage")]
    """Which page it is.

    For example: `1`.
    """

    page_count: Annotated[int, Field(alias="pageCount")]
    """How many pages there are.

    For example: `1`.
    """

    total_count: Annotated[int, Field(alias="totalCount")]
    """How many items all pages have.

    For example: `1`.
    """
