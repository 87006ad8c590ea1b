"""A mock -> a server on loopback that keeps what came in."""

from __future__ import annotations

import re
import socket
from collections import deque
from collections.abc import Iterable, Iterator
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import TYPE_CHECKING, Any, Final

from sdkwright.mock.answers import refusal
from sdkwright.mock.exchange import Answer, Exchange, Problem, Request
from sdkwright.mock.mock import Mock
from sdkwright.mock.together import Together

if TYPE_CHECKING:
    from types import TracebackType

    from sdkwright.spec.document import Spec

HOST: Final = "127.0.0.1"
KEPT: Final = 10_000
"""Exchanges that are remembered; older ones are forgotten."""
CONTROL: Final = re.compile(r"[\x00-\x1f\x7f]")
"""What would end a header line: texts of a document get into headers."""
LARGEST: Final = 256 * 1024 * 1024
"""Bytes of a request body."""


class TooLarge(Exception):
    """The body is longer than is kept."""


class Server:
    """A running mock; a context manager that stops it."""

    def __init__(self, mock: Mock | Together, port: int = 0) -> None:
        self.mock = mock
        self._kept: deque[Exchange] = deque(maxlen=KEPT)
        self._listener = Listener(mock, self._kept, port)
        self._thread = Thread(
            target=self._listener.serve_forever, args=(0.05,), daemon=True
        )
        self._thread.start()

    @property
    def url(self) -> str:
        """What a client takes as its base URL: the address and the path of the first server."""
        return f"http://{HOST}:{self._listener.server_port}{self.mock.base_path}"

    @property
    def exchanges(self) -> tuple[Exchange, ...]:
        """What came in and what was answered, in order."""
        return tuple(self._kept)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Everything that was wrong with the requests so far."""
        return tuple(
            problem for exchange in self.exchanges for problem in exchange.problems
        )

    def wait(self) -> None:
        """Until the server is closed, or the user interrupts."""
        while self._thread.is_alive():
            self._thread.join(0.5)

    def close(self) -> None:
        """Stop listening."""
        self._listener.shutdown()
        self._listener.server_close()
        self._thread.join()

    def __enter__(self) -> Server:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def serve(spec: Spec, port: int = 0, *, beside: Iterable[Spec] = ()) -> Server:
    """A server for a document on a port of loopback, any free one by default.

    `beside`: other documents that it is to answer for as well.

    Raises:
        OSError: The port is taken.
    """
    mocks = [Mock(spec), *map(Mock, beside)]
    return Server(Together(mocks) if len(mocks) > 1 else mocks[0], port)


class Listener(ThreadingHTTPServer):
    """A thread for each connection."""

    daemon_threads = True
    block_on_close = False
    request_queue_size = 256

    def __init__(self, mock: Mock | Together, kept: deque[Exchange], port: int) -> None:
        self.mock = mock
        self.kept = kept
        super().__init__((HOST, port), Connection)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that goes away is no news."""


class Connection(BaseHTTPRequestHandler):
    """HTTP/1.1 over one connection; any method, bodies with a length or in chunks."""

    protocol_version = "HTTP/1.1"
    wbufsize = -1
    timeout = 60
    server: Listener

    def setup(self) -> None:
        """Small answers leave at once."""
        self.request.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, True)
        super().setup()

    def log_message(self, format: str, *args: Any) -> None:
        """Whoever wants to know asks for the exchanges."""

    def handle_one_request(self) -> None:
        """One request and its answer; as the parent's, but for all methods alike."""
        try:
            self.raw_requestline = self.rfile.readline(65537)
            if not self.raw_requestline or len(self.raw_requestline) > 65536:
                self.close_connection = True
            elif self.parse_request():
                self.respond()
        except (OSError, ValueError):
            self.close_connection = True

    def handle_expect_100(self) -> bool:
        """Tell the client to go on, at once (RFC 9110, section 10.1.1)."""
        self.send_response_only(HTTPStatus.CONTINUE)
        self.end_headers()
        self.wfile.flush()
        return True

    def respond(self) -> None:
        """Ask the mock."""
        try:
            body = b"".join(self.body())
        except TooLarge:
            self.close_connection = True
            return self.send(Answer(413))
        request = Request(self.command, self.path, list(self.headers.items()), body)
        try:
            exchange = self.server.mock.exchange(request)
        except (
            Exception
        ) as error:  # a fault of ours: whoever asked is told, and it is kept
            problems = (Problem("request", type(error).__name__, str(error)),)
            exchange = Exchange(
                request, refusal(500, "The mock failed", problems, []), "", problems
            )
        self.server.kept.append(exchange)
        self.send(exchange.answer)

    def body(self) -> Iterator[bytes]:
        """The bytes of the request, by chunks or by length (RFC 9112, section 6)."""
        if "chunked" in self.headers.get("Transfer-Encoding", "").lower():
            yield from self.chunks()
            return
        length = int(self.headers.get("Content-Length") or 0)
        if length > LARGEST:
            raise TooLarge
        yield self.exactly(length)

    def chunks(self) -> Iterator[bytes]:
        """Chunks up to the empty one; trailers are read and forgotten."""
        total = 0
        while size := int(self.rfile.readline(1000).partition(b";")[0], 16):
            total += size
            if total > LARGEST:
                raise TooLarge
            yield self.exactly(size)
            self.rfile.readline(3)
        while self.rfile.readline(65537).strip():
            continue

    def exactly(self, size: int) -> bytes:
        """So many bytes; fewer only mean that the client went away."""
        found = self.rfile.read(size)
        if len(found) < size:
            raise ConnectionError("the body ended early")
        return found

    def send(self, answer: Answer) -> None:
        """An answer in one piece."""
        lines = [f"HTTP/1.1 {answer.status} {reason(answer.status)}"]
        lines += [CONTROL.sub("", f"{name}: {value}") for name, value in answer.headers]
        if answer.status >= 200 and answer.status not in (204, 304):
            lines.append(f"Content-Length: {len(answer.body)}")
        if self.close_connection:
            lines.append("Connection: close")
        head = "\r\n".join([*lines, "", ""]).encode("latin-1", "replace")
        self.wfile.write(head + answer.body)
        self.wfile.flush()


def reason(status: int) -> str:
    """The phrase for a status, "" for one that is not registered."""
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return ""
