"""A generated SDK and its document -> the type that the SDK reads each schema's values with.

The manifest says which schemas became types, the operations what they return, the methods what
their arguments are; from there the way goes down through both, properties and fields at a time.
"""

from __future__ import annotations

import importlib
from collections import deque
from collections.abc import Mapping
from typing import Any

from benches.corpus_examples_found import Walk, as_map, follow, members, step
from benches.corpus_examples_methods import Methods
from benches.corpus_examples_parts import (
    NOTHING,
    field_of,
    item_of,
    leaves_of,
    value_of,
)
from sdkwright.spec.node import Node


class Kinds:
    """What each schema of the document became."""

    def __init__(self, walk: Walk, manifest: Mapping[str, Any]) -> None:
        self.walk = walk
        self.package: str = manifest["package"]
        self.types = importlib.import_module(f"{self.package}.types")
        self.known: dict[str, Any] = {}
        self.sites: dict[str, Any] = {}
        """Of schemas with a name the type of a place where they stand: perhaps with null."""
        self.joint: dict[str, tuple[Any, list[Node]]] = {}
        """Of properties that several parts describe: their type, and all that they must fit."""
        self._seen: set[tuple[str, str]] = set()
        self._exact: deque[tuple[Node, Any]] = deque()
        self._unions: deque[tuple[Node, Any]] = deque()
        for id, name in manifest["names"]["types"].items():
            self.known[id] = getattr(self.types, name)
        for id in [*self.known]:
            if id in walk.schemas:
                self._go(walk.schemas[id], self.known[id])
        self._finish()
        for schema, kind in Methods(walk, manifest).pairs():
            self.add(schema, kind)
        self._finish()

    def of(self, schema: Node, value: Any) -> Any:
        """The type of a schema, where it stands for a value; `NOTHING` where it has none."""
        for _ in range(50):
            if value is None and schema.id in self.sites:
                return self.sites[schema.id]
            if schema.id in self.known:
                return self.known[schema.id]
            target = step(schema)
            if target is None:
                return NOTHING
            schema = target
        return NOTHING

    def add(self, schema: Node, kind: Any) -> None:
        """Say what a schema became; what was said first counts."""
        self._exact.append((schema, kind))

    # --- down -------------------------------------------------------------------------
    def _finish(self) -> None:
        while self._exact or self._unions:
            node, kind = (self._exact or self._unions).popleft()
            own = self.known.setdefault(node.id, kind)
            self.sites.setdefault(node.id, kind)
            self._go(node, own)

    def _go(self, node: Node, kind: Any) -> None:
        if ("whole", node.id) in self._seen:
            return
        self._seen.add(("whole", node.id))
        target = step(node)
        if target is not None:
            self.add(target, kind)
        shared = repeated(node)
        self._below(node, kind, shared)
        self._choices(node, kind)
        parts = [*node.child("allOf").elements()]
        is_alone = len(parts) == 1 and not as_map(node).get("properties")
        for part in parts:
            if is_alone:
                self.add(part, kind)
            self._part(part, kind, shared)

    def _part(self, node: Node, kind: Any, shared: Mapping[str, list[Node]]) -> None:
        """A part of a whole: its properties are those of the whole, it itself is not."""
        whole = follow(node)
        if whole is None or ("part", whole.id) in self._seen:
            return
        self._seen.add(("part", whole.id))
        self._below(whole, kind, shared)
        for key in ("allOf", "oneOf", "anyOf"):
            for part in whole.child(key).elements():
                self._part(part, kind, shared)

    def _choices(self, node: Node, kind: Any) -> None:
        for key in ("oneOf", "anyOf"):
            for number, option in enumerate(node.child(key).elements(), 1):
                own = self.known.get(f"{node.id}/+/{number}", NOTHING)
                whole = follow(option) or option
                if own is not NOTHING:
                    self._part(option, own, {})
                elif whole.id not in self.known:
                    self._unions.append((option, kind))

    def _below(self, node: Node, kind: Any, shared: Mapping[str, list[Node]]) -> None:
        leaves = [*leaves_of(kind)]
        for name, inner in members(node.child("properties")):
            found = field_of(leaves, name)
            if found is not NOTHING and name in shared:
                self.joint.setdefault(inner.id, (found, shared[name]))
            elif found is not NOTHING:
                self.add(inner, found)
        items = item_of(leaves)
        if items is not NOTHING and "items" in as_map(node):
            self.add(node.child("items"), items)
        value = value_of(leaves)
        if value is not NOTHING and as_map(node).get("additionalProperties"):
            self.add(node.child("additionalProperties"), value)


def repeated(node: Node) -> dict[str, list[Node]]:
    """Properties that several parts of one object describe: by name, all that they say."""
    found: dict[str, list[Node]] = {}
    waiting, seen = [node], set()
    while waiting:
        part = follow(waiting.pop())
        if part is None or part.id in seen:
            continue
        seen.add(part.id)
        for name, inner in members(part.child("properties")):
            found.setdefault(name, []).append(inner)
        waiting += part.child("allOf").elements()
    return {name: listed for name, listed in found.items() if len(listed) > 1}
