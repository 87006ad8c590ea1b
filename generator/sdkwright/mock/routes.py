"""Method and path -> the operations that are meant, the most literal template first.

The specification, Paths Object, "Path Templating Matching": concrete paths come before
templated ones. A segment may hold several parameters (`{a}.{b}`, `{base}...{head}`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final, Generic, TypeVar
from urllib.parse import parse_qsl, quote, unquote

from ..data import Struct, field

T = TypeVar("T")
NAME: Final = re.compile(r"\{([^{}]*)\}")


class Route(Struct, Generic[T], frozen=True):
    """An operation at a path, and the base paths that it can be reached under."""

    method: str
    target: T
    names: tuple[str, ...]
    bases: frozenset[str]
    query: tuple[str, ...] = ()
    """Names in the query that a path like `/{bucket}?acl` asks for."""


class Found(Struct, Generic[T], frozen=True):
    """What a request can mean; `allowed` are the methods of a path whose method was not found."""

    matches: tuple[tuple[T, dict[str, str]], ...] = ()
    allowed: tuple[str, ...] = ()


class Segment(Struct, Generic[T]):
    """What can follow one part of a path."""

    literal: dict[str, Segment[T]] = field(default_factory=dict)
    templated: list[tuple[re.Pattern[str], Segment[T]]] = field(default_factory=list)
    routes: list[Route[T]] = field(default_factory=list)

    def child(self, part: str) -> Segment[T]:
        """The segment for one part of a template."""
        if not NAME.search(part):
            return self.literal.setdefault(unquote(part), Segment())
        expression = pattern(part)
        for known, segment in self.templated:
            if known.pattern == expression:
                return segment
        self.templated.append((re.compile(expression), Segment()))
        # The longest expression has the most literal text around its names.
        self.templated.sort(key=lambda each: -len(each[0].pattern))
        return self.templated[
            [each[0].pattern for each in self.templated].index(expression)
        ][1]

    def walk(
        self, parts: list[str], values: tuple[str, ...]
    ) -> Iterator[tuple[Segment[T], tuple[str, ...]]]:
        """Every way through, the most literal first."""
        if not parts:
            yield self, values
            return
        segment = self.literal.get(unquote(parts[0]))
        if segment:
            yield from segment.walk(parts[1:], values)
        for expression, segment in self.templated:
            match = expression.fullmatch(parts[0])
            if match:
                yield from segment.walk(parts[1:], values + match.groups())


def pattern(part: str) -> str:
    """The expression for one part of a template; literal characters may be encoded."""
    pieces = NAME.split(part)
    return "".join(
        [
            literal(piece) if index % 2 == 0 else "(.+?)"
            for index, piece in enumerate(pieces)
        ]
    )


def literal(text: str) -> str:
    """An expression for a literal text, as it is or percent-encoded."""
    return "".join([character(each) for each in unquote(text)])


def character(each: str) -> str:
    """One character, as it is or percent-encoded."""
    if each.isalnum() and each.isascii():
        return each
    encoded = (
        quote(each, safe="") if quote(each, safe="") != each else f"%{ord(each):02X}"
    )
    return f"(?:{re.escape(each)}|(?i:{re.escape(encoded)}))"


class Routes(Generic[T]):
    """All paths of a document under its base paths."""

    def __init__(self) -> None:
        self.root: Segment[T] = Segment()
        self.bases: set[str] = set()

    def add(self, method: str, template: str, target: T, bases: Iterable[str]) -> None:
        """One operation; `bases` are path prefixes without a slash at the end."""
        path, _, query = template.partition("#")[0].partition("?")
        segment = self.root
        for part in parts(path):
            segment = segment.child(part)
        known = frozenset(bases)
        names = tuple(NAME.findall(path))
        asked = tuple(name for name, _ in parse_qsl(query, keep_blank_values=True))
        segment.routes.append(Route(method, target, names, known, asked))
        segment.routes.sort(key=lambda route: -len(route.query))
        self.bases |= known

    def find(self, method: str, path: str, query: str = "") -> Found[T]:
        """The operations for a request, and if there are none the methods that the path has."""
        asked = {name for name, _ in parse_qsl(query, keep_blank_values=True)}
        allowed: dict[str, None] = {}
        for base in sorted(self.bases, key=len, reverse=True):
            for segment, values in self.under(base, path):
                here = [
                    each
                    for each in segment.routes
                    if base in each.bases and asked.issuperset(each.query)
                ]
                found = [
                    (each.target, dict(zip(each.names, values, strict=False)))
                    for each in here
                    if each.method == method
                ]
                if found:
                    return Found(matches=tuple(found))
                allowed.update(dict.fromkeys(each.method for each in here))
        return Found(allowed=tuple(allowed))

    def under(
        self, base: str, path: str
    ) -> Iterator[tuple[Segment[T], tuple[str, ...]]]:
        """The ways through what follows a base path."""
        if path == base or path.startswith(f"{base}/"):
            yield from self.root.walk(parts(path[len(base) :]), ())


def parts(path: str) -> list[str]:
    """The segments of a path; a slash at the end makes an empty one."""
    return path.removeprefix("/").split("/")
