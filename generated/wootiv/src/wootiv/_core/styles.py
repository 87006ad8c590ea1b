"""Parameters that are not written in the usual way of their place.

The words are those of OpenAPI 3.1 (Parameter Object), the rules those of RFC 6570 for all
styles but the delimited ones and `deepObject`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import quote, unquote

from pydantic import BaseModel

from .data import is_array, is_dict, is_list, is_object
from .encode import (
    WHOLE,
    Pair,
    Quote,
    as_json,
    in_cookie,
    joined,
    key_of,
    nested,
    percent,
    sent,
    text,
)
from .keys import NamedTuple

JOINTS = {"spaceDelimited": "%20", "pipeDelimited": "%7C"}
NESTED = ("deepObject", "brackets", "dots")
CONTENT = ("json", "querystring", "text", "querytext")
BOOLEANS = {"title": ("False", "True"), "number": ("0", "1")}
RESERVED_IN_QUERY = ":/?@!$&'()*+,;="
RESERVED_IN_PATH = ":/@!$&'()*+,;="
TRIPLET = re.compile(r"(%[0-9A-Fa-f]{2})")
NO_COOKIE = re.compile(r"[\0-\x1f\x7f;]")


class Style(NamedTuple):
    """How a parameter is written, in the words of OpenAPI 3.1 (Parameter Object).

    The style `json` is a parameter with `content`: its value as JSON text, or as it is
    (`text`). They are `querystring` and `querytext` where that is the whole query
    (OpenAPI 3.2, 4.12). Not of OpenAPI are the styles `brackets` (`a[b]=`, also in what
    is nested) and `dots` (`a.b=`).
    """

    style: str
    explode: bool
    allow_reserved: bool = False
    many: str = ""
    """How lists are written, where not in the style's own way: `comma`, `brackets`
    (`a[]=`) or `indices` (`a[0]=`)."""
    booleans: str = ""
    """How they are spelled, where not `true`: `title` (`True`) or `number` (`1`)."""

    def in_path(self, name: str, value: object) -> str:
        """What stands in a path."""
        q = self._quote(RESERVED_IN_PATH)
        if self.style in CONTENT:
            return q(self._content(value))
        value = sent(value)
        if value is None:
            return ""
        if self.style == "matrix":
            return "".join(f";{pair}" for pair in self._matrix(name, value, q))
        if self.style == "label":
            return "." + self._joined(value, q, "." if self.explode else ",")
        return self._joined(value, q)

    def in_header(self, value: object) -> str | None:
        """What stands in a header; None if there is nothing to send."""
        if self.style in CONTENT:
            return self._content(value)
        value = sent(value)
        return None if value is None else self._joined(value, str)

    def in_query(self, name: str, value: object) -> Iterator[Pair]:
        """The pairs of a query, or of a form."""
        return self._pairs(name, value, self._quote(RESERVED_IN_QUERY))

    def in_cookie(self, name: str, value: object) -> Iterator[Pair]:
        """The pairs of a cookie. The styles `cookie` (OpenAPI 3.2) and `text` leave all
        as it is.

        Raises:
            ValueError: A value in such a style would end the cookie.
        """
        is_whole = self.style in ("cookie", "text")
        return self._pairs(name, value, _whole_cookie if is_whole else in_cookie)

    def in_parts(self, name: str, value: object) -> Iterator[Pair]:
        """The fields of a multipart body, nothing percent-encoded."""
        return self._pairs(name, value, str)

    def _pairs(self, name: str, value: object, q: Quote) -> Iterator[Pair]:
        key = key_of(name, q)
        if self.style in CONTENT:
            is_all = self.style.startswith("query")
            yield WHOLE if is_all else key, q(self._content(value))
            return
        value = sent(value)
        if value is None:
            return
        if self.booleans:
            value = _respelled(value, BOOLEANS[self.booleans])
        dots, many = self.style == "dots", self.many
        many = many or ("brackets" if self.style == "deepObject" else "")
        if self.style in NESTED or (self.many and is_list(value)):
            yield from nested(name, value, q, dots, many)
        elif self.explode and is_dict(value):
            for member, item in value.items():
                yield from nested(member, item, q, dots, many)
        elif self.explode and is_list(value):
            yield from ((key, q(text(item))) for item in value)
        else:
            yield key, self._joined(value, q)

    def _matrix(self, name: str, value: object, q: Quote) -> Iterator[str]:
        if self.explode and is_dict(value):
            members = ((q(key), q(text(item))) for key, item in value.items())
            yield from (f"{key}={item}" if item else key for key, item in members)
        elif self.explode and is_list(value):
            items = (q(text(item)) for item in value)
            yield from (f"{name}={item}" if item else name for item in items)
        else:
            whole = self._joined(value, q)
            yield f"{name}={whole}" if whole else name

    def _joined(self, value: object, q: Quote, usual: str = ",") -> str:
        joint = JOINTS.get(self.style, usual)
        joint = unquote(joint) if q is str else joint
        return joined(value, q, joint, "=" if self.explode else "")

    def _content(self, value: object) -> str:
        has_parts = isinstance(value, BaseModel) or is_object(value) or is_array(value)
        is_text = self.style in ("text", "querytext") and not has_parts
        return text(value) if is_text else as_json(value)

    def _quote(self, reserved: str) -> Quote:
        if not self.allow_reserved:
            return percent
        return lambda value: _quote_but(value, reserved)


def _whole_cookie(value: str) -> str:
    """`value`, if it can be that of a cookie. The error does not show it."""
    if NO_COOKIE.search(value):
        raise ValueError("the value of a cookie has a semicolon or line break in it")
    return value


def _respelled(value: object, words: tuple[str, str]) -> object:
    """`value` with its booleans as `words`."""
    if isinstance(value, bool):
        return words[value]
    if is_dict(value):
        return {key: _respelled(item, words) for key, item in value.items()}
    if is_list(value):
        return [_respelled(item, words) for item in value]
    return value


def _quote_but(value: str, reserved: str) -> str:
    """RFC 6570, 3.2.3: reserved characters and percent triplets stay as they are.

    Those that would end the path or the query (`?`, `#`) or may not stand in it (`[`,
    `]`) do not.
    """
    pieces = TRIPLET.split(value)
    pieces[::2] = (quote(piece, safe=reserved) for piece in pieces[::2])
    return "".join(pieces)
