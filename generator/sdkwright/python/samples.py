"""An operation -> the source of a call with example values, and what of it travels where."""

from __future__ import annotations

from ast import literal_eval
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from .. import ir
from ..data import Struct, replace
from .arguments import Argument, Arguments
from .imports import Imports
from .literals import literal
from .scalars import Unfit, Value
from .types import Texts
from .values import Place, Values, jsons, shown
from .world import World

_PLACES: Final[Mapping[str, ir.Place]] = {
    "path": "path",
    "query": "query",
    "headers": "header",
    "cookies": "cookie",
}
BODY: Final = ("body", "form", "files")
FILE: Final = "content"
NO_SEGMENT: Final = ("", ".", "..")
"""What would make another path of it."""


class Passed(Struct, frozen=True):
    """An argument of a sample. `source` is empty for what is sent without being said."""

    name: str
    source: str
    place: ir.Place | ir.InBody
    wire: str
    json: ir.Json
    """What travels; of a file, its content as text."""
    whole: bool = False
    """Whether it is all of the body."""
    positional: bool = False
    file: bool = False

    @property
    def said(self) -> str:
        """As it stands in the call."""
        return self.source if self.positional else f"{self.name}={self.source}"


class Sample(Struct, frozen=True):
    """A call with example values."""

    path: str
    """`client.books.create`."""
    arguments: tuple[Passed, ...]
    imports: tuple[str, ...]
    """The statements that its values need."""

    @property
    def call(self) -> str:
        """The whole call, on one line."""
        return f"{self.path}({', '.join(self.said)})"

    @property
    def said(self) -> tuple[str, ...]:
        """What stands in the brackets."""
        return tuple(each.said for each in self.arguments if each.source)


class Samples:
    """Makes samples for the operations of one SDK."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._texts = Texts(world, Imports(), core="._core")

    def call(self, operation: ir.Operation, *, full: bool = False) -> Sample | None:
        """With the arguments that must be given; `full`: with all.

        Of a body that need not have any, with those that the document gives in its example.
        None where a required one has no value: its type has no end.
        """
        values = Values(self._world, full=full)
        types = _Types(self._world, operation)
        arguments = Arguments(self._world, operation, self._texts).all()
        is_free = not any(a.required and a.group in BODY for a in arguments)
        found: list[Passed] = []
        for argument in arguments:
            must = argument.required
            is_shown = is_free and argument.group in BODY and types.has(argument)
            if argument.group == "accept" or types.is_switch(argument):
                continue
            if not (must or full or argument.default or is_shown):
                continue
            try:
                found.append(_passed(argument, types, values, full))
            except Unfit:
                if must:
                    return None
        return Sample(
            path=f"client.{self._world.names.call(operation)}",
            arguments=tuple(_in_turn(found)),
            imports=_imports(values.imports),
        )


def _in_turn(passed: list[Passed]) -> Iterator[Passed]:
    """By position only what nothing said by name comes before."""
    leads = True
    for each in passed:
        leads = leads and each.positional
        yield replace(each, positional=leads)


def _imports(names: set[str]) -> tuple[str, ...]:
    return (f"from datetime import {', '.join(sorted(names))}",) if names else ()


def _passed(argument: Argument, types: _Types, values: Values, full: bool) -> Passed:
    if argument.default and not full:
        value, is_file = Value("", literal_eval(argument.default)), False
    else:
        value, is_file = types.value(argument, values)
    return Passed(
        name=argument.name,
        source=value.source,
        place=_PLACES.get(argument.group) or "body",
        wire=argument.wire,
        whole=argument.whole,
        json=value.json,
        positional=argument.is_positional and argument.group == "path",
        file=is_file,
    )


class _Types:
    """What the arguments of an operation are, and what the document gives as examples of them."""

    def __init__(self, world: World, operation: ir.Operation) -> None:
        self._operation = operation
        self._body = operation.body
        self._params = {(p.place, p.wire): p for p in operation.params}
        self._fields = {f.wire: f for f in world.usage.flat.get(operation.id, ())}
        self._forms = {f.field.wire: f for f in _form_fields(operation.body)}
        self._given = [*_whole_examples(world, operation)]

    def has(self, argument: Argument) -> bool:
        """Whether an example of the body has a value for it."""
        return any(argument.wire in given for given in self._given)

    def is_switch(self, argument: Argument) -> bool:
        """Whether it asks for a stream, and need not be said."""
        return self._asks(argument) and not argument.required

    def _asks(self, argument: Argument) -> bool:
        """Whether it decides if a stream comes back."""
        switch = self._operation.switch
        place = "body" if argument.group in BODY else argument.group
        return switch is not None and (place, argument.wire) == (
            switch.place,
            switch.wire,
        )

    def value(self, argument: Argument, values: Values) -> tuple[Value, bool]:
        """The value of an argument, and whether it is a file."""
        place = _PLACES.get(argument.group)
        name = Place(argument.name)
        if self._asks(argument):
            return Value("False", False), False
        if place is not None:
            param = self._params[place, argument.wire]
            given = [*self._said(place, argument.wire), *shown(param.doc)]
            fitting = [g for g in given if _may_travel(g, place)]
            found = values.of(param.type, fitting, name)
            if found.json in ({}, []):  # which would not be sent at all
                found = values.whole(param.type, name)
            return found, False
        if argument.whole:
            return self._whole(values, name), isinstance(self._body, ir.RawBody)
        form = self._forms.get(argument.wire)
        if form is not None and form.files in ("one", "many", "several"):
            is_many = form.files == "many"
            source = f'[b"{FILE}"]' if is_many else f'b"{FILE}"'
            return Value(source, [FILE] if is_many else FILE), True
        field = form.field if form else self._fields[argument.wire]
        inside = [g[field.wire] for g in self._given if field.wire in g]
        if form is not None and form.files == "maybe":
            return Value(f'b"{FILE}"', FILE), True
        return values.of(field.type, [*inside, *shown(field.doc)], name), False

    def _said(self, place: ir.Place | ir.InBody, wire: str) -> list[ir.Json]:
        return [
            *jsons(t for p, w, t in self._operation.example if (p, w) == (place, wire))
        ]

    def _whole(self, values: Values, name: Place) -> Value:
        """A body in one piece."""
        match self._body:
            case ir.JsonBody(type=type):
                return values.of(type, self._said("body", ""), name)
            case ir.ItemsBody(item=item):
                one = values.of(item, self._said("body", ""), Place("item"))
                return Value(f"[{one.source}]", [one.json])
            case ir.RawBody():
                given = self._said("body", "")
                text = next((g for g in given if isinstance(g, str)), FILE)
                source = literal(text) if text is not FILE else f'b"{FILE}"'
                return Value(source, text)
            case _:
                value: ir.Json = {"key": "value"}
                return Value(literal({"key": "value"}), value)


def _form_fields(body: ir.Body | None) -> Sequence[ir.FormField]:
    return body.fields if isinstance(body, ir.FormBody | ir.MultipartBody) else ()


def _whole_examples(
    world: World, operation: ir.Operation
) -> Iterator[dict[str, ir.Json]]:
    """Examples of a body whose properties are arguments."""
    said = [text for place, _, text in operation.example if place == "body"]
    type = operation.body.type if isinstance(operation.body, ir.JsonBody) else None
    if isinstance(type, ir.Ref) and type.to in world.api.definitions:
        said += world.definition(type.to).doc.examples
    for found in jsons(said):
        if isinstance(found, dict):
            yield found


def _may_travel(given: ir.Json, place: ir.Place) -> bool:
    """Whether a value can stand there as it is."""
    if given is None or (place == "path" and given in NO_SEGMENT):
        return False
    return place not in ("header", "cookie") or (
        str(given).isprintable() and str(given).isascii()
    )
