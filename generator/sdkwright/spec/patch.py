"""A file and changes to it -> the changed data, in which everything still knows where it was written.

Only what lies on the way to a change is copied: data that YAML's aliases share, and what is
put in at several places, stays as it is elsewhere.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..data import Struct, field

if TYPE_CHECKING:
    from .node import Document, Json, Pointer


class Origin(Struct):
    """Where a value was written, and those of its parts that were written elsewhere."""

    document: Document
    pointer: Pointer = ()
    parts: dict[str, Origin] = field(default_factory=dict)

    def find(self, pointer: Pointer) -> tuple[Document, Pointer]:
        """The file in which something below was written, and its place there."""
        origin = self
        for count, part in enumerate(pointer):
            if part not in origin.parts:
                return origin.document, (*origin.pointer, *pointer[count:])
            origin = origin.parts[part]
        return origin.document, origin.pointer

    def part(self, key: str) -> Origin:
        """Of a member or item."""
        return self.parts.get(key) or Origin(self.document, (*self.pointer, key))

    def opened(self, pointer: Pointer) -> Origin:
        """Of something below, so that its parts can be set."""
        origin = self
        for key in pointer:
            origin = origin.parts.setdefault(key, origin.part(key))
        return origin


class Patch:
    """A file that is being changed; it looks as before until `finish`."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._top: list[Any] = [document.data]
        self._origin = document.origins or Origin(document)
        self._copies: dict[int, object] = {}
        """What may be changed in place; kept, so that no other object gets its number."""

    @property
    def data(self) -> Any:
        """All of it as it is now; not to be changed."""
        return self._top[0]

    def value(self, pointer: Pointer) -> Any:
        """What stands at a place; all above it is there. Raises KeyError if nothing does."""
        found: Any = self.data
        for part in pointer:
            found = found[int(part) if isinstance(found, list) else part]
        return found

    def put(self, pointer: Pointer, value: Json, origin: Origin) -> None:
        """Replace what stands there, or add it; `origin` is this place's own from now on."""
        if not pointer:
            self._top[0], self._origin = value, origin
            return
        holder, key = self._open(pointer[:-1]), pointer[-1]
        holder[int(key) if isinstance(holder, list) else key] = value
        self._origin.opened(pointer[:-1]).parts[key] = origin

    def append(self, pointer: Pointer, value: Json, origin: Origin) -> None:
        """Add an item to the list that stands there."""
        items = self._open(pointer)
        self._origin.opened(pointer).parts[str(len(items))] = origin
        items.append(value)

    def drop(self, pointer: Pointer, by: Origin | None = None) -> None:
        """Remove what stands there; `by` is what had it removed."""
        holder, key = self._open(pointer[:-1]), pointer[-1]
        origin = self._origin.opened(pointer[:-1])
        if not isinstance(holder, list):
            del holder[key]
            if by is not None:
                origin.parts[key] = by
            return
        parts = [origin.part(str(number)) for number in range(len(holder))]
        del holder[int(key)], parts[int(key)]
        origin.parts = {str(number): part for number, part in enumerate(parts)}

    def _open(self, pointer: Pointer) -> Any:
        """The object or list that stands there, a copy that is ours."""
        holder: Any = self._top
        key: Any = 0
        for part in (*pointer, ""):
            value = holder[key]
            if id(value) not in self._copies:
                holder[key] = value = value.copy()
                self._copies[id(value)] = value
            holder, key = value, int(part) if isinstance(value, list) and part else part
        return holder

    def finish(self, *others: Document) -> None:
        """Make the file look so; `others`: the files that the changes came from."""
        document = self._document
        document.data, document.origins = self.data, self._origin
        document.added += b"".join(other.raw for other in others)


def kind(value: Json) -> str:
    """What a value is, as far as merging asks."""
    if isinstance(value, Mapping):
        return "an object"
    return "a list" if isinstance(value, list) else "a plain value"
