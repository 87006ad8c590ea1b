"""The intermediate model -> bytes, and back: nothing but its own classes comes out of them.

Pickle can name any function. Here it may name classes of data that are known by name, so that
bytes from elsewhere are refused or are data: they are never code (Python, `pickle`,
"Restricting Globals").
"""

from __future__ import annotations

import io
import pickle
from collections.abc import Callable, Iterator, Sequence
from dataclasses import fields, is_dataclass
from functools import cache
from operator import attrgetter
from types import ModuleType
from typing import Any, Final

from .ir import api, events, features, operations, paging, polling, retries, types, xml
from .spec.repairs import Written

_MODULES: Final = (
    api,
    events,
    features,
    operations,
    paging,
    polling,
    retries,
    types,
    xml,
)
Reduced = tuple[Callable[..., object], tuple[object, ...]]

_CLASSES: Final[dict[tuple[str, str], type]] = {}
_REDUCERS: Final[dict[type, Callable[[Any], Reduced]]] = {
    types.Scalar: lambda scalar: (_member, (scalar.name,)),
    Written: lambda number: (_number, (number.text,)),
}


def dumps(value: object, *, by_value: bool = False) -> bytes:
    """The bytes of what is made of the model's classes and of plain data.

    `by_value`: whether equal things have equal bytes, even if one of them mentions the same
    object twice and the other two that are equal.
    """
    out = io.BytesIO()
    pickler = pickle.Pickler(out, pickle.HIGHEST_PROTOCOL)
    pickler.dispatch_table = _REDUCERS
    pickler.fast = by_value
    pickler.dump(value)
    return out.getvalue()


class NotModel(ValueError):
    """Bytes are none of ours."""


def loads(raw: bytes) -> Any:
    """What `dumps` was given.

    Raises:
        NotModel: The bytes are none of ours.
    """
    try:
        return _Unpickler(io.BytesIO(raw)).load()
    except Exception as error:  # broken bytes can lead anywhere in pickle
        raise NotModel(f"not a model: {error}") from error


def _made(cls: type, values: Sequence[object]) -> object:
    """An instance, without its `__init__`, which takes twice as long."""
    made: object = object.__new__(cls)
    for put, value in zip(_setters(cls), values, strict=True):
        put(made, value)
    return made


def _number(text: str) -> Written:
    return Written(text)


def _member(name: str) -> types.Scalar:
    return types.Scalar[name]


@cache
def _setters(cls: type) -> tuple[Callable[[object, object], None], ...]:
    return tuple(getattr(cls, field.name).__set__ for field in fields(cls))


def allow(*classes: type) -> None:
    """Let instances of these data classes come out, too."""
    for cls in classes:
        _CLASSES[cls.__module__, cls.__qualname__] = cls
        _REDUCERS[cls] = _reducer(cls)


def _of(modules: Sequence[ModuleType]) -> Iterator[type]:
    for module in modules:
        for value in vars(module).values():
            if isinstance(value, type) and is_dataclass(value):
                yield value


def _reducer(cls: type) -> Callable[[Any], Reduced]:
    names = [field.name for field in fields(cls)]
    if len(names) < 2:
        return lambda value: (_made, (cls, [getattr(value, name) for name in names]))
    values = attrgetter(*names)
    return lambda value: (_made, (cls, values(value)))


class _Unpickler(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> Any:
        if module == __name__ and name in ("_made", "_member", "_number"):
            return globals()[name]
        found = _CLASSES.get((module, name))
        if found is None:
            raise pickle.UnpicklingError(f"{module}.{name} is none of the model")
        return found


allow(*_of(_MODULES))
