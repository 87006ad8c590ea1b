"""`File`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core.models import FIRST_FIT, Model
from .model_file_status_enum import ModelFileStatusEnum


class File(Model):
    """A file that was uploaded."""

    id: str

    name: str
    """What it was called.

    For example: `"people.csv"`.
    """

    ext: str
    """How its name ends.

    For example: `"csv"`.
    """

    mimetype: str
    """Its media type.

    For example: `"text/csv"`.
    """

    encoding: str
    """How its text is encoded.

    For example: `"utf-8"`.
    """

    status: Annotated[ModelFileStatusEnum | str, FIRST_FIT]

    size: int
    """How many bytes it has.

    For example: `2048`.
    """

    bytes_received: Annotated[int, Field(alias="bytesReceived")]
    """How many of them have arrived.

    For example: `2048`.
    """

    space_id: Annotated[str, Field(alias="spaceId")]

    workbook_id: Annotated[str | None, Field(alias="workbookId")] = None

    created_at: Annotated[str | None, Field(alias="createdAt")] = None
    """When it was uploaded.

    For example: `"2023-02-17T09:30:00.000Z"`.
    """

    updated_at: Annotated[str | None, Field(alias="updatedAt")] = None
    """When it was changed last.

    For example: `"2023-02-17T09:31:00.000Z"`.
    """
