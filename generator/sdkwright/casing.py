"""Words -> identifiers that are valid, and unique in their scope. All casing is here."""

from __future__ import annotations

import hashlib
import keyword
import re
import unicodedata
from collections.abc import Callable, Iterable
from itertools import chain, count
from typing import Final

from . import ir
from .reserved import FILES
from .wording import spoken

LONGEST: Final = 60
"""Characters of a generated name; a longer one is cut and gets a hash."""


def snake(text: str | ir.Words) -> str:
    """`listBooks` -> `list_books`, as a name of Python."""
    return valid("_".join(plain(word).lower() for word in _all_words(text)))


def pascal(text: str | ir.Words) -> str:
    """`order-line` -> `OrderLine`, as the name of a class."""
    joined = "".join(
        word[:1].upper() + word[1:] for word in map(plain, _all_words(text))
    )
    return valid(joined, "N")


def upper(text: str | ir.Words) -> str:
    """`inProgress` -> `IN_PROGRESS`, as the name of a constant."""
    return valid("_".join(plain(word).upper() for word in _all_words(text)), "N")


def _all_words(text: str | ir.Words) -> list[str]:
    parts = (text,) if isinstance(text, str) else text
    return [word for part in parts for word in spoken(part)]


def plain(word: str) -> str:
    """Letters without their marks, where that leaves a letter; other scripts stay."""
    if word.isascii():
        return word
    plain = unicodedata.normalize("NFKD", word).encode("ascii", "ignore").decode()
    return plain if len(plain) >= len(word) else unicodedata.normalize("NFKC", word)


def valid(name: str, letter: str = "n") -> str:
    """`name` as an identifier; `letter` goes before a digit."""
    name = re.sub(r"\W", "_", name).strip("_")
    if len(name) > LONGEST:
        digest = hashlib.sha256(name.encode()).hexdigest()[:6]
        name = f"{name[: LONGEST - 7].rstrip('_')}_{digest}"
    if not name or name[0].isdigit():
        name = f"{letter}{name}" if name else f"{letter}ameless"
    if not name.isidentifier():
        name = "x" + hashlib.sha256(name.encode()).hexdigest()[:6]
    return f"{name}_" if keyword.iskeyword(name) else name


def module(name: str) -> str:
    """The file for `name`: Windows keeps some names for devices, whatever their ending."""
    name = snake(name)
    return f"{name}_" if name in FILES else name


def alone(name: str) -> Iterable[str]:
    """A name that brings no others."""
    return (name,)


class Scope:
    """Names that must differ; `folded`: also on file systems that ignore case."""

    def __init__(self, reserved: Iterable[str] = (), *, folded: bool = False) -> None:
        self._folded = folded
        self._taken = {self._key(name) for name in reserved}

    def _key(self, name: str) -> str:
        return name.casefold() if self._folded else name

    def is_free(self, name: str) -> bool:
        """Whether nobody has this name."""
        return self._key(name) not in self._taken

    def take(
        self, *candidates: str, forms: Callable[[str], Iterable[str]] = alone
    ) -> str:
        """The first candidate that is free; else the last, with a number.

        `forms`: all that is taken with a name, and must be free too.
        """
        numbered = (f"{candidates[-1]}_{number}" for number in count(2))
        name = next(
            name
            for name in chain(candidates, numbered)
            if all(map(self.is_free, forms(name)))
        )
        self._taken.update(map(self._key, forms(name)))
        return name
