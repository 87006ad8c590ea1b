"""What a client knows of its calls' parameters -> calls with it."""

from __future__ import annotations

from typing import Any

import pytest

from _core.call import Call
from _core.client_params import ClientParameter, ClientParameters
from _core.omit import omit
from _core.operation import Operation

LIST: Operation[None] = Operation("things.list", "GET", "/things", lambda: None)


def call(**arguments: Any) -> Call:
    settings: Any = None
    values: Any = arguments
    return Call(settings, LIST, {}, values)


def parameter(value: object, **details: Any) -> ClientParameter:
    return ClientParameter(
        "account",
        details.pop("place", "query"),
        "accountId",
        value,
        variable="ACME_A",
        **details,
    )


@pytest.mark.parametrize(
    ("value", "details", "arguments", "expected"),
    [
        (
            "a",
            {},
            {"query": {"accountId": omit, "b": 1}},
            {"query": {"accountId": "a", "b": 1}},
        ),
        ("a", {}, {"query": {"accountId": "own"}}, {"query": {"accountId": "own"}}),
        ("a", {}, {"query": {"accountId": None}}, {"query": {"accountId": None}}),
        ("a", {}, {"query": {"b": 1}}, {"query": {"b": 1}}),
        ("a", {}, {}, {}),
        ("a", {"everywhere": True}, {}, {"query": {"accountId": "a"}}),
        (0, {}, {"query": {"accountId": omit}}, {"query": {"accountId": 0}}),
        (
            None,
            {"default": 5},
            {"query": {"accountId": omit}},
            {"query": {"accountId": 5}},
        ),
        (None, {}, {"query": {"accountId": omit}}, {"query": {"accountId": omit}}),
        (None, {"required": True}, {"query": {"b": 1}}, {"query": {"b": 1}}),
        (
            "a",
            {"place": "headers"},
            {"headers": {"ACCOUNTID": omit}},
            {"headers": {"ACCOUNTID": "a"}},
        ),
        (
            "a",
            {"place": "query"},
            {"query": {"ACCOUNTID": omit}},
            {"query": {"ACCOUNTID": omit}},
        ),
    ],
)
def test_what_a_call_does_not_say(
    value: object,
    details: dict[str, Any],
    arguments: dict[str, Any],
    expected: dict[str, Any],
) -> None:
    filled = ClientParameters(parameter(value, **details))(call(**arguments))
    assert filled.arguments == expected


@pytest.mark.parametrize("everywhere", [False, True])
def test_what_nobody_says(everywhere: bool) -> None:
    needed = ClientParameters(parameter(None, required=True, everywhere=everywhere))
    with pytest.raises(ValueError, match=r"things\.list needs account: .*ACME_A"):
        needed(call(query={"accountId": omit}))


def test_the_environment_is_read_when_the_client_is_made(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("ACME_A", "env")
    made = parameter(None, default="d")
    monkeypatch.delenv("ACME_A")
    assert made.value == "env"
    assert parameter("own").value == "own"
    assert parameter(None, default="d").value == "d"
