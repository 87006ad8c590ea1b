"""What a client is told -> the method that copies it with something else."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from . import docs
from .features import MethodView
from .imports import Imports
from .literals import dict_of, string

PAIRS = {
    "set_default_headers": (
        "str | None",
        "Headers of every request, instead of those there are.",
    ),
    "set_default_query": (
        "object",
        "Query parameters of every request, instead of those there are.",
    ),
}


OPTIONS = "Other settings. Headers and query parameters are added to those there are."


class Told(Protocol):
    """An argument of the client."""

    @property
    def name(self) -> str: ...
    @property
    def type(self) -> str: ...
    @property
    def async_type(self) -> str: ...


def given(names: Sequence[str]) -> str:
    """The statement of `__init__` that keeps what was told."""
    values = "".join(f"{string(name)}: {name}, " for name in names)
    return f"self._given = {{{values}**options}}"


def copying(
    imports: Imports, arguments: Sequence[Told], options: str, *, is_async: bool
) -> MethodView:
    """`copy`; `with_options` is the same when it runs (see `_core/copies.py`)."""
    mapping = imports.name("collections.abc", "Mapping")
    itself = imports.name("typing_extensions", "Self")
    declared = {
        each.name: (each.async_type if is_async else "") or each.type
        for each in arguments
    }
    declared |= {name: f"{mapping}[str, {value}]" for name, (value, _) in PAIRS.items()}
    inner = ", ".join(
        f"{name}: {type.removesuffix(' | None')} | None = None"
        for name, type in declared.items()
    )
    told = dict_of({string(name): name for name in declared})
    head = f"def copy(self, *, {inner}, **options: Unpack[{options}]) -> {itself}:"
    body = f"return self._copied({told}, options)"
    own = [
        (each.name, "Instead of the one that this client has.") for each in arguments
    ]
    pairs = [(name, doc) for name, (_, doc) in PAIRS.items()]
    said = docs.described(
        "This client with other settings, on the same connections unless they change.",
        [*own, *pairs, ("**options", OPTIONS)],
        indent=8,
    )
    return MethodView("copy", head, said, body)
