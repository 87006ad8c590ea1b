"""`BooleanProperty`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .boolean_property_config import BooleanPropertyConfig
from .constraint import Constraint

if TYPE_CHECKING:
    from .boolean_property_config import BooleanPropertyConfigParam
    from .constraint import ConstraintParam


class BooleanProperty(Model):
    """A field of yes and no."""

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

    type: Literal["boolean"]

    config: BooleanPropertyConfig | None = None


class BooleanPropertyParam(TypedDict):
    """A field of yes and no."""

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

    type: Literal["boolean"]

    config: NotRequired[BooleanPropertyConfigParam | BooleanPropertyConfig]
