"""Operations -> names of the arguments of their methods.

A name that two places have is told apart by its place.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from . import ir
from .casing import Casing, Scope
from .config import Config
from .pins import Pins
from .refine.usage import Usage
from .reserved import RESERVED_ARGUMENTS

Place = tuple[str, str]
"""Where an argument goes (of a property: `body`), and its name there."""


def argument_names(
    operations: Iterable[ir.Operation], usage: Usage, config: Config, pins: Pins
) -> dict[tuple[str, str, str], str]:
    """(operation, place, name on the wire) -> argument."""
    naming = ArgumentNaming(config, pins)
    return {
        (operation.id, *place): name
        for operation in operations
        for place, name in naming.named(operation, usage.flat.get(operation.id, ()))
    }


class ArgumentNaming:
    """First comes what was chosen, then what users know already, then all others."""

    def __init__(self, config: Config, pins: Pins) -> None:
        self._casing = Casing(config.naming.words)
        self._config = config
        self._pins = pins

    def named(
        self, operation: ir.Operation, flat: Sequence[ir.Field]
    ) -> Iterator[tuple[Place, str]]:
        """The arguments of one operation."""
        places, said = _places(operation, flat), _said_names(operation, flat)
        if isinstance(operation.body, ir.JsonBody) and not flat:
            said["body", "body"] = self._config.signatures.body_argument
        chosen, pinned = self._chosen(operation), self._pinned(operation)
        shared = self._shared(said.get(at) or at[1] for at in places)
        scope = Scope(RESERVED_ARGUMENTS)
        for at in sorted(places, key=lambda at: (at[1] not in chosen, at not in pinned)):
            name = self._casing.snake(said.get(at) or at[1])
            first = [chosen[at[1]]] if at[1] in chosen else []
            known = [pinned[at]] if at in pinned else []
            plain = [] if name in shared else [name]
            yield at, scope.take(*first, *known, *plain, _spare(name, at[0]))

    def _chosen(self, operation: ir.Operation) -> Mapping[str, str]:
        """Name on the wire -> argument, as configured for this operation or for all."""
        said = self._config.operations
        own = (said[key].parameters for key in operation.names if key in said)
        return {**self._config.parameters, **next(own, {})}

    def _pinned(self, operation: ir.Operation) -> Mapping[Place, str]:
        """What the arguments are called by users of a method that kept its name."""
        known = self._pins.calls.get(operation.id) if operation.given else None
        return known.arguments if known else {}

    def _shared(self, wires: Iterable[str]) -> set[str]:
        """The names that are told apart wherever they occur."""
        if self._config.signatures.collisions == "later":
            return set()
        found = Counter(map(self._casing.snake, wires))
        return {name for name, times in found.items() if times > 1}


def _spare(name: str, place: str) -> str:
    """The name where that is reserved, or another place has it."""
    return f"{name}_" if name in RESERVED_ARGUMENTS else f"{place}_{name}"


def _places(operation: ir.Operation, flat: Sequence[ir.Field]) -> list[Place]:
    places: list[Place] = [(p.place, p.wire) for p in operation.params]
    places += [("body", wire) for wire in _body_names(operation, flat)]
    if operation.switch and operation.switch.place == "accept":
        places.append(("accept", operation.switch.wire))
    return places


def _said_names(
    operation: ir.Operation, flat: Sequence[ir.Field]
) -> dict[tuple[str, str], str]:
    """(place, name on the wire) -> the name that the document says."""
    fields = flat
    if isinstance(operation.body, ir.FormBody | ir.MultipartBody):
        fields = [form.field for form in operation.body.fields]
    said = {("body", field.wire): field.said_name for field in fields}
    return said | {(param.place, param.wire): param.said_name for param in operation.params}


def _body_names(operation: ir.Operation, flat: Sequence[ir.Field]) -> Iterable[str]:
    match operation.body:
        case ir.FormBody(fields=fields) | ir.MultipartBody(fields=fields):
            return [form.field.wire for form in fields] or ["body"]
        case ir.JsonBody():
            return [field.wire for field in flat] or ["body"]
        case ir.RawBody():
            return ["content"]
        case ir.ItemsBody():
            return ["items"]
        case None:
            return []
