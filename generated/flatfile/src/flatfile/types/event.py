"""`Event`, and what belongs to it."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any

from pydantic import Field

from .._core.models import FIRST_FIT, Model
from .domain import Domain
from .event_attributes import EventAttributes
from .event_context import EventContext
from .event_topic import EventTopic


class Event(Model):
    """Something that has happened."""

    domain: Annotated[Domain | str, FIRST_FIT]

    topic: Annotated[EventTopic | str, FIRST_FIT]

    context: EventContext

    attributes: EventAttributes | None = None

    payload: dict[str, Any]
    """What belongs to it.

    For example: `{"count": 2}`.
    """

    callback_url: Annotated[str | None, Field(alias="callbackUrl")] = None
    """Where it is acknowledged."""

    data_url: Annotated[str | None, Field(alias="dataUrl")] = None
    """Where the data are that it is about."""

    created_at: Annotated[datetime | None, Field(alias="createdAt")] = None
    """When it was created."""

    acknowledged_at: Annotated[datetime | None, Field(alias="acknowledgedAt")] = None
    """When it was acknowledged."""

    acknowledged_by: Annotated[str | None, Field(alias="acknowledgedBy")] = None
    """Who acknowledged it: a user, or Flatfile itself.

    For example: `"us_usr_5wMn7cTe"`.
    """

    id: str
