"""A mapping that a user wrote -> a checked pydantic model, or one error at its place."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Final, Self, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError, model_validator
from pydantic_core import ErrorDetails, PydanticCustomError

from sdkwright.diagnostics import Location, SpecError

PLAIN_WORDS: Final = MappingProxyType(
    {
        "string_type": "text; put it in quotes",
        "bool_type": "true or false",
        "bool_parsing": "true or false",
        "dict_type": "a mapping",
        "model_type": "a mapping",
        "tuple_type": "a list",
    }
)
"""pydantic's kind of error -> what a writer of YAML calls it."""


class Section(BaseModel):
    """A mapping of the file, whose keys are all known."""

    model_config = ConfigDict(
        extra="forbid",
        frozen=True,
        defer_build=True,  # each is a part of one that is built when a file is read
    )

    @classmethod
    def usual(cls) -> Self:
        """All as it is if nobody says so; what checks a section is not built for that."""
        return cls.model_construct()

    @model_validator(mode="before")
    @classmethod
    def _refuse_unknown(cls, value: object) -> object:
        for key in value if isinstance(value, Mapping) else ():
            if key not in cls.model_fields:
                raise _unknown_key(str(key), cls.model_fields)
        return value


def _unknown_key(key: str, known: Mapping[str, object]) -> PydanticCustomError:
    near = difflib.get_close_matches(key, known, n=1)
    hint = f"did you mean `{near[0]}`?" if near else f"known: {', '.join(known)}"
    return PydanticCustomError(
        "unknown_key", "`{key}` is not a known key; {hint}", {"key": key, "hint": hint}
    )


ModelT = TypeVar("ModelT", bound=BaseModel)
Locate = Callable[[tuple[str | int, ...]], "Location | None"]


def validate(model: type[ModelT], value: object, locate: Locate) -> ModelT:
    """The value as a model. Raises `SpecError` (config-invalid) at the first thing that is wrong."""
    try:
        return model.model_validate(value)
    except ValidationError as error:
        first, *others = error.errors(include_url=False)
        way = _real_way(first, value)
        more = f" (and {len(others)} more)" if others else ""
        message = f"{_say(first, way)}{more}"
        raise SpecError("config-invalid", message, locate(way)) from None


def _real_way(error: ErrorDetails, value: Any) -> tuple[str | int, ...]:
    """The place of an error without what pydantic adds to it: names of union cases, `[key]`."""
    way: list[str | int] = []
    wanted = [
        *error["loc"],
        *([error["ctx"]["key"]] if error["type"] == "unknown_key" else []),
    ]
    for part in wanted:
        if part in (value if isinstance(value, Mapping) else _indices(value)):
            way.append(part)
            value = value[part]
    return tuple(way)


def _indices(value: object) -> range:
    return range(len(value)) if isinstance(value, list) else range(0)


def _say(error: ErrorDetails, way: tuple[str | int, ...]) -> str:
    place = f"`{'.'.join(map(str, way))}`" if way else "the file"
    match error["type"]:
        case "unknown_key":
            return error["msg"]
        case "missing":
            return f"{place} needs `{error['loc'][-1]}`"
        case "literal_error":
            return f"{place}: must be {error['ctx']['expected']}{_meant(error)}"
        case kind if kind in PLAIN_WORDS:
            return f"{place} must be {PLAIN_WORDS[kind]}"
        case _:
            message = re.sub(r"^(Input|String) should", "must", error["msg"])
            return f"{place}: {message}"


def _meant(error: ErrorDetails) -> str:
    """The listed value that is probably meant."""
    listed = re.findall(r"'([^']*)'", error["ctx"]["expected"])
    near = difflib.get_close_matches(str(error["input"]), listed, n=1)
    return f"; did you mean `{near[0]}`?" if near else ""
