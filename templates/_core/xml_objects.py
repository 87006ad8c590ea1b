"""The inside of an element to an object or a list and back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from xml.etree import ElementTree as ET

from .data import is_dict, is_list
from .operation import NOTHING
from .xml_kinds import ANYTHING
from .xml_nodes import Attribute, Choice, Element, Node, Repeated, Text
from .xml_tree import NIL, Writer, add, fill, key_of, looked_up, table, text_of


class Object:
    """An object with known properties.

    Args:
        nodes: Property to how it is written. It is asked once, when first needed.
        rest: The same for properties that are not known.
    """

    is_list = False

    def __init__(
        self,
        nodes: Callable[[], Mapping[str, Node]],
        rest: Callable[[str], Node] | None = None,
    ) -> None:
        self._make = nodes
        self._rest = rest

    @cached_property
    def nodes(self) -> Mapping[str, Node]:
        """Property to how it is written."""
        return self._make()

    @cached_property
    def _elements(self) -> dict[str, str]:
        return table(
            (tag, k) for k, node in self.nodes.items() for tag in node.elements
        )

    @cached_property
    def _attributes(self) -> dict[str, str]:
        return table((n, k) for k, node in self.nodes.items() for n in node.attributes)

    @property
    def elements(self) -> Iterable[str]:
        """The elements that its properties are read from."""
        return [tag for node in self.nodes.values() for tag in node.elements]

    @property
    def attributes(self) -> Iterable[str]:
        """The attributes that its properties are read from."""
        return [name for node in self.nodes.values() for name in node.attributes]

    def expects(self, tag: str) -> bool:
        """Whether an element of this name is one of its properties."""
        return self._rest is not None or looked_up(self._elements, tag) is not None

    def fit(self, keys: Iterable[str]) -> int:
        """How many keys are its own, less those that are not."""
        return sum(1 if key in self.nodes else -1 for key in keys)

    def parse(self, text: str) -> object:
        """Text alone is no object."""
        return text

    def read(self, element: ET.Element) -> object:
        """The object that an element holds."""
        known: dict[str, ET.Element] = {}
        others: dict[str, ET.Element] = {}
        found: dict[str, object] = {}
        for name, text in element.attrib.items():
            key = looked_up(self._attributes, name)
            if key is not None:
                known.setdefault(key, ET.Element("")).set(name, text)
            elif name != NIL:
                found[f"@{name}"] = text
        for child in element:
            key = looked_up(self._elements, child.tag)
            bags = others if key is None else known
            key = self._free_key(child, element) if key is None else key
            bags.setdefault(key, ET.Element("")).append(child)
        for key, node in self.nodes.items():
            if key in known or node.is_needed:
                found[key] = node.read(known.get(key, ET.Element("")))
        for key, bag in others.items():
            found[key] = self._other(key).read(bag)
        return {**found, **self._text(element)}

    def _free_key(self, child: ET.Element, parent: ET.Element) -> str:
        """What an unknown element is called, so that it is not taken for a known one."""
        key = key_of(child, parent)
        return f"{{}}{key}" if key in self.nodes else key

    def _other(self, key: str) -> Node:
        return self._rest(key) if self._rest else Element(key, ANYTHING)

    def _text(self, element: ET.Element) -> dict[str, object]:
        """The text beside the elements: of the property that is text, if there is one."""
        text = text_of(element)
        for key, node in self.nodes.items():
            if isinstance(node, Text):
                found = ET.Element("")
                found.text = text.strip() if len(element) else text
                return {key: node.read(found)}
        text = text.strip()
        nodes = [(k, n) for k, n in self.nodes.items() if not isinstance(n, Attribute)]
        if text and not len(element) and len(nodes) == 1:
            key, node = nodes[0]
            if isinstance(node, Element):  # the document may not say that it is text
                return {key: node.kind.parse(text)}
        return {"#text": text} if text else {}

    def write(self, element: ET.Element, value: object, writer: Writer) -> None:
        """Fill an element with an object."""
        if not is_dict(value):
            fill(element, value, writer)
            return
        for key, node in self.nodes.items():
            if key in value:
                node.write(element, value[key], writer)
        for key, item in value.items():
            if key in self.nodes:
                continue
            if self._rest and key[:1] not in "@#{":
                self._rest(key).write(element, item, writer)
            else:
                add(element, key, item, writer)


class MapOf(Object):
    """An object whose properties are all alike."""

    def __init__(self, rest: Callable[[str], Node]) -> None:
        super().__init__(lambda: NOTHING, rest)


class ListOf:
    """A list, each item an element; the `first` ones may differ from the others."""

    is_list = True

    def __init__(self, item: Element | Choice, *first: Element | Choice) -> None:
        self._items = Repeated(item, *first)

    def expects(self, tag: str) -> bool:
        """Whatever comes is an item."""
        return True

    def fit(self, keys: Iterable[str]) -> int:
        """It fits no object."""
        return -len([*keys]) - 1

    def parse(self, text: str) -> object:
        """The items of a list within an attribute."""
        return [self._items.node(n).parse(t) for n, t in enumerate(text.split())]

    def read(self, element: ET.Element) -> object:
        """The items in an element; the item that it is itself if it is none of a list."""
        if not len(element) and text_of(element).strip():
            return [self._items.node(0).read_one(element)]
        return [self._items.node(n).read_one(child) for n, child in enumerate(element)]

    def write(self, element: ET.Element, value: object, writer: Writer) -> None:
        """Fill an element with items."""
        if is_list(value):
            self._items.write(element, value, writer)
        else:
            fill(element, value, writer)


class Inline:
    """The properties of an object, right in the element of another."""

    is_needed = False

    def __init__(self, kind: Object) -> None:
        self._kind = kind

    @property
    def elements(self) -> Iterable[str]:
        """The elements that it is read from."""
        return self._kind.elements

    @property
    def attributes(self) -> Iterable[str]:
        """The attributes that it is read from."""
        return self._kind.attributes

    def read_one(self, element: ET.Element) -> object:
        """The object of which an element, that of a whole document, is all there is."""
        found = ET.Element("")
        found.append(element)
        return self.read(found)

    def read(self, found: ET.Element) -> object:
        """The object."""
        return self._kind.read(found)

    def write(self, parent: ET.Element, value: object, writer: Writer) -> None:
        """Add its properties to the element of the other object."""
        if value is not None:
            self._kind.write(parent, value, writer)
