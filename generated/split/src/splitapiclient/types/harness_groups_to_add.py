"""`HarnessGroupsToAdd`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

from pydantic import Field
from typing_extensions import TypedDict

from .._core.models import Model
from .._core.wire import wire


class HarnessGroupsToAdd(Model):
    """Groups that somebody is added to."""

    user_group_ids_to_add: Annotated[list[str], Field(alias="userGroupIdsToAdd")]
    """Their identifiers."""


@wire({"user_group_ids_to_add": "userGroupIdsToAdd"})
class HarnessGroupsToAddParam(TypedDict):
    """Groups that somebody is added to."""

    user_group_ids_to_add: Sequence[str]
    """Their identifiers."""
