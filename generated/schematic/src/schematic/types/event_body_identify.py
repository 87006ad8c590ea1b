"""`EventBodyIdentify`, and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .event_body_identify_company import EventBodyIdentifyCompany
from .keys import Keys
from .traits import Traits

if TYPE_CHECKING:
    from .event_body_identify_company import EventBodyIdentifyCompanyParam


class EventBodyIdentify(Model):
    """Say who a user is: they, and their company, are created or updated."""

    keys: Keys

    company: EventBodyIdentifyCompany | None = None
    """The company that they belong to."""

    name: str | None = None
    """What they are called; for one who is new."""

    traits: Traits | None = None


class EventBodyIdentifyParam(TypedDict):
    """Say who a user is: they, and their company, are created or updated."""

    keys: Keys

    company: NotRequired[EventBodyIdentifyCompanyParam | EventBodyIdentifyCompany]
    """The company that they belong to."""

    name: NotRequired[str]
    """What they are called; for one who is new."""

    traits: NotRequired[Traits]
