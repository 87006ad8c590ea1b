"""The text of an annotation -> what values it allows, and whether another one allows as much."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Final

from ..data import Struct, field

Value = str | int | bytes | bool | None


class Named(Struct, frozen=True):
    """A class or a name for a type: `types.Book`, `list[str]`."""

    name: str
    args: tuple[Kind, ...] = ()

    def __str__(self) -> str:
        return (
            f"{self.name}[{', '.join(map(str, self.args))}]" if self.args else self.name
        )


class Listed(Struct, frozen=True):
    """Listed values of one class, and perhaps all others of it: `Literal['a'] | str`."""

    values: tuple[Value, ...]
    is_open: bool = False

    def __str__(self) -> str:
        end = f" | {type(self.values[0]).__name__}" if self.is_open else ""
        return f"Literal[{', '.join(map(repr, self.values))}]{end}"


class Either(Struct, frozen=True):
    """One of several."""

    options: tuple[Kind, ...]

    def __str__(self) -> str:
        return " | ".join(map(str, self.options))


Kind = Named | Listed | Either
ANY: Final = Named("Any")
UNSAID: Final = "Omit"
"""The class of what a caller leaves out: it is in the annotation of all that may be."""
TRANSPARENT: Final = ("Annotated", "NotRequired", "Required", "ReadOnly")


# --- text -> kind ---------------------------------------------------------------------


def kind_of(text: str, spelled: Callable[[str], str] = str) -> Kind:
    """`spelled`: what a name of the text is called in full."""
    return _kind(ast.parse(text, mode="eval").body, spelled)


def _kind(node: ast.expr, spelled: Callable[[str], str]) -> Kind:
    match node:
        case ast.Constant(value=str(text)):
            return kind_of(text, spelled)
        case ast.Constant(value=None):
            return Named("None")
        case ast.BinOp(left=left, right=right):
            return either([_kind(left, spelled), _kind(right, spelled)])
        case ast.Subscript(value=head, slice=inside):
            return _subscript(spelled(ast.unparse(head)), inside, spelled)
        case _:
            return Named(spelled(ast.unparse(node)))


def _subscript(head: str, inside: ast.expr, spelled: Callable[[str], str]) -> Kind:
    parts = inside.elts if isinstance(inside, ast.Tuple) else [inside]
    if head in TRANSPARENT:
        return _kind(parts[0], spelled)
    if head == "Literal":
        return either([Listed((ast.literal_eval(part),)) for part in parts])
    kinds = [_kind(part, spelled) for part in parts]
    return either(kinds) if head == "Union" else Named(head, tuple(kinds))


def either(kinds: Iterable[Kind]) -> Kind:
    """One of these: flat, each once, listed values together with their open end."""
    flat = [*dict.fromkeys(_flat(kinds))]
    flat = [kind for kind in flat if kind != Named(UNSAID)]
    listed: dict[str, list[Value]] = {}
    for kind in flat:
        if isinstance(kind, Listed):
            listed.setdefault(type(kind.values[0]).__name__, []).extend(kind.values)
    open_ends = {name for name in listed if Named(name) in flat}
    open_ends |= {
        type(k.values[0]).__name__ for k in flat if isinstance(k, Listed) and k.is_open
    }
    found: list[Kind] = []
    for kind in flat:
        if isinstance(kind, Listed):
            name = type(kind.values[0]).__name__
            values = tuple(dict.fromkeys(listed[name]))
            kind = Listed(values, name in open_ends)
        if kind not in found and str(kind) not in open_ends:
            found.append(kind)
    return found[0] if len(found) == 1 else Either(tuple(found))


def _flat(kinds: Iterable[Kind]) -> Iterator[Kind]:
    for kind in kinds:
        if isinstance(kind, Either):
            yield from kind.options
        else:
            yield kind


def names_in(kind: Kind) -> Iterator[str]:
    """All names that are mentioned."""
    match kind:
        case Named(name, args):
            yield name
            for arg in args:
                yield from names_in(arg)
        case Either(options):
            for option in options:
                yield from names_in(option)
        case Listed():
            return


# --- does one allow as much as another? -------------------------------------------------

BELOW: Final[Mapping[str, tuple[str, ...]]] = {
    "float": ("int", "bool"),
    "int": ("bool",),
    "Sequence": ("list", "tuple"),
    "Iterable": ("list", "tuple", "Sequence"),
    "Mapping": ("dict",),
}
"""A class -> those whose values are as good."""
PLAIN: Final = frozenset(("str", "int", "float", "bool", "None", "list", "dict"))
"""What JSON is without a model of it."""


class Meanings(Struct, frozen=True):
    """What names mean in one SDK."""

    aliases: Mapping[str, Kind] = field(default_factory=dict)
    bases: Mapping[str, Sequence[str]] = field(default_factory=dict)

    def is_below(self, name: str, parent: str) -> bool:
        """Whether a class is another one, or made of it."""
        return name == parent or any(
            self.is_below(base, parent) for base in self.bases.get(name, ())
        )


class Fit(Struct):
    """Whether all values of one kind are values of another, which may be of another SDK.

    What is sent is judged by the values that are listed; in what comes back an open end
    has made callers ready for any.
    """

    narrow: Meanings
    wide: Meanings
    is_sent: bool
    _asked: set[tuple[Kind, Kind]] = field(default_factory=set)

    def fits(self, kind: Kind, wide: Kind) -> bool:
        """Whether `kind` may stand where `wide` did."""
        if kind == wide or wide == Named("object") or (kind, wide) in self._asked:
            return True
        self._asked.add((kind, wide))
        try:
            return self._compare(kind, wide)
        finally:
            self._asked.discard((kind, wide))

    def _compare(self, kind: Kind, wide: Kind) -> bool:
        if isinstance(kind, Either):
            return all(self.fits(option, wide) for option in kind.options)
        if isinstance(kind, Named) and kind.name in self.narrow.aliases:
            if isinstance(wide, Either) and kind in wide.options:
                return True
            return self.fits(self.narrow.aliases[kind.name], wide)
        if isinstance(wide, Either):
            return any(self.fits(kind, option) for option in wide.options)
        if isinstance(wide, Named) and wide.name in self.wide.aliases:
            return self.fits(kind, self.wide.aliases[wide.name])
        if isinstance(kind, Listed):
            return self._listed(kind, wide)
        return self._named(kind, wide)

    def _listed(self, kind: Listed, wide: Kind) -> bool:
        own = type(kind.values[0]).__name__
        if isinstance(wide, Named):
            return wide.name == own or own in BELOW.get(wide.name, ()) or wide == ANY
        if not isinstance(wide, Listed):
            return False
        if wide.is_open and not self.is_sent:
            return own == type(wide.values[0]).__name__
        return {*kind.values} <= {*wide.values} and wide.is_open >= kind.is_open

    def _named(self, kind: Named, wide: Kind) -> bool:
        if isinstance(wide, Listed):
            own = type(wide.values[0]).__name__
            return wide.is_open and not self.is_sent and kind.name == own
        assert isinstance(wide, Named)
        if wide == ANY:
            return kind.name in PLAIN and all(self.fits(arg, ANY) for arg in kind.args)
        if self._is_dict(kind) and wide.name == "Mapping":
            return True
        is_below = self.narrow.is_below(kind.name, wide.name)
        if not is_below and kind.name not in BELOW.get(wide.name, ()):
            return False
        return len(kind.args) == len(wide.args) and all(
            self.fits(arg, other)
            for arg, other in zip(kind.args, wide.args, strict=True)
        )

    def _is_dict(self, kind: Named) -> bool:
        return "TypedDict" in self.narrow.bases.get(kind.name, ())
