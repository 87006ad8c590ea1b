"""The section `client.factory`: a function that makes clients of a mapping."""

from __future__ import annotations

from typing import Any

from pydantic import GetJsonSchemaHandler, model_validator
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema

from sdkwright.options.exports import ModuleName
from sdkwright.options.words import Identifier
from sdkwright.sections import Section


class Factory(Section):
    """A function that makes a client of a mapping of its options; a text is its name."""

    function: Identifier = "get_client"
    """Name of the function."""
    async_function: Identifier | None = None
    """Name of the one for async clients; default: `async_` and the name."""
    module: ModuleName = "main"
    """Module that has it."""
    credentials: bool = False
    """Whether a client without any credential is an error at once."""

    @model_validator(mode="before")
    @classmethod
    def _from_text(cls, value: Any) -> Any:
        return {"function": value} if isinstance(value, str) else value

    @classmethod
    def __get_pydantic_json_schema__(
        cls, core_schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        text = {"type": "string", "pattern": r"^[A-Za-z_][A-Za-z0-9_]*$"}
        return {"anyOf": [text, handler(core_schema)]}
