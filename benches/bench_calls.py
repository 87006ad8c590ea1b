"""The bookstore SDK, raw httpx and a peer's client -> what a call costs with each, as JSON.

`python -m benches.bench_calls ROUNDS [PEER]`, with the packages on PYTHONPATH; PEER is the
package of the peer's client. Answers come from memory. Before anything is timed, each
case is run once and has to send the same request on all sides.
"""

from __future__ import annotations

import asyncio
import gc
import itertools
import json
import sys
import time
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import Any, Final

import httpx
from pydantic import TypeAdapter

from benches.bench_samples import BOOK, ORDER, PURCHASE, URL, books, one

Call = Callable[[], object]
Ask = Callable[[], Awaitable[object]]
Shop = Callable[[bytes], httpx.MockTransport]
"""What always answers with the same bytes."""

AWAITED: Final = 50
"""Calls in one run of the event loop, so that starting it does not count."""


AT_ONCE: Final = 1000
"""Calls that wait for their answers at the same time."""


@dataclass(frozen=True, slots=True)
class Case:
    """The same call on two or three sides: `floor`, `ours`, and `peer` if it is there."""

    label: str
    sides: Mapping[str, Call]
    repeats: int
    """How often a side is run in one round."""
    calls: int = 1
    """Calls in one run."""


@dataclass(frozen=True, slots=True)
class Clients:
    """A raw client, the SDK's, and the peer's (its package and its client)."""

    raw: Any
    ours: Any
    package: str
    peer: Any

    def asked(self, module: str, function: str = "sync") -> Callable[..., Any]:
        """The peer's function for one operation, such as `books.get_book`."""
        found = import_module(f"{self.package}.api.{module}")
        call: Callable[..., Any] = getattr(found, function)
        return call

    def model(self, name: str) -> Any:
        """One of the peer's models."""
        return getattr(import_module(f"{self.package}.models"), name)

    def sides(
        self, floor: Call, ours: Call, peer: Callable[[], Call]
    ) -> dict[str, Call]:
        """Those that are there."""
        known = {"floor": floor, "ours": ours}
        return known | ({"peer": peer()} if self.package else {})


def sync_clients(transport: httpx.MockTransport, package: str) -> Clients:
    """All with the same transport, and credentials of the same kind."""
    sdk: Any = import_module("bookstore")
    ours = sdk.Bookstore(
        api_key="k", token="k", http_client=httpx.Client(transport=transport)
    )
    raw = httpx.Client(transport=transport, headers={"X-API-Key": "k"})
    http = httpx.Client(transport=transport, base_url=URL, headers={"X-API-Key": "k"})
    peer = _peer(package) and _peer(package).set_httpx_client(http)
    return Clients(raw, ours, package, peer)


def async_clients(transport: httpx.MockTransport, package: str) -> Clients:
    """As `sync_clients`."""
    sdk: Any = import_module("bookstore")
    ours = sdk.AsyncBookstore(
        api_key="k", http_client=httpx.AsyncClient(transport=transport)
    )
    raw = httpx.AsyncClient(transport=transport, headers={"X-API-Key": "k"})
    http = httpx.AsyncClient(
        transport=transport, base_url=URL, headers={"X-API-Key": "k"}
    )
    peer = _peer(package) and _peer(package).set_async_httpx_client(http)
    return Clients(raw, ours, package, peer)


def _peer(package: str) -> Any:
    return import_module(package).Client(base_url=URL) if package else None


# --- cases ----------------------------------------------------------------------------


def cases(shop: Shop, package: str) -> Iterator[Case]:
    """All that is measured, with fresh clients."""
    yield same_url(sync_clients(shop(one(BOOK)), package))
    yield new_urls(sync_clients(shop(one(BOOK)), package))
    yield query(sync_clients(shop(books(1)), package))
    yield nested_body(sync_clients(shop(one(ORDER)), package))
    yield awaited(async_clients(shop(one(BOOK)), package))
    yield awaited_new(async_clients(shop(one(BOOK)), package))
    yield at_once(async_clients(shop(one(BOOK)), package))
    yield many(sync_clients(shop(books(1000)), package))


def same_url(clients: Clients) -> Case:
    """The simplest call there is."""
    raw, ours, peer = clients.raw, clients.ours, clients.peer

    def floor() -> object:
        return json.loads(raw.request("GET", f"{URL}/books/book_1").content)

    def other() -> Call:
        get = clients.asked("books.get_book")
        return lambda: get("book_1", client=peer)

    sides = clients.sides(floor, lambda: ours.books.retrieve("book_1"), other)
    return Case("GET, same URL", sides, 200)


def new_urls(clients: Clients) -> Case:
    """No URL twice, so that nothing that is kept for a URL helps."""
    raw, ours, peer = clients.raw, clients.ours, clients.peer
    first, second, third = map(itertools.count, (0, 0, 0))

    def floor() -> object:
        return json.loads(raw.request("GET", f"{URL}/books/{next(first)}").content)

    def other() -> Call:
        get = clients.asked("books.get_book")
        return lambda: get(str(next(third)), client=peer)

    def mine() -> object:
        return ours.books.retrieve(str(next(second)))

    return Case("GET, new URLs", clients.sides(floor, mine, other), 200)


def query(clients: Clients) -> Case:
    """Three parameters, one of them new each time; the answer is a page with one book."""
    raw, ours, peer = clients.raw, clients.ours, clients.peer
    first, second, third = map(itertools.count, (0, 0, 0))

    def floor() -> object:
        params = {"genre": ["fiction"], "limit": 5, "cursor": str(next(first))}
        return json.loads(raw.request("GET", f"{URL}/books", params=params).content)

    def mine() -> object:
        listed = ours.books.list
        return listed(genre=["fiction"], limit=5, cursor=str(next(second))).data

    def other() -> Call:
        get, genre = clients.asked("books.list_books"), clients.model("Genre")
        genres = [genre.FICTION]
        return lambda: get(
            client=peer, genre=genres, limit=5, cursor=str(next(third))
        ).data

    return Case("GET with query", clients.sides(floor, mine, other), 200)


def nested_body(clients: Clients) -> Case:
    """A list of objects, a union, an object, and names that differ on the wire."""
    raw, ours, peer = clients.raw, clients.ours, clients.peer

    def floor() -> object:
        url = f"{URL}/orders"
        return json.loads(raw.request("POST", url, json=PURCHASE).content)

    def mine() -> object:
        return ours.orders.create(
            lines=[{"book_id": "1", "quantity": 1}, {"book_id": "2", "quantity": 1}],
            payment={"method": "card", "card_token": "t"},
            ship_to={"street": "s", "city": "c", "country": "NL", "postal_code": "1"},
        )

    def other() -> Call:
        post = clients.asked("orders.create_order")
        names = ("OrderLine", "CardPayment", "Address", "CreateOrderBody")
        line, card, address, body = map(clients.model, names)
        return lambda: post(
            client=peer,
            body=body(
                lines=[line(book_id="1", quantity=1), line(book_id="2", quantity=1)],
                payment=card(method="card", card_token="t"),
                ship_to=address(street="s", city="c", country="NL", postal_code="1"),
            ),
        )

    return Case("POST, nested body", clients.sides(floor, mine, other), 200)


def awaited(clients: Clients) -> Case:
    """The first case with the async clients."""
    loop = asyncio.new_event_loop()
    raw, ours, peer = clients.raw, clients.ours, clients.peer

    async def floor() -> object:
        return json.loads((await raw.request("GET", f"{URL}/books/book_1")).content)

    async def times(ask: Ask) -> None:
        for _ in range(AWAITED):
            await ask()

    def all_of(ask: Ask) -> Call:
        return lambda: loop.run_until_complete(times(ask))

    def other() -> Call:
        get = clients.asked("books.get_book", "asyncio")
        return all_of(lambda: get("book_1", client=peer))

    mine = all_of(lambda: ours.books.retrieve("book_1"))
    sides = clients.sides(all_of(floor), mine, other)
    return Case("async GET, same URL", sides, 4, AWAITED)


def awaited_new(clients: Clients) -> Case:
    """The second case with the async clients."""
    loop = asyncio.new_event_loop()
    raw, ours = clients.raw, clients.ours
    first, second = map(itertools.count, (0, 0))

    async def floor() -> object:
        url = f"{URL}/books/{next(first)}"
        return json.loads((await raw.request("GET", url)).content)

    async def times(ask: Ask) -> None:
        for _ in range(AWAITED):
            await ask()

    sides = {
        "floor": lambda: loop.run_until_complete(times(floor)),
        "ours": lambda: loop.run_until_complete(
            times(lambda: ours.books.retrieve(str(next(second))))
        ),
    }
    return Case("async GET, new URLs", sides, 4, AWAITED)


def at_once(clients: Clients) -> Case:
    """All tasks wait for their answers at the same time."""
    loop = asyncio.new_event_loop()
    raw, ours = clients.raw, clients.ours

    async def floor() -> object:
        return json.loads((await raw.request("GET", f"{URL}/books/book_1")).content)

    async def gathered(ask: Ask) -> None:
        await asyncio.gather(*(ask() for _ in range(AT_ONCE)))

    sides = {
        "floor": lambda: loop.run_until_complete(gathered(floor)),
        "ours": lambda: loop.run_until_complete(
            gathered(lambda: ours.books.retrieve("book_1"))
        ),
    }
    return Case("1,000 async GETs at once", sides, 1, AT_ONCE)


def many(clients: Clients) -> Case:
    """The floor validates too, with the SDK's own model and nothing around it."""
    raw, ours, peer = clients.raw, clients.ours, clients.peer
    book: Any = import_module("bookstore").types.Book
    kind: Any = list[book]
    adapter: TypeAdapter[Any] = TypeAdapter(kind)

    def floor() -> object:
        content = raw.request("GET", f"{URL}/books").content
        return adapter.validate_python(json.loads(content)["data"])

    def other() -> Call:
        get = clients.asked("books.list_books")
        return lambda: get(client=peer).data

    sides = clients.sides(floor, lambda: ours.books.list().data, other)
    return Case("GET, 1,000 books", sides, 4)


# --- measuring ------------------------------------------------------------------------


class Differs(Exception):
    """Two sides of a case do not send the same request, or one gives nothing typed."""


def compare(package: str) -> None:
    """Run every case once. Raises `Differs`."""
    seen: list[httpx.Request] = []

    def recording(reply: bytes) -> httpx.MockTransport:
        def answer(request: httpx.Request) -> httpx.Response:
            seen.append(request)
            return httpx.Response(200, headers=HEADERS, content=reply)

        return httpx.MockTransport(answer)

    for case in cases(recording, package):
        _compare(case, seen, {"ours": "bookstore", "peer": package})


def _compare(case: Case, seen: list[httpx.Request], homes: dict[str, str]) -> None:
    wanted: list[tuple[object, ...]] = []
    for name, call in case.sides.items():
        seen.clear()
        result = call()
        sent = [_essence(request) for request in seen]
        wanted = wanted or sent
        if sent != wanted:
            raise Differs(f"{case.label}: {name} sends {sent[:1]}, not {wanted[:1]}")
        if name in homes and case.calls == 1 and _home(result) != homes[name]:
            raise Differs(f"{case.label}: {name} gives a {type(result)}")


def _home(result: object) -> str:
    """The package of what came back, or of the first in a list."""
    first = result[0] if isinstance(result, list) else result
    return type(first).__module__.partition(".")[0]


HEADERS: Final = {"content-type": "application/json", "x-request-id": "r1"}


def _essence(request: httpx.Request) -> tuple[object, ...]:
    url, body = request.url, request.content
    pairs = sorted(url.params.multi_items())
    return request.method, url.host, url.path, pairs, json.loads(body or b"null")


def answering(reply: bytes) -> httpx.MockTransport:
    """A shop that always says the same."""
    return httpx.MockTransport(
        lambda _: httpx.Response(200, headers=HEADERS, content=reply)
    )


def measure(case: Case, rounds: int) -> dict[str, list[float]]:
    """Microseconds of CPU for one call, by side and round; sides take turns."""
    names = list(case.sides)
    costs: dict[str, list[float]] = {name: [] for name in names}
    for name in names:
        _timed(case, name)  # what is built on first use
    for number in range(rounds):
        for name in _turned(names, number):
            costs[name].append(_timed(case, name))
    return costs


def _turned(names: Sequence[str], number: int) -> Sequence[str]:
    return names[::-1] if number % 2 else names


def _timed(case: Case, name: str) -> float:
    gc.collect()  # what the side before left behind is not this one's
    call, start = case.sides[name], time.process_time()
    for _ in range(case.repeats):
        call()
    return (time.process_time() - start) / case.repeats / case.calls * 1e6


def main(rounds: int, package: str) -> dict[str, dict[str, list[float]]]:
    """All cases, by label."""
    compare(package)
    return {case.label: measure(case, rounds) for case in cases(answering, package)}


if __name__ == "__main__":
    print(json.dumps(main(int(sys.argv[1]), "".join(sys.argv[2:]))))
