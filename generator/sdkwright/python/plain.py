"""One logical line of Python -> the physical lines that `black` would leave, where it has no choice of brackets.

So are most statements: an import; a signature that breaks at its parameters; a value that ends with its only brackets,
and in them more of such. The search of `layout` would end here too: its first try, at the last brackets, leaves a first
line that fits; it prefers that to parentheses of its own; the commas that it adds lie in what is broken anyway.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from ..data import Struct, field
from .lines import LIMIT
from .literals import width

_MARK: Final = re.compile(
    r"""[][(){},]|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'"""
)  # strings too: what is in them is no bracket
_SIGNATURE: Final = re.compile(r"(?:async )?def \w+\(")
_ENTRY: Final = re.compile(r'"[^"\\]*": ')
_BEFORE: Final = re.compile(
    r"(?:return |\w+: |[\w.:| ]* = |assert [\w.]+ == )?(?:await |@)?[\w.]*|class \w+"
)
_ATOM: Final = " ([{,=:|*-@"  # what comes before brackets that neither call nor index


class NotPlain(Exception):
    """Black would have a choice."""


class Item(Struct):
    """What lies between two commas of a pair of brackets. `start` and `stop` are places in the statement."""

    start: int
    stop: int = 0
    pairs: list[list[Item]] = field(default_factory=list)


def plain(statement: str, depth: int) -> Iterator[str]:
    """The lines of a statement that is too long, `depth` steps of indentation deep. Raises `NotPlain`."""
    pad = "    " * depth
    if statement.startswith("from "):
        return _import(statement, pad)
    end = len(statement)
    if statement.startswith("class "):
        end = statement.rfind(":")
    elif statement.endswith(","):
        end -= 1
    pairs, before = _scan(statement, end).pairs, 0
    if pairs and _SIGNATURE.fullmatch(statement, 0, pairs[0][0].start):
        return _signature(statement, pairs[0], pad)
    if len(pairs) > 1:
        before = pairs[-2][-1].stop + 1
    between = statement[before : pairs[-1][0].start - 1] if pairs else ""
    pattern = _ENTRY if statement.endswith(",") else _BEFORE
    if not pattern.fullmatch(between) or (before and " = " not in between):
        raise NotPlain
    return _broken(statement, Item(0, end, pairs[-1:]), pad, statement[end:])


def _scan(statement: str, end: int) -> Item:
    """The whole statement, up to `end`, as one item."""
    outer, items = list[list[Item]](), [Item(0)]
    for match in _MARK.finditer(statement, 0, end):
        mark, at = match[0], match.start()
        if mark == ",":
            items[-1].stop = at
            items.append(Item(at + 2))
        elif mark in {"(", "[", "{"}:
            outer.append(items)
            items = [Item(at + 1)]
            outer[-1][-1].pairs.append(items)
        elif mark in {")", "]", "}"}:
            if items[-1].start > at:
                items.pop()  # the comma of a tuple of one stays in its item
            if (items[-1].stop and len(items) > 1) or not outer:
                raise NotPlain
            items[-1].stop = at
            items = outer.pop()
    if outer or len(items) > 1:
        raise NotPlain
    return items[0]


def _import(statement: str, pad: str) -> Iterator[str]:
    head, _, names = statement.partition(" import ")
    yield f"{pad}{head} import ("
    for name in names.split(", "):
        yield f"{pad}    {name},"
    yield f"{pad})"


def _signature(statement: str, parameters: list[Item], pad: str) -> Iterator[str]:
    start, stop = parameters[0].start, parameters[-1].stop
    head, tail = pad + statement[:start], pad + statement[stop:]
    lines = [f"{pad}    {statement[start:stop]}" + "," * (len(parameters) == 1)]
    if width(lines[0]) > LIMIT:
        lines = [f"{pad}    {statement[p.start : p.stop]}," for p in parameters]
    lines = [head, *lines, tail]
    if start == stop or any(width(line) > LIMIT for line in lines):
        raise NotPlain
    return iter(lines)


def _broken(statement: str, item: Item, pad: str, tail: str) -> Iterator[str]:
    """An item that ends with its only brackets, broken inside them."""
    if len(item.pairs) != 1:
        raise NotPlain
    start, stop = item.pairs[0][0].start, item.pairs[0][-1].stop
    head = pad + statement[item.start : start]
    choice = item.start and "|" in head
    if choice or start == stop or stop + 1 != item.stop or width(head) > LIMIT:
        raise NotPlain
    yield head
    yield from _body(statement, item.pairs[0], pad + "    ")
    yield pad + statement[stop] + tail


def _body(statement: str, items: list[Item], pad: str) -> Iterator[str]:
    """What is in brackets: all on one line, or each item on its own."""
    start, comma = items[0].start, "," * (len(items) > 1)
    line = pad + statement[start : items[-1].stop]
    atom = statement[: start - 1][-1:] in _ATOM
    if not (comma and atom) and width(line) <= LIMIT:
        yield line
        return
    for item in items:
        line = pad + statement[item.start : item.stop] + comma
        if width(line) <= LIMIT:
            yield line
        else:
            yield from _broken(statement, item, pad, comma)
