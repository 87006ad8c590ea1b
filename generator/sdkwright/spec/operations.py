"""The `paths` of a document -> one `OperationUnit` for each operation.

The parts of an operation (parameters, request body, each response) are parsed one by one:
what is broken in one of them costs that part, and the operation stays.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final

from openapi_pydantic.v3 import v3_1 as oas

from ..data import Struct, replace
from ..diagnostics import Diagnostic, Edit, SpecError
from . import upgrade, upgrade_swagger
from .models import ignored, model_of
from .node import Json, Node
from .parameters import Listed, listed, word
from .repairs import NULL, shown

if TYPE_CHECKING:
    from .document import Spec

Parameters = tuple[tuple[Node, oas.Parameter], ...]
Body = tuple[Node, oas.RequestBody]
Responses = tuple[tuple[str, Node, oas.Response], ...]

_APART: Final = ("parameters", "requestBody", "responses")
_OF_AN_ITEM: Final = frozenset(
    ["$ref", "summary", "description", "servers", "parameters", "additionalOperations"]
)
"""Members of a path item that are no operations."""
_OF_AN_OPERATION: Final = frozenset(
    ["operationId", "responses", "requestBody", "parameters", "tags", "callbacks"]
)
_BODIES: Final = ("body", "formData")
_WEBHOOK: Final = "x-fern-webhook"
_TOKEN: Final = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
"""A method (RFC 9110, 9.1 and 5.6.2)."""


class OperationUnit(Struct, frozen=True):
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


class Found(Struct, frozen=True):
    """An operation of a path, not yet read."""

    method: str
    path: str
    node: Node
    item: Node
    """Its path item."""


class Operations:
    """The operations of one document."""

    def __init__(self, spec: Spec) -> None:
        self.spec = spec
        self.is_swagger = spec.version == "2.0"

    def of_paths(self) -> Iterator[Found]:
        """What is called, in the order of the document."""
        for path, item in self._paths():
            yield from self._kept(path, item, marked=False)

    def _paths(self) -> Iterator[tuple[str, Node]]:
        for section in ("paths", "x-ms-paths"):
            for path, item in self.spec.section(section):
                if path[:2] != "x-":
                    yield path, item

    def of_webhooks(self) -> Iterator[Found]:
        """What the API calls by itself: the name of the webhook stands for the path.

        Before 3.1 there is only the extension, which some still write as well.
        """
        seen: set[str] = set()
        for section in ("webhooks", "x-webhooks"):
            for name, item in self.spec.section(section):
                if name not in seen:
                    seen.add(name)
                    yield from self._kept(name, item)
        for path, item in self._paths():
            yield from self._kept(path, item, marked=True)

    def _kept(
        self, path: str, item: Node, *, marked: bool | None = None
    ) -> Iterator[Found]:
        """Those of a path; `marked`: only those that are marked as webhooks, or only others."""
        for found in self._of_path(path, item):
            said = members(found.node)
            if marked is not None and marked != (said.get(_WEBHOOK) is True):
                continue
            if marked and isinstance(said.get("operationId"), str):
                found = replace(found, path=said["operationId"])
            if self.spec.sieve.keeps(found):
                yield found

    def _of_path(self, path: str, item: Node) -> Iterator[Found]:
        """The item's own operations before those behind its `$ref`."""
        seen: set[str] = set()
        for owner in self._items(item):
            for method, node in self._methods(owner):
                if method not in seen:
                    seen.add(method)
                    yield Found(method, path, self._read(node), owner)

    def _read(self, node: Node) -> Node:
        """An operation, `$ref`s followed; one that says nothing where it cannot be read."""
        real = self.spec.follow(node)
        if real is not None and isinstance(real.value, dict):
            return real
        real = real or node
        if real.ref is None:
            code = "value-repaired" if real.value is None else "value-ignored"
            said = f"an operation is an object; {shown(real.value)} was read as one that says nothing"
            self.spec.remark(real)(code, said, (), Edit("put", (), {}))
        return Node(real.document, real.pointer, {})

    def _items(self, item: Node) -> Iterator[Node]:
        if not isinstance(item.value, dict):
            said = "this must be an object of methods"
            is_null = item.value is None
            said = NULL if is_null else f"{said}, not {shown(item.value)}"
            self.spec.remark(item)("value-ignored", said, ())
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
                    said = f"read as `{key.lower()}`"
                    self.spec.remark(node)("value-repaired", said, ())
                yield key.upper(), node
            elif key not in _OF_AN_ITEM and not key.startswith("x-"):
                self._strange(key, node)
        more = self._whole(item.get("additionalOperations"), dict)
        for key, node in more.members() if more else ():
            if _TOKEN.fullmatch(key):
                yield key, node
            else:
                said = f"{key!r} cannot be a method"
                self.spec.remark(node)("operation-skipped", said, ())

    def _strange(self, key: str, node: Node) -> None:
        """A member of a path item that OpenAPI does not know."""
        keys = node.value.keys() if isinstance(node.value, dict) else {""}
        is_operation = not keys or bool(keys & _OF_AN_OPERATION)
        code = "operation-skipped" if is_operation else "value-ignored"
        self.spec.remark(node)(code, f"`{key}` is no method", ())

    # --- one operation ---

    def unit(self, found: Found) -> OperationUnit:
        """It is read. Raises SpecError."""
        node, item = found.node, found.item
        taken = [
            *listed(self.spec, item, found.path),
            *listed(self.spec, node, found.path),
        ]
        taken = self._without_bodies(node, taken)
        servers = self.spec.servers_at(node.child("servers"))
        node = self._converted(node, taken)
        unit = OperationUnit(
            found.method,
            found.path,
            node,
            self._model(node),
            self._parameters(taken),
            servers or self.spec.servers_at(item.child("servers")),
            self._body(node, taken),
            tuple(self._responses(node)),
        )
        _fill(unit)
        return unit

    def _model(self, node: Node) -> oas.Operation:
        """What is not apart; where that cannot be read, one that says nothing."""
        value = {k: v for k, v in members(node).items() if k not in _APART}
        remark = self.spec.remark(node)
        upgraded = upgrade.operation(
            value, self.spec.version, remark, self.spec.around(node)
        )
        try:
            return model_of(oas.Operation, upgraded, node, remark)
        except SpecError as error:
            self.spec.report(ignored(error))
            return oas.Operation.model_validate({})

    def _parameters(self, taken: list[Listed]) -> Parameters:
        found: dict[tuple[Json, Json], tuple[Node, oas.Parameter]] = {}
        for element, real, assumed in taken:
            if word(real, "in") in _BODIES:
                continue
            try:
                key = (word(real, "name"), word(real, "in"))
                found[key] = self.spec.parameter(element, assumed)
            except SpecError as error:
                self.spec.report(ignored(error))
        return tuple(found.values())

    def _body(self, node: Node, taken: list[Listed]) -> Body | None:
        found = node.get("requestBody")
        if found is None:
            return None
        if found.value is None:
            self.spec.remark(found)("value-ignored", NULL, ())
            return None
        bodies = _in(taken, "body")
        if bodies:  # it stands where its parameter does, perhaps in another file
            found = Node(bodies[-1].document, bodies[-1].pointer, found.value)
        try:
            return self.spec.request_body(found)
        except SpecError as error:
            self.spec.report(ignored(error))
            return None

    def _responses(self, node: Node) -> Iterator[tuple[str, Node, oas.Response]]:
        whole = self._whole(node.get("responses"), dict)
        for status, inner in whole.members() if whole else ():
            if status.startswith("x-"):
                continue
            if inner.value is None:
                self.spec.remark(inner)("value-ignored", NULL, ())
                yield status, inner, oas.Response(description="")
                continue
            try:
                yield (status, *self.spec.response(inner))
            except SpecError as error:
                self.spec.report(ignored(error))
                yield status, inner, oas.Response(description="")

    def _whole(self, node: Node | None, kind: type) -> Node | None:
        """A list or mapping that is there, also one that is behind a `$ref`."""
        whole = self.spec.follow(node) if node else None
        if node is None or whole is None or isinstance(whole.value, kind):
            return whole
        wanted = "an object" if kind is dict else "a list"
        said = f"this must be {wanted}, not {shown(whole.value)}"
        said = NULL if whole.value is None else said
        self.spec.remark(node)("value-ignored", said, ())
        return None

    def _without_bodies(self, node: Node, taken: list[Listed]) -> list[Listed]:
        """In 3.x a parameter that is a body counts where no `requestBody` is said."""
        has_body = "requestBody" in members(node)
        kept: list[Listed] = []
        for one in taken:
            place, remark = word(one.real, "in"), self.spec.remark(one.real)
            if self.is_swagger or place not in _BODIES:
                kept.append(one)
            elif has_body:
                remark("value-ignored", "there is a `requestBody` already", ("in",))
            else:
                said = (
                    f"`in: {place}` is of Swagger 2.0; it was read as the `requestBody`"
                )
                remark("value-repaired", said, ("in",))
                kept.append(one)
        return kept

    def _converted(self, node: Node, taken: list[Listed]) -> Node:
        """An operation of Swagger 2.0, or with a body of 2.0, in the shape of 3.0."""
        value, root = members(node), self.spec.root
        bodies, fields = _in(taken, "body"), _in(taken, "formData")
        if not (self.is_swagger or bodies or fields):
            return node
        out = dict(value)
        if self.is_swagger:
            out = upgrade_swagger.operation(value, root.child("produces").value)
        consumes = upgrade_swagger.media_types(
            value.get("consumes"), root.child("consumes").value
        )
        if bodies:
            out["requestBody"] = upgrade_swagger.body(members(bodies[-1]), consumes)
        elif fields:
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


def _in(taken: list[Listed], place: str) -> list[Node]:
    return [one.real for one in taken if word(one.real, "in") == place]
