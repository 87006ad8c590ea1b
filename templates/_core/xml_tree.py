"""Elements to data and back where nothing is known of them; names, and the text of all.

A document type is refused, and with it entities (OWASP, XML External Entity Prevention).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from xml.etree import ElementTree as ET

from pydantic_core import to_json

from .data import is_dict, is_list

HEAD = "<?xml version='1.0' encoding='utf-8'?>\n"
XSI = "http://www.w3.org/2001/XMLSchema-instance"
NIL = f"{{{XSI}}}nil"
XML = "http://www.w3.org/XML/1998/namespace"

NAME = re.compile(r"([^\W\d][\w.\-]*:)?[^\W\d][\w.\-]*")
"""A name with or without a prefix (Namespaces in XML, 4), a little stricter."""
FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What no XML can hold (XML 1.0, 2.2)."""


class Builder(ET.TreeBuilder):
    """Builds a tree of what has no document type."""

    def doctype(self, name: str, pubid: str | None, system: str | None) -> None:
        """Called when one begins, before anything in it is read."""
        raise ValueError("XML with a document type is not read")


def tree_of(content: bytes, charset: str | None = None) -> ET.Element:
    """The root of a document; a byte order mark counts more than `charset` (RFC 7303, 3).

    Raises:
        ValueError: It is not XML, or may be an attack.
    """
    has_mark = (
        content[:2] in (b"\xff\xfe", b"\xfe\xff") or content[:3] == b"\xef\xbb\xbf"
    )
    parser = ET.XMLParser(target=Builder(), encoding=None if has_mark else charset)
    try:
        parser.feed(content)
        root: ET.Element = parser.close()
    except (ET.ParseError, LookupError) as error:
        raise ValueError(f"not XML: {error}") from error
    return root


class Writer:
    """Makes elements, and knows which namespaces they need."""

    def __init__(self) -> None:
        self._namespaces = {"xml": XML}

    def child(self, parent: ET.Element, name: str, at: str, prefix: str) -> ET.Element:
        """A new element in a namespace, which is the usual one there without a prefix."""
        if not at or prefix:
            return ET.SubElement(parent, self.name(name, at, prefix))
        return ET.SubElement(parent, self.name(name, "", ""), {"xmlns": at})

    def name(self, name: str, at: str, prefix: str) -> str:
        """A name as it is written."""
        full = f"{self._prefix(at, prefix)}:{name}" if at else name
        if not NAME.fullmatch(full):
            raise ValueError(f"{name!r} cannot be a name in XML")
        return full

    def _prefix(self, at: str, wanted: str) -> str:
        prefix, number = wanted or "ns1", 1
        while self._namespaces.get(prefix, at) != at:
            number += 1
            prefix = f"ns{number}"
        self._namespaces[prefix] = at
        return prefix

    def text(self, root: ET.Element) -> bytes:
        """The whole as it travels."""
        for prefix, at in self._namespaces.items():
            if prefix != "xml":
                root.set(f"xmlns:{prefix}", at)
        _say_once(root, "")
        text = ET.tostring(root, encoding="unicode").replace("\r", "&#13;")
        bad = FORBIDDEN.search(text)
        if bad:
            raise ValueError(f"{bad[0]!r} cannot be written as XML")
        return (HEAD + text).encode()


def _say_once(element: ET.Element, usual: str) -> None:
    """Drop a namespace that is the usual one around an element anyway."""
    own = element.get("xmlns", usual)
    if own == usual:
        element.attrib.pop("xmlns", None)
    for child in element:
        _say_once(child, own)


# --- what is not described --------------------------------------------------------------


def undescribed(element: ET.Element) -> object:
    """A text, or an object of attributes as `@name`, elements, and text as `#text`."""
    if is_nil(element):
        return None
    found: dict[str, object] = {f"@{name}": text for name, text in element.items()}
    children: dict[str, list[object]] = {}
    for child in element:
        children.setdefault(key_of(child, element), []).append(undescribed(child))
    for key, values in children.items():
        found[key] = values[0] if len(values) == 1 else values
    text = text_of(element)
    if not found:
        return text
    return {**found, "#text": text.strip()} if text.strip() else found


def fill(element: ET.Element, value: object, writer: Writer) -> None:
    """Fill an element with a value: what `undescribed` reads."""
    if value is None:
        element.set(writer.name("nil", XSI, "xsi"), "true")
    elif is_dict(value):
        for key, item in value.items():
            add(element, key, item, writer)
    elif is_list(value):
        add(element, "item", value, writer)
    else:
        element.text = spelled(value)


def add(parent: ET.Element, key: str, value: object, writer: Writer) -> None:
    """Add a property that is not described."""
    at, _, name = key.lstrip("@{").rpartition("}")
    if key == "#text":
        parent.text = spelled(value)
    elif key.startswith("@"):
        parent.set(writer.name(name, at, ""), spelled(value))
    else:
        for each in value if is_list(value) else [value]:
            fill(writer.child(parent, name, at, ""), each, writer)


def spelled(value: object) -> str:
    """A value without parts as text."""
    return value if isinstance(value, str) else to_json(value).decode()


def is_nil(element: ET.Element) -> bool:
    """Whether it stands for null (XML Schema, 2.6.2)."""
    return element.get(NIL, "").strip() in ("true", "1")


def text_of(element: ET.Element) -> str:
    """All text right within an element."""
    return (element.text or "") + "".join(child.tail or "" for child in element)


# --- names ------------------------------------------------------------------------------


def clark(name: str, namespace: str) -> str:
    """A name with its namespace, as ElementTree has it."""
    return f"{{{namespace}}}{name}" if namespace else name


def key_of(child: ET.Element, parent: ET.Element) -> str:
    """An element as a key: its name, with its namespace if that is not its parent's."""
    at, brace, name = child.tag.rpartition("}")
    return name if not brace or parent.tag.startswith(at + brace) else child.tag


def table(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Names with and without their namespaces (or prefixes) to what they mean."""
    found: dict[str, str] = {}
    bare: dict[str, str] = {}
    for name, meaning in pairs:
        found.setdefault(name, meaning)
        bare.setdefault(re.split("[}:]", name)[-1], meaning)
    return {**bare, **found}


def looked_up(names: Mapping[str, str], name: str) -> str | None:
    """What a name means; where its namespace is another than described, by the name alone."""
    return names.get(name) or names.get(name.rpartition("}")[2])
