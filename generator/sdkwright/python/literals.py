"""Values and texts of the spec -> Python literals that are safe, the same on every machine, and as `black` writes them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from typing import Final

_UNICODE: Final = (
    unicodedata.ucd_3_2_0
)  # one version on every Python, so that output does not depend on it
_PLAIN: Final = re.compile(r"[ !#-\[\]-~]*")  # printable ASCII but quotes and backslash
_CONTROL: Final = re.compile(
    r"\r\n?|[\x00-\x09\x0b-\x1f\x7f-\xa0\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff]"
)
Json = str | int | float | bool | None | Sequence["Json"] | Mapping[str, "Json"]


def string(value: str) -> str:
    """A string literal: in double quotes, unless single ones need fewer escapes; ASCII where width may be unclear."""
    if _PLAIN.fullmatch(value):
        return f'"{value}"'
    quote = "'" if value.count('"') > value.count("'") else '"'
    return (
        quote
        + "".join(["\\" + char if char == quote else _escape(char) for char in value])
        + quote
    )


def _escape(char: str) -> str:
    if char.isascii():
        return repr(char)[1:-1] if char != "'" else char
    category = _UNICODE.category(char)
    return (
        char
        if category[0] in "LNP" and category != "Lm" and char != "\xad"
        else char.encode("unicode_escape").decode()
    )


def literal(value: Json) -> str:
    match value:
        case str():
            return string(value)
        case float():
            return (
                repr(value).replace("e+", "e")
                if value - value == 0
                else f'float("{value}")'
            )
        case Mapping():
            return (
                "{"
                + ", ".join(
                    f"{string(key)}: {literal(item)}" for key, item in value.items()
                )
                + "}"
            )
        case tuple():
            return (
                "("
                + ", ".join(map(literal, value))
                + ("," if len(value) == 1 else "")
                + ")"
            )
        case Sequence():
            return "[" + ", ".join(map(literal, value)) + "]"
        case _:
            return repr(value)


def docstring(text: str, indent: int = 0) -> str:
    """A docstring block of any text. Control characters become spaces; margins and outer blank lines go."""
    pad, clean = " " * indent, _CONTROL.sub(" ", text.expandtabs(4)).strip()
    lines = [
        line.rstrip().replace("\\", "\\\\").replace('"""', r"\"\"\"")
        for line in clean.split("\n")
    ]
    first = " " + lines[0] if lines[0].startswith('"') else lines[0]
    if len(lines) == 1:
        return f'{pad}"""{first or " "}' + (' """' if first.endswith('"') else '"""')
    margin = min(
        (len(line) - len(line.lstrip()) for line in lines[1:] if line), default=0
    )
    rest = [pad + line[margin:] if line else "" for line in lines[1:]]
    return "\n".join([f'{pad}"""{first}', *rest, f'{pad}"""'])


def toml(text: str) -> str:
    """A basic string (TOML 1.0, String), on one line; what cannot be seen becomes spaces."""
    return '"' + one_line(text).replace("\\", "\\\\").replace('"', '\\"') + '"'


def one_line(text: str) -> str:
    """A text without what cannot be seen, words one space apart."""
    return " ".join(_CONTROL.sub(" ", text).split())


def width(text: str) -> int:
    return (
        len(text)
        if text.isascii()
        else sum(2 if _UNICODE.east_asian_width(c) in "WF" else 1 for c in text)
    )


def dict_of(entries: dict[str, str]) -> str:
    """A dict of what is code already: key to value."""
    return "{" + ", ".join(f"{key}: {value}" for key, value in entries.items()) + "}"
