"""Schemas without parts, and all options of a value together -> kinds of XML."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from .. import ir
from ..data import Struct, field
from .shapes import Shape, Source

_SCALARS: Mapping[str, ir.XmlScalar] = {
    "integer": ir.XmlScalar.INTEGER,
    "number": ir.XmlScalar.NUMBER,
    "boolean": ir.XmlScalar.BOOLEAN,
    "string": ir.XmlScalar.TEXT,
}
_TOKENS = frozenset(
    ["date-time", "date", "time", "duration", "decimal", "int64", "uint64", "uuid"]
)
_OF_VALUES: Mapping[type, ir.XmlScalar] = {
    str: ir.XmlScalar.TOKEN,
    int: ir.XmlScalar.INTEGER,
    float: ir.XmlScalar.NUMBER,
    bool: ir.XmlScalar.BOOLEAN,
}


class Gathered(Struct):
    """What a value may be, all its options together."""

    scalars: dict[ir.XmlScalar, None] = field(default_factory=dict)
    objects: dict[str, Shape] = field(default_factory=dict)
    lists: list[Shape] = field(default_factory=list)
    values: list[Source] = field(default_factory=list)
    """Those of properties that are not listed."""
    is_map: bool = False
    seen: set[str] = field(default_factory=set)


def gather_flat(shape: Shape, found: Gathered) -> None:
    """Add what a schema says of texts, numbers and lists."""
    types = shape.types or set()
    if "array" in types or (not types and (shape.items or shape.prefix)):
        found.lists.append(shape)
    elif not (types or shape.is_object):
        found.scalars |= {_of_text(shape, ir.XmlScalar.ANYTHING): None}
    for name in types & _SCALARS.keys():
        is_text = name == "string"
        usual = _SCALARS[name]
        found.scalars |= {_of_text(shape, usual) if is_text else usual: None}


def _of_text(shape: Shape, usual: ir.XmlScalar) -> ir.XmlScalar:
    if shape.format == "byte" or shape.encoding == "base64":
        return ir.XmlScalar.BASE64
    return ir.XmlScalar.TOKEN if shape.format in _TOKENS else usual


def of_values(shape: Shape) -> Iterable[ir.XmlScalar]:
    """What the listed values are."""
    for each in shape.values or ():
        is_bare = isinstance(each.value, str) and each.value == each.value.strip() != ""
        is_text = isinstance(each.value, str) and not is_bare
        yield ir.XmlScalar.TEXT if is_text else _OF_VALUES[type(each.value)]


def simplest(found: Iterable[ir.XmlScalar]) -> list[ir.XmlScalar]:
    """Without those that another one includes, in a fixed order."""
    kinds = set(found)
    if len(kinds) > 1:
        kinds.discard(ir.XmlScalar.ANYTHING)
    if ir.XmlScalar.TEXT in kinds:
        kinds -= {ir.XmlScalar.TOKEN, ir.XmlScalar.BASE64}
    if ir.XmlScalar.NUMBER in kinds:
        kinds.discard(ir.XmlScalar.INTEGER)
    return [kind for kind in ir.XmlScalar if kind in kinds]


def is_flat_list(kind: ir.XmlKind) -> bool:
    """Whether a kind, one of several or a list, consists of texts and numbers."""
    if isinstance(kind, ir.XmlEither):
        return all(isinstance(option, ir.XmlScalar) for option in kind.options)
    item = kind.item if isinstance(kind, ir.XmlList) else None
    return isinstance(item, ir.XmlElement) and isinstance(item.kind, ir.XmlScalar)
