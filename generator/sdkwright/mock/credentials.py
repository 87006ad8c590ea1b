"""A request and security requirements -> what is missing of the credentials."""

from __future__ import annotations

import binascii
from base64 import b64decode
from collections.abc import Callable, Iterator
from typing import Final
from urllib.parse import unquote_plus

from sdkwright.mock.contracts import Alternatives, Scheme
from sdkwright.mock.exchange import Problem, Request
from sdkwright.mock.forms import split


def unmet(alternatives: Alternatives | None, request: Request) -> Iterator[Problem]:
    """Nothing if one alternative is there whole; else what the nearest one lacks."""
    if not alternatives:
        return
    lacks = [[*missing(each, request)] for each in alternatives]
    yield from min(lacks, key=len)


def missing(alternative: tuple[Scheme, ...], request: Request) -> Iterator[Problem]:
    """What an alternative asks for and the request has not."""
    for scheme in alternative:
        wanted = WANTED.get(scheme.kind, nothing)(scheme, request)
        if wanted:
            yield Problem("security", scheme.name or "Authorization", wanted)


def nothing(scheme: Scheme, request: Request) -> str:
    """For what cannot be seen in a request: a client certificate, an unknown scheme."""
    return ""


def api_key(scheme: Scheme, request: Request) -> str:
    """A key in its header, query parameter or cookie."""
    if scheme.place == "header":
        found = bool(request.header(scheme.name))
    elif scheme.place == "cookie":
        found = any(name == scheme.name for name, _ in request.cookies)
    else:
        found = any(
            unquote_plus(name) == scheme.name for name, _ in split(request.query)
        )
    return "" if found else f"there is no API key in the {scheme.place}"


def http(scheme: Scheme, request: Request) -> str:
    """An Authorization header that begins with the right word (RFC 9110, section 11.4)."""
    word, _, rest = (request.header("authorization") or "").partition(" ")
    if word.lower() != scheme.word or not rest.strip():
        return f"there is no Authorization header with {scheme.word}"
    if scheme.word == "basic" and not is_basic(rest.strip()):
        return "the credentials are not a user name and a password in Base64 (RFC 7617)"
    return ""


def bearer(scheme: Scheme, request: Request) -> str:
    """A token of OAuth 2 or OpenID Connect (RFC 6750, section 2.1)."""
    return http(Scheme("http", word="bearer"), request)


def is_basic(text: str) -> bool:
    """Base64 of something with a colon."""
    try:
        return b":" in b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return False


WANTED: Final[dict[str, Callable[[Scheme, Request], str]]] = {
    "apiKey": api_key,
    "http": http,
    "oauth2": bearer,
    "openIdConnect": bearer,
}
