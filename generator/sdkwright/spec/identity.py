"""The `$self`, `$id`s and anchors of a file -> what a `$ref` in it calls by them.

JSON Schema 2020-12, 8.2 (identifiers, anchors, dynamic scope); OpenAPI 3.2, Base URI.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final
from urllib.parse import urljoin, urlsplit

from ..data import Struct, field

if TYPE_CHECKING:
    from .node import Json, Pointer

_SAID: Final = re.compile(rb"\$(?:self|id|anchor|dynamicAnchor)\b")
_VALUES: Final = frozenset(("example", "examples", "default", "enum", "const", "value"))
_MAPS: Final = frozenset(("properties", "patternProperties", "$defs", "definitions"))
_SECTIONS: Final = (("components", "schemas"), ("definitions",))
_SUFFIXES: Final = ("", ".yaml", ".yml", ".json")


class Identities(Struct):
    """What the schemas of one file are called by, other than by their place."""

    bases: dict[Pointer, str]
    """The URI of the file, at `()`, and of each schema with an `$id`."""
    anchors: dict[Pointer, dict[str, Pointer]] = field(default_factory=dict)
    """By the schema resource that they lie in."""
    dynamic: dict[Pointer, dict[str, Pointer]] = field(default_factory=dict)
    """`$dynamicAnchor`s, by the resource, or else the component, that they lie in."""
    places: dict[str, Pointer] = field(default_factory=dict)
    """Where each URI of `bases` stands."""
    has_self: bool = False

    def scope(self, pointer: Pointer) -> Pointer:
        """The schema resource that `pointer` lies in; `()` is the file itself."""
        if len(self.bases) == 1:
            return ()
        lengths = range(len(pointer), 0, -1)
        return next((pointer[:n] for n in lengths if pointer[:n] in self.bases), ())

    def frame(self, pointer: Pointer) -> Pointer:
        """The resource, or else the component, whose `$dynamicAnchor`s count at `pointer`."""
        return self.scope(pointer) or _component(pointer)

    def anchor(self, scope: Pointer, name: str) -> Pointer | None:
        """The place of an anchor: of this resource, else of any."""
        own = self.anchors.get(scope, {}).get(name)
        others = (found[name] for found in self.anchors.values() if name in found)
        return own if own is not None else next(others, None)

    def uri(self, scope: Pointer, path: str) -> str:
        """What a `$ref` in this resource calls a file or schema (RFC 3986, 5.2)."""
        return _joined(self.bases[scope], path)

    def files(self, scope: Pointer, path: str) -> list[str]:
        """Where the file may lie that is called `path` here: on this machine, first."""
        wanted = self.uri(scope, path)
        beside = self._beside(wanted) if self.has_self else []
        found = [*beside, path] if _is_absolute(path) else [path, *beside]
        return [*found, wanted] if _is_absolute(wanted) else found

    def _beside(self, wanted: str) -> list[str]:
        """Files lie to each other as their URIs do; a `$self` may leave out how they end."""
        if not _is_absolute(wanted):
            return []
        here, there = urlsplit(self.bases[()]), urlsplit(wanted)
        if here[:2] != there[:2] or not there.path:
            return []
        way = posixpath.relpath(there.path, posixpath.dirname(here.path) or "/")
        return [way + suffix for suffix in _SUFFIXES]


def identities(data: Json, text: bytes, name: str) -> Identities:
    """Of the file that is called `name` as seen from the root document."""
    said = data.get("$self") if isinstance(data, dict) else None
    base = _joined(name, said) if isinstance(said, str) else name
    found = Identities({(): base}, has_self=isinstance(said, str))
    if _SAID.search(text):
        for pointer, schema in _objects(data):
            _add(found, pointer, schema)
        found.places.setdefault(base, ())
    return found


def _add(found: Identities, pointer: Pointer, schema: dict[str, Json]) -> None:
    id = schema.get("$id")
    if isinstance(id, str):
        uri = found.uri(found.scope(pointer), id.removesuffix("#"))
        found.bases[pointer] = uri
        found.places.setdefault(uri, pointer)
    for key in ("$anchor", "$dynamicAnchor"):
        anchor = schema.get(key)
        if isinstance(anchor, str):
            scope = found.scope(pointer)
            found.anchors.setdefault(scope, {}).setdefault(anchor, pointer)
            if key == "$dynamicAnchor":
                frame = found.frame(pointer)
                found.dynamic.setdefault(frame, {}).setdefault(anchor, pointer)


def _joined(base: str, path: str) -> str:
    try:
        return urljoin(base, path)
    except ValueError:  # `http://[`
        return path


def _is_absolute(path: str) -> bool:
    try:
        return bool(urlsplit(path).scheme)
    except ValueError:
        return False


def _component(pointer: Pointer) -> Pointer:
    """The named schema that `pointer` lies in."""
    for section in _SECTIONS:
        if pointer[: len(section)] == section:
            return pointer[: len(section) + 1]
    return ()


def _objects(data: Json) -> Iterator[tuple[Pointer, dict[str, Json]]]:
    """Each object that may be a schema: outer ones first, in the order of the file."""
    waiting: list[tuple[Pointer, Json]] = [((), data)]
    while waiting:
        pointer, value = waiting.pop()
        if isinstance(value, dict):
            yield pointer, value
            is_map = bool(pointer) and pointer[-1] in _MAPS
            keys = [key for key in value if is_map or key not in _VALUES]
            below = [((*pointer, key), value[key]) for key in keys]
        else:
            assert isinstance(value, list)
            below = [((*pointer, str(n)), item) for n, item in enumerate(value)]
        waiting += [
            item for item in reversed(below) if isinstance(item[1], dict | list)
        ]
