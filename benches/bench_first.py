"""SDKs -> what the first call of a fresh process costs, all imports included.

The floor imports the two libraries, declares the model of the bookstore's answer by hand, and
asks httpx itself.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from benches.bench_import import Sdk, interleaved
from benches.bench_process import must
from benches.bench_samples import BOOK, URL, one
from benches.bench_spread import Spread, excess, spread

ROOT: Final = Path(__file__).resolve().parent.parent
ORDINARY: Final = 15.0
"""Milliseconds more than the floor, for the bookstore."""
LARGEST: Final = 100.0
"""The same, for the largest type graph."""
LARGE: Final = {
    "stripe": {
        "GET /v1/checkout/sessions": "",
        "GET /v1/checkout/sessions/{session}": '"cs_1"',
    }
}
"""Of all answers in the corpus, those that lead to the most types (some 920), and the
arguments of their methods. The first has less of them in it than the second."""
CALL: Final = """
import httpx
from {package} import {client}
answer = lambda request: httpx.Response(200, content={content!r})
http = httpx.Client(transport=httpx.MockTransport(answer))
{client}({arguments}, http_client=http).{call}({given})
"""
FLOOR: Final = """
import httpx, pydantic, json
from datetime import date, datetime
class Author(pydantic.BaseModel):
    name: str
    born: date | None = None
class Money(pydantic.BaseModel):
    amount: int
    currency: str
class Book(pydantic.BaseModel):
    id: str
    title: str
    author: Author
    genres: list[str]
    price: Money
    in_stock: bool
    pages: int
    published_at: datetime
    isbn: str | None = None
    description: str | None = None
    metadata: dict[str, str] | None = None
answer = lambda request: httpx.Response(200, content={content!r})
http = httpx.Client(transport=httpx.MockTransport(answer))
Book.model_validate(json.loads(http.request("GET", "{url}/books/1").content))
"""


@dataclass(frozen=True, slots=True)
class FirstCall:
    """The first call of a fresh process, in milliseconds of CPU."""

    sdk: str
    call: str
    most: float
    """What it may cost more than the floor."""
    cost: Spread
    floor: Spread
    excess: Spread


@dataclass(frozen=True, slots=True)
class Script:
    """A process that makes one call."""

    sdk: str
    call: str
    most: float
    code: str


def first_calls(
    sdks: Mapping[str, Sdk], documents: Mapping[str, Path], site: Path, rounds: int
) -> list[FirstCall]:
    """An ordinary call, and those with the largest type graphs, where they are."""
    book = one(BOOK)
    scripts = [_ordinary(sdks["bookstore"], book)]
    for name, calls in LARGE.items():
        if name in sdks:
            scripts += _large(sdks[name], documents[name], calls, site)
    codes = {"": "", "floor": FLOOR.format(content=book, url=URL)}
    costs = interleaved(codes | {s.call: s.code for s in scripts}, site, rounds)
    floor = costs["floor"]
    return [
        FirstCall(
            script.sdk,
            script.call,
            script.most,
            spread(costs[script.call]),
            spread(floor),
            excess(costs[script.call], floor),
        )
        for script in scripts
    ]


def _ordinary(sdk: Sdk, content: bytes) -> Script:
    call = sdk.calls["GET /books/{book_id}"]
    code = sdk.filled(CALL, call=call, given='"1"', content=content)
    return Script(sdk.name, call, ORDINARY, code)


def _large(
    sdk: Sdk, document: Path, calls: Mapping[str, str], site: Path
) -> Iterator[Script]:
    for id, given in calls.items():
        call = sdk.calls[id]
        command = [sys.executable, "-m", "benches.bench_first", str(document), id]
        content = must(command, cwd=ROOT).output.encode()
        code = sdk.filled(CALL, call=call, given=given, content=content)
        yield Script(sdk.name, call, LARGEST, code)


def answer(document: Path, id: str) -> bytes:
    """What the mock answers. In a process of its own: the one that measures stays small."""
    from sdkwright import pipeline
    from sdkwright.config import load_config
    from sdkwright.mock import Mock

    config = load_config(str(document))
    spec = pipeline.read_all(config, lambda diagnostic: None)[0][1]
    method, _, path = id.partition(" ")
    target = path.replace("{", "").replace("}", "")
    headers = [("authorization", "Bearer k"), ("accept", "application/json")]
    return Mock(spec).answer(method, target, headers, b"").body


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m benches.bench_first")
    parser.add_argument("document", type=Path)
    parser.add_argument("operation", metavar="METHOD PATH")
    asked = parser.parse_args()
    sys.stdout.buffer.write(answer(asked.document, asked.operation))
