"""What every view looks things up in: the API, its names, the configuration."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cached_property

from .. import ir
from ..config import Config
from ..custom import Custom
from ..data import Struct, field
from ..memory import key_of
from ..names import Names
from ..options.objects import ObjectOptions
from ..refine.usage import Usage
from ..walk import definition_refs, parts, refs
from .literals import literal

builtin_type = type
_DEFAULTS: Mapping[ir.Scalar, tuple[builtin_type, ...]] = {
    ir.Scalar.STRING: (str,),
    ir.Scalar.INTEGER: (int,),
    ir.Scalar.NUMBER: (int, float),
    ir.Scalar.BOOLEAN: (bool,),
}
_OF_DEFINITIONS = ("type_names", "renamed", "bound", "bound_keys")
"""What a world knows of definitions alone."""
SMALL = 8
"""Modules that a type may need in all and still be imported at once with what mentions it."""
FEW = 40
"""Types in those modules together, as each may be within the one before, and pydantic needs
ten calls of Python for each; and modules that one may import at once."""


class World(Struct, frozen=True, dict=True):
    """Everything that is known when text is made."""

    api: ir.Api
    names: Names
    usage: Usage
    config: Config
    version: str
    custom: Custom = field(default_factory=Custom)
    basis: bytes | None = None
    """Key of all that definitions are made from, but for what is needed of them."""

    def definition(self, id: ir.TypeId) -> ir.Definition:
        """What a `Ref` refers to."""
        return self.api.definitions[id]

    def operation(self, id: str) -> ir.Operation:
        """The operation of this id."""
        return self._operations[id]

    @cached_property
    def _operations(self) -> Mapping[str, ir.Operation]:
        return {operation.id: operation for operation in self.api.operations}

    @cached_property
    def definitions_key(self) -> bytes:
        """Key of all definitions."""
        written = sorted(self.usage.written)
        return key_of(self.basis, written) if self.basis else key_of(self.api.definitions)

    def sharing(self, other: World) -> World:
        """This world with what is known of another one that has the same definitions."""
        for name in _OF_DEFINITIONS:
            self.__dict__[name] = getattr(other, name)
        return self

    @cached_property
    def type_names(self) -> frozenset[str]:
        """Everything that `types` exports: a module may import any of it."""
        names = self.names
        maps = (names.types, names.params, names.unknowns)
        return frozenset(name for names in maps for name in names.values())

    def has_class(self, enum: ir.Enum) -> bool:
        """Whether listed values are members of a class."""
        return self.config.enums == "class" and enum.is_uniform

    def is_parent(self, id: ir.TypeId) -> bool:
        """Whether a value of this type may be one of another model in truth."""
        definition = self.definition(id)
        return isinstance(definition, ir.Model) and bool(definition.variants)

    def parent(self, model: ir.Model) -> ir.Model | None:
        """The model that this one is a subclass of."""
        found = self.definition(model.parents[0]) if model.parents else None
        return found if isinstance(found, ir.Model) else None

    def apart(self, parent: ir.Model) -> tuple[ir.TypeId, ...]:
        """The variants of a model that are not its subclasses."""
        return tuple(id for id in parent.variants if not self._is_below(id, parent.id))

    def _is_below(self, id: ir.TypeId, parent: ir.TypeId) -> bool:
        """Whether a model is a subclass of another, at any distance."""
        model = self.definition(id)
        while isinstance(model, ir.Model) and model.parents:
            if model.parents[0] == parent:
                return True
            model = self.definition(model.parents[0])
        return False

    def default(self, type: ir.Type, presence: ir.Presence) -> str:
        """The literal to fill in where a value is absent; empty where none is."""
        if not isinstance(presence, ir.Default):
            return ""
        if self.config.defaults != "applied" and not presence.sent:
            return ""
        listed = self.definition(type.to) if isinstance(type, ir.Ref) else None
        kinds = _DEFAULTS.get(type.scalar, ()) if isinstance(type, ir.Primitive) else ()
        if isinstance(listed, ir.Enum):
            kinds = tuple({builtin_type(value.value) for value in listed.values})
        return literal(presence.value) if builtin_type(presence.value) in kinds else ""

    def home(self, id: ir.TypeId) -> str:
        """The module of `types` that a definition is in."""
        return self.names.modules[self.definition(id).home]

    def inputs(self, model: ir.Model) -> tuple[ir.Field, ...]:
        """The properties that callers may send."""
        return tuple(f for f in model.fields if not f.read_only) or model.fields

    @cached_property
    def bound(self) -> Mapping[ir.TypeId, tuple[str, ObjectOptions]]:
        """Model whose objects can do something -> their class, and what they can do."""
        names = self.names.types
        return {id: (names[id], self._can(key)) for key, id in self.bound_keys.items()}

    @property
    def object_classes(self) -> frozenset[str]:
        """The classes of such objects, of sync and of async clients."""
        names = {name for name, _ in self.bound.values()}
        return frozenset(names | {f"Async{name}" for name in names})

    @cached_property
    def bound_keys(self) -> Mapping[str, ir.TypeId]:
        """What sdk.yaml calls the models whose objects can do something."""
        found: dict[str, ir.TypeId] = {}
        for definition in self.api.definitions.values() if self.config.objects else ():
            if isinstance(definition, ir.Model) and definition.id == definition.home:
                known = {self.names.types.get(definition.id, ""), *definition.wanted[-1:]}
                found |= dict.fromkeys(known & self.config.objects.keys(), definition.id)
        return found

    def _can(self, key: str) -> ObjectOptions:
        own, all_can = self.config.objects[key], self.config.objects.get("*")
        if all_can is None:
            return own
        changes = {
            "context": {**all_can.context, **own.context},
            "methods": {**all_can.methods, **own.methods},
            "raw": all_can.raw or own.raw,
        }
        return own.model_copy(update=changes)

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
        if len(closure) > SMALL or importer in closure:
            return False
        if len(self.neighbours.get(importer, ())) > FEW:
            return False
        return sum(self._sizes[name] for name in closure) <= FEW

    @cached_property
    def _sizes(self) -> Counter[str]:
        """Module of `types` -> how many types are in it."""
        homes = (definition.home for definition in self.api.definitions.values())
        return Counter(self.names.modules.get(home, "") for home in homes)

    @cached_property
    def renamed(self) -> frozenset[ir.TypeId]:
        """Types of which something, at any depth, has another name or form in Python."""
        models = [d for d in self.api.definitions.values() if d.id in self.usage.sent]
        direct = {model.id for model in models if self._is_respelled(model)}
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

    def _is_respelled(self, definition: ir.Definition) -> bool:
        if not isinstance(definition, ir.Model):
            return isinstance(definition, ir.Alias) and _has_notation(definition.type)
        if definition.extra is not None and _has_notation(definition.extra):
            return True
        names = self.names.fields
        return any(
            names.get((definition.id, f.wire), f.wire) != f.wire
            or _has_notation(f.type)
            for f in definition.fields
        )

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

    def items(self, type: ir.Type) -> ir.Type:
        """The type of what is in a list, or of the values of a mapping."""
        for _ in self.api.definitions:
            if isinstance(type, ir.OneOf):
                type = next(o for o in type.options if o != ir.NULL)
            found = self.definition(type.to) if isinstance(type, ir.Ref) else None
            if not isinstance(found, ir.Alias):
                break
            type = found.type
        if isinstance(type, ir.ListOf):
            return type.item
        return type.value if isinstance(type, ir.MapOf) else ir.ANY

    def mentions_itself(self, alias: ir.Alias) -> bool:
        """Whether an alias has its own name in it."""
        return alias.id in refs(alias.type)


def _has_notation(type: ir.Type) -> bool:
    """Whether plain data of a type is written in another form than pydantic's own."""
    is_one = isinstance(type, ir.Primitive) and type.scalar in _NOTED
    return is_one or any(_has_notation(part) for part in parts(type))


_NOTED = (ir.Scalar.BYTES, ir.Scalar.DIGITS)
