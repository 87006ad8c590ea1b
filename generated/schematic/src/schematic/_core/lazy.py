"""PEP 562: names of a package that are imported when first used."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import cache
from importlib import import_module


def lazily(
    package: str, exports: str
) -> tuple[Callable[[str], object], Callable[[], list[str]]]:
    """`__getattr__` and `__dir__` of a `package` that exports names of its modules.

    Args:
        package: Its name.
        exports: A line for each name: the name and its module, or a `.` if it is a
            module itself. One text, because thousands of them would be much of what
            an import costs.
    """

    @cache
    def homes() -> dict[str, str]:
        words = exports.split()
        return dict(zip(words[::2], words[1::2], strict=True))

    def __getattr__(name: str) -> object:
        if name not in homes():
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        home = homes()[name]
        if home == ".":
            return import_module(f".{name}", package)
        value: object = getattr(import_module(home, package), name)
        setattr(sys.modules[package], name, value)
        return value

    return __getattr__, lambda: sorted(homes())
