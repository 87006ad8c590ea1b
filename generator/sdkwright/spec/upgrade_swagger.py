"""Swagger 2.0 -> the shape of OpenAPI 3.0, noun by noun; schemas stay as they are.

Pure functions; nothing is changed in place. A value that has the new shape comes back
unchanged. The rules are those of the 2.0 specification's own sections on each object.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from .node import Json, Pointer
from .upgrade import SCHEMA_KEYS

Value = dict[str, Any]

JSON: Final = "application/json"
FORM: Final = "application/x-www-form-urlencoded"
MULTIPART: Final = "multipart/form-data"
_STYLES: Final[dict[str, tuple[str, bool]]] = {
    "csv": ("form", False),
    "multi": ("form", True),
    "ssv": ("spaceDelimited", False),
    "pipes": ("pipeDelimited", False),
    "tsv": ("tabDelimited", False),
}
_FLOWS: Final = {
    "implicit": "implicit",
    "password": "password",
    "application": "clientCredentials",
    "accessCode": "authorizationCode",
}


def media_types(value: Json, inherited: Json = None) -> list[str]:
    """`consumes` or `produces` of an operation; its own replaces the document's."""
    chosen = inherited if value is None else value
    listed = [chosen] if isinstance(chosen, str) else chosen
    given = listed if isinstance(listed, list) else []
    return [name for name in given if isinstance(name, str)]


def parameter(value: Json) -> Json:
    """A parameter in path, query or header: what it says about its values goes into a schema."""
    if not isinstance(value, dict) or value.keys() & {"schema", "content", "$ref"}:
        return value
    rest = {
        k: v
        for k, v in value.items()
        if k not in SCHEMA_KEYS and k != "collectionFormat"
    }
    return {**rest, **_style(value, value.get("in")), "schema": schema_of(value)}


def header(value: Json) -> Json:
    """A header of a response."""
    return parameter(value)


def schema_of(value: Mapping[str, Any]) -> Value:
    """The keywords of a schema that stand in a parameter."""
    return {key: item for key, item in value.items() if key in SCHEMA_KEYS}


def _style(value: Mapping[str, Any], place: Json) -> Value:
    """`collectionFormat` of an array; csv where there is none."""
    if value.get("type") != "array":
        return {}
    style, explode = _STYLES.get(str(value.get("collectionFormat")), ("form", False))
    if place in ("path", "header", None) and style == "form":
        style = "simple"
    return {"style": style, "explode": explode}


def body(value: Mapping[str, Any], consumes: Sequence[str]) -> Value:
    """A parameter `in: body` as a request body."""
    media = {"schema": value["schema"]} if "schema" in value else {}
    names = [name for name in consumes if name not in (FORM, MULTIPART)] or [JSON]
    kept = {
        k: v
        for k, v in value.items()
        if k in ("description", "required") or k[:2] == "x-"
    }
    return {**kept, "content": dict.fromkeys(names, media)}


def form(values: Sequence[Mapping[str, Any]], consumes: Sequence[str]) -> Value:
    """The parameters `in: formData` of one operation as a request body."""
    named = [value for value in values if isinstance(value.get("name"), str)]
    properties = {value["name"]: _property(value) for value in named}
    required = [value["name"] for value in named if value.get("required") is True]
    schema: Value = {"type": "object", "properties": properties}
    schema |= {"required": required} if required else {}
    encoding = {
        value["name"]: found for value in named if (found := _style(value, "query"))
    }
    media = {"schema": schema, **({"encoding": encoding} if encoding else {})}
    has_file = any(value.get("type") == "file" for value in named)
    wanted = [n for n in consumes if n in (FORM, MULTIPART)] or [
        MULTIPART if has_file else FORM
    ]
    names = [MULTIPART] if has_file else wanted
    return {"required": bool(required), "content": dict.fromkeys(names, media)}


def _property(value: Mapping[str, Any]) -> Value:
    said = {k: v for k, v in value.items() if k == "description" or k[:2] == "x-"}
    return {**schema_of(value), **said}


def response(value: Json, produces: Sequence[str]) -> Json:
    """A response: its schema goes to each media type of `produces`."""
    if not isinstance(value, dict) or value.keys() & {"content", "$ref"}:
        return value
    out = {
        key: item for key, item in value.items() if key not in ("schema", "examples")
    }
    examples = value["examples"] if isinstance(value.get("examples"), dict) else {}
    if value.get("schema") is not None:
        is_file = (
            isinstance(value["schema"], dict) and value["schema"].get("type") == "file"
        )
        names = produces or ["application/octet-stream" if is_file else JSON]
        out["content"] = {
            name: _media(value["schema"], name, examples) for name in names
        }
    if isinstance(value.get("headers"), dict):
        out["headers"] = {name: header(item) for name, item in value["headers"].items()}
    return out


def _media(schema: Json, name: str, examples: Mapping[str, Json]) -> Value:
    return {
        "schema": schema,
        **({"example": examples[name]} if name in examples else {}),
    }


def place(pointer: Pointer, real: Json) -> Pointer:
    """Where a part of the new shape stands in `real`, the parameter or response as written."""
    there = real if isinstance(real, dict) else {}
    if pointer[:1] == ("content",) and "content" not in there:
        pointer = pointer[2:]
    return (
        pointer[1:] if pointer[:1] == ("schema",) and "schema" not in there else pointer
    )


def operation(value: Mapping[str, Any], produces: Json) -> Value:
    """An operation without its parameters, which may stand behind `$ref`s."""
    gone = ("parameters", "consumes", "produces", "schemes")
    out = {key: item for key, item in value.items() if key not in gone}
    names = media_types(value.get("produces"), produces)
    if isinstance(value.get("responses"), dict):
        given: Mapping[str, Json] = value["responses"]
        out["responses"] = {
            status: response(item, names) for status, item in given.items()
        }
    return out


def security_scheme(value: Json) -> Json:
    """A member of `securityDefinitions`."""
    if not isinstance(value, dict):
        return value
    if value.get("type") == "basic":
        return {**value, "type": "http", "scheme": "basic"}
    if value.get("type") != "oauth2" or "flows" in value:
        return value
    keys = ("authorizationUrl", "tokenUrl", "scopes")
    flow = {key: value[key] for key in keys if key in value}
    rest = {key: item for key, item in value.items() if key not in (*keys, "flow")}
    name = _FLOWS.get(str(value.get("flow")))
    return {**rest, "flows": {name: flow} if name else {}}


def servers(root: Mapping[str, Any]) -> list[Value]:
    """`schemes`, `host` and `basePath`; https where no scheme is said."""
    base = root["basePath"] if isinstance(root.get("basePath"), str) else ""
    said = root.get("x-ms-parameterized-host")
    if isinstance(said, dict) and isinstance(said.get("hostTemplate"), str):
        return [_parameterized(said, base, root)]
    host = root.get("host")
    if not isinstance(host, str) or not host:
        return [{"url": base}] if base else []
    schemes = [s for s in media_types(root.get("schemes")) if s in ("http", "https")]
    path = base.rstrip("/") if base.strip("/") else ""
    return [{"url": f"{scheme}://{host}{path}"} for scheme in schemes or ["https"]]


def _parameterized(said: Mapping[str, Any], base: str, root: Mapping[str, Any]) -> Value:
    """A host with parameters (AutoRest, x-ms-parameterized-host)."""
    prefix = "" if said.get("useSchemePrefix") is False else "https://"
    given = said.get("parameters")
    found = [_referred(item, root) for item in (given if isinstance(given, list) else ())]
    variables = {
        str(parameter.get("name")): {
            "default": str(parameter.get("default", "")),
            "description": str(parameter.get("description", "")),
        }
        for parameter in found
    }
    return {"url": f"{prefix}{said['hostTemplate']}{base}", "variables": variables}


def _referred(parameter: Json, root: Mapping[str, Any]) -> Mapping[str, Any]:
    """A parameter of the document itself, by its `$ref`."""
    said = parameter if isinstance(parameter, dict) else {}
    ref, known = said.get("$ref"), root.get("parameters")
    if not isinstance(ref, str) or not isinstance(known, dict):
        return said
    real = known.get(ref.removeprefix("#/parameters/"))
    return real if isinstance(real, dict) else {}
