"""Clients that can be copied: `copy`, what they show, and headers that tell where they run."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from support import Sdk, answer

Make = Callable[..., Sdk]

DOCUMENT = """
servers:
  - {url: https://one.test, x-name: first}
  - {url: https://two.test, x-name: second}
security: [{badge: []}]
paths:
  /copy:
    get:
      tags: [copy]
      operationId: getCopy
      responses: {"200": {description: A thing., content: {application/json: {schema: {type: object, required: [id], properties: {id: {type: string}}}}}}}
components:
  securitySchemes: {badge: {type: http, scheme: bearer}}
"""
CONFIG = """client: {name: Acme, copies: true, options: {connection_pool_limits: limits, _strict_response_validation: strict}}
auth: {badge: {argument: api_key}}
resources: {copy: {retrieve: getCopy}}
headers:
  User-Agent: "{client}/Python {version}"
  X-Sdk: "{package} {distribution}"
  X-Place: "{os} {arch} {runtime} {python} {platform} {else}"
"""


@pytest.fixture
def made(sdk: Make) -> Sdk:
    return sdk(DOCUMENT, CONFIG)


def sent_by(
    made: Sdk, mode: str, copy: Callable[[Any], Any], **options: Any
) -> httpx.Request:
    """The request of a copy of a client."""
    with made.session(
        mode, [answer({"id": "c"})], **{"api_key": "k", **options}
    ) as session:
        session.finish(copy(session.client).copy_.retrieve())
        return session.last


def test_a_copy_has_what_was_changed_and_all_else(made: Sdk, mode: str) -> None:
    sent = sent_by(made, mode, lambda client: client.copy(), environment="second")
    assert (sent.url, sent.headers["Authorization"]) == (
        "https://two.test/copy",
        "Bearer k",
    )
    sent = sent_by(
        made, mode, lambda c: c.copy(api_key="l", timeout=3), environment="second"
    )
    assert (sent.url.host, sent.headers["Authorization"]) == ("two.test", "Bearer l")
    assert sent.extensions["timeout"]["read"] == 3
    sent = sent_by(made, mode, lambda client: client.copy(environment="second"))
    assert (sent.url.host, sent.headers["Authorization"]) == ("two.test", "Bearer k")
    sent = sent_by(
        made, mode, lambda c: c.copy(base_url="http://three.test").copy(timeout=3)
    )
    assert sent.url == "http://three.test/copy"


def test_with_options_is_the_same(made: Sdk, mode: str) -> None:
    sent = sent_by(made, mode, lambda client: client.with_options(api_key="l"))
    assert sent.headers["Authorization"] == "Bearer l"


@pytest.mark.parametrize(
    ("way", "place"), [("headers", "headers"), ("query", "url.params")]
)
def test_headers_and_queries_are_added_or_set(
    made: Sdk, mode: str, way: str, place: str
) -> None:
    def values(copy: Callable[[Any], Any]) -> list[str | None]:
        sent: Any = sent_by(
            made, mode, copy, **{f"default_{way}": {"a": "1", "b": "2"}}
        )
        found = sent.headers if place == "headers" else sent.url.params
        return [found.get(name) for name in "abc"]

    added, whole = f"default_{way}", f"set_default_{way}"
    assert values(lambda client: client.copy(**{added: {"b": "3", "c": "4"}})) == [
        "1",
        "3",
        "4",
    ]
    assert values(lambda client: client.copy(**{whole: {"c": "4"}})) == [
        None,
        None,
        "4",
    ]
    with pytest.raises(ValueError, match=f"{added} is added"):
        values(lambda client: client.copy(**{added: {}, whole: {}}))


def test_copies_share_connections_until_they_are_about_these(made: Sdk) -> None:
    first = made.package.Acme(api_key="k")
    strict = first.copy(max_retries=0, _strict_response_validation=True)
    assert strict._caller.transport is first._caller.transport
    other = first.copy(connection_pool_limits=httpx.Limits(max_connections=1))
    assert other._caller.transport is not first._caller.transport
    assert not first.is_closed()
    first.close()
    assert first.is_closed() and first.copy().is_closed() and not other.is_closed()


def test_a_client_shows_what_it_was_told(made: Sdk) -> None:
    client = made.package.Acme(api_key="k", environment="second")
    assert (client.base_url, client.max_retries) == ("https://two.test", 2)
    assert client.timeout == httpx.Timeout(60.0, connect=5.0)
    patient = client.copy(base_url="http://three.test/", timeout=None, max_retries=7)
    assert (patient.base_url, patient.timeout, patient.max_retries) == (
        "http://three.test",
        None,
        7,
    )


def test_options_have_other_names(made: Sdk, mode: str) -> None:
    with made.session(
        mode, [answer({"id": 1})], api_key="k", _strict_response_validation=True
    ) as session:
        with pytest.raises(made.package.ResponseDecodeError):
            session.call("copy_.retrieve")


def test_headers_tell_of_the_sdk_and_of_where_it_runs(made: Sdk, mode: str) -> None:
    headers = sent_by(made, mode, lambda client: client).headers
    name = made.package.__name__
    assert headers["User-Agent"] == "Acme/Python 1.0.0"
    assert headers["X-Sdk"] == f"{name} {name}"
    system, machine, runtime, python, platform, other = headers["X-Place"].split()
    assert system in ("Linux", "MacOS", "Windows") and machine and "{" not in machine
    assert (runtime, python) == ("CPython", ".".join(map(str, sys.version_info[:3])))
    assert platform.startswith(f"{sys.platform}/") and other == "{else}"


def test_without_them_nothing_of_it_is_there(sdk: Make) -> None:
    made = sdk(DOCUMENT, "auth: {badge: {argument: api_key}}\nheaders: {X-A: b}\n")
    assert not {"copies.py", "about.py"} & {
        p.name for p in (made.root / "src").rglob("*.py")
    }
    assert type(made.package.Acme(api_key="k").copy).__name__ == "Copy"  # a resource


def test_copies_of_a_fake_are_of_the_same_fake(made: Sdk) -> None:
    testing = importlib.import_module(f"{made.package.__name__}.testing")
    fake = testing.FakeAcme()
    testing.on(fake.copy_.retrieve).returns({"id": "one"}, {"id": "two"})
    assert fake.with_options(api_key="l").copy_.retrieve().id == "one"
    assert fake.copy_.retrieve().id == "two"
    assert len(testing.received(fake)) == 2
