"""`ApiTokensResponse`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model
from .api_token import ApiToken
from .pagination import Pagination


class ApiTokensResponse(Model):
    pagination: Pagination | None = None

    data: list[ApiToken]
