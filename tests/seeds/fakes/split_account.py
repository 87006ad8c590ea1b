"""Things by name -> the state of an account of Split, its pages and its errors."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from seeds.fakes import split_places
from seeds.fakes.split_harness import Harness
from seeds.fakes.split_places import TIME, Thing, Workspace
from seeds.serving import Asked, Told

Route = Callable[["Account", Asked, list[str]], Told | None]
"""What answers a request to a path, without its first part; None: there is no such thing."""


class Account:
    """All that an account has."""

    def __init__(self, largest: int) -> None:
        self.largest = largest
        places = split_places.workspaces()
        self.workspaces = {place.about["id"]: place for place in places}
        self.users = split_places.users()
        self.groups = split_places.groups()
        self.change_requests = split_places.change_requests()
        self.keys = {"99go91flvm4h88d7baqh82l0e0u2pp3hldj5": {"name": "some key"}}
        self.restrictions = {"ws-1": split_places.restriction("ws-1", "Defaults")}
        self.definitions: dict[tuple[str, str, str], Thing] = {}
        """By kind, environment and name."""
        self.members: dict[tuple[str, str, str], list[str]] = {}
        """The keys of segments, likewise."""
        self.identities: dict[tuple[str, str, str], Thing] = {}
        self.harness = Harness(largest)
        for place in self.workspaces.values():
            self._define(place)

    def _define(self, place: Workspace) -> None:
        """Put everything but what is new into each environment."""
        for kind, things in place.named.items():
            known = [name for name in things if name not in ("new_seg", "new-split")]
            for name in known:
                for environment in place.environments:
                    self.define(kind, environment["id"], name)
                    if kind != "splits":
                        key = kind, environment["id"], name
                        self.members[key] = list(split_places.KEYS)

    def define(self, kind: str, environment: str, name: str, **more: Any) -> Thing:
        """Add a segment or a split to an environment."""
        place = self.place_of(environment)
        about = next(e for e in place.environments if e["id"] == environment)
        made = {
            "name": name,
            "environment": {"id": environment, "name": about["name"]},
            "trafficType": place.named[kind][name]["trafficType"],
            "creationTime": TIME,
        }
        if kind == "splits":
            made |= {"killed": False, "treatments": [], "defaultTreatment": "off"}
            made |= {"rules": [], "defaultRule": [], "lastUpdateTime": TIME}
        self.definitions[kind, environment, name] = made | more
        return self.definitions[kind, environment, name]

    def place_of(self, environment: str) -> Workspace:
        """The workspace that an environment is in."""
        return next(
            place
            for place in self.workspaces.values()
            if any(each["id"] == environment for each in place.environments)
        )

    def page(self, asked: Asked, items: Sequence[Thing], usual: int) -> Told:
        """Some of the items, as `offset` and `limit` say."""
        offset = int(asked.query.get("offset", "0"))
        limit = min(int(asked.query.get("limit", usual)), self.largest)
        some = list(items[offset : offset + limit])
        counted = {"offset": offset, "limit": limit, "totalCount": len(items)}
        return Told(200, {"objects": some, **counted})

    def marked(self, asked: Asked, items: Sequence[Thing], usual: int) -> Told:
        """Some of the items, and the marker of those that follow."""
        start = int(asked.query.get("after", "0"))
        limit = min(int(asked.query.get("limit", usual)), self.largest)
        end = start + limit
        markers = {
            "nextMarker": str(end) if end < len(items) else None,
            "previousMarker": str(max(start - limit, 0)) if start else None,
        }
        return Told(200, {"data": list(items[start:end]), "limit": limit, **markers})


def problem(status: int, message: str) -> Told:
    """An error as Split tells of it."""
    return Told(status, {"code": status, "message": message, "transactionId": "tx-1"})


def patched(thing: Thing, changes: list[Thing]) -> Thing:
    """A thing, changed as a JSON Patch says."""
    for change in changes:
        *way, last = change["path"].removeprefix("/").split("/")
        target: Any = thing
        for step in way:
            target = target[step]
        if last == "-":
            target.append(change["value"])
        else:
            key = int(last) if isinstance(target, list) else last
            target[key] = change["value"]
    return thing
