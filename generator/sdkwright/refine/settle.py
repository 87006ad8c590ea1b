"""Definitions as they were lowered -> as everything else sees them.

They depend on nothing but each other: what an earlier run made of the same ones counts.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from .. import ir
from ..diagnostics import Diagnostic, Report
from ..lower.definitions import Definitions
from ..memory import Memory
from ..walk import swapped_calls
from .aliases import StandsFor, read_as, resolve, with_some_answer
from .inherit import inherit
from .unions import tag_unions, tagged

Settled = tuple[dict[ir.TypeId, ir.Definition], StandsFor]


def settle(api: ir.Api, report: Report, memory: Memory | None, name: str) -> ir.Api:
    """The API whose names are all worth it, whose models know their families, and whose
    unions can be told apart where that is possible.

    `name`: that of the part of the memory for this.
    """
    definitions, stands_for = _settled(api.definitions, report, memory, name)
    api = swapped_calls(api, partial(read_as, stands_for))
    api = swapped_calls(api, partial(tagged, definitions))
    operations = tuple(map(with_some_answer, api.operations))
    return replace(api, definitions=definitions, operations=operations)


def _settled(
    found: Mapping[ir.TypeId, ir.Definition], report: Report, memory: Memory | None, name: str
) -> Settled:
    key = found.key if isinstance(found, Definitions) else None
    known: Settled | None = memory.find(name, key) if memory and key else None
    if known is not None:
        return known
    told: list[Diagnostic] = []
    resolved, stands_for = resolve(found, told.append)
    settled = tag_unions(inherit(resolved)), stands_for
    for diagnostic in told:
        report(diagnostic)
    if memory and key and not told:  # else the next run has to say it again
        memory.keep(name, key, settled)
    return settled
