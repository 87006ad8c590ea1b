"""What the samples of Wootiv ask for -> answers: a space with five members on three pages."""

from __future__ import annotations

from seeds.serving import Asked, Fake, Told

MEMBERS = ("ann", "bo", "cy", "di", "eve")
AUDIT = {"createdAt": "2024-01-02T03:04:05Z", "updatedAt": "2024-01-02T03:04:05Z"}
SIZE = 2


def fake() -> Fake:
    """The service."""
    return answer


def answer(asked: Asked) -> Told:
    """The answer to one request."""
    match asked.method, *asked.segments:
        case ["GET"]:
            return Told()
        case ["POST", "aws", "get-signed-put-url"]:
            name = asked.json["filename"]
            url = f"https://files.test/{name}"
            return Told(201, {"url": url, "fields": {"key": name}})
        case ["GET", "space", _, "members"]:
            return Told(200, page(int(asked.query.get("page", "1"))))
    return Told(404, {"message": "there is nothing here"})


def page(number: int) -> dict[str, object]:
    """Some of the members."""
    members = [
        {"id": f"u{n}", "username": name, "email": f"{name}@mail.test", "audit": AUDIT}
        for n, name in enumerate(MEMBERS, 1)
    ][SIZE * (number - 1) : SIZE * number]
    pages = -(-len(MEMBERS) // SIZE)
    return {
        "data": members,
        "count": len(members),
        "total": len(MEMBERS),
        "page": number,
        "pageCount": pages,
    }
