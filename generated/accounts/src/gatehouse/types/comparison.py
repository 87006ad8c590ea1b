"""`Comparison`, and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal as Literal_

from pydantic import Field as Field_
from typing_extensions import TypedDict

from .._core.models import Model as Model_
from .._core.wire import wire
from .literal import Literal

if TYPE_CHECKING:
    from .literal import LiteralParam


class Comparison(Model_):
    """A fact compared with a value."""

    field: str
    """The fact."""

    is_: Annotated[Literal_["equal", "below", "above"] | str, Field_(alias="is")]
    """How to compare."""

    value: Literal


@wire({"is_": "is"})
class ComparisonParam(TypedDict):
    """A fact compared with a value."""

    field: str
    """The fact."""

    is_: Literal_["equal", "below", "above"] | str
    """How to compare."""

    value: LiteralParam | Literal
