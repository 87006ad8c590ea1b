"""PEP 562: names that something had before, which still lead to it."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Mapping
from importlib import import_module


def renamed(
    module: str, names: Mapping[str, tuple[str, str]]
) -> Callable[[str], object]:
    """`__getattr__` of a `module`: old name to a module beside it, and the new name."""

    def __getattr__(name: str) -> object:
        if name not in names:
            raise AttributeError(f"module {module!r} has no attribute {name!r}")
        home, now = names[name]
        text = f"`{name}` is called `{now}` now"
        warnings.warn(text, DeprecationWarning, stacklevel=3)
        value: object = getattr(import_module(home, module.rpartition(".")[0]), now)
        return value

    return __getattr__
