"""Requests about segments, splits, and changes of them -> answers."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

from seeds.fakes import split_places
from seeds.fakes.split_account import Account, Route
from seeds.fakes.split_places import Thing
from seeds.serving import Asked, Told

UPLOADS = "uploads.split.test"
"""Where the keys of large segments go."""


def things(kind: str) -> Route:
    """`/segments` and the like, and `/splits`."""

    def route(account: Account, asked: Asked, path: list[str]) -> Told | None:
        if path[0] != "ws":
            environment, name, *rest = path
            return in_environment(account, asked, kind, environment, name, rest)
        place = account.workspaces[path[1]]
        match asked.method, *path[2:]:
            case ["GET"]:
                return listed(account, asked, kind, with_tags(asked, place.named[kind]))
            case ["POST", "trafficTypes", traffic_type]:
                return Told(200, place.new(kind, asked.json, traffic_type))
            case ["GET", "environments", environment]:
                found = account.definitions.items()
                some = [d for at, d in found if at[:2] == (kind, environment)]
                return listed(account, asked, kind, some)
            case ["GET", name]:
                return Told(200, place.named[kind][name])
            case ["DELETE", name]:
                return Told(200, bool(place.named[kind].pop(name)))
            case ["PUT", name, "updateDescription"]:
                place.named[kind][name]["description"] = asked.content.decode()
                return Told(200, place.named[kind][name])
            case [_, name, "environments", environment, *rest]:
                return in_environment(account, asked, kind, environment, name, rest)
        return None

    return route


def with_tags(asked: Asked, named: dict[str, Thing]) -> list[Thing]:
    """Those that have one of the tags that were asked for."""
    wanted = parse_qs(urlsplit(asked.target).query).get("tag")
    tags = {name: {tag["name"] for tag in each["tags"]} for name, each in named.items()}
    return [e for name, e in named.items() if not wanted or tags[name] & {*wanted}]


def listed(account: Account, asked: Asked, kind: str, items: list[Thing]) -> Told:
    """A list in the way of its kind: with a count, short, or whole."""
    if kind == "large-segments":
        return Told(200, items)
    page = account.page(asked, items, 20 if kind == "splits" else 50)
    return Told(200, page.body["objects"]) if kind.startswith("rule") else page


def in_environment(
    account: Account,
    asked: Asked,
    kind: str,
    environment: str,
    name: str,
    rest: list[str],
) -> Told | None:
    """What a segment or a split is in one environment."""
    at = kind, environment, name
    match asked.method, *rest:
        case ["POST"]:
            body = asked.json if asked.content else {}
            return Told(200, account.define(kind, environment, name, **body))
        case ["GET"]:
            return Told(200, account.definitions[at])
        case ["PUT"]:
            changed = account.definitions[at] | asked.json
            account.definitions[at] = {k: v for k, v in changed.items() if k != "title"}
            return Told(200, account.definitions[at])
        case ["DELETE"]:
            return Told(200, bool(account.definitions.pop(at)))
        case ["PUT", "kill" | "restore" as what]:
            account.definitions[at]["killed"] = what == "kill"
            return Told(200, True)
        case ["GET", "keys"]:
            page = account.page(asked, [{"key": k} for k in account.members[at]], 100)
            counted = {"count": page.body["totalCount"], "keys": page.body["objects"]}
            about = {name: page.body[name] for name in ("offset", "limit")}
            return Told(200, {**counted, **about})
        case ["PUT", "uploadKeys"]:
            replaced = asked.query.get("replace", "false").lower() == "true"
            known = [] if replaced else account.members.get(at, [])
            account.members[at] = [*dict.fromkeys([*known, *asked.json["keys"]])]
            return Told(200, True)
        case ["PUT", "removeKeys"]:
            gone = {*asked.json["keys"]}
            account.members[at] = [k for k in account.members[at] if k not in gone]
            return Told(200, True)
    return None


def tags(account: Account, asked: Asked, path: list[str]) -> Told:
    """`/tags/ws/{workspace}/object/{split}/objecttype/Split`."""
    split = account.workspaces[path[1]].named["splits"][path[3]]
    split["tags"] = [{"name": tag} for tag in asked.json]
    return Told(200, split["tags"])


def change_requests(account: Account, asked: Asked, path: list[str]) -> Told | None:
    """`/changeRequests`."""
    match asked.method, *path:
        case ["GET"]:
            status = asked.query.get("status")
            of = asked.query.get("environmentId")
            known = account.change_requests
            some = [r for r in known if status in (None, r["status"])]
            return account.marked(asked, [r for r in some if is_in(r, of)], 100)
        case ["PUT", id]:
            found = next(r for r in account.change_requests if r["id"] == id)
            said = {"comment": asked.json.get("comment"), "user": "us-1"}
            found |= {"status": asked.json["status"], "comments": [said]}
            return Told(200, found)
        case ["POST", "ws", _, "environments", environment]:
            id = f"cr-{len(account.change_requests) + 1}"
            made = {"id": id, "status": "REQUESTED", **asked.json}
            if made["operationType"] == "UPLOAD":
                made["transactionMetadata"] = upload_of(made, environment)
            account.change_requests.append(made)
            return Told(200, made)
    return None


def is_in(request: Thing, environment: str | None) -> bool:
    """Whether a change is one in this environment; those of segments do not say."""
    where = request.get("split", {}).get("environment", {"id": environment})
    return environment in (None, where["id"])


def upload_of(request: Thing, environment: str) -> Thing:
    """Where keys are sent for a change of a large segment."""
    name = request["largeSegment"]["name"]
    url = f"http://{UPLOADS}/large/{environment}/{name}?signature=s3cret"
    return {"url": url, "method": "PUT", "headers": {"Host": [UPLOADS]}}


def upload(account: Account, asked: Asked, path: list[str]) -> Told:
    """A file of keys, sent to the address that a change request gave."""
    _, environment, name = path
    keys = asked.content.decode().split()
    account.members["large-segments", environment, name] = keys
    return Told(200, b"", {"Content-Type": "text/plain"})


def flag_sets(account: Account, asked: Asked, path: list[str]) -> Told | None:
    """`/flag-sets`."""
    match asked.method, *path:
        case ["GET"]:
            place = account.workspaces[asked.query["workspace_id"]]
            return account.marked(asked, place.flag_sets, 50)
        case ["POST"]:
            body = asked.json
            place = account.workspaces[body["workspace"]["id"]]
            id = f"fs-{body['name']}"
            place.flag_sets.append(split_places.flag_set(id, body, place.about))
            return Told(200, place.flag_sets[-1])
        case [method, id]:
            for place in account.workspaces.values():
                for known in place.flag_sets:
                    if known["id"] == id and method == "DELETE":
                        place.flag_sets.remove(known)
                        return Told(200, True)
                    if known["id"] == id:
                        return Told(200, known)
    return None
