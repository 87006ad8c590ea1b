"""The servers of several documents -> those of the client, and where the others' operations are.

The client's are those of the first document that has any. Another document's operations
have addresses of their own, which change with the client's environment where both
documents have one of that name.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from urllib.parse import urljoin

from .. import ir
from ..data import replace
from ..diagnostics import Diagnostic, Report
from ..wording import words
from .apart import Part


def addressed(parts: Sequence[Part], report: Report) -> list[Part]:
    """The parts, whose operations know where they are; all have the client's servers."""
    client = next((part.api.servers for part in parts if part.api.servers), ())
    if _are_beside(parts):
        return [_below_host(part) for part in parts]
    others: dict[str, dict[str, str]] = {server.url: {} for server in client}
    found: list[Part] = []
    for part in parts:
        own = part.api.servers or client
        if client and not any("://" in server.url for server in part.api.servers[:1]):
            _report_no_host(part, client[0], report)
        if [s.template for s in own] != [s.template for s in client]:
            _report_other_names(part, client, report)
            for here, there, url in _moves(part, client):
                others[here.url][there] = url
            part = replace(part, api=_placed(part.api))
        found.append(part)
    servers = tuple(
        replace(server, others=tuple(others[server.url].items())) for server in client
    )
    return [replace(part, api=replace(part.api, servers=servers)) for part in found]


def _name(server: ir.Server) -> str:
    return "_".join(words(server.name)).lower()


def _placed(api: ir.Api) -> ir.Api:
    """Each operation says where it is."""
    base = api.servers[0].url
    return replace(
        api,
        operations=tuple(
            replace(o, base_url=_seen_from(base, o.base_url)) for o in api.operations
        ),
    )


def _seen_from(base: str, own: str) -> str:
    """An address of an operation, which may be relative to that of its document."""
    if not own or "://" in own:
        return own or base
    return urljoin(base, own).rstrip("/")


def _moves(
    part: Part, client: Sequence[ir.Server]
) -> Iterator[tuple[ir.Server, str, str]]:
    """A server of the client, an address in the document, and what it is beside that server."""
    own = {_name(server): server.url for server in part.api.servers}
    base = part.api.servers[0].url
    addresses = {o.base_url for o in part.api.operations if "://" not in o.base_url}
    for here in client:
        there = own.get(_name(here)) if here.name else None
        for address in sorted(addresses) if there is not None else ():
            usual, moved = _seen_from(base, address), _seen_from(there or "", address)
            if usual != moved:
                yield here, usual, moved


def _report_no_host(part: Part, client: ir.Server, report: Report) -> None:
    if "://" in client.url:
        said = f"no server with a host: that of {client.url}, the client's, is used"
        at = part.root.child("servers").at
        report(Diagnostic("documents-differ", said, at))


def _report_other_names(
    part: Part, client: Sequence[ir.Server], report: Report
) -> None:
    """Environments that only one of the two has; addresses that have parts to fill in."""
    at = part.root.child("servers").at
    own, usual = part.api.servers, part.api.servers[0].url
    known = {_name(server) for server in client}
    for server in own[1:]:
        if not server.name or _name(server) not in known:
            said = f"the client has no environment for the server {server.url}"
            report(Diagnostic("documents-differ", said, at))
    for server in client[1:]:
        if not server.name or _name(server) not in map(_name, own):
            said = (
                f"no server for the client's {server.url}: {usual} is used there, too"
            )
            report(Diagnostic("documents-differ", said, at))
    if any(server.variables for server in own):
        said = f"the client cannot fill in the variables of {own[0].template}: {usual} is used"
        report(Diagnostic("documents-differ", said, at))


# --- servers that are only paths ---


def _are_beside(parts: Sequence[Part]) -> bool:
    """Whether the documents are at different paths of one host, which none of them names."""
    urls = [part.api.servers[0].url for part in parts if part.api.servers]
    return len({*urls}) > 1 and all("://" not in url for url in urls)


def _below_host(part: Part) -> Part:
    """The user gives the host; each operation knows the path of its document."""
    base = part.api.servers[0].url if part.api.servers else ""
    operations = tuple(
        replace(o, below="" if o.base_url else f"/{base.strip('/')}".rstrip("/"))
        for o in part.api.operations
    )
    return replace(part, api=replace(part.api, servers=(), operations=operations))
