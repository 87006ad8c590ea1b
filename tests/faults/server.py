"""A script for each connection -> a server on loopback that breaks HTTP in exactly that way."""

from __future__ import annotations

import contextlib
import itertools
import socket
import struct
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Final

HOST: Final = "127.0.0.1"
LINGER_NOT: Final = struct.pack("ii", 1, 0)
"""SO_LINGER: closing sends a reset instead of an end."""
LONGEST: Final = 20.0
"""Seconds after which the server gives up on a client, so that no test hangs."""


@dataclass(frozen=True)
class Seen:
    """A request as it arrived."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes
    connection: int


@dataclass
class Peer:
    """The server's end of one connection."""

    socket: socket.socket
    number: int
    stopped: threading.Event
    request: Seen | None = None
    rest: bytes = b""
    """What has arrived and was not read yet."""

    def send(self, *pieces: bytes) -> None:
        """Exactly these bytes."""
        self.socket.sendall(b"".join(pieces))

    def wait(self, seconds: float) -> bool:
        """Whether there is reason to go on after a pause."""
        return not self.stopped.wait(seconds)

    def half_close(self) -> None:
        """No more bytes from here, while those of the client are still welcome."""
        self.socket.shutdown(socket.SHUT_WR)
        self.drain()

    def reset(self) -> None:
        """The client's next look at the connection is an error."""
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, LINGER_NOT)
        self.socket.close()

    def drain(self) -> None:
        """Everything that the client still sends, until it hangs up."""
        while self.socket.recv(65536):
            pass

    def head(self) -> bytes:
        """The head of the next request; nothing if the client has hung up."""
        while b"\r\n\r\n" not in self.rest:
            more = self.socket.recv(65536)
            if not more:
                return b""
            self.rest += more
        head, _, self.rest = self.rest.partition(b"\r\n\r\n")
        return head

    def read(self, size: int) -> bytes:
        """So many bytes, or what there is until the client hangs up."""
        while len(self.rest) < size and (more := self.socket.recv(65536)):
            self.rest += more
        found, self.rest = self.rest[:size], self.rest[size:]
        return found

    def line(self) -> bytes:
        """One line, without its end."""
        while b"\r\n" not in self.rest and (more := self.socket.recv(65536)):
            self.rest += more
        found, _, self.rest = self.rest.partition(b"\r\n")
        return found

    def body(self, headers: dict[str, str]) -> bytes:
        """The body of the request with these headers."""
        if "chunked" not in headers.get("transfer-encoding", ""):
            return self.read(int(headers.get("content-length", 0)))
        pieces = []
        while size := int(self.line() or b"0", 16):
            pieces.append(self.read(size))
            self.line()
        self.line()
        return b"".join(pieces)


Fault = Callable[[Peer], object]
"""Answers one request. Unless it returns True, the connection is closed afterwards."""


@dataclass
class FaultServer:
    """Answers `/v1/things/<name>` as the fault of that name does."""

    faults: dict[str, Fault] = field(repr=False)
    reads_body: Callable[[str], bool] = lambda name: True
    seen: list[Seen] = field(default_factory=list, repr=False)
    accepted: int = 0

    def __enter__(self) -> FaultServer:
        self._stopped = threading.Event()
        self._listener = socket.create_server((HOST, 0), backlog=512)
        self._numbers = itertools.count(1)
        self._threads: list[threading.Thread] = []
        self._accepting = threading.Thread(target=self._accept, daemon=True)
        self._accepting.start()
        return self

    def __exit__(self, *exc: object) -> None:
        self._stopped.set()
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for thread in (self._accepting, *self._threads):
            thread.join(5)

    @property
    def origin(self) -> str:
        """Scheme, host and port."""
        return f"http://{HOST}:{self._listener.getsockname()[1]}"

    @property
    def url(self) -> str:
        """The base URL for a client."""
        return f"{self.origin}/v1"

    def _accept(self) -> None:
        while not self._stopped.is_set():
            try:
                accepted, _ = self._listener.accept()
            except OSError:
                return
            self.accepted += 1
            accepted.settimeout(LONGEST)
            accepted.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            peer = Peer(accepted, next(self._numbers), self._stopped)
            thread = threading.Thread(target=self._serve, args=(peer,), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _serve(self, peer: Peer) -> None:
        # A client that hangs up, or resets, in the middle of a fault is no news.
        with peer.socket, contextlib.suppress(OSError):
            for name in self._names(peer):
                if self.faults[name](peer) is not True:
                    break

    def _names(self, peer: Peer) -> Iterator[str]:
        """The faults that the client asks for, one after the other."""
        while head := peer.head():
            first, *lines = head.decode("latin-1").split("\r\n")
            method, target, _ = first.split(" ")
            pairs = (line.partition(":") for line in lines)
            headers = {name.lower(): value.strip() for name, _, value in pairs}
            name = target.partition("?")[0].split("/")[3]
            body = peer.body(headers) if self.reads_body(name) else b""
            peer.request = Seen(method, target, headers, body, peer.number)
            self.seen.append(peer.request)
            yield name


def response(
    body: bytes = b"", *lines: str, status: str = "200 OK", length: int | None = None
) -> bytes:
    """The bytes of a response; JSON with a length unless the lines say otherwise."""
    said = "".join(f"{line}\r\n" for line in lines).lower()
    usual = []
    if "content-type:" not in said:
        usual.append("Content-Type: application/json")
    if "content-length:" not in said and "transfer-encoding:" not in said:
        usual.append(f"Content-Length: {len(body) if length is None else length}")
    head = "\r\n".join([f"HTTP/1.1 {status}", *usual, *lines])
    return head.encode("latin-1") + b"\r\n\r\n" + body
