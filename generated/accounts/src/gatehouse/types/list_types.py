"""`ListTypesResponse`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model as Model_
from .account_type import AccountType


class ListTypesResponse(Model_):
    types: list[AccountType]
    """The kinds."""
