"""Operations -> their places in the tree of resources, and the names that their methods may have.

A place comes from the configuration, else the first tag, else the path. A name comes from
the configuration, else the document, else what `wishes` makes of it.
"""

from __future__ import annotations

from collections.abc import Iterator

from .. import ir
from ..config import Config
from ..data import replace
from ..wording import words
from .paths import Paths
from .wishes import Wishes


def group(api: ir.Api, config: Config, below: ir.Words = ()) -> ir.Api:
    """The API in which each operation has its resource and the names it wants.

    `below`: the levels that its resources stand below.
    """
    grouping = Grouping(api, config, below)
    return replace(api, operations=tuple(grouping.placed(o) for o in api.operations))


class Grouping:
    """What decides about places and names."""

    def __init__(self, api: ir.Api, config: Config, below: ir.Words) -> None:
        self._below = below
        self._chosen = {
            method.operation: (tuple(resource.split(".")), method.name)
            for resource, methods in config.resources.items()
            for method in methods
        }
        self._paths = Paths(api.operations)
        self._names = Wishes(self._paths, config.naming.verbs.model_dump())
        self._by_id = config.naming.methods == "operation_id"
        self._parents = api.tag_parents

    def placed(self, operation: ir.Operation) -> ir.Operation:
        """The operation with its resource and wanted names."""
        resource, placed_by = self._resource(operation)
        wishes: dict[ir.Words, ir.NamedBy] = {}
        for wanted, named_by in self._wishes(operation, resource):
            wishes.setdefault(wanted, named_by)
        return replace(
            operation,
            resource=resource,
            placed_by=placed_by,
            wanted=tuple(wishes),
            named_by=tuple(wishes.values()),
        )

    def _resource(self, operation: ir.Operation) -> tuple[ir.Words, ir.NamedBy]:
        chosen, _ = self._configured(operation)
        usual, placed_by = self._usual_resource(operation)
        if chosen:
            return usual if is_same_place(chosen, usual) else chosen, "config"
        return usual, placed_by

    def _usual_resource(
        self, operation: ir.Operation
    ) -> tuple[ir.Words, ir.NamedBy]:
        if operation.said_resource:
            return self._placed_below(operation.said_resource), "document"
        if words(operation.tag):
            return self._placed_below(self._tags(operation.tag)), "tag"
        return self._placed_below(self._paths.resource(operation)), "path"

    def _wishes(
        self, operation: ir.Operation, resource: ir.Words
    ) -> Iterator[tuple[ir.Words, ir.NamedBy]]:
        _, name = self._configured(operation)
        if name:
            yield (name,), "config"
            return
        suffix = (operation.variant,) if operation.variant else ()
        if operation.said_name:
            yield (operation.said_name, *suffix), "document"
        if self._by_id and operation.operation_id:
            yield (*self._names.whole(operation, resource), *suffix), "operationId"
        for wanted, named_by in self._names.of(operation, resource):
            yield (*wanted, *suffix), named_by

    def _placed_below(self, resource: ir.Words) -> ir.Words:
        """A place in the namespace of the document, whose name is not said twice."""
        own = self._below
        if own and resource in (("root",), own):
            return own
        starts_so = [words(level.lower()) for level in resource[: len(own)]] == [
            words(level.lower()) for level in own
        ]
        return resource if starts_so else (*own, *resource)

    def _tags(self, tag: str) -> ir.Words:
        """A tag, below its parents (OpenAPI 3.2, Tag Object)."""
        found = [tag]
        while parent := self._parents.get(found[0]):
            found.insert(0, parent)
        return tuple(found)

    def _configured(self, operation: ir.Operation) -> tuple[ir.Words, str | None]:
        found = (self._chosen[key] for key in operation.keys if key in self._chosen)
        return next(found, ((), None))


def is_same_place(chosen: ir.Words, usual: ir.Words) -> bool:
    """Whether two places are one in other letters: then the document's count, for classes."""
    return [_folded(level) for level in chosen] == [_folded(level) for level in usual]


def _folded(level: str) -> list[str]:
    return [word.lower() for word in words(level)]
