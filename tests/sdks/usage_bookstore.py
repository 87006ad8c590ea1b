"""What users of the bookstore SDK write. Type-checked, never run."""

# Users have Python 3.10 too.
# ruff: noqa: UP017, UP035
from __future__ import annotations

from datetime import date, datetime, timezone
from pathlib import Path

import bookstore
import httpx
from bookstore import AsyncBookstore, Bookstore, omit, types
from bookstore._core.responses import BinaryResponse, RawResponse, StreamedResponse
from bookstore._core.streams import AsyncStream, Stream
from bookstore.pagination import AsyncPage, Page
from typing_extensions import assert_type


def configure() -> Bookstore:
    Bookstore()
    Bookstore(api_key="k", environment="sandbox", timeout=httpx.Timeout(5), strict=True)
    Bookstore(token="t", base_url="http://127.0.0.1:1", http_client=httpx.Client())
    client = Bookstore(on_mismatch=lambda found: print(found.operation, found.error))
    return client.with_options(max_retries=5, default_headers={"X-Shop": "north"})


def books(client: Bookstore) -> None:
    book = client.books.retrieve("book_1")
    assert_type(book, types.Book)
    assert_type(book.author.born, date | None)
    client.books.retrieve(book_id="book_1", timeout=5, max_retries=0)
    client.books.retrieve("book_1", extra_headers={"X-A": "b", "Accept": None})
    client.books.retrieve("book_1", request_options={"timeout": 5, "max_retries": 0})
    created = client.books.create(
        title="The Tide Clock",
        author={"name": "Ann", "born": None},
        price=types.Money(amount=1999, currency="EUR"),
        pages=320,
        genres=["fiction", "cooking"],
        idempotency_key="once",
    )
    client.books.update(created.id, description=None, title=omit)
    assert_type(client.books.delete("book_1"), None)


def pages(client: Bookstore) -> None:
    page = client.books.list(
        genre=["fiction"], published_after=datetime.now(timezone.utc)
    )
    assert_type(page, Page[types.Book, types.BookList])
    assert_type(page.body.next_cursor, str | None)
    for book in page:
        assert_type(book, types.Book)
    for one in page.iter_pages():
        print(one.data[0].title, one.has_next_page())
    for review in client.books.reviews.list("book_1", page=2):
        print(review.stars)
    for person in client.books.reviews.authors.list("book_1"):
        print(person.name)


def orders(client: Bookstore) -> None:
    line = types.OrderLine(book_id="book_2", quantity=1)
    order = client.orders.create(
        lines=[{"book_id": "book_1", "quantity": 2}, line],
        payment={"method": "card", "card_token": "tok_1"},
        ship_to={
            "street": "Kade 1",
            "city": "Delft",
            "country": "NL",
            "postal_code": "1",
        },
    )
    if order.status == "paid" or order.status == "a status of next year":
        print("paid for")
    match order.payment:
        case types.CardPayment(card_token=token):
            print(token)
        case types.InvoicePayment() as invoice:
            assert_type(invoice.due_days, int)
        case types.UnknownPayment() as other:
            print(other.method, other.model_extra)


def files(client: Bookstore) -> None:
    client.books.upload_cover("book_1", image=b"...", caption="A clock")
    client.books.upload_cover("book_1", image=Path("cover.png"))
    client.books.upload_cover("book_1", image=("cover.png", b"...", "image/png"))
    with open("cover.png", "rb") as image:
        client.books.upload_cover("book_1", image=image)
    cover = client.books.download_cover("book_1")
    assert_type(cover, BinaryResponse)
    cover.write_to_file("cover.png")
    with client.books.with_streaming_response.download_cover("book_1") as response:
        assert_type(response, StreamedResponse[BinaryResponse])
        response.write_to_file(Path("cover.png"))


def streams(client: Bookstore, live: bool) -> None:
    assert_type(client.books.search(text="tide"), types.SearchResults)
    assert_type(
        client.books.search(text="tide", timeout_=500, timeout=5.0), types.SearchResults
    )
    with client.books.search(text="tide", stream=True) as stream:
        assert_type(stream, Stream[types.SearchHit])
        for hit in stream:
            print(hit.book.title, hit.score)
    either = client.books.search(text="tide", stream=live)
    assert_type(either, types.SearchResults | Stream[types.SearchHit])


def responses(client: Bookstore) -> None:
    raw = client.books.with_raw_response.retrieve("book_1", timeout=3)
    assert_type(raw, RawResponse[types.Book])
    print(raw.status_code, raw.headers["etag"], raw.retries_taken, raw.parse().title)
    listed = client.books.with_raw_response.list(limit=3).parse()
    assert_type(listed, Page[types.Book, types.BookList])
    hits = client.books.with_raw_response.search(text="tide", stream=True)
    assert_type(hits.parse(), Stream[types.SearchHit])
    found = client.books.with_raw_response.search(text="tide")
    assert_type(found.parse(), types.SearchResults)
    with client.orders.with_streaming_response.retrieve("order_1") as streamed:
        assert_type(streamed, StreamedResponse[types.Order])
        for chunk in streamed.iter_bytes():
            print(len(chunk))


def errors(client: Bookstore) -> None:
    try:
        client.books.retrieve("book_0")
    except bookstore.NotFoundError as error:
        assert_type(error.body, types.Problem | None)
        print(error.status_code, error.request_id, error.body and error.body.message)
    except bookstore.ConflictError as error:
        if isinstance(error.body, types.StockProblem):
            print(error.body.available)
    except (bookstore.RateLimitError, bookstore.APITimeoutError) as error:
        print(error)
    except bookstore.APIStatusError as error:
        print(error.response.text)


async def main() -> None:
    async with AsyncBookstore(api_key="k", timeout=None) as client:
        assert_type(await client.books.retrieve("book_1"), types.Book)
        page = await client.books.list(limit=10)
        assert_type(page, AsyncPage[types.Book, types.BookList])
        async for book in client.books.list(limit=10):
            assert_type(book, types.Book)
        async for review in client.books.reviews.list("book_1"):
            print(review.author.name)
        async with await client.books.search(text="tide", stream=True) as stream:
            assert_type(stream, AsyncStream[types.SearchHit])
            async for hit in stream:
                assert_type(hit, types.SearchHit)
        raw = await client.books.with_raw_response.list(limit=1)
        assert_type(raw.parse(), AsyncPage[types.Book, types.BookList])
        opening = client.books.with_streaming_response.download_cover("book_1")
        async with opening as response:
            await response.write_to_file("cover.png")
        found = await client.books.with_raw_response.search(text="x", stream=True)
        assert_type(found.parse(), AsyncStream[types.SearchHit])
