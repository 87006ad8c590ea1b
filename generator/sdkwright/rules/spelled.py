"""Names of one kind -> those that are not in the casing that nearly all have."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from ..diagnostics import Diagnostic
from ..spec.node import Node
from .subject import Subject

CASINGS: Final = {
    "snake_case": re.compile(r"[a-z0-9]+(_[a-z0-9]+)*"),
    "camelCase": re.compile(r"[a-z][a-z0-9]*([A-Z][A-Za-z0-9]*)?"),
    "kebab-case": re.compile(r"[a-z0-9]+(-[a-z0-9]+)*"),
    "PascalCase": re.compile(r"([A-Z][A-Za-z0-9]*)"),
}
"""A word in small letters is in three of them."""
FEW: Final = 5
"""Fewer names make no habit."""
HABIT: Final = 0.8
"""The share of names that do."""

Named = Sequence[tuple[str, Node]]


def odd_names(subject: Subject) -> Iterator[Diagnostic]:
    """Properties, parameters of queries, operationIds and schemas, each among themselves."""
    ids = [(u.model.operationId, u.node.child("operationId")) for u in subject.units]
    queries = [
        (parameter.name, node)
        for unit in subject.units
        for node, parameter in unit.parameters
        if parameter.param_in.value == "query"
    ]
    yield from _odd("the property", subject.properties)
    yield from _odd("the parameter", queries)
    yield from _odd("the operationId", [(id, node) for id, node in ids if id])
    yield from _odd("the schema", subject.schemas)


def _odd(kind: str, named: Named) -> Iterator[Diagnostic]:
    fitting = {
        casing: [one for one in named if pattern.fullmatch(one[0])]
        for casing, pattern in CASINGS.items()
    }
    usual = max(fitting, key=lambda casing: len(fitting[casing]))
    if len(named) < FEW or len(fitting[usual]) < HABIT * len(named):
        return
    for name, node in named:
        others = (casing for casing in CASINGS if CASINGS[casing].fullmatch(name))
        if not CASINGS[usual].fullmatch(name) and any(others):
            message = f"{kind} `{name}` is not in {usual}, as nearly all others are"
            yield Diagnostic("names-inconsistent", message, node.at)
