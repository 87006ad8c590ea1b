"""A property to where it stands in the element of its object: elements, attributes, text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol
from xml.etree import ElementTree as ET

from .data import is_dict, is_list
from .operation import NOTHING
from .xml_kinds import Kind, Scalar
from .xml_tree import Writer, clark, fill, is_nil, looked_up, spelled, table, text_of


class Node(Protocol):
    """How a property stands within the element of its object."""

    @property
    def elements(self) -> Iterable[str]:
        """The elements that it is read from."""
        ...

    @property
    def attributes(self) -> Iterable[str]:
        """The attributes that it is read from."""
        ...

    @property
    def is_needed(self) -> bool:
        """Whether it is there when nothing of it is."""
        ...

    def read(self, found: ET.Element) -> object:
        """Its value. `found` has of the element only what belongs to this property."""
        ...

    def write(self, parent: ET.Element, value: object, writer: Writer) -> None:
        """Add it to the element of its object."""
        ...


class Element:
    """An element."""

    attributes: Sequence[str] = ()
    is_needed = False

    def __init__(
        self, name: str, kind: Kind, namespace: str = "", prefix: str = ""
    ) -> None:
        self.name = name
        self.kind = kind
        self._namespace = namespace
        self._prefix = prefix
        self.elements = [clark(name, namespace)]

    def parse(self, text: str) -> object:
        """The value that stands for a text."""
        return self.kind.parse(text)

    def read_one(self, element: ET.Element) -> object:
        """The value of one element."""
        return None if is_nil(element) else self.kind.read(element)

    def read(self, found: ET.Element) -> object:
        """The value; a list where there should be one and are many."""
        values = [self.read_one(element) for element in found]
        if self.kind.is_list and all(map(is_list, values)) and len(values) > 1:
            return [item for value in values if is_list(value) for item in value]
        return values[0] if len(values) == 1 else values

    def write(self, parent: ET.Element, value: object, writer: Writer) -> None:
        """Add it to the element of its object."""
        is_many = is_list(value) and not self.kind.is_list
        for each in value if is_many and is_list(value) else [value]:
            child = writer.child(parent, self.name, self._namespace, self._prefix)
            if each is None:
                fill(child, each, writer)
            else:
                self.kind.write(child, each, writer)


class Choice:
    """One of several elements, whose names tell which it is.

    Args:
        *options: The elements.
        tag: The property that tells objects apart.
        values: Value of that property to the number of an option.
    """

    attributes: Sequence[str] = ()
    is_needed = False
    name = ""

    def __init__(
        self, *options: Element, tag: str = "", values: Mapping[str, int] = NOTHING
    ) -> None:
        self._options = options
        self._tag = tag
        self._values = values
        self.elements = [tag for option in options for tag in option.elements]

    def parse(self, text: str) -> object:
        """The value that stands for a text."""
        return self._options[0].parse(text)

    def read_one(self, element: ET.Element) -> object:
        """The value of one element."""
        tags = {tag: str(n) for n, o in enumerate(self._options) for tag in o.elements}
        number = int(looked_up(table(tags.items()), element.tag) or 0)
        return self._options[number].read_one(element)

    def read(self, found: ET.Element) -> object:
        """The value; a list where there should be one and are many."""
        values = [self.read_one(element) for element in found]
        return values[0] if len(values) == 1 else values

    def write(self, parent: ET.Element, value: object, writer: Writer) -> None:
        """Add it to the element of its object."""
        self._option(value).write(parent, value, writer)

    def _option(self, value: object) -> Element:
        if not is_dict(value):
            whole = [o for o in self._options if o.kind.is_list == is_list(value)]
            flat = [o for o in whole if isinstance(o.kind, Scalar)]
            return [*flat, *whole, *self._options][0]
        tag = value.get(self._tag)
        if isinstance(tag, str) and tag in self._values:
            return self._options[self._values[tag]]
        return max(self._options, key=lambda option: option.kind.fit(value))


class Attribute:
    """An attribute."""

    elements: Sequence[str] = ()
    is_needed = False

    def __init__(
        self, name: str, kind: Kind, namespace: str = "", prefix: str = ""
    ) -> None:
        self._name = name
        self._kind = kind
        self._namespace = namespace
        self._prefix = prefix
        self.attributes = [clark(name, namespace)]

    def read(self, found: ET.Element) -> object:
        """Its value."""
        return self._kind.parse(next(iter(found.attrib.values())))

    def write(self, parent: ET.Element, value: object, writer: Writer) -> None:
        """Add it to the element of its object. It cannot say null."""
        if value is not None:
            values = value if is_list(value) else [value]
            name = writer.name(self._name, self._namespace, self._prefix)
            parent.set(name, " ".join(map(spelled, values)))


class Text:
    """The text of the element of its object."""

    elements: Sequence[str] = ()
    attributes: Sequence[str] = ()
    is_needed = False

    def __init__(self, kind: Kind) -> None:
        self.kind = kind

    def read(self, found: ET.Element) -> object:
        """Its value."""
        return self.kind.parse(text_of(found))

    def write(self, parent: ET.Element, value: object, writer: Writer) -> None:
        """Add it to the element of its object."""
        parent.text = None if value is None else spelled(value)


class Repeated:
    """The items of a list, right in the element of its object."""

    attributes: Sequence[str] = ()

    def __init__(
        self, item: Element | Choice, *first: Element | Choice, required: bool = False
    ) -> None:
        self._item = item
        self._first = first
        self.is_needed = required
        self.elements = [tag for each in (*first, item) for tag in each.elements]

    def node(self, number: int) -> Element | Choice:
        """How the item with this number is written."""
        return self._first[number] if number < len(self._first) else self._item

    def read(self, found: ET.Element) -> object:
        """The items, also where a server wraps them and the document does not say so."""
        children = [*found]
        if len(children) == 1 and _is_wrapper(children[0], self._item):
            children = [*children[0]]
        items = [self.node(n).read_one(child) for n, child in enumerate(children)]
        is_bare = len(children) == 1 and not children[0].attrib
        return [] if is_bare and items in ([None], [{}]) else items

    def write(self, parent: ET.Element, value: object, writer: Writer) -> None:
        """Add the items to the element of their object."""
        items = value if is_list(value) else [] if value is None else [value]
        for number, item in enumerate(items):
            self.node(number).write(parent, item, writer)


def _is_wrapper(element: ET.Element, item: Element | Choice) -> bool:
    """Whether an item holds nothing that it should, but many of one name."""
    tags = {child.tag for child in element}
    if len(tags) != 1 or isinstance(item, Choice):
        return False
    return not any(item.kind.expects(tag) for tag in tags)
