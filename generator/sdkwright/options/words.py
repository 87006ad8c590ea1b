"""The kinds of text that values in sdk.yaml are."""

from __future__ import annotations

import keyword
from typing import Annotated

from pydantic import (
    AfterValidator,
    BeforeValidator,
    StringConstraints,
    WithJsonSchema,
)
from pydantic_core import PydanticCustomError


def _refuse_keyword(name: str) -> str:
    if keyword.iskeyword(name):
        raise PydanticCustomError(
            "keyword", "`{name}` is a word of Python itself", {"name": name}
        )
    return name


Identifier = Annotated[
    str,
    StringConstraints(pattern=r"^[A-Za-z_][A-Za-z0-9_]*$"),
    AfterValidator(_refuse_keyword),
]
Variable = Annotated[str, StringConstraints(pattern=r"^[A-Za-z_][A-Za-z0-9_]*$")]
Distribution = Annotated[
    str, StringConstraints(pattern=r"^[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$")
]
"""A project name (packaging.python.org, Names and normalization)."""
Version = Annotated[
    str,
    StringConstraints(
        pattern=r"^[0-9]+(\.[0-9]+)*((a|b|rc)[0-9]+)?(\.(post|dev)[0-9]+)*$"
    ),
]
"""A version (packaging.python.org, Version specifiers), in its normal form."""
ResourceName = Annotated[str, StringConstraints(pattern=r"^[^.\s]+(\.[^.\s]+)*$")]


def _split_way(value: object) -> object:
    return tuple(value.split(".")) if isinstance(value, str) and value else value or ()


Way = Annotated[
    tuple[str, ...],
    BeforeValidator(_split_way),
    WithJsonSchema(
        {"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]}
    ),
]
"""A way through properties: `data.items`, or a list where a name has a dot in it."""
