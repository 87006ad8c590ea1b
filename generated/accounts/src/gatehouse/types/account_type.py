"""`AccountType`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated, Literal as Literal_

from pydantic import Field as Field_

from .._core.models import Model as Model_
from .risk_level import RiskLevel


class AccountType(Model_):
    """A kind of accounts."""

    id: str
    """A word for programs."""

    title: str
    """A word for people."""

    class_: Annotated[Literal_["person", "program"] | str, Field_(alias="class")]
    """Who uses such accounts."""

    max_risk: RiskLevel | None = None
