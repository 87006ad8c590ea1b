"""Values of parameters to the text that travels in a path, query, header or form.

The rules are those of OpenAPI 3.1 (Parameter Object, "Style Values" and "Style
Examples"), which are those of RFC 6570. Here is how each place is usually written:
`simple` in paths and headers, `form` in queries and cookies, exploded; what the document
wants otherwise is in `styles.py`. A parameter, or a member of one, that is None or
omitted is left out.
"""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime, time, timedelta
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING
from urllib.parse import quote, unquote

from pydantic import BaseModel
from pydantic_core import to_jsonable_python

from .data import is_array, is_dict, is_list, is_object
from .omit import omit
from .operation import NOTHING

if TYPE_CHECKING:
    from .operation import Written

    Styles = Mapping[str, Written]

Values = Mapping[str, object]
Quote = Callable[[str], str]
Pair = tuple[str, str]

WHOLE = "?"
"""The name, which no name can be when quoted, of what is the query as a whole."""
COOKIE_OCTETS = "!#$&'()*+-./:<=>?@[]^_`{|}~"
CONTROL = re.compile(r"[\r\n\0]")


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
        return as_json(value)
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
    filled = quote(value, safe="") if type(value) is str else _filled(value)
    if filled in ("", ".", ".."):
        _refuse(("", name, ""), {name: value})
    return filled


def _segment(parts: tuple[str, ...], values: Values, styles: Styles) -> str:
    filled = list(parts)
    for index in range(1, len(parts), 2):
        name, style = parts[index], styles.get(f"path:{parts[index]}")
        value = values[name]
        filled[index] = _filled(value) if style is None else style.in_path(name, value)
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


def _filled(value: object) -> str:
    value = sent(value)
    return "" if value is None else joined(value, percent)  # RFC 6570, 2.3


def query(values: Values, styles: Styles = NOTHING) -> str:
    """A query string (without `?`)."""
    return _encoded(_pairs(values, styles, "query", _exploded, percent))


def free_query(values: Values) -> str:
    """A query string of parameters that the document does not know: lists repeat
    their name, objects become `name[key]`."""
    return _encoded(_pairs(values, NOTHING, "query", _bracketed, percent))


def form(values: Values, styles: Styles = NOTHING) -> bytes:
    """An `application/x-www-form-urlencoded` body."""
    return _encoded(_pairs(values, styles, "form", _bracketed, percent)).encode()


def cookies(values: Values, styles: Styles = NOTHING) -> str:
    """The value of a `Cookie` header.

    Octets that a cookie may hold (RFC 6265, 4.1.1) stay, so that a token arrives as it
    is also at a server that does not decode percent signs.
    """
    pairs = _pairs(values, styles, "cookie", _exploded, in_cookie)
    return "; ".join(f"{name}={value}" for name, value in pairs)


def header(name: str, value: object, styles: Styles = NOTHING) -> str | None:
    """The value of a header; None if there is none to send.

    Raises:
        ValueError: It has a line break in it.
    """
    style = styles.get(f"header:{name}") if styles else None
    if value is omit or value is None:
        return None
    if style is not None:
        written = style.in_header(value)
        return None if written is None else one_line(name, written)
    value = sent(value)
    return None if value is None else one_line(name, joined(value, str))


def one_line(name: str, value: str) -> str:
    """`value`, if it can be that of the header `name`. The error does not show it."""
    if CONTROL.search(value):
        raise ValueError(f"the header {name!r} has a line break in its value")
    return value


def percent(value: str) -> str:
    """`value` where no character but letters and digits stays as it is."""
    return quote(value, safe="")


def in_cookie(value: str) -> str:
    """`value` where all stay that a cookie may hold."""
    return quote(value, safe=COOKIE_OCTETS)


def key_of(name: str, q: Quote) -> str:
    """The name of a pair; in a multipart body, nothing is quoted."""
    return name if q is str else quote(name, safe="$")


def _encoded(pairs: Iterator[Pair]) -> str:
    return "&".join(v if name == WHOLE else f"{name}={v}" for name, v in pairs)


def _pairs(
    values: Values,
    styles: Styles,
    place: str,
    usual: Callable[[str, object, Quote], Iterator[Pair]],
    q: Quote,
) -> Iterator[Pair]:
    for name, value in values.items():
        if value is omit or value is None:
            continue
        style = styles.get(f"{place}:{name}") if styles else None
        if style is not None:
            is_cookie = place == "cookie"
            yield from (style.in_cookie if is_cookie else style.in_query)(name, value)
        elif type(value) is str:
            yield quote(name, safe="$"), q(value)
        else:
            yield from usual(name, value, q)


def _exploded(name: str, value: object, q: Quote) -> Iterator[Pair]:
    """Members of objects under their own names, items of lists under that of the list."""
    value = sent(value)
    if is_dict(value):
        for member, item in value.items():
            yield from nested(member, item, q)
    elif is_list(value):
        yield from ((key_of(name, q), q(text(item))) for item in value)
    elif value is not None:
        yield key_of(name, q), q(text(value))


def _bracketed(name: str, value: object, q: Quote) -> Iterator[Pair]:
    """Not of OpenAPI: for queries and forms of which the document says nothing."""
    value = sent(value)
    if value is not None:
        yield from nested(name, value, q)


def nested(
    name: str, value: object, q: Quote, dots: bool = False, many: str = ""
) -> Iterator[Pair]:
    """Objects become `name[key]`, or with `dots` `name.key`, and lists of them `name[0]`.

    `many` is how other lists are written (see `Style.many`).
    """
    if is_dict(value):
        for key, item in value.items():
            inner = f"{name}.{key}" if dots else f"{name}[{key}]"
            yield from nested(inner, item, q, dots, many)
        return
    if not is_list(value):
        yield key_of(name, q), q(text(value))
        return
    has_parts = any(isinstance(item, (dict, list)) for item in value)
    if many == "comma" and not has_parts:
        yield quote(name, safe="$"), ",".join(q(text(item)) for item in value)
        return
    for index, item in enumerate(value):
        if many == "indices" or has_parts:
            each = f"{name}[{index}]"
        else:
            each = f"{name}[]" if many == "brackets" else name
        yield from nested(each, item, q, dots, many)


def joined(value: object, q: Quote, joint: str = ",", between: str = "") -> str:
    """A value in one piece. `between` are a name and its value, if not the `joint`."""
    if is_dict(value):
        pairs = ((q(key), q(text(item))) for key, item in value.items())
        return joint.join(f"{key}{between or joint}{item}" for key, item in pairs)
    if is_list(value):
        return joint.join(q(text(item)) for item in value)
    return q(text(value))


def sent(value: object) -> object:
    """`value` in plain types; None where that is nothing (RFC 6570, 2.3)."""
    value = plain(value)
    return None if value == [] or value == {} else value


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


def as_json(value: object) -> str:
    """`value` as JSON text."""
    from .writing import json_text

    return json_text(value).decode()
