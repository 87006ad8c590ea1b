"""`UtmInfo`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .._core.wire import wire


class UtmInfo(Model):
    """What led somebody to Harness."""

    utm_source: Annotated[str | None, Field(alias="utmSource")] = None
    """Where they came from."""

    utm_medium: Annotated[str | None, Field(alias="utmMedium")] = None
    """By what."""

    utm_campaign: Annotated[str | None, Field(alias="utmCampaign")] = None
    """The campaign."""

    utm_content: Annotated[str | None, Field(alias="utmContent")] = None
    """What they saw."""

    utm_term: Annotated[str | None, Field(alias="utmTerm")] = None
    """What they searched for."""


@wire(
    {
        "utm_source": "utmSource",
        "utm_medium": "utmMedium",
        "utm_campaign": "utmCampaign",
        "utm_content": "utmContent",
        "utm_term": "utmTerm",
    }
)
class UtmInfoParam(TypedDict):
    """What led somebody to Harness."""

    utm_source: NotRequired[str]
    """Where they came from."""

    utm_medium: NotRequired[str]
    """By what."""

    utm_campaign: NotRequired[str]
    """The campaign."""

    utm_content: NotRequired[str]
    """What they saw."""

    utm_term: NotRequired[str]
    """What they searched for."""
