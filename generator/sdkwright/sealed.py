"""Bytes -> the same after a line with their hash, so that what is broken is known to be."""

from __future__ import annotations

import hashlib


def sealed(body: bytes, state: str = "") -> tuple[bytes, bytes]:
    """The two parts of a file: a hash of the bytes, and of a state in which alone they count;
    and the bytes."""
    return _first_line(body, state), body


def opened(raw: bytes, state: str = "") -> memoryview:
    """The bytes in a file. Raises ValueError if it is not whole, or of another state."""
    end = raw.find(b"\n") + 1
    body = memoryview(raw)[end:]
    if raw[:end] != _first_line(body, state):
        raise ValueError("not whole, or of another state")
    return body


def _first_line(body: bytes | memoryview, state: str) -> bytes:
    found = hashlib.sha256(state.encode())
    found.update(body)
    return found.hexdigest().encode() + b"\n"
