"""A value to the member of a family of models that it is.

A parent has a property that tells its subclasses apart. Where one of the parent is
expected, the server may send any of them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum
from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import BaseModel
from pydantic_core import core_schema

from .data import is_object
from .decode import STRICTLY, resolved
from .models import Model
from .references import validator

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler

    from .checks import Limits
    from .strict import Stricter

M = TypeVar("M", bound="Parent")


class Parent(Model):
    """A model whose subclasses the server sends in its place (see `variants`)."""

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: Any, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        schema = handler(source)
        family = family_of(cls)
        if family is None:
            return schema
        return core_schema.no_info_wrap_validator_function(
            family.read,
            schema,
            serialization=core_schema.wrap_serializer_function_ser_schema(
                family.write, info_arg=True, schema=schema
            ),
            metadata={STRICTLY: family.strictly},
        )

    @classmethod
    def __member_for__(cls, value: object) -> Any:
        """The subclass that the tag of `value` stands for."""
        family = family_of(cls)
        return family and family.member_for(value)


class Family:
    """A parent and those that may come in its place.

    Args:
        parent: The parent.
        tag: The property that tells them apart, as it is called on the wire.
        members: The values of the property, and the model that each stands for.
    """

    def __init__(
        self, parent: type[Parent], tag: str, members: Mapping[str, Any]
    ) -> None:
        self.parent = parent
        self.tag = tag
        self.members = members

    def member_for(self, value: object) -> Any:
        """The model that the tag of `value` stands for; None where that is the parent."""
        tag = value.get(self.tag) if is_object(value) else None
        tag = tag.value if isinstance(tag, Enum) else tag
        member = self.members.get(tag) if isinstance(tag, str) else None
        return resolved(member)

    def read(
        self, value: object, parent: core_schema.ValidatorFunctionWrapHandler
    ) -> Any:
        """`value` as the member that it is."""
        member = self.member_for(value)
        return parent(value) if member is None else validator(member)(value)

    def write(
        self,
        value: Any,
        parent: core_schema.SerializerFunctionWrapHandler,
        info: core_schema.SerializationInfo,
    ) -> Any:
        """`value` with the properties of the member that it is."""
        if type(value) is self.parent or not isinstance(value, BaseModel):
            return parent(value)
        return value.model_dump(
            mode=info.mode,
            by_alias=info.by_alias,
            exclude_unset=info.exclude_unset,
            exclude_defaults=info.exclude_defaults,
            exclude_none=info.exclude_none,
            warnings=False,
        )

    def strictly(self, stricter: Stricter, schema: Any, limits: Limits) -> Any:
        """The schema of a parent for values that fit in every respect."""

        def read(value: object, parent: Any) -> Any:
            member = self.member_for(value)
            return parent(value) if member is None else stricter.reader(member)(value)

        inner = stricter.schema(schema["schema"], limits)
        function = {"type": "no-info", "function": read}
        return {**schema, "schema": inner, "function": function}


FAMILY = "__family__"


def variants(tag: str, members: Mapping[str, Any]) -> Callable[[type[M]], type[M]]:
    """Say which models a server may send in place of a parent (OpenAPI 3.1, 4.8.25).

    Args:
        tag: The property that tells them apart, as it is called on the wire.
        members: The values of the property, and the model that each stands for.
    """

    def mark(parent: type[M]) -> type[M]:
        setattr(parent, FAMILY, Family(parent, tag, members))
        return parent

    return mark


def family_of(model: Any) -> Family | None:
    """The family of a parent; what its subclasses inherit of that is not theirs."""
    found: Family | None = getattr(model, FAMILY, None)
    return found if found is not None and found.parent is model else None
