"""Types -> the limits that strict reading enforces, by the name of a type or an operation."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Final, assert_never

from .. import ir
from .world import World

Fragment = dict[str, ir.Json]


def limits_file(world: World, types: str) -> str:
    """The text of `limits.json`; `types` is what it says of them."""
    writer = Writer(world)
    operations: dict[str, ir.Json] = {
        world.names.call(operation): found
        for operation in world.api.operations
        if isinstance(operation.returns, ir.JsonContent)
        and (found := writer.type(operation.returns.type))
    }
    return f'{{\n"types": {types},\n"operations": {_lines(operations)}\n}}\n'


def limits_of_types(world: World) -> str:
    """What it says of types."""
    writer = Writer(world)
    found = {
        name: writer.definition(world.definition(id))
        for id, name in world.names.types.items()
    }
    return _lines({name: limits for name, limits in found.items() if limits})


def _lines(entries: Mapping[str, object]) -> str:
    """A line for each entry: what changes is seen, and little is written."""
    lines = (f"{json.dumps(name)}: {json.dumps(entries[name])}" for name in entries)
    return "{\n" + ",\n".join(lines) + "\n}" if entries else "{}"


class Writer:
    """Writes limits as the keywords of JSON Schema that they are."""

    def __init__(self, world: World) -> None:
        self._world = world

    def definition(self, definition: ir.Definition) -> Fragment:
        """The limits of a named type."""
        match definition:
            case ir.Model():
                return self._model(definition)
            case ir.Enum():
                return {"enum": [value.value for value in definition.values]}
            case ir.Alias():
                return self.type(definition.type)
            case _:
                assert_never(definition)

    def _model(self, model: ir.Model) -> Fragment:
        fields = {f.wire: self.type(f.type) for f in model.fields}
        properties: Fragment = {wire: found for wire, found in fields.items() if found}
        extra = self.type(model.extra) if model.extra is not None else {}
        optional = (f for f in model.fields if not isinstance(f.presence, ir.Required))
        nullable: list[ir.Json] = [f.wire for f in optional if self._takes_null(f.type)]
        return {
            **dict(model.limits),
            **({"nullable": nullable} if nullable else {}),
            **({"properties": properties} if properties else {}),
            **({"additionalProperties": extra} if extra else {}),
        }

    def _takes_null(self, type: ir.Type) -> bool:
        """Whether null fits: in Python, an absent property is None as well."""
        seen: set[ir.TypeId] = set()
        waiting = [type]
        while waiting:
            match waiting.pop():
                case ir.Primitive(ir.Scalar.NULL):
                    return True
                case ir.Primitive(ir.Scalar.ANY, limits):
                    return ("enum", []) not in limits
                case ir.OneOf(options):
                    waiting += options
                case ir.Ref(to) if to not in seen:
                    seen.add(to)
                    definition = self._world.definition(to)
                    if isinstance(definition, ir.Alias):
                        waiting.append(definition.type)
                    elif definition.nullable:
                        return True
                case _:
                    pass
        return False

    def type(self, type: ir.Type) -> Fragment:
        """The limits of a type where it is mentioned."""
        match type:
            case ir.Primitive():
                return dict(type.limits)
            case ir.ListOf(item):
                return {**dict(type.limits), **_given("items", self.type(item))}
            case ir.MapOf(value):
                inner = _given("additionalProperties", self.type(value))
                return {**dict(type.limits), **inner}
            case ir.TupleOf(items):
                places = [self.type(item) for item in items]
                found: Fragment = {"prefixItems": [*places]} if any(places) else {}
                return {**dict(type.limits), **found}
            case ir.OneOf(options):
                return self._union([o for o in options if o != ir.NULL])
            case ir.Ref(to):
                return self._named(to)
            case ir.Const():
                return {}
            case _:
                assert_never(type)

    def _named(self, id: ir.TypeId) -> Fragment:
        """Models bring their limits themselves, as classes; other names do not."""
        definition = self._world.definition(id)
        if isinstance(definition, ir.Model):
            return {}
        name = self._world.names.types.get(id)
        return self.definition(definition) if name is None else {"ref": name}

    def _union(self, options: list[ir.Type]) -> Fragment:
        """What an option says of values of a type that no other option is about."""
        if len(options) == 1:
            return self.type(options[0])
        kinds = [self._kind(option) for option in options]
        alone = [
            self.type(option)
            for option, kind in zip(options, kinds, strict=True)
            if kind and kinds.count(kind) == 1 and "" not in kinds
        ]
        return {
            key: limit
            for fragment in alone
            for key, limit in fragment.items()
            if key not in _OF_ANY_VALUE
        }

    def _kind(self, type: ir.Type) -> str:
        """The type of JSON that a type is about; empty where it may be several."""
        match type:
            case ir.Primitive(scalar):
                return _KINDS.get(scalar, "string")
            case ir.ListOf() | ir.TupleOf():
                return "array"
            case ir.MapOf():
                return "object"
            case ir.Const(value):
                return _kind_of(value)
            case ir.OneOf(options):
                kinds = {self._kind(option) for option in options}
                return kinds.pop() if len(kinds) == 1 else ""
            case ir.Ref(to):
                return self._kind_of_definition(self._world.definition(to))
            case _:
                assert_never(type)

    def _kind_of_definition(self, definition: ir.Definition) -> str:
        match definition:
            case ir.Model():
                return "object"
            case ir.Enum():
                kinds = {_kind_of(value.value) for value in definition.values}
                return kinds.pop() if len(kinds) == 1 else ""
            case ir.Alias():  # its type may lead back here
                return ""
            case _:
                assert_never(definition)


_OF_ANY_VALUE: Final = frozenset(("enum", "ref", "allOf"))
_KINDS: Final = {
    ir.Scalar.INTEGER: "number",
    ir.Scalar.NUMBER: "number",
    ir.Scalar.BOOLEAN: "boolean",
    ir.Scalar.NULL: "null",
    ir.Scalar.ANY: "",
}


def _kind_of(value: str | float | bool) -> str:
    if isinstance(value, bool):
        return "boolean"
    return "string" if isinstance(value, str) else "number"


def _given(key: str, fragment: Fragment) -> Fragment:
    return {key: fragment} if fragment else {}
