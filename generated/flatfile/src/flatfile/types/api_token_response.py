"""`ApiTokenResponse`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model
from .api_token import ApiToken


class ApiTokenResponse(Model):
    data: ApiToken
