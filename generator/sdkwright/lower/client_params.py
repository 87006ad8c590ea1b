"""Vendors' keys for parameters of a whole API -> `ir.ClientParam`.

`x-speakeasy-globals`, `x-fern-global-headers`, `x-fern-global-parameters` and
`x-fern-version` stand at the root of a document; `x-fern-sdk-variable` at a parameter,
which `params` reads.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, get_args

from openapi_pydantic.v3 import v3_1 as oas

from .. import ir
from ..diagnostics import Diagnostic, SpecError
from . import vendor

if TYPE_CHECKING:
    from ..spec.document import Spec
    from ..spec.node import Node


def client_params_of(spec: Spec) -> tuple[ir.ClientParam, ...]:
    """The parameters that the client is to know."""
    found = (*_globals(spec), *_headers(spec), *_parameters(spec), *_version(spec))
    return tuple({param.id: param for param in found}.values())


def _globals(spec: Spec) -> Iterator[ir.ClientParam]:
    for node in _items(spec.root.child("x-speakeasy-globals", "parameters")):
        try:
            _, model = spec.parameter(node, {})
        except SpecError as error:
            spec.report(error.diagnostic)
            continue
        schema = model.param_schema
        default = schema.default if isinstance(schema, oas.Schema) else None
        yield ir.ClientParam(
            id=model.name,
            place=model.param_in.value,
            wire=model.name,
            default=_scalar(default),
            doc=model.description or "",
        )


def _headers(spec: Spec) -> Iterator[ir.ClientParam]:
    for node in _items(spec.root.child("x-fern-global-headers")):
        yield from _vendors(spec, node, "header", node.child("header").value, True)


def _parameters(spec: Spec) -> Iterator[ir.ClientParam]:
    for node in _items(spec.root.child("x-fern-global-parameters")):
        place = node.child("in").value
        wire = node.child("target").value or node.child("name").value
        everywhere = node.child("apply").value != "explicit" and place != "path"
        yield from _vendors(spec, node, place, wire, everywhere)


def _version(spec: Spec) -> Iterator[ir.ClientParam]:
    """The header that says which version of the API is meant."""
    node = spec.root.child("x-fern-version")
    keys = ("header", "version.header")
    wire = vendor.text(node.value, keys)
    if wire:
        default = _scalar(node.child("default").value)
        yield ir.ClientParam(
            id="version", place="header", wire=wire, default=default, everywhere=True
        )


def _vendors(
    spec: Spec, node: Node, place: object, wire: object, everywhere: bool
) -> Iterator[ir.ClientParam]:
    known = next((p for p in get_args(ir.Place) if p == place), None)
    if known is None or not isinstance(wire, str):
        message = "a parameter of the client has a name, and a place outside the body"
        spec.report(Diagnostic("value-ignored", message, node.at))
        return
    name, env = node.child("name").value, node.child("env").value
    default = _scalar(node.child("default").value)
    optional = node.child("optional").value is True or default is not None
    doc = node.child("docs").value
    yield ir.ClientParam(
        id=name if isinstance(name, str) else wire,
        place=known,
        wire=wire,
        variable=env if isinstance(env, str) and env.isidentifier() else "",
        default=default,
        required=not optional,
        everywhere=everywhere,
        doc=doc if isinstance(doc, str) else "",
    )


def _items(node: Node) -> Iterator[Node]:
    if isinstance(node.value, list):
        yield from node.elements()


def _scalar(value: Any) -> str | int | float | bool | None:
    return value if isinstance(value, str | int | float | bool) else None
