"""`result`, `none_on` and `arguments` of operations -> what their methods take and return."""

from __future__ import annotations

from collections.abc import Callable

import httpx
import pytest
from support import Sdk, answer
from zoo import STYLE, ZOO

Make = Callable[..., Sdk]


def test_results_that_are_always_the_same(sdk: Make, mode: str) -> None:
    config = f"{STYLE}\noperations: {{deleteAnimal: {{result: true}}}}"
    answers = [httpx.Response(204), httpx.Response(200, text="gone"), answer({}, 404)]
    with sdk(ZOO, config).session(mode, answers, key="k") as session:
        assert session.call("animals.delete", "z", "rex") is True
        assert session.call("animals.delete", "z", "rex") is True
        with pytest.raises(Exception, match="404"):
            session.call("animals.delete", "z", "rex")


def test_statuses_that_say_that_there_is_nothing(sdk: Make, mode: str) -> None:
    config = f"{STYLE}\noperations: {{patchZone: {{none_on: [404]}}}}"
    answers = [answer({"error": "no"}, 404), answer({"id": "z"}), answer({}, 410)]
    with sdk(ZOO, config).session(mode, answers, key="k") as session:
        assert session.call("zones.patch", "z", []) is None
        assert session.call("zones.patch", "z", []).id == "z"
        with pytest.raises(Exception, match="410"):
            session.call("zones.patch", "z", [])


def test_the_order_of_arguments(sdk: Make, mode: str) -> None:
    config = f"{STYLE}\noperations: {{addAnimal: {{arguments: [data, zone_id]}}}}"
    with sdk(ZOO, config).session(mode, [answer({})], key="k") as session:
        session.call("animals.add", {"name": "rex"}, "z")
        assert (session.target, session.json) == (
            "/v1/zones/z/animals",
            {"name": "rex"},
        )


def test_an_argument_that_is_none(sdk: Make) -> None:
    config = f"{STYLE}\noperations: {{addAnimal: {{arguments: [data, zone]}}}}"
    assert "config-unused" in sdk(ZOO, config).codes
