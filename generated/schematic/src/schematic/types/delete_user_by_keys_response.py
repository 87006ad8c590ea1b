"""`DeleteUserByKeysResponse`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model
from .delete_response import DeleteResponse
from .params import Params


class DeleteUserByKeysResponse(Model):
    """What `deleteUserByKeys` answers."""

    data: DeleteResponse

    params: Params
