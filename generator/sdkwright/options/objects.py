"""The section `objects`: models that know their client, and what they can do with it."""

from __future__ import annotations

from typing import Any

from pydantic import Field, GetJsonSchemaHandler, model_validator
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

from sdkwright.options.recipes import METHOD, MethodName, Template
from sdkwright.options.words import Identifier, Way
from sdkwright.sections import Section


class ObjectMethod(Section):
    """A method of an object; a text is what it calls."""

    call: MethodName
    """Method of the client: `workspaces.update`."""
    values: dict[Identifier, Template] = Field(default_factory=dict)
    """Argument of that -> what it is given; `{self}` is the object, `{self.name}` what it has."""
    open: tuple[Identifier, ...] = ()
    """Arguments that the object knows, and that may be given all the same."""

    @model_validator(mode="before")
    @classmethod
    def _from_text(cls, value: Any) -> Any:
        return {"call": value} if isinstance(value, str) else value

    @classmethod
    def __get_pydantic_json_schema__(
        cls, core_schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        text = {"type": "string", "pattern": METHOD}
        return {"anyOf": [text, handler(core_schema)]}


class ObjectOptions(Section):
    """What the objects of one schema know and can do; of the schema `*`, all that are listed."""

    context: dict[Identifier, Way | None] = Field(default_factory=dict)
    """Argument of methods -> where the object has it (`environment.id`); nothing: only the call that it came from knows it. Its methods need not be told these."""
    methods: dict[Identifier, ObjectMethod] = Field(default_factory=dict)
    """Method -> the method of the client that it calls."""
    raw: bool = False
    """Whether `obj._wireName` and `obj._snake_name` are the data as it came: for code that does so."""
