"""Paginations -> the constants of `_schemes.py`: one for each scheme that the API has."""

from __future__ import annotations

from collections.abc import Mapping

from .. import ir
from ..data import Struct, defaults
from .imports import Imports
from .literals import literal
from .world import World

_NAMES = {
    ir.Cursor: "BY_CURSOR",
    ir.CursorId: "BY_LAST_ID",
    ir.Offset: "BY_OFFSET",
    ir.PageNumber: "BY_NUMBER",
    ir.NextUrl: "BY_URL",
    ir.LinkHeader: "BY_LINK",
}
_WAYS = (
    "items",
    "next",
    "more",
    "total",
    "total_pages",
    "previous",
    "has_previous",
    "offset_at",
    "limit_at",
    "number_at",
)


METHODS: Mapping[ir.Surface, str] = {
    "page": "_page",
    "iterator": "_items",
    "eager_list": "_list",
}
"""What a resource calls to answer in this form."""


def surface_text(
    surface: ir.Surface, item: str, body: str, imports: Imports, is_async: bool
) -> str:
    """The annotation of what a method returns for a list."""
    match surface:
        case "page":
            name = "AsyncPages" if is_async else "Page"
        case "iterator" if is_async:
            name = "AsyncItems"
        case "iterator":
            iterator = imports.name("collections.abc", "Iterator")
            return f"{iterator}[{item}]"
        case "eager_list":
            return f"{imports.builtin('list')}[{item}]"
    cls = imports.name("..pagination", name, checked=True)
    return f"{cls}[{item}, {body}]"


class SchemesView(Struct, frozen=True):
    """The module `_schemes`."""

    classes: tuple[str, ...]
    constants: tuple[str, ...]


class Schemes:
    """The schemes of an API by the names of their constants."""

    def __init__(self, world: World) -> None:
        self._name_of: dict[str, str] = {}
        self._text_of: dict[str, str] = {}
        for operation in world.api.operations:
            if operation.paged:
                self._text_of[operation.id] = text = _text(world, operation)
                base = _NAMES[type(operation.paged.scheme)]
                used = sum(name.startswith(base) for name in self._name_of.values())
                self._name_of.setdefault(text, f"{base}_{used + 1}" if used else base)

    def name(self, operation: ir.Operation) -> str:
        """The constant that an operation's pages follow."""
        return self._name_of[self._text_of[operation.id]]

    @property
    def names(self) -> tuple[str, ...]:
        """All constants."""
        return (*self._name_of.values(),)

    def view(self) -> SchemesView:
        """The module `_schemes`."""
        classes = {text.partition("(")[0] for text in self._name_of}
        constants = (f"{name} = {text}" for text, name in self._name_of.items())
        return SchemesView(tuple(sorted(classes)), tuple(constants))


def _text(world: World, operation: ir.Operation) -> str:
    """`Cursor(items=("data",), param="cursor", next=("next_cursor",))`, without defaults."""
    assert operation.paged is not None
    scheme = operation.paged.scheme
    assert isinstance(operation.returns, ir.JsonContent)
    values: list[str] = []
    usual = defaults(type(scheme))
    for name in scheme.__struct_fields__:
        value = getattr(scheme, name)
        if name in _WAYS:
            value = _attributes(world, operation.returns.type, value)
        if name == "id":
            value = _item_attribute(world, operation.paged.item, value)
        if name == "in_body":
            values += ['place="body"'] if value else []
        elif name not in usual or value != usual[name]:
            values.append(f"{name}={literal(value)}")
    return f"{type(scheme).__name__}({', '.join(values)})"


def _attributes(world: World, type: ir.Type, way: ir.Path) -> tuple[str, ...]:
    """A way through properties, by the names that they have in Python."""
    found: list[str] = []
    for wire in way:
        if wire == ir.EACH:
            found.append(wire)
            type = world.items(type)
            continue
        model = next(
            (m for m in world.objects(type) if any(f.wire == wire for f in m.fields)),
            None,
        )
        if model is None:
            found.append(wire)
            type = ir.ANY
            continue
        found.append(world.names.fields[model.id, wire])
        type = next(field.type for field in model.fields if field.wire == wire)
    return tuple(found)


def _item_attribute(world: World, item: ir.Type, wire: str) -> str:
    return _attributes(world, item, (wire,))[0]
