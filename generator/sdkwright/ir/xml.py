"""How data is written as XML: where a value stands, and what is inside of its element."""

from __future__ import annotations

from enum import Enum

from ..data import Packable
from .types import TypeId


class XmlName(Packable, frozen=True):
    """The name of an element or an attribute; empty where the key of a map is the name."""

    local: str
    namespace: str = ""
    prefix: str = ""


# --- what is inside of an element: a closed sum -----------------------------------------


class XmlScalar(Enum):
    """A value without parts."""

    TEXT = "text"
    TOKEN = "token"
    """Text with nothing around it."""
    BASE64 = "base64"
    INTEGER = "integer"
    NUMBER = "number"
    BOOLEAN = "boolean"
    ANYTHING = "anything"


class XmlList(Packable, frozen=True):
    """Items, each an element; the `first` ones have a type of their own."""

    item: XmlOne
    first: tuple[XmlOne, ...] = ()


class XmlMap(Packable, frozen=True):
    """An object whose properties are all alike, and named by its keys."""

    value: XmlNode


class XmlRef(Packable, frozen=True):
    """An object of `Api.xml`."""

    to: TypeId


class XmlEither(Packable, frozen=True):
    """One of several, of which one at most has properties."""

    options: tuple[XmlKind, ...]


XmlKind = XmlScalar | XmlList | XmlMap | XmlRef | XmlEither


# --- where a value stands: a closed sum -------------------------------------------------


class XmlElement(Packable, frozen=True):
    """In an element."""

    name: XmlName
    kind: XmlKind


class XmlChoice(Packable, frozen=True):
    """In one of several elements; `tag` and its values tell which."""

    options: tuple[XmlElement, ...]
    tag: str = ""
    values: tuple[tuple[str, int], ...] = ()


XmlOne = XmlElement | XmlChoice


class XmlAttribute(Packable, frozen=True):
    """In an attribute."""

    name: XmlName
    kind: XmlKind


class XmlText(Packable, frozen=True):
    """In the text of its object's element."""

    kind: XmlKind


class XmlRepeated(Packable, frozen=True):
    """A list whose items stand right in its object's element."""

    items: XmlList
    required: bool = False


class XmlInline(Packable, frozen=True):
    """An object whose properties stand right in the element of another."""

    kind: XmlRef


XmlRoot = XmlElement | XmlChoice | XmlInline
XmlNode = XmlElement | XmlChoice | XmlAttribute | XmlText | XmlRepeated | XmlInline


class XmlObject(Packable, frozen=True):
    """An object: property to where it stands; `rest` is for those that are not listed."""

    fields: tuple[tuple[str, XmlNode], ...]
    rest: XmlNode | None = None


class XmlAnswers(Packable, frozen=True, kw_only=True):
    """The answers of an operation that are XML. `accept`: what it asks for, if that is one."""

    answers: tuple[tuple[int, XmlRoot], ...] = ()
    """Status to root; 2, 4 and 5 stand for a whole class, 0 for every other."""
    accept: str = ""
