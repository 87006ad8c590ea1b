"""Words -> identifiers that are valid, and unique in their scope. All casing is here."""

from __future__ import annotations

import hashlib
import keyword
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from itertools import chain, count
from typing import Final

from . import ir
from .reserved import FILES
from .wording import spoken

LONGEST: Final = 60
"""Characters of a generated name; a longer one is cut and gets a hash."""


class Casing:
    """Names from words, some of which have a spelling of their own (`OAuth`)."""

    def __init__(self, spellings: Iterable[str] = ()) -> None:
        self._spellings = {word.lower(): word for word in spellings}
        self._snakes: dict[str | ir.Words, str] = {}
        self._pascals: dict[str | ir.Words, str] = {}

    def snake(self, text: str | ir.Words) -> str:
        """`listBooks` -> `list_books`, as a name of Python."""
        if text not in self._snakes:
            name = "_".join([plain(word).lower() for word in self._words(text)])
            self._snakes[text] = valid(name)
        return self._snakes[text]

    def pascal(self, text: str | ir.Words) -> str:
        """`order-line` -> `OrderLine`, as the name of a class."""
        if text not in self._pascals:
            words = map(plain, self._words(text))
            name = "".join([word[:1].upper() + word[1:] for word in words])
            self._pascals[text] = valid(name, "N")
        return self._pascals[text]

    def upper(self, text: str | ir.Words) -> str:
        """`inProgress` -> `IN_PROGRESS`, as the name of a constant."""
        return valid("_".join(plain(word).upper() for word in self._words(text)), "N")

    def module(self, name: str) -> str:
        """The file for `name`: Windows keeps some names for devices, whatever their ending."""
        name = self.snake(name)
        return f"{name}_" if name in FILES else name

    def _words(self, text: str | ir.Words) -> list[str]:
        parts = (text,) if isinstance(text, str) else text
        words = [word for part in parts for word in spoken(part)]
        return [*self._spelled(words)] if self._spellings else words

    def _spelled(self, words: list[str]) -> Iterator[str]:
        """The words, those together (`O`, `Auth`) that are a word with a spelling."""
        while words:
            sizes = range(len(words), 0, -1)
            found = ((n, self._spelling("".join(words[:n]))) for n in sizes)
            size, word = next(((n, s) for n, s in found if s), (1, words[0]))
            yield word
            words = words[size:]

    def _spelling(self, word: str) -> str:
        """Its own spelling, or that of its singular and an `s`; empty if it has none."""
        key = word.lower()
        singular = self._spellings.get(key.removesuffix("s"))
        return self._spellings.get(key) or (f"{singular}s" if singular else "")


_USUAL: Final = Casing()
snake = _USUAL.snake
pascal = _USUAL.pascal
upper = _USUAL.upper
module = _USUAL.module


def plain(word: str) -> str:
    """Letters without their marks, where that leaves a letter; other scripts stay."""
    if word.isascii():
        return word
    plain = unicodedata.normalize("NFKD", word).encode("ascii", "ignore").decode()
    return plain if len(plain) >= len(word) else unicodedata.normalize("NFKC", word)


@cache
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


def alone(name: str) -> Iterable[str]:
    """A name that brings no others."""
    return (name,)


class Scope:
    """Names that must differ; `folded`: also on file systems that ignore case."""

    def __init__(self, reserved: Iterable[str] = (), *, folded: bool = False) -> None:
        self._folded = folded
        self._taken = set(map(self._key, reserved) if folded else reserved)

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
        first = candidates[0]
        if forms is alone and self.is_free(first):  # as most are
            self._taken.add(self._key(first))
            return first
        numbered = (f"{candidates[-1]}_{number}" for number in count(2))
        name = next(
            name
            for name in chain(candidates, numbered)
            if all(map(self.is_free, forms(name)))
        )
        self._taken.update(map(self._key, forms(name)))
        return name
