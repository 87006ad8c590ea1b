"""Calls of `answers`, sync and async."""

from __future__ import annotations

from case_sdk_tests import Shop, types
from case_sdk_tests._core.exchanges import Exchange, Sent, is_a


def test_ask(exchange: Exchange[Shop]) -> None:
    """POST /answers"""
    result = exchange.call(
        "answers.ask", lambda client: client.answers.ask(question="question")
    )
    assert is_a(result, types.AskResponse)
    assert exchange.sent == Sent(
        "POST", "/answers", headers={"x-key": "api_key"}, json={"question": "question"}
    )


def test_ask__stream(exchange: Exchange[Shop]) -> None:
    """POST /answers"""
    result = exchange.items(
        "answers.ask__stream",
        lambda client: client.answers.ask(question="question", stream=True),
    )
    assert is_a(result, list[types.AskResponseEvent])
    assert exchange.sent == Sent(
        "POST",
        "/answers",
        headers={"x-key": "api_key"},
        json={"question": "question", "stream": True},
    )
