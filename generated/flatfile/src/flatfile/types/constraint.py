"""`Constraint`, and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Union

from .._core.models import UnknownVariant
from .._core.unions import Tagged
from .computed_constraint import ComputedConstraint
from .required_constraint import RequiredConstraint
from .unique_constraint import UniqueConstraint

if TYPE_CHECKING:
    from .computed_constraint import ComputedConstraintParam
    from .required_constraint import RequiredConstraintParam
    from .unique_constraint import UniqueConstraintParam


class UnknownConstraint(UnknownVariant):
    """A variant of `Constraint` that this version does not know."""

    type: str = ""


Constraint = Annotated[
    Union[RequiredConstraint, UniqueConstraint, ComputedConstraint, UnknownConstraint],
    Tagged(
        "type",
        {
            "required": RequiredConstraint,
            "unique": UniqueConstraint,
            "computed": ComputedConstraint,
        },
        UnknownConstraint,
    ),
]
"""What values of a field have to be."""

if TYPE_CHECKING:
    ConstraintParam = Union[
        RequiredConstraintParam,
        RequiredConstraint,
        UniqueConstraintParam,
        UniqueConstraint,
        ComputedConstraintParam,
        ComputedConstraint,
    ]
else:
    ConstraintParam = Any
"""What values of a field have to be."""
