"""What the samples of Split ask for -> answers: an account that remembers what is done to it.

Paths of all three servers are answered (`/internal/api/v2`, `/api/v3`, Harness), with or
without what their addresses end with.
"""

from __future__ import annotations

from functools import partial

from seeds.fakes import split_flags, split_harness, split_people, split_places
from seeds.fakes.split_account import Account, Route, patched, problem
from seeds.fakes.split_places import Thing
from seeds.serving import Asked, Fake, Told

BASES = (["internal", "api", "v2"], ["api", "v3"])


def fake(largest: int = 200) -> Fake:
    """The service, as nobody has used it yet.

    Args:
        largest: How many items a page has at most, whatever `limit` says.
    """
    return partial(answer, Account(largest))


def answer(account: Account, asked: Asked) -> Told:
    """The answer to one request."""
    path = asked.segments
    for base in BASES:
        if path[: len(base)] == base:
            path = path[len(base) :]
    if asked.headers.get("host", "").startswith(split_flags.UPLOADS):
        return split_flags.upload(account, asked, path)
    if not {"authorization", "x-api-key"} & asked.headers.keys():
        return problem(401, "who are you?")
    if path[0] in split_harness.ROOTS:
        return account.harness.answer(asked, path)
    route = ROUTES.get(path[0])
    try:
        told = route(account, asked, path[1:]) if route else None
    except (KeyError, StopIteration):
        told = None
    return told or problem(404, "there is nothing here")


def workspaces(account: Account, asked: Asked, path: list[str]) -> Told | None:
    """`/workspaces`."""
    match asked.method, *path:
        case ["GET"]:
            places = account.workspaces.values()
            return account.page(asked, [place.about for place in places], 20)
        case ["POST"]:
            body, number = asked.json, len(account.workspaces) + 1
            titles = body.get("requiresTitleAndComments", False)
            made = split_places.empty(number, body["name"], titles)
            account.workspaces[made.about["id"]] = made
            return Told(200, made.about)
        case ["PATCH", id]:
            return Told(200, patched(account.workspaces[id].about, asked.json))
        case ["DELETE", id]:
            if account.workspaces[id].traffic_types:
                return problem(400, "it has traffic types")
            return Told(200, bool(account.workspaces.pop(id)))
    return None


def rollout_statuses(account: Account, asked: Asked, path: list[str]) -> Told:
    """`/rolloutStatuses`."""
    account.workspaces[asked.query["wsId"]]
    return Told(200, [{"id": "ro-1", "name": "Ramping", "description": "some have it"}])


def environments(account: Account, asked: Asked, path: list[str]) -> Told | None:
    """`/environments/ws/{workspace}`."""
    place = account.workspaces[path[1]]
    match asked.method, *path[2:]:
        case ["GET"]:
            return Told(200, place.environments)
        case ["POST"]:
            body = asked.json
            production = body.get("production", False)
            id = f"env-{body['name']}"
            made = split_places.environment(id, body["name"], place, production)
            place.environments.append(made | body)
            return Told(200, place.environments[-1])
        case [method, id]:
            found = next(each for each in place.environments if each["id"] == id)
            if method == "PATCH":
                return Told(200, patched(found, asked.json))
            place.environments.remove(found)
            return Told(200, True)
    return None


def traffic_types(account: Account, asked: Asked, path: list[str]) -> Told | None:
    """`/trafficTypes`, and the identities below it."""
    match asked.method, *path:
        case ["GET", "ws", workspace]:
            return Told(200, account.workspaces[workspace].traffic_types)
        case ["DELETE", id]:
            for place in account.workspaces.values():
                kept = [each for each in place.traffic_types if each["id"] != id]
                place.traffic_types = kept
            return Told(200, True)
        case ["POST", id, "environments", environment, "identities"]:
            return bulk(account, asked.json, id, environment)
        case [method, id, "environments", environment, "identities", key, *_]:
            place_of_it = id, environment, key
            if method == "DELETE":
                account.identities.pop(place_of_it, None)
                return Told(204)
            known = account.identities.get(place_of_it, {}) if method != "PUT" else {}
            values = known.get("values", {}) | asked.json.get("values", {})
            account.identities[place_of_it] = identity(key, id, environment, values)
            return Told(200, account.identities[place_of_it])
    return None


def identity(key: str, traffic_type: str, environment: str, values: Thing) -> Thing:
    """An identity as the API tells of it."""
    at = {"trafficTypeId": traffic_type, "environmentId": environment}
    return {"key": key, **at, "values": values}


def bulk(account: Account, wanted: list[Thing], id: str, environment: str) -> Told:
    """What became of each identity; those that know a `CEO` are refused."""
    objects, failed = [], []
    for each in wanted:
        made = identity(each["key"], id, environment, each.get("values", {}))
        if "CEO" in made["values"].values():
            failed.append({"object": made, "status": 400, "message": "no such value"})
        else:
            account.identities[id, environment, each["key"]] = made
            objects.append(made)
    counts = {"created": len(objects), "failed": len(failed)}
    return Told(200, {"objects": objects, "failed": failed, "metadata": counts})


def schema(account: Account, asked: Asked, path: list[str]) -> Told | None:
    """`/schema/ws/{workspace}/trafficTypes/{traffic type}`: attributes."""
    _, workspace, _, traffic_type, *rest = path
    known = account.workspaces[workspace].attributes.setdefault(traffic_type, [])
    match asked.method, *rest:
        case ["GET"]:
            return Told(200, known)
        case ["POST", *several]:
            bodies = asked.json if several else [asked.json]
            for body in bodies:
                known[:] = [each for each in known if each["id"] != body["id"]]
                usual = split_places.attribute(body["id"], body["id"], traffic_type)
                known.append(usual | body)
            return Told(200, True if several else known[-1])
        case ["DELETE", id]:
            known[:] = [each for each in known if each["id"] != id]
            return Told(200, True)
    return None


ROUTES: dict[str, Route] = {
    "workspaces": workspaces,
    "rolloutStatuses": rollout_statuses,
    "environments": environments,
    "trafficTypes": traffic_types,
    "schema": schema,
    "segments": split_flags.things("segments"),
    "large-segments": split_flags.things("large-segments"),
    "rule-based-segments": split_flags.things("rule-based-segments"),
    "splits": split_flags.things("splits"),
    "tags": split_flags.tags,
    "flag-sets": split_flags.flag_sets,
    "changeRequests": split_flags.change_requests,
    "users": split_people.users,
    "groups": split_people.groups,
    "apiKeys": split_people.api_keys,
    "restrictions": split_people.restrictions,
}
