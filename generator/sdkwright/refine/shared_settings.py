"""What the client is told for several documents: once where they agree, else for each.

Credentials are the same if their schemes have one name and one definition; parameters if
they have one name and one place in requests.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from .. import ir
from ..data import replace
from .apart import Part
from .client_params import same

Security = tuple[tuple[str, ...], ...]


def with_schemes(parts: Sequence[Part]) -> list[Part]:
    """The parts, no name of a security scheme of which means two things."""
    meanings: dict[str, dict[str, str]] = {}
    for part in parts:
        for scheme in part.api.schemes:
            own = meanings.setdefault(scheme.id, {})
            own.setdefault(_meaning(scheme), f"{part.origin.name}:{scheme.id}")
    return [_with_schemes(part, meanings) for part in parts]


def _meaning(scheme: ir.Scheme) -> str:
    return repr(replace(scheme, doc=""))


def _with_schemes(part: Part, meanings: Mapping[str, Mapping[str, str]]) -> Part:
    api = part.api
    new = {
        scheme.id: meanings[scheme.id][_meaning(scheme)]
        for scheme in api.schemes
        if len(meanings[scheme.id]) > 1
    }

    def renamed(security: Security) -> Security:
        return tuple(tuple(new.get(id, id) for id in each) for each in security)

    schemes = tuple(replace(s, id=new.get(s.id, s.id)) for s in api.schemes)
    operations = tuple(
        replace(o, security=None if o.security is None else renamed(o.security))
        for o in api.operations
    )
    api = replace(
        api, schemes=schemes, security=renamed(api.security), operations=operations
    )
    return replace(part, api=api)


# --- parameters ---


def with_client_params(parts: Sequence[Part]) -> list[Part]:
    """The parts, all of which have the parameters that the client knows."""
    known: dict[str, ir.ClientParam] = {}
    found = [_with_own_names(part, known) for part in parts]
    everywhere = {
        id
        for id in known
        if all(
            any(p.id == id and p.everywhere for p in f.api.client_params) for f in found
        )
    }
    params = tuple(replace(p, everywhere=id in everywhere) for id, p in known.items())
    return [_with_params(part, params) for part in found]


def _with_own_names(part: Part, known: dict[str, ir.ClientParam]) -> Part:
    new: dict[str, str] = {}
    for param in part.api.client_params:
        other = known.get(param.id, param)
        if same(param.place, param.wire, other.place, other.wire):
            required = param.required and other.required
            known[param.id] = replace(other, required=required)
        else:
            new[param.id] = f"{part.origin.name}:{param.id}"
            known[new[param.id]] = replace(param, id=new[param.id])
    own = (replace(p, id=new.get(p.id, p.id)) for p in part.api.client_params)
    operations = tuple(
        replace(
            o,
            params=tuple(
                replace(p, client=new.get(p.client, p.client)) for p in o.params
            ),
        )
        for o in part.api.operations
    )
    api = replace(part.api, client_params=tuple(own), operations=operations)
    return replace(part, api=api)


def _with_params(part: Part, params: tuple[ir.ClientParam, ...]) -> Part:
    """What goes with all operations of this document only is a parameter of each."""
    shared = {param.id for param in params if param.everywhere}
    own = [p for p in part.api.client_params if p.everywhere and p.id not in shared]
    operations = tuple(
        replace(o, params=(*o.params, *_missing(o, own))) for o in part.api.operations
    )
    api = replace(part.api, client_params=params, operations=operations)
    return replace(part, api=api)


def _missing(
    operation: ir.Operation, params: Iterable[ir.ClientParam]
) -> Iterable[ir.Param]:
    for param in params:
        if not any(param.id == own.client for own in operation.params):
            is_form = param.place in ("query", "cookie")
            yield ir.Param(
                wire=param.wire,
                place=param.place,
                type=param.type,
                presence=ir.Optional(),
                style=ir.Style("form", True) if is_form else ir.Style("simple", False),
                client=param.id,
                doc=ir.Doc(description=param.doc),
            )
