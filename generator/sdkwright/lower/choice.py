"""The bodies that an operation can be sent -> the operation with its own, and its variants.

One method sends JSON where it can. Another media type becomes a method of its own where
it can carry what the first cannot: files, or content that is not the same data. See
docs/decisions/0009-many-media-types.md.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from .. import ir
from ..data import replace
from . import media
from .parts import Definitions, settled

NO_CHOICE: Mapping[str, str] = MappingProxyType({})
_SAME_DATA = ("xml", "yaml", "yml")
"""Notations for what a JSON body says as well."""


def chosen(
    operation: ir.Operation,
    bodies: tuple[ir.Body, ...],
    definitions: Definitions,
    configured: Mapping[str, str],
) -> tuple[ir.Operation, ...]:
    """The operation first, then its variants."""
    bodies = tuple(settled(body, definitions) for body in bodies)
    wanted = next((configured[k] for k in operation.keys if k in configured), "")
    named = [body for body in bodies if body.media_type == wanted]
    if named:
        return (replace(operation, body=named[0]),)
    groups = _grouped(bodies, definitions)
    if not groups:
        return (operation,)
    first, *others = groups
    own = _with(operation, first)
    variants: dict[str, ir.Operation] = {}
    known = _wires(first[0], definitions)
    for group in others:
        suffix = _suffix(group)
        if suffix not in variants and _says_more(group[0], known, definitions):
            variants[suffix] = _variant(operation, group, suffix)
            known |= _wires(group[0], definitions)
    return (own, *variants.values())


def _grouped(
    bodies: tuple[ir.Body, ...], definitions: Definitions
) -> list[list[ir.Body]]:
    """Bodies that differ in nothing but the media type; the best first."""
    found: list[list[ir.Body]] = []
    for body in bodies:
        alike = replace(body, media_type=_alike(body))
        own = [g for g in found if replace(g[0], media_type=_alike(g[0])) == alike]
        if own or (found and _is_yaml(body) and isinstance(found[0][0], ir.JsonBody)):
            (own or found)[0].append(body)  # JSON is YAML, too
        else:
            found.append([body])
    return sorted(found, key=lambda group: _has_file(group[0], definitions))


def _alike(body: ir.Body) -> str:
    """What the bodies of a group have in common: they are written the same way."""
    if isinstance(body, ir.JsonBody):
        return ""
    if isinstance(body, ir.RawBody):
        return "data" if _is_same_data(body.media_type) else "content"
    return body.media_type


def _has_file(body: ir.Body, definitions: Definitions) -> bool:
    """Whether JSON is expected to hold a file: then another way to send it is meant."""
    type = body.type if isinstance(body, ir.JsonBody) else None
    model = definitions.get(type.to) if isinstance(type, ir.Ref) else None
    fields = model.fields if isinstance(model, ir.Model) else ()
    return any(_is_file(field.type) for field in fields)


def _is_file(type: ir.Type) -> bool:
    match type:
        case ir.Primitive(ir.Scalar.BINARY):
            return True
        case ir.ListOf(item):
            return _is_file(item)
        case ir.OneOf(options):
            return any(_is_file(option) for option in options)
        case _:
            return False


def _says_more(body: ir.Body, known: set[str], definitions: Definitions) -> bool:
    match body:
        case ir.MultipartBody(fields=fields):
            has_files = any(form.files not in ("no", "maybe") for form in fields)
            return has_files or bool(_wires(body, definitions) - known)
        case ir.FormBody() | ir.JsonBody():
            return bool(_wires(body, definitions) - known)
        case ir.RawBody(media_type=media_type):
            return not _is_same_data(media_type)
        case ir.ItemsBody():
            return True


def _is_yaml(body: ir.Body) -> bool:
    kind = media.essence(body.media_type)
    return isinstance(body, ir.RawBody) and kind.endswith(("yaml", "yml"))


def _is_same_data(media_type: str) -> bool:
    return media.essence(media_type).endswith(_SAME_DATA)


def _wires(body: ir.Body, definitions: Definitions) -> set[str]:
    """The names of what a body consists of."""
    match body:
        case ir.FormBody(fields=forms) | ir.MultipartBody(fields=forms):
            return {form.field.wire for form in forms}
        case ir.JsonBody(type=type):
            return _properties(type, definitions, frozenset())
        case _:
            return set()


def _properties(
    type: ir.Type, definitions: Definitions, seen: frozenset[ir.TypeId]
) -> set[str]:
    """The properties that an object of this type may have."""
    match type:
        case ir.OneOf(options):
            return {w for o in options for w in _properties(o, definitions, seen)}
        case ir.Ref(to) if to not in seen:
            model = definitions.get(to)
            if isinstance(model, ir.Alias):
                return _properties(model.type, definitions, seen | {to})
            return (
                {f.wire for f in model.fields} if isinstance(model, ir.Model) else set()
            )
        case _:
            return set()


def _suffix(group: list[ir.Body]) -> str:
    match group[0]:
        case ir.MultipartBody():
            return "multipart"
        case ir.FormBody():
            return "form"
        case ir.JsonBody(xml=xml):
            return "xml" if xml else "json"
        case ir.ItemsBody():
            return "items"
        case ir.RawBody():
            kinds = {media.kind_of(body.media_type) for body in group}
            return "text" if kinds == {"text"} else "content"


def _variant(
    operation: ir.Operation, group: list[ir.Body], suffix: str
) -> ir.Operation:
    own = _with(operation, group)
    media_type = group[0].media_type
    said = f"The body is `{media_type}`."
    text = "\n\n".join(filter(None, [operation.doc.description, said]))
    doc = replace(operation.doc, description=text)
    return replace(own, id=f"{operation.id} {media_type}", variant=suffix, doc=doc)


def _with(operation: ir.Operation, group: list[ir.Body]) -> ir.Operation:
    """The operation with a body, and an argument for its media type if there are several."""
    names = tuple(dict.fromkeys(body.media_type for body in group))
    is_range = isinstance(group[0], ir.RawBody) and "*" in names[0]
    params = (*operation.params, *_media_param(names, is_range=is_range))
    return replace(operation, body=group[0], params=params)


def _media_param(names: tuple[str, ...], *, is_range: bool) -> Iterator[ir.Param]:
    if len(names) < 2 and not is_range:
        return
    type = ir.STRING if is_range else ir.OneOf(tuple(ir.Const(name) for name in names))
    usual = "" if is_range else f"; `{names[0]}` unless given"
    yield ir.Param(
        wire="Content-Type",
        place="header",
        type=type,
        presence=ir.Optional(),
        style=ir.Style("simple", False),
        doc=ir.Doc(description=f"The media type of the body{usual}."),
    )
