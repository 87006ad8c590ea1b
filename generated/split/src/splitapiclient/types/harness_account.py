"""`HarnessAccount`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .._core.wire import wire


class HarnessAccount(Model):
    """An account that somebody works with."""

    uuid: str | None = None
    """Its id."""

    account_name: Annotated[str | None, Field(alias="accountName")] = None
    """Its name."""

    company_name: Annotated[str | None, Field(alias="companyName")] = None
    """Whose it is."""

    default_experience: Annotated[str | None, Field(alias="defaultExperience")] = None
    """The generation of Harness that opens."""

    created_from_ng: Annotated[bool | None, Field(alias="createdFromNG")] = None
    """Whether it began with the new one."""

    next_gen_enabled: Annotated[bool | None, Field(alias="nextGenEnabled")] = None
    """Whether it has the new one."""


@wire(
    {
        "account_name": "accountName",
        "company_name": "companyName",
        "default_experience": "defaultExperience",
        "created_from_ng": "createdFromNG",
        "next_gen_enabled": "nextGenEnabled",
    }
)
class HarnessAccountParam(TypedDict):
    """An account that somebody works with."""

    uuid: NotRequired[str]
    """Its id."""

    account_name: NotRequired[str]
    """Its name."""

    company_name: NotRequired[str]
    """Whose it is."""

    default_experience: NotRequired[str]
    """The generation of Harness that opens."""

    created_from_ng: NotRequired[bool]
    """Whether it began with the new one."""

    next_gen_enabled: NotRequired[bool]
    """Whether it has the new one."""
