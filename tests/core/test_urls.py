"""Texts to URLs: what is not parsed again is as if it were."""

from __future__ import annotations

import uuid

import httpx
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from _core.call import random_key
from _core.urls import Urls

SERVERS = st.sampled_from(
    ("https://a.test", "http://A.test:80", "https://a.test:8443", "https://u:p@a.test")
)
TEXTS = st.text("abZ09-._~!$&'()*+,;=:@/%2f{}|^`\"<> é", max_size=12)


@given(SERVERS, TEXTS, st.none() | TEXTS.map(lambda text: text + "?"))
@example("https://a.test", "a/../b", None)
@example("https://a.test", "./a", None)
@example("https://a.test", "a%2Fb", "c=%zz")
@example("https://a.test", "", "")
def test_the_same_as_the_librarys(server: str, path: str, query: str | None) -> None:
    text = f"{server}/{path}" + ("" if query is None else f"?{query}")
    urls = Urls(httpx)
    urls.of(f"{server}/first")
    made, parsed = urls.of(text), httpx.URL(text)
    assert made == parsed
    assert made.raw_path == parsed.raw_path
    assert (made.host, made.port, made.query) == (
        parsed.host,
        parsed.port,
        parsed.query,
    )


class Stranger:
    """A URL that has nothing inside."""

    def __init__(self, text: object) -> None:
        self.text = str(text)

    def __str__(self) -> str:
        return self.text


class Unlike(Stranger):
    """A URL whose insides do not mean what they mean to us."""

    class Parts:
        """What can be replaced, to no effect."""

        def _replace(self, **changes: object) -> Unlike.Parts:
            return self

    _uri_reference = Parts()
    raw_path = b"/c/d?e=f"


@pytest.mark.parametrize("kind", [Stranger, Unlike])
def test_a_library_with_other_insides_parses(kind: type[Stranger]) -> None:
    class Library:
        URL = kind

    urls = Urls(Library)
    for path in ("/a", "/b?c=d"):
        url = urls.of(f"https://a.test{path}")
        assert isinstance(url, kind)
        assert url.text == f"https://a.test{path}"


def test_random_keys_are_uuids() -> None:
    keys = {random_key() for _ in range(100)}
    assert len(keys) == 100
    for key in keys:
        assert str(uuid.UUID(key)) == key
        assert (uuid.UUID(key).version, uuid.UUID(key).variant) == (4, uuid.RFC_4122)


def test_a_long_url_that_is_not_plain_takes_no_time() -> None:
    """Nothing in it is tried again in another way."""
    text = f"https://a.test/{'a' * 5000}é?{'b' * 5000}é"
    assert Urls(httpx).of(text) == httpx.URL(text)
