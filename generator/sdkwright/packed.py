"""Data -> bytes, and back: MessagePack, by the types that the classes of data declare.

What comes out is of the type that is asked for, or nothing does: bytes from elsewhere are
refused or are data, and never code.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any, Final, TypeVar

from msgspec import MsgspecError
from msgspec.msgpack import Decoder, Encoder, Ext

from .spec.repairs import Written

ThingT = TypeVar("ThingT")
_NUMBER: Final = 1
"""A number whose text counts."""


class NotData(ValueError):
    """Bytes are none of ours, or something cannot be bytes."""


def dumps(value: object) -> bytes:
    """The bytes of what is made of `Packable`s and of plain data; equal things have equal bytes.

    Raises:
        NotData: Something in it has none: an integer of more than 64 bits, half a surrogate pair.
    """
    try:
        return _ENCODER.encode(value)
    except (MsgspecError, TypeError, ValueError, OverflowError) as error:
        raise NotData(f"no data: {error}") from error


def loads(raw: bytes | memoryview, kind: type[ThingT]) -> ThingT:
    """What `dumps` was given, if it was of that type.

    Raises:
        NotData: The bytes are none of ours.
    """
    hashable: Any = kind
    decoder = _decoder(hashable)
    try:
        found: ThingT = decoder.decode(raw)
    except (MsgspecError, ValueError, RecursionError) as error:
        raise NotData(f"no data: {error}") from error
    return found


@cache
def _decoder(kind: Any) -> Decoder[Any]:
    return Decoder(kind, ext_hook=_written)


def _plain(value: Any) -> object:
    """What MessagePack has a form for."""
    if isinstance(value, Written):
        return Ext(_NUMBER, value.text.encode())
    if isinstance(value, Mapping):
        return dict(value)
    raise TypeError(f"{type(value).__name__} is no data")


def _written(code: int, raw: memoryview) -> Written:
    if code != _NUMBER:
        raise ValueError(f"{code} is no kind of ours")
    return Written(bytes(raw).decode())


_ENCODER: Final = Encoder(enc_hook=_plain)
