"""A thousand typical objects of each kind, as they are on the wire."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

NUMBER: Final = 1000
"""Objects in one answer."""
Json = dict[str, Any]


def samples() -> dict[str, Any]:
    """Path (without its slash) -> the whole value."""
    orders = [order(n) for n in range(NUMBER)]
    return {
        "flat": [flat(n) for n in range(NUMBER)],
        "nested": orders,
        "mapped": {each["id"]: each for each in orders},
        "tagged": [event(n) for n in range(NUMBER)],
        "untagged": [payment(n) for n in range(NUMBER)],
        "distant": [issue(n) for n in range(NUMBER)],
        "distant_unions": [entry(n) for n in range(NUMBER)],
    }


def with_unknown(value: Any) -> Any:
    """All objects of a list with five more properties each."""
    return [{**each, **UNKNOWN} for each in value]


UNKNOWN: Final[Json] = {
    "livemode": False,
    "revision": 7,
    "api_version": "2024-01-01",
    "links": {"self": "https://api.many.example/v1/flat/1"},
    "flags": ["a", "b"],
}


def broken(value: Any) -> Any:
    """The same with one object in the middle that does not fit: a text is a list."""
    middle = NUMBER // 2
    if isinstance(value, Mapping):
        name = list(value)[middle]
        return {**value, name: {**value[name], "id": ["no", "text"]}}
    return [
        {**each, "id": ["no", "text"]} if n == middle else each
        for n, each in enumerate(value)
    ]


def flat(n: int) -> Json:
    """Scalars."""
    return {
        "id": f"flat_{n}",
        "name": f"The thing with the number {n}",
        "active": n % 2 == 0,
        "count": n,
        "price": n * 1.25,
        "country": "NL",
        "note": None if n % 3 else "Handle with care.",
        "email": f"someone{n}@example.com",
        "size": 12,
        "weight": 0.5,
    }


def order(n: int) -> Json:
    """Objects, lists of objects, listed values, dates, names that differ in Python."""
    return {
        "id": f"order_{n}",
        "status": ("open", "paid", "sent", "closed")[n % 4],
        "currency": ("EUR", "USD", "GBP")[n % 3],
        "total": n * 100,
        "createdAt": "2024-01-02T03:04:05Z",
        "sentOn": "2024-01-03" if n % 2 else None,
        "customer": {
            "fullName": "Ann Vreede",
            "email": f"ann{n}@example.com",
            "shipTo": ADDRESS,
        },
        "lines": [
            {"sku": f"sku_{k}", "quantity": k + 1, "unitPrice": 1999} for k in range(3)
        ],
        "labels": ["fiction", "poetry"],
        "giftNote": None,
    }


ADDRESS: Final[Json] = {
    "street": "Keizersgracht 1",
    "city": "Amsterdam",
    "country": "NL",
    "postalCode": "1015 CN",
}


def event(n: int) -> Json:
    """One of three, by its tag."""
    shared = {"id": f"event_{n}", "at": "2024-01-02T03:04:05Z"}
    return (
        {"kind": "created", **shared, "createdBy": "ann"},
        {"kind": "moved", **shared, "fromPlace": "A1", "toPlace": "B4"},
        {"kind": "ended", **shared, "endReason": "sold"},
    )[n % 3]


def payment(n: int) -> Json:
    """One of three, by its properties."""
    shared = {"id": f"payment_{n}", "amount": n}
    return (
        {**shared, "cardNumber": "4111", "expires": "12/30"},
        {**shared, "iban": "NL00BANK0123456789", "holderName": "Ann Vreede"},
        {**shared, "dueDays": 30, "vatNumber": "NL123"},
    )[n % 3]


PERSON: Final[Json] = {
    "id": "person_1",
    "fullName": "Ina de Boer",
    "office": {"city": "Utrecht", "floor": 3},
}


def project(n: int) -> Json:
    """What leads to most other types."""
    return {
        "kind": "project",
        "id": f"project_{n}",
        "name": "Tides",
        "owner": PERSON,
        "team": {"id": "team_1", "name": "Clocks", "lead": PERSON},
        "budget": {"amount": 5000, "currency": "EUR"},
        "milestones": [{"name": "Half", "due": "2024-06-01"}],
    }


def comment(n: int) -> Json:
    """What somebody says."""
    return {
        "kind": "comment",
        "id": f"comment_{n}",
        "body": "It ticks.",
        "createdAt": "2024-01-02T03:04:05Z",
        "author": PERSON,
    }


def issue(n: int) -> Json:
    """Three values of types that are not imported at once."""
    return {
        "id": f"issue_{n}",
        "title": "It does not tick",
        "author": PERSON,
        "project": project(n),
        "comments": [comment(1), comment(2)],
    }


def entry(n: int) -> Json:
    """Two unions of such types."""
    subject = comment(n) if n % 2 else project(n)
    source = project(n) if n % 2 else issue(n)
    return {"id": f"entry_{n}", "subject": subject, "source": source}
