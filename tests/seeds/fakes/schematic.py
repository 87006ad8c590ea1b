"""What the samples of Schematic ask for -> answers: an environment with a company and a flag."""

from __future__ import annotations

from typing import Any

from seeds.serving import Asked, Fake, Told


def fake() -> Fake:
    """The service, as new."""
    return answer


def answer(asked: Asked) -> Told:
    """The answer to one request."""
    match asked.method, *asked.segments:
        case [
            "GET",
            *_,
            "companies",
            "company_id",
        ]:  # also as it is asked for at a proxy
            return _found({"id": "company_id", "name": "Acme Widgets, Inc."})
        case ["POST", "companies" | "users" as kind]:
            return _found({"id": f"{kind}_1", **asked.json})
        case ["POST", "flags", key, "check"]:
            value = key == "some-flag-key"
            return _found({"flag": key, "value": value, "reason": "a rule"})
        case ["POST", "batch"]:
            return Told(200)
        case _:
            return Told(404, {"error": "There is none."})


def _found(data: dict[str, Any]) -> Told:
    return Told(200, {"data": data, "params": {}})
