"""`oneOf`, `anyOf` and their discriminators -> unions without repetition, and their tags."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from openapi_pydantic.v3 import v3_1 as oas

from .. import ir
from ..data import replace
from ..diagnostics import SpecError
from .limits import NARROWING, NOTHING_FITS, limits_of_options
from .shapes import Choice, sole_reference

if TYPE_CHECKING:
    from ..spec.node import Node
    from .schemas import Types


def united(options: tuple[ir.Type, ...]) -> ir.Type:
    """A union of `options`: flat, without repetition; anything with `Any` is `Any`."""
    flat: dict[ir.Type, ir.Type] = {}
    every = _told_apart([*_flat(options)])
    for option in [each for each in every if not _is_nothing(each)] or every:
        flat[option] = _wider(flat[option], option) if option in flat else option
    if ir.ANY in flat and len(flat) > 1:
        return ir.ANY
    found = tuple(flat.values())
    return found[0] if len(found) == 1 else ir.OneOf(found)


def _is_nothing(type: ir.Type) -> bool:
    """Whether it is `false`, which adds nothing to a union."""
    return isinstance(type, ir.Primitive) and type.limits == NOTHING_FITS


def _told_apart(options: list[ir.Type]) -> list[ir.Type]:
    """A number that travels as text stays text where numbers may stand, too."""
    has_numbers = any(option in _NUMBERS for option in options)
    return [ir.STRING if has_numbers and o in _IN_TEXT else o for o in options]


_NUMBERS = (ir.Primitive(ir.Scalar.INTEGER), ir.Primitive(ir.Scalar.NUMBER))
_IN_TEXT = (ir.Primitive(ir.Scalar.DIGITS), ir.Primitive(ir.Scalar.DECIMAL))


def _wider(some: ir.Type, same: ir.Type) -> ir.Type:
    """One type for two that only differ in their limits: without any."""
    if isinstance(some, ir.Const | ir.OneOf | ir.Ref):
        return some
    assert not isinstance(same, ir.Const | ir.OneOf | ir.Ref)
    return some if some.limits == same.limits else replace(some, limits=())


def _flat(options: tuple[ir.Type, ...]) -> Iterator[ir.Type]:
    for option in options:
        if isinstance(option, ir.OneOf) and option.tag is None:
            yield from _flat(option.options)
        else:
            yield option


_WORDS = frozenset(("description", "title", "examples", "default", "deprecated"))
_NARROWING = NARROWING | {"required", "schema_not", "schema_if", "then", "schema_else"}


def only_narrows(choice: Choice) -> bool:
    """Whether the options only narrow the values of a type, or say what must come together."""
    return all(_narrows(option.schema) for option in choice.options)


def _narrows(schema: oas.Schema | oas.Reference) -> bool:
    if isinstance(schema, oas.Reference):
        return False
    said = schema.model_fields_set - _WORDS
    return bool(said) and said <= _NARROWING


def limits_of_choice(choice: Choice) -> ir.Json:
    """What options that only narrow say."""
    options = ((option.schema, option.node.value) for option in choice.options)
    return limits_of_options(
        (schema, raw) for schema, raw in options if isinstance(schema, oas.Schema)
    )


def tag_of(choice: Choice, types: Types) -> ir.Tag | None:
    """The discriminator, explicit names first, then the implicit ones (OpenAPI 3.1, 4.8.25)."""
    if choice.tag is None:
        return None
    implied: dict[str, ir.TypeId] = {}
    for option in choice.options:
        ref = sole_reference(option.schema)
        target = _target(option.node, ref, types) if ref else None
        if ref and target:
            implied.setdefault(ref.rpartition("/")[2].partition(".")[0], target)
    node = choice.options[0].node
    mapping = tuple(dict(mapped(choice.tag, node, types)).items())
    fallback = (choice.tag.model_extra or {}).get("defaultMapping")
    default = _named(fallback, node, types) if isinstance(fallback, str) else None
    return ir.Tag(choice.tag.propertyName, mapping, tuple(implied.items()), default)


def moved_tag(tag: ir.Tag, ids: Mapping[ir.TypeId, ir.TypeId]) -> ir.Tag:
    """A tag of what the options were, as one of what became of them."""
    return replace(
        tag,
        mapping=tuple((value, ids.get(id, id)) for value, id in tag.mapping),
        implied=tuple((value, ids.get(id, id)) for value, id in tag.implied),
    )


def mapped(
    tag: oas.Discriminator, node: Node, types: Types
) -> Iterator[tuple[str, ir.TypeId]]:
    """The values that a discriminator's mapping lists; `node` is where it stands."""
    for value, ref in (tag.mapping or {}).items():
        target = _named(ref, node, types)
        if target:
            yield value, target


def _named(ref: str, node: Node, types: Types) -> ir.TypeId | None:
    """A schema by its name or by a reference to it."""
    is_name = "/" not in ref and "#" not in ref and "." not in ref
    full = f"#/components/schemas/{ref}" if is_name else ref
    return _target(node, full, types)


def _target(node: Node, ref: str, types: Types) -> ir.TypeId | None:
    try:
        return types.define(node.target(ref)).to
    except SpecError as error:
        types.spec.report(error.diagnostic)
        return None


def is_nullable(type: ir.Type) -> bool:
    """Whether null is one of the options."""
    return isinstance(type, ir.OneOf) and ir.NULL in type.options
