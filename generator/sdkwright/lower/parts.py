"""Fields of a form and their Encoding Objects -> `ir.FormField` (OpenAPI 3.1, 4.8.15)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from openapi_pydantic.v3 import v3_1 as oas

from .. import ir
from ..data import replace

Definitions = Mapping[ir.TypeId, ir.Definition]

_OF_FILES = ("image/", "audio/", "video/", "font/", "application/octet")


def plain(field: ir.Field, encoding: oas.Encoding | None) -> ir.FormField:
    """A field of an URL-encoded form: it holds no file."""
    style = _style(encoding)
    if style is None and encoding and _is_json(encoding.contentType):
        style = ir.Style("json", False, encoding.allowReserved)
    return ir.FormField(field=field, style=style)


def part(field: ir.Field, encoding: oas.Encoding | None) -> ir.FormField:
    """A field of a multipart body."""
    content = (encoding.contentType if encoding else None) or ""
    style = _style(encoding)
    return ir.FormField(
        field=field,
        style=style,
        encoding=_encoding(content if style is None else "", encoding),
    )


def settled(body: ir.Body, definitions: Definitions) -> ir.Body:
    """The body when all types are known: which of its fields hold files."""
    if not isinstance(body, ir.MultipartBody):
        return body
    fields = tuple(_settled(form, definitions) for form in body.fields)
    return replace(body, fields=fields)


def _settled(form: ir.FormField, definitions: Definitions) -> ir.FormField:
    content = form.encoding.media_type if form.encoding else ""
    return replace(form, files=_files(form.field.type, content, definitions))


def positional(extra: Mapping[str, object]) -> tuple[tuple[str, ir.PartEncoding], ...]:
    """What is said of the parts of a list (OpenAPI 3.2, `prefixEncoding`, `itemEncoding`)."""
    return tuple(_positional(extra))


def _positional(
    extra: Mapping[str, object],
) -> Iterator[tuple[str, ir.PartEncoding]]:
    prefix, rest = extra.get("prefixEncoding"), extra.get("itemEncoding")
    listed = enumerate(prefix) if isinstance(prefix, list) else ()
    for place, value in (*listed, ("*", rest)):
        if isinstance(value, dict):
            model = oas.Encoding.model_validate(value)
            encoding = _encoding(model.contentType or "", model)
            if encoding is not None:
                yield str(place), encoding


def _encoding(content: str, encoding: oas.Encoding | None) -> ir.PartEncoding | None:
    headers = tuple(_headers(encoding)) if encoding else ()
    return ir.PartEncoding(content, headers) if content or headers else None


def _headers(encoding: oas.Encoding) -> Iterator[tuple[str, str]]:
    """The headers that can have only one value; others are for the caller to give."""
    for name, header in (encoding.headers or {}).items():
        schema = getattr(header, "param_schema", None)
        if isinstance(schema, oas.Schema) and name.lower() != "content-type":
            listed: list[Any] = schema.enum or []
            const = schema.const if schema.const is not None else schema.default
            value = listed[0] if len(listed) == 1 else const
            if isinstance(value, (str, int, float)):
                yield name, str(value)


def _files(type: ir.Type, content: str, definitions: Definitions) -> ir.Holds:
    type = _resolved(type, definitions)
    match type:
        case ir.Primitive(ir.Scalar.BINARY):
            return "one"
        case ir.ListOf(item):
            return "many" if _files(item, "", definitions) == "one" else "no"
        case ir.OneOf(options):
            return _of_options(options, definitions)
        case ir.Primitive(ir.Scalar.ANY):
            return "one" if content.startswith(_OF_FILES) else "maybe"
        case ir.Primitive():
            return "one" if content.startswith(_OF_FILES) else "no"
        case _:
            return "no"


def _of_options(options: tuple[ir.Type, ...], definitions: Definitions) -> ir.Holds:
    kinds = {_files(o, "", definitions) for o in options if o != ir.NULL}
    if kinds <= {"one", "many", "several"} and kinds:
        return kinds.pop() if len(kinds) == 1 else "several"
    return "maybe" if kinds & {"one", "many", "several", "maybe"} else "no"


def _resolved(type: ir.Type, definitions: Definitions) -> ir.Type:
    """What an alias stands for."""
    hops = 0
    while isinstance(type, ir.Ref) and hops < 100:
        definition = definitions.get(type.to)
        if not isinstance(definition, ir.Alias):
            break
        type, hops = definition.type, hops + 1
    return type


def _style(encoding: oas.Encoding | None) -> ir.Style | None:
    if encoding is None or (
        encoding.style is None
        and encoding.explode is None
        and not encoding.allowReserved
    ):
        return None
    name = encoding.style or "form"
    explode = name == "form" if encoding.explode is None else encoding.explode
    return ir.Style(name, explode, encoding.allowReserved)


def _is_json(content: str | None) -> bool:
    kind = (content or "").partition(";")[0].strip().lower()
    return kind.endswith(("/json", "+json"))
