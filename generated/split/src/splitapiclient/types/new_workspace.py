"""`NewWorkspace`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .._core.wire import wire


class NewWorkspace(Model):
    """What a workspace is to be."""

    name: str
    """Its name."""

    requires_title_and_comments: Annotated[
        bool | None, Field(alias="requiresTitleAndComments")
    ] = None
    """Whether each change needs a title and a comment."""

    type: str | None = None
    """What it is, `workspace`."""


@wire({"requires_title_and_comments": "requiresTitleAndComments"})
class NewWorkspaceParam(TypedDict):
    """What a workspace is to be."""

    name: str
    """Its name."""

    requires_title_and_comments: NotRequired[bool]
    """Whether each change needs a title and a comment."""

    type: NotRequired[str]
    """What it is, `workspace`."""
