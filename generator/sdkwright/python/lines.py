"""One logical line of Python -> tokens, the parentheses that black may add, and the places where it may break."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise
from typing import Final

from ..data import Struct, field
from .literals import width

LIMIT: Final = 88
_OPENING: Final = frozenset("([{")
_CLOSING: Final = frozenset(")]}")
_DELIMITERS: Final = frozenset(",|.")
COMMA, UNION, DOT = 18, 9, 1  # where a line may be broken; black prefers the higher


class Token(Struct, eq=False):
    text: str  # empty for parentheses that are written only when a split needs them
    gap: str = ""  # the space before it in the statement
    bracket: str = ""  # one of ( [ { ) ] }
    opening: Token | None = None  # of a closing bracket
    owner: str = ""  # of an opening bracket: "atom", "import" or "trailer"
    optional: bool = False  # a parenthesis that was not in the statement
    magic: bool = (
        False  # a closing bracket with a comma before it: this pair must be broken
    )
    depth: int = 0
    space: str = ""  # the space before it on its line
    stray: bool = (
        False  # an added comma, or replaced by a copy: black has lost its parent
    )

    opens: bool = False
    closes: bool = False

    def __post_init__(self) -> None:
        self.space, self.opens, self.closes = (
            self.gap,
            self.bracket in _OPENING,
            self.bracket in _CLOSING,
        )

    @property
    def size(self) -> int:
        return len(self.space) + len(self.text)


class Line(Struct, eq=False):
    tokens: list[Token]
    depth: int
    inside: bool = (
        False  # between brackets: each outermost delimiter is a place to break
    )
    explode: bool = False  # one item per line, even if all would fit on one
    delimiters: dict[int, int] = field(
        default_factory=dict
    )  # index of the last token before the break -> priority
    unwritten: list[Token] = field(default_factory=list)
    magic: bool = False  # holds a pair that must be broken
    late: bool = False  # not tracked until it is known to be too long

    def __str__(self) -> str:
        return (
            "    " * self.depth
            + self.tokens[0].text
            + "".join([t.space + t.text for t in self.tokens[1:]])
        )

    def fits(self, limit: int = LIMIT) -> bool:
        return width(str(self)) <= limit

    def starts(self, *words: str) -> bool:
        return self.tokens[0].text in words

    def track(self, only: Collection[Token] | None = None) -> Line:
        """Find where this line may be broken, how deep each token lies, and whether a pair must be broken."""
        depth, previous = 0, -1
        for index, token in enumerate(self.tokens):
            if (only is not None and token not in only) or (token.closes and not depth):
                continue
            depth -= token.closes
            token.depth = depth
            if token.bracket:
                self.magic |= token.magic
                depth += token.opens
                if not token.text:
                    self.unwritten.append(token)
            elif depth == 0 and token.text in _DELIMITERS:
                self._delimit(token, index, previous)
            previous = index
        return self

    def _delimit(self, token: Token, index: int, previous: int) -> None:
        if token.text == ",":
            self.delimiters[index] = COMMA
        elif token.text == "|" and previous >= 0:
            self.delimiters[previous] = UNION
        elif token.text == "." and previous >= 0 and self.tokens[previous].closes:
            self.delimiters[previous] = DOT


_TOKEN: Final = re.compile(
    r"""(\ *)([rb]?"(?:\\.|[^"\\])*"|[rb]?'(?:\\.|[^'\\])*'|\d[\d_]*(?:\.\d*)?(?:e-?\d+)?|\w+|->|\*\*|\S)"""
)
_PLAIN: Final = frozenset(
    ("class", "@", "if", "else", "try", "for", "with", "raise", "import")
)


def parse(statement: str) -> list[Token]:
    tokens: list[Token] = []
    stack: list[Token] = []
    for gap, text in _TOKEN.findall(statement):
        if text in _OPENING:
            follows = tokens and not gap and tokens[-1].text[-1] not in "([{,=:|*-@"
            stack.append(Token(text, gap, text, owner="trailer" if follows else "atom"))
            tokens.append(stack[-1])
        elif text in _CLOSING:
            tokens.append(Token(text, gap, text, stack.pop()))
        else:
            tokens.append(Token(text, gap))
    for start, stop in sorted(_optional([t.text for t in tokens]), reverse=True):
        _enclose(tokens, start, stop)
    return tokens


def _enclose(tokens: list[Token], start: int, stop: int) -> None:
    inner = tokens[start:stop]
    if not inner or (inner[0].text == "(" and inner[-1].opening is inner[0]):
        return
    owner = "import" if tokens[0].text == "from" else "atom"
    opening = Token("", inner[0].gap, "(", owner=owner, optional=True)
    inner[0].gap = inner[0].space = ""
    tokens[start:stop] = [
        opening,
        *inner,
        Token("", bracket=")", opening=opening, optional=True),
    ]


def _optional(texts: list[str]) -> Iterator[tuple[int, int]]:
    """Where black may add parentheses: a returned or assigned value, an annotation, the names of an import."""
    match texts[0]:
        case "return":
            yield 1, len(texts)
        case "from":
            yield texts.index("import") + 1, len(texts)
        case "def" | "async":
            yield from _in_signature(texts)
        case word if word not in _PLAIN:
            marks = [
                i
                for i, depth in enumerate(_depths(texts))
                if depth == 0 and texts[i] in {":", "="}
            ]
            yield from (
                (mark + 1, stop) for mark, stop in pairwise([*marks, len(texts)])
            )


def _in_signature(texts: Sequence[str]) -> Iterator[tuple[int, int]]:
    depths, start, union = _depths(texts), 0, False
    for i, (text, depth) in enumerate(zip(texts, depths, strict=True)):
        if text == "->" and depth == 0:
            yield i + 1, next(
                j for j in range(i, len(texts)) if depths[j] == 0 and texts[j] == ":"
            )
        elif depth == 1 and text == ":":
            start, union = i, False
        elif depth == 1 and text == "|":
            union = True
        elif start and ((depth == 1 and text in {",", "="}) or depth == 0):
            if union:
                yield start + 1, i
            start = 0


def _depths(texts: Sequence[str]) -> list[int]:
    depth, depths = 0, []
    for text in texts:
        depth -= text in _CLOSING
        depths.append(depth)
        depth += text in _OPENING
    return depths
