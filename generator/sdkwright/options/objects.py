"""The section `objects`: models that know their client, and what they can do with it."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from sdkwright.options.recipes import METHOD, MethodName, Template
from sdkwright.options.text_or_section import TextOrSection
from sdkwright.options.words import Identifier, Way
from sdkwright.sections import Section


class ObjectMethod(TextOrSection):
    """A method of an object; a text is what it calls."""

    alone: ClassVar[str] = "call"
    pattern: ClassVar[str] = METHOD

    call: MethodName
    """Method of the client: `workspaces.update`."""
    values: dict[Identifier, Template] = Field(default_factory=dict)
    """Argument of that -> what it is given; `{self}` is the object, `{self.name}` what it has."""
    open: tuple[Identifier, ...] = ()
    """Arguments that the object knows, and that may be given all the same."""


class ObjectOptions(Section):
    """What the objects of one schema know and can do; of the schema `*`, all that are listed."""

    context: dict[Identifier, Way | None] = Field(default_factory=dict)
    """Argument of methods -> where the object has it (`environment.id`); nothing: only the call that it came from knows it. Its methods need not be told these."""
    methods: dict[Identifier, ObjectMethod] = Field(default_factory=dict)
    """Method -> the method of the client that it calls."""
    raw: bool = False
    """Whether `obj._wireName` and `obj._snake_name` are the data as it came: for code that does so."""
