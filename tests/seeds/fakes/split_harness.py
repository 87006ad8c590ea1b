"""What Split's samples ask Harness for -> answers: nine kinds of things, all kept alike."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from seeds.serving import Asked, Told

Thing = dict[str, Any]
ROOTS = ("ng", "authz", "resourcegroup")


@dataclass(frozen=True)
class Kind:
    """Where things of a kind are, and how answers wrap them."""

    path: tuple[str, ...]
    entry: str = ""
    """The property of an item of a list that has the thing; none: it is the thing."""
    wrapped: bool = False
    """Whether answers about one wrap it, too."""
    paged: bool = True
    identity: str = "identifier"


KINDS = {
    "token": Kind(("ng", "api", "token"), "token"),
    "apikey": Kind(("ng", "api", "apikey"), paged=False),
    "service_account": Kind(("ng", "api", "serviceaccount"), paged=False),
    "user": Kind(("ng", "api", "user"), "user", identity="uuid"),
    "invite": Kind(("ng", "api", "invites"), identity="id"),
    "group": Kind(("ng", "api", "user-groups")),
    "role": Kind(("authz", "api", "roles"), "role", wrapped=True),
    "resource_group": Kind(
        ("resourcegroup", "api", "v2", "resourcegroup"), "resourceGroup", wrapped=True
    ),
    "role_assignment": Kind(
        ("authz", "api", "roleassignments"), "roleAssignment", wrapped=True
    ),
    "project": Kind(("ng", "api", "projects"), "project", wrapped=True),
}
DETAILS = {"user": "user", "apikey": "apiKey", "service_account": "serviceAccount"}
"""Kind -> what wraps a thing that `/aggregate/{id}` tells of."""


class Harness:
    """All that an account has in Harness: three of each."""

    def __init__(self, largest: int) -> None:
        self.largest = largest
        self.things: dict[str, dict[str, Thing]] = {
            name: {f"{name}_{n}": thing(name, kind, n) for n in (1, 2, 3)}
            for name, kind in KINDS.items()
        }

    def answer(self, asked: Asked, path: list[str]) -> Told:
        """The answer to one request."""
        if "x-api-key" not in asked.headers:
            return problem(401, "INVALID_TOKEN")
        if not asked.query.get("accountIdentifier"):
            return problem(400, "INVALID_REQUEST")
        if tuple(path) == ("ng", "api", "roleassignments"):
            path = list(KINDS["role_assignment"].path)
        for name, kind in KINDS.items():
            if tuple(path[: len(kind.path)]) == kind.path:
                try:
                    return self._told(asked, name, kind, path[len(kind.path) :])
                except KeyError:
                    break
        return problem(404, "RESOURCE_NOT_FOUND")

    def _told(self, asked: Asked, name: str, kind: Kind, rest: list[str]) -> Told:
        known = self.things[name]
        match asked.method, *rest:
            case ["GET"] | ["GET" | "POST", "aggregate"]:
                return done(self._page(asked, kind, list(known.values())))
            case ["GET", "aggregate", id]:
                return done({DETAILS[name]: known[id]})
            case ["POST", "users"]:
                return done({"addUserResponseMap": invited(asked.json["emails"])})
            case ["POST", "rotate", id]:
                return done(f"sat.rotated.{known[id]['identifier']}")
            case ["PUT", "add-user-to-groups", id]:
                return done(bool(known[id]))
            case ["GET", id]:
                return one(kind, known[id])
            case ["DELETE", id]:
                return done(bool(known.pop(id)))
        body = asked.json
        id = rest[0] if rest else body[kind.identity]
        if asked.method != "POST":
            body = known[id] | body
        known[id] = body
        if asked.method == "POST" and name == "token":
            return done(f"sat.new.{id}")
        return one(kind, body)

    def _page(self, asked: Asked, kind: Kind, things: list[Thing]) -> Any:
        """A page of a list, which may be empty; or all, where there are no pages."""
        if not kind.paged:
            return things
        number = int(asked.query.get("pageIndex", "0"))
        size = min(int(asked.query.get("pageSize", "50")), self.largest)
        some = things[number * size : (number + 1) * size]
        content = [{kind.entry: each} if kind.entry else each for each in some]
        counted = {"totalItems": len(things), "totalPages": -(-len(things) // size)}
        return {"content": content, "pageIndex": number, "pageSize": size, **counted}


def thing(name: str, kind: Kind, number: int) -> Thing:
    """One of the three that are there at first."""
    id = f"{name}_{number}"
    return {kind.identity: id, "name": f"{name} {number}", "accountIdentifier": "ac"}


def one(kind: Kind, thing: Thing) -> Told:
    """An answer about one thing."""
    return done({kind.entry: thing} if kind.wrapped else thing)


def done(data: Any) -> Told:
    """An answer."""
    return Told(200, {"status": "SUCCESS", "data": data, "correlationId": "co-1"})


def invited(emails: list[str]) -> dict[str, str]:
    """What becomes of invitations."""
    return dict.fromkeys(emails, "USER_INVITED_SUCCESSFULLY")


def problem(status: int, code: str) -> Told:
    """An error as Harness tells of it."""
    body = {"status": "ERROR", "code": code, "message": code.replace("_", " ").lower()}
    return Told(status, body)
