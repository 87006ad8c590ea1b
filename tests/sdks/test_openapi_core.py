"""Requests of the SDKs, captured before they are sent, judged by openapi-core: a judge not ours."""

from __future__ import annotations

import importlib
import json
from collections.abc import Callable
from datetime import UTC, datetime
from http.cookies import SimpleCookie
from typing import Any, Final

import httpx
import pytest
import yaml
from openapi_core import Config, OpenAPI
from openapi_core.datatypes import RequestParameters
from openapi_core.validation.request.exceptions import (
    ParameterValidationError,
    RequestBodyValidationError,
    SecurityValidationError,
)
from sdks.places import SPECS
from werkzeug.datastructures import Headers, ImmutableMultiDict

SENT_AT: Final = datetime(2025, 3, 1, 10, 15, tzinfo=UTC)
HAT: Final = ["hat-blue", 2, 19.5]
Call = Callable[[Any], Any]


class Captured:
    """A request of httpx as openapi-core looks at one."""

    def __init__(self, request: httpx.Request) -> None:
        self._request = request
        cookies = SimpleCookie(request.headers.get("cookie", ""))
        self.parameters = RequestParameters(
            query=ImmutableMultiDict(request.url.params.multi_items()),
            header=Headers(list(request.headers.items())),
            cookie=ImmutableMultiDict(
                {name: each.value for name, each in cookies.items()}
            ),
        )

    @property
    def host_url(self) -> str:
        return f"{self._request.url.scheme}://{self._request.url.host}"

    @property
    def path(self) -> str:
        """Still encoded: a slash in a value separates nothing."""
        return self._request.url.raw_path.decode().partition("?")[0]

    @property
    def method(self) -> str:
        return self._request.method.lower()

    @property
    def body(self) -> bytes | None:
        return self._request.read() or None

    @property
    def content_type(self) -> str:
        return str(self._request.headers.get("content-type", ""))


class Sent(Exception):
    """Ends a call once its request is known."""


def captured(
    package: str, client: str, call: Call, **credentials: str
) -> httpx.Request:
    """What the call would send."""
    requests: list[httpx.Request] = []

    def keep(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        raise Sent

    with httpx.Client(transport=httpx.MockTransport(keep)) as http:
        kind = getattr(importlib.import_module(package), client)
        with pytest.raises(Sent):
            call(kind(http_client=http, **credentials))
    (request,) = requests
    return request


def bookstore(call: Call) -> httpx.Request:
    return captured("bookstore", "Bookstore", call, api_key="k", token="t")


def events(call: Call) -> httpx.Request:
    return captured("beaconry", "Beaconry", call, access_token="t", write_key="w")


@pytest.fixture(scope="module")
def judges() -> dict[str, OpenAPI]:
    """A validator for each document."""
    patches: dict[str, Callable[[bytes], Any]] = {
        "application/merge-patch+json": json.loads
    }
    config = Config(extra_media_type_deserializers=patches)
    return {
        name: OpenAPI.from_dict(
            without_hints(yaml.safe_load(SPECS[name].read_text())), config
        )
        for name in ("bookstore", "events")
    }


def without_hints(node: Any) -> Any:
    """The document without discriminators.

    They do not change what is valid (OpenAPI 3.1.1, section 4.8.25), but the judge takes the
    value of one for the name of a schema, and asks for nothing else.
    """
    if isinstance(node, list):
        return [without_hints(each) for each in node]
    if isinstance(node, dict):
        return {key: without_hints(node[key]) for key in node if key != "discriminator"}
    return node


BOOK: Final[dict[str, Any]] = {
    "title": "T",
    "author": {"name": "A", "born": None},
    "price": {"amount": 1, "currency": "EUR"},
    "pages": 1,
}
PURCHASE: Final[dict[str, Any]] = {
    "kind": "purchase",
    "actor": "user_18",
    "at": SENT_AT,
    "order_id": "o-5512",
    "lines": [HAT],
    "currency": "EUR",
}
FILTER: Final[dict[str, Any]] = {
    "op": "or",
    "filters": [
        {"op": "in", "field": "kind", "values": ["purchase"]},
        {"op": "not", "filter": {"op": "exists", "field": "coupon"}},
    ],
}
BOOKSTORE: Final[dict[str, Call]] = {
    "list": lambda c: c.books.list(
        genre=["fiction", "poetry"], published_after=SENT_AT, limit=5
    ),
    "retrieve": lambda c: c.books.retrieve("a b/c"),
    "create": lambda c: c.books.create(**BOOK, genres=["history"], description=None),
    "update": lambda c: c.books.update("book_1", description=None),
    "delete": lambda c: c.books.delete("book_1"),
    "search": lambda c: c.books.search(text="tide", timeout_=9, stream=True),
    "order": lambda c: c.orders.create(
        lines=[{"book_id": "1", "quantity": 1}],
        payment={"method": "card", "card_token": "t"},
        ship_to={"street": "s", "city": "c", "country": "NL", "postal_code": "1"},
    ),
    "reviews": lambda c: c.books.reviews.list("book_1", page=2),
}
EVENTS: Final[dict[str, Call]] = {
    "track": lambda c: c.events.track(body=PURCHASE),
    "batch": lambda c: c.events.track_batch(
        events=[PURCHASE], defaults={"context": {"locale": "nl-NL"}}, dry_run=True
    ),
    "list": lambda c: c.events.list(
        kind=["page_view", "purchase"], since=SENT_AT, offset=4
    ),
    "search": lambda c: c.events.search(filter=FILTER, order="oldest", cursor=None),
    "segment": lambda c: c.segments.create(
        name="Buyers", filter=FILTER, notify=["chn_1"]
    ),
    "channel": lambda c: c.channels.update(
        "chn_1", quiet_hours={"from_": "22:00", "to": "07:00"}
    ),
    "notify": lambda c: c.notifications.send(
        channel_id="chn_1",
        to=["ann", "bo"],
        message="New hats.",
        send_at=SENT_AT,
        priority=1,
    ),
}


@pytest.mark.parametrize("call", BOOKSTORE.values(), ids=BOOKSTORE.keys())
def test_bookstore(call: Call, judges: dict[str, OpenAPI]) -> None:
    judges["bookstore"].validate_request(Captured(bookstore(call)))


@pytest.mark.parametrize("call", EVENTS.values(), ids=EVENTS.keys())
def test_events(call: Call, judges: dict[str, OpenAPI]) -> None:
    judges["events"].validate_request(Captured(events(call)))


LINE: Final = {"book_id": "1", "quantity": 1}
MISTAKES: Final[dict[str, tuple[Call, type[Exception]]]] = {
    "query": (lambda c: c.books.list(limit="many"), ParameterValidationError),
    "body": (
        lambda c: c.books.create(**{**BOOK, "pages": "many"}),
        RequestBodyValidationError,
    ),
    "variant": (
        lambda c: c.orders.create(
            lines=[LINE], payment={"method": "gold", "card_token": "t"}
        ),
        RequestBodyValidationError,
    ),
    "credentials": (
        lambda c: c.books.update(
            "book_1", extra_headers={"X-API-Key": None}, title="T"
        ),
        SecurityValidationError,
    ),
}


@pytest.mark.parametrize(("call", "error"), MISTAKES.values(), ids=MISTAKES.keys())
def test_judge_sees_mistakes(
    call: Call, error: type[Exception], judges: dict[str, OpenAPI]
) -> None:
    """The judge is awake: it refuses what is wrong."""
    request = Captured(bookstore(call))
    with pytest.raises(error):
        judges["bookstore"].validate_request(request)
