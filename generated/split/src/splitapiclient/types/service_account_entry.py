"""`ServiceAccountEntry`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core.models import Model
from .service_account import ServiceAccount


class ServiceAccountEntry(Model):
    """The service account, as it is told."""

    service_account: Annotated[ServiceAccount, Field(alias="serviceAccount")]
