"""Schemas and their XML Objects -> how their data is written as XML (OpenAPI 3.1, XML Object).

The node types are those of OpenAPI 3.2, which `attribute` and `wrapped` are short for. A
name that stands at a component also counts where it is referred to. All options of a
union, and all heirs of a parent, are read as one object with the properties of each:
which of them it is, is decided by what comes out.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from openapi_pydantic.v3 import v3_1 as oas

from .. import ir
from ..diagnostics import Diagnostic, SpecError
from . import media
from .kinship import Kinship
from .shapes import Shape, Source, says_nothing, shape_of, sole_reference
from .unions import only_narrows, tag_of
from .xml_kinds import Gathered, gather_flat, is_flat_list, of_values, simplest

if TYPE_CHECKING:
    from .schemas import Types

ROOT = "root"
"""The root element where the document has no name for it."""
XML = "http://www.w3.org/XML/1998/namespace"


def is_xml(media_type: str) -> bool:
    """Whether a body of this type is XML, and no picture or page."""
    name = media.essence(media_type)
    return name.endswith(("/xml", "+xml")) and not name.startswith("image/")


class XmlTypes:
    """The objects found so far, and the way to more."""

    def __init__(self, types: Types) -> None:
        self._types = types
        self._spec = types.spec
        self._kinship = Kinship(types.spec)
        self._active: list[str] = []
        self._waiting: deque[tuple[ir.TypeId, Gathered]] = deque()
        self._known: set[ir.TypeId] = set()
        self.objects: dict[ir.TypeId, ir.XmlObject] = {}

    def is_data(self, media_type: str, source: Source | None) -> bool:
        """Whether a body is XML that is described as more than a text."""
        if source is None or not is_xml(media_type):
            return False
        if self._said([source]).get("name"):
            return True
        kind = self._kind([source], None)
        options = kind.options if isinstance(kind, ir.XmlEither) else (kind,)
        return not all(isinstance(option, ir.XmlScalar) for option in options)

    def root_of(
        self, media_type: str, source: Source | None, *, is_sent: bool = False
    ) -> ir.XmlRoot | None:
        """The root element of a body; None if it is no XML, or only a text."""
        if source is None or not self.is_data(media_type, source):
            return None
        is_named = "name" in self._said([source]) or self._component(source)
        node = self._one([source], self._component(source) or ROOT, is_root=True)
        while self._waiting:
            id, found = self._waiting.popleft()
            self.objects[id] = self._object(found)
        root = node if is_named else self._unnamed(node)
        if is_sent and root is node and not is_named:
            message = f"nothing names the root element; taken to be {ROOT!r}"
            self._spec.report(Diagnostic("value-repaired", message, source.node.at))
        return root

    def _unnamed(self, node: ir.XmlOne) -> ir.XmlRoot:
        """An object without a name of which one element is all: that is the root."""
        kind = node.kind if isinstance(node, ir.XmlElement) else None
        if isinstance(kind, ir.XmlRef):
            fields = self.objects[kind.to].fields
            if len(fields) == 1 and isinstance(fields[0][1], ir.XmlElement):
                return ir.XmlInline(kind)
        return node

    # --- where a value stands ---

    def _node(
        self,
        sources: list[Source],
        name: str,
        *,
        required: bool = False,
        is_value: bool = False,
        is_root: bool = False,
    ) -> ir.XmlNode:
        """`is_value`: of a map, so that it has its key for a name."""
        said = self._said(sources)
        own = self._name(said, name)
        if not (said.get("name") or is_value):
            choice = self._choice(sources, name)
            if choice is not None:
                return choice
        if is_value:
            own = ir.XmlName("", own.namespace, own.prefix)
        is_old = said.get("wrapped") is True and "nodeType" not in said
        item = own.local if is_old or is_value else name
        kind = self._kind(sources, None if is_root else item)
        return self._placed(_node_type(said), own, kind, required)

    def _placed(
        self, place: str, name: ir.XmlName, kind: ir.XmlKind, required: bool
    ) -> ir.XmlNode:
        is_flat = isinstance(kind, ir.XmlScalar)
        match place, kind:
            case "attribute", _ if is_flat or is_flat_list(kind):
                return ir.XmlAttribute(name, kind)
            case "text" | "cdata" | "none", _ if is_flat:
                return ir.XmlText(kind)
            case "none", ir.XmlRef():
                return ir.XmlInline(kind)
            case "" | "none", ir.XmlList():
                return ir.XmlRepeated(kind, required)
            case _:
                return ir.XmlElement(name, kind)

    def _choice(self, sources: list[Source], name: str) -> ir.XmlChoice | None:
        """A choice of components of which each has a name of its own."""
        shape = shape_of(self._spec, self._target(sources[-1]))
        if len(shape.choices) != 1 or shape.properties:
            return None
        options = shape.choices[0].options
        said = [self._said([option]).get("name") for option in options]
        if not all(said) or len(set(said)) < 2:
            return None
        nodes = tuple(self._one([option], name) for option in options)
        elements = tuple(node for node in nodes if isinstance(node, ir.XmlElement))
        tag = tag_of(shape.choices[0], self._types)
        places = {self._target(option).node.id: n for n, option in enumerate(options)}
        values = [*tag.implied, *tag.mapping] if tag else []
        numbers = {value: places[id] for value, id in values if id in places}
        if len(elements) < len(nodes):
            return None
        return ir.XmlChoice(elements, tag.wire if tag else "", tuple(numbers.items()))

    def _one(
        self, sources: list[Source], name: str, *, is_root: bool = False
    ) -> ir.XmlOne:
        """A root, or an item of a list: an element, as nothing else tells it from the next."""
        node = self._node(sources, name, is_root=is_root)
        match node:
            case ir.XmlElement() | ir.XmlChoice():
                return node
            case ir.XmlRepeated(items=kind) | ir.XmlInline(kind=kind):
                return ir.XmlElement(self._name(self._said(sources), name), kind)
            case ir.XmlAttribute(kind=kind) | ir.XmlText(kind=kind):
                return ir.XmlElement(self._name(self._said(sources), name), kind)

    def _name(self, said: Mapping[str, Any], name: str) -> ir.XmlName:
        prefix = _text(said, "prefix")
        namespace = _text(said, "namespace") or (XML if prefix == "xml" else "")
        local = _text(said, "name") or name
        return ir.XmlName(local, namespace, prefix if namespace else "")

    def _said(self, sources: Sequence[Source]) -> dict[str, Any]:
        """What the XML Objects of a place say; what is nearer counts more."""
        found: dict[str, Any] = {}
        for source in sources:
            found |= self._said_at(source, 0)
        return found

    def _said_at(self, source: Source, hops: int) -> dict[str, Any]:
        ref = sole_reference(source.schema)
        found: dict[str, Any] = {}
        if ref is not None and hops < 100:
            try:
                node = source.node.target(ref)
                found = self._said_at(Source(node, self._spec.schema(node)), hops + 1)
            except SpecError:  # told where the schema itself is read
                pass
        if isinstance(source.schema, oas.Schema):
            for part in (*(source.schema.allOf or ()), source.schema):
                if isinstance(part, oas.Schema) and part.xml is not None:
                    found |= part.xml.model_dump(exclude_unset=True)
        return found

    # --- what is inside ---

    def _kind(self, sources: list[Source], item: str | None) -> ir.XmlKind:
        """`item`: what the items of a list are called if nothing says so; None for a root."""
        telling = [s for s in sources if not says_nothing(s.schema)] or sources
        found = Gathered()
        for source in telling:
            self._gather(source, found)
        ids = [self._target(source).node.id for source in telling]
        has_items = bool(found.lists) or found.is_map
        if has_items and set(ids) & set(self._active):  # a list of itself
            return ir.XmlScalar.ANYTHING
        self._active += ids
        try:
            return self._united(found, "+".join(dict.fromkeys(ids)), item)
        finally:
            del self._active[-len(ids) :]

    def _united(self, found: Gathered, id: str, item: str | None) -> ir.XmlKind:
        options: list[ir.XmlKind] = []
        if found.objects:
            options.append(self._define(ir.TypeId(id), found))
        elif found.values:
            options.append(ir.XmlMap(self._node(found.values[:1], "", is_value=True)))
        elif found.is_map and (item is None or found.scalars or found.lists):
            return ir.XmlScalar.ANYTHING
        elif found.is_map:  # with nothing inside it is an object still, and no text
            value = ir.XmlElement(ir.XmlName(""), ir.XmlScalar.ANYTHING)
            options.append(ir.XmlMap(value))
        options += simplest(found.scalars)
        for shape in found.lists[:1]:
            options = self._with_list(shape, options, item)
        if not options:
            return ir.XmlScalar.ANYTHING
        return options[0] if len(options) == 1 else ir.XmlEither(tuple(options))

    def _with_list(
        self, shape: Shape, others: list[ir.XmlKind], item: str | None
    ) -> list[ir.XmlKind]:
        """A list beside others; one of just these is how many elements there are."""
        of = [shape.items] if shape.items else []
        first = tuple(self._item(source, item) for source in shape.prefix)
        anything = ir.XmlElement(
            ir.XmlName("item" if item is None else item), ir.XmlScalar.ANYTHING
        )
        one = self._item(of[0], item) if of else anything
        if others and isinstance(one, ir.XmlElement) and one.kind in others:
            return others
        return [*others, ir.XmlList(one, first)]

    def _item(self, source: Source, name: str | None) -> ir.XmlOne:
        usual = self._component(source) or "item" if name is None else name
        return self._one([source], usual)

    def _define(self, id: ir.TypeId, found: Gathered) -> ir.XmlRef:
        if id not in self._known:
            self._known.add(id)
            self._waiting.append((id, found))
        return ir.XmlRef(id)

    def _object(self, found: Gathered) -> ir.XmlObject:
        properties: dict[str, list[Source]] = {}
        required: set[str] = set()
        for shape in found.objects.values():
            required |= set(shape.required)
            for name, sources in shape.properties.items():
                properties.setdefault(name, []).extend(sources)
        fields = tuple(
            (name, self._node(sources, name, required=name in required))
            for name, sources in properties.items()
        )
        rest = (
            [self._node(found.values[:1], "", is_value=True)]
            if found.values
            else [None]
        )
        self._report_bare_prefixes(properties)
        return ir.XmlObject(fields, rest[0])

    def _report_bare_prefixes(self, properties: Mapping[str, list[Source]]) -> None:
        for sources in properties.values():
            said = self._said(sources)
            if said.get("prefix", "xml") != "xml" and not said.get("namespace"):
                message = f"the prefix {said['prefix']!r} stands for no namespace"
                at = sources[-1].node.child("xml").at
                self._spec.report(Diagnostic("value-ignored", message, at))

    def _target(self, source: Source) -> Source:
        """What a schema is, through all that only refers."""
        for _ in range(100):
            ref = sole_reference(source.schema)
            if ref is None:
                break
            try:
                node = source.node.target(ref)
            except SpecError:  # told where the schema itself is read
                break
            source = Source(node, self._spec.schema(node))
        return source

    def _component(self, source: Source) -> str:
        """What a component is called; empty if it is none."""
        pointer = self._target(source).node.pointer
        is_one = len(pointer) in (2, 3) and pointer[-2] in ("schemas", "definitions")
        return pointer[-1] if is_one else ""

    def _gather(self, source: Source, found: Gathered) -> None:
        source = self._target(source)
        if source.node.id in found.seen or isinstance(source.schema, oas.Reference):
            return
        found.seen.add(source.node.id)
        shape = shape_of(self._spec, source)
        choices = [choice for choice in shape.choices if not only_narrows(choice)]
        for choice in choices:
            for option in choice.options:
                self._gather(option, found)
        if shape.values:
            found.scalars |= dict.fromkeys(of_values(shape))
        elif shape.is_object:
            self._gather_object(shape, found)
        if not (choices or shape.values):
            gather_flat(shape, found)

    def _gather_object(self, shape: Shape, found: Gathered) -> None:
        if shape.properties or shape.tag:
            found.objects[shape.node.id] = shape
        found.values += [*filter(None, [*shape.patterns, shape.additional])]
        found.is_map = True
        if shape.tag is not None:
            for _, node in self._kinship.heirs(shape.node.id):
                self._gather(Source(node, self._spec.schema(node)), found)


def _node_type(said: Mapping[str, Any]) -> str:
    """The node type that is said, in the words of OpenAPI 3.2; empty if none is."""
    if said.get("nodeType") in ("element", "attribute", "text", "cdata", "none"):
        return str(said["nodeType"])
    if said.get("attribute") is True:
        return "attribute"
    if said.get("x-ms-text") is True:
        return "text"
    return "element" if said.get("wrapped") is True else ""


def _text(said: Mapping[str, Any], key: str) -> str:
    value = said.get(key)
    return value if isinstance(value, str) else ""
