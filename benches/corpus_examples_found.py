"""A document -> its schemas, and every `example`, `examples` and `default` with its schema.

The document is walked as it is written, by what the specifications say about each place
(OpenAPI 3.0 to 3.2, section 4.8 "Schema"; Swagger 2.0, "Schema"); of the generator only the
reader of files is used.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import unquote

from sdkwright.diagnostics import SpecError
from sdkwright.spec.node import Document, Node

LONGEST_CHAIN: Final = 50
"""`$ref`s that lead to `$ref`s."""
METHODS: Final = frozenset(
    {"get", "put", "post", "delete", "options", "head", "patch", "trace", "query"}
)
MAPS: Final = ("properties", "patternProperties", "$defs", "definitions")
LISTS: Final = ("allOf", "anyOf", "oneOf", "prefixItems")
ONES: Final = (
    "items",
    "additionalProperties",
    "contains",
    "propertyNames",
    "if",
    "then",
    "else",
    "unevaluatedProperties",
    "unevaluatedItems",
    "contentSchema",
)
SAYING: Final = frozenset({"description", "name", "in", "required", "example"})
"""Keys of a parameter of Swagger 2.0 that are not about its schema."""


@dataclass(frozen=True, slots=True)
class Found:
    """A value that a document gives for a schema of its own."""

    place: str
    """A JSON Pointer with its file."""
    value: Any
    schema: Node
    role: str
    """`schema`, `body`, `parameter` or `header`."""


class Walk:
    """Every place of a document once, those that operations use first."""

    def __init__(self, root: Node) -> None:
        self.root = root
        version = as_map(root).get("swagger") or as_map(root).get("openapi") or ""
        self.version = str(version)[:3]
        self.schemas: dict[str, Node] = {}
        self.operations: dict[tuple[str, str], tuple[Node, Node]] = {}
        """Path item and operation, by method and path."""
        self.found: list[Found] = []
        self.used: set[str] = set()
        """The schemas that operations lead to."""
        self.direct: set[str] = set()
        """Those of them that stand in JSON or in parameters."""
        self._later: list[tuple[str, Node]] = []
        """Headers, callbacks, and bodies that are not JSON."""
        self._seen: set[tuple[str, str]] = set()
        self._waiting: deque[tuple[str, Node]] = deque()
        self._walk_all()

    # --- the order --------------------------------------------------------------------
    def _walk_all(self) -> None:
        for path, item in members(self.root.child("paths")):
            self._add_operations(path, item)
            self._add("path_item", item)
        self._finish()
        self.direct = {*self.schemas}
        for noun, node in self._later:
            self._add(noun, node)
        self._finish()
        self.used = {*self.schemas}
        self._later.clear()
        for _, item in members(self.root.child("webhooks")):
            self._add("path_item", item)
        self._add_components(self.root.child("components"))
        self._add_components(self.root)
        self._finish()
        for noun, node in self._later:
            self._add(noun, node)
        self._finish()

    def _add_components(self, node: Node) -> None:
        nouns = {
            "schemas": "schema",
            "definitions": "schema",
            "parameters": "parameter",
            "headers": "header",
            "responses": "response",
            "requestBodies": "body",
            "pathItems": "path_item",
            "mediaTypes": "media",
        }
        for key, noun in nouns.items():
            for _, each in members(node.child(key)):
                self._add(noun, each)

    def _add_operations(self, path: str, item: Node) -> None:
        whole = follow(item) or item
        for key, each in members(whole):
            if key in METHODS:
                self.operations[key.upper(), path] = (whole, follow(each) or each)
        for key, each in members(whole.child("additionalOperations")):
            self.operations[key, path] = (whole, follow(each) or each)

    def _add(self, noun: str, node: Node | None) -> None:
        target = node if noun == "schema" or node is None else follow(node)
        if target is not None and (noun, target.id) not in self._seen:
            self._seen.add((noun, target.id))
            self._waiting.append((noun, target))

    def _finish(self) -> None:
        while self._waiting:
            noun, node = self._waiting.popleft()
            if isinstance(node.value, dict):
                getattr(self, f"_{noun}")(node)

    # --- the nouns of OpenAPI ---------------------------------------------------------
    def _path_item(self, node: Node) -> None:
        for each in node.child("parameters").elements():
            self._add("parameter", each)
        for key, each in members(node):
            if key in METHODS:
                self._add("operation", each)
        for _, each in members(node.child("additionalOperations")):
            self._add("operation", each)

    def _operation(self, node: Node) -> None:
        for each in node.child("parameters").elements():
            self._add("parameter", each)
        self._add("body", node.get("requestBody"))
        responses = node.child("responses")
        for _, each in members(follow(responses) or responses):
            self._add("response", each)
        for _, callback in members(node.child("callbacks")):
            for _, each in members(follow(callback) or callback):
                self._later.append(("path_item", each))

    def _parameter(self, node: Node, role: str = "parameter") -> None:
        schema = schema_of(node)
        if schema is not None:
            self._add("schema", schema)
            self._values(node, schema, role)
        for _, each in members(node.child("content")):
            self._add("media", each)

    def _header(self, node: Node) -> None:
        self._parameter(node, "header")

    def _body(self, node: Node) -> None:
        for name, each in members(node.child("content")):
            if is_json(name):
                self._add("media", each)
            else:
                self._later.append(("media", each))

    def _response(self, node: Node) -> None:
        self._body(node)
        for _, each in members(node.child("headers")):
            self._later.append(("header", each))
        schema = node.get("schema")
        self._add("schema", schema)
        for _, each in members(node.child("examples")):
            if schema is not None:
                self.found.append(Found(each.id, each.value, schema, "body"))

    def _media(self, node: Node) -> None:
        self._add("schema", node.get("itemSchema"))
        schema = node.get("schema")
        if schema is not None:
            self._add("schema", schema)
            self._values(node, schema, "body")

    def _values(self, node: Node, schema: Node, role: str) -> None:
        """The examples of a parameter, header or media type."""
        if (one := node.get("example")) is not None:
            self.found.append(Found(one.id, one.value, schema, role))
        for _, each in members(node.child("examples")):
            whole = follow(each) or each
            for key in ("value", "dataValue"):
                if (value := whole.get(key)) is not None:
                    self.found.append(Found(value.id, value.value, schema, role))

    # --- schemas ----------------------------------------------------------------------
    def _schema(self, node: Node) -> None:
        self.schemas[node.id] = node
        if (target := step(node)) is not None:
            self._add("schema", target)
        for place in own_values(node):
            self.found.append(Found(place.id, place.value, node, "schema"))
        for inner in below(node):
            self._add("schema", inner)


def own_values(node: Node) -> Iterator[Node]:
    """`example`, `default` and each of `examples`."""
    for key in ("example", "default"):
        if (each := node.get(key)) is not None:
            yield each
    yield from node.child("examples").elements()


def below(node: Node) -> Iterator[Node]:
    """The schemas right below one; not that which a value must not fit."""
    for key in MAPS:
        yield from (each for _, each in members(node.child(key)))
    for key in LISTS:
        yield from node.child(key).elements()
    yield from (one for key in ONES if (one := node.get(key)) is not None)
    yield from node.child("items").elements()


def is_json(media_type: str) -> bool:
    """Whether a body of this type is read, or sent, as one JSON value."""
    name = media_type.partition(";")[0].strip().lower()
    is_sequence = any(word in name for word in ("ndjson", "jsonl", "json-seq", "lines"))
    return name in ("*/*", "application/*") or ("json" in name and not is_sequence)


def schema_of(node: Node) -> Node | None:
    """Of a parameter or header; in Swagger 2.0 its keywords stand in the parameter itself."""
    whole = as_map(node)
    if "schema" in whole:
        return node.get("schema")
    if "content" in whole or "type" not in whole:
        return None
    kept = {key: value for key, value in whole.items() if key not in SAYING}
    return Node(node.document, node.pointer, kept)


# --- places and what they refer to ----------------------------------------------------
def as_map(node: Node) -> dict[str, Any]:
    """Its members; none where it is something else."""
    return node.value if isinstance(node.value, dict) else {}


def members(node: Node) -> Iterable[tuple[str, Node]]:
    """Of a mapping, extensions left out where they cannot be meant."""
    is_named = node.pointer[-1:] in (("properties",), ("schemas",), ("definitions",))
    for key, value in node.members():
        if is_named or not key.startswith("x-"):
            yield key, value


def follow(node: Node) -> Node | None:
    """What stands behind `$ref`s; None if that is nowhere."""
    for _ in range(LONGEST_CHAIN):
        if not isinstance(as_map(node).get("$ref"), str):
            return node
        target = step(node)
        if target is None:
            return None
        node = target
    return None


def step(node: Node) -> Node | None:
    """What one `$ref` leads to (RFC 6901 after the `#`); None if there is none, or nothing."""
    ref = as_map(node).get("$ref")
    return target(node.document, ref) if isinstance(ref, str) else None


def target(document: Document, ref: str) -> Node | None:
    """What a reference in a file leads to."""
    path, _, fragment = ref.partition("#")
    opened = opened_from(document, path) if path else document
    if opened is None or (fragment and not fragment.startswith("/")):
        return None
    node: Node | None = opened.root
    for part in unquote(fragment).split("/")[1:]:
        if node is not None and "$ref" in as_map(node):
            node = follow(node)
        name = part.replace("~1", "/").replace("~0", "~")
        node = node.get(name) if node is not None else None
    return node


def opened_from(document: Document, path: str) -> Document | None:
    """Another file."""
    try:
        return document.opener.open(document, path) if document.opener else None
    except (OSError, SpecError):
        return None
