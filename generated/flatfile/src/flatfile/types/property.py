"""`Property`, and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Union

from .._core.models import UnknownVariant
from .._core.unions import Tagged
from .boolean_property import BooleanProperty
from .date_property import DateProperty
from .enum_property import EnumProperty
from .number_property import NumberProperty
from .reference_property import ReferenceProperty
from .string_property import StringProperty

if TYPE_CHECKING:
    from .boolean_property import BooleanPropertyParam
    from .date_property import DatePropertyParam
    from .enum_property import EnumPropertyParam
    from .number_property import NumberPropertyParam
    from .reference_property import ReferencePropertyParam
    from .string_property import StringPropertyParam


class UnknownProperty(UnknownVariant):
    """A variant of `Property` that this version does not know."""

    type: str = ""


Property = Annotated[
    Union[
        StringProperty,
        NumberProperty,
        BooleanProperty,
        DateProperty,
        EnumProperty,
        ReferenceProperty,
        UnknownProperty,
    ],
    Tagged(
        "type",
        {
            "string": StringProperty,
            "number": NumberProperty,
            "boolean": BooleanProperty,
            "date": DateProperty,
            "enum": EnumProperty,
            "reference": ReferenceProperty,
        },
        UnknownProperty,
    ),
]
"""A field of a sheet."""

if TYPE_CHECKING:
    PropertyParam = Union[
        StringPropertyParam,
        StringProperty,
        NumberPropertyParam,
        NumberProperty,
        BooleanPropertyParam,
        BooleanProperty,
        DatePropertyParam,
        DateProperty,
        EnumPropertyParam,
        EnumProperty,
        ReferencePropertyParam,
        ReferenceProperty,
    ]
else:
    PropertyParam = Any
"""A field of a sheet."""
