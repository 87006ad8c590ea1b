"""Parameter objects -> `ir.Param` (OpenAPI 3.1, 4.8.12)."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlsplit

from openapi_pydantic.v3 import v3_1 as oas

from .. import ir
from ..data import replace
from ..diagnostics import Diagnostic, Edit
from . import media, vendor
from .shapes import Source, doc_of

if TYPE_CHECKING:
    from ..spec.document import OperationUnit
    from ..spec.node import Node
    from .schemas import Types

_IGNORED = frozenset(("accept", "content-type", "authorization"))
_BRACES = re.compile(r"\{([^{}]+)\}")


def params_of(
    unit: OperationUnit, types: Types, home: ir.TypeId
) -> tuple[ir.Param, ...]:
    """The parameters of an operation: those of the path first, in the order of the path."""
    found = [_param(node, model, unit, types, home) for node, model in unit.parameters]
    names = list(dict.fromkeys(_BRACES.findall(unit.path)))
    in_path = {p.wire: p for p in found if p.place == "path"}
    for node, model in unit.parameters:
        if model.name in in_path.keys() - set(names) and model.param_in.value == "path":
            message = f"{unit.method} {unit.path} has no {{{model.name}}}"
            edits = (node.edit("remove"),)
            diagnostic = Diagnostic("path-parameter-unused", message, node.at, edits)
            types.spec.report(diagnostic)
    path = [in_path.get(name) or _assumed(name, unit, types) for name in names]
    fixed = {
        name for name, _ in parse_qsl(urlsplit(unit.path).query, keep_blank_values=True)
    }
    rest = (p for p in found if p.place != "path" and not _is_ignored(p))
    return (*path, *(p for p in rest if p.place != "query" or p.wire not in fixed))


def _is_ignored(param: ir.Param) -> bool:
    return param.place == "header" and param.wire.lower() in _IGNORED


def _assumed(name: str, unit: OperationUnit, types: Types) -> ir.Param:
    message = f"{unit.method} {unit.path}: {{{name}}} is not described"
    at, edits = unit.node.at, (_described(name, unit, types),)
    types.spec.report(Diagnostic("path-parameter-missing", message, at, edits))
    style = ir.Style("simple", False)
    return ir.Param(
        wire=name, place="path", type=ir.STRING, presence=ir.Required(), style=style
    )


def _described(name: str, unit: OperationUnit, types: Types) -> Edit:
    """What would describe it, in the words of the document's version."""
    text = {"type": "string"}
    schema = text if types.spec.version == "2.0" else {"schema": text}
    parameter = {"name": name, "in": "path", "required": True, **schema}
    return unit.node.edit("add", "parameters", value=parameter)


def _param(
    node: Node,
    model: oas.Parameter,
    unit: OperationUnit,
    types: Types,
    home: ir.TypeId,
) -> ir.Param:
    place: ir.Place = model.param_in.value
    required = model.required or (place == "path" and not _is_suffix(model, unit))
    if required and not model.required:
        message = "a path parameter is always required"
        edit = node.edit("put", "required", value=True)
        types.spec.report(Diagnostic("value-repaired", message, node.at, (edit,)))
    source = _schema(node, model)
    wanted = (home.partition(":")[2], model.name)
    type = types.type_of(source, wanted, home) if source else ir.STRING
    usual = ir.Required() if required else _optional(source)
    return ir.Param(
        wire=model.name,
        place=place,
        type=type,
        presence=vendor.presence(model.model_extra, type, place) or usual,
        style=_style(model, place),
        styled=bool(model.content or model.style) or model.explode is not None,
        client=_client(model),
        said_name=_said_name(model, source),
        doc=vendor.noted(_doc(model), model.model_extra),
    )


def _is_suffix(model: oas.Parameter, unit: OperationUnit) -> bool:
    """Whether a path is one, too, without the end of its last segment: `/report{format}`."""
    return bool(re.search(rf"[^/{{}}]\{{{re.escape(model.name)}\}}$", unit.path))


def _client(model: oas.Parameter) -> str:
    said = model.model_extra
    is_shared = vendor.text(said, ("x-ms-parameter-location",)) == "client"
    return vendor.text(said, ("x-fern-sdk-variable",)) or (
        model.name if is_shared else ""
    )


def _said_name(model: oas.Parameter, source: Source | None) -> str:
    """What is said at the parameter, or at its schema if that is its own."""
    own = vendor.text(model.model_extra, vendor.PARAMETER)
    return own or (vendor.text(source.node.value, vendor.PARAMETER) if source else "")


def _optional(source: Source | None) -> ir.Presence:
    schema = source.schema if source else None
    if isinstance(schema, oas.Schema) and schema.default is not None:
        return ir.Default(schema.default)
    return ir.Optional()


def _doc(model: oas.Parameter) -> ir.Doc:
    said = doc_of(model.param_schema) if model.param_schema else ir.Doc()
    own = () if model.example is None else (json.dumps(model.example, default=str),)
    return replace(
        said,
        description=model.description or said.description,
        deprecated=model.deprecated or said.deprecated,
        examples=own or said.examples,
    )


def _schema(node: Node, model: oas.Parameter) -> Source | None:
    if model.param_schema is not None:
        return Source(node.child("schema"), model.param_schema)
    for media_type, entry in (model.content or {}).items():
        if entry.media_type_schema is not None:
            inner = node.child("content", media_type, "schema")
            return Source(inner, entry.media_type_schema)
    return None


def _style(model: oas.Parameter, place: ir.Place) -> ir.Style:
    if model.content:
        return _content_style(model, next(iter(model.content)))
    name = model.style or ("form" if place in ("query", "cookie") else "simple")
    usual = name in ("form", "cookie")
    explode = usual if model.explode is None else model.explode
    is_raw = model.allowReserved or vendor.is_raw(model.model_extra)
    return ir.Style(name, explode, is_raw)


def _content_style(model: oas.Parameter, media_type: str) -> ir.Style:
    """JSON; else a text, as nothing says how anything else becomes one.

    Plain text that is the whole query has its own `&` and `=` (OpenAPI 3.2, Extending
    Support for Querystring Formats).
    """
    is_whole = (model.model_extra or {}).get("querystring") is True
    essence = media.essence(media_type)
    if essence.endswith(("json", "*")):
        return ir.Style("querystring" if is_whole else "json", False)
    is_plain = is_whole and essence == "text/plain"
    return ir.Style("querytext" if is_whole else "text", False, is_plain)


def split_idempotency(params: tuple[ir.Param, ...]) -> tuple[tuple[ir.Param, ...], str]:
    """The parameters without the idempotency key, which the runtime makes; and its header."""

    def is_key(param: ir.Param) -> bool:
        return param.place == "header" and param.wire.lower().endswith(
            "idempotency-key"
        )

    header = next((p.wire for p in params if is_key(p)), "")
    return tuple(_without(params, header)), header


def _without(params: tuple[ir.Param, ...], header: str) -> Iterator[ir.Param]:
    yield from (
        p for p in params if not (header and p.place == "header" and p.wire == header)
    )
