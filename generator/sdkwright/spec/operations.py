"""The `paths` of a document -> one `OperationUnit` for each operation.

The parts of an operation (parameters, request body, each response) are parsed one by one:
what is broken in one of them costs that part, and the operation stays.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from openapi_pydantic.v3 import v3_1 as oas

from ..diagnostics import Diagnostic, SpecError
from . import upgrade, upgrade_swagger
from .models import ignored, model_of
from .node import Json, Node

if TYPE_CHECKING:
    from .document import Spec

Parameters = tuple[tuple[Node, oas.Parameter], ...]
Body = tuple[Node, oas.RequestBody]
Responses = tuple[tuple[str, Node, oas.Response], ...]

_APART = ("parameters", "requestBody", "responses")


@dataclass(frozen=True, slots=True)
class OperationUnit:
    """One operation, and what it takes over from its path item."""

    method: str
    """In capitals: `GET`; 3.2 has `QUERY` and any other word too."""
    path: str
    """The template as written: `/pets/{id}`."""
    node: Node
    """Where the operation stands. (2.0: its value has the shape of 3.0.)"""
    model: oas.Operation
    """Its `parameters` are those below; body and responses may be References."""
    parameters: Parameters
    """Of the path item and its own, `$ref`s followed; its own ones win."""
    servers: tuple[oas.Server, ...]
    """Its own or its path item's; empty if it has none."""
    request_body: Body | None
    """`$ref`s followed, and where it really stands."""
    responses: Responses
    """(status as written, where it really stands, response), `$ref`s followed."""


@dataclass(frozen=True, slots=True)
class Found:
    """An operation of a path, not yet read."""

    method: str
    path: str
    node: Node
    item: Node
    """Its path item."""


class Listed(NamedTuple):
    """A parameter in its list, and where it really stands."""

    element: Node
    real: Node


class Operations:
    """The operations of one document."""

    def __init__(self, spec: Spec) -> None:
        self.spec = spec
        self.is_swagger = spec.version == "2.0"

    def __iter__(self) -> Iterator[OperationUnit]:
        """In the order of the document; one that cannot be read is reported and left out."""
        for path, item in self.spec.section("paths"):
            for found in self._of_path(path, item) if path[:2] != "x-" else ():
                try:
                    yield self._unit(found)
                except SpecError as error:
                    self.spec.report(error.diagnostic)

    def _of_path(self, path: str, item: Node) -> Iterator[Found]:
        """The item's own operations before those behind its `$ref`."""
        seen: set[str] = set()
        for owner in self._items(item):
            for method, node in self._methods(owner):
                real = self.spec.follow(node) if method not in seen else None
                if real is not None and real.value is not None:
                    seen.add(method)
                    yield Found(method, path, real, owner)

    def _items(self, item: Node) -> Iterator[Node]:
        yield item
        if item.ref is not None:
            try:
                yield item.resolve()
            except SpecError as error:
                message = f"{item.pointer[-1]}: {error.diagnostic.message}"
                at = error.diagnostic.at or item.at
                self.spec.report(Diagnostic("operation-skipped", message, at))

    def _methods(self, item: Node) -> Iterator[tuple[str, Node]]:
        for key, node in item.members():
            if key.lower() in upgrade.METHODS:
                if key != key.lower():
                    self.spec.remark(node)(
                        "value-repaired", f"read as `{key.lower()}`", ()
                    )
                yield key.upper(), node
        yield from item.child("additionalOperations").members()

    # --- one operation ---

    def _unit(self, found: Found) -> OperationUnit:
        node, item = found.node, found.item
        if not isinstance(node.value, dict):
            raise SpecError("operation-skipped", "an operation is an object", node.at)
        listed = [*self._listed(item), *self._listed(node)]
        servers = self.spec.servers_at(node.child("servers"))
        if self.is_swagger:
            node = self._converted(node, listed)
        unit = OperationUnit(
            found.method,
            found.path,
            node,
            self._model(node),
            self._parameters(listed),
            servers or self.spec.servers_at(item.child("servers")),
            self._body(node, listed),
            tuple(self._responses(node)),
        )
        _fill(unit)
        return unit

    def _model(self, node: Node) -> oas.Operation:
        value = {k: v for k, v in members(node).items() if k not in _APART}
        remark = self.spec.remark(node)
        upgraded = upgrade.operation(
            value, self.spec.version, remark, self.spec.spread(node)
        )
        return model_of(oas.Operation, upgraded, node, remark)

    def _listed(self, owner: Node) -> list[Listed]:
        """The parameters of an operation or path item."""
        node = owner.child("parameters")
        whole = self._whole(node, list, "`parameters` is a list")
        found: dict[tuple[Json, Json], Listed] = {}
        for element in whole.elements() if whole else ():
            real = self.spec.follow(element)
            if real is not None and not isinstance(real.value, dict | None):
                self.spec.remark(real)("value-ignored", "a parameter is an object", ())
            elif real is not None and real.value is not None:
                key = (_word(real, "name"), _word(real, "in"))
                if key in found:
                    message = f"`{key[0]}` in {key[1]} is described twice"
                    self.spec.report(
                        Diagnostic("duplicate-parameter", message, element.at)
                    )
                found[key] = Listed(element, real)
        return list(found.values())

    def _parameters(self, listed: list[Listed]) -> Parameters:
        found: dict[tuple[Json, Json], tuple[Node, oas.Parameter]] = {}
        for element, real in listed:
            place = _word(real, "in")
            if self.is_swagger and place in ("body", "formData"):
                continue
            try:
                found[_word(real, "name"), place] = self.spec.parameter(element)
            except SpecError as error:
                self.spec.report(ignored(error))
        return tuple(found.values())

    def _body(self, node: Node, listed: list[Listed]) -> Body | None:
        found = node.child("requestBody")
        if found.value is None:
            return None
        bodies = _in(listed, "body") if self.is_swagger else []
        if bodies:  # it stands where its parameter does, perhaps in another file
            found = Node(bodies[-1].document, bodies[-1].pointer, found.value)
        try:
            return self.spec.request_body(found)
        except SpecError as error:
            self.spec.report(ignored(error))
            return None

    def _responses(self, node: Node) -> Iterator[tuple[str, Node, oas.Response]]:
        whole = self._whole(node.child("responses"), dict, "`responses` is an object")
        for status, inner in whole.members() if whole else ():
            if status.startswith("x-") or inner.value is None:
                continue
            try:
                yield (status, *self.spec.response(inner))
            except SpecError as error:
                self.spec.report(ignored(error))
                yield status, inner, oas.Response(description="")

    def _whole(self, node: Node, kind: type, wrong: str) -> Node | None:
        """A list or mapping, also one that is behind a `$ref`."""
        whole = self.spec.follow(node)
        if whole is not None and not isinstance(whole.value, kind | None):
            self.spec.remark(node)("value-ignored", wrong, ())
        return whole

    def _converted(self, node: Node, listed: list[Listed]) -> Node:
        """An operation of Swagger 2.0 in the shape of 3.0."""
        value, root = members(node), self.spec.root
        out = upgrade_swagger.operation(value, root.child("produces").value)
        consumes = upgrade_swagger.media_types(
            value.get("consumes"), root.child("consumes").value
        )
        if bodies := _in(listed, "body"):
            out["requestBody"] = upgrade_swagger.body(members(bodies[-1]), consumes)
        elif fields := _in(listed, "formData"):
            out["requestBody"] = upgrade_swagger.form(
                [members(f) for f in fields], consumes
            )
        return Node(node.document, node.pointer, out)


def _fill(unit: OperationUnit) -> None:
    """Make the model whole; what stands behind a `$ref` that leads on stays a Reference."""
    model, node = unit.model, unit.node
    model.parameters = [parameter for _, parameter in unit.parameters]
    if unit.request_body is not None:
        ref = node.child("requestBody").ref
        model.requestBody = unit.request_body[1] if ref is None else _reference(ref)
    model.responses = {}
    for status, at, response in unit.responses:
        ref = node.child("responses", status).ref if at.ref is None else None
        model.responses[status] = response if ref is None else _reference(ref)


def _reference(ref: str) -> oas.Reference:
    return oas.Reference.model_validate({"$ref": ref})


def members(node: Node) -> dict[str, Any]:
    """The value of a node that is a mapping, else none."""
    return node.value if isinstance(node.value, dict) else {}


def _word(node: Node, key: str) -> Json:
    value = node.child(key).value
    return value if isinstance(value, str | int | float) else None


def _in(listed: list[Listed], place: str) -> list[Node]:
    return [real for _, real in listed if _word(real, "in") == place]
