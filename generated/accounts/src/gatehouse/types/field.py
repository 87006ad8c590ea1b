"""`Field`, and what belongs to it."""

from __future__ import annotations

from typing import Any, Literal as Literal_

from .._core.models import Model as Model_


class Field(Model_):
    """Something that profiles can say."""

    id: str
    """Our name of the field."""

    name: str
    """What people call it."""

    kind: Literal_["text", "number", "date", "any"] | str
    """What its values are."""

    default: Any = None
    """The value of those who gave none."""

    editable: bool | None = None
    """Whether people can change their own value.

    Default: `true`.
    """
