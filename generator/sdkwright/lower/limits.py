"""A schema -> the keywords that narrow its values further than a type of Python does.

They cost nothing at run time: only strict reading looks at them (JSON Schema 2020-12,
Validation, 6).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from openapi_pydantic.v3 import v3_1 as oas

from ..ir import Json, Limits

_OF_TEXTS: Final = ("minLength", "maxLength", "pattern")
_OF_NUMBERS: Final = (
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
)
_OF_ARRAYS: Final = ("minItems", "maxItems", "uniqueItems")
_SIZES: Final = ("minProperties", "maxProperties")
_PLAIN: Final = (*_OF_TEXTS, *_OF_NUMBERS, *_OF_ARRAYS, *_SIZES)
_OF_ALL: Final = ("enum", "allOf")
OF_TEXTS: Final = (*_OF_TEXTS, *_OF_ALL)
OF_NUMBERS: Final = (*_OF_NUMBERS, *_OF_ALL)
OF_ARRAYS: Final = (*_OF_ARRAYS, *_OF_ALL)
OF_OBJECTS: Final = (
    *_SIZES,
    "propertyNames",
    "dependentRequired",
    "additionalProperties",
    "required",
    *_OF_ALL,
)
NOTHING_FITS: Final[Limits] = (("enum", []),)
"""The limits of `false`."""
NARROWING: Final = frozenset((*_PLAIN, "propertyNames", "dependentRequired"))
_ALL: Final = frozenset((*_PLAIN, *OF_OBJECTS))
_OF_NAMES: Final = (*_OF_TEXTS, "enum", "const")


def limits_of(schema: oas.Schema, raw: object) -> dict[str, Json]:
    """What a schema itself says. `raw`: as it is written, where numbers are exact."""
    keys = schema.model_fields_set & _ALL
    if not keys:
        return {}
    written = raw if isinstance(raw, dict) else {}
    plain = (key for key in _PLAIN if key in keys)
    said = {key: _exact(getattr(schema, key), written.get(key)) for key in plain}
    found: dict[str, Json] = {
        key: value
        for key, value in said.items()
        if value is not None and value is not False
    }
    if isinstance(schema.propertyNames, oas.Schema):
        found["propertyNames"] = _limits_of_names(schema.propertyNames)
    if schema.dependentRequired:
        found["dependentRequired"] = {
            name: [*others] for name, others in schema.dependentRequired.items()
        }
    if schema.additionalProperties is False and not schema.patternProperties:
        found["additionalProperties"] = False
    return found


def limits_of_options(options: Iterable[tuple[oas.Schema, object]]) -> Json:
    """Options that only narrow, of which one must hold. What they deny is not looked at."""
    return {"anyOf": [_limits_of_option(schema, raw) for schema, raw in options]}


def _limits_of_option(schema: oas.Schema, raw: object) -> dict[str, Json]:
    if is_false(schema):
        return dict(NOTHING_FITS)
    needed: dict[str, Json] = (
        {"required": [*schema.required]} if schema.required else {}
    )
    return {**limits_of(schema, raw), **needed}


def is_false(schema: oas.Schema) -> bool:
    """Whether it is `false`, which the upgrade writes as `{not: {}}`."""
    return schema.schema_not is not None and not schema.schema_not.model_fields_set


def _limits_of_names(schema: oas.Schema) -> dict[str, Json]:
    if is_false(schema):
        return dict(NOTHING_FITS)
    given = schema.model_dump(include=set(_OF_NAMES), exclude_unset=True)
    return {key: value for key, value in given.items() if value is not None}


def _exact(value: Json, written: object) -> Json:
    """A bound as it is written: the models of openapi-pydantic make floats of them."""
    if not isinstance(value, float):
        return value
    if isinstance(written, int) and float(written) == value:
        return written
    return int(value) if value.is_integer() else value


def both(some: Mapping[str, Json], more: Mapping[str, Json]) -> dict[str, Json]:
    """Limits that hold at once: the narrower of two numbers, else the later."""
    found = {**some, **more}
    for key in some.keys() & more.keys():
        a, b = some[key], more[key]
        if isinstance(a, int | float) and isinstance(b, int | float):
            found[key] = {"max": min, "min": max}.get(_end(key), _later)(a, b)
    return found


def _end(keyword: str) -> str:
    return keyword.removeprefix("exclusive").lower()[:3]


def _later(first: float, second: float) -> float:
    return second


def chosen(limits: Mapping[str, Json], keywords: tuple[str, ...]) -> Limits:
    """Those limits that are about one type."""
    return tuple((key, limits[key]) for key in keywords if key in limits)
