"""A unit and the document that it stands in -> what its upgrade may ask of the rest of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final
from urllib.parse import quote

from ..diagnostics import Diagnostic, Report
from .node import Json, Node, Pointer, join

MAX_SPREADS: Final = 1000
"""`$ref`s at places that have no Reference Object, in one unit."""


class Surroundings:
    """Of one unit."""

    def __init__(
        self,
        node: Node,
        follow: Callable[[Node], Node | None],
        place: Callable[[Node, Pointer], Node],
        report: Report,
    ) -> None:
        self.node, self.follow, self.place, self.report = node, follow, place, report
        self.left = MAX_SPREADS

    def behind(self, ref: str, pointer: Pointer) -> Json:
        """What a `$ref` leads to at a place that has no Reference Object."""
        self.left -= 1
        node = self.node
        here = Node(node.document, (*node.pointer, *pointer), {"$ref": ref})
        if self.left < 0:
            said = f"more than {MAX_SPREADS:,} such `$ref`s"
            at = self.place(node, pointer).at
            self.report(Diagnostic("value-ignored", said, at))
            return None
        found = self.follow(here)
        return found.seen_from(node.document) if found else None

    def reference(self, value: Json, pointer: Pointer) -> str | None:
        """A `$ref` to a part of this unit; None if it is not written in the unit's file."""
        found = self.place(self.node, pointer)
        if found.value is not value:
            return None
        scope = found.document.identities.scope(found.pointer)
        return "#" + quote(join(found.pointer[len(scope) :]), safe="/")
