"""`EventBodyIdentifyCompany`, and what belongs to it."""

from __future__ import annotations

from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .keys import Keys
from .traits import Traits


class EventBodyIdentifyCompany(Model):
    """The company of a user."""

    keys: Keys

    name: str | None = None
    """What it is called; for one that is new."""

    traits: Traits | None = None


class EventBodyIdentifyCompanyParam(TypedDict):
    """The company of a user."""

    keys: Keys

    name: NotRequired[str]
    """What it is called; for one that is new."""

    traits: NotRequired[Traits]
