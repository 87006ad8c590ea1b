"""Definitions -> names of classes, modules, fields and members in `types`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from . import ir
from .casing import Scope, module, pascal, snake, upper
from .refine.usage import Usage
from .reserved import MODEL_ATTRIBUTES, RESERVED_FIELDS, RESERVED_TYPES


class TypeNaming:
    """Names of what is in `types`."""

    def __init__(self, api: ir.Api, usage: Usage, *, is_class: bool) -> None:
        self.types: dict[ir.TypeId, str] = {}
        self.params: dict[ir.TypeId, str] = {}
        self.unknowns: dict[ir.TypeId, str] = {}
        self.modules: dict[ir.TypeId, str] = {}
        self.fields: dict[tuple[ir.TypeId, str], str] = {}
        self.members: dict[tuple[ir.TypeId, int], str] = {}
        self._scope = Scope(RESERVED_TYPES)
        listed = [d for d in api.definitions.values() if is_class or not is_inline(d)]
        self._name_types(listed)
        self._name_modules(listed)
        for definition in listed:
            self._name_inside(definition)
        for definition in listed:
            if definition.id in usage.dual:
                name = self.types[definition.id]
                self.params[definition.id] = self._scope.take(
                    f"{name}Param", f"{name}Input"
                )

    def _name_types(self, listed: Sequence[ir.Definition]) -> None:
        """Components first: they keep their bare names."""
        for definition in sorted(listed, key=lambda d: d.id != d.home):
            wanted = definition.wanted
            whole = pascal(wanted)
            spare = f"{whole}_" if whole in RESERVED_TYPES else whole
            self.types[definition.id] = (
                self._scope.take(pascal(wanted[-1:]), whole, spare)
                if definition.id == definition.home
                else self._scope.take(whole, spare)
            )

    def _name_modules(self, listed: Sequence[ir.Definition]) -> None:
        """A module is called like its type, but never exactly so: importing it would hide that."""
        scope, exported = Scope(("__init__",), folded=True), {*self.types.values()}
        for definition in sorted(listed, key=lambda d: d.id != d.home):
            if definition.home not in self.modules:
                name = module(
                    self.types.get(definition.home) or _home_name(definition.home)
                )
                self.modules[definition.home] = scope.take(
                    f"{name}_" if name in exported else name
                )

    def _name_inside(self, definition: ir.Definition) -> None:
        match definition:
            case ir.Model():
                self._name_fields(definition)
            case ir.Enum():
                scope = Scope(("name", "value", "mro"))
                for number, value in enumerate(definition.values):
                    name = member_name(value)
                    self.members[definition.id, number] = scope.take(name)
            case ir.Alias():
                tag = getattr(definition.type, "tag", None)
                if isinstance(tag, ir.Tag) and tag.default is None:
                    name = f"Unknown{self.types[definition.id]}"
                    self.unknowns[definition.id] = self._scope.take(name)

    def _name_fields(self, model: ir.Model) -> None:
        """No field is called as another travels: models can be built by either name."""
        wires = {field.wire for field in model.fields}
        scope = Scope(wires | RESERVED_FIELDS)
        for field in model.fields:
            name = field_name(field.wire)
            is_own = name == field.wire and name not in RESERVED_FIELDS
            self.fields[model.id, field.wire] = (
                name if is_own else scope.take(name, f"{name}_", name)
            )


def _home_name(home: ir.TypeId) -> str:
    """An operation, a webhook, or a schema that is itself not written."""
    kind, _, rest = home.partition(":")
    return rest if kind in ("operation", "webhook") else home.rpartition("/")[2].partition(".")[0]


def is_inline(definition: ir.Definition) -> bool:
    """Whether a definition is written where it stands, unless enums are classes."""
    return isinstance(definition, ir.Enum) and definition.id != definition.home


def field_name(wire: str) -> str:
    """The attribute for a property."""
    name = snake(wire)
    return f"{name}_" if name in MODEL_ATTRIBUTES else name


def member_name(value: ir.EnumValue) -> str:
    """The member for a listed value."""
    text = value.name or str(value.value)
    if isinstance(value.value, int | float) and not value.name:
        return f"VALUE_{text}".replace("-", "MINUS_").replace(".", "_")
    minus = _MINUS.match(text)
    return upper(("minus", text[1:]) if minus else text) if text else "EMPTY"


_MINUS = re.compile(r"-(?=[^\W_])")
"""As in orders of sorting: `created`, `-created`."""
