"""How data is written as XML -> the module that says so, and the arguments of operations."""

from __future__ import annotations

from collections.abc import Iterator
from typing import assert_never

from .. import ir
from ..data import Struct
from .imports import Imports
from .literals import dict_of, string
from .world import World

CORE = "._core.xml"
TABLE = "TYPES"


class XmlView(Struct, frozen=True):
    """The module `_xml`."""

    imports: tuple[str, ...]
    table: str
    """A statement on one line."""


def xml_view(world: World) -> XmlView | None:
    """How the objects are written that any operation needs; None if there are none."""
    imports = Imports()
    imports.name(CORE, "Object")
    needed = _needed(world.api)
    texts = XmlTexts(imports, CORE, "")
    entries = {string(key_of(id)): texts.object(world.api.xml[id]) for id in needed}
    table = f"{TABLE}: dict[str, Object] = {dict_of(entries)}"
    return XmlView(imports.plain, table) if entries else None


def xml_arguments(
    operation: ir.Operation, content: ir.Content, imports: Imports
) -> Iterator[str]:
    """`accept="application/xml"`, `xml=Xml(lambda: Element("pet", _xml.TYPES["Pet"]))`."""
    answers = operation.xml
    if answers and answers.accept and isinstance(content, ir.JsonContent):
        yield f"accept={string(answers.accept)}"
    body = operation.body.xml if isinstance(operation.body, ir.JsonBody) else None
    if body is None and answers is None:
        return
    texts = XmlTexts(imports, f".{CORE}", "_xml.")
    values = [f"lambda: {texts.node(body)}"] if body else []
    found = (
        {str(s): f"lambda: {texts.node(n)}" for s, n in answers.answers}
        if answers
        else {}
    )
    values += [f"answers={dict_of(found)}"] if found else []
    yield f"xml={imports.name(f'.{CORE}', 'Xml')}({', '.join(values)})"


def key_of(id: ir.TypeId) -> str:
    """What an object is called in the table: a component by its name."""
    return id.removeprefix("#/components/schemas/")


class XmlTexts:
    """Descriptions as Python. `module`: what stands before the name of the table."""

    def __init__(self, imports: Imports, core: str, module: str) -> None:
        self._imports = imports
        self._core = core
        self._module = module

    def object(self, found: ir.XmlObject) -> str:
        """`Object(lambda: {"id": Element("id", INTEGER)})`."""
        nodes = {string(name): self.node(node) for name, node in found.fields}
        values = [f"lambda: {dict_of(nodes)}"]
        if found.rest is not None:
            values.append(f"lambda name: {self.node(found.rest)}")
        return self._made("Object", *values)

    def node(self, node: ir.XmlNode) -> str:
        """Where a value stands."""
        match node:
            case ir.XmlElement(name, kind):
                return self._made("Element", *self._named(name, kind))
            case ir.XmlAttribute(name, kind):
                return self._made("Attribute", *self._named(name, kind))
            case ir.XmlText(kind) | ir.XmlInline(kind):
                cls = "Text" if isinstance(node, ir.XmlText) else "Inline"
                return self._made(cls, self._kind(kind))
            case ir.XmlRepeated(items, required):
                flag = ["required=True"] if required else []
                return self._made("Repeated", *self._items(items), *flag)
            case ir.XmlChoice(options, tag, values):
                of = dict_of({string(value): str(n) for value, n in values})
                tags = [f"tag={string(tag)}", f"values={of}"] if values else []
                return self._made("Choice", *map(self.node, options), *tags)
            case _:
                assert_never(node)

    def _named(self, name: ir.XmlName, kind: ir.XmlKind) -> Iterator[str]:
        yield string(name.local) if name.local else "name"
        yield self._kind(kind)
        if name.namespace:
            yield string(name.namespace)
        if name.prefix:
            yield string(name.prefix)

    def _kind(self, kind: ir.XmlKind) -> str:
        match kind:
            case ir.XmlScalar():
                return self._imports.name(self._core, kind.name)
            case ir.XmlRef(to):
                return f"{self._table}[{string(key_of(to))}]"
            case ir.XmlList():
                return self._made("ListOf", *self._items(kind))
            case ir.XmlMap(value):
                return self._made("MapOf", f"lambda name: {self.node(value)}")
            case ir.XmlEither(options):
                return self._made("OneOf", *map(self._kind, options))
            case _:
                assert_never(kind)

    @property
    def _table(self) -> str:
        if self._module:
            self._imports.own("..", "_xml")
        return f"{self._module}{TABLE}"

    def _items(self, items: ir.XmlList) -> list[str]:
        return [self.node(items.item), *map(self.node, items.first)]

    def _made(self, cls: str, *values: str) -> str:
        return f"{self._imports.name(self._core, cls)}({', '.join(values)})"


# --- which objects are needed -----------------------------------------------------------


def _needed(api: ir.Api) -> tuple[ir.TypeId, ...]:
    """The objects that the bodies of operations lead to, in the order in which they were found."""
    waiting = [node for operation in api.operations for node in _roots(operation)]
    found: set[ir.TypeId] = set()
    while waiting:
        for id in _refs(waiting.pop()):
            if id not in found:
                found.add(id)
                waiting += _nodes(api.xml[id])
    return tuple(id for id in api.xml if id in found)


def _roots(operation: ir.Operation) -> Iterator[ir.XmlNode]:
    if isinstance(operation.body, ir.JsonBody) and operation.body.xml:
        yield operation.body.xml
    if operation.xml:
        yield from (node for _, node in operation.xml.answers)


def _nodes(found: ir.XmlObject) -> Iterator[ir.XmlNode]:
    yield from (node for _, node in found.fields)
    if found.rest is not None:
        yield found.rest


def _refs(node: ir.XmlNode) -> Iterator[ir.TypeId]:
    match node:
        case ir.XmlChoice(options=options):
            for option in options:
                yield from _refs(option)
        case ir.XmlRepeated(items=items):
            yield from _kind_refs(items)
        case _:
            yield from _kind_refs(node.kind)


def _kind_refs(kind: ir.XmlKind) -> Iterator[ir.TypeId]:
    match kind:
        case ir.XmlRef(to):
            yield to
        case ir.XmlList(item, first):
            for node in (item, *first):
                yield from _refs(node)
        case ir.XmlMap(value):
            yield from _refs(value)
        case ir.XmlEither(options):
            for option in options:
                yield from _kind_refs(option)
        case ir.XmlScalar():
            return
