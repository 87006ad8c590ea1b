"""What of the runtime an SDK carries: all that its operations need, and no more."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from benches.runtime import FEATURES, FOR_TESTS, PLAIN, core, size

MOST = 3_300
"""Lines of code of the runtime for operations with JSON; see docs/runtime.md."""
NEEDED: Mapping[str, set[str]] = {
    "lists in pages": {"links", "paged", "pages", "paging", "prefetch", "seen"},
    "streams of events": {"events", "items", "streaming", "streams"},
    "streams of JSON lines": {"events", "items", "sequences", "streaming", "streams"},
    "forms": {"forms"},
    "multipart forms with files": {"files", "forms", "multipart", "notations", "parts", "wire"},
    "bodies of bytes or text": {"files", "uploads"},
    "bodies of JSON lines": {"files", "item_bodies", "lines", "notations", "wire"},
    "bodies of XML": {"xml", "xml_kinds", "xml_nodes", "xml_objects", "xml_tree"},
    "names that Python spells otherwise, within arguments": {"nested", "notations", "wire"},
    "parameters in other styles": {"styles"},
    "unions": {"references", "unions"},
    "OAuth 2.0": {"device", "oauth", "turns"},
    "webhooks": {"signatures", "webhooks"},
    "operations that take long": {"polling", "waits"},
}


@pytest.fixture(scope="module")
def plain() -> Mapping[str, int]:
    """The runtime for operations with JSON."""
    return core(PLAIN)


def test_the_runtime_for_plain_operations_is_small(plain: Mapping[str, int]) -> None:
    assert size(plain) <= MOST


@pytest.mark.parametrize("name", FEATURES)
def test_a_module_is_there_if_something_needs_it(name: str, plain: Mapping[str, int]) -> None:
    place, text = FEATURES[name]
    found = core(PLAIN.replace(place, text + place, 1)).keys() - plain.keys()
    assert found - FOR_TESTS == NEEDED[name]
