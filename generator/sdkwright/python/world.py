"""What every view looks things up in: the API, its names, the configuration."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from .. import ir
from ..config import Config
from ..names import Names
from ..refine.usage import Usage
from ..walk import definition_refs, refs

SMALL = 8
"""Modules that a type may need in all and still be imported at once with what mentions it."""


@dataclass(frozen=True)
class World:
    """Everything that is known when text is made."""

    api: ir.Api
    names: Names
    usage: Usage
    config: Config
    version: str

    def definition(self, id: ir.TypeId) -> ir.Definition:
        """What a `Ref` refers to."""
        return self.api.definitions[id]

    @cached_property
    def type_names(self) -> frozenset[str]:
        """Everything that `types` exports: a module may import any of it."""
        names = self.names
        maps = (names.types, names.params, names.unknowns)
        return frozenset(name for names in maps for name in names.values())

    def has_class(self, enum: ir.Enum) -> bool:
        """Whether listed values are members of a class."""
        return self.config.enums == "class" and enum.is_uniform

    def home(self, id: ir.TypeId) -> str:
        """The module of `types` that a definition is in."""
        return self.names.modules[self.definition(id).home]

    def inputs(self, model: ir.Model) -> tuple[ir.Field, ...]:
        """The properties that callers may send."""
        return tuple(f for f in model.fields if not f.read_only) or model.fields

    @cached_property
    def neighbours(self) -> Mapping[str, frozenset[str]]:
        """Module of `types` -> the modules that its types mention."""
        found: dict[str, set[str]] = {}
        for definition in self.api.definitions.values():
            if definition.home in self.names.modules:
                module = self.names.modules[definition.home]
                targets = (self.definition(id) for id in definition_refs(definition))
                homes = {self.names.modules.get(t.home, module) for t in targets}
                found.setdefault(module, set()).update(homes - {module})
        return {module: frozenset(others) for module, others in found.items()}

    @cached_property
    def _closures(self) -> dict[str, frozenset[str]]:
        return {}

    def closure(self, module: str) -> frozenset[str]:
        """The modules that `module` needs in all, itself included; one more than `SMALL` at most."""
        if module not in self._closures:
            found, waiting = {module}, [module]
            while waiting and len(found) <= SMALL:
                fresh = sorted(self.neighbours.get(waiting.pop(), frozenset()) - found)
                found.update(fresh)
                waiting.extend(fresh)
            self._closures[module] = frozenset(found)
        return self._closures[module]

    def is_eager(self, importer: str, module: str) -> bool:
        """Whether `importer` imports `module` at once: if that is little, and no circle."""
        closure = self.closure(module)
        return len(closure) <= SMALL and importer not in closure

    @cached_property
    def renamed(self) -> frozenset[ir.TypeId]:
        """Models with a property, at any depth, that has another name in Python."""
        models = [d for d in self.api.definitions.values() if d.id in self.usage.sent]
        direct = {
            model.id
            for model in models
            if isinstance(model, ir.Model)
            and any(
                self.names.fields.get((model.id, f.wire), f.wire) != f.wire
                for f in model.fields
            )
        }
        users: dict[ir.TypeId, set[ir.TypeId]] = {}
        for definition in models:
            for id in definition_refs(definition):
                users.setdefault(id, set()).add(definition.id)
        waiting, found = [*direct], set(direct)
        while waiting:
            fresh = users.get(waiting.pop(), set()) - found
            found |= fresh
            waiting.extend(fresh)
        return frozenset(found)

    def objects(self, type: ir.Type) -> Iterator[ir.Model]:
        """The models that a value of this type may be, through names and unions."""
        seen: set[ir.TypeId] = set()
        waiting: list[ir.Type] = [type]
        while waiting:
            match waiting.pop(0):
                case ir.OneOf(options):
                    waiting.extend(options)
                case ir.Ref(to) if to not in seen:
                    seen.add(to)
                    found = self.definition(to)
                    if isinstance(found, ir.Model):
                        yield found
                    elif isinstance(found, ir.Alias):
                        waiting.append(found.type)
                case _:
                    pass

    def mentions_itself(self, alias: ir.Alias) -> bool:
        """Whether an alias has its own name in it."""
        return alias.id in refs(alias.type)
