"""Names that only stand for a primitive or another name -> what they stand for."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from .. import ir
from ..data import replace
from ..diagnostics import Diagnostic, Report
from ..walk import swapped_definition

StandsFor = dict[ir.TypeId, ir.Type]
"""All names: to themselves if they are worth it, else to what to read in their place."""


def resolve(
    definitions: Mapping[ir.TypeId, ir.Definition], report: Report
) -> tuple[dict[ir.TypeId, ir.Definition], StandsFor]:
    """Those of which each alias is a list, map, tuple or union; circles of names are `Any`."""
    resolution = Resolution(definitions, report)
    stands_for = {id: resolution.of(id) for id in definitions}
    swap = partial(read_as, stands_for)
    kept = {
        id: swapped_definition(definition, swap)
        for id, definition in definitions.items()
        if not isinstance(definition, ir.Alias) or stands_for[id] == ir.Ref(id)
    }
    return kept, stands_for


def read_as(stands_for: StandsFor, type: ir.Type) -> ir.Type:
    """A type without names that are not worth it, if its parts are so."""
    if not isinstance(type, ir.Ref):
        return _flat(type)
    found = stands_for.get(type.to, ir.ANY)
    return type if found == type else found


def with_some_answer(operation: ir.Operation) -> ir.Operation:
    """An answer that can only be null is not the same as none."""
    if operation.returns != ir.JsonContent(ir.NULL):
        return operation
    null = ir.Primitive(ir.Scalar.ANY, (("enum", [None]),))
    return replace(operation, returns=ir.JsonContent(null))


class Resolution:
    """What each name stands for in the end."""

    def __init__(
        self, definitions: Mapping[ir.TypeId, ir.Definition], report: Report
    ) -> None:
        self._definitions = definitions
        self._report = report
        self._known: dict[ir.TypeId, ir.Type] = {}

    def of(self, id: ir.TypeId) -> ir.Type:
        """The type that a name stands for: a `Ref` to itself if it is worth a name."""
        if id not in self._known:
            self._known[id] = self._found(id)
        return self._known[id]

    def _found(self, id: ir.TypeId) -> ir.Type:
        seen: list[ir.TypeId] = []
        while id not in seen:
            seen.append(id)
            definition = self._definitions.get(id)
            if definition is None:
                return ir.ANY
            type = self._core(definition)
            if not isinstance(type, ir.Ref) or type.to == id:
                return type
            id = type.to
        message = "these names stand for nothing but each other: " + ", ".join(
            sorted(seen)
        )
        self._report(Diagnostic("ref-cycle", message))
        return ir.ANY

    def _core(self, definition: ir.Definition) -> ir.Type:
        if not isinstance(definition, ir.Alias):
            own = ir.Ref(definition.id)
            return ir.OneOf((own, ir.NULL)) if definition.nullable else own
        type = definition.type
        if isinstance(type, ir.Primitive | ir.Const | ir.Ref):
            return type
        return ir.Ref(definition.id)


def _flat(type: ir.Type) -> ir.Type:
    """A union without repetition, as resolving may have made two options the same."""
    if not isinstance(type, ir.OneOf):
        return type
    inner = (
        o.options if isinstance(o, ir.OneOf) and not o.tag else (o,)
        for o in type.options
    )
    options = tuple(dict.fromkeys(option for options in inner for option in options))
    if ir.ANY in options:
        return ir.ANY
    if len(options) == 1:
        return options[0]
    return type if options == type.options else ir.OneOf(options, type.tag)
