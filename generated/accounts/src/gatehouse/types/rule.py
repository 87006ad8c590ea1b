"""`Rule`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field as Field_

from .._core.models import Model as Model_
from .condition import Condition
from .outcome import Outcome


class Rule(Model_):
    """What to make of some sign-ins."""

    id: str
    """Our name of the rule."""

    name: str
    """What people call it."""

    if_: Annotated[Condition, Field_(alias="if")]

    then: Outcome

    else_: Annotated[Outcome | None, Field_(alias="else")] = None
