"""Templates of addresses -> addresses."""

from __future__ import annotations

import pytest

from _core.servers import ServerVariable, server_url

REGION = ServerVariable("region", "region", "ACME_REGION", "eu", ("eu", "us"))
PORT = ServerVariable("port", "port", "ACME_PORT", "443")
BASE = ServerVariable("base", "base", "ACME_BASE", "")
TEMPLATE = "https://{region}.test:{port}/v1/{base}"


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({}, "https://eu.test:443/v1/"),
        ({"region": None, "port": "1"}, "https://eu.test:1/v1/"),
        ({"region": "us", "base": "a/b"}, "https://us.test:443/v1/a/b"),
        ({"other": "x"}, "https://eu.test:443/v1/"),
    ],
)
def test_addresses(given: dict[str, str | None], expected: str) -> None:
    assert server_url(None, TEMPLATE, (REGION, PORT, BASE), given) == expected


def test_the_users_own_address_is_not_looked_at() -> None:
    assert server_url("own", TEMPLATE, (REGION,), {"region": "mars"}) == "own"
    assert server_url("", "{region}", (REGION,), {}) == "eu"


def test_the_environment_stands_in(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ACME_REGION", "us")
    assert server_url(None, "{region}", (REGION,), {"region": None}) == "us"
    assert server_url(None, "{region}", (REGION,), {"region": "eu"}) == "eu"
    monkeypatch.setenv("ACME_REGION", "mars")
    with pytest.raises(ValueError, match="it is one of 'eu', 'us'"):
        server_url(None, "{region}", (REGION,), {})


def test_a_default_that_is_not_listed_is_still_the_default() -> None:
    odd = REGION._replace(default="world")
    assert server_url(None, "{region}", (odd,), {}) == "world"


@pytest.mark.parametrize("value", ["a/b", "a@b", "a?b", "a#b", "a b", "a\\b", "a\n"])
def test_a_part_of_the_host_is_no_more(value: str) -> None:
    with pytest.raises(ValueError, match="port cannot be"):
        server_url(None, TEMPLATE, (PORT,), {"port": value})


@pytest.mark.parametrize("value", ["a?b", "a#b", "a b", "a\\b"])
def test_a_part_of_the_path_is_no_more(value: str) -> None:
    with pytest.raises(ValueError, match="base cannot be"):
        server_url(None, TEMPLATE, (BASE,), {"base": value})
    assert server_url(None, "{base}/x", (BASE,), {"base": "http://a"}) == "http://a/x"
