"""One logical line of Python -> the physical lines that `black` would leave, without running black.

Templates and views write each statement on one line, however long; `wrap` breaks one, `finish` a rendered module.
This is black's own algorithm (linegen.py, version 26) for what generated code is made of: signatures, calls,
subscripts, unions, literals, imports, assignments. Left out, because we never emit them: comprehensions, lambdas,
arithmetic, comparisons, boolean operators, f-strings, comments after a statement, commas before a closing bracket.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from itertools import pairwise

from ..data import Struct
from .lines import COMMA, DOT, LIMIT, Line, Token, parse
from .literals import width
from .plain import NotPlain, plain


def wrap(statement: str, indent: int = 0) -> str:
    """One logical line, spaced as black spaces it, broken as black breaks it."""
    if indent + width(statement) <= LIMIT:
        return " " * indent + statement
    try:
        return "\n".join(plain(statement, indent // 4))
    except NotPlain:
        return searched(statement, indent // 4)


def searched(statement: str, depth: int) -> str:
    """The same for a statement that is too long, of any kind; `depth` is in steps of indentation."""
    lines = transform(Line(parse(statement), depth).track())
    text = "\n".join(map(str, lines))
    again = Line(_again(lines), depth)
    if _returns_magic(again):  # black breaks there first, now that it added a comma
        text = "\n".join(map(str, transform(again.track())))
    return text


def finish(module: str) -> str:
    """A rendered module: every line that is too long is wrapped; docstrings and comments are left alone."""
    lines, quoted = module.split("\n"), False
    for index, line in enumerate(lines):
        if len(line) <= LIMIT and '"""' not in line and line.isascii():
            continue  # as most are
        code = line.lstrip(" ")
        if quoted or code.startswith('"""'):
            ends = code.endswith('"""') and (quoted or len(code) > 5)
            quoted = not ends
        elif width(line) > LIMIT and not code.startswith("#"):
            lines[index] = wrap(code, len(line) - len(code))
    return "\n".join(lines)


class CannotSplit(Exception):
    """This way of breaking the line does not apply; the next one is tried."""


def _again(lines: Sequence[Line]) -> list[Token]:
    tokens = [token for line in lines for token in line.tokens]
    for before, token in pairwise(tokens):
        token.magic = token.magic or (
            token.closes and before.text == "," and before.stray
        )
    for token in tokens:
        token.space, token.stray = token.gap, False
        token.text = "" if token.optional else token.text
    return tokens


# --- black's transform_line, run_transformer and their splits ---------------------------------------------------------
def transform(line: Line, forced: bool = False) -> list[Line]:
    if not line.explode and not line.magic and line.fits():
        return [line]
    if line.late:
        line.track()
    splits = [delimiter_split, right_split] if line.inside else [right_split]
    for split in (
        [left_split]
        if line.starts("def", "async") and not _returns_magic(line)
        else splits
    ):
        try:
            return run(line, split, forced)
        except CannotSplit:
            continue
    return [line]


def run(
    line: Line, split: Callable[[Line, bool], list[Line]], forced: bool
) -> list[Line]:
    """Split, and split the parts again; where that left the first line too long, think again with parentheses."""
    optional = [t for t in line.unwritten if t.depth == 0]
    result: list[Line] = []
    for part in split(line, forced):
        result += transform(part, forced)
    done = (
        forced
        or split is not right_split
        or not line.unwritten
        or any(t.text for t in optional)
    )
    if done or result[0].fits() or any(t.stray for t in line.tokens):
        return result
    second = run(
        Line(_copy(line.tokens), line.depth, line.inside, line.explode).track(),
        split,
        True,
    )
    return second if all(part.fits() for part in second) else result


def _copy(tokens: Sequence[Token]) -> list[Token]:
    twins: dict[Token, Token] = {}
    for old in tokens:
        opening = twins.get(old.opening, old.opening) if old.opening else None
        twins[old] = Token(
            old.text,
            old.gap,
            old.bracket,
            opening,
            old.owner,
            old.optional,
            old.magic,
            old.depth,
        )
        old.stray = True
    twins[tokens[0]].space = ""
    return list(twins.values())


def _returns_magic(line: Line) -> bool:
    """A signature whose return type must be broken is broken there first."""
    arrow = next(
        (i for i, t in enumerate(line.tokens) if t.text == "->"), len(line.tokens)
    )
    return any(t.magic for t in line.tokens[arrow:])


def delimiter_split(line: Line, forced: bool) -> list[Line]:
    last = len(line.tokens) - 1
    priority = max((p for i, p in line.delimiters.items() if i != last), default=0)
    cuts = [i + 1 for i, p in line.delimiters.items() if p == priority and i != last]
    if not priority or (priority == DOT and len(cuts) == 1):
        raise CannotSplit
    parts = [line.tokens[start:stop] for start, stop in pairwise([0, *cuts, last + 1])]
    if priority == COMMA and line.tokens[-1].text != ",":
        parts[-1].append(Token(",", stray=True))
    for part in parts:
        part[0].space = ""
    return [
        Line(part, line.depth, line.inside, late=True, magic=any(t.magic for t in part))
        for part in parts
    ]


def left_split(line: Line, forced: bool) -> list[Line]:
    """A signature breaks at its parameters; one without any breaks inside its return type."""
    for bracket in ")]":
        for stop, token in enumerate(line.tokens):
            if (
                token.bracket == bracket
                and token.opening
                and line.tokens[stop - 1] is not token.opening
                and token.depth == 0
            ):
                return _cut(line, line.tokens.index(token.opening), stop).parts()
    raise CannotSplit


class Cut(Struct, frozen=True):
    """A line broken inside one pair of brackets."""

    head: Line
    body: Line
    tail: Line

    @property
    def pair(self) -> tuple[Token, Token]:
        return self.head.tokens[-1], self.tail.tokens[0]

    def parts(self) -> list[Line]:
        for token in self.pair:
            token.text = token.bracket
        return [part for part in (self.head, self.body, self.tail) if part.tokens]


def _cut(line: Line, start: int, stop: int) -> Cut:
    opening, inner = line.tokens[start], line.tokens[start + 1 : stop]
    if inner and inner[-1].text != "," and _wants_comma(line, opening, inner):
        inner.append(Token(",", stray=True))
    body = Line(inner, line.depth + 1, inside=True).track()
    commas = [
        i for i, p in body.delimiters.items() if p == COMMA and i != len(inner) - 1
    ]
    body.explode = bool(commas) and (
        inner[-1].text == "," or opening.owner in {"atom", "import"}
    )
    head = line.tokens[: start + 1]
    places = {id(token): i for i, token in enumerate(head)}
    pairs = [
        (places[id(t.opening)], i)
        for i, t in enumerate(head)
        if t.opening and id(t.opening) in places
    ]
    matched = {t for first, last in pairs for t in head[first : last + 1]}
    return Cut(
        Line(head, line.depth).track(matched),
        body,
        Line(line.tokens[stop:], line.depth),
    )


def _wants_comma(line: Line, opening: Token, inner: Sequence[Token]) -> bool:
    """A single parameter or imported name on a line of its own gets one."""
    if line.starts("from"):
        return True
    parameters = (
        line.starts("def", "async") and opening.bracket == "(" and not opening.optional
    )
    return parameters and not any(
        t.text == "," and t.depth == opening.depth + 1 for t in inner
    )


def right_split(line: Line, forced: bool) -> list[Line]:
    """Break at the last bracket that leaves a first line short enough; else at the very last."""
    first: list[Line] | None = None
    starts, length = dict[Token | None, int](), 4 * line.depth
    for token in line.tokens:
        starts[token], length = length, length + token.size
    for omit in _omissions(line):
        target = (
            next(
                (
                    t.opening
                    for t in reversed(line.tokens)
                    if t.closes and t not in omit
                ),
                None,
            )
            if omit
            else None
        )
        if target and target.text and starts.get(target, 0) > LIMIT:
            continue
        lines = _settle(_last_bracket(line, omit), line, forced, omit).parts()
        if lines[0].fits():
            return lines
        first = lines if first is None and not omit else first
    return first or _settle(_last_bracket(line, set()), line, forced, set()).parts()


def _omissions(line: Line) -> Iterator[set[Token]]:
    """Growing sets of closing brackets to leave alone, as long as what they close fits on the last line."""
    omit, inner, length = set[Token](), set[Token](), 4 * line.depth
    opening: Token | None = None
    closing: Token | None = None
    if not line.magic:
        yield omit
    for index, token in reversed(list(enumerate(line.tokens))):
        length += token.size
        if length > LIMIT or (token.magic and opening and token is not opening):
            return
        if token is opening:
            opening = None
        elif token.closes and (opening or line.tokens[index - 1] is token.opening):
            inner.add(token)
        elif token.closes:
            if closing:
                omit, inner = omit | {closing} | inner, set()
                yield omit
            if token.magic:
                return
            if token.text:
                opening, closing = token.opening, token


def _last_bracket(line: Line, omit: Collection[Token]) -> Cut:
    """Cut at the last pair of brackets with something between them."""
    for stop in range(len(line.tokens) - 1, 0, -1):
        token = line.tokens[stop]
        if (
            token.closes
            and token not in omit
            and line.tokens[stop - 1] is not token.opening
        ):
            if token.opening and token.opening in line.tokens:
                return _cut(line, line.tokens.index(token.opening), stop)
            break
    raise CannotSplit


def _settle(cut: Cut, line: Line, forced: bool, omit: Collection[Token]) -> Cut:
    """Do without the unwritten parentheses that `cut` would write, where black likes that better."""
    if (
        forced
        or any(token.text for token in cut.pair)
        or line.starts("from")
        or not _can_omit(cut.body)
    ):
        return cut
    omit = {cut.pair[1], *omit}
    try:
        other = _last_bracket(line, omit)
        if _prefer_without(other.head, cut.head):
            return _settle(other, line, forced, omit)
    except CannotSplit:
        chained = [t.text for t in line.tokens].count("=") > 1
        if not chained and len(cut.body.tokens) < 2 and not cut.body.fits():
            raise
    return cut


def _prefer_without(other: Line, head: Line) -> bool:
    texts = [t.text for t in head.tokens]
    after_equals = len(texts) > 1 and texts[-2] == "="
    if (
        not after_equals
        or not any(t.bracket for t in head.tokens[:-1])
        or not head.fits(LIMIT - 1)
        or head.magic
    ):
        return True
    others = [t.text for t in other.tokens]
    if texts.count("=") > max(1, others.count("=")):
        return False
    value = (
        other.tokens[len(others) - others[::-1].index("=") :]
        if "=" in others
        else other.tokens
    )
    return any(t.closes for t in value) or ("=" in others and other.fits())


def _can_omit(body: Line) -> bool:
    tokens, priorities = body.tokens, list(body.delimiters.values())
    if not priorities:
        return True
    if priorities.count(max(priorities)) > 1:
        return False
    if max(priorities) == DOT or (
        tokens[0].opens and not tokens[1].closes and _opening_can_stay(body)
    ):
        return True
    last = tokens[-1]
    indexing = last.bracket == "]" and last.opening and last.opening.owner == "trailer"
    return (
        last.closes
        and not indexing
        and not tokens[-2].opens
        and _closing_can_stay(body)
    )


def _opening_can_stay(line: Line) -> bool:
    length, remainder = 4 * line.depth, False
    for token in line.tokens:
        remainder = remainder or token.opening is line.tokens[0]
        length += token.size if remainder else 0
        if remainder and length > LIMIT:
            return False
        remainder = remainder and not token.opens
    return True


def _closing_can_stay(line: Line) -> bool:
    length, others = 4 * line.depth, False
    for token in line.tokens:
        length += token.size
        if token is line.tokens[-1].opening:
            return others or length <= LIMIT
        others = others or token.opens
    return False
