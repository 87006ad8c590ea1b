"""All that was found in documents -> what the configuration wants told of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from . import ir
from .config import Config
from .data import replace
from .diagnostics import ADVICE, Diagnostic
from .options.diagnosed import Ignored
from .refine.configured import place_of

Called = dict[tuple[str, str], tuple[str, ...]]
"""Path and method of an operation -> what it can be called."""


def settled(
    found: Iterable[Diagnostic],
    config: Config,
    operations: Iterable[ir.Operation],
    *,
    is_advised: bool = False,
) -> tuple[Diagnostic, ...]:
    """Each one once, less what is off or ignored, at the severity that it is to have.

    `is_advised`: whether what could be better was looked for, too.
    """
    found, said = dict.fromkeys(found), config.diagnostics
    if not (said.severity or said.ignore):
        return tuple(found)
    called = {(o.path, o.method.lower()): o.names for o in operations}
    met: set[int] = set()
    kept = [one for one in found if not _is_ignored(one, said.ignore, called, met)]
    kept += _unmet(config, met, is_advised)
    rated = (replace(d, rated=said.severity.get(d.code, "")) for d in kept)
    return tuple(diagnostic for diagnostic in rated if diagnostic.rated != "off")


def _is_ignored(
    found: Diagnostic, ignored: tuple[Ignored, ...], called: Called, met: set[int]
) -> bool:
    """Whether it is; each entry that it meets is noted."""
    numbers = [n for n, entry in enumerate(ignored) if _meets(found, entry, called)]
    met.update(numbers)
    return bool(numbers)


def _meets(found: Diagnostic, entry: Ignored, called: Called) -> bool:
    pointer = (found.at.pointer if found.at else None) or ()
    path, method = (
        pointer[1:3] if pointer[:1] == ("paths",) and pointer[2:] else ("", "")
    )
    names = (*called.get((path, method), ()), f"{method} {path}")
    return (
        found.code == entry.code
        and _fits(entry.paths, pointer[1:2] if pointer[:1] == ("paths",) else ())
        and _fits(entry.operations, names if path else ())
        and _fits(entry.places, _above(pointer))
    )


def _above(pointer: tuple[str, ...]) -> Iterator[str]:
    """A place and all that it stands in, as JSON pointers (RFC 6901)."""
    parts = [part.replace("~", "~0").replace("/", "~1") for part in pointer]
    for length in range(len(parts), 0, -1):
        yield "/" + "/".join(parts[:length])


def _fits(patterns: tuple[str, ...], names: Iterable[str]) -> bool:
    """Whether one of the names is as one of the patterns says; without patterns all are."""
    texts = [".*".join(map(re.escape, pattern.split("*"))) for pattern in patterns]
    return not texts or any(
        re.fullmatch(text, name, re.DOTALL) for name in names for text in texts
    )


def _unmet(config: Config, met: set[int], is_advised: bool) -> Iterator[Diagnostic]:
    said = config.diagnostics
    for number, entry in enumerate(said.ignore):
        is_looked_for = is_advised or entry.code not in ADVICE
        if (
            number not in met
            and is_looked_for
            and said.severity.get(entry.code) != "off"
        ):
            at = place_of(("diagnostics", "ignore", str(number)), config)
            message = f"there is no `{entry.code}` to ignore there"
            yield Diagnostic("suppression-unused", message, at)
