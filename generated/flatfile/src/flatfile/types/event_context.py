"""`EventContext`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .._core.wire import wire


class EventContext(Model):
    """Where something happened."""

    action_name: Annotated[str | None, Field(alias="actionName")] = None

    account_id: Annotated[str, Field(alias="accountId")]

    environment_id: Annotated[str, Field(alias="environmentId")]

    space_id: Annotated[str | None, Field(alias="spaceId")] = None

    workbook_id: Annotated[str | None, Field(alias="workbookId")] = None

    sheet_id: Annotated[str | None, Field(alias="sheetId")] = None

    sheet_slug: Annotated[str | None, Field(alias="sheetSlug")] = None

    version_id: Annotated[str | None, Field(alias="versionId")] = None

    job_id: Annotated[str | None, Field(alias="jobId")] = None

    file_id: Annotated[str | None, Field(alias="fileId")] = None

    preceding_event_id: Annotated[str | None, Field(alias="precedingEventId")] = None


@wire(
    {
        "action_name": "actionName",
        "account_id": "accountId",
        "environment_id": "environmentId",
        "space_id": "spaceId",
        "workbook_id": "workbookId",
        "sheet_id": "sheetId",
        "sheet_slug": "sheetSlug",
        "version_id": "versionId",
        "job_id": "jobId",
        "file_id": "fileId",
        "preceding_event_id": "precedingEventId",
    }
)
class EventContextParam(TypedDict):
    """Where something happened."""

    action_name: NotRequired[str]

    account_id: str

    environment_id: str

    space_id: NotRequired[str]

    workbook_id: NotRequired[str]

    sheet_id: NotRequired[str]

    sheet_slug: NotRequired[str]

    version_id: NotRequired[str]

    job_id: NotRequired[str]

    file_id: NotRequired[str]

    preceding_event_id: NotRequired[str]
