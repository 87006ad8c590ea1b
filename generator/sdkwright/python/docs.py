"""Texts of the document -> docstrings: escaped, wrapped where that is safe, in sections."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from .. import ir
from .literals import docstring

WIDTH: Final = 88
_SHORT: Final = 60
"""Characters of an example or default that is worth repeating."""
_MARKUP: Final = re.compile(r"^\s*([-*+|#>]|\d+[.)]|```|    )", re.MULTILINE)
_LETTERS: Final = re.compile(r"</?(b|i|em|strong|span)\s*/?>")
_BREAK: Final = re.compile(r"</?(p|br|div)\s*/?>")


def block(doc: ir.Doc, indent: int, fallback: str) -> str:
    """The docstring of a class, or of the attribute before it."""
    parts = (_text(doc.summary, doc.description) or fallback, *standing(doc))
    text = "\n\n".join(filter(None, parts))
    return docstring(filled(text, indent), indent) if text else ""


@cache
def attribute(doc: ir.Doc, limits: str = "", indent: int = 4) -> str:
    """The docstring under a field; none where the document says nothing."""
    values = " ".join(filter(None, (limits, *remarks(doc))))
    parts = (_text(doc.summary, doc.description), values)
    text = "\n\n".join(filter(None, parts))
    return docstring(filled(text, indent), indent) if text else ""


def standing(doc: ir.Doc) -> list[str]:
    """What is said of how long it will be there, and be as it is."""
    why = sentence(doc.deprecation)
    gone = f"Deprecated: {why}" if why else "Deprecated."
    return [
        *([f"{doc.maturity}: this may still change."] if doc.maturity else []),
        *([gone] if doc.deprecated else []),
    ]


def remarks(doc: ir.Doc) -> list[str]:
    """What the document says in values rather than in words; what is long it says itself."""
    default = [doc.default] if doc.default and len(doc.default) <= _SHORT else []
    short = [e for e in doc.examples if len(e) <= _SHORT and e not in ('""', "null")]
    examples = ", ".join(f"`{example}`" for example in short[:2])
    return [
        *standing(doc),
        *(f"Default: `{value}`." for value in default if value not in ('""', "null")),
        *([f"For example: {examples}."] if examples else []),
    ]


def told(text: str, doc: ir.Doc, limits: str) -> str:
    """What is said of an argument, in words and in values."""
    values = [*filter(None, (limits, *remarks(doc)))]
    is_open = values and text and text.rstrip()[-1:] not in ".!?:"
    return " ".join(filter(None, (f"{text.rstrip()}." if is_open else text, *values)))


def method(
    doc: ir.Doc,
    fallback: str,
    arguments: Sequence[tuple[str, str]],
    returns: str,
    raises: Sequence[tuple[str, str]],
) -> str:
    """The docstring of a method."""
    parts = [filled(_text(doc.summary, doc.description) or fallback, 8)]
    parts += [filled(said, 8) for said in standing(doc)]
    if doc.link:
        parts.append(f"See {sentence(doc.link)}")
    told = [(name, text) for name, text in arguments if sentence(text)]
    listed = [*told, ("**options", "Options of this call; see `RequestOptions`.")]
    parts.append(_section("Args", [_entry(name, text) for name, text in listed]))
    if returns:
        parts.append(_section("Returns", [_hanging(sentence(returns), 12, 12)]))
    if raises:
        parts.append(_section("Raises", [_entry(name, text) for name, text in raises]))
    return docstring("\n\n".join(parts), 8)


def plain_method(doc: ir.Doc, arguments: Sequence[tuple[str, str]]) -> str:
    """The docstring of a method that takes no options and returns nothing."""
    parts = [filled(_text(doc.summary, doc.description), 8)]
    told = [_entry(name, text) for name, text in arguments if sentence(text)]
    parts += [_section("Args", told)] if told else []
    return docstring("\n\n".join(parts), 8)


def described(
    text: str, entries: Sequence[tuple[str, str]], indent: int, title: str = "Args"
) -> str:
    """The docstring of a class whose constructor has arguments."""
    listed = [_entry(name, said) for name, said in entries]
    return docstring(f"{text}\n\n{_section(title, listed)}", indent)


def sentence(text: str) -> str:
    """A text on one line, without the tags of HTML."""
    return " ".join(_untagged(text).split())


def _text(summary: str, description: str) -> str:
    first, rest = sentence(summary), description.strip()
    if not first:
        return rest
    first = first if first[-1] in ".!?:" else f"{first}."
    same = sentence(rest).rstrip(".") == first.rstrip(".")
    return first if not rest or same else f"{first}\n\n{rest}"


def filled(text: str, indent: int) -> str:
    """Plain paragraphs broken to the width of a line; lists, tables and code left alone."""
    paragraphs = re.split(r"\n\s*\n", _untagged(text).strip())
    return "\n\n".join(_filled(paragraph, indent) for paragraph in paragraphs)


def _untagged(text: str) -> str:
    """A text without the tags of HTML that are found most; some of them end a line."""
    return _BREAK.sub("\n", _LETTERS.sub("", text)) if "<" in text else text


def _filled(paragraph: str, indent: int) -> str:
    width = WIDTH - indent
    lines = paragraph.split("\n")
    if _MARKUP.search(paragraph) or all(len(line) <= width - 3 for line in lines):
        return paragraph
    return "\n".join(_wrapped(" ".join(paragraph.split()), width - 3, width))


def _wrapped(text: str, first: int, rest: int) -> list[str]:
    """Lines of `text`; the first leaves room for quotes."""
    lines = _broken(text, " " * (rest - first), "", rest)
    return [lines[0].lstrip(), *lines[1:]]


def _broken(text: str, first: str, rest: str, width: int) -> list[str]:
    """Lines of words one space apart, which begin with `first` and `rest`. A word that is too long is left whole."""
    head, *words = text.split(" ")
    lines = [first + head]
    for word in words:
        if len(lines[-1]) + 1 + len(word) <= width:
            lines[-1] += f" {word}"
        else:
            lines.append(rest + word)
    return lines


def _section(title: str, entries: Sequence[str]) -> str:
    return f"{title}:\n" + "\n".join(entries)


def _entry(name: str, text: str) -> str:
    said = sentence(text)
    return _hanging(f"{name}: {said}" if said else f"{name}:", 12, 16)


def _hanging(text: str, first: int, rest: int) -> str:
    """One entry of a section, relative to the docstring's own indent of 8."""
    lines = _broken(text, " " * (first - 8), " " * (rest - 8), WIDTH - 8)
    return "\n".join(lines) if text else ""
