"""`NumberProperty`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .constraint import Constraint
from .number_property_config import NumberPropertyConfig

if TYPE_CHECKING:
    from .constraint import ConstraintParam
    from .number_property_config import NumberPropertyConfigParam


class NumberProperty(Model):
    """A field of numbers."""

    key: str
    """The field's name in records.

    For example: `"name"`.
    """

    label: str | None = None
    """What guests see.

    For example: `"Name"`.
    """

    description: str | None = None
    """What it is for.

    For example: `"What they are called."`.
    """

    constraints: list[Constraint] | None = None
    """What its values have to be."""

    is_array: bool | None = None
    """Whether a record has a list of values.

    Default: `false`.
    """

    type: Literal["number"]

    config: NumberPropertyConfig | None = None


class NumberPropertyParam(TypedDict):
    """A field of numbers."""

    key: str
    """The field's name in records.

    Not empty. For example: `"name"`.
    """

    label: NotRequired[str]
    """What guests see.

    For example: `"Name"`.
    """

    description: NotRequired[str]
    """What it is for.

    For example: `"What they are called."`.
    """

    constraints: NotRequired[Sequence[ConstraintParam]]
    """What its values have to be."""

    is_array: NotRequired[bool]
    """Whether a record has a list of values.

    Default: `false`.
    """

    type: Literal["number"]

    config: NotRequired[NumberPropertyConfigParam | NumberPropertyConfig]
