"""The root `Node` of a document -> its operations, schemas and the rest as typed models.

Unit by unit: what is broken costs itself and one located diagnostic, never its neighbours.
Models are parsed when first asked for, once, and are not to be changed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final, TypeVar

from openapi_pydantic.v3 import v3_1 as oas
from pydantic import BaseModel

from ..data import replace
from ..diagnostics import Diagnostic, Edit, Report, SpecError
from . import upgrade, upgrade_access, upgrade_swagger
from .around import Surroundings
from .models import ignored, model_of, schema_of
from .node import Json, Node, Pointer
from .operations import Found, Operations, OperationUnit, members
from .repairs import NULL, Around, Remark, shown
from .sieve import Sieve

__all__ = ["OperationUnit", "Spec"]

ModelT = TypeVar("ModelT", bound=BaseModel)
Upgrade = Callable[[Json, str, Remark, Around], Json]
Requirement = dict[str, list[str]]

_VERSION: Final = re.compile(r"[vV]?(\d+)(?:\.(\d+))?(?!\d)")
_BESIDE: Final = frozenset(("$ref", "summary", "description"))


class Spec:
    """A document, parsed as far as it was asked for.

    Raises SpecError (not-openapi) if it is neither Swagger 2.0 nor OpenAPI 3.0 to 3.2.
    """

    def __init__(self, root: Node, report: Report, sieve: Sieve | None = None) -> None:
        self.root = root
        self.sieve = sieve or Sieve()
        self._report = report
        self._reported: set[Diagnostic] = set()
        self.reports = 0
        """How often something was found that is worth a report, be it known or not."""
        self.version = version_of(root, self.report)
        self.parsed: dict[tuple[type[BaseModel], str], tuple[Node, Any]] = {}
        """What was asked for so far, by what it is and where it stands."""
        self.schemas: dict[str, oas.Schema | oas.Reference] = {}
        self._tags: dict[str, oas.Tag] | None = None

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

    def text(self, *keys: str) -> str:
        """The text at a place below the root; empty if there is none."""
        return self._text(self.root.child(*keys))

    def _text(self, node: Node) -> str:
        found = self.follow(node)
        value = found.value if found else None
        if isinstance(value, int | float):
            message = f"this must be a text; it was read as {str(value)!r}"
            edit = Edit("put", (), str(value))
            self.remark(node)("value-repaired", message, (), edit)
        elif not isinstance(value, str | None):
            message = f"this must be a text, not {shown(value)}"
            self.remark(node)("value-ignored", message, ())
        return str(value) if isinstance(value, str | int | float) else ""

    def tags(self) -> dict[str, str]:
        """Name -> description, in order."""
        return {name: tag.description or "" for name, tag in self.tag_models().items()}

    def tag_models(self) -> dict[str, oas.Tag]:
        """By name, in order. 3.2's `parent`, `kind` and `summary` are in `model_extra`.

        A `parent` there is always another tag of this document, and no circle.
        """
        if self._tags is None:
            self._tags = {tag.name: tag for tag in self._read_tags()}
        return self._tags

    def _read_tags(self) -> Iterator[oas.Tag]:
        found: dict[str, tuple[Node, dict[str, Any]]] = {}
        listed = self.root.child("tags")
        if not isinstance(listed.value, list | None):
            said = f"this must be a list, not {shown(listed.value)}"
            self.remark(listed)("value-ignored", said, ())
        for node in listed.elements():
            name = self._tag_name(node)
            if not name:
                self.remark(node)("value-ignored", "a tag needs a `name`", ())
            else:
                remark, around = self.remark(node), self.around(node)
                value = upgrade.tag(node.value, self.version, remark, around)
                found[name] = node, {**value, "name": name}
        parents = {name: value.get("parent") for name, (_, value) in found.items()}
        for name, (node, value) in found.items():
            if parents[name] and not _is_below(name, parents):
                message = f"{parents[name]!r} is no tag, or below this one"
                self.remark(node)("value-ignored", message, ("parent",))
                parents[name] = None
                del value["parent"]
            yield model_of(oas.Tag, value, node, self.remark(node))

    def _tag_name(self, node: Node) -> str:
        own = node.value if isinstance(node.value, str) else ""
        return self._text(node.child("name")) or own

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
        for name, node in self.section(*keys):
            if node.value is not None:  # told where it is referred to
                yield name, node

    def section(self, *keys: str) -> Iterator[tuple[str, Node]]:
        """The members of a part of the document, `$ref`s on the way followed."""
        node: Node | None = self.root
        for key in keys:
            node = node.get(key) if node else None
            node = self.follow(node) if node else None
            if node and not isinstance(node.value, dict):
                said = f"this must be an object, not {shown(node.value)}"
                said = NULL if node.value is None else said
                self.remark(node)("value-ignored", said, ())
        yield from node.members() if node else ()

    def operations(self) -> Iterator[OperationUnit]:
        """Each of `paths`, in order. One that cannot be read is reported and left out."""
        for found in self.found_operations():
            try:
                yield self.operation(found)
            except SpecError as error:
                self.report(error.diagnostic)

    def found_operations(self) -> Iterator[Found]:
        """Each of `paths`, in order, not yet read."""
        return Operations(self).of_paths()

    def found_webhooks(self) -> Iterator[Found]:
        """What the API sends by itself, in order, likewise."""
        return Operations(self).of_webhooks()

    def operation(self, found: Found) -> OperationUnit:
        """One of these. Raises SpecError if it cannot be read."""
        return Operations(self).unit(found)

    # --- one noun at a time ---

    def schema(self, node: Node) -> oas.Schema | oas.Reference:
        """The schema at `node`; a `$ref` is not followed. A Reference never has siblings."""
        key = node.id
        if key not in self.schemas:
            remark = self.remark(node)
            value = upgrade.schema(node.value, self.version, remark, self.around(node))
            try:
                self.schemas[key] = schema_of(value, node, remark)
            except SpecError as error:
                self.report(ignored(error))
                self.schemas[key] = oas.Schema.model_validate({})
        return self.schemas[key]

    def parameter(
        self, node: Node, assumed: Mapping[str, str] | None = None
    ) -> tuple[Node, oas.Parameter]:
        """Where it really stands, and the parameter; `assumed`: words that it does not say.

        Raises SpecError, as all of these do.
        """
        return self._one(
            oas.Parameter, node, upgrade.parameter, upgrade_swagger.parameter, assumed
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
        assumed: Mapping[str, str] | None = None,
    ) -> tuple[Node, ModelT]:
        self.check_reference(node)
        at = node.resolve()
        key = (kind, at.id)
        if assumed:
            at = Node(at.document, at.pointer, {**members(at), **assumed})
            key = (kind, f"{at.id} {assumed}")
        if self.version == "2.0" and converted:
            at = Node(at.document, at.pointer, converted(at.value))
            key = (kind, f"{key[1]} {','.join(members(at.child('content')))}")
        if key not in self.parsed:
            remark = self.remark(at)
            value = upgraded(at.value, self.version, remark, self.around(at))
            self.parsed[key] = at, model_of(kind, value, at, remark)
        found, model = self.parsed[key]
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
        self.reports += 1
        if diagnostic not in self._reported:
            self._reported.add(diagnostic)
            self._report(diagnostic)

    def remark(self, node: Node) -> Remark:
        """Reports at places below `node`."""

        def remark(code: str, message: str, pointer: Pointer, *edits: Edit) -> None:
            place = self.place(node, pointer)
            if code == "value-ignored" and not edits:
                edits = (Edit("remove", pointer),)
            name = place.document.name
            settled = tuple(
                replace(edit, pointer=self.place(node, edit.pointer).pointer, file=name)
                for edit in edits
            )
            self.report(Diagnostic(code, message, place.at, settled))

        return remark

    def check_reference(self, node: Node) -> None:
        """Say what stands beside a `$ref` and has no effect (OpenAPI 3.1, 4.8.23)."""
        for key in members(node) if node.ref is not None else ():
            if key not in _BESIDE and not key.startswith("x-"):
                said = "this has no effect beside a `$ref`"
                self.remark(node)("value-ignored", said, (key,))

    def follow(self, node: Node) -> Node | None:
        """What the node is once its `$ref`s are followed; None, reported, if that fails."""
        try:
            return node.resolve()
        except SpecError as error:
            self.report(error.diagnostic)
            return None

    def around(self, node: Node) -> Around:
        """What the upgrade of `node` may ask."""
        return Surroundings(node, self.follow, self.place, self.report)

    def place(self, node: Node, pointer: Pointer) -> Node:
        """Where a part of an upgraded `node` really stands."""
        real = node.document.root.child(*node.pointer)
        if self.version == "2.0":
            pointer = upgrade_swagger.place(pointer, real.value)
        return real.child(*pointer)


def _is_below(name: str, parents: dict[str, str | None]) -> bool:
    """Whether the parent of a tag is a tag, and no circle leads back to it (3.2, 4.22)."""
    parent, seen = parents[name], {name}
    if parent not in parents:
        return False
    while parent is not None and parent not in seen:
        seen.add(parent)
        parent = parents.get(parent)
    return parent != name


def version_of(root: Node, report: Report) -> str:
    """One of 2.0, 3.0, 3.1, 3.2. Raises SpecError (not-openapi)."""
    for key, known in (("swagger", ("2.0",)), ("openapi", ("3.0", "3.1", "3.2"))):
        node = root.child(key)
        if node.value is None:
            continue
        text = str(node.value).strip()
        match = _VERSION.match(text)
        found = f"{match[1]}.{match[2] or 0}" if match else ""
        if found not in known:
            message = f"`{key}: {str(node.value)[:40]}` is not a version that is known"
            raise SpecError("not-openapi", message, node.at)
        if not isinstance(node.value, str) or not text.startswith(found):
            said = f"a version is a text; {shown(node.value)} was read as {found!r}"
            meant = found if key == "swagger" else f"{found}.0"
            edit = node.edit("put", value=meant)
            report(Diagnostic("value-repaired", said, node.at, (edit,)))
        return found
    raise SpecError("not-openapi", "it has neither `openapi` nor `swagger`", root.at)
