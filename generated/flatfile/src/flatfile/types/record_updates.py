"""`RecordUpdates`, and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .._core.wire import wire
from .record_data import RecordData

if TYPE_CHECKING:
    from .record_data import RecordDataParam


class RecordUpdates(Model):
    """A record, and the values that change."""

    id: str

    version_id: Annotated[str | None, Field(alias="versionId")] = None

    values: RecordData


@wire({"version_id": "versionId"})
class RecordUpdatesParam(TypedDict):
    """A record, and the values that change."""

    id: str

    version_id: NotRequired[str]

    values: RecordDataParam
