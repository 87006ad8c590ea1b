"""What the samples of Flatfile ask for -> answers: an account with environments."""

from __future__ import annotations

from typing import Any

from seeds.serving import Asked, Fake, Told


def fake() -> Fake:
    """The service, as new."""
    return Flatfile().answer


class Flatfile:
    """An account."""

    def __init__(self) -> None:
        first = {"id": "us_env_0", "name": "first", "isProd": True}
        self.environments: dict[str, Any] = {"us_env_0": first}

    def answer(self, asked: Asked) -> Told:
        """The answer to one request."""
        match asked.method, *asked.segments:
            case ["GET", "v1", "environments"]:
                return Told(200, {"data": [*self.environments.values()]})
            case ["POST", "v1", "environments"]:
                made = {"id": f"us_env_{len(self.environments)}", **asked.json}
                self.environments[made["id"]] = made
                return Told(200, {"data": made})
            case ["GET", "v1", "environments", id]:
                if found := self.environments.get(id):
                    return Told(200, {"data": found})
        return Told(
            404, {"errors": [{"key": "not_found", "message": "There is none."}]}
        )
