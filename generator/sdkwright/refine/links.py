"""Where the API and its operations are described: the document's links and the configuration's."""

from __future__ import annotations

from urllib.parse import quote, urljoin

from .. import ir
from ..config import Config
from ..data import replace


def link(api: ir.Api, config: Config) -> ir.Api:
    """The API whose links are whole."""
    base = config.docs.url or api.about.docs_url
    page = config.docs.operations

    def linked(operation: ir.Operation) -> ir.Operation:
        own = operation.doc.link or _filled(page, operation)
        found = _whole(base, own)
        if found == operation.doc.link:
            return operation
        return replace(operation, doc=replace(operation.doc, link=found))

    about = replace(api.about, docs_url=base)
    return replace(api, about=about, operations=tuple(map(linked, api.operations)))


def _whole(base: str, own: str) -> str:
    """An address seen from another; as it is where that makes none."""
    try:
        return urljoin(base, own) if base and own else own
    except ValueError:
        return own


def _filled(page: str, operation: ir.Operation) -> str:
    """The page of an operation; none where the operation lacks what it is made of."""
    values = {"{operation_id}": operation.operation_id, "{tag}": operation.tag}
    for place, value in values.items():
        if place in page and not value:
            return ""
        page = page.replace(place, quote(value, safe=""))
    return page
