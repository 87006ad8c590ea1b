"""`ListUsersResponse`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model
from .params import Params
from .user_detail_response_data import UserDetailResponseData


class ListUsersResponse(Model):
    """What `listUsers` answers."""

    data: list[UserDetailResponseData]

    params: Params
