"""`ServiceAccount`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .._core.wire import wire


class ServiceAccount(Model):
    """What a program is known as."""

    identifier: str | None = None
    """Its identifier."""

    name: str | None = None
    """Its name."""

    email: str | None = None
    """Its address."""

    description: str | None = None
    """What it is for."""

    tags: dict[str, str] | None = None
    """Word -> value, to find it by."""

    extendable: bool | None = None
    """Whether it may be given roles in levels below."""

    account_identifier: Annotated[str | None, Field(alias="accountIdentifier")] = None
    """The account."""

    org_identifier: Annotated[str | None, Field(alias="orgIdentifier")] = None
    """The organization."""

    project_identifier: Annotated[str | None, Field(alias="projectIdentifier")] = None
    """The project."""


@wire(
    {
        "account_identifier": "accountIdentifier",
        "org_identifier": "orgIdentifier",
        "project_identifier": "projectIdentifier",
    }
)
class ServiceAccountParam(TypedDict):
    """What a program is known as."""

    identifier: NotRequired[str]
    """Its identifier."""

    name: NotRequired[str]
    """Its name."""

    email: NotRequired[str]
    """Its address."""

    description: NotRequired[str]
    """What it is for."""

    tags: NotRequired[Mapping[str, str]]
    """Word -> value, to find it by."""

    extendable: NotRequired[bool]
    """Whether it may be given roles in levels below."""

    account_identifier: NotRequired[str]
    """The account."""

    org_identifier: NotRequired[str]
    """The organization."""

    project_identifier: NotRequired[str]
    """The project."""
