"""A fake of an API -> a server of it on a loopback socket, which remembers what it was sent."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit


@dataclass(frozen=True)
class Asked:
    """A request as it arrived."""

    method: str
    target: str
    """Path and query, percent-encoded as they travelled; a whole URL at a proxy."""
    headers: Mapping[str, str]
    """Names in lower case."""
    content: bytes

    @property
    def segments(self) -> list[str]:
        """The parts of the path, decoded."""
        path = urlsplit(self.target).path
        return [unquote(part) for part in path.split("/") if part]

    @property
    def query(self) -> dict[str, str]:
        """The parameters of the query; the last of each name."""
        return dict(parse_qsl(urlsplit(self.target).query, keep_blank_values=True))

    @property
    def json(self) -> Any:
        """The body."""
        return json.loads(self.content)


@dataclass(frozen=True)
class Told:
    """An answer; a body that is not bytes is sent as JSON, None as nothing."""

    status: int = 200
    body: Any = None
    headers: Mapping[str, str] = field(default_factory=dict)

    @property
    def content(self) -> bytes:
        """The body as it travels."""
        if self.body is None or isinstance(self.body, bytes):
            return self.body or b""
        return json.dumps(self.body).encode()


Fake = Callable[[Asked], Told]


class Running:
    """A fake at an address.

    Args:
        answers: What is answered first, before the fake is asked: statuses, or `drop`.
    """

    def __init__(self, fake: Fake, answers: Sequence[int | str] = ()) -> None:
        self.sent: list[Asked] = []
        self._answers = list(answers)
        self._fake = fake
        self._lock = threading.Lock()
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), self._exchange())
        self.server.daemon_threads = True

    @property
    def port(self) -> int:
        """Where it listens."""
        return int(self.server.server_address[1])

    def answer(self, asked: Asked) -> Told | None:
        """The answer to a request; None: the connection breaks."""
        with self._lock:
            self.sent.append(asked)
            first = self._answers.pop(0) if self._answers else None
            if first == "drop":
                return None
            if isinstance(first, int):
                return Told(first, {"message": "said the script"})
            return self._fake(asked)

    def _exchange(self) -> type[BaseHTTPRequestHandler]:
        answer = self.answer

        class Exchange(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            wbufsize = 65536

            def answer(self) -> None:
                length = int(self.headers.get("Content-Length") or 0)
                headers = {k.lower(): v for k, v in self.headers.items()}
                content = self.rfile.read(length)
                told = answer(Asked(self.command, self.path, headers, content))
                if told is None:
                    self.close_connection = True
                    return
                self.send_response(told.status)
                headers = {"Content-Type": "application/json", **told.headers}
                if told.status != 204:
                    headers["Content-Length"] = str(len(told.content))
                for name, value in headers.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(told.content)

            def log_message(self, format: str, *args: object) -> None:
                """Nothing is logged."""

            do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = answer

        return Exchange


@contextmanager
def serving(fake: Fake, answers: Sequence[int | str] = ()) -> Iterator[Running]:
    """The fake, while it is needed."""
    running = Running(fake, answers)
    thread = threading.Thread(
        target=running.server.serve_forever, args=(0.01,), daemon=True
    )
    thread.start()
    try:
        yield running
    finally:
        running.server.shutdown()
        running.server.server_close()
        thread.join()
