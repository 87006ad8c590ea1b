"""The faults themselves: each what one bad server does with one request."""

from __future__ import annotations

import gzip
import zlib
from typing import Final

from faults.server import Fault, Peer, response

THING: Final = b'{"name":"x"}'
LONG_AGO: Final = "Fri, 31 Dec 1999 23:59:59 GMT"
CHUNKED: Final = "Transfer-Encoding: chunked"


def sends(*pieces: bytes, keep: bool = False) -> Fault:
    """These bytes; then the end, unless the connection is kept."""

    def fault(peer: Peer) -> bool:
        peer.send(*pieces)
        return keep

    return fault


def sends_and_resets(*pieces: bytes) -> Fault:
    """These bytes, and a reset as soon as they can have arrived."""

    def fault(peer: Peer) -> None:
        peer.send(*pieces)
        peer.wait(0.05)
        peer.reset()

    return fault


def sends_and_half_closes(*pieces: bytes) -> Fault:
    """These bytes, and the end of this direction only."""

    def fault(peer: Peer) -> None:
        peer.send(*pieces)
        peer.half_close()

    return fault


def hangs(*pieces: bytes) -> Fault:
    """These bytes, and never another."""

    def fault(peer: Peer) -> None:
        peer.send(*pieces)
        peer.drain()

    return fault


def drips(head: bytes, piece: bytes, seconds: float) -> Fault:
    """A piece every few moments: no single wait is long. It ends, for the sake of the tests."""

    def fault(peer: Peer) -> None:
        peer.send(head)
        for _ in range(int(seconds / 0.05)):
            if not peer.wait(0.05):
                return
            peer.send(piece)

    return fault


def chunk(content: bytes) -> bytes:
    """A piece of a body without a length."""
    return b"%x\r\n%b\r\n" % (len(content), content)


def bombs(times: int) -> Fault:
    """An answer whose size is not what it seems, packed so many times."""

    def fault(peer: Peer) -> bool:
        packed = bomb(BOMB)
        for _ in range(times - 1):
            packed = gzip.compress(packed)
        coding = ", ".join(["gzip"] * times)
        peer.send(response(packed, f"Content-Encoding: {coding}"))
        return True

    return fault


def floods(head: bytes, piece: bytes, size: int) -> Fault:
    """As many bytes as the client takes, at most `size`."""

    def fault(peer: Peer) -> None:
        peer.send(head)
        for _ in range(size // len(piece)):
            peer.send(piece)

    return fault


def bomb(megabytes: int) -> bytes:
    """So many zeros, compressed to a thousandth."""
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    pieces = [packer.compress(bytes(1_000_000)) for _ in range(megabytes)]
    return b"".join([*pieces, packer.flush()])


def refuses(status: str, body: bytes, *lines: str) -> Fault:
    """A whole answer with this status."""
    return sends(response(body, *lines, status=status), keep=True)


def hesitates(peer: Peer) -> bool:
    """An answer byte by byte."""
    for byte in response(THING):
        peer.wait(0.002)
        peer.send(bytes([byte]))
    return True


BROKEN: Final[dict[str, Fault]] = {
    "closes": sends(),
    "resets": sends_and_resets(),
    "resets-in-head": sends_and_resets(b"HTTP/1.1 200 OK\r\nContent-"),
    "resets-in-body": sends_and_resets(response(b'{"na', length=100)),
    "half-closes": sends_and_half_closes(),
    "half-closes-in-head": sends_and_half_closes(b"HTTP/1.1 200 OK\r\nContent-"),
    "half-closes-in-body": sends_and_half_closes(response(b'{"na', length=100)),
    "too-short": sends(response(THING, length=len(THING) + 1)),
    "two-lengths": sends(response(THING, "Content-Length: 12", "Content-Length: 13")),
    "negative-length": sends(response(THING, "Content-Length: -1")),
    "no-number-length": sends(response(THING, "Content-Length: twelve")),
    "bad-chunk-size": sends(response(b"zz\r\n{}\r\n0\r\n\r\n", CHUNKED)),
    "huge-chunk-size": sends(response(b"f" * 40 + b"\r\n{}\r\n", CHUNKED)),
    "cut-chunk": sends(response(b'c\r\n{"na', CHUNKED)),
    "no-last-chunk": sends(response(b'c\r\n{"name":"x"}\r\n', CHUNKED)),
    "unknown-transfer": sends(response(THING, "Transfer-Encoding: zigzag")),
    "bad-status-line": sends(b"HTTP/1.1 OK 200\r\n\r\n"),
    "no-status": sends(b"HTTP/1.1\r\n\r\n"),
    "another-protocol": sends(b"SSH-2.0-OpenSSH_9.6\r\n"),
    "http-0.9": sends(b"<h1>hello</h1>"),
    "binary-noise": sends(bytes(range(256)) * 8),
    "garbage-header": sends(response(THING, "no colon here")),
    "garbage-header-name": sends(response(THING, "na me: x")),
    "switches-protocol": sends(b"HTTP/1.1 101 Switching\r\nUpgrade: x\r\n\r\n"),
    "zero-in-header": sends(response(THING, "x-a: \0")),
    "endless-header": floods(b"HTTP/1.1 200 OK\r\nx-a: ", b"a" * 65536, 8_000_000),
    "endless-headers": floods(b"HTTP/1.1 200 OK\r\n", b"x-a: b\r\n" * 999, 8_000_000),
    "not-gzip": sends(response(THING, "Content-Encoding: gzip"), keep=True),
    "bad-gzip": sends(
        response(gzip.compress(THING)[:-8] + b"12345678", "Content-Encoding: gzip"), keep=True
    ),
}
"""No complete response arrives."""

LATE: Final[dict[str, Fault]] = {
    "says-nothing": hangs(),
    "stops-in-head": hangs(b"HTTP/1.1 200 OK\r\nContent-"),
    "stops-in-body": hangs(response(b'{"na', length=100)),
    "stops-in-chunk": hangs(response(b'c\r\n{"na', CHUNKED)),
    "only-informs": hangs(b"HTTP/1.1 102 Processing\r\n\r\n"),
}
"""The client waits in vain."""

WRONG: Final[dict[str, Fault]] = {
    "truncated-json": sends(response(b'{"name":"x'), keep=True),
    "html": sends(response(b"<h1>Log in</h1>", "Content-Type: text/html"), keep=True),
    "html-as-json": sends(response(b"<h1>Log in</h1>"), keep=True),
    "two-values": sends(response(THING + THING), keep=True),
    "utf-16": sends(
        response(
            THING.decode().encode("utf-16"),
            "Content-Type: application/json; charset=utf-16be",
        ),
        keep=True,
    ),
    "latin-1": sends(response('{"name":"é"}'.encode("latin-1")), keep=True),
    "unknown-encoding": sends(
        response(gzip.compress(THING), "Content-Encoding: zigzag"), keep=True
    ),
    "too-deep": sends(response(b"[" * 100_000 + b"]" * 100_000), keep=True),
    "lone-surrogate": sends(response(b'{"name":"\\ud800"}'), keep=True),
    "zeros": sends(response(bytes(10_000)), keep=True),
    "cut-gzip": sends(
        response(gzip.compress(THING * 99)[:-30], "Content-Encoding: gzip"), keep=True
    ),
}
"""A complete response, which is not what the document promises."""

GOOD: Final[dict[str, Fault]] = {
    "good": sends(response(THING), keep=True),
    "good-and-closes": sends(response(THING, "Connection: close")),
    "no-length": sends(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n" + THING),
    "old-protocol": sends(b"HTTP/1.0 200 OK\r\n\r\n" + THING),
    "one-byte-chunks": sends(
        response(b"".join(b"1\r\n%c\r\n" % byte for byte in THING) + b"0\r\n\r\n", CHUNKED),
        keep=True,
    ),
    "extended-chunks": sends(
        response(b"c;a=b\r\n" + THING + b"\r\n0\r\nx-late: 1\r\n\r\n", CHUNKED),
        keep=True,
    ),
    "continues": sends(
        b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 102 Processing\r\n\r\n"
        b"HTTP/1.1 103 Early Hints\r\nLink: </a>; rel=preload\r\n\r\n" + response(THING),
        keep=True,
    ),
    "marked": sends(response(b"\xef\xbb\xbf" + THING), keep=True),
    "unknown-charset": sends(
        response(THING, "Content-Type: application/json; charset=klingon"), keep=True
    ),
    "no-type": sends(response(THING, "Content-Type: "), keep=True),
    "folded-header": sends(response(THING, "x-a: b", " c"), keep=True),
    "odd-header": sends(response(THING, "x-a: \xff\xfe"), keep=True),
    "odd-reason": sends(response(THING, status="200 \xe9"), keep=True),
    "many-headers": sends(response(THING, *(f"x-{n}: {n}" for n in range(500))), keep=True),
    "gzip": sends(response(gzip.compress(THING), "Content-Encoding: gzip"), keep=True),
    "hesitates": hesitates,
}
"""Odd, and still a response: the call succeeds."""

REFUSALS: Final[dict[str, tuple[int, Fault]]] = {
    "storm": (429, refuses("429 Too Many Requests", b"{}", "Retry-After: 0")),
    "storm-by-date": (429, refuses("429 Slow", b"{}", f"Retry-After: {LONG_AGO}")),
    "down": (503, refuses("503 Down", b"", "Retry-After: 0")),
    "html": (502, refuses("502 Bad Gateway", b"<h1>no</h1>", "Content-Type: text/html")),
    "cut-json": (500, refuses("500 Oh", b'{"message":"so')),
    "odd-charset": (400, refuses("400 No", b"\xff\xfe", "Content-Type: a/b; charset=klingon")),
    "empty": (404, refuses("404 Not Found", b"")),
    "no-reason": (404, refuses("404", b"{}")),
    "redirect-nowhere": (307, refuses("307 There", b"")),
    "not-modified": (304, sends(b"HTTP/1.1 304 Not Modified\r\n\r\n", keep=True)),
    "unknown-class": (799, refuses("799 Beyond", b"{}")),
    "array": (422, refuses("422 No", b"[1]")),
    "too-deep": (422, refuses("422 No", b"[" * 100_000 + b"]" * 100_000)),
}
"""A status that is not success, whatever comes with it."""

LEFTOVERS: Final[dict[str, Fault]] = {
    "too-long": sends(response(THING + b"\n", length=len(THING))),
    "junk": sends(response(THING) + b"and more\r\n\r\n"),
    "second-answer": sends(response(THING), response(b'{"name":"another\'s"}'), keep=True),
}
"""The answer is good, and more comes than was asked for."""

DRIPS: Final[dict[str, Fault]] = {
    "head": drips(b"HTTP/1.1 200 OK\r\nx-a: ", b"a", 4),
    "body": drips(response(length=10_000), b" ", 4),
    "informs": drips(b"", b"HTTP/1.1 102 Processing\r\n\r\n", 4),
    "endless": floods(response(b"[", CHUNKED)[:-1], chunk(b"1," * 5000), 1 << 40),
}
"""No single wait is long, and the answer never comes to its end."""

BOMB: Final = 200
"""Megabytes."""
BOMBS: Final[dict[str, Fault]] = {
    "gzip": bombs(1),
    "gzip-twice": bombs(2),
}


def hangs_up_early(peer: Peer) -> None:
    """Refuses before it has seen the body, of which it takes no notice."""
    peer.send(response(b"{}", "Connection: close", status="413 Content Too Large"))
    peer.half_close()


def resets_early(peer: Peer) -> None:
    """Has had enough after the first bytes of the body."""
    peer.read(1000)
    peer.reset()


def takes_nothing(peer: Peer) -> None:
    """The buffers fill up, and the client waits."""
    peer.wait(10)


UPLOADS: Final[dict[str, Fault]] = {
    "hangs-up-early": hangs_up_early,
    "resets-early": resets_early,
    "takes-nothing": takes_nothing,
}
"""What servers do while a body is still on its way."""

FAULTS: Final = {
    **BROKEN,
    **LATE,
    **WRONG,
    **GOOD,
    **UPLOADS,
    "empty": sends(response(b""), keep=True),
    **{f"refused-{name}": fault for name, (_, fault) in REFUSALS.items()},
    **{f"leftover-{name}": fault for name, fault in LEFTOVERS.items()},
    **{f"drip-{name}": fault for name, fault in DRIPS.items()},
    **{f"bomb-{name}": fault for name, fault in BOMBS.items()},
}
