"""Finished URLs to those of the HTTP library, without parsing a known server again."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

_PLAIN = re.compile(
    r"(https?://[\w.:-]+)(/[\w.~!$&()*+,;=:@/%-]*)(?:\?([\w.~!$&()*+,;=:@/?%-]*))?",
    re.ASCII,
)
_UNUSUAL = re.compile(r"%(?![0-9A-Fa-f]{2})|/\.")
"""A lone percent sign, or perhaps a dot segment: the rest every version of the library
takes as it is."""


class Urls:
    """The URLs that one client asks for; calling it costs little for those of late.

    Args:
        library: httpx, or httpx2.
    """

    def __init__(self, library: Any) -> None:
        self._parsed = library.URL
        self._server = lru_cache(maxsize=8)(self._server_of)
        self.of = lru_cache(maxsize=128)(self._made)

    def _made(self, text: str) -> Any:
        plain = _PLAIN.fullmatch(text)
        if plain is None or _UNUSUAL.search(text):
            return self._parsed(text)
        server = self._server(plain[1])
        if server is None:
            return self._parsed(text)
        return self._below(server, plain[2], plain[3])

    def _server_of(self, text: str) -> Any:
        """A URL of a server, if others can be made of it. That is not public: it is
        tried first, and where it fails all URLs are parsed."""
        server = self._parsed(f"{text}/a?b")
        try:
            made = self._below(server, "/c/d", "e=f")
            alike = made == self._parsed(f"{text}/c/d?e=f")
            alike &= made.raw_path == b"/c/d?e=f"
        except (AttributeError, TypeError, ValueError):
            return None
        return server if alike else None

    def _below(self, server: Any, path: str, query: str | None) -> Any:
        url = self._parsed(server)
        parts = url._uri_reference  # parsing these costs 10 us
        url._uri_reference = parts._replace(path=path, query=query)
        return url
