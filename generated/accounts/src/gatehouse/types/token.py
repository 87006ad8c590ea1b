"""`Token`, and what belongs to it."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from pydantic import Field as Field_

from .._core.models import Model as Model_
from .scope import Scope


class Token(Model_):
    """What a program proves itself with."""

    id: str
    """Our name of the token."""

    secret: Annotated[str | None, Field_(repr=False)]
    """The token itself; null after the first time."""

    scopes: list[Scope]
    """What it lets the program do."""

    expires: datetime
    """When it stops working."""
