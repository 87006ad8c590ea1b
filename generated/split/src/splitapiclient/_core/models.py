"""What generated types are made of: open models and named values."""

from __future__ import annotations

from enum import Enum

from pydantic import BaseModel, ConfigDict, Field


class Model(BaseModel):
    """An object of the API. Properties that the document lacks are kept."""

    model_config = ConfigDict(
        extra="allow",
        defer_build=True,
        validate_by_alias=True,
        validate_by_name=True,
        serialize_by_alias=True,
        protected_namespaces=(),
    )


class UnknownVariant(Model):
    """A variant of a union that the document does not list (yet): all data is kept."""


class TextEnum(str, Enum):
    """Named values of a text. A field says `Status | str`: the server may know more."""

    def __str__(self) -> str:
        return str(self.value)


class NumberEnum(int, Enum):
    """Named values of a number. A field says `Level | int`."""

    def __str__(self) -> str:
        return str(self.value)


FIRST_FIT = Field(union_mode="left_to_right")
"""For unions whose order matters: the known before the open end."""
