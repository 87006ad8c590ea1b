"""`TokenCreateResponse`, and what belongs to it."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any

from pydantic import Field

from .._core.models import Model
from .workspace_dto import WorkspaceDto


class TokenCreateResponse(Model):
    """An API key that was just made."""

    id: str
    """Its id."""

    audit: Any
    """Its history."""

    name: str
    """What it is for."""

    sensitive_key: Annotated[str, Field(alias="sensitiveKey")]
    """The key with most of it hidden."""

    workspace_id: Annotated[str, Field(alias="workspaceId")]
    """The workspace whose doors it opens."""

    api_key: Annotated[str | None, Field(alias="apiKey")] = None
    """The key itself."""

    error_count: Annotated[float | None, Field(alias="errorCount")] = None
    """How many requests with it failed."""

    last_error_timestamp: Annotated[
        datetime | None, Field(alias="lastErrorTimestamp")
    ] = None
    """When the last one failed."""

    last_request_time_stamp: Annotated[
        datetime | None, Field(alias="lastRequestTimeStamp")
    ] = None
    """When it was used last."""

    request_count: Annotated[float | None, Field(alias="requestCount")] = None
    """How often it was used."""

    workspace: WorkspaceDto | None = None
    """The workspace."""
