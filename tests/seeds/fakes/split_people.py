"""Requests about users, groups, keys and restrictions -> answers."""

from __future__ import annotations

from seeds.fakes.split_account import Account, patched
from seeds.serving import Asked, Told


def users(account: Account, asked: Asked, path: list[str]) -> Told | None:
    """`/users`."""
    match asked.method, *path:
        case ["GET"]:
            status = asked.query.get("status")
            some = [u for u in account.users if status in (None, u["status"])]
            return account.marked(asked, some, 200)
        case ["POST"]:
            id = f"us-{len(account.users) + 1}"
            usual = {"id": id, "type": "user", "name": "", "status": "PENDING"}
            account.users.append({**usual, "groups": [], **asked.json})
            return Told(200, account.users[-1])
        case [method, id]:
            found = next(each for each in account.users if each["id"] == id)
            if method == "DELETE":
                account.users.remove(found)
                return Told(200, True)
            if method == "PATCH":
                return Told(200, patched(found, asked.json))
            found |= asked.json
            return Told(200, found)
    return None


def groups(account: Account, asked: Asked, path: list[str]) -> Told | None:
    """`/groups`."""
    match asked.method, *path:
        case ["GET"]:
            return account.page(asked, account.groups, 200)
        case ["POST"]:
            id = f"gr-{len(account.groups) + 1}"
            account.groups.append({"id": id, "type": "group", **asked.json})
            return Told(200, account.groups[-1])
        case [method, id]:
            found = next(each for each in account.groups if each["id"] == id)
            if method == "DELETE":
                account.groups.remove(found)
                return Told(200, True)
            found |= asked.json
            return Told(200, found)
    return None


def api_keys(account: Account, asked: Asked, path: list[str]) -> Told | None:
    """`/apiKeys`."""
    match asked.method, *path:
        case ["POST"]:
            key = f"key-{len(account.keys) + 1}"
            made = {"id": f"ak-{key}", "key": key, "type": "api_key", **asked.json}
            account.keys[key] = made
            return Told(200, made)
        case ["DELETE", key]:
            return Told(200, bool(account.keys.pop(key)))
    return None


def restrictions(account: Account, asked: Asked, path: list[str]) -> Told | None:
    """`/restrictions`."""
    match asked.method:
        case "GET":
            known = account.restrictions.get(asked.query["resource_id"])
            return account.page(asked, [known] if known else [], 20)
        case "PUT":
            of = asked.json["resource"]["id"]
            made = {"id": f"re-{of}", "type": "restriction", **asked.json}
            account.restrictions[of] = made
            return Told(200, made)
    return None
