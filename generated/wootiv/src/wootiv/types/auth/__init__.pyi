"""The types of `auth`, for code that imports them from here."""

from . import recovery as recovery
from ..auth_params import TokenRefreshParams as TokenRefreshParams
from ..token_refresh_response import TokenRefreshResponse as TokenRefreshResponse
