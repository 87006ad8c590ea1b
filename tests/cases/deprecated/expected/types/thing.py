"""`Thing`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import deprecated

from .._core.models import FIRST_FIT, Model
from .part import Part
from .size import Size


class Thing(Model):
    old_id: Annotated[str, Field(alias="oldId"), deprecated("`old_id` is deprecated")]
    """Deprecated."""

    old_name: Annotated[
        str | None, Field(alias="oldName"), deprecated("`old_name` is deprecated")
    ] = None
    """What it was called.

    Deprecated. For example: `"Tom"`.
    """

    new_name: Annotated[str | None, Field(alias="newName")] = None
    """Default: `"Tim"`."""

    pin: Annotated[str | None, Field(repr=False), deprecated("`pin` is deprecated")] = (
        None
    )
    """Deprecated."""

    old_part: Annotated[
        Part | None, Field(alias="oldPart"), deprecated("`old_part` is deprecated")
    ] = None
    """Deprecated."""

    size: Annotated[Size | str, FIRST_FIT] | None = None
