"""A request that a fake received -> what a test asks about it."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from pydantic_core import from_json

from .http import Headers, Request
from .keys import NamedTuple


class Received(NamedTuple):
    """A request."""

    operation: str
    """The method that made it: `books.retrieve`."""
    request: Request
    """As the HTTP library has it."""
    base_url: str
    """The address of the API."""

    @property
    def method(self) -> str:
        """The HTTP method."""
        return self.request.method

    @property
    def url(self) -> str:
        """All of the URL."""
        return str(self.request.url)

    @property
    def path(self) -> str:
        """The path below the address of the API, decoded: `/books/b1`."""
        base = unquote(urlsplit(self.base_url).path)
        return self.request.url.path.removeprefix(base)

    @property
    def query(self) -> dict[str, str | list[str]]:
        """The query; what is there more than once is a list."""
        return _by_name([*self.request.url.params.multi_items()])

    @property
    def headers(self) -> Headers:
        """The headers."""
        return self.request.headers

    @property
    def content(self) -> bytes:
        """The body."""
        return self.request.content

    @property
    def json(self) -> Any:
        """The body, as JSON says it; None if there is none.

        Raises:
            ValueError: It is not JSON.
        """
        return from_json(self.content) if self.content else None

    @property
    def form(self) -> dict[str, str | list[str]]:
        """The body, where it is a form; what is there more than once is a list."""
        return _by_name(parse_qsl(self.content.decode(), keep_blank_values=True))

    def __repr__(self) -> str:
        return f"<{self.operation}: {self.method} {self.path}>"


def _by_name(pairs: list[tuple[str, str]]) -> dict[str, str | list[str]]:
    found: dict[str, list[str]] = {}
    for name, value in pairs:
        found.setdefault(name, []).append(value)
    return {name: v if len(v) > 1 else v[0] for name, v in found.items()}
