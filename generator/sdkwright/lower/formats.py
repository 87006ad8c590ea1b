"""A JSON type and a `format` -> a primitive (OpenAPI 3.1, 4.4; its format registry)."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from .. import ir
from .limits import OF_NUMBERS, OF_TEXTS, chosen
from .media import kind_of

if TYPE_CHECKING:
    from .shapes import Shape

Formats = Mapping[str, ir.Scalar]
"""What texts of a format are read as. A format that is not here stays text."""

FORMATS: Final = MappingProxyType(
    {
        "date-time": ir.Scalar.DATE_TIME,
        "date": ir.Scalar.DATE,
        "time": ir.Scalar.TIME,
        "duration": ir.Scalar.DURATION,
        "decimal": ir.Scalar.DECIMAL,
        "byte": ir.Scalar.BYTES,
        "binary": ir.Scalar.BINARY,
        "int64": ir.Scalar.DIGITS,
        "uint64": ir.Scalar.DIGITS,
    }
)
_KINDS: Final = {
    "text": ir.Scalar.STRING,
    "datetime": ir.Scalar.DATE_TIME,
    "date": ir.Scalar.DATE,
    "time": ir.Scalar.TIME,
    "timedelta": ir.Scalar.DURATION,
    "uuid": ir.Scalar.UUID,
    "decimal": ir.Scalar.DECIMAL,
    "int": ir.Scalar.DIGITS,
    "bytes": ir.Scalar.BYTES,
}
_SCALARS: Final = {
    "string": ir.Scalar.STRING,
    "integer": ir.Scalar.INTEGER,
    "number": ir.Scalar.NUMBER,
    "boolean": ir.Scalar.BOOLEAN,
}
_AMBIGUOUS: Final = frozenset((ir.Scalar.DIGITS, ir.Scalar.DECIMAL, ir.Scalar.STRING))
"""Texts that could be taken for a number where numbers may stand too, or say nothing."""


def formats_with(configured: Mapping[str, str]) -> Formats:
    """The usual formats, and what a configuration says of some."""
    return FORMATS | {name: _KINDS[kind] for name, kind in configured.items()}


def primitive(kind: str, shape: Shape, formats: Formats) -> ir.Primitive:
    """The primitive for one JSON type of a schema."""
    if kind != "string":
        keywords = () if kind == "boolean" else OF_NUMBERS
        return ir.Primitive(_SCALARS[kind], chosen(shape.limits, keywords))
    scalar = _text(shape, formats)
    if scalar in _AMBIGUOUS and {"integer", "number"} & (shape.types or set()):
        scalar = ir.Scalar.STRING
    return ir.Primitive(scalar, chosen(shape.limits, OF_TEXTS), shape.format)


def untyped(shape: Shape, formats: Formats) -> ir.Type:
    """A schema without `type`: what its format tells."""
    scalar = _text(shape, formats)
    if scalar in _AMBIGUOUS:
        needed: ir.Limits = (("required", [*shape.required]),)
        limits = tuple(shape.limits.items()) + needed * bool(shape.required)
        return ir.Primitive(ir.Scalar.ANY, limits)
    return ir.Primitive(scalar, chosen(shape.limits, OF_TEXTS))


def _text(shape: Shape, formats: Formats) -> ir.Scalar:
    if shape.format in formats:
        return formats[shape.format]
    if shape.encoding == "base64":
        return ir.Scalar.BYTES
    is_raw = bool(shape.media_type) and not shape.encoding
    if is_raw and kind_of(shape.media_type) == "binary":
        return ir.Scalar.BINARY
    return ir.Scalar.STRING
