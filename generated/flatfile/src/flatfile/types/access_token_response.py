"""`AccessTokenResponse`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model
from .access_token import AccessToken


class AccessTokenResponse(Model):
    data: AccessToken
