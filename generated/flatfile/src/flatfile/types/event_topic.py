"""`EventTopic`, and what belongs to it."""

from __future__ import annotations

from .._core.models import TextEnum


class EventTopic(TextEnum):
    """What has happened. Things are added and removed; users go online and offline;
    uploads start, and complete or fail; jobs wait, start, are updated, and complete or
    fail; records are created, updated and deleted; and an action of a sheet was
    triggered.
    """

    SPACE_ADDED = "space:added"

    SPACE_REMOVED = "space:removed"

    WORKBOOK_ADDED = "workbook:added"

    WORKBOOK_REMOVED = "workbook:removed"

    USER_ADDED = "user:added"

    USER_REMOVED = "user:removed"

    USER_ONLINE = "user:online"

    USER_OFFLINE = "user:offline"

    UPLOAD_STARTED = "upload:started"

    UPLOAD_FAILED = "upload:failed"

    UPLOAD_COMPLETED = "upload:completed"

    JOB_STARTED = "job:started"

    JOB_WAITING = "job:waiting"

    JOB_UPDATED = "job:updated"

    JOB_FAILED = "job:failed"

    JOB_COMPLETED = "job:completed"

    JOB_DELETED = "job:deleted"

    RECORDS_CREATED = "records:created"

    RECORDS_UPDATED = "records:updated"

    RECORDS_DELETED = "records:deleted"

    SHEET_VALIDATED = "sheet:validated"

    FILE_DELETED = "file:deleted"

    ACTION_TRIGGERED = "action:triggered"
