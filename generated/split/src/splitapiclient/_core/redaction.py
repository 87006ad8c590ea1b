"""Names of headers and parameters to whether their values are secrets."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

_PRIVATE = re.compile(
    r"authori[sz]ation|cookie|api.?key|token|secret|password|passwd|credential"
    r"|session|signature|(^|[-_])(auth|key|sid|jwt|pin)($|[-_])",
    re.IGNORECASE,
)
HIDDEN = "[hidden]"


def is_private(name: str) -> bool:
    """Whether what travels under `name` proves who somebody is."""
    return _PRIVATE.search(name) is not None


def shown_headers(headers: Mapping[str, str], secret: Iterable[str]) -> dict[str, str]:
    """Headers as a log may have them."""
    hidden = {name.lower() for name in secret}
    return {
        name: HIDDEN if is_private(name) or name.lower() in hidden else value
        for name, value in headers.items()
    }


def shown_url(url: str, secret: Iterable[str]) -> str:
    """A URL as a log may have it: no user, no password, no secret in its query."""
    from urllib.parse import unquote_plus, urlsplit, urlunsplit

    parts = urlsplit(url)
    hidden = {*secret}
    pairs: list[str] = []
    for pair in parts.query.split("&"):
        name, equals, _ = pair.partition("=")
        plain = unquote_plus(name)
        is_hidden = plain in hidden or is_private(plain)
        pairs.append(f"{name}={HIDDEN}" if equals and is_hidden else pair)
    host = parts.netloc.rpartition("@")[2]
    return urlunsplit((parts.scheme, host, parts.path, "&".join(pairs), ""))
