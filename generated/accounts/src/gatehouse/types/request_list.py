"""`RequestList`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model as Model_
from .logged_request import LoggedRequest


class RequestList(Model_):
    """Some of the requests that were found."""

    data: list[LoggedRequest]
    """The requests of this page."""

    has_more: bool
    """Whether there are more."""
