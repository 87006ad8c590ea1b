"""Each noun of OpenAPI in any version of 3 -> the same in the canonical 3.1 shape.

Pure functions by position; they never look behind a `$ref`, and change nothing in place.
Swagger 2.0 is brought to the shape of 3.0 by `upgrade_swagger` before. Each takes the value,
the version ("3.0"...), `remark(code, message, pointer below the value)`, and perhaps
`around`, which looks behind a `$ref` at a place where OpenAPI knows none.
"""

from __future__ import annotations

from typing import Any, Final

from ..diagnostics import Edit
from .node import Json, Pointer
from .repairs import Around, Noun, Remark, Repairs, or_reference
from .upgrade_access import AccessUpgrade
from .upgrade_schema import SchemaUpgrade

Value = dict[str, Any]

FORM: Final = "application/x-www-form-urlencoded"
_TAG: Final = ("summary", "description", "parent", "kind")
METHODS: Final = frozenset(
    ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"]
)


def schema(
    value: Json, version: str, remark: Remark, around: Around | None = None
) -> Value:
    """A Schema Object, or a pure Reference (`$ref` and nothing else)."""
    return _Upgrade(version, Repairs(remark, around)).schema(value, ())


def operation(
    value: Json, version: str, remark: Remark, around: Around | None = None
) -> Value:
    """An Operation Object."""
    return _Upgrade(version, Repairs(remark, around)).operation(value, ())


def parameter(
    value: Json, version: str, remark: Remark, around: Around | None = None
) -> Value:
    """A Parameter Object. `in: querystring` (3.2) becomes `in: query`.

    A form there is what 3.1 calls an exploded object; anything else is the whole query, and
    says `querystring: true`.
    """
    return _Upgrade(version, Repairs(remark, around)).parameter(value, ())


def header(
    value: Json, version: str, remark: Remark, around: Around | None = None
) -> Value:
    """A Header Object."""
    return _Upgrade(version, Repairs(remark, around)).header(value, ())


def request_body(
    value: Json, version: str, remark: Remark, around: Around | None = None
) -> Value:
    """A Request Body Object."""
    return _Upgrade(version, Repairs(remark, around)).request_body(value, ())


def response(
    value: Json, version: str, remark: Remark, around: Around | None = None
) -> Value:
    """A Response Object."""
    return _Upgrade(version, Repairs(remark, around)).response(value, ())


def media_type(
    value: Json, version: str, remark: Remark, around: Around | None = None
) -> Value:
    """A Media Type Object."""
    return _Upgrade(version, Repairs(remark, around)).media_type(value, ())


def path_item(
    value: Json, version: str, remark: Remark, around: Around | None = None
) -> Value:
    """A Path Item Object."""
    return _Upgrade(version, Repairs(remark, around)).path_item(value, ())


def tag(
    value: Json, version: str, remark: Remark, around: Around | None = None
) -> Value:
    """The words of a Tag Object, and 3.2's `parent` and `kind`; all but its name."""
    repairs = Repairs(remark, around)
    kinds: dict[str, Noun] = dict.fromkeys(_TAG, repairs.text)
    given = {} if isinstance(value, str) else repairs.fields(value, (), kinds)
    return {k: v for k, v in given.items() if k in _TAG or k.startswith("x-")}


class _Upgrade:
    def __init__(self, version: str, repairs: Repairs) -> None:
        self.repairs = repairs
        self.access = AccessUpgrade(repairs)
        self.schemas = SchemaUpgrade(version, repairs)

    def schema(self, value: Json, at: Pointer) -> Value:
        return self.schemas.schema(value, at)

    def operation(self, value: Json, at: Pointer) -> Value:
        text, flag = self.repairs.text, self.repairs.flag
        return self.repairs.fields(
            value,
            at,
            {
                "tags": self.repairs.texts,
                "summary": text,
                "description": text,
                "operationId": text,
                "deprecated": flag,
                "externalDocs": self.repairs.mapping,
                "parameters": self.parameters,
                "requestBody": lambda v, a: or_reference(v, a, self.request_body),
                "responses": lambda v, a: self.repairs.members(v, a, self.response),
                "callbacks": lambda v, a: self.repairs.members(v, a, self.callback),
                "security": self.access.security,
                "servers": self.access.servers,
            },
        )

    def callback(self, value: Json, at: Pointer) -> Value:
        return self.repairs.members(value, at, self.path_item) or {}

    def path_item(self, value: Json, at: Pointer) -> Value:
        kinds: dict[str, Noun] = dict.fromkeys(METHODS, self.operation)
        kinds |= {"parameters": self.parameters, "servers": self.access.servers}
        kinds |= {"summary": self.repairs.text, "description": self.repairs.text}
        return self.repairs.fields(value, at, kinds)

    def parameters(self, value: Json, at: Pointer) -> list[Value]:
        items = self.repairs.items(value, at) or []
        return [
            or_reference(item, (*at, str(number)), self.parameter)
            for number, item in enumerate(items)
            if item is not None
        ]

    def parameter(self, value: Json, at: Pointer) -> Value:
        out = self.header(value, at)
        for key in ("name", "in"):
            text = self.repairs.text(out.get(key), (*at, key))
            out |= {key: text} if text is not None else {}
        place = str(out.get("in", "")).lower()
        if place == "querystring":
            return _whole_query(out)
        if place in ("query", "header", "path", "cookie") and place != out["in"]:
            here = (*at, "in")
            said = f"`in` was read as {place!r}"
            self.repairs.repaired(said, here, Edit("put", here, place))
            out["in"] = place
        if place == "path" and "required" not in out:
            said = "a path parameter is always required"
            self.repairs.repaired(said, at, Edit("put", (*at, "required"), True))
            out["required"] = True
        return out

    def header(self, value: Json, at: Pointer) -> Value:
        found = self.repairs.mapping(value, at) or {}
        if "type" in found and not found.keys() & {"schema", "content"}:
            inner = {key: item for key, item in found.items() if key in SCHEMA_KEYS}
            edits = [Edit("remove", (*at, key)) for key in inner]
            edits.append(Edit("put", (*at, "schema"), inner))
            said = "`type` belongs into a `schema`"
            self.repairs.repaired(said, (*at, "type"), *edits)
            found = {
                **{k: v for k, v in found.items() if k not in inner},
                "schema": inner,
            }
        text, flag = self.repairs.text, self.repairs.flag
        return self.repairs.fields(
            found,
            at,
            {
                "schema": self.schema,
                "content": self.content,
                "examples": self.examples,
                "description": text,
                "style": text,
                **dict.fromkeys(_FLAGS, flag),
            },
        )

    def content(self, value: Json, at: Pointer) -> Value | None:
        members = self.repairs.mapping(value, at)
        if members is None:
            return None
        return {
            name: self.media_type(inner, (*at, name))
            for name, inner in members.items()
            if not name.startswith("x-")
        }

    def media_type(self, value: Json, at: Pointer) -> Value:
        return self.repairs.fields(
            value,
            at,
            {
                "schema": self.schema,
                "itemSchema": self.schema,
                "examples": self.examples,
                "encoding": lambda v, a: self.repairs.members(
                    v, a, self.encoding, keep_x=True
                ),
                "itemEncoding": self.encoding,
            },
        )

    def encoding(self, value: Json, at: Pointer) -> Value:
        return self.repairs.fields(
            value,
            at,
            {
                "contentType": self.repairs.text,
                "style": self.repairs.text,
                "explode": self.repairs.flag,
                "allowReserved": self.repairs.flag,
                "headers": self.headers,
            },
        )

    def headers(self, value: Json, at: Pointer) -> Value | None:
        return self.repairs.members(value, at, self.header, keep_x=True)

    def examples(self, value: Json, at: Pointer) -> Value | None:
        if isinstance(value, list):  # as they stand in a schema
            named = {str(number): {"value": item} for number, item in enumerate(value)}
            said = "examples are named here; numbers became names"
            self.repairs.repaired(said, at, Edit("put", at, named))
            return named
        return self.repairs.members(value, at, self.example)

    def example(self, value: Json, at: Pointer) -> Value:
        if type(value) is not dict:
            said = "an example is an object with a `value`"
            self.repairs.repaired(said, at, Edit("put", at, {"value": value}))
            return {"value": value}
        text = self.repairs.text
        kinds: dict[str, Noun] = dict.fromkeys(
            ("summary", "description", "externalValue"), text
        )
        out = self.repairs.fields(value, at, kinds)
        return {**out, "value": value["value"]} if "value" in value else out

    def request_body(self, value: Json, at: Pointer) -> Value:
        out = self.repairs.fields(
            value,
            at,
            {
                "description": self.repairs.text,
                "content": self.content,
                "required": self.repairs.flag,
            },
        )
        return {"content": {}, **out}

    def response(self, value: Json, at: Pointer) -> Value:
        out = self.repairs.fields(
            value,
            at,
            {
                "description": self.repairs.text,
                "headers": self.headers,
                "content": self.content,
                "links": lambda v, a: self.repairs.members(v, a, self.repairs.mapping),
            },
        )
        return {"description": "", **out}


def _whole_query(out: Value) -> Value:
    """OpenAPI 3.2, 4.12.2 and 4.12.6: what an exploded form writes has no name of its own."""
    form = (out.get("content") or {}).get(FORM)
    if form is None or "schema" not in form or "encoding" in form:
        return {**out, "in": "query", "querystring": True}
    rest = {key: item for key, item in out.items() if key != "content"}
    return {
        **rest,
        "in": "query",
        "style": "form",
        "explode": True,
        "schema": form["schema"],
    }


_FLAGS: Final = (
    "required",
    "deprecated",
    "explode",
    "allowEmptyValue",
    "allowReserved",
)
SCHEMA_KEYS: Final = frozenset(
    [
        "type",
        "format",
        "items",
        "default",
        "maximum",
        "exclusiveMaximum",
        "minimum",
        "exclusiveMinimum",
        "maxLength",
        "minLength",
        "pattern",
        "maxItems",
        "minItems",
        "uniqueItems",
        "enum",
        "multipleOf",
        "nullable",
        "x-nullable",
        "example",
        "x-enum-varnames",
        "x-enum-descriptions",
    ]
)
"""What Swagger 2.0 writes into a parameter or header, and OpenAPI 3 into its schema."""
