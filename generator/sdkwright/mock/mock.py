"""A document -> answers to requests and what is wrong with them, without any I/O."""

from __future__ import annotations

from threading import RLock
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import unquote, urlsplit

from sdkwright.mock.answers import Answers, refusal
from sdkwright.mock.checks import Checks
from sdkwright.mock.choosing import Unavailable, choose
from sdkwright.mock.contracts import Contract
from sdkwright.mock.exchange import Answer, Exchange, Headers, Problem, Request
from sdkwright.mock.judge import Judge
from sdkwright.mock.routes import Found, Routes
from sdkwright.mock.schemas import Schemas

if TYPE_CHECKING:
    from openapi_pydantic.v3.v3_1 import Server

    from sdkwright.spec.document import Spec

Match = tuple[Contract, dict[str, str]]
Key = tuple[str, str, str, str | None, int, str]
MOST_BASES: Final = 50


class Mock:
    """Every operation of a document, answered from its examples and schemas.

    A request that is not what the document says gets a 400 with a list of problems. A header
    `Prefer: code=404` or `Prefer: example=name` chooses another response (RFC 7240).
    """

    def __init__(self, spec: Spec) -> None:
        self.incoming = Schemas(spec.version, absent="readOnly")
        self.outgoing = Schemas(spec.version, absent="writeOnly")
        self.checks = Checks(Judge(self.incoming.lookup, overlap=True))
        self.answers = Answers(Judge(self.outgoing.lookup))
        self.routes: Routes[Contract] = Routes()
        self.prepared: dict[Key, Answer] = {}
        self.lock = RLock()
        servers = spec.servers()
        self.bases = bases(servers) or ("",)
        for unit in spec.operations():
            known = (*self.bases, *bases(unit.servers))
            contract = Contract(spec, unit, self.incoming, self.outgoing)
            self.routes.add(unit.method, unit.path, contract, known)

    @property
    def base_path(self) -> str:
        """The path of the document's first server, without a slash at the end."""
        return self.bases[0]

    def answer(self, method: str, target: str, headers: Headers, body: bytes) -> Answer:
        """What is answered to a request; `target` is the path with its query, as on the wire."""
        return self.exchange(Request(method, target, headers, body)).answer

    def exchange(self, request: Request) -> Exchange:
        """The answer together with the problems of the request."""
        found = self.routes.find(request.method, request.path, request.query)
        if not found.matches:
            return unknown(request, found)
        # Schemas and answers are prepared at their first use; that is for one thread at a time.
        with self.lock:
            (contract, _), problems = self.best(found.matches, request)
            if not problems:
                return self.agreed(contract, request)
        answer = refusal(
            400, f"The request is not what {contract.label} describes", problems, []
        )
        return Exchange(request, answer, contract.label, problems)

    def best(
        self, matches: tuple[Match, ...], request: Request
    ) -> tuple[Match, tuple[Problem, ...]]:
        """Of operations at equal paths the first without problems, else the first."""
        judged = []
        for match in matches:
            problems = self.checks.problems(match[0], request, match[1])
            if not problems:
                return match, problems
            judged.append((match, problems))
        return judged[0]

    def agreed(self, contract: Contract, request: Request) -> Exchange:
        """The answer to a request without problems; each is prepared once."""
        try:
            choice = choose(contract.responses, request)
        except Unavailable as error:
            problems = (Problem("header", "Prefer", str(error)),)
            answer = refusal(400, "The document has no such response", problems, [])
            return Exchange(request, answer, contract.label, problems)
        accept = request.header("accept") or "*/*"
        asked = accept if "*" in choice.media_type else ""
        key = (
            *identity(contract),
            choice.media_type,
            choice.example,
            choice.status,
            asked,
        )
        if key not in self.prepared:
            response = contract.responses.get(choice.key)
            self.prepared[key] = (
                self.answers.prepare(response, choice, accept)
                if response
                else Answer(choice.status)
            )
        answer = self.prepared[key]
        if request.method == "HEAD":
            answer = Answer(answer.status, answer.headers)
        return Exchange(request, answer, contract.label)


def identity(contract: Contract) -> tuple[str, str]:
    """What tells operations apart."""
    return contract.unit.method, contract.unit.path


def unknown(request: Request, found: Found[Any]) -> Exchange:
    """For a path or a method that the document does not have."""
    status = 405 if found.allowed else 404
    title = (
        "The path has no such method"
        if found.allowed
        else "The document has no such path"
    )
    problems = (Problem("request", f"{request.method} {request.path}", title),)
    more = [("Allow", ", ".join(found.allowed))] if found.allowed else []
    return Exchange(request, refusal(status, title, problems, more), "", problems)


def bases(servers: tuple[Server, ...]) -> tuple[str, ...]:
    """The paths of servers, with every value that their variables are said to have."""
    found = [base for server in servers for base in paths(server)]
    return tuple(dict.fromkeys(found))[:MOST_BASES]


def paths(server: Server) -> list[str]:
    """The path of one server for each value of its variables, that of the defaults first."""
    urls = [str(server.url)]
    for name, variable in (server.variables or {}).items():
        values = [variable.default, *(variable.enum or [])]
        mark = "{" + name + "}"
        if mark in urls[0]:
            urls = [url.replace(mark, str(value)) for value in values for url in urls][
                :MOST_BASES
            ]
    return [base_path(url) for url in urls]


def base_path(url: str) -> str:
    """The path of a server's URL, absolute or relative, without a slash at the end."""
    rest = url.partition("://")[2]
    # The host may hold {variables} and worse; only what follows it matters.
    path = "/" + rest.partition("/")[2] if rest else urlsplit(url).path
    path = path.partition("?")[0].partition("#")[0]
    return "/".join(unquote(path).removeprefix(".").rstrip("/").split("/"))
