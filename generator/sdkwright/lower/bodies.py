"""Request bodies -> `ir.Body`, one for each media type, the best for a Python program first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openapi_pydantic.v3 import v3_1 as oas

from .. import ir
from ..data import replace
from ..diagnostics import Diagnostic
from . import media, parts
from .shapes import Shape, Source, followed, shape_of

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


def bodies_of(
    unit: OperationUnit, types: Types, home: ir.TypeId
) -> tuple[ir.Body, ...]:
    """The ways in which an operation can be sent what it takes."""
    if unit.request_body is None:
        return ()
    node, found = unit.request_body
    ranked = [
        (_ORDER.index(kind), Media(node, media_type, entry, found), kind)
        for media_type, entry in found.content.items()
        if (kind := media.kind_of(media_type)) in _ORDER
    ]
    ranked.sort(key=lambda entry: entry[0])
    bodies = (_body(kind, entry, types, home) for _, entry, kind in ranked)
    return tuple(body for body in bodies if body is not None)


class Media:
    """One entry of `content`, and where it stands."""

    def __init__(
        self, node: Node, media_type: str, model: oas.MediaType, body: oas.RequestBody
    ) -> None:
        self.node = node.child("content", media_type)
        self.media_type = media_type
        self.model = model
        self.required = body.required
        self.is_alone = len(body.content) == 1
        self.doc = body.description or ""

    @property
    def source(self) -> Source | None:
        """Its schema."""
        schema = self.model.media_type_schema
        return None if schema is None else Source(self.node.child("schema"), schema)

    @property
    def extra(self) -> dict[str, object]:
        """What only OpenAPI 3.2 has."""
        return dict(self.model.model_extra or {})


def _body(
    kind: media.Kind, entry: Media, types: Types, home: ir.TypeId
) -> ir.Body | None:
    wanted = (home.partition(":")[2], "request")
    items = _items(kind, entry, types, wanted, home)
    if items is not None:
        return items
    if kind in ("form", "multipart"):
        return _form(kind, entry, types, wanted, home)
    xml = types.xml.root_of(entry.media_type, entry.source, is_sent=entry.is_alone)
    if xml is not None or (kind == "json" and not _is_raw(entry, types)):
        return replace(_json(entry, types, wanted, home), xml=xml)
    return ir.RawBody(
        required=entry.required, media_type=entry.media_type, doc=entry.doc
    )


def _form(
    kind: media.Kind, entry: Media, types: Types, wanted: ir.Words, home: ir.TypeId
) -> ir.Body | None:
    """A form. Without fields it takes what it is given, unless none are expected."""
    fields: tuple[ir.FormField, ...] = ()
    if entry.source is not None:
        fields = _form_fields(entry, types, wanted, home, kind)
        shape = shape_of(types.spec, followed(types.spec, entry.source))
        is_closed = shape.types == {"object"} and shape.additional is None
        if not fields and not entry.required and is_closed:
            return None
        if shape.types and "object" not in shape.types and entry.is_alone:
            message = "a form has fields, and is described without; any are taken"
            types.spec.report(Diagnostic("value-repaired", message, entry.node.at))
    form = ir.FormBody if kind == "form" else ir.MultipartBody
    return form(fields=fields, required=entry.required, media_type=entry.media_type)


def _json(entry: Media, types: Types, wanted: ir.Words, home: ir.TypeId) -> ir.JsonBody:
    source, is_any = entry.source, "*" in entry.media_type
    return ir.JsonBody(
        type=types.type_of(source, wanted, home) if source else ir.ANY,
        required=entry.required,
        media_type="application/json" if is_any else entry.media_type,
        doc=entry.doc,
    )


def _is_raw(entry: Media, types: Types) -> bool:
    """Whether it is a file that happens to hold JSON, or something of any media type."""
    if entry.source is None:
        return False
    shape = shape_of(types.spec, followed(types.spec, entry.source))
    untyped = not shape.types and not shape.properties and not shape.choices
    is_text = shape.types == {"string"}
    return (is_text and shape.format == "binary") or (
        (untyped or is_text) and bool(shape.media_type) and not shape.encoding
    )


def _items(
    kind: media.Kind,
    entry: Media,
    types: Types,
    wanted: ir.Words,
    home: ir.TypeId,
) -> ir.ItemsBody | None:
    """A list whose items are sent one by one: as lines, or as parts without names."""
    if kind not in ("lines", "multipart"):
        return None
    sources = _item_sources(entry, types, is_lines=kind == "lines")
    if sources is None:
        return None
    found = [types.type_of(source, (*wanted, "item"), home) for source in sources]
    options = tuple(t for n, t in enumerate(found) if t not in found[:n])
    return ir.ItemsBody(
        item=(
            options[0]
            if len(options) == 1
            else ir.OneOf(options) if options else ir.ANY
        ),
        required=entry.required,
        media_type=entry.media_type,
        doc=entry.doc,
        encodings=parts.positional(entry.extra) if kind == "multipart" else (),
    )


def _item_sources(entry: Media, types: Types, *, is_lines: bool) -> list[Source] | None:
    """The schemas of the items (OpenAPI 3.2: `itemSchema`); None: it is no list of items."""
    if isinstance(entry.extra.get("itemSchema"), dict):
        node = entry.node.child("itemSchema")
        return [Source(node, types.spec.schema(node))]
    if entry.source is None:
        return [] if is_lines else None
    shape = shape_of(types.spec, followed(types.spec, entry.source))
    if shape.items is not None or shape.prefix:
        return [*shape.prefix, *((shape.items,) if shape.items else ())]
    is_text = (shape.types or set()) <= {"string"} and not _has_parts(shape)
    return None if is_text or not is_lines else [entry.source]


def _has_parts(shape: Shape) -> bool:
    return bool(shape.properties or shape.choices or shape.additional)


def _form_fields(
    entry: Media,
    types: Types,
    wanted: ir.Words,
    home: ir.TypeId,
    kind: media.Kind,
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
    make = parts.part if kind == "multipart" else parts.plain
    return tuple(make(field, encodings.get(field.wire)) for field in fields)
