"""The bookstore SDK against a real socket: each check runs sync, on asyncio and on trio."""

from __future__ import annotations

import email
import io
import json
import time
from collections.abc import Awaitable, Callable
from typing import Any

import anyio
import httpx
import pytest
from sdks.either import got, inside, items
from sdks.given import Given
from sdks.shop import BOOK, MEGABYTE

LINE = {"book_id": "1", "quantity": 1}
CARD = {"method": "card", "card_token": "t"}
NEW_BOOK: dict[str, Any] = {
    "title": "T",
    "author": {"name": "A"},
    "price": {"amount": 1, "currency": "EUR"},
    "pages": 1,
    "isbn": "9",
    "description": None,
}


async def check_retrieve(given: Given) -> None:
    """Typed results; reserved characters in a path; a method that returns nothing."""
    books = given.client.books
    book = await got(books.retrieve("a b/c", extra_query={"x": True}))
    assert type(book) is given.sdk.types.Book
    assert book.author.born.year == 1970
    assert book.genres == ["fiction", "poetry"]
    sent = given.shop.last
    assert (sent.method, sent.path) == ("GET", "/v1/books/a%20b%2Fc?x=true")
    assert sent.headers["x-api-key"] == "k"
    assert "content-length" not in sent.headers
    with pytest.raises(ValueError):
        await got(books.retrieve(".."))
    assert given.shop.last is sent
    assert await got(books.delete("delete")) is None
    assert given.shop.last.method == "DELETE"


async def check_pages(given: Given) -> None:
    """Lists walk on by themselves, page by page, or by hand; queries stay as they were."""
    books = given.client.books
    found = await items(books.list(limit=2, genre=["fiction", "x y"]))
    assert [book.id for book in found] == [f"book_{n}" for n in range(6)]
    query = "genre=fiction&genre=x%20y&limit=2&cursor=2"
    assert given.shop.last.path == f"/v1/books?{query}"
    first = await got(books.list())
    assert first.has_next_page() and first.body.next_cursor == "1"
    assert len(await items(first.iter_pages())) == 3
    second = await got(first.get_next_page())
    assert second.data[0].id == "book_2"
    reviews = await items(books.reviews.list("1", page=2))
    assert [review.id for review in reviews] == ["r2", "r3"]
    assert len(await items(books.reviews.authors.list("1"))) == 1


async def check_last_page(given: Given) -> None:
    """After the last page there is none."""
    last = await got(given.client.books.list(cursor="2"))
    assert not last.has_next_page()
    with pytest.raises(given.sdk.PaginationError):
        await got(last.get_next_page())
    assert [book.id for book in await items(last)] == ["book_4", "book_5"]


async def check_page_loop(given: Given) -> None:
    """A list that comes back to where it was ends in an error, not never."""
    looping = {"data": [BOOK], "next_cursor": "same"}
    transport = httpx.MockTransport(lambda _: httpx.Response(200, json=looping))
    other = given.other(http_client=given.http(transport=transport))
    with pytest.raises(given.sdk.PaginationError):
        await items(other.books.list())


async def check_retry_after(given: Given) -> None:
    """A server that asks for patience gets it; the second attempt is the first one again."""
    books = given.client.books
    start = time.monotonic()
    raw = await got(books.with_raw_response.retrieve("busy"))
    assert raw.retries_taken == 1
    assert 0.2 <= time.monotonic() - start < 1.5
    await got(books.create(**NEW_BOOK))
    first, second = given.shop.seen[-2:]
    assert first.headers["idempotency-key"] == second.headers["idempotency-key"]
    assert len(first.headers["idempotency-key"]) == 36
    assert first.body == second.body
    assert first.json == NEW_BOOK
    with pytest.raises(given.sdk.RateLimitError) as caught:
        await got(books.retrieve("busy", max_retries=0))
    assert caught.value.headers["retry-after"] == "0.2"
    assert caught.value.body.code == "busy"


async def check_reset(given: Given) -> None:
    """A connection that breaks is tried again, unless that is not wanted."""
    books = given.client.books
    assert (await got(books.retrieve("reset"))).id == "book_1"
    assert given.shop.counts["/v1/books/reset"] == 2
    with pytest.raises(given.sdk.APIConnectionError) as caught:
        await got(books.retrieve("reset", max_retries=0))
    assert isinstance(caught.value.__cause__, httpx.TransportError)


async def check_timeout(given: Given) -> None:
    """An answer that is late is an error that says which wait was too long."""
    with pytest.raises(given.sdk.APITimeoutError, match="ReadTimeout"):
        await got(given.client.books.retrieve("slow", timeout=0.1, max_retries=0))


async def check_errors(given: Given) -> None:
    """A status is a class, and its body is typed if it is what the document says."""
    sdk, books = given.sdk, given.client.books
    with pytest.raises(sdk.NotFoundError) as caught:
        await got(books.retrieve("missing"))
    error = caught.value
    assert isinstance(error.body, sdk.types.Problem)
    assert error.body.code == "gone"
    assert str(error) == "books.retrieve: 404 Not Found: no such book"
    assert error.request_id == "r-1"
    assert error.request.method == "GET"
    with pytest.raises(sdk.BadRequestError) as caught:
        await got(books.retrieve("teapot"))
    assert caught.value.body is None
    assert caught.value.response.text == "<h1>teapot</h1>"
    with pytest.raises(sdk.ServerError):
        await got(books.retrieve("broken"))
    assert given.shop.counts["/v1/books/broken"] == 3


async def check_error_of_operation(given: Given) -> None:
    """A status that one operation describes by itself has the body of that operation."""
    other = given.client.with_options(
        base_url=f"{given.shop.url}/sold-out?", max_retries=0
    )
    with pytest.raises(given.sdk.ConflictError) as caught:
        await got(other.orders.create(lines=[LINE], payment=CARD))
    assert isinstance(caught.value.body, given.sdk.types.StockProblem)
    assert caught.value.body.available == 1


async def check_mismatch(given: Given) -> None:
    """An answer that does not fit is told of and kept; what fits is still typed."""
    told: list[Any] = []
    lenient = given.client.with_options(on_mismatch=told.append)
    odd = await got(lenient.books.retrieve("odd"))
    assert (odd.pages, odd.price.amount, odd.new) == ("many", "?", 1)
    assert odd.author.born.year == 1970
    assert told[0].operation == "books.retrieve"
    assert told[0].error.error_count() == 3
    dumped = json.loads(odd.model_dump_json(exclude_unset=True, warnings=False))
    assert dumped["price"] == {"amount": "?"}
    with pytest.raises(given.sdk.ResponseDecodeError):
        await got(given.client.books.retrieve("odd", strict=True))
    with pytest.raises(given.sdk.ResponseDecodeError) as caught:
        await got(given.client.books.retrieve("html"))
    assert caught.value.response.text == "<h1>login</h1>"


async def check_order(given: Given) -> None:
    """Dicts and models in bodies are renamed, null stays, and so does what is absent."""
    line = given.sdk.types.OrderLine(book_id="2", quantity=1)
    address = {"street": "s", "city": "c", "country": "NL", "postal_code": "1"}
    call = given.client.orders.create(
        lines=[LINE, line], payment=CARD, ship_to=address, gift_note=None
    )
    await got(call)
    sent = given.shop.last
    assert sent.headers["authorization"] == "Bearer t"
    assert "x-api-key" not in sent.headers
    assert sent.json == {
        "lines": [{"bookId": "1", "quantity": 1}, {"bookId": "2", "quantity": 1}],
        "payment": {"method": "card", "cardToken": "t"},
        "shipTo": {"street": "s", "city": "c", "country": "NL", "postalCode": "1"},
        "giftNote": None,
    }
    unknown = {**CARD, "y": 2}
    await got(
        given.client.orders.create(lines=[LINE], payment=unknown, extra_body={"x": 1})
    )
    assert given.shop.last.json == {
        "lines": [{"bookId": "1", "quantity": 1}],
        "payment": {"method": "card", "cardToken": "t", "y": 2},
        "x": 1,
    }


async def check_known_order(given: Given) -> None:
    """What the document describes has its own class."""
    order = await got(given.client.orders.retrieve("order_1"))
    assert order.status == "paid"
    assert isinstance(order.payment, given.sdk.types.CardPayment)
    assert order.payment.card_token == "tok_1"
    assert order.created_at.tzinfo is not None


async def check_unknown_order(given: Given) -> None:
    """A status and a variant that came later are kept, and go out as they came in."""
    order = await got(given.client.orders.create(lines=[LINE], payment=CARD))
    assert order.status == "lost"
    assert isinstance(order.payment, given.sdk.types.UnknownPayment)
    dumped = json.loads(order.model_dump_json())
    assert dumped["payment"] == {"method": "gold", "bars": 2}


async def check_credentials(given: Given) -> None:
    """Without what an operation wants to see, nothing is sent."""
    poor = given.other(token="", base_url="http://127.0.0.1:1")
    with pytest.raises(given.sdk.MissingCredentialsError):
        await got(poor.orders.create(lines=[], payment=CARD))
    assert given.shop.seen == []
    await got(poor.close())


async def check_multipart(given: Given) -> None:
    """Files of three kinds are sent, and sent again whole after a failure."""
    path = given.picture
    for image in (io.BytesIO(b"PNG!"), ("a.png", b"PNG!", "image/png"), path):
        call = given.client.books.upload_cover("1", image=image, caption="A clock")
        assert (await got(call)).media_type == "image/png"
        for sent in given.shop.seen[-2:]:  # a refused attempt, and the next
            kind = b"Content-Type: " + sent.headers["content-type"].encode()
            message: Any = email.message_from_bytes(kind + b"\r\n\r\n" + sent.body)
            caption, part = message.get_payload()
            assert caption.get_payload(decode=True) == b"A clock"
            assert part.get_payload(decode=True) == b"PNG!"
            assert part.get_param("name", header="content-disposition") == "image"
    assert len(given.shop.seen) == 6


async def check_download(given: Given) -> None:
    """A download is read whole, or streamed without being kept."""
    books = given.client.books
    whole = await got(books.download_cover("1"))
    assert whole.read() == MEGABYTE * 20
    async with inside(books.with_streaming_response.download_cover("1")) as response:
        pieces = [len(chunk) for chunk in await items(response.iter_bytes(65536))]
    assert (sum(pieces), max(pieces)) == (20_000_000, 65536)
    assert not hasattr(response.http_response, "_content")


async def check_left_download(given: Given) -> None:
    """A download that is left early frees its connection."""
    opening = given.client.books.with_streaming_response.download_cover("1")
    async with inside(opening) as response:
        assert response.status_code == 200
    assert given.shop.hung_up.wait(2)
    assert (await got(given.client.books.retrieve("1"))).id == "book_1"


async def check_stream(given: Given) -> None:
    """One method answers at once or as events; leaving early closes the connection."""
    books = given.client.books
    assert len((await got(books.search(text="tide", timeout_=9))).hits) == 3
    assert given.shop.last.json == {"text": "tide", "timeout": 9}
    hits = await items(await got(books.search(text="tide", stream=True)))
    assert [hit.score for hit in hits] == [0.0, 0.5, 1.0]
    assert hits[0].book.pages == 320
    assert given.shop.last.json == {"text": "tide", "stream": True}
    endless = await got(books.search(text="endless", stream=True))
    async with inside(endless) as stream:
        assert stream.status_code == 200
        assert not given.shop.hung_up.is_set()
    assert given.shop.hung_up.wait(2)


async def check_streamed_to_the_end(given: Given) -> None:
    """A stream that was read to its end frees its connection, also without `with`."""
    http = given.http(limits=httpx.Limits(max_connections=1), timeout=2)
    other = given.other(http_client=http, base_url=given.shop.url)
    for _ in range(2):
        hits = await items(await got(other.books.search(text="tide", stream=True)))
        assert len(hits) == 3
    await got(http.aclose() if given.is_async else http.close())


async def check_raw(given: Given) -> None:
    """Raw responses have what came over the wire, and the result on demand."""
    books = given.client.books
    raw = await got(books.with_raw_response.retrieve("1", timeout=3))
    assert (raw.status_code, raw.headers["x-request-id"]) == (200, "r-1")
    assert json.loads(raw.content) == BOOK
    assert type(raw.parse()) is given.sdk.types.Book
    page = (await got(books.with_raw_response.list(limit=3))).parse()
    assert len(await items(page)) == 6
    found = await got(books.with_raw_response.search(text="x", stream=True))
    assert len(await items(found.parse())) == 3
    async with inside(books.with_streaming_response.retrieve("1")) as streamed:
        assert json.loads(await got(streamed.read())) == BOOK


async def check_with_options(given: Given) -> None:
    """Changed settings are those of a copy."""
    changed = given.client.with_options(max_retries=0, default_headers={"X-Shop": "n"})
    with pytest.raises(given.sdk.ServerError):
        await got(changed.books.retrieve("broken"))
    assert given.shop.counts["/v1/books/broken"] == 1
    assert given.shop.last.headers["x-shop"] == "n"
    await got(given.client.books.retrieve("1", request_options={"timeout": 5}))
    assert "x-shop" not in given.shop.last.headers


async def check_own_client(given: Given) -> None:
    """A client of the user's keeps what it was given, also between calls, and stays open."""
    told: list[bytes] = []

    async def atell(request: httpx.Request) -> None:
        told.append(request.content)

    http = given.http(
        headers={"X-Mine": "1"},
        cookies={"c": "2"},
        params={"p": "3"},
        auth=("u", "v"),
        event_hooks={
            "request": [atell if given.is_async else lambda r: told.append(r.content)]
        },
    )
    other = given.other(http_client=http, base_url=given.shop.url)
    await got(other.books.update("1", title="T"))
    sent = given.shop.last
    assert sent.path == "/v1/books/1?p=3"
    assert (sent.headers["cookie"], sent.headers["x-mine"]) == ("c=2", "1")
    assert sent.headers["authorization"].startswith("Basic ")
    assert sent.headers["x-api-key"] == "k"
    assert told == [b'{"title":"T"}']
    http.headers["X-Mine"] = "later"
    await got(other.books.retrieve("1", extra_headers={"X-Api-Key": None, "X-B": "b"}))
    headers = given.shop.last.headers
    assert (headers["x-mine"], headers["x-b"]) == ("later", "b")
    assert "x-api-key" not in headers
    await got(other.close())
    assert not http.is_closed
    assert (await got(other.books.retrieve("1"))).id == "book_1"
    await got(http.aclose() if given.is_async else http.close())


async def check_cancelled(given: Given) -> None:
    """A call that is cancelled does no harm to the next."""
    if not given.is_async:
        pytest.skip("only async calls can be cancelled")
    with anyio.move_on_after(0.1) as scope:
        await given.client.books.retrieve("slow")
    assert scope.cancelled_caught
    assert (await given.client.books.retrieve("1")).id == "book_1"


async def check_many(given: Given) -> None:
    """Fifty calls at once."""
    if not given.is_async:
        pytest.skip("only async calls run at once")
    async with anyio.create_task_group() as group:
        for number in range(50):
            group.start_soon(given.client.books.retrieve, f"book_{number}")
    assert len({sent.path for sent in given.shop.seen}) == 50


Check = Callable[[Given], Awaitable[None]]
CHECKS: list[Check] = [
    each for name, each in list(globals().items()) if name.startswith("check_")
]


# httpx leaves generators of its own to the garbage collector when a body is left early,
# and trio warns about that.
@pytest.mark.filterwarnings("ignore:Async generator 'http:ResourceWarning")
@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__[6:])
def test_behaviour(check: Check, given: Given, backend: str) -> None:
    async def run() -> None:
        async with inside(given.client):
            await check(given)

    anyio.run(run, backend="trio" if backend == "trio" else "asyncio")
