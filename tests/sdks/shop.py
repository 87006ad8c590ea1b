"""A shop on a loopback socket that behaves, or misbehaves, as its paths say."""

from __future__ import annotations

import contextlib
import json
import socket
import struct
import threading
import time
from collections import Counter
from collections.abc import Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Final, NamedTuple
from urllib.parse import parse_qs, urlsplit

MEGABYTE: Final = b"x" * 1_000_000
BOOK: Final[Mapping[str, Any]] = {
    "id": "book_1",
    "title": "The Tide Clock",
    "author": {"name": "Ann Vreede", "born": "1970-01-02"},
    "genres": ["fiction", "poetry"],
    "price": {"amount": 1999, "currency": "EUR"},
    "in_stock": True,
    "pages": 320,
    "published_at": "2020-01-02T03:04:05Z",
    "isbn": "9780000000001",
    "description": "A clockmaker counts the tides.",
    "metadata": {"shelf": "B4", "buyer": "Ina"},
}
ORDER: Final[Mapping[str, Any]] = {
    "id": "order_1",
    "status": "paid",
    "lines": [{"bookId": "book_1", "quantity": 2}],
    "total": {"amount": 3998, "currency": "EUR"},
    "payment": {"method": "card", "cardToken": "tok_1"},
    "createdAt": "2020-01-02T03:04:05Z",
}


class Seen(NamedTuple):
    """A request as it came in; names of headers are in small letters."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        """The body."""
        return json.loads(self.body)


class Shop(ThreadingHTTPServer):
    """The server, in a thread, for a `with` block; `seen` holds what came in."""

    daemon_threads = True
    block_on_close = False
    request_queue_size = 128

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Till)
        self.seen: list[Seen] = []
        self.counts: Counter[str] = Counter()
        self.hung_up = threading.Event()

    @property
    def url(self) -> str:
        """What a client takes as its base URL."""
        return f"http://127.0.0.1:{self.server_port}/v1"

    @property
    def last(self) -> Seen:
        """The last request."""
        return self.seen[-1]

    def __enter__(self) -> Shop:
        threading.Thread(target=self.serve_forever, args=(0.02,), daemon=True).start()
        return self

    def __exit__(self, *exc: object) -> None:
        self.shutdown()
        self.server_close()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Connections break on purpose here."""


class Till(BaseHTTPRequestHandler):
    """Answers by the last part of the path."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: Shop

    def log_message(self, format: str, *args: Any) -> None:
        """Tests look at `seen`."""

    def handle_any(self) -> None:
        body = self.rfile.read(int(self.headers.get("content-length", 0)))
        if self.headers.get("transfer-encoding") == "chunked":
            body = self.chunked()
        headers = {name.lower(): value for name, value in self.headers.items()}
        self.server.seen.append(Seen(self.command, self.path, headers, body))
        self.server.counts[self.path] += 1
        url = urlsplit(self.path)
        name = url.path.rsplit("/", 1)[-1].replace("-", "_")
        answer = getattr(self, f"on_{name}", self.on_book)
        with contextlib.suppress(OSError):
            answer(parse_qs(url.query), body)

    do_GET = do_POST = do_PATCH = do_DELETE = handle_any

    def chunked(self) -> bytes:
        body = b""
        while size := int(self.rfile.readline(), 16):
            body += self.rfile.read(size + 2)[:-2]
        self.rfile.readline()
        return body

    def answer(self, status: int, body: Any, **headers: str) -> None:
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("content-length", str(len(content)))
        self.send_header("x-request-id", "r-1")
        self.end_headers()
        self.wfile.write(content)

    def first_time(self) -> bool:
        return self.server.counts[self.path] % 2 == 1

    def on_book(self, query: Any, body: bytes) -> None:
        self.answer(200, BOOK)

    def on_books(self, query: Any, body: bytes) -> None:
        if self.command == "POST":
            return self.on_busy(query, body)
        page = int(query.get("cursor", ["0"])[0])
        books = [{**BOOK, "id": f"book_{page * 2 + i}"} for i in range(2)]
        following = str(page + 1) if page < 2 else None
        self.answer(200, {"data": books, "next_cursor": following})

    def on_reviews(self, query: Any, body: bytes) -> None:
        page = int(query.get("page", ["1"])[0])
        review = {"id": f"r{page}", "author": {"id": "a", "name": "Ina"}, "stars": 5}
        self.answer(200, {"items": [review], "total_pages": 3})

    def on_authors(self, query: Any, body: bytes) -> None:
        self.answer(200, {"items": [{"id": "a", "name": "Ina"}], "total_pages": 1})

    def on_busy(self, query: Any, body: bytes) -> None:
        if self.first_time():
            problem = {"code": "busy", "message": "later"}
            return self.answer(429, problem, retry_after="0.2")
        self.answer(200, BOOK)

    def on_reset(self, query: Any, body: bytes) -> None:
        if self.first_time():
            linger = struct.pack("ii", 1, 0)
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
            self.close_connection = True
            self.connection.close()
        else:
            self.answer(200, BOOK)

    def on_missing(self, query: Any, body: bytes) -> None:
        self.answer(404, {"code": "gone", "message": "no such book"})

    def on_teapot(self, query: Any, body: bytes) -> None:
        self.answer(418, b"<h1>teapot</h1>")

    def on_broken(self, query: Any, body: bytes) -> None:
        self.answer(503, b"", retry_after_ms="10")

    def on_slow(self, query: Any, body: bytes) -> None:
        time.sleep(0.6)
        self.answer(200, BOOK)

    def on_odd(self, query: Any, body: bytes) -> None:
        self.answer(200, {**BOOK, "pages": "many", "price": {"amount": "?"}, "new": 1})

    def on_html(self, query: Any, body: bytes) -> None:
        self.answer(200, b"<h1>login</h1>")

    def on_delete(self, query: Any, body: bytes) -> None:
        self.send_response(204)
        self.end_headers()

    def on_cover(self, query: Any, body: bytes) -> None:
        if self.command == "GET":
            return self.pour(20)
        if self.first_time():
            return self.answer(500, {}, retry_after_ms="10")
        self.answer(200, {"book_id": "1", "media_type": "image/png", "size": len(body)})

    def pour(self, megabytes: int) -> None:
        self.send_response(200)
        self.send_header("content-length", str(megabytes * len(MEGABYTE)))
        self.end_headers()
        try:
            for _ in range(megabytes):
                self.wfile.write(MEGABYTE)
        except OSError:
            self.close_connection = True
            self.server.hung_up.set()

    def on_orders(self, query: Any, body: bytes) -> None:
        changes = {"status": "lost", "payment": {"method": "gold", "bars": 2}}
        self.answer(200, {**ORDER, **changes})

    def on_order_1(self, query: Any, body: bytes) -> None:
        self.answer(200, ORDER)

    def on_sold_out(self, query: Any, body: bytes) -> None:
        self.answer(409, {"code": "stock", "message": "too few", "available": 1})

    def on_search(self, query: Any, body: bytes) -> None:
        hits = [{"book": BOOK, "score": n / 2} for n in range(3)]
        if not json.loads(body).get("stream"):
            return self.answer(200, {"hits": hits})
        self.send_response(200)
        self.send_header("content-type", "text/event-stream")
        self.end_headers()
        events = "".join(f": hello\r\ndata: {json.dumps(hit)}\r\n\r\n" for hit in hits)
        data = "\ufeff" + events + "data: [DONE]\n\n"
        self.drip(data.encode(), forever=b"endless" in body)

    def drip(self, data: bytes, forever: bool) -> None:
        self.close_connection = True
        try:
            for start in range(0, len(data), 7):
                self.wfile.write(data[start : start + 7])
            while forever:
                self.wfile.write(b": still here\n")
                time.sleep(0.01)
        except OSError:
            self.server.hung_up.set()
