"""`Document`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core.models import Model


class Document(Model):
    """A text in a space."""

    title: str
    """For example: `"How to begin"`."""

    body: str
    """Its text, as Markdown.

    For example: `"Upload your file here."`.
    """

    id: str

    space_id: Annotated[str | None, Field(alias="spaceId")] = None
