"""The section `recipes`: methods that are made of other methods."""

from __future__ import annotations

from typing import Annotated, Any, Final, Literal

from pydantic import Field, StringConstraints, model_validator
from pydantic_core import PydanticCustomError

from sdkwright.options.names import Argument
from sdkwright.options.words import Identifier, Way
from sdkwright.sections import Section

METHOD: Final = r"^[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)+$"
MethodName = Annotated[str, StringConstraints(pattern=METHOD)]
"""A method as users call it: `books.reviews.list`."""
Kind = Annotated[
    str,
    StringConstraints(
        pattern=r"^(string|integer|number|boolean|object|any|\[(string|integer|number|object|any)\])\??$"
    ),
]
Template = Any
"""A value in which `{name}` is an argument: alone, it is the value itself; within a text,
its text. `{$each: names, $as: ...}` is a list, with `{item}` for each of them;
`{$of: data, $without: [id], $set: {...}}` a mapping without some of its keys, and with others,
`{$if: name, $then: ...}` something that is there only if an argument is."""


class Batch(Section):
    """A list that is sent in pieces."""

    of: Way
    """Where the list is: an argument, or a property of one (`data.keys`)."""
    size: Annotated[int, Field(ge=1)]
    """How many of it go into one request."""
    later: dict[Identifier, Template] = Field(default_factory=dict)
    """Argument -> what it is in all requests but the first."""


class Recipe(Section):
    """A method that is made of another one: it `find`s in a list, or `call`s with other words."""

    find: MethodName | None = None
    """Method that gives a list, of which the first that fits is returned, or None."""
    by: dict[str, Argument] = Field(default_factory=dict)
    """Property of an item (`split.name`) -> the argument that it must equal."""
    each: dict[Identifier, tuple[str | int | bool, ...]] = Field(default_factory=dict)
    """Argument of the list -> values, which are asked for one after another."""
    all: bool = False
    """Whether a list of all that fit is returned; an argument that is None fits everything."""
    call: MethodName | None = None
    """Method that is called."""
    values: dict[Identifier, Template] = Field(default_factory=dict)
    """Argument of that -> what it is given, where `{name}` is an argument of this method."""
    arguments: dict[Argument, Kind | None] = Field(default_factory=dict)
    """Argument that may be given by position, in this order -> its type: `string`, `integer`, `number`, `boolean`, `object`, `[string]` or `any`, with `?` at the end where it may be left out; nothing: as the other method has it."""
    batch: Batch | None = None
    """A list that goes out in several requests."""
    result: Literal[True] | None = None
    """What is returned whatever the other method returns: `true`."""
    method: (
        Annotated[str, StringConstraints(pattern=r"^[A-Za-z_]\w*\.[A-Za-z_]\w*$")]
        | None
    ) = None
    """Method of an object (`Attribute.save`), which is given the object as `of`."""
    of: Argument = "of"
    """Argument that takes the object."""
    description: str = ""
    """What its docstring says; default: what that of the other method says."""

    @model_validator(mode="after")
    def _check_kind(self) -> Recipe:
        if sum(kind is not None for kind in (self.find, self.call, self.method)) != 1:
            raise PydanticCustomError(
                "one_kind", "needs one of `find`, `call` and `method`"
            )
        if self.find is not None and not self.by:
            raise PydanticCustomError("by", "`find` needs `by`")
        return self
