"""Operations -> names of resources, their classes and modules, and of methods.

First come the names that users know already, then the best wishes of all others, then
their second-best; old names beside new ones take what is left.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from . import ir
from .casing import Casing, Scope, alone
from .config import Config
from .data import Struct
from .pins import Pins
from .refine.webhooks import WEBHOOKS
from .reserved import (
    COPIED_MEMBERS,
    FEATURE_CLASSES,
    RESERVED_CLASSES,
    RESERVED_CONSTANTS,
    RESERVED_METHODS,
    RESERVED_RESOURCES,
    RESERVED_WEBHOOKS,
)


class ResourceNames(Struct, frozen=True):
    """One level of the tree of resources."""

    attribute: str
    cls: str
    module: str


class CallNaming:
    """Names of resources, methods and arguments."""

    def __init__(
        self, api: ir.Api, config: Config, pins: Pins, clients: Iterable[str]
    ) -> None:
        self._casing = Casing(config.naming.words)
        self._pins = pins
        self.resources: dict[ir.Words, ResourceNames] = {}
        self.resource_of: dict[str, ir.Words] = {}
        self.methods: dict[str, str] = {}
        """Of an old name that something else has now, nothing."""
        self.constants: dict[str, str] = {}
        own = (
            *config.features.methods,
            *(COPIED_MEMBERS if config.client.copies else ()),
        )
        has_more = config.features.are_used or config.client.is_told
        beside = (*clients, *(FEATURE_CLASSES if has_more else ()))
        self._classes = Scope((*RESERVED_CLASSES, *beside), folded=True)
        self._modules = Scope(folded=True)
        self._scopes: dict[ir.Words, Scope] = {(): Scope((*RESERVED_RESOURCES, *own))}
        self._constants: dict[ir.Words, Scope] = {}
        if api.webhooks:
            self._scopes[WEBHOOKS] = Scope((*RESERVED_METHODS, *RESERVED_WEBHOOKS))
        resources = [operation.resource for operation in api.operations]
        self._name_resources([*resources, *([WEBHOOKS] if api.webhooks else [])])
        for operation in api.operations:
            self.resource_of[operation.id] = self._key(operation.resource)
        self._name_methods(api.operations)
        self.methods = {
            o.id: self.methods[o.id] for o in api.operations if o.id in self.methods
        }

    def _key(self, wanted: ir.Words) -> ir.Words:
        return tuple(map(self._casing.snake, wanted))

    def _name_resources(self, listed: Sequence[ir.Words]) -> None:
        """All levels, in the order of the document; those that users know choose first."""
        levels: dict[ir.Words, ir.Words] = {}
        for wanted in listed:
            for depth in range(1, len(wanted) + 1):
                levels.setdefault(self._key(wanted[:depth]), wanted[:depth])
        by_rank = sorted(levels, key=lambda key: key not in self._pins.resources)
        named = {key: self._resource(key, levels[key]) for key in by_rank}
        self.resources.update({key: named[key] for key in levels})

    def _resource(self, key: ir.Words, wanted: ir.Words) -> ResourceNames:
        known = self._pins.resources.get(key)
        attributes = [known[0]] if known else []
        parent = self._scope_of(key[:-1])
        attribute = parent.take(*attributes, key[-1], f"{key[-1]}_")
        candidates = [self._casing.pascal(wanted[-n:]) for n in range(1, len(wanted) + 1)]
        classes = [known[1]] if known else []
        cls = self._classes.take(
            *classes, *candidates, f"{candidates[-1]}Resource", forms=_classes
        )
        return ResourceNames(attribute, cls, self._modules.take(self._casing.module(cls)))

    def _scope_of(self, key: ir.Words) -> Scope:
        if key not in self._scopes:
            self._scopes[key] = Scope(RESERVED_METHODS)
        return self._scopes[key]

    def _name_methods(self, operations: Sequence[ir.Operation]) -> None:
        """Level by level: nobody's second choice takes somebody's first."""
        now = [o for o in operations if not o.alias_of]
        waiting = [o for o in now if not self._took(o, o.given)]
        for level in range(max((len(o.wanted) for o in operations), default=0)):
            waiting = [o for o in waiting if not self._named(o, level)]
        for operation in waiting:
            scope = self._scope_of(self.resource_of[operation.id])
            name = self._casing.snake(operation.wanted[-1])
            spare = f"{name}_" if name in RESERVED_METHODS else name
            self._set(operation, scope.take(name, spare))
        for operation in operations:
            if operation.alias_of:
                self._took(operation, operation.given)

    def _named(self, operation: ir.Operation, level: int) -> bool:
        wanted = operation.wanted[min(level, len(operation.wanted) - 1)]
        return self._took(operation, self._casing.snake(wanted))

    def _took(self, operation: ir.Operation, name: str) -> bool:
        """Whether the name was free, and now is the operation's."""
        scope = self._scope_of(self.resource_of[operation.id])
        if not name or not scope.is_free(name):
            return False
        self._set(operation, scope.take(name))
        return True

    def _set(self, operation: ir.Operation, name: str) -> None:
        self.methods[operation.id] = name
        self.constants[operation.id] = self._constant(operation, name)

    def _constant(self, operation: ir.Operation, method: str) -> str:
        """Never what arguments and classes may be called: scripts without capitals get a word."""
        key, name = self.resource_of[operation.id], method.upper().rstrip("_")
        if key not in self._constants:
            self._constants[key] = Scope(
                (*RESERVED_CONSTANTS, *self._classes_beside(key))
            )
        spelled = f"CALL_{name}" if name == name.lower() else name
        return self._constants[key].take(
            spelled, f"CALL_{name}", forms=_forms(operation)
        )

    def _classes_beside(self, key: ir.Words) -> Iterable[str]:
        """The classes in the module of a resource: its own and those right below it."""
        for other, names in self.resources.items():
            if key in (other, other[:-1]):
                yield from _classes(names.cls)


def _classes(cls: str) -> tuple[str, ...]:
    """The classes of a resource: the twins and their other faces."""
    twins = (cls, f"Async{cls}")
    faces = ("", "WithRawResponse", "WithStreamingResponse")
    return tuple(f"{twin}{face}" for twin in twins for face in faces)


def _forms(operation: ir.Operation) -> Callable[[str], Iterable[str]]:
    """The constants of an operation."""
    if operation.polling is not None:
        return _waiting
    return _streamed if operation.switch else alone


def _waiting(constant: str) -> tuple[str, str, str]:
    """The constants of an operation that waits: what it asks may be in another module."""
    return constant, f"{constant}_CHECK", f"{constant}_RESULT"


def _streamed(constant: str) -> tuple[str, str]:
    """The constants of an operation that streams on demand."""
    return constant, f"{constant}_STREAM"
