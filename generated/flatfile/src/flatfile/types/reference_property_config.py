"""`ReferencePropertyConfig`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from typing_extensions import NotRequired, TypedDict

from .._core.models import FIRST_FIT, Model
from .relationship import Relationship


class ReferencePropertyConfig(Model):
    ref: str
    """The other sheet, which is in the same workbook.

    For example: `"contacts/companies"`.
    """

    key: str | None = None
    """The field of the other sheet that is referred to.

    Default: `"id"`.
    """

    relationship: Annotated[Relationship | str, FIRST_FIT]


class ReferencePropertyConfigParam(TypedDict):
    ref: str
    """The other sheet, which is in the same workbook.

    Not empty. For example: `"contacts/companies"`.
    """

    key: NotRequired[str]
    """The field of the other sheet that is referred to.

    Default: `"id"`.
    """

    relationship: Relationship | str
