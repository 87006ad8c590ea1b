"""`GetSpacesSortField`, and what belongs to it."""

from __future__ import annotations

from .._core.models import TextEnum


class GetSpacesSortField(TextEnum):
    """What spaces can be sorted by."""

    NAME = "name"

    WORKBOOKS_COUNT = "workbooksCount"

    FILES_COUNT = "filesCount"

    ENVIRONMENT_ID = "environmentId"

    CREATED_BY_USER_NAME = "createdByUserName"
