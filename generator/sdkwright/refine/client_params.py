"""Parameters that the client knows: the document's and the configuration's -> which calls take them."""

from __future__ import annotations

from collections.abc import Iterable

from .. import ir
from ..config import Config
from ..data import replace


def share_params(api: ir.Api, config: Config) -> ir.Api:
    """The API whose parameters know which argument of the client stands in for them."""
    found = {param.id: param for param in (*_named(api), *api.client_params)}
    for name, own in config.client_params.items():
        place, wire = own.place
        found = {k: p for k, p in found.items() if not _is(p, place, wire)}
        found[name] = ir.ClientParam(
            id=name,
            place=place,
            wire=wire,
            variable=own.env or "",
            default=own.default,
            required=own.required,
            everywhere=own.everywhere,
            doc=own.description,
        )
    known = [_completed(param, api) for param in found.values()]
    if not known:
        return api
    operations = tuple(_marked(operation, known) for operation in api.operations)
    return replace(api, operations=operations, client_params=tuple(known))


def _named(api: ir.Api) -> Iterable[ir.ClientParam]:
    """Those that parameters of operations name (`x-fern-sdk-variable`)."""
    for operation in api.operations:
        for param in operation.params:
            if param.client:
                place, wire = param.place, param.wire
                yield ir.ClientParam(id=param.client, place=place, wire=wire)


def same(place: str, wire: str, other_place: str, other: str) -> bool:
    """Whether they are one parameter; names of headers have no case (RFC 9110, 5.1)."""
    is_header = place == other_place == "header"
    alike = is_header and wire.lower() == other.lower()
    return alike or (place, wire) == (other_place, other)


def _is(param: ir.ClientParam | ir.Param, place: str, wire: str) -> bool:
    return same(place, wire, param.place, param.wire)


def _completed(param: ir.ClientParam, api: ir.Api) -> ir.ClientParam:
    """With the type, and what is said of it, that operations know."""
    listed = [
        p for o in api.operations for p in o.params if _is(p, param.place, param.wire)
    ]
    demanded = bool(listed) and all(isinstance(p.presence, ir.Required) for p in listed)
    types = {p.type for p in listed if isinstance(p.type, ir.Primitive)}
    said = next((p.doc.description for p in listed if p.doc.description), "")
    return replace(
        param,
        required=param.required or (demanded and param.default is None),
        type=types.pop() if len(types) == 1 else ir.STRING,
        doc=param.doc or said,
    )


def _marked(operation: ir.Operation, known: list[ir.ClientParam]) -> ir.Operation:
    def marked(param: ir.Param) -> ir.Param:
        ids = (k.id for k in known if _is(k, param.place, param.wire))
        return replace(param, client=next(ids, ""))

    return replace(operation, params=tuple(marked(p) for p in operation.params))
