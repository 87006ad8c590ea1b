"""Sections of which one key alone may be said as a text."""

from __future__ import annotations

from typing import Any, ClassVar

from pydantic import GetJsonSchemaHandler, model_validator
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

from sdkwright.sections import Section


class TextOrSection(Section):
    """A section; a text is its `alone`."""

    alone: ClassVar[str]
    pattern: ClassVar[str] = r"^[A-Za-z_][A-Za-z0-9_]*$"

    @model_validator(mode="before")
    @classmethod
    def _from_text(cls, value: Any) -> Any:
        return {cls.alone: value} if isinstance(value, str) else value

    @classmethod
    def __get_pydantic_json_schema__(
        cls, core_schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        text = {"type": "string", "pattern": cls.pattern}
        return {"anyOf": [text, handler(core_schema)]}
