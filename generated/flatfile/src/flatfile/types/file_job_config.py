"""`FileJobConfig`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from typing_extensions import TypedDict

from .._core.models import FIRST_FIT, Model
from .driver import Driver


class FileJobConfig(Model):
    """How records are read from a file."""

    driver: Annotated[Driver | str, FIRST_FIT]


class FileJobConfigParam(TypedDict):
    """How records are read from a file."""

    driver: Driver | str
