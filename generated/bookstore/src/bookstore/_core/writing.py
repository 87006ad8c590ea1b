"""Values to JSON. pydantic-core writes it, which knows dates, enums and models.

Models are written by their own aliases, without the properties that were never set.
"""

from __future__ import annotations

from pydantic import BaseModel
from pydantic_core import PydanticSerializationError, SchemaSerializer, core_schema

from .data import is_array, is_object
from .decode import complete
from .omit import given, omit

_json = SchemaSerializer(core_schema.any_schema()).to_json


def json_text(value: object) -> bytes:
    """Any value as JSON: dates by ISO 8601, models by alias, any Mapping or Sequence.

    Raises:
        pydantic_core.PydanticSerializationError: It holds what JSON cannot express.
    """
    try:
        return _written(value)
    except PydanticSerializationError:  # perhaps only because of what is deep inside
        return _written(_writable(value))


def _written(value: object) -> bytes:
    return _json(
        value, by_alias=True, exclude_unset=True, warnings=False, fallback=_plain
    )


def _plain(value: object) -> object:
    """What pydantic-core asks about: any other Mapping or collection."""
    if is_object(value):
        return dict(value)
    if is_array(value):
        return list(value)
    raise TypeError(f"{type(value).__name__} cannot be written as JSON")


def _writable(value: object) -> object:
    """`value` without what was omitted, the models of all objects in it complete."""
    if is_object(value):
        return {key: _writable(item) for key, item in given(value).items()}
    if is_array(value):
        return [_writable(item) for item in value if item is not omit]
    if isinstance(value, BaseModel):
        complete(type(value))
    return value
