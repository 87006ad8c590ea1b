"""How an operation waits -> what its constant says of that."""

from __future__ import annotations

from collections.abc import Iterator

from .. import ir
from ..data import replace
from .imports import Imports
from .literals import dict_of, literal, string
from .world import World

FAILED = "The work was taken on and has failed."
"""When `PollingError` is raised, for docstrings."""


def decoding(operation: ir.Operation) -> ir.Operation:
    """What the constant of an operation that waits is about: what is sent, another one sends."""
    if operation.polling is None:
        return operation
    return replace(operation, params=(), body=None, idempotency_header="")


def brought(
    world: World, operation: ir.Operation
) -> Iterator[tuple[str, ir.Operation]]:
    """Constants that are made for one that waits: of operations in other modules."""
    polling = operation.polling
    if polling is None:
        return
    for follow, suffix in ((polling.check, "CHECK"), (polling.then, "RESULT")):
        if follow is not None and not _is_beside(world, operation, follow):
            target = next(o for o in world.api.operations if o.id == follow.operation)
            yield f"{world.names.constants[operation.id]}_{suffix}", target


def polling_arguments(
    world: World, operation: ir.Operation, imports: Imports
) -> Iterator[str]:
    """`polling=polling.Polling(CREATE, (polling.Route(...),), check=polling.Follow(RETRIEVE))`."""
    if operation.polling is not None:
        module = imports.name(".._core", "polling")
        text = Polling(world, operation, operation.polling, imports, module)
        yield f"polling={text.text()}"


class Polling:
    """The text of one way to wait. `module`: what the runtime's is called."""

    def __init__(
        self,
        world: World,
        operation: ir.Operation,
        polling: ir.Polling,
        imports: Imports,
        module: str,
    ) -> None:
        self._world = world
        self._operation = operation
        self._polling = polling
        self._imports = imports
        self._module = module

    def text(self) -> str:
        """All of it."""
        return self._made("Polling", *self._values())

    def _made(self, cls: str, *values: str) -> str:
        return f"{self._module}.{cls}({', '.join(values)})"

    def _values(self) -> Iterator[str]:
        polling, rule = self._polling, self._polling.rule
        yield self._world.names.constants[polling.start]
        yield self._routes(rule.route)
        if polling.check is not None:
            yield f"check={self._follow(polling.check, 'CHECK')}"
        if polling.then is not None:
            yield f"then={self._follow(polling.then, 'RESULT')}"
        yield f"interval={literal(rule.interval)}"
        if rule.delay:
            yield f"delay={literal(rule.delay)}"
        if rule.deadline is not None:
            yield f"deadline={literal(rule.deadline)}"
        if rule.most is not None:
            yield f"most={rule.most}"
        if rule.origins:
            yield f"origins={literal(rule.origins)}"

    def _follow(self, follow: ir.Follow, suffix: str) -> str:
        constants = self._world.names.constants
        name = constants[follow.operation]
        if not _is_beside(self._world, self._operation, follow):
            name = f"{constants[self._operation.id]}_{suffix}"
        values = [name]
        if follow.bound:
            ways = {string(param): literal(way) for param, way in follow.bound}
            values.append(f"bound={dict_of(ways)}")
        if follow.kept:
            values.append(f"kept={literal(follow.kept)}")
        return self._made("Follow", *values)

    def _routes(self, route: ir.Route | ir.AzureRoutes) -> str:
        if isinstance(route, ir.Route):
            return f"({self._route(route)},)"
        made = self._imports.name(".._core.azure", "routes")
        original = ", original=True" if route.original else ""
        return f"{made}({string(route.final)}{original})"

    def _route(self, route: ir.Route) -> str:
        values = [f"success={_tuple(map(self._condition, route.success))}"]
        if route.failure:
            values.append(f"failure={_tuple(map(self._condition, route.failure))}")
        if route.state is not None:
            values.append(f"state={literal(route.state)}")
        if route.header:
            values.append(f"header={string(route.header)}")
        if not route.told_at_once:
            values.append("told_at_once=False")
        return self._made("Route", *values)

    def _condition(self, condition: ir.Condition) -> str:
        values = ["None" if condition.way is None else literal(condition.way)]
        if condition.values:
            values.append(literal(condition.values))
        if condition.pattern:
            values.append(f"pattern={string(condition.pattern)}")
        if condition.negated:
            values.append("negated=True")
        return self._made("Condition", *values)


def _is_beside(world: World, operation: ir.Operation, follow: ir.Follow) -> bool:
    """Whether the constant of another operation is in the same module."""
    places = world.names.resource_of
    return places[follow.operation] == places[operation.id]


def _tuple(texts: Iterator[str]) -> str:
    found = [*texts]
    return f"({', '.join(found)}{',' if len(found) == 1 else ''})"
