"""A value to the member of a union that it is: by its tag, or by how well it fits.

Both are annotations: `Annotated[Union[Card, Invoice], Tagged("method", {...})]` and
`Annotated[Union[Card, Invoice], BEST_FIT]`. Where all members are classes,
pydantic-core's own unions do it (the same answers, several times as fast); where a
member is a `reference`, a function does, which imports only what it has to.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum
from functools import cache, partial
from typing import TYPE_CHECKING, Any, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import PydanticCustomError, core_schema

from .data import is_array, is_object
from .decode import STRICTLY, Validate, is_model, resolved
from .models import UnknownVariant
from .operation import NOTHING
from .references import UNION, Reference, validator

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
    from pydantic.json_schema import JsonSchemaValue

    from .checks import Limits
    from .strict import Stricter


Read = Callable[[Any], Validate]
Make = Callable[[Read, bool], Validate]
"""From the reader of each type, and whether to read strictly, to that of a union."""

LISTED = 2
"""How many choices of a union with an open end the document lists."""


class Tagged:
    """A union whose members are told apart by a property.

    Args:
        tag: The property, as it is called on the wire.
        members: The values of the property, and the member that each stands for.
        unknown: What a value with any other tag is read as, also one without a tag that
            no member fits; without it, the member that fits best.
    """

    def __init__(
        self, tag: str, members: Mapping[Any, Any], unknown: Any = None
    ) -> None:
        self.tag = tag
        self.members = members
        self.unknown = unknown

    def member_for(self, value: object) -> Any:
        """The member that the tag of `value` stands for; None if it says nothing."""
        if not is_object(value):
            return None
        tag = value.get(self.tag)
        tag = tag.value if isinstance(tag, Enum) else tag
        return self.members.get(tag) if isinstance(tag, (str, int)) else None

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        kinds = (*self.members.values(), *get_args(source))
        if all(is_model(kind) for kind in kinds):
            return self._native(source, handler)
        return _by_function(partial(self._validator, source), source, handler)

    def _native(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        """The same in pydantic-core: the listed members, else the open end."""
        choices = {tag: handler.generate_schema(m) for tag, m in self.members.items()}
        listed = core_schema.tagged_union_schema(choices, self._names())
        rest = self.unknown or source
        others = core_schema.no_info_before_validator_function(
            self._refuse_listed,
            handler(source) if rest is source else handler.generate_schema(rest),
        )
        if not _is_open_end(self.unknown):
            return core_schema.union_schema([listed, others], mode="left_to_right")
        members = [handler.generate_schema(m) for m in set(self.members.values())]
        untagged = core_schema.no_info_before_validator_function(
            self._refuse_tagged, core_schema.union_schema([*members])
        )
        return core_schema.union_schema(
            [listed, untagged, others],
            mode="left_to_right",
            metadata={STRICTLY: _closed},
        )

    def _names(self) -> list[list[str | int]]:
        """Ways to the tag: on the wire, and as the attribute of a model."""
        fields = [each.model_fields.items() for each in self.members.values()]
        names = [n for each in fields for n, f in each if f.alias == self.tag]
        return [[name] for name in dict.fromkeys([*names, self.tag])]

    def _refuse_tagged(self, value: object) -> object:
        if not is_object(value) or self.tag in value:
            raise PydanticCustomError("tagged", "it has a tag")
        return value

    def _refuse_listed(self, value: object) -> object:
        if self.member_for(value) is not None:
            raise PydanticCustomError("listed_tag", "it is not what its tag says")
        return value

    def _validator(self, source: Any, read: Read, is_strict: bool) -> Validate:
        others = _best_of(get_args(source), read, is_strict)
        is_open = _is_open_end(self.unknown)

        def validate(value: object) -> Any:
            member = self.member_for(value)
            if member is None and is_object(value):
                has_no_tag = self.tag not in value
                member = None if is_open and (is_strict or has_no_tag) else self.unknown
            return others(value) if member is None else read(member)(value)

        return validate

    def __get_pydantic_json_schema__(
        self, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        return handler(_shown(schema))


class BestFit:
    """A union without a tag: see `BEST_FIT`."""

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        if _has_references(source):
            return _by_function(partial(_best_of, get_args(source)), source, handler)
        return handler(source)

    def __get_pydantic_json_schema__(
        self, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        return handler(_shown(schema))


BEST_FIT = BestFit()
"""Of the members that validate, the one that knows most of the keys; then the one
that leaves most values as they came; then the first."""


def _has_references(kind: Any) -> bool:
    return isinstance(kind, Reference) or any(map(_has_references, get_args(kind)))


def _by_function(
    make: Make, source: Any, handler: GetCoreSchemaHandler
) -> core_schema.CoreSchema:
    def strictly(stricter: Stricter, schema: Any, limits: Limits) -> Any:
        return stricter.plain(make(stricter.reader, True))

    return core_schema.no_info_plain_validator_function(
        make(validator, False),
        json_schema_input_schema=handler(source),
        metadata={STRICTLY: strictly},
    )


def _closed(stricter: Stricter, schema: Any, limits: Limits) -> Any:
    """A union without its open end."""
    return stricter.union(schema, limits, LISTED)


def _shown(schema: Any) -> Any:
    """The part of a schema that JSON Schema can express."""
    return schema.get("json_schema_input_schema", schema)


def _best_of(members: tuple[Any, ...], read: Read, is_strict: bool) -> Validate:
    """What tries all `members`. Values without keys are left to pydantic's union."""
    if is_strict:
        members = tuple(each for each in members if not _is_open_end(each))

    def validate(value: object) -> Any:
        if is_object(value) or is_array(value) or isinstance(value, BaseModel):
            return _best(members, value, read)
        return _scalar_validator(members, read)(value)

    return validate


def _is_open_end(kind: Any) -> bool:
    return is_model(kind) and issubclass(kind, UnknownVariant)


@cache
def _scalar_validator(members: tuple[Any, ...], read: Read) -> Validate:
    kinds = [resolved(member) for member in members]
    plain = tuple(kind for kind in kinds if not is_model(kind))
    return read(UNION[plain or tuple(kinds)])


def _best(members: tuple[Any, ...], value: object, read: Read) -> Any:
    """No problem is kept: with its traceback and this frame it would be a ring, and all
    that was read garbage for the collector."""
    results: list[Any] = []
    for member in members:
        try:
            results.append(read(member)(value))
        except ValidationError:
            continue
    if len(results) == 1:
        return results[0]
    if results:
        return max(results, key=lambda result: fit(result, value))
    return read(members[0])(value)  # which says what is wrong


def fit(result: object, value: object) -> tuple[int, int]:
    """How well `result` fits the `value` it was made of: keys known, less changes."""
    if isinstance(result, BaseModel):
        return _fit_of_model(result, value)
    if is_object(result) and is_object(value):
        return _total([fit(made, value.get(key)) for key, made in result.items()])
    if is_array(result) and is_array(value):
        return _total(
            [fit(made, came) for made, came in zip(result, value, strict=False)]
        )
    return (0, 0 if type(result) is type(value) else -1)


def _fit_of_model(result: BaseModel, value: object) -> tuple[int, int]:
    came = value if is_object(value) else NOTHING
    fields = type(result).model_fields
    known = result.model_fields_set & fields.keys()
    keys = {name: fields[name].alias or name for name in known}
    made = vars(result)
    inner = [fit(made[n], came[k]) for n, k in keys.items() if k in came]
    return _total([(len(known), 0), *inner])


def _total(found: list[tuple[int, int]]) -> tuple[int, int]:
    return sum(keys for keys, _ in found), sum(changes for _, changes in found)
