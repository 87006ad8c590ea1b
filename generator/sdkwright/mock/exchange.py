"""What passes between a client and the mock, as data: a request, what is wrong with it, an answer."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from ..data import Struct, field

Headers = list[tuple[str, str]]
"""Names as they were sent, in order; a name may occur several times."""


class Problem(Struct, frozen=True):
    """One way in which a request is not what the document describes."""

    place: str
    """"path", "query", "header", "cookie", "body", "security" or "request"."""
    name: str
    """The parameter, or the place inside the body as a JSON pointer ("" is the body itself)."""
    message: str

    def __str__(self) -> str:
        return f"{self.place} {self.name}: {self.message}"

    def to_json(self) -> dict[str, str]:
        """The members that a client sees."""
        return {"in": self.place, "name": self.name, "message": self.message}


class Answer(Struct, frozen=True):
    """A whole response; `headers` has the content type, and never a length."""

    status: int
    headers: Headers = field(default_factory=list)
    body: bytes = b""


class Request(Struct, frozen=True, dict=True):
    """A request as it stood on the wire; `target` is the path with its query, still encoded."""

    method: str
    target: str
    headers: Headers
    body: bytes

    @cached_property
    def path(self) -> str:
        """The target without its query, still encoded."""
        return self.target.partition("?")[0]

    @cached_property
    def query(self) -> str:
        """What follows the question mark, still encoded."""
        return self.target.partition("#")[0].partition("?")[2]

    @cached_property
    def _by_name(self) -> dict[str, str]:
        joined: dict[str, str] = {}
        for name, value in self.headers:
            key = name.lower()
            joined[key] = f"{joined[key]}, {value}" if key in joined else value
        return joined

    def header(self, name: str) -> str | None:
        """The value of a header; several lines are joined by commas (RFC 9110, section 5.3)."""
        return self._by_name.get(name.lower())

    @cached_property
    def cookies(self) -> list[tuple[str, str]]:
        """Names and values of the Cookie header (RFC 6265, section 4.2.1)."""
        sent = [value for name, value in self.headers if name.lower() == "cookie"]
        pairs = [part.strip().partition("=") for part in ";".join(sent).split(";")]
        return [(name, value) for name, _, value in pairs if name]


class Exchange(Struct, frozen=True):
    """One request and what was answered; `operation` is "GET /pets/{id}", or "" if none fits."""

    request: Request
    answer: Answer
    operation: str = ""
    problems: tuple[Problem, ...] = ()


Schema = dict[str, Any]
"""A JSON Schema of 2020-12 as plain data; `True` is `{}` and `False` is `{"not": {}}`."""
