"""`ListEnvironmentsResponse`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model
from .environment_response_data import EnvironmentResponseData
from .params import Params


class ListEnvironmentsResponse(Model):
    """What `listEnvironments` answers."""

    data: list[EnvironmentResponseData]

    params: Params
