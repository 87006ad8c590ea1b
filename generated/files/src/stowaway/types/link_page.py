"""`LinkPage`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model
from .link import Link


class LinkPage(Model):
    """One page of links."""

    links: list[Link]
    """The links of this page."""

    page: int
    """The number of this page."""

    page_count: int
    """How many pages there are."""
