"""`ResourceGroupEntry`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core.models import Model
from .resource_group import ResourceGroup


class ResourceGroupEntry(Model):
    """The resource group, as it is told."""

    resource_group: Annotated[ResourceGroup, Field(alias="resourceGroup")]
