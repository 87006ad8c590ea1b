"""Operations -> which have no operationId, and which document no failure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from .. import ir
from ..data import replace
from ..diagnostics import Diagnostic
from ..refine.group import Grouping
from ..spec.document import OperationUnit
from ..wording import words
from .subject import Subject

_FAILURE = re.compile(r"[45]..|default", re.IGNORECASE)


def undocumented_errors(subject: Subject) -> Iterator[Diagnostic]:
    """Operations whose answers are all of success."""
    for unit in subject.units:
        if not any(_FAILURE.fullmatch(status) for status, _, _ in unit.responses):
            message = f"{unit.method} {unit.path} documents no failure"
            at = unit.node.child("responses").at
            yield Diagnostic("errors-undocumented", message, at)


def without_id(subject: Subject) -> Iterator[Diagnostic]:
    """Operations without a name; the edit gives them one that keeps their method's."""
    ids = _Ids(subject)
    for unit in subject.units:
        if not unit.model.operationId:
            message = f"{unit.method} {unit.path} has no operationId"
            found, node = ids.of(unit), unit.node
            edits = (node.edit("put", "operationId", value=found),) if found else ()
            yield Diagnostic("operation-id-missing", message, node.at, edits)


def named_apart(subject: Subject, found: Iterable[Diagnostic]) -> Iterator[Diagnostic]:
    """The same; what tells of an operationId that is another's knows one that is not."""
    ids = _Ids(subject)
    units = {(*unit.node.pointer, "operationId"): unit for unit in subject.units}
    for diagnostic in found:
        is_repeated = diagnostic.code == "duplicate-operation-id" and diagnostic.at
        unit = units.get(is_repeated.pointer or ()) if is_repeated else None
        id = ids.of(unit) if unit else ""
        if unit and id:
            edits = (unit.node.edit("put", "operationId", value=id),)
            diagnostic = replace(diagnostic, edits=edits)
        yield diagnostic


class _Ids:
    """Names that operations could have."""

    def __init__(self, subject: Subject) -> None:
        self._names = subject.names
        self._grouping = Grouping(subject.api, subject.config, ())
        self._operations = {(o.method, o.path): o for o in subject.api.described}
        said = [unit.model.operationId or "" for unit in subject.units]
        self._taken = set(said)
        self._is_snake = sum("_" in id for id in said) * 2 > len([*filter(None, said)])

    def of(self, unit: OperationUnit) -> str:
        """One that nothing else has and whose method is called as it is now, if there is one."""
        operation = self._operations.get((unit.method, unit.path))
        if operation is None or self._names is None:
            return ""
        for id in self._proposed(operation, self._names.methods[operation.id]):
            if id not in self._taken and self._keeps(operation, id):
                self._taken.add(id)
                return id
        return ""

    def _proposed(self, operation: ir.Operation, method: str) -> Iterator[str]:
        levels = [words(level) for level in operation.resource]
        last = levels[-1] if levels else []
        whole = [word for level in levels for word in level]
        said = words(method)
        for rest in ([], last, whole):
            found = [word.lower() for word in (*said, *rest)]
            if len(found) > 1 and (not rest or rest[-1:] != said[-1:]):
                head, *tail = found
                camel = head + "".join(word.capitalize() for word in tail)
                yield "_".join(found) if self._is_snake else camel

    def _keeps(self, operation: ir.Operation, id: str) -> bool:
        assert self._names is not None
        renamed = replace(operation, operation_id=id)
        placed = self._grouping.placed(renamed)
        called = self._names.casing.snake(placed.wanted[0])
        return (placed.resource, called) == (
            operation.resource,
            self._names.methods[operation.id],
        )
