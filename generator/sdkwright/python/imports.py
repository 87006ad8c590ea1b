"""The names that a module uses -> its import statements, with no name used twice."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Set


class Imports:
    """What one module imports. `taken` are the names that it defines itself, in one set or several."""

    def __init__(self, *taken: Set[str]) -> None:
        self._taken = taken
        self._plain: dict[str, dict[str, str]] = {}
        self._checked: dict[str, dict[str, str]] = {}
        self._lazy: dict[str, str] = {}
        self._modules: set[str] = set()

    def another(self) -> Imports:
        """Those of a module that defines the same names."""
        return Imports(*self._taken)

    def _is_taken(self, name: str) -> bool:
        return any(name in names for names in self._taken)

    def name(self, module: str, name: str, *, checked: bool = False) -> str:
        """The local name of what `module` calls `name`; `checked`: for type checkers only."""
        local = f"{name}_" if self._is_taken(name) else name
        found = self._checked if checked else self._plain
        found.setdefault(module, {})[name] = local
        return local

    def own(self, module: str, name: str, *, checked: bool = False) -> str:
        """A class of this SDK: others give way to it."""
        found = self._checked if checked else self._plain
        found.setdefault(module, {})[name] = name
        return name

    def builtin(self, name: str) -> str:
        """A builtin type, also where something here hides it."""
        if not self._is_taken(name):
            return name
        self._modules.add("builtins")
        return f"builtins.{name}"

    def lazy(self, module: str, name: str) -> str:
        """A type that is imported when a value of it is first seen."""
        self._lazy[name] = module
        return name

    def take(self, other: Imports, texts: Iterable[str]) -> None:
        """What another module would import, as far as it is used in these texts."""
        words = {word for text in texts for word in re.findall(r"\w+", text)}
        for own, found in ((self._plain, other._plain), (self._checked, other._checked)):
            for module, names in found.items():
                used = {name: local for name, local in names.items() if local in words}
                if used:
                    own.setdefault(module, {}).update(used)
        self._modules |= {module for module in other._modules if module in words}

    @property
    def plain(self) -> tuple[str, ...]:
        """The statements that run; an empty one between groups."""
        found = {module: dict(names) for module, names in self._plain.items()}
        if self.checked:
            found.setdefault("typing", {})["TYPE_CHECKING"] = "TYPE_CHECKING"
        whole = {module: dict[str, str]() for module in self._modules}
        return _lines({**whole, **found})

    @property
    def checked(self) -> tuple[str, ...]:
        """The statements for type checkers alone."""
        found = {
            module: {
                name: local
                for name, local in names.items()
                if name not in self._plain.get(module, ())
            }
            for module, names in self._checked.items()
        }
        for name in self.references:
            found.setdefault(self._lazy[name], {})[name] = name
        return _lines({module: names for module, names in found.items() if names})

    @property
    def references(self) -> tuple[str, ...]:
        """The names of types that are imported lazily."""
        own = self._plain.get
        return tuple(sorted(n for n, m in self._lazy.items() if n not in own(m, ())))


def _lines(found: dict[str, dict[str, str]]) -> tuple[str, ...]:
    """Statements in the order of isort, with an empty line between its sections."""
    lines: list[str] = []
    section = None
    for module in sorted(found, key=_rank):
        if section not in (None, _rank(module)[0]):
            lines.append("")
        section = _rank(module)[0]
        lines.append(_statement(module, found[module]))
    return tuple(lines)


def _statement(module: str, names: dict[str, str]) -> str:
    if not names:
        return f"import {module}"
    ordered = sorted(
        names, key=lambda name: (not name.isupper(), not name[0].isupper(), name)
    )
    return f"from {module} import " + ", ".join(_spelled(n, names[n]) for n in ordered)


def _spelled(name: str, local: str) -> str:
    return name if name == local else f"{name} as {local}"


def _rank(module: str) -> tuple[int, str]:
    """The standard library, other packages, our own: farther ones first."""
    root = module.partition(".")[0]
    if module.startswith("."):
        dots = len(module) - len(module.lstrip("."))
        return 2, f"{9 - dots}{module}"
    return (0 if root in sys.stdlib_module_names else 1), module
