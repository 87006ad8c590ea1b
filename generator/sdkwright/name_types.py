"""Definitions -> names of classes, modules, fields and members in `types`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache

from . import ir
from .casing import Casing, Scope
from .config import Config
from .old_type_names import old_type_names
from .pins import Pins
from .refine.usage import Usage
from .reserved import MODEL_ATTRIBUTES, RESERVED_FIELDS, RESERVED_TYPES


class TypeNaming:
    """Names of what is in `types`."""

    def __init__(
        self, api: ir.Api, usage: Usage, config: Config, pins: Pins
    ) -> None:
        self._casing = Casing(config.naming.words)
        self._chosen = config.types
        self._pinned = pins.types
        self.types: dict[ir.TypeId, str] = {}
        self.params: dict[ir.TypeId, str] = {}
        self.unknowns: dict[ir.TypeId, str] = {}
        self.modules: dict[ir.TypeId, str] = {}
        self.fields: dict[tuple[ir.TypeId, str], str] = {}
        self.members: dict[tuple[ir.TypeId, int], str] = {}
        self.old_types: dict[str, ir.TypeId] = {}
        """A name that a type had once -> the type."""
        self._scope = Scope(RESERVED_TYPES)
        is_class = config.enums == "class"
        listed = [d for d in api.definitions.values() if is_class or not is_inline(d)]
        self._name_types(listed, usage)
        self.types = {d.id: self.types[d.id] for d in listed}
        self.params = {id: self.params[id] for id in self.types if id in self.params}
        self._name_modules(listed, _packages(api, config, self._casing))
        for definition in listed:
            self._name_inside(definition)
        if pins.keeps_old:
            self.old_types = old_type_names(
                api.definitions, self.types, pins, self._scope
            )

    def _name_types(self, listed: Sequence[ir.Definition], usage: Usage) -> None:
        """What was chosen is given first; then what users know, with what callers write
        of it; then components: they keep their bare names."""
        chosen = {d.id: name for d in listed if (name := self._chosen_name(d))}
        groups: tuple[list[ir.Definition], ...] = ([], [], [])
        for definition in listed:
            rank = 0 if definition.id in chosen else 2 - (definition.id in self._pinned)
            groups[rank].append(definition)
        for group in groups:
            self._name_group(group, chosen)
            for definition in group:
                if definition.id in usage.dual:
                    name = self.types[definition.id]
                    self.params[definition.id] = self._scope.take(
                        f"{name}Param", f"{name}Input"
                    )

    def _name_group(
        self, listed: Sequence[ir.Definition], chosen: Mapping[ir.TypeId, str]
    ) -> None:
        pascal = self._casing.pascal
        for definition in sorted(listed, key=lambda d: d.id != d.home):
            wanted = definition.wanted
            if definition.home in chosen:
                wanted = (chosen[definition.home], *wanted[1:])
            own = wanted[-1:] if definition.id == definition.home else wanted
            whole = pascal(wanted)
            name = chosen.get(definition.id) or (whole if own == wanted else pascal(own))
            spare = f"{whole}_" if whole in RESERVED_TYPES else whole
            known = self._pinned.get(definition.id, "")
            bare = pascal(tuple(part.rpartition(":")[2] for part in own))
            """What it was while no other document had a type of that name."""
            first = [known] if _is_form_of(known, (name, whole, bare)) else []
            self.types[definition.id] = self._scope.take(*first, name, whole, spare)

    def _chosen_name(self, definition: ir.Definition) -> str | None:
        """The name that the configuration gives to a schema, or to what would have another."""
        own = definition.wanted[-1] if definition.id == definition.home else ""
        whole = self._casing.pascal(definition.wanted)
        return self._chosen.get(own) or self._chosen.get(whole)

    def _name_modules(
        self, listed: Sequence[ir.Definition], packages: Iterable[str]
    ) -> None:
        """A module is called like its type, but never exactly so: importing it would hide that."""
        reserved = ("__init__", "renamed", *packages)
        scope, exported = Scope(reserved, folded=True), {*self.types.values()}
        for definition in sorted(listed, key=lambda d: d.id != d.home):
            if definition.home not in self.modules:
                name = self._casing.module(
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
                    name = member_name(value, self._casing)
                    self.members[definition.id, number] = scope.take(name)
            case ir.Alias():
                tag = getattr(definition.type, "tag", None)
                if isinstance(tag, ir.Tag) and tag.default is None:
                    name = f"Unknown{self.types[definition.id]}"
                    self.unknowns[definition.id] = self._scope.take(name)

    def _name_fields(self, model: ir.Model) -> None:
        """No field is called as another travels: models can be built by either name."""
        scope: Scope | None = None
        for field in model.fields:
            name, wire = field_name(field.wanted, self._casing), field.wire
            if name != wire or name in RESERVED_FIELDS:
                scope = scope or Scope({*RESERVED_FIELDS, *(f.wire for f in model.fields)})
                name = scope.take(name, f"{name}_", name)
            self.fields[model.id, wire] = name


def _packages(api: ir.Api, config: Config, casing: Casing) -> Iterator[str]:
    """What else there is in `types`, if it is asked for."""
    if config.exports.by_resource:
        yield from (casing.snake(o.resource[0]) for o in api.operations if o.resource[1:])
    if config.exports.shared:
        yield from ("shared", "shared_params")


def _is_form_of(known: str, names: Iterable[str]) -> bool:
    """Whether a name that users know is what a type wants, or that with a number."""
    ends = (known.removeprefix(name) for name in names if known.startswith(name))
    return any(not e or (e[0] == "_" and (not e[1:] or e[1:].isdecimal())) for e in ends)


def _home_name(home: ir.TypeId) -> str:
    """An operation, a webhook, or a schema that is itself not written."""
    kind, _, rest = home.partition(":")
    return rest if kind in ("operation", "webhook") else home.rpartition("/")[2].partition(".")[0]


def is_inline(definition: ir.Definition) -> bool:
    """Whether a definition is written where it stands, unless enums are classes."""
    return isinstance(definition, ir.Enum) and definition.id != definition.home


@cache
def field_name(wire: str, casing: Casing) -> str:
    """The attribute for a property."""
    name = casing.snake(wire)
    return f"{name}_" if name in MODEL_ATTRIBUTES else name


def member_name(value: ir.EnumValue, casing: Casing) -> str:
    """The member for a listed value."""
    text = value.name or str(value.value)
    if isinstance(value.value, int | float) and not value.name:
        return f"VALUE_{text}".replace("-", "MINUS_").replace(".", "_")
    minus = _MINUS.match(text)
    return casing.upper(("minus", text[1:]) if minus else text) if text else "EMPTY"


_MINUS = re.compile(r"-(?=[^\W_])")
"""As in orders of sorting: `created`, `-created`."""
