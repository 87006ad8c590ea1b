"""The surface of one SDK -> what a caller may call, name and catch, by the words that callers use.

Names are those of the sync client: the async one has the same. The package's own name is
left out, so that two packages can be compared.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, Final

from ..data import Struct, field
from ..surface import Alias, Attribute, Class, Entry, Method, Surface
from .kinds import Kind, Meanings, kind_of, names_in
from .places import NOWHERE, Places

TYPES: Final = "types."
Json = Any
"""What stands in a manifest."""


class Side(Struct, frozen=True, dict=True):
    """One of the two SDKs that are compared."""

    surface: Surface
    account: Mapping[str, Json]
    """What its manifest says."""
    hashes: Mapping[str, str] = field(default_factory=dict)
    places: Places = NOWHERE
    project_version: str = ""
    """What its pyproject.toml says, where there is one."""
    renamed: Mapping[str, str] = field(default_factory=dict)
    """A type's name -> its name in the other SDK, as which it counts."""

    # --- names ---

    @property
    def package(self) -> str:
        """What is imported."""
        return str(self.account["package"])

    @property
    def client(self) -> str:
        """The class of the sync client."""
        return str(self.account["client"])

    @property
    def version(self) -> str:
        """That of the SDK."""
        return self.project_version or str(self.account.get("version") or "0.1.0")

    @cached_property
    def entries(self) -> Mapping[str, Entry]:
        """All that is public, without the package: `types.Book.pages`."""
        start = len(self.package) + 1
        return {entry.name[start:]: entry for entry in self.surface.entries}

    @cached_property
    def _members(self) -> Mapping[str, dict[str, Entry]]:
        found: dict[str, dict[str, Entry]] = {}
        for name, entry in self.entries.items():
            owner, _, own = name.rpartition(".")
            found.setdefault(owner, {})[own] = entry
        return found

    def members(self, name: str) -> dict[str, tuple[str, Entry]]:
        """What a class has, each with the class that defines it: its own, and of what it is made."""
        found: dict[str, tuple[str, Entry]] = {}
        entry = self.entries.get(name)
        for base in reversed(entry.bases if isinstance(entry, Class) else ()):
            parent = self._class(base, _area(name))
            if parent and parent != name:
                found |= self.members(parent)
        own = self._members.get(name, {})
        return found | {key: (name, value) for key, value in own.items()}

    def _class(self, short: str, area: str) -> str:
        """The class of this name that the SDK has there; empty if there is none."""
        return self._classes.get((area, short), "")

    @cached_property
    def _classes(self) -> Mapping[tuple[str, str], str]:
        classes = (n for n, e in self.entries.items() if isinstance(e, Class))
        return {(_area(name), name.rpartition(".")[2]): name for name in classes}

    # --- calls ---

    @cached_property
    def resources(self) -> Mapping[str, str]:
        """`books.reviews` -> its class; the client itself is the empty one."""
        return dict(self._resources("", self.client))

    def _resources(self, path: str, name: str) -> Iterator[tuple[str, str]]:
        yield path, name
        for own, (_, entry) in self.members(name).items():
            below = isinstance(entry, Attribute) and self._class(
                entry.type, "resources"
            )
            if below:
                yield from self._resources(f"{path}.{own}".lstrip("."), below)

    @cached_property
    def methods(self) -> Mapping[str, Method]:
        """`books.list` -> the method."""
        return {
            f"{path}.{own}".lstrip("."): entry
            for path, name in self.resources.items()
            for own, (_, entry) in self.members(name).items()
            if isinstance(entry, Method) and own != "__init__"
        }

    @cached_property
    def init(self) -> Method | None:
        """How a client is made."""
        found = self.members(self.client).get("__init__")
        return found[1] if found and isinstance(found[1], Method) else None

    @cached_property
    def operations(self) -> Mapping[str, Mapping[str, Json]]:
        """Id -> what the manifest says of the operation."""
        listed = [*self.account["operations"], *self.account.get("waiting", ())]
        return {
            one.get("id") or f"{one['method']} {one['path']}": one for one in listed
        }

    @cached_property
    def operation_of(self) -> Mapping[str, str]:
        """`books.list` -> the operation's id."""
        found = {str(one["call"]): id for id, one in self.operations.items()}
        for old in self.account.get("old_names", {}).get("methods", ()):
            way = self.resource_path(old["resource"])
            found.setdefault(f"{way}.{old['method']}", old["operation"])
        return found

    def resource_path(self, key: str) -> str:
        """The attributes that lead to a resource, which the manifest names by its key."""
        given = self.account["names"]["resources"]
        parts = key.split(".")
        keys = (".".join(parts[: n + 1]) for n in range(len(parts)))
        return ".".join(
            given.get(key, part) for key, part in zip(keys, parts, strict=True)
        )

    # --- types ---

    @cached_property
    def types(self) -> Mapping[str, Class | Alias]:
        """What `types` has: `Book`."""
        return {
            name: entry
            for name, entry in self._members.get("types", {}).items()
            if isinstance(entry, Class | Alias)
        }

    @cached_property
    def type_ids(self) -> Mapping[str, str]:
        """The place of a schema -> its type."""
        found: Mapping[str, str] = self.account["names"]["types"]
        return found

    def kind(self, text: str, inside_types: bool = False) -> Kind:
        """What an annotation allows. Types count under the names that the other SDK has."""
        return kind_of(text, self._spelled_inside if inside_types else self._spelled)

    def _spelled_inside(self, name: str) -> str:
        return self._spelled(f"{TYPES}{name}" if name in self.types else name)

    def _spelled(self, name: str) -> str:
        own = name.removeprefix(TYPES)
        if own != name:
            return f"{TYPES}{self.renamed.get(own, own)}"
        return self._usual(name)

    def _usual(self, name: str) -> str:
        """`Literal_` and `builtins.str` stand where something else has the usual name."""
        plain = name.removeprefix("builtins.")
        return plain if plain in self.types else plain.removesuffix("_")

    @cached_property
    def meanings(self) -> Meanings:
        """What the names in annotations mean."""
        aliases = {
            f"{TYPES}{self.renamed.get(name, name)}": self.kind(entry.target, True)
            for name, entry in self.types.items()
            if isinstance(entry, Alias)
        }
        inner = self._members.get("_client", {}).items()
        aliases |= {n: self.kind(e.target) for n, e in inner if isinstance(e, Alias)}
        bases = {
            f"{TYPES}{self.renamed.get(name, name)}": [
                *map(self._spelled_inside, entry.bases)
            ]
            for name, entry in self.types.items()
            if isinstance(entry, Class)
        }
        return Meanings(aliases, bases)

    # --- which way types go ---

    @cached_property
    def sent(self) -> frozenset[str]:
        """The types that callers write: `Book`, as they are called here."""
        found = (p.type for s in self._signatures for p in s.parameters)
        return self._closure(found)

    @cached_property
    def answered(self) -> frozenset[str]:
        """The types that callers get."""
        errors = self._bodies()
        return self._closure([*(s.returns for s in self._signatures), *errors])

    @property
    def _signatures(self) -> Iterator[Any]:
        for method in self.methods.values():
            yield from method.signatures

    def _bodies(self) -> Iterator[str]:
        for name, entry in self.entries.items():
            if isinstance(entry, Attribute) and name.startswith("errors."):
                yield entry.type

    def _closure(self, texts: Sequence[str] | Iterator[str]) -> frozenset[str]:
        waiting = [name for text in texts for name in self._mentioned(text)]
        found: set[str] = set()
        while waiting:
            name = waiting.pop()
            if name in self.types and name not in found:
                found.add(name)
                waiting += self._within(name)
        return frozenset(found)

    def _within(self, name: str) -> Iterator[str]:
        entry = self.types[name]
        if isinstance(entry, Alias):
            yield from self._mentioned(entry.target)
            return
        for _, own in self.members(f"types.{name}").values():
            if isinstance(own, Attribute):
                yield from self._mentioned(own.type)

    def _mentioned(self, text: str) -> Iterator[str]:
        for name in names_in(kind_of(text, self._usual)):
            yield name.removeprefix(TYPES)


def _area(name: str) -> str:
    """`types`, `resources`; what clients are made of is in `_client`."""
    return name.partition(".")[0] if "." in name else "_client"


def literal(text: str | None) -> object:
    """The value of a default, where it is one that can be written down."""
    try:
        return ast.literal_eval(text or "")
    except (ValueError, SyntaxError):
        return None
