"""Definitions as they were lowered -> as everything else sees them.

They depend on nothing but each other: what an earlier run made of the same ones counts.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from .. import ir
from ..data import Packable, replace
from ..diagnostics import Diagnostic, Report
from ..lower.definitions import Definitions
from ..memory import Memory
from ..walk import swapped_calls
from .aliases import StandsFor, read_as, resolve, with_some_answer
from .inherit import inherit
from .unions import tag_unions, tagged


class Settled(Packable, frozen=True):
    """What definitions are in the end."""

    definitions: dict[ir.TypeId, ir.Definition]
    stands_for: StandsFor
    """What is mentioned instead of those that are not worth a name."""


def settle(api: ir.Api, report: Report, memory: Memory | None, name: str) -> ir.Api:
    """The API whose names are all worth it, whose models know their families, and whose
    unions can be told apart where that is possible.

    `name`: that of the part of the memory for this.
    """
    settled = _settled(api.definitions, report, memory, name)
    api = swapped_calls(api, partial(read_as, settled.stands_for))
    api = swapped_calls(api, partial(tagged, settled.definitions))
    operations = tuple(map(with_some_answer, api.operations))
    return replace(api, definitions=settled.definitions, operations=operations)


def _settled(
    found: Mapping[ir.TypeId, ir.Definition], report: Report, memory: Memory | None, name: str
) -> Settled:
    key = found.key if isinstance(found, Definitions) else None
    known = memory.find(name, key, Settled) if memory and key else None
    if known is not None:
        return known
    told: list[Diagnostic] = []
    resolved, stands_for = resolve(found, told.append)
    settled = Settled(tag_unions(inherit(resolved)), stands_for)
    for diagnostic in told:
        report(diagnostic)
    if memory and key and not told:  # else the next run has to say it again
        memory.keep(name, key, settled)
    return settled
