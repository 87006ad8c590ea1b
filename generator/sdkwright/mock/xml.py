"""Data and its schema -> an XML document, as the schema's XML Objects say (OpenAPI 3.1, 4.8.26).

`attribute` and `wrapped` are read as the `nodeType` of 3.2 that they are short for.
"""

from __future__ import annotations

import json
import re
from typing import Any, Final
from xml.etree import ElementTree as ET

from sdkwright.mock import facets
from sdkwright.mock.exchange import Schema
from sdkwright.mock.flat import Lookup

ROOT: Final = "root"
"""The element of a document whose schema has no name for it."""
NIL: Final = "{http://www.w3.org/2001/XMLSchema-instance}nil"
FORBIDDEN: Final = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 has no way to write (section 2.2)."""


class XmlWriter:
    """Writes values; `lookup` knows what schemas refer to."""

    def __init__(self, lookup: Lookup) -> None:
        self.lookup = lookup

    def document(self, value: Any, schema: Schema) -> bytes:
        """The whole document."""
        root = ET.Element(tag(self.said(schema), ROOT))
        self.fill(root, value, schema)
        return ET.tostring(root, "unicode").encode()

    def said(self, schema: Schema) -> Schema:
        """The XML Object of a schema, or of what it refers to."""
        first = next(facets.faces(schema, self.lookup), {})
        found = first.get("xml")
        return found if isinstance(found, dict) else {}

    def fill(self, element: ET.Element, value: Any, schema: Schema) -> None:
        """Put a value into its element."""
        if isinstance(value, dict):
            known = facets.properties(schema, self.lookup)
            rest = facets.rest(schema, self.lookup) or {}
            for name, each in value.items():
                self.add(element, name, each, known.get(name, rest), name in known)
        elif isinstance(value, list):
            self.several(element, element.tag.rpartition("}")[2], value, schema)
        elif value is None:
            element.set(NIL, "true")
        else:
            element.text = text(value)

    def add(
        self, parent: ET.Element, name: str, value: Any, schema: Schema, is_known: bool
    ) -> None:
        """Put a property into the element of its object; in a map its name is its key."""
        said = self.said(schema)
        own = tag(said if is_known else {}, name)
        node_type = said.get("nodeType") or node_type_of(said, value)
        if node_type == "attribute" and not isinstance(value, dict):
            if value is not None:
                parent.set(own, text(value))
        elif node_type in ("text", "cdata"):
            parent.text = text(value)
        elif node_type == "none" and isinstance(value, list):
            self.several(parent, name, value, schema)
        elif node_type == "none":
            self.fill(parent, value, schema)
        else:
            self.fill(ET.SubElement(parent, own), value, schema)

    def several(
        self, parent: ET.Element, name: str, values: list[Any], schema: Schema
    ) -> None:
        """Put the items of a list into an element, each into one of its own."""
        inner = facets.items(schema, self.lookup)
        for each in values:
            own = tag(self.said(inner), name)
            self.fill(ET.SubElement(parent, own), each, inner)


def node_type_of(said: Schema, value: Any) -> str:
    """What a property without `nodeType` is."""
    if said.get("attribute") is True:
        return "attribute"
    return "none" if isinstance(value, list) and not said.get("wrapped") else "element"


def tag(said: Schema, name: str) -> str:
    """The name of an element or attribute, in its namespace, if XML can have such a one."""
    local = str(said.get("name") or name).rpartition(":")[2]  # a prefix here means nothing
    local = re.sub(r"[^\w.-]", "_", local)
    local = local if re.match(r"[^\W\d]", local) else f"_{local}"
    namespace = said.get("namespace")
    return f"{{{namespace}}}{local}" if namespace else local


def text(value: Any) -> str:
    """One value; the items of a list stand between spaces."""
    if isinstance(value, list):
        return " ".join(map(text, value))
    found = value if isinstance(value, str) else json.dumps(value)
    return FORBIDDEN.sub("\ufffd", found)
