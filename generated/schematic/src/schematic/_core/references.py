"""A name to a stand-in for a type, which is imported when a value of it is seen.

A model of hundreds of fields refers to hundreds of models. With stand-ins, creating
its class imports none of them, chains and rings of models have no depth, and a
response pays for the types of the values in it only.
"""

from __future__ import annotations

from functools import cache, cached_property, partial
from importlib import import_module
from typing import TYPE_CHECKING, Any, Union

from pydantic import BaseModel
from pydantic_core import core_schema

from .data import is_dict, is_list
from .decode import STRICTLY, StandIn, Validate, adapter, complete, is_model, resolved

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
    from pydantic.json_schema import JsonSchemaValue

    from .checks import Limits
    from .strict import Stricter

UNION: Any = Union
"""`|` of a `Reference` cannot be written with `|`."""


class Reference(StandIn):
    """Stands for the type `name` of `package` until a value of it is seen."""

    def __init__(self, package: str, name: str) -> None:
        self._package = package
        self._name = name
        self._hash = hash((package, name))  # asked for with every value of a union
        self._is_being_shown = False

    @cached_property
    def _target(self) -> Any:
        return getattr(import_module(self._package), self._name)

    def resolve(self) -> Any:
        """The type itself."""
        return self._target

    def ready(self) -> None:
        """Build what reads it."""
        assert self._validate is not None

    @cached_property
    def _validate(self) -> Validate:
        return validator(self._target)

    def __call__(self, value: object) -> Any:
        """`value` validated; also what makes `typing` take this for a type."""
        return self._validate(value)

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        return core_schema.no_info_plain_validator_function(
            lambda value: self._validate(value), metadata={STRICTLY: self._strictly}
        )

    def _strictly(self, stricter: Stricter, schema: Any, limits: Limits) -> Any:
        return stricter.plain(lambda value: stricter.reader(self, self._name)(value))

    def __get_pydantic_json_schema__(
        self, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        target: Any = adapter(self._target).core_schema
        if self._is_being_shown:  # types that refer to each other
            name = target.get("ref") or target["schema"]["schema_ref"]
            shown = handler(core_schema.definition_reference_schema(name))
        else:
            self._is_being_shown = True
            try:
                shown = handler(core_schema.definitions_schema(target, []))
            finally:
                self._is_being_shown = False
        # pydantic puts the definition in place of a bare `$ref`
        return {"allOf": [shown]} if "$ref" in shown else shown

    def __eq__(self, other: object) -> bool:
        return self is other or (
            isinstance(other, Reference) and self._key == other._key
        )

    def __hash__(self) -> int:
        return self._hash

    @property
    def _key(self) -> tuple[str, str]:
        return self._package, self._name

    def __or__(self, other: Any) -> Any:
        return UNION[self, other]

    def __ror__(self, other: Any) -> Any:
        return UNION[other, self]

    def __repr__(self) -> str:
        return f"reference({self._package!r}, {self._name!r})"


def reference(package: str, name: str) -> Any:
    """Stand for a type until a value of it is seen.

    Args:
        package: The package that exports it, usually `__package__`.
        name: Its name there. It may be a model, a union, a list: anything that
            `pydantic.TypeAdapter` takes.
    """
    return Reference(package, name)


@cache
def validator(kind: Any) -> Validate:
    """What makes a `kind` of a value, whose models can be serialised anywhere."""
    kind = resolved(kind)
    validate = partial(adapter(kind).validator.validate_python, by_name=False)
    if is_model(kind):
        return validate
    return lambda value: _completed(validate(value))


def _completed(value: object) -> object:
    """`value`, once the models of all objects in it are complete."""
    if isinstance(value, BaseModel):
        complete(type(value))
    elif is_list(value) or is_dict(value):
        for item in value.values() if is_dict(value) else value:
            _completed(item)
    return value
