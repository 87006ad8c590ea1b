"""What an operation takes and answers -> what of it may have to do with pages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from .. import ir
from ..data import Struct
from ..wording import words

ITEMS = (
    "data",
    "items",
    "results",
    "result",
    "records",
    "values",
    "entries",
    "elements",
    "objects",
    "content",
    "list",
    "value",
)
BESIDE = ("errors", "warnings")
"""Lists that are not what was asked for."""
WRAPPERS = ("data", "result", "results", "response", "payload", "embedded")
META = (
    "meta",
    "metadata",
    "pagination",
    "paging",
    "pageinfo",
    "page",
    "links",
    "link",
    "responsemetadata",
    "resultinfo",
    "cursors",
    "pages",
)


class Property(Struct, frozen=True):
    """A property of an answer, and the way to it."""

    way: ir.Path
    field: ir.Field
    key: str
    """Its name without casing and symbols."""


class Listing(Struct, frozen=True):
    """An operation that may be paged: what it takes and what it answers."""

    operation: ir.Operation
    params: Mapping[str, str]
    """Key -> name on the wire."""
    kinds: Mapping[str, ir.Type]
    """Key -> type."""
    in_body: frozenset[str]
    """The keys of `params` that travel in the body."""
    items: ir.Path
    item: ir.Type
    fields: frozenset[str]
    """The names on the wire of what an item may have."""
    properties: tuple[Property, ...]
    is_linked: bool
    """Whether any operation of the API answers with a `Link` header."""

    def param(self, keys: tuple[str, ...]) -> str:
        """The first of these parameters that there is."""
        return next((self.params[key] for key in keys if key in self.params), "")

    def way(
        self, keys: tuple[str, ...], *scalars: ir.Scalar, beside: ir.Path = ()
    ) -> ir.Path:
        """The way to the first of these properties; of one of these types, if any."""
        return next(
            (
                p.way
                for key in keys
                for p in self.properties
                if p.key == key
                and p.way != beside
                and (not scalars or is_scalar(p.field.type, *scalars))
            ),
            (),
        )


def folded(name: str) -> str:
    """A name without casing and symbols."""
    return "".join(words(name)).lower()


def is_scalar(type: ir.Type, *scalars: ir.Scalar) -> bool:
    """Whether a type is one of these, or null."""
    if isinstance(type, ir.OneOf):
        rest = [option for option in type.options if option != ir.NULL]
        return bool(rest) and all(is_scalar(option, *scalars) for option in rest)
    return isinstance(type, ir.Primitive) and type.scalar in scalars


class Reader:
    """Reads the operations of one API."""

    def __init__(self, api: ir.Api) -> None:
        self._definitions = api.definitions
        self._is_linked = any(operation.links for operation in api.operations)

    def listing(self, operation: ir.Operation, items: ir.Path | None) -> Listing | None:
        """The operation, if its answer has a list; `items`: one that is there."""
        assert isinstance(operation.returns, ir.JsonContent)
        type = self._page(operation.returns.type)
        found = self._items(type, operation) if items is None else self._at(type, items)
        if found is None:
            return None
        body = {folded(field.wire): field for field in self._body(operation)}
        query = {folded(p.wire): p for p in operation.params if p.place == "query"}
        both: dict[str, ir.Field | ir.Param] = {**body, **query}
        return Listing(
            operation=operation,
            params={key: each.wire for key, each in both.items()},
            kinds={key: each.type for key, each in both.items()},
            in_body=frozenset(body.keys() - query.keys()),
            items=found[0],
            item=found[1],
            fields=frozenset(self._item_fields(found[1])),
            properties=tuple(self._properties(type)),
            is_linked=self._is_linked,
        )

    def leads(self, operation: ir.Operation, way: ir.Path) -> bool:
        """Whether there are such properties in an answer, one in the other."""
        assert isinstance(operation.returns, ir.JsonContent)
        type: ir.Type | None = self._page(operation.returns.type)
        for name in way:
            fields = self._fields(type) if type else ()
            if type and not fields:
                return True  # an object whose properties are not described
            type = next((field.type for field in fields if field.wire == name), None)
        return type is not None

    def _body(self, operation: ir.Operation) -> tuple[ir.Field, ...]:
        match operation.body:
            case ir.JsonBody(type=type):
                return self._fields(type)
            case ir.FormBody(fields=fields):
                return tuple(form.field for form in fields)
            case _:
                return ()

    def _meant(self, type: ir.Type) -> ir.Type:
        """A type without null, and what a name for another type stands for."""
        for _ in self._definitions:
            if isinstance(type, ir.OneOf):
                rest = [option for option in type.options if option != ir.NULL]
                if len(rest) != 1:
                    return type
                type = rest[0]
            found = self._definitions.get(type.to) if isinstance(type, ir.Ref) else None
            if not isinstance(found, ir.Alias):
                break
            type = found.type
        return type

    def _page(self, type: ir.Type) -> ir.Type:
        """The page, of a page or the bare list of the same: what comes is up to the server."""
        meant = self._meant(type)
        if not isinstance(meant, ir.OneOf) or len(meant.options) != 2:
            return type
        for page, other in (meant.options, meant.options[::-1]):
            bare = self._list_of(other)
            if bare and bare in [self._list_of(f.type) for f in self._fields(page)]:
                return page
        return type

    def _fields(self, type: ir.Type) -> tuple[ir.Field, ...]:
        type = self._meant(type)
        found = self._definitions.get(type.to) if isinstance(type, ir.Ref) else None
        return found.fields if isinstance(found, ir.Model) else ()

    def _item_fields(self, item: ir.Type) -> Iterator[str]:
        meant = self._meant(item)
        options = meant.options if isinstance(meant, ir.OneOf) else (meant,)
        for option in options:
            yield from (field.wire for field in self._fields(option))

    def _list_of(self, type: ir.Type) -> ir.Type | None:
        """The type of the items, where this is a list or a name for one."""
        type = self._meant(type)
        return type.item if isinstance(type, ir.ListOf) else None

    def _items(
        self, type: ir.Type, operation: ir.Operation
    ) -> tuple[ir.Path, ir.Type] | None:
        whole = self._list_of(type)
        if whole is not None:
            return (), whole
        for way, fields in self._levels(type):
            lists = [
                (field.wire, item)
                for field in fields
                if (item := self._list_of(field.type))
                and folded(field.wire) not in BESIDE
            ]
            named = [
                entry for key in ITEMS for entry in lists if folded(entry[0]) == key
            ]
            own = [e for e in lists if folded(e[0]) == folded(operation.resource[-1])]
            for choice in (named, own, lists if len(lists) == 1 else []):
                if choice:
                    return (*way, choice[0][0]), choice[0][1]
        return None

    def _levels(self, type: ir.Type) -> Iterator[tuple[ir.Path, tuple[ir.Field, ...]]]:
        fields = self._fields(type)
        yield (), fields
        for field in fields:
            if folded(field.wire) in WRAPPERS:
                yield (field.wire,), self._fields(field.type)

    def _at(self, type: ir.Type, way: ir.Path) -> tuple[ir.Path, ir.Type] | None:
        """The way to items and their type; each value of a mapping that ends the way."""
        each = False
        for name in way:
            each = each or name == ir.EACH
            below = self._below(type, name)
            if below is None:
                return None
            type = below
        type = self._meant(type)
        if each:
            return way, type
        if isinstance(type, ir.MapOf):
            return (*way, ir.EACH), type.value
        if type == ir.ANY:
            return way, type
        return (way, type.item) if isinstance(type, ir.ListOf) else None

    def _below(self, type: ir.Type, name: str) -> ir.Type | None:
        type = self._meant(type)
        if type == ir.ANY:
            return type
        if name == ir.EACH:
            if isinstance(type, ir.ListOf):
                return type.item
            return type.value if isinstance(type, ir.MapOf) else None
        match = [field.type for field in self._fields(type) if field.wire == name]
        return match[0] if match else None

    def _properties(self, type: ir.Type) -> Iterator[Property]:
        for field in self._fields(type):
            yield Property((field.wire,), field, folded(field.wire))
        for field in self._fields(type):
            if folded(field.wire) in META + WRAPPERS:
                for inner in self._fields(field.type):
                    way = (field.wire, inner.wire)
                    yield Property(way, inner, folded(inner.wire))
