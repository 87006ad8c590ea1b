"""The root `Node` of a document -> its operations, schemas and the rest as typed models.

Unit by unit: what is broken costs itself and one located diagnostic, never its neighbours.
Models are parsed when first asked for, once, and are not to be changed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any, Final, TypeVar

from openapi_pydantic.v3 import v3_1 as oas
from pydantic import BaseModel

from ..diagnostics import Diagnostic, Report, SpecError
from . import upgrade, upgrade_access, upgrade_swagger
from .models import ignored, model_of, schema_of
from .node import Json, Node, Pointer
from .operations import Operations, OperationUnit, members
from .repairs import Remark, Spread

__all__ = ["OperationUnit", "Spec"]

ModelT = TypeVar("ModelT", bound=BaseModel)
Upgrade = Callable[[Json, str, Remark, Spread], Json]
Requirement = dict[str, list[str]]

MAX_SPREADS: Final = 1000
"""`$ref`s at places that have no Reference Object, in one unit."""


class Spec:
    """A document, parsed as far as it was asked for.

    Raises SpecError (not-openapi) if it is neither Swagger 2.0 nor OpenAPI 3.0 to 3.2.
    """

    def __init__(self, root: Node, report: Report) -> None:
        self.root = root
        self.version = version_of(root)
        self._report = report
        self._reported: set[Diagnostic] = set()
        self._parsed: dict[tuple[type[BaseModel], str], tuple[Node, Any]] = {}
        self._schemas: dict[str, oas.Schema | oas.Reference] = {}

    # --- the document itself ---

    @property
    def title(self) -> str:
        """`info.title`; empty if there is none."""
        return self._text(self.root.child("info", "title"))

    @property
    def api_version(self) -> str:
        """`info.version`; empty if there is none."""
        return self._text(self.root.child("info", "version"))

    @property
    def description(self) -> str:
        """`info.description`, also from another file; empty if there is none."""
        return self._text(self.root.child("info", "description"))

    def _text(self, node: Node) -> str:
        found = self.follow(node)
        value = found.value if found else None
        if isinstance(value, int | float):
            message = f"this must be a text; it was read as {str(value)!r}"
            self.remark(node)("value-repaired", message, ())
        return str(value) if isinstance(value, str | int | float) else ""

    def tags(self) -> dict[str, str]:
        """Name -> description, in order."""
        found: dict[str, str] = {}
        for node in self.root.child("tags").elements():
            name = self._text(node.child("name")) or (
                node.value if isinstance(node.value, str) else ""
            )
            if name:
                found[name] = self._text(node.child("description"))
        return found

    def servers(self) -> tuple[oas.Server, ...]:
        """Of the document. 2.0: made from `schemes`, `host` and `basePath`."""
        if self.version == "2.0":
            value = upgrade_swagger.servers(members(self.root))
            return tuple(oas.Server.model_validate(server) for server in value)
        return self.servers_at(self.root.child("servers"))

    def servers_at(self, node: Node) -> tuple[oas.Server, ...]:
        """A list of servers."""
        remark = self.remark(node)
        values = upgrade_access.servers(node.value, remark)
        return tuple(model_of(oas.Server, value, node, remark) for value in values)

    def security(self) -> tuple[Requirement, ...] | None:
        """What the document demands where an operation says nothing; None if it does not say."""
        node = self.root.child("security")
        value = upgrade_access.security(node.value, self.remark(node))
        return None if value is None else tuple(value)

    def security_schemes(self) -> dict[str, oas.SecurityScheme]:
        """By name, `$ref`s followed; one that cannot be read is reported and left out."""
        is_swagger = self.version == "2.0"
        keys = (
            ["securityDefinitions"] if is_swagger else ["components", "securitySchemes"]
        )
        found: dict[str, oas.SecurityScheme] = {}
        for name, node in self.section(*keys):
            try:
                found[name] = self._security_scheme(node)
            except SpecError as error:
                self.report(ignored(error))
        return found

    def _security_scheme(self, node: Node) -> oas.SecurityScheme:
        convert = upgrade_swagger.security_scheme
        return self._one(
            oas.SecurityScheme, node, upgrade_access.security_scheme, convert
        )[1]

    def component_schemas(self) -> Iterator[tuple[str, Node]]:
        """`components/schemas` or `definitions`, also where the whole map is behind a `$ref`."""
        keys = ["definitions"] if self.version == "2.0" else ["components", "schemas"]
        yield from self.section(*keys)

    def section(self, *keys: str) -> Iterator[tuple[str, Node]]:
        """The members of a part of the document, `$ref`s on the way followed."""
        node: Node | None = self.root
        for key in keys:
            node = self.follow(node.child(key)) if node else None
        for name, inner in node.members() if node else ():
            if inner.value is not None:
                yield name, inner

    def operations(self) -> Iterator[OperationUnit]:
        """Each of `paths`, in order. One that cannot be read is reported and left out."""
        yield from Operations(self)

    # --- one noun at a time ---

    def schema(self, node: Node) -> oas.Schema | oas.Reference:
        """The schema at `node`; a `$ref` is not followed. A Reference never has siblings."""
        key = node.id
        if key not in self._schemas:
            remark = self.remark(node)
            value = upgrade.schema(node.value, self.version, remark, self.spread(node))
            try:
                self._schemas[key] = schema_of(value, node, remark)
            except SpecError as error:
                self.report(ignored(error))
                self._schemas[key] = oas.Schema.model_validate({})
        return self._schemas[key]

    def parameter(self, node: Node) -> tuple[Node, oas.Parameter]:
        """Where it really stands, and the parameter. Raises SpecError, as all of these do."""
        return self._one(
            oas.Parameter, node, upgrade.parameter, upgrade_swagger.parameter
        )

    def request_body(self, node: Node) -> tuple[Node, oas.RequestBody]:
        """Where it really stands, and the request body."""
        return self._one(oas.RequestBody, node, upgrade.request_body)

    def response(self, node: Node) -> tuple[Node, oas.Response]:
        """Where it really stands, and the response of the operation that `node` is part of."""
        produces = self._produces(node) if self.version == "2.0" else []
        return self._one(
            oas.Response,
            node,
            upgrade.response,
            lambda value: upgrade_swagger.response(value, produces),
        )

    def header(self, node: Node) -> tuple[Node, oas.Header]:
        """Where it really stands, and the header."""
        return self._one(oas.Header, node, upgrade.header, upgrade_swagger.header)

    def media_type(self, node: Node) -> tuple[Node, oas.MediaType]:
        """Where it really stands, and the media type."""
        return self._one(oas.MediaType, node, upgrade.media_type)

    def _produces(self, node: Node) -> list[str]:
        operation = node.document.root.child(*node.pointer[:-2])
        own = operation.child("produces").value
        return upgrade_swagger.media_types(own, self.root.child("produces").value)

    def _one(
        self,
        kind: type[ModelT],
        node: Node,
        upgraded: Upgrade,
        converted: Callable[[Json], Json] | None = None,
    ) -> tuple[Node, ModelT]:
        at = node.resolve()
        if self.version == "2.0" and converted:
            at = Node(at.document, at.pointer, converted(at.value))
            key = (kind, f"{at.id} {','.join(members(at.child('content')))}")
        else:
            key = (kind, at.id)
        if key not in self._parsed:
            remark = self.remark(at)
            value = upgraded(at.value, self.version, remark, self.spread(at))
            self._parsed[key] = at, model_of(kind, value, at, remark)
        found, model = self._parsed[key]
        return found, self._described(node, model)

    def _described(self, node: Node, model: ModelT) -> ModelT:
        """From 3.1 on a Reference Object may bring its own description (4.8.23)."""
        if node.ref is None or self.version in ("2.0", "3.0"):
            return model
        said = node.child("description").value
        return (
            model.model_copy(update={"description": said})
            if isinstance(said, str)
            else model
        )

    # --- what is found on the way ---

    def report(self, diagnostic: Diagnostic) -> None:
        """Pass it on, unless the same was said before."""
        if diagnostic not in self._reported:
            self._reported.add(diagnostic)
            self._report(diagnostic)

    def remark(self, node: Node) -> Remark:
        """Reports at places below `node`."""

        def remark(code: str, message: str, pointer: Pointer) -> None:
            if self.version == "2.0":
                real = node.document.root.child(*node.pointer)
                pointer = upgrade_swagger.place(pointer, real.value)
            self.report(Diagnostic(code, message, node.child(*pointer).at))

        return remark

    def follow(self, node: Node) -> Node | None:
        """What the node is once its `$ref`s are followed; None, reported, if that fails."""
        try:
            return node.resolve()
        except SpecError as error:
            self.report(error.diagnostic)
            return None

    def spread(self, node: Node) -> Spread:
        """Looks behind a `$ref` below `node` where OpenAPI knows none, so that it can be inlined."""
        left = MAX_SPREADS

        def spread(ref: str, pointer: Pointer) -> Json:
            nonlocal left
            left -= 1
            here = Node(node.document, (*node.pointer, *pointer), {"$ref": ref})
            if left < 0:
                self.remark(here)(
                    "value-ignored", f"more than {MAX_SPREADS} such `$ref`s", ()
                )
                return None
            found = self.follow(here)
            return found.seen_from(node.document) if found else None

        return spread


def version_of(root: Node) -> str:
    """One of 2.0, 3.0, 3.1, 3.2. Raises SpecError (not-openapi)."""
    for key, known in (("swagger", ("2.0",)), ("openapi", ("3.0", "3.1", "3.2"))):
        node = root.child(key)
        if node.value is not None:
            said = f"{node.value}.0" if type(node.value) is int else str(node.value)
            match = re.match(r"\d+\.\d+(?!\d)", said.strip())
            if match and match[0] in known:
                return match[0]
            message = f"`{key}: {str(node.value)[:40]}` is not a version that is known"
            raise SpecError("not-openapi", message, node.at)
    raise SpecError("not-openapi", "it has neither `openapi` nor `swagger`", root.at)
