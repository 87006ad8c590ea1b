"""Request bodies -> `ir.Body`: the media type that a Python program sends best."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from openapi_pydantic.v3 import v3_1 as oas

from .. import ir
from . import media
from .shapes import Source, followed, shape_of

if TYPE_CHECKING:
    from ..spec.document import OperationUnit
    from ..spec.node import Node
    from .schemas import Types

_ORDER: tuple[media.Kind, ...] = (
    "json",
    "multipart",
    "form",
    "lines",
    "text",
    "binary",
    "events",
)


def body_of(unit: OperationUnit, types: Types, home: ir.TypeId) -> ir.Body | None:
    """What an operation sends."""
    if unit.request_body is None:
        return None
    node, found = unit.request_body
    chosen = media.preferred(found.content, _ORDER)
    if chosen is None:
        return None
    media_type, entry, kind = chosen
    node = node.child("content", media_type)
    doc = found.description or ""
    return _body(kind, Media(node, media_type, entry, found.required, doc), types, home)


class Media:
    """One entry of `content`, and where it stands."""

    def __init__(
        self,
        node: Node,
        media_type: str,
        model: oas.MediaType,
        required: bool,
        doc: str,
    ) -> None:
        self.node = node
        is_any = "*" in media_type and media.kind_of(media_type) == "json"
        self.media_type = "application/json" if is_any else media_type
        self.model = model
        self.required = required
        self.doc = doc

    @property
    def source(self) -> Source | None:
        """Its schema."""
        schema = self.model.media_type_schema
        return None if schema is None else Source(self.node.child("schema"), schema)


def _body(
    kind: media.Kind, entry: Media, types: Types, home: ir.TypeId
) -> ir.Body | None:
    wanted = (home.partition(":")[2], "request")
    if kind in ("form", "multipart") and entry.source is not None:
        fields = _form_fields(entry, types, wanted, home)
        if not fields and not entry.required:
            return None
        if fields:
            form = ir.FormBody if kind == "form" else ir.MultipartBody
            return form(
                fields=fields, required=entry.required, media_type=entry.media_type
            )
    if kind == "json":
        source = entry.source
        return ir.JsonBody(
            type=types.type_of(source, wanted, home) if source else ir.ANY,
            required=entry.required,
            media_type=entry.media_type,
            doc=entry.doc,
        )
    return ir.RawBody(
        required=entry.required, media_type=entry.media_type, doc=entry.doc
    )


def _form_fields(
    entry: Media, types: Types, wanted: ir.Words, home: ir.TypeId
) -> tuple[ir.FormField, ...]:
    assert entry.source is not None
    shape = shape_of(types.spec, followed(types.spec, entry.source))
    fields = types.fields(shape, (wanted[0],), home)
    for choice in shape.choices:
        for option in choice.options:
            part = shape_of(types.spec, followed(types.spec, option))
            known = {field.wire for field in fields}
            more = types.fields(part, (wanted[0],), home)
            fields += tuple(
                replace(f, presence=ir.Optional()) for f in more if f.wire not in known
            )
    encodings = entry.model.encoding or {}
    return tuple(
        ir.FormField(
            field=field,
            files=_files(field.type, encodings.get(field.wire)),
            style=_style(encodings.get(field.wire)),
        )
        for field in fields
    )


def _files(
    type: ir.Type, encoding: oas.Encoding | None
) -> Literal["no", "one", "many"]:
    if type == ir.Primitive(ir.Scalar.BINARY):
        return "one"
    if isinstance(type, ir.ListOf):
        return "many" if type.item == ir.Primitive(ir.Scalar.BINARY) else "no"
    if isinstance(type, ir.OneOf):
        return "one" if ir.Primitive(ir.Scalar.BINARY) in type.options else "no"
    content = encoding.contentType or "" if encoding else ""
    is_file = content.startswith(("image/", "application/octet", "audio/", "video/"))
    return "one" if is_file and isinstance(type, ir.Primitive) else "no"


def _style(encoding: oas.Encoding | None) -> ir.Style | None:
    if encoding is None or (encoding.style is None and encoding.explode is None):
        return None
    name = encoding.style or "form"
    explode = name == "form" if encoding.explode is None else encoding.explode
    return ir.Style(name, explode, encoding.allowReserved)
