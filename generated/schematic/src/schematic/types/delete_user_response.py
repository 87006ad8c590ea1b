"""`DeleteUserResponse`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model
from .delete_response import DeleteResponse
from .params import Params


class DeleteUserResponse(Model):
    """What `deleteUser` answers."""

    data: DeleteResponse

    params: Params
