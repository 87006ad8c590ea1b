"""How data is written as XML: where a value stands, and what is inside of its element."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from .types import TypeId


@dataclass(frozen=True, slots=True)
class XmlName:
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


@dataclass(frozen=True, slots=True)
class XmlList:
    """Items, each an element; the `first` ones have a type of their own."""

    item: XmlOne
    first: tuple[XmlOne, ...] = ()


@dataclass(frozen=True, slots=True)
class XmlMap:
    """An object whose properties are all alike, and named by its keys."""

    value: XmlNode


@dataclass(frozen=True, slots=True)
class XmlRef:
    """An object of `Api.xml`."""

    to: TypeId


@dataclass(frozen=True, slots=True)
class XmlEither:
    """One of several, of which one at most has properties."""

    options: tuple[XmlKind, ...]


XmlKind = XmlScalar | XmlList | XmlMap | XmlRef | XmlEither


# --- where a value stands: a closed sum -------------------------------------------------


@dataclass(frozen=True, slots=True)
class XmlElement:
    """In an element."""

    name: XmlName
    kind: XmlKind


@dataclass(frozen=True, slots=True)
class XmlChoice:
    """In one of several elements; `tag` and its values tell which."""

    options: tuple[XmlElement, ...]
    tag: str = ""
    values: tuple[tuple[str, int], ...] = ()


XmlOne = XmlElement | XmlChoice


@dataclass(frozen=True, slots=True)
class XmlAttribute:
    """In an attribute."""

    name: XmlName
    kind: XmlKind


@dataclass(frozen=True, slots=True)
class XmlText:
    """In the text of its object's element."""

    kind: XmlKind


@dataclass(frozen=True, slots=True)
class XmlRepeated:
    """A list whose items stand right in its object's element."""

    items: XmlList
    required: bool = False


@dataclass(frozen=True, slots=True)
class XmlInline:
    """An object whose properties stand right in the element of another."""

    kind: XmlRef


XmlRoot = XmlElement | XmlChoice | XmlInline
XmlNode = XmlElement | XmlChoice | XmlAttribute | XmlText | XmlRepeated | XmlInline


@dataclass(frozen=True, slots=True)
class XmlObject:
    """An object: property to where it stands; `rest` is for those that are not listed."""

    fields: tuple[tuple[str, XmlNode], ...]
    rest: XmlNode | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class XmlAnswers:
    """The answers of an operation that are XML. `accept`: what it asks for, if that is one."""

    answers: tuple[tuple[int, XmlRoot], ...] = ()
    """Status to root; 2, 4 and 5 stand for a whole class, 0 for every other."""
    accept: str = ""
