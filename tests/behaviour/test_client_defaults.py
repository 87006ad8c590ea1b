"""`headers`, `timeout` and `docs`: what the API's owner decides for all clients."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from support import Sdk

from sdkwright.diagnostics import SpecError

Make = Callable[..., Sdk]

THINGS = """
externalDocs: {url: "https://docs.acme.test/api/"}
paths:
  /things:
    get:
      operationId: list things/all
      tags: [Big Things]
      externalDocs: {url: lists.html}
      responses: {"204": {description: Done.}}
    post:
      operationId: sendThing
      tags: [Big Things]
      responses: {"204": {description: Done.}}
    delete:
      tags: [Big Things]
      responses: {"204": {description: Done.}}
"""


def test_headers_are_sent_with_every_request(sdk: Make, mode: str) -> None:
    made = sdk(THINGS, "headers: {Acme-Version: '2026-01-01', X-Quote: 'a \"b\" c', User-Agent: acme}\n")
    with made.session(mode) as session:
        session.call("big_things.send_thing")
        headers = session.last.headers
        assert (headers["acme-version"], headers["x-quote"]) == ("2026-01-01", 'a "b" c')
        assert headers["user-agent"] == "acme"
        session.call("big_things.send_thing", extra_headers={"acme-version": "2027-01-01"})
        assert session.last.headers.get_list("acme-version") == ["2027-01-01"]


def test_a_user_comes_before_them(sdk: Make, mode: str) -> None:
    made = sdk(THINGS, "headers: {Acme-Version: '1', X-Kept: 'yes'}\n")
    with made.session(mode, default_headers={"acme-version": "2", "X-Own": "3"}) as session:
        session.call("big_things.send_thing")
        assert session.last.headers.get_list("acme-version") == ["2"]
        assert session.last.headers["x-kept"] == "yes"
    with made.session(mode, default_headers={"Acme-Version": None}) as session:
        session.call("big_things.send_thing")
        assert "acme-version" not in session.last.headers
        session.client = session.client.with_options(default_headers={})
        session.call("big_things.send_thing")
        assert session.last.headers["acme-version"] == "1"


@pytest.mark.parametrize("said", ["{A B: c}", '{A: "b\\nC: d"}', "{A: é}", "{A: ' b'}"])
def test_headers_that_cannot_be_sent(sdk: Make, said: str) -> None:
    with pytest.raises(SpecError, match="must match pattern"):
        sdk(THINGS, f"headers: {said}\n")


def timeout(session: object) -> object:
    """What is allowed for reading in the last request."""
    extensions = session.last.extensions  # type: ignore[attr-defined]
    return extensions["timeout"]["read"]


def test_a_timeout_that_counts_where_nobody_says_otherwise(sdk: Make, mode: str) -> None:
    made = sdk(THINGS, "timeout: 7.5\noperations: {sendThing: {timeout: 90}}\n")
    with made.session(mode) as session:
        session.call("big_things.list_things_all")
        assert timeout(session) == 7.5
        session.call("big_things.send_thing")
        assert timeout(session) == 90
        session.call("big_things.send_thing", timeout=3)
        assert timeout(session) == 3
    with made.session(mode, timeout=9) as session:
        session.call("big_things.list_things_all")
        assert timeout(session) == 9


@pytest.mark.parametrize("said", ["0", "-1", "soon", ".inf"])
def test_a_timeout_that_is_none(sdk: Make, said: str) -> None:
    with pytest.raises(SpecError, match="`timeout`"):
        sdk(THINGS, f"timeout: {said}\n")


def test_docstrings_lead_to_the_documentation(sdk: Make) -> None:
    made = sdk(THINGS)
    text = made.text("resources/big_things.py")
    assert "\n        See https://docs.acme.test/api/lists.html\n" in text
    assert text.count("See https://") == 2
    assert "\n    See https://docs.acme.test/api/\n" in made.text("_client.py")


def test_links_to_operations_that_the_document_does_not_have(sdk: Make) -> None:
    made = sdk(THINGS, "docs: {url: 'https://x.test/', operations: 'ref/{tag}#{operation_id}'}\n")
    text = made.text("resources/big_things.py")
    assert "\n        See https://x.test/lists.html\n" in text
    assert "\n        See https://x.test/ref/Big%20Things#sendThing\n" in text
    assert text.count("See https://") == 4
    assert "\n    See https://x.test/\n" in made.text("_client.py")


def test_a_link_is_only_text(sdk: Make) -> None:
    hostile = THINGS.replace("lists.html", "'\"\"\"; import os  #'").replace(
        "https://docs.acme.test/api/", "http://["
    )
    made = sdk(hostile)
    assert 'See \\"\\"\\"; import os #' in made.text("resources/big_things.py")


@pytest.mark.parametrize(
    "said", ["{url: javascript:alert}", "{url: 'https://a b'}", "{operations: '{operationId}'}"]
)
def test_docs_that_lead_nowhere(sdk: Make, said: str) -> None:
    with pytest.raises(SpecError, match="must match pattern"):
        sdk(THINGS, f"docs: {said}\n")
