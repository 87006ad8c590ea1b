"""A method called on a server in memory -> its result, and what went over the wire.

For the tests that come with an SDK: the server gives the answers that the document
describes, the client reads them strictly.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from functools import cache
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, TypeVar
from urllib.parse import parse_qsl, quote, unquote

from pydantic import BaseModel, ValidationError

from .answers import spelled
from .client import AsyncAPI
from .data import is_array, is_dict
from .decode import adapter
from .http import AsyncClient, Client, MockTransport, Request, Response
from .keys import NamedTuple

if TYPE_CHECKING:
    from .responses import BinaryResponse

ClientT = TypeVar("ClientT")
T = TypeVar("T")
Named = Mapping[str, Any]
"""What has a name more than once is a list."""

SERVER = "https://api.test"
JSON = "application/json"
FORM = "application/x-www-form-urlencoded"
FORM_DATA = "multipart/form-data"
SAFE = ":@!$&'()*+,;="
"""What a segment of a path may have as it is (RFC 3986, 3.3): here it always does."""
UNTOLD = frozenset(
    (
        "accept",
        "accept-encoding",
        "connection",
        "content-length",
        "content-type",
        "cookie",
        "host",
        "transfer-encoding",
        "user-agent",
    )
)
"""Headers of every request, or that stand elsewhere."""


@dataclass(frozen=True)
class Sent:
    """A request as it arrived, percent signs decoded but for those of the path."""

    method: str
    path: str
    query: Named = field(default_factory=dict[str, Any])
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    """Names in lower case; without those that all requests have."""
    cookies: Mapping[str, str] = field(default_factory=dict[str, str])
    json: Any = None
    form: Named = field(default_factory=dict[str, Any])
    parts: Named = field(default_factory=dict[str, Any])
    """Of a multipart form; those of JSON as what they say."""
    content: str = ""
    """Any other body."""
    media_type: str = ""
    """Of the body, where it is not the usual one of its kind."""


class Answer(NamedTuple):
    """What the server answers. `result`: what the method is to make of it, as JSON."""

    status: int
    media_type: str
    content: bytes
    result: Any


class Exchange(Generic[ClientT]):
    """Calls of a client on a server in memory, one after the other.

    Args:
        client: The class of the client, sync or async.
        answers: The file of the answers, by operation.
        **arguments: Arguments of the client.
    """

    def __init__(
        self, client: type[Any], answers: Path, /, **arguments: object
    ) -> None:
        http = AsyncClient if AsyncAPI in client.__mro__ else Client
        self._client: Any = client(
            http_client=http(transport=MockTransport(self._respond)),
            base_url=SERVER,
            max_retries=0,
            strict=True,
            **arguments,
        )
        self._answers = _read(answers)
        self._answer = Answer(500, JSON, b"{}", None)
        self._requests: list[Request] = []

    @property
    def sent(self) -> Sent:
        """The request that was sent last."""
        return sent(self._requests[-1])

    def call(self, operation: str, call: Callable[[ClientT], T]) -> T:
        """What a method returns, which is to be what the server answered."""
        result: T = self._checked(operation, self._result(call))
        return result

    def items(self, operation: str, call: Callable[[ClientT], Iterable[T]]) -> list[T]:
        """The same of a method that gives items: those of one page, or of a stream."""
        result: list[T] = self._checked(operation, self._items(call))
        return result

    def content(
        self, operation: str, call: Callable[[ClientT], BinaryResponse]
    ) -> bytes:
        """The same of a method that downloads."""
        result: bytes = self._checked(operation, self._content(call))
        return result

    def refused(self, status: int, call: Callable[[ClientT], object]) -> None:
        """Call a method, and answer with a status that is an error."""
        self._answer = Answer(status, JSON, b"{}", None)
        asyncio.run(self._result(call))

    def _checked(self, operation: str, result: Any) -> Any:
        self._answer = self._answers[operation]
        found = asyncio.run(result)
        told = found.decode() if isinstance(found, bytes) else spelled(found)
        if told != self._answer.result:
            raise AssertionError(f"{self._answer.result!r} has become {told!r}")
        unknown = [*_unknown(found)]
        if unknown:
            raise AssertionError(f"not known to its type: {', '.join(unknown)}")
        return found

    async def _result(self, call: Callable[[ClientT], Any]) -> Any:
        result: Any = call(self._client)
        return await result if hasattr(result, "__await__") else result

    async def _items(self, call: Callable[[ClientT], Any]) -> list[Any]:
        result = await self._result(call)
        if hasattr(result, "data"):
            return [*result.data]
        most = len(self._answer.result)  # there may be another page
        if not hasattr(result, "__aiter__"):
            return [*islice(result, most)]
        found: list[Any] = []
        async for item in result:
            found.append(item)
            if len(found) == most:
                break
        return found

    async def _content(self, call: Callable[[ClientT], Any]) -> bytes:
        result = await self._result(call)
        content: bytes = result.read()
        return content

    def _respond(self, request: Request) -> Response:
        self._requests.append(request)
        status, media_type, content, _ = self._answer
        headers = {"Content-Type": media_type} if content else {}
        return Response(status, headers=headers, content=content)


@cache
def _read(file: Path) -> Mapping[str, Answer]:
    """The answers: what has no content of its own is JSON."""
    found: dict[str, dict[str, Any]] = json.loads(file.read_text("utf-8"))
    return {name: _answer(**answer) for name, answer in found.items()}


def _answer(
    status: int,
    body: Any = None,
    text: str | None = None,
    type: str = JSON,
    **more: Any,
) -> Answer:
    content = json.dumps(body) if text is None else text
    return Answer(status, type, content.encode(), more.get("result", body))


def is_a(value: object, kind: Any) -> bool:
    """Whether `value` is of a type, with all that is in it."""
    try:
        adapter(kind).validate_python(value, strict=True)
    except ValidationError:
        return False
    return True


def _unknown(value: object) -> Iterator[str]:
    """The properties in a value that its type does not have."""
    if isinstance(value, BaseModel):
        yield from value.model_extra or ()
        yield from _unknown(value.__dict__)
    elif is_dict(value):
        for each in value.values():
            yield from _unknown(each)
    elif is_array(value):
        for each in value:
            yield from _unknown(each)


def sent(request: Request) -> Sent:
    """A request, taken apart."""
    path, _, query = request.url.raw_path.decode("ascii").partition("?")
    headers = {k: v for k, v in request.headers.items() if k not in UNTOLD}
    cookies = request.headers.get("cookie", "")
    pairs = [each.split("=", 1) for each in cookies.split("; ") if each]
    return Sent(
        request.method,
        "/".join(quote(unquote(each), SAFE) for each in path.split("/")),
        _by_name(parse_qsl(query, keep_blank_values=True)),
        headers,
        {unquote(name): unquote(value) for name, value in pairs},
        **_body(request),
    )


def _body(request: Request) -> dict[str, Any]:
    if not request.content:
        return {}
    said = request.headers.get("content-type", "")
    kind = said.partition(";")[0]
    if kind == FORM:
        text = request.content.decode()
        return {"form": _by_name(parse_qsl(text, keep_blank_values=True))}
    if kind == FORM_DATA:
        return {"parts": _by_name([*_parts(said, request.content)])}
    own = {} if kind == JSON else {"media_type": kind}
    if kind.endswith(("/json", "+json")):
        return {"json": json.loads(request.content), **own}
    return {"content": request.content.decode(), **own}


def _parts(media_type: str, body: bytes) -> Iterator[tuple[str, Any]]:
    head = f"Content-Type: {media_type}\r\n\r\n".encode()
    message = message_from_bytes(head + body, policy=policy.HTTP)
    for part in message.iter_parts():
        name = part.get_param("name", header="content-disposition")
        content = part.get_payload(decode=True)
        text = content.decode() if isinstance(content, bytes) else ""
        is_json = part.get_content_subtype().split("+")[-1] == "json"
        yield str(name), json.loads(text) if is_json else text


def _by_name(pairs: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, list[Any]] = {}
    for name, value in pairs:
        found.setdefault(name, []).append(value)
    return {name: v if len(v) > 1 else v[0] for name, v in found.items()}
