"""`DataExportPermissions`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .._core.wire import wire
from .principal import Principal

if TYPE_CHECKING:
    from .principal import PrincipalParam


class DataExportPermissions(Model):
    """Who may take data out of an environment."""

    are_exporters_restricted: Annotated[
        bool | None, Field(alias="areExportersRestricted")
    ] = None
    """Whether only `exporters` may."""

    exporters: list[Principal] | None = None
    """Who may."""


@wire({"are_exporters_restricted": "areExportersRestricted"})
class DataExportPermissionsParam(TypedDict):
    """Who may take data out of an environment."""

    are_exporters_restricted: NotRequired[bool]
    """Whether only `exporters` may."""

    exporters: NotRequired[Sequence[PrincipalParam | Principal]]
    """Who may."""
