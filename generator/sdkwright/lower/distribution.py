"""An object that is also a choice -> its options, each with what all have in common."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from math import prod
from typing import TYPE_CHECKING, Final

from openapi_pydantic.v3 import v3_1 as oas

from ..ir import Words
from .limits import both
from .shapes import Choice, Shape, Source, shape_of, sole_reference

if TYPE_CHECKING:
    from ..spec.document import Spec

MOST: Final = 64
"""Combinations of several choices that are written out."""

Joined = tuple[Source, Shape | None]
"""An option, and what it is together with the object; None: just what it is alone."""


class Distribution:
    """An object and the choices that it has to make."""

    def __init__(self, spec: Spec, common: Shape, choices: list[Choice]) -> None:
        self._spec = spec
        self._common = common
        self._choices = choices

    def shapes(self) -> list[Joined] | None:
        """Every combination; None where they are too many, or nothing to join."""
        count = prod(len(choice.options) for choice in self._choices)
        if len(self._choices) == 1:
            return [
                self._alone(n, o) for n, o in enumerate(self._choices[0].options, 1)
            ]
        options = [[*self._of(choice)] for choice in self._choices]
        are_objects = all(_is_object(shape) for each in options for _, shape in each)
        if count > MOST or not (are_objects or self._common.properties):
            return None
        return [
            self._together(str(number), combination)
            for number, combination in enumerate(product(*options), 1)
        ]

    def _of(self, choice: Choice) -> Iterator[tuple[Source, Shape]]:
        yield from ((option, shape_of(self._spec, option)) for option in choice.options)

    def _alone(self, number: int, option: Source) -> Joined:
        shape = shape_of(self._spec, option)
        if not _is_object(shape) or self._has_it_all(option, shape):
            return option, None
        return self._together(str(number), ((option, shape),))

    def _has_it_all(self, option: Source, shape: Shape) -> bool:
        """Whether an option is a component that has the object as a parent anyway."""
        return sole_reference(option.schema) is not None and all(
            {s.node.id for s in sources}
            <= {s.node.id for s in shape.properties.get(name, ())}
            for name, sources in self._common.properties.items()
        )

    def _together(
        self, number: str, combination: tuple[tuple[Source, Shape], ...]
    ) -> Joined:
        whole = self._common
        for _, shape in combination:
            whole = _joined(whole, shape)
        whole.node = self._common.node.child("+", number)
        return combination[0][0], whole


def _is_object(shape: Shape) -> bool:
    """Whether an option adds to an object rather than being something else."""
    is_other = shape.values is not None or bool(shape.choices)
    return not is_other and (shape.types is None or "object" in shape.types)


def _joined(common: Shape, option: Shape) -> Shape:
    properties = {name: [*sources] for name, sources in common.properties.items()}
    for name, sources in option.properties.items():
        properties[name] = [*properties.get(name, []), *sources]
    return Shape(
        common.node,
        properties=properties,
        required=[*common.required, *option.required],
        additional=option.additional or common.additional,
        patterns=[*common.patterns, *option.patterns],
        limits=both(common.limits, option.limits),
        doc=option.doc if option.doc.description else common.doc,
    )


def option_words(option: Source, wanted: Words, number: int) -> Words:
    """What an option is called: by its title, by the component that it is, by its place."""
    title = option.schema.title if isinstance(option.schema, oas.Schema) else None
    if title and len(title) <= 40:
        return (*wanted, title)
    ref = sole_reference(option.schema)
    return (*wanted, ref.rpartition("/")[2]) if ref else (*wanted, f"option {number}")
