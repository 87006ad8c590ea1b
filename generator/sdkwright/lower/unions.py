"""`oneOf`, `anyOf` and their discriminators -> unions without repetition, and their tags."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from openapi_pydantic.v3 import v3_1 as oas

from .. import ir
from ..diagnostics import SpecError
from .shapes import Choice, Source, sole_reference

if TYPE_CHECKING:
    from .schemas import Types


def united(options: tuple[ir.Type, ...]) -> ir.Type:
    """A union of `options`: flat, without repetition; anything with `Any` is `Any`."""
    flat = tuple(dict.fromkeys(_flat(options)))
    if ir.ANY in flat:
        return ir.ANY
    return flat[0] if len(flat) == 1 else ir.OneOf(flat)


def _flat(options: tuple[ir.Type, ...]) -> Iterator[ir.Type]:
    for option in options:
        if isinstance(option, ir.OneOf) and option.tag is None:
            yield from _flat(option.options)
        else:
            yield option


def is_only_about_presence(choice: Choice) -> bool:
    """Whether the options only say which properties must come together."""
    return all(_is_presence(option.schema) for option in choice.options)


def _is_presence(schema: oas.Schema | oas.Reference) -> bool:
    if isinstance(schema, oas.Reference):
        return False
    said = schema.model_fields_set - {"description", "title", "examples"}
    return bool(said) and said <= {"required", "schema_not"}


def tag_of(choice: Choice, types: Types) -> ir.Tag | None:
    """The discriminator, explicit names first, then the implicit ones (OpenAPI 3.1, 4.8.25)."""
    if choice.tag is None:
        return None
    implied: dict[str, ir.TypeId] = {}
    for option in choice.options:
        ref = sole_reference(option.schema)
        target = _target(option, ref, types) if ref else None
        if ref and target:
            implied.setdefault(ref.rpartition("/")[2].partition(".")[0], target)
    mapping = tuple(dict(_mapped(choice, types)).items())
    return ir.Tag(choice.tag.propertyName, mapping, tuple(implied.items()))


def _mapped(choice: Choice, types: Types) -> Iterator[tuple[str, ir.TypeId]]:
    assert choice.tag is not None
    for value, ref in (choice.tag.mapping or {}).items():
        is_name = "/" not in ref and "#" not in ref and "." not in ref
        full = f"#/components/schemas/{ref}" if is_name else ref
        target = _target(choice.options[0], full, types)
        if target:
            yield value, target


def _target(option: Source, ref: str, types: Types) -> ir.TypeId | None:
    try:
        return types.define(option.node.target(ref)).to
    except SpecError as error:
        types.spec.report(error.diagnostic)
        return None
