"""What one run leaves for the next: parts of its work, each under a key made of all that it was made from.

A part counts only under its own key, so that what is out of date is not found rather than
wrong. There is one part of each name, that of the last run.
"""

from __future__ import annotations

import hashlib
from typing import TypeVar

from msgspec import Raw

from .packed import NotData, dumps, loads

PartT = TypeVar("PartT")
Stored = dict[str, tuple[bytes, Raw]]
"""Name -> the key of a part, and its bytes."""


class Memory:
    """The parts of one SDK.

    Args:
        raw: What `packed` returned at the end of the last run; anything else is forgotten.
    """

    def __init__(self, raw: bytes | memoryview = b"") -> None:
        try:
            self._old = loads(raw, Stored) if raw else {}
        except NotData:
            self._old = {}
        self._new: Stored = {}

    def find(self, name: str, key: bytes, kind: type[PartT]) -> PartT | None:
        """The part that was made from what this is the key of; None if it is not known."""
        known, raw = self._old.get(name, (b"", Raw()))
        if known != key:
            return None
        try:
            found = loads(raw, kind)
        except NotData:
            return None
        self._new[name] = key, raw
        return found

    def keep(self, name: str, key: bytes, part: object) -> None:
        """Have a part found by the next run. Raises NotData."""
        self._new[name] = key, Raw(dumps(part))

    def key(self, name: str) -> bytes | None:
        """What this run knows a part by."""
        return self._new[name][0] if name in self._new else None

    def clear(self) -> None:
        """Have nothing found by the next run."""
        self._new = {}

    @property
    def is_new(self) -> bool:
        """Whether anything differs from what the last run left."""
        return self._new != self._old

    def packed(self) -> bytes:
        """All that this run found or made."""
        return dumps(self._new)


def key_of(*parts: object) -> bytes:
    """One key for several. Raises NotData."""
    return hashlib.blake2b(dumps(parts), digest_size=32).digest()
