"""Values of parameters to the text that travels in a path, query, header or form.

The rules are those of OpenAPI 3.1 (Parameter Object, "Style Values" and "Style
Examples"), which are those of RFC 6570 for all styles but the delimited ones and
`deepObject`. A parameter, or a member of one, that is None or omitted is left out.
"""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime, time, timedelta
from enum import Enum
from functools import cache
from urllib.parse import quote, unquote

from pydantic import BaseModel
from pydantic_core import to_jsonable_python

from .data import is_array, is_dict, is_list, is_object
from .omit import omit
from .operation import NOTHING, Style

Values = Mapping[str, object]
Styles = Mapping[str, Style]
Quote = Callable[[str], str]
Pair = tuple[str, str]

FORM = Style("form", explode=True)
SIMPLE = Style("simple", explode=False)
BRACKETS = Style("brackets", explode=True)
"""Not of OpenAPI: for queries and forms of which the document says nothing."""

JOINTS = {"spaceDelimited": "%20", "pipeDelimited": "%7C"}
NESTED = ("deepObject", "brackets", "dots")
CONTENT = ("json", "querystring", "text", "querytext")
BOOLEANS = {"title": ("False", "True"), "number": ("0", "1")}
WHOLE = "?"
"""The name, which no name can be when quoted, of what is the query as a whole."""
RESERVED_IN_QUERY = ":/?@!$&'()*+,;="
RESERVED_IN_PATH = ":/@!$&'()*+,;="
COOKIE_OCTETS = "!#$&'()*+-./:<=>?@[]^_`{|}~"
TRIPLET = re.compile(r"(%[0-9A-Fa-f]{2})")
CONTROL = re.compile(r"[\r\n\0]")
NO_COOKIE = re.compile(r"[\0-\x1f\x7f;]")


def text(value: object) -> str:
    """One value as it stands in a path, a query or a header."""
    if isinstance(value, str):
        return str(value.value) if isinstance(value, Enum) else value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (datetime, date)):
        return value.isoformat().replace("+00:00", "Z")
    if isinstance(value, Enum):
        return text(value.value)
    if isinstance(value, time):
        return value.isoformat()
    if isinstance(value, timedelta):
        return str(to_jsonable_python(value))
    if isinstance(value, bytes):
        return b64encode(value).decode()
    if is_dict(value) or is_list(value):  # no style has a way to write what is nested
        return _json(value)
    return str(value)


def path(template: str, values: Values, styles: Styles = NOTHING) -> str:
    """`template` with its `{name}` filled in, each segment still one segment.

    What was omitted is the end of a segment, which is one without it, too.

    Raises:
        ValueError: A segment would be empty, `.` or `..`, which changes the path.
    """
    if not values:
        return template
    pattern, names = _whole(template)
    if names and not styles:
        return pattern % tuple(_simple(name, values[name]) for name in names)
    return "/".join(
        parts if isinstance(parts, str) else _segment(parts, values, styles)
        for parts in _segments(template)
    )


@cache
def _segments(template: str) -> tuple[str | tuple[str, ...], ...]:
    """The segments of a template; those with names as (text, name, text, ...)."""
    split = (re.split(r"\{([^{}]*)\}", segment) for segment in template.split("/"))
    return tuple(parts[0] if len(parts) == 1 else tuple(parts) for parts in split)


@cache
def _whole(template: str) -> tuple[str, tuple[str, ...]]:
    """A pattern for `%` and its names, if each name is a whole segment."""
    names = [parts[1] for parts in _segments(template) if isinstance(parts, tuple)]
    if any(isinstance(p, tuple) and p[::2] != ("", "") for p in _segments(template)):
        names = []
    static = (
        p.replace("%", "%%") if isinstance(p, str) else "%s"
        for p in _segments(template)
    )
    return "/".join(static), tuple(names)


def _simple(name: str, value: object) -> str:
    if type(value) is str and value.isalnum() and value.isascii():
        return value  # most are like that
    filled = (
        quote(value, safe="") if type(value) is str else _filled(name, value, SIMPLE)
    )
    if filled in ("", ".", ".."):
        _refuse(("", name, ""), {name: value})
    return filled


def _segment(parts: tuple[str, ...], values: Values, styles: Styles) -> str:
    filled = list(parts)
    for index in range(1, len(parts), 2):
        name = parts[index]
        filled[index] = _filled(name, values[name], styles.get(f"path:{name}", SIMPLE))
    segment = "".join(filled)
    asked = [
        f
        for n, f in zip(parts[1::2], filled[1::2], strict=True)
        if values[n] is not omit
    ]
    if segment in ("", ".", "..") or not all(asked):
        _refuse(parts, values)
    if styles and any(unquote(part) in (".", "..") for part in segment.split("/")):
        _refuse(parts, values)
    return segment


def _refuse(parts: tuple[str, ...], values: Values) -> None:
    given = ", ".join(f"{name!r} cannot be {values[name]!r}" for name in parts[1::2])
    raise ValueError(f"{given}: it would change the path")


def _filled(name: str, value: object, style: Style) -> str:
    q = _quote(style, RESERVED_IN_PATH)
    if style.style == "json":
        return q(_json(value))
    if style.style == "text":
        return q(text(value))
    value = plain(value)
    if value is None or value == [] or value == {}:  # undefined (RFC 6570, 2.3)
        return ""
    if style.style == "label":
        return "." + _joined(value, style, q, "." if style.explode else ",")
    if style.style == "matrix":
        return "".join(f";{pair}" for pair in _matrix(name, value, style, q))
    return _joined(value, style, q)


def _matrix(name: str, value: object, style: Style, q: Quote) -> Iterator[str]:
    if style.explode and is_dict(value):
        yield from (f"{key}={v}" if v else key for key, v in _members(value, q))
    elif style.explode and is_list(value):
        items = (q(text(item)) for item in value)
        yield from (f"{name}={item}" if item else name for item in items)
    else:
        joined = _joined(value, style, q)
        yield f"{name}={joined}" if joined else name


def query(values: Values, styles: Styles = NOTHING) -> str:
    """A query string (without `?`)."""
    return _encoded(_pairs(values, styles, "query", FORM, _query_quote))


def free_query(values: Values) -> str:
    """A query string of parameters that the document does not know: lists repeat
    their name, objects become `name[key]`."""
    return _encoded(_pairs(values, NOTHING, "query", BRACKETS, _query_quote))


def form(values: Values, styles: Styles = NOTHING) -> bytes:
    """An `application/x-www-form-urlencoded` body."""
    return _encoded(_pairs(values, styles, "form", BRACKETS, _query_quote)).encode()


def cookies(values: Values, styles: Styles = NOTHING) -> str:
    """The value of a `Cookie` header.

    Octets that a cookie may hold (RFC 6265, 4.1.1) stay, so that a token arrives as it
    is also at a server that does not decode percent signs. In the style `cookie`
    (OpenAPI 3.2) everything does.

    Raises:
        ValueError: A value in that style would end the cookie.
    """
    pairs = _pairs(values, styles, "cookie", FORM, _cookie_quotes)
    return "; ".join(f"{name}={value}" for name, value in pairs)


def header(name: str, value: object, styles: Styles = NOTHING) -> str | None:
    """The value of a header; None if there is none to send.

    Raises:
        ValueError: It has a line break in it.
    """
    if value is omit or value is None:
        return None
    style = styles.get(f"header:{name}", SIMPLE)
    if style is SIMPLE and type(value) is str:
        return one_line(name, value)
    if style.style in CONTENT:
        return one_line(name, _content(value, style))
    value = plain(value)
    if value is None or value == [] or value == {}:
        return None
    return one_line(name, _joined(value, style, str))


def one_line(name: str, value: str) -> str:
    """`value`, if it can be that of the header `name`. The error does not show it."""
    if CONTROL.search(value):
        raise ValueError(f"the header {name!r} has a line break in its value")
    return value


def styled(name: str, value: object, style: Style) -> Iterator[Pair]:
    """The fields of a multipart body that a value becomes, nothing percent-encoded."""
    return _styled(name, value, style, str)


def _encoded(pairs: Iterator[Pair]) -> str:
    return "&".join(v if name == WHOLE else f"{name}={v}" for name, v in pairs)


def _percent(value: str) -> str:
    return quote(value, safe="")


def _query_quote(style: Style) -> Quote:
    return _quote(style, RESERVED_IN_QUERY)


def _cookie_quotes(style: Style) -> Quote:
    return _whole_cookie if style.style in ("cookie", "text") else _cookie_quote


def _cookie_quote(value: str) -> str:
    return quote(value, safe=COOKIE_OCTETS)


def _whole_cookie(value: str) -> str:
    """`value`, if it can be that of a cookie. The error does not show it."""
    if NO_COOKIE.search(value):
        raise ValueError("the value of a cookie has a semicolon or line break in it")
    return value


def _pairs(
    values: Values,
    styles: Styles,
    place: str,
    usual: Style,
    quotes: Callable[[Style], Quote],
) -> Iterator[Pair]:
    q = quotes(usual)
    for name, value in values.items():
        if value is omit or value is None:
            continue
        style = styles.get(f"{place}:{name}", usual) if styles else usual
        if style is not usual:
            yield from _styled(name, value, style, quotes(style))
        elif type(value) is str:
            yield quote(name, safe="$"), q(value)
        else:
            yield from _styled(name, value, usual, q)


def _styled(name: str, value: object, style: Style, q: Quote) -> Iterator[Pair]:
    """The name and value pairs that a parameter of a query, cookie or form becomes."""
    key = name if q is str else quote(name, safe="$")
    if style.style in CONTENT:
        yield WHOLE if style.style[:5] == "query" else key, q(_content(value, style))
        return
    value = plain(value)
    if value is None or value == [] or value == {}:
        return
    if style.booleans:
        value = _respelled(value, BOOLEANS[style.booleans])
    if style.style in NESTED or (style.many and is_list(value)):
        yield from _nested(name, value, q, style)
    elif style.explode and is_dict(value):
        for member, item in value.items():
            yield from _nested(member, item, q, style)
    elif style.explode and is_list(value):
        yield from ((key, q(text(item))) for item in value)
    else:
        yield key, _joined(value, style, q)


def _content(value: object, style: Style) -> str:
    has_parts = isinstance(value, BaseModel) or is_object(value) or is_array(value)
    is_text = style.style in ("text", "querytext") and not has_parts
    return text(value) if is_text else _json(value)


def _respelled(value: object, words: tuple[str, str]) -> object:
    """`value` with its booleans as `words`."""
    if isinstance(value, bool):
        return words[value]
    if is_dict(value):
        return {key: _respelled(item, words) for key, item in value.items()}
    if is_list(value):
        return [_respelled(item, words) for item in value]
    return value


def _nested(name: str, value: object, q: Quote, style: Style) -> Iterator[Pair]:
    """Objects become `name[key]` or `name.key`, and lists of them `name[0]`."""
    if is_dict(value):
        for key, item in value.items():
            inner = f"{name}.{key}" if style.style == "dots" else f"{name}[{key}]"
            yield from _nested(inner, item, q, style)
    elif is_list(value):
        yield from _listed(name, value, q, style)
    else:
        yield name if q is str else quote(name, safe="$"), q(text(value))


def _listed(name: str, value: list[object], q: Quote, style: Style) -> Iterator[Pair]:
    many = style.many or ("brackets" if style.style == "deepObject" else "")
    has_parts = any(isinstance(item, (dict, list)) for item in value)
    if many == "comma" and not has_parts:
        yield quote(name, safe="$"), ",".join(q(text(item)) for item in value)
        return
    for index, item in enumerate(value):
        if many == "indices" or has_parts:
            each = f"{name}[{index}]"
        else:
            each = f"{name}[]" if many == "brackets" else name
        yield from _nested(each, item, q, style)


def _joined(value: object, style: Style, q: Quote, usual: str = ",") -> str:
    joint = JOINTS.get(style.style, usual)
    joint = unquote(joint) if q is str else joint
    if is_dict(value):
        between = "=" if style.explode else joint
        return joint.join(f"{key}{between}{item}" for key, item in _members(value, q))
    if is_list(value):
        return joint.join(q(text(item)) for item in value)
    return q(text(value))


def _members(value: Values, q: Quote) -> Iterator[Pair]:
    return ((q(key), q(text(item))) for key, item in value.items())


def plain(value: object) -> object:
    """`value` as a str, number, dict or list: models by alias, nothing without value."""
    if isinstance(value, (str, int, float)):
        return value
    if isinstance(value, BaseModel):
        return plain(value.model_dump(mode="json", by_alias=True, exclude_unset=True))
    if is_object(value):
        items = ((text(key), plain(v)) for key, v in value.items())
        return {key: item for key, item in items if item is not None}
    if is_array(value):
        found = [plain(item) for item in value]
        return [item for item in found if item is not None]
    return None if value is omit else value


def _json(value: object) -> str:
    from .wire import json_text

    return json_text(value).decode()


def _quote(style: Style, reserved: str) -> Quote:
    if not style.allow_reserved:
        return _percent
    return lambda value: _quote_but(value, reserved)


def _quote_but(value: str, reserved: str) -> str:
    """RFC 6570, 3.2.3: reserved characters and percent triplets stay as they are.

    Those that would end the path or the query (`?`, `#`) or may not stand in it (`[`,
    `]`) do not.
    """
    pieces = TRIPLET.split(value)
    pieces[::2] = (quote(piece, safe=reserved) for piece in pieces[::2])
    return "".join(pieces)
