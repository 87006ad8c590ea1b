"""A regular expression -> a text that it matches, for the expressions that documents have.

Reads ECMA-262's syntax by itself: a stranger's pattern is not given to private parsers.
Anchors and look-arounds are taken as empty, so whoever asks has to test the result.
"""

from __future__ import annotations

import re
import string
from collections.abc import Iterable
from typing import Final

from ..data import Struct

ALPHABET: Final = (
    string.ascii_lowercase
    + string.digits
    + string.ascii_uppercase
    + "-_ .!#$%&'()*+,/:;<=>?@[]^`{|}~\"\\"
)
"""What texts are made from, the likeliest to please first."""
CLASSES: Final = {
    "d": frozenset(string.digits),
    "w": frozenset(string.ascii_letters + string.digits + "_"),
    "s": frozenset(" \t\n"),
}
SINGLE: Final = {"n": "\n", "t": "\t", "r": "\r", "f": "\f", "v": "\v", "0": "\0"}
UNBOUNDED: Final = 1000
LONGEST: Final = 2000
DEEPEST: Final = 50


class Unreadable(Exception):
    """The expression uses what is not understood here."""


class One(Struct, frozen=True):
    """A character out of a set; nothing at all if the set is empty (an anchor)."""

    of: frozenset[str]


class Row(Struct, frozen=True):
    """One after the other."""

    parts: tuple[Part, ...]


class Choice(Struct, frozen=True):
    """One of several."""

    branches: tuple[Part, ...]


class Repeat(Struct, frozen=True):
    """The same thing several times."""

    part: Part
    least: int
    most: int


Part = One | Row | Choice | Repeat


def sample(pattern: str, shortest: int = 0, turn: int = 0) -> str:
    """A text that matches `pattern`, of `shortest` characters if repetition allows; another per `turn`.

    Raises:
        Unreadable: The expression is too long or has unknown parts.
    """
    if len(pattern) > LONGEST:
        raise Unreadable(pattern)
    part = Reader(pattern).whole()
    least = len(Writer(0, turn).text(part))
    return Writer(max(0, shortest - least), turn).text(part)


class Writer:
    """A parsed expression -> text; `slack` characters more than the least are wanted."""

    def __init__(self, slack: int, turn: int) -> None:
        self.slack = slack
        self.turn = turn

    def text(self, part: Part) -> str:
        """The text of one part."""
        match part:
            case One(of):
                return self.one(of)
            case Row(parts):
                return "".join([self.text(each) for each in parts])
            case Choice(branches):
                return self.text(branches[self.turn % len(branches)])
            case Repeat():
                return self.repeat(part)

    def one(self, of: frozenset[str]) -> str:
        """The character at this turn; what is left over of the turn is for the next set."""
        if not of:
            return ""
        liked = [each for each in ALPHABET if each in of] or sorted(of)
        self.turn, index = divmod(self.turn, len(liked))
        return liked[index]

    def repeat(self, part: Repeat) -> str:
        """As often as must be, then as often as slack and bounds allow."""
        if part.least > LONGEST:
            raise Unreadable(str(part.least))
        made = "".join([self.text(part.part) for _ in range(part.least)])
        count = part.least
        while self.slack > 0 and count < part.most:
            more = self.text(part.part)
            if not more:
                break
            self.slack -= len(more)
            made, count = made + more, count + 1
        return made


class Reader:
    """The text of an expression -> its parts."""

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        self.position = 0
        self.depth = 0

    def whole(self) -> Part:
        """All of it."""
        part = self.choice()
        if self.position < len(self.pattern):
            raise Unreadable(self.pattern)
        return part

    def peek(self) -> str:
        """The next character, "" at the end."""
        return self.pattern[self.position : self.position + 1]

    def take(self) -> str:
        """The next character, which is then behind us."""
        if self.position >= len(self.pattern):
            raise Unreadable(self.pattern)
        self.position += 1
        return self.pattern[self.position - 1]

    def skip(self, expression: str) -> re.Match[str] | None:
        """What stands here by `expression`, if it does."""
        match = re.compile(expression).match(self.pattern, self.position)
        self.position = match.end() if match else self.position
        return match

    def choice(self) -> Part:
        """Branches between bars."""
        branches = [self.row()]
        while self.peek() == "|":
            self.take()
            branches.append(self.row())
        return branches[0] if len(branches) == 1 else Choice(tuple(branches))

    def row(self) -> Part:
        """What follows each other, up to a bar or the end of the group."""
        parts: list[Part] = []
        while self.peek() not in {"", "|", ")"}:
            parts.append(self.repeated())
        return Row(tuple(parts))

    def repeated(self) -> Part:
        """One part with the count behind it, greedy or not."""
        part = self.atom()
        if match := self.skip(r"\{(\d+)(,?)(\d*)\}"):
            least = int(match[1])
            most = int(match[3]) if match[3] else UNBOUNDED if match[2] else least
        elif match := self.skip(r"[*+?]"):
            least, most = {"*": (0, UNBOUNDED), "+": (1, UNBOUNDED), "?": (0, 1)}[
                match[0]
            ]
        else:
            return part
        self.skip(r"[?+]")
        return Repeat(part, least, most)

    def atom(self) -> Part:
        """A character, a set, a group or an anchor."""
        character = self.take()
        match character:
            case "(":
                return self.group()
            case "[":
                return One(self.characters())
            case "\\":
                return One(self.escape())
            case ".":
                return One(frozenset(ALPHABET))
            case "^" | "$":
                return One(frozenset())
            case _:
                return One(frozenset(character))

    def group(self) -> Part:
        """What is in parentheses; a look-around is read and then empty."""
        self.depth += 1
        around = self.skip(r"\?<?[=!]")
        if self.depth > DEEPEST or not (
            around or self.skip(r"\?:|\?P?<\w+>") or self.peek() != "?"
        ):
            raise Unreadable(self.pattern)
        inner = self.choice()
        if self.take() != ")":
            raise Unreadable(self.pattern)
        self.depth -= 1
        return Row(()) if around else inner

    def escape(self) -> frozenset[str]:
        """What a backslash and the following stand for."""
        if match := self.skip(
            r"u\{([0-9a-fA-F]{1,6})\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})"
        ):
            code = int(match[1] or match[2] or match[3], 16)
            return frozenset(chr(code) if code < 0x110000 else "")
        if match := self.skip(r"([pP])\{\^?(\w+)[^}]*\}"):
            return self.inverted(category(match[2]), match[1] == "P")
        character = self.take()
        if character in "bBAzZ":
            return frozenset()
        if character in "123456789k":
            raise Unreadable(self.pattern)
        if character.lower() in CLASSES:
            return self.inverted(CLASSES[character.lower()], character.isupper())
        return frozenset(SINGLE.get(character, character))

    def inverted(self, of: Iterable[str], really: bool) -> frozenset[str]:
        """The set, or all others that we know."""
        return frozenset(ALPHABET) - frozenset(of) if really else frozenset(of)

    def characters(self) -> frozenset[str]:
        """What stands in brackets."""
        negated = bool(self.skip(r"\^"))
        found: set[str] = set()
        while (character := self.take()) != "]":
            here = self.escape() if character == "\\" else frozenset(character)
            if len(here) == 1 and self.skip(r"-(?!\])"):
                here = self.span(next(iter(here)))
            found |= here
        return self.inverted(found, negated)

    def span(self, first: str) -> frozenset[str]:
        """A range; of a long one only the ends and what is in our alphabet."""
        character = self.take()
        last = next(iter(self.escape()), "") if character == "\\" else character
        known = {each for each in ALPHABET if first <= each <= last}
        return frozenset({first, last, *known})


def category(name: str) -> frozenset[str]:
    """ASCII's part of a Unicode category (`L`, `Lu`, `N`, ...)."""
    match name[:2]:
        case "Lu" | "Up":
            return frozenset(string.ascii_uppercase)
        case "Ll" | "Lo":
            return frozenset(string.ascii_lowercase)
        case _:
            by_letter = {
                "L": string.ascii_letters,
                "N": string.digits,
                "P": "-_.,:;!?",
                "Z": " ",
            }
            return frozenset(by_letter.get(name[:1], string.ascii_letters))
