"""Vendors' words for pages -> `ir.PagesSaid`.

`x-fern-pagination`, `x-speakeasy-pagination` and `x-ms-pageable` stand at an operation;
`x-stainless-pagination-property` at parameters, and at properties of the answer.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from .. import ir
from ..diagnostics import SpecError

if TYPE_CHECKING:
    from ..spec.document import OperationUnit, Spec
    from ..spec.node import Json, Node

Said = Mapping[str, Any]

PURPOSE = "x-stainless-pagination-property"
DEEPEST = 3
"""How many objects around a property are looked through."""


def pages_of(unit: OperationUnit, spec: Spec) -> ir.PagesSaid | None:
    """What the extensions of an operation say of its pages."""
    own: Json = unit.node.value
    given = own if isinstance(own, dict) else {}
    for source, read in _VENDORS.items():
        said = given.get(source)
        if said is True:  # as the whole document has it
            said = spec.root.child(source).value
        found = read(said) if isinstance(said, dict) else None
        if found is not None:
            return found
    return _stainless(unit)


def _fern(said: Said) -> ir.PagesSaid | None:
    """`$request.x` and `$response.y.z`, or the names alone."""
    items, more = _way(said.get("results")), _way(said.get("has-next-page"))
    step, offset = _name(said.get("step")), _name(said.get("offset"))
    cursor, next = _name(said.get("cursor")), _way(said.get("next_cursor"))
    url = _way(said.get("next_uri") or said.get("next_path"))
    scheme: ir.Pagination | None = None
    if cursor and next:
        scheme = ir.Cursor(items=(), param=cursor, next=next, more=more)
    elif url:
        scheme = ir.NextUrl(items=(), next=url)
    elif offset and step:
        scheme = ir.Offset(items=(), param=offset, limit=step, more=more)
    elif offset:
        scheme = ir.PageNumber(items=(), param=offset, more=more)
    return _said("x-fern-pagination", scheme, items)


def _speakeasy(said: Said) -> ir.PagesSaid | None:
    """Inputs by their roles; outputs as JSONPath."""
    inputs = said.get("inputs")
    outputs = said.get("outputs")
    out: Said = outputs if isinstance(outputs, dict) else {}
    name_of = {
        str(each.get("type")): str(each.get("name"))
        for each in (inputs if isinstance(inputs, list) else ())
        if isinstance(each, dict)
    }
    scheme = _by_roles(name_of, out)
    return _said("x-speakeasy-pagination", scheme, _way(out.get("results")))


def _by_roles(name_of: Mapping[str, str], out: Said) -> ir.Pagination | None:
    cursor, limit = name_of.get("cursor", ""), name_of.get("limit", "")
    next = str(out.get("nextCursor") or "")
    of_last = re.fullmatch(r"(.*)\[(?:-1:?|\(@\.length-1\))\]\.(\w+)", next)
    if cursor and of_last:
        return ir.CursorId(items=(), param=cursor, id=of_last[2])
    if cursor and _way(next):
        return ir.Cursor(items=(), param=cursor, next=_way(next))
    if _way(out.get("nextUrl")):
        return ir.NextUrl(items=(), next=_way(out.get("nextUrl")))
    if "page" in name_of:
        pages = _way(out.get("numPages"))
        return ir.PageNumber(
            items=(), param=name_of["page"], limit=limit, total_pages=pages
        )
    if "offset" in name_of:
        return ir.Offset(items=(), param=name_of["offset"], limit=limit)
    return None


def _microsoft(said: Said) -> ir.PagesSaid | None:
    """The items are in `value` unless another name is said; null: the list comes whole."""
    if "nextLinkName" not in said:
        return None
    name, items = said.get("nextLinkName"), said.get("itemName")
    if not isinstance(name, str):
        return ir.PagesSaid("x-ms-pageable", None)
    scheme = ir.NextUrl(items=(), next=(name,))
    return _said("x-ms-pageable", scheme, (str(items or "value"),))


_VENDORS: Mapping[str, Callable[[Said], ir.PagesSaid | None]] = {
    "x-fern-pagination": _fern,
    "x-speakeasy-pagination": _speakeasy,
    "x-ms-pageable": _microsoft,
}


def _said(
    source: str, scheme: ir.Pagination | None, items: ir.Path
) -> ir.PagesSaid | None:
    return ir.PagesSaid(source, scheme, items or None) if scheme else None


def _way(said: object) -> ir.Path:
    """`$response.data.items`, or JSONPath such as `$['data'].items[*]`."""
    if not isinstance(said, str):
        return ()
    text = re.sub(r"\[['\"]([^'\"]*)['\"]\]", r".\1", said)
    text = re.sub(r"\[\*?\]$", "", text).replace("[*]", ".*").replace("[]", ".*")
    text = re.sub(r"^\$(response|request)?", "", text)
    return tuple(filter(None, text.split(".")))


def _name(said: object) -> str:
    """The parameter that `$request.x` is, or `$request.query.x`."""
    return next(reversed(_way(said)), "")


# --- properties that have a purpose ---


def _stainless(unit: OperationUnit) -> ir.PagesSaid | None:
    asked = dict(_asked(unit))
    answered: dict[str, ir.Path] = {}
    for node in _answers(unit) if asked else ():
        answered |= dict(_purposes(node, (), DEEPEST))
    scheme = _by_purpose(asked, answered)
    return _said(PURPOSE, scheme, answered.get("items", ()))


def _by_purpose(
    asked: Mapping[str, str], answered: Mapping[str, ir.Path]
) -> ir.Pagination | None:
    def way(purpose: str) -> ir.Path:
        return answered.get(purpose, ())

    def param(purpose: str) -> str:
        return asked.get(purpose, "")

    more, next = way("has_next_page"), way("next_cursor_field")
    total = way("offset_total_count_field")
    if param("next_cursor_param") and next:
        return ir.Cursor(
            items=(),
            param=param("next_cursor_param"),
            next=next,
            more=more,
            previous=way("previous_cursor_field"),
            before=param("previous_cursor_param"),
        )
    if param("next_cursor_id_param"):
        id = _last(way("cursor_item_id"), "id")
        before = param("previous_cursor_id_param")
        own = param("next_cursor_id_param")
        return ir.CursorId(items=(), param=own, id=id, more=more, before=before)
    if param("page_number_param"):
        return ir.PageNumber(
            items=(),
            param=param("page_number_param"),
            total_pages=way("total_page_count_field"),
            number_at=way("current_page_number_field"),
            more=more,
        )
    if param("offset_count_param"):
        start = way("offset_count_start_field")
        own = param("offset_count_param")
        return ir.Offset(items=(), param=own, total=total, offset_at=start, more=more)
    url = way("cursor_url_field")
    return ir.NextUrl(items=(), next=url) if url else None


def _last(way: ir.Path, otherwise: str) -> str:
    """The last name of a way."""
    return way[-1] if way else otherwise


def _asked(unit: OperationUnit) -> Iterator[tuple[str, str]]:
    """Purpose and name of what is sent; of a URL that is answered, something too."""
    for node, param in unit.parameters:
        purpose = _purpose(node) or _purpose(node.child("schema"))
        if purpose:
            yield purpose, param.name
    if unit.request_body:
        for schema in _schemas(unit.request_body[0]):
            for name, node in _resolved(schema).child("properties").members():
                if _purpose(node):
                    yield _purpose(node), name
    for schema in _answers(unit):
        for name, node in _resolved(schema).child("properties").members():
            if _purpose(node) == "cursor_url_field":
                yield "cursor_url_field", name


def _answers(unit: OperationUnit) -> Iterator[Node]:
    for status, node, _ in unit.responses:
        if status.startswith("2"):
            yield from _schemas(node)


def _schemas(node: Node) -> Iterator[Node]:
    for media_type, content in node.child("content").members():
        if "json" in media_type:
            yield content.child("schema")


def _purposes(node: Node, way: ir.Path, left: int) -> Iterator[tuple[str, ir.Path]]:
    """Purpose of each property, and the way to it; of those of items too."""
    node = _resolved(node)
    for part in node.child("allOf").elements():
        yield from _purposes(part, way, left)
    for name, inner in node.child("properties").members():
        purpose = _purpose(inner) or _purpose(_resolved(inner))
        if purpose:
            yield purpose, (*way, name)
        if left:
            yield from _purposes(inner, (*way, name), left - 1)
    if left and node.get("items"):
        for purpose, inside in _purposes(node.child("items"), way, left - 1):
            if purpose == "cursor_item_id":
                yield purpose, inside


def _purpose(node: Node) -> str:
    said = node.child(PURPOSE, "purpose").value
    return said if isinstance(said, str) else ""


def _resolved(node: Node) -> Node:
    try:
        return node.resolve()
    except SpecError:  # reported where the type is read
        return node
