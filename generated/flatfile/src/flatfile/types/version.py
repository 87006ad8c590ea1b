"""`Version`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core.models import Model


class Version(Model):
    """A state of a sheet that can be read again."""

    version_id: Annotated[str | None, Field(alias="versionId")] = None
