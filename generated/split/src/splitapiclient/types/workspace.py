"""`Workspace`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core.models import Model


class Workspace(Model):
    """A part of the account that has its own environments, splits and segments."""

    id: str | None = None
    """Its id."""

    name: str | None = None
    """Its name."""

    requires_title_and_comments: Annotated[
        bool | None, Field(alias="requiresTitleAndComments")
    ] = None
    """Whether each change needs a title and a comment."""
