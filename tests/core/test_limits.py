"""Small promises of the runtime: options are checked, separators stripped, methods spelled."""

from __future__ import annotations

import pytest

from _core.encode import query
from _core.multipart import files
from _core.options import flattened
from _core.sequences import SequenceDecoder
from _core.styles import Style


def test_an_unknown_keyword_is_an_error() -> None:
    options: dict[str, object] = {"timeout": 3, "limmit": 5}
    with pytest.raises(TypeError, match="no argument or option limmit"):
        flattened(options)  # type: ignore[arg-type]


def test_json_sequences_begin_with_a_separator() -> None:
    decoder = SequenceDecoder()
    events = [*decoder.feed(b'\x1e{"a": 1}\n\x1e{"a": 2}\n'), *decoder.finish()]
    assert [event.data for event in events] == ['{"a": 1}', '{"a": 2}']


def test_a_list_inside_a_deep_object_has_brackets() -> None:
    styles = {"query:f": Style("deepObject", True)}
    assert query({"f": {"a": {"b": ["x", "y"]}}}, styles).replace("%5B", "[").replace(
        "%5D", "]"
    ) == ("f[a][b][]=x&f[a][b][]=y")


def test_a_text_is_no_file() -> None:
    with pytest.raises(TypeError, match="'photo' is a str: give bytes"):
        [*files({"photo": "cat.png"})]
