"""Methods by their names -> what has to be known of one to write another that calls it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from keyword import kwlist

from .. import ir
from ..data import Struct
from ..diagnostics import SpecError
from ..options.recipes import Recipe
from ..refine.configured import said_at
from ..reserved import RESERVED_METHODS
from .arguments import Argument
from .calls import Call
from .pagination import Schemes
from .placed import field_of
from .types import Texts
from .world import World


class Shape(Struct, frozen=True):
    """What a method returns, sync or async."""

    returns: str
    item: str
    """Of an item, where that is a list."""
    is_awaited: bool = False
    walks: bool = False
    """Whether its list is one for `async for`."""


class Target(Struct, frozen=True):
    """A method that another one calls."""

    name: str
    resource: ir.Words
    arguments: tuple[Argument, ...]
    sync: Shape
    asynchronous: Shape
    doc: ir.Doc
    returns_doc: str

    def shape(self, is_async: bool) -> Shape:
        """What it returns."""
        return self.asynchronous if is_async else self.sync


class Methods:
    """The operations' methods of an SDK by their names: `books.list`."""

    def __init__(self, world: World, schemes: Schemes) -> None:
        self.world = world
        self.schemes = schemes

    @cached_property
    def _operations(self) -> Mapping[str, ir.Operation]:
        return {self.world.names.call(o): o for o in self.world.api.operations}

    def recipe(self, name: str) -> Recipe | None:
        """How a method is made of another one."""
        return self.world.config.recipes.get(name)

    def recipes_of(self, key: ir.Words) -> Iterator[tuple[str, Recipe]]:
        """The recipes of one resource. Raises `SpecError` (config-invalid): there is no such."""
        for name, recipe in self.world.config.recipes.items():
            found = self.resource(name.rpartition(".")[0])
            with said_at(self.world.config, "recipes", name):
                if found is None:
                    message = f"there is no resource for `{name}`"
                    raise SpecError("config-invalid", message)
                if found == key and name in self._operations:
                    message = f"there is a method `{name}` already"
                    raise SpecError("config-invalid", message)
                if name.rpartition(".")[2] in (*RESERVED_METHODS, *kwlist):
                    message = f"no method can be called as in `{name}`"
                    raise SpecError("config-invalid", message)
            if found == key:
                yield name, recipe

    def resource(self, path: str) -> ir.Words | None:
        """The key of the resource that users reach as `path`."""
        return next((key for key, found in _paths(self.world) if found == path), None)

    def operation(self, name: str) -> ir.Operation | None:
        """What a method calls."""
        return self._operations.get(name)

    def attribute(self, name: str, wire: str) -> str:
        """What a property of the items of a list is called in Python, if that is known."""
        operation = self.operation(name)
        item = operation.item if operation else None
        if not isinstance(item, ir.Ref):
            return ""
        return self.world.names.fields.get((item.to, wire), "")

    def of_item(self, name: str, way: str) -> ir.Type:
        """The type that the items of a list have at a way; of what is no scalar, text."""
        operation = self.operation(name)
        type = operation.item if operation else None
        for wire in way.split("."):
            field = field_of(self.world, type, wire) if type else None
            type = field.type if field else None
        options = type.options if isinstance(type, ir.OneOf) else (type,)
        found = [o for o in options if isinstance(o, ir.Primitive) and o != ir.NULL]
        return found[0] if found else ir.STRING

    def paging(self, name: str) -> frozenset[str]:
        """The arguments of a list that choose a page of it."""
        operation = self.operation(name)
        if operation is None or operation.paged is None:
            return frozenset()
        scheme, names = operation.paged.scheme, self.world.names.arguments
        wires = {getattr(scheme, field, "") for field in ("param", "limit")}
        return frozenset(
            argument
            for (id, place, wire), argument in names.items()
            if id == operation.id and place in ("query", "body") and wire in wires
        )

    def sent(self, name: str, argument: Argument) -> ir.Type:
        """The type that an argument has in the document, if it is of a body of JSON."""
        operation = self.operation(name)
        body = operation.body if operation else None
        if argument.group != "body" or not isinstance(body, ir.JsonBody):
            return ir.ANY
        if argument.whole:
            return body.type
        field = field_of(self.world, body.type, argument.wire)
        return field.type if field else ir.ANY

    def target(self, name: str, texts: Texts) -> Target:
        """A method as one module sees it. Raises `SpecError` (config-invalid): there is none."""
        operation = self.operation(name)
        if operation is None:
            raise SpecError("config-invalid", f"there is no method `{name}`")
        call = Call(self.world, operation, texts, self.schemes)
        return Target(
            call.name,
            self.world.names.resource_of[operation.id],
            call.arguments,
            Shape(call.returned(False), call.item(False)),
            Shape(
                call.returned(True), call.item(True), call.is_awaited(True), call.walks
            ),
            operation.doc,
            (
                ""
                if isinstance(operation.returns, ir.NoContent)
                else operation.returns_doc
            ),
        )


def _paths(world: World) -> Iterator[tuple[ir.Words, str]]:
    names = world.names.resources
    for key in names:
        yield key, ".".join(names[key[: n + 1]].attribute for n in range(len(key)))
