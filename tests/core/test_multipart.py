"""Parts to bytes, as httpx and two parsers (of Python and of Werkzeug) have them."""

from __future__ import annotations

import io
import os
import re
from collections.abc import Mapping
from email import message_from_bytes
from pathlib import Path
from typing import Any

import httpx
import pytest
from werkzeug.test import EnvironBuilder
from werkzeug.wrappers import Request

from _core.files import Pieces
from _core.multipart import Multipart, Part, fields, files, items, multipart
from _core.omit import omit
from _core.operation import Encoding
from _core.styles import Style


def sent(body: Multipart) -> tuple[bytes, int | None]:
    """All bytes, and the length that was announced."""
    with body.opened(False) as (given, length):
        return b"".join(given["content"]), length


def written(parts: list[Part], media_type: str = "multipart/form-data") -> tuple[bytes, str]:
    body, said = multipart(parts, media_type, "b0und")
    content, length = sent(body)
    assert length == len(content)
    return content, said


def parsed(content: bytes, said: str) -> list[Any]:
    """The parts as Python's parser of mail reads them."""
    message: Any = message_from_bytes(f"Content-Type: {said}\r\n\r\n".encode() + content)
    assert message.is_multipart() and not message.defects
    found: list[Any] = message.get_payload()
    return found


NAMES = ["a", "é", 'say "hi"', "two\r\nlines", "back\\slash", "tab\t", "日本", "a;b=c", "%22"]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("filename", ["plain.txt", *NAMES])
def test_the_bytes_are_those_of_httpx(name: str, filename: str) -> None:
    data = {name: ["1", "é"], "empty": ""}
    given: Any = [
        (name, (filename, b"PNG\r\n--b0und", "image/x")),
        ("typed", ("c.json", b"{}", "application/json", {"X-One": "1", "x-two": "2"})),
        ("guessed", ("d.gif", b"")),
    ]
    headers = {"Content-Type": "multipart/form-data; boundary=b0und"}
    expected = httpx.Request("POST", "http://x", data=data, files=given, headers=headers)
    parts = [*fields(data)]
    for key, file in given:
        parts += files({key: file})
    body, said = multipart(parts, "multipart/form-data", "b0und")
    assert sent(body)[0] == expected.read()
    assert said == expected.headers["content-type"]


def test_werkzeug_reads_what_was_meant(tmp_path: Path) -> None:
    path = tmp_path / "my photo.png"
    path.write_bytes(b"PNG\r\n")
    given = {
        "path": path,
        "opened": io.BytesIO(b"opened"),
        "many": [b"1", ("two.txt", "zwei")],
        "typed": ("a", b"", "image/x-own; q=1"),
        "none": None,
        "gone": omit,
    }
    values = {"text": "é\r\n", "meta": {"a": [1]}, "tags": ["x", "y"], "no": None}
    content, said = written([*fields(values), *files(given)])
    stream = io.BytesIO(content)
    builder = EnvironBuilder(method="POST", input_stream=stream, content_type=said)
    with Request(builder.get_environ()) as request:
        assert request.form.to_dict(flat=False) == {
            "text": ["é\r\n"],
            "meta": ['{"a":[1]}'],
            "tags": ["x", "y"],
        }
        found = [
            (key, file.filename, file.mimetype, file.read())
            for key, several in request.files.lists()
            for file in several
        ]
    assert found == [
        ("path", "my photo.png", "image/png", b"PNG\r\n"),
        ("opened", "upload", "application/octet-stream", b"opened"),
        ("many", "upload", "application/octet-stream", b"1"),
        ("many", "two.txt", "text/plain", b"zwei"),
        ("typed", "a", "image/x-own", b""),
    ]


@pytest.mark.parametrize(
    ("file", "allowed", "media_type"),
    [
        (b"1", "", "application/octet-stream"),
        (b"1", "image/png", "image/png"),
        (b"1", "image/*", "application/octet-stream"),
        (b"1", "image/*, image/webp", "image/webp"),
        (("a.gif", b"1"), "", "image/gif"),
        (("a.gif", b"1"), "image/*", "image/gif"),
        (("a.gif", b"1"), "*/*", "image/gif"),
        (("a.gif", b"1"), "image/png, image/gif", "image/gif"),
        (("a.gif", b"1"), "image/png, image/jpeg", "image/png"),
        (("a.gif", b"1", "image/own"), "image/png", "image/own"),
        (("a.gif", b"1", None), "image/png", "image/png"),
        (("a.gif", b"1", None, {"content-type": "x/y"}), "image/png", "x/y"),
        ((None, b"1"), "", None),
        ((None, b"1"), "image/png", "image/png"),
    ],
)
def test_the_media_type_of_a_file(file: object, allowed: str, media_type: str | None) -> None:
    content, said = written([*files({"f": file}, encodings={"f": Encoding(allowed)})])
    assert parsed(content, said)[0]["content-type"] == media_type
    assert content.lower().count(b"content-type") == (media_type is not None)


@pytest.mark.parametrize(
    ("value", "encoding", "expected"),
    [
        (["a", 1], Encoding("application/json"), [("application/json", b'["a",1]')]),
        ("a", Encoding("application/json; charset=utf-8"), [("application/json; charset=utf-8", b'"a"')]),
        ([{"a": 1}, {"a": 2}], Encoding(), [("application/json", b'{"a":1}'), ("application/json", b'{"a":2}')]),
        ({"a": 1}, Encoding("application/vnd.x+json"), [("application/vnd.x+json", b'{"a":1}')]),
        ("é", Encoding("text/plain; charset=latin-1"), [("text/plain; charset=latin-1", b"\xe9")]),
        (True, Encoding("text/*"), [(None, b"true")]),
        (b"\xff", Encoding(), [("application/octet-stream", b"\xff")]),
        ([b"1", ("a.txt", b"2")], Encoding(), [("application/octet-stream", b"1"), ("text/plain", b"2")]),
        ([], Encoding(), []),
        (("a", "b"), Encoding(), [(None, b"a"), (None, b"b")]),
    ],
)
def test_values_as_parts(value: object, encoding: Encoding, expected: list[Any]) -> None:
    content, said = written([Part("first", b""), *fields({"f": value}, encodings={"f": encoding})])
    found = parsed(content, said)[1:]
    assert [(part["content-type"], part.get_payload(decode=True)) for part in found] == expected


def names_of(parts: list[Part]) -> list[str]:
    return [part.name for part in parts]


@pytest.mark.parametrize(
    ("style", "names"),
    [
        (None, ["a", "a"]),
        (Style("brackets", True), ["a", "a"]),
        (Style("brackets", True, many="brackets"), ["a[]", "a[]"]),
        (Style("brackets", True, many="indices"), ["a[0]", "a[1]"]),
        (Style("deepObject", True), ["a[]", "a[]"]),
    ],
)
def test_the_names_of_many(style: Style | None, names: list[str]) -> None:
    styles: Mapping[str, Style] = {"form:a": style} if style else {}
    assert names_of([*files({"a": [b"1", b"2"]}, styles)]) == names
    assert names_of([*fields({"a": ["1", "2"]}, styles)]) == names


def test_an_encoding_has_headers_and_a_file_may_change_them() -> None:
    encodings = {"f": Encoding("", {"X-One": "1", "X-Two": "2"})}
    parts = [*fields({"f": "text"}, encodings=encodings)]
    parts += files({"f": ("a", b"", None, {"X-Two": "3"})}, encodings=encodings)
    text, file = parsed(*written(parts))
    assert (text["x-one"], text["x-two"]) == ("1", "2")
    assert (file["x-one"], file["x-two"]) == ("1", "3")


@pytest.mark.parametrize("headers", [{"X-A": "1\r\nX-B: 2"}, {"X\r\nY": "1"}])
def test_a_header_of_a_part_is_one_line(headers: dict[str, str]) -> None:
    with pytest.raises(ValueError, match="line break"):
        written([*files({"f": ("a", b"", None, headers)})])
    with pytest.raises(ValueError, match="line break"):
        written([*files({"f": ("a", b"", "a/b\r\nX: y")})])


def test_parts_that_are_related_have_ids_and_a_start() -> None:
    parts = [*fields({"meta data": {"a": 1}, "note": "é"}), *files({"media": ("a.png", b"PNG")})]
    content, said = written(parts, "multipart/related")
    assert said == (
        'multipart/related; boundary=b0und; type="application/json"; start="<meta%20data>"'
    )
    assert content == (
        b"--b0und\r\nContent-ID: <meta%20data>\r\nContent-Type: application/json\r\n\r\n"
        b'{"a":1}\r\n'
        b"--b0und\r\nContent-ID: <note>\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
        b"\xc3\xa9\r\n"
        b'--b0und\r\nContent-Disposition: attachment; filename="a.png"\r\n'
        b"Content-ID: <media>\r\nContent-Type: image/png\r\n\r\nPNG\r\n--b0und--\r\n"
    )


def test_parts_of_a_list_have_no_names() -> None:
    encodings = {"0": Encoding("application/vnd.a+json"), "*": Encoding("image/png")}
    values = [{"a": 1}, b"1", ("b.gif", b"2"), None]
    content, said = written([*items(values, encodings)], "multipart/mixed; boundary=old")
    assert said == "multipart/mixed; boundary=b0und"
    found = parsed(content, said)
    assert [(p.get_content_type(), p.get_payload(decode=True)) for p in found] == [
        ("application/vnd.a+json", b'{"a":1}'),
        ("image/png", b"1"),
        ("image/png", b"2"),
    ]
    assert [p["content-disposition"] for p in found] == [
        None,
        'attachment; filename="upload"',
        'attachment; filename="b.gif"',
    ]
    for wrong in ("text", b"bytes", 1, Path("x")):
        with pytest.raises(TypeError, match="are a list"):
            [*items(wrong)]


class Pipe(io.BytesIO):
    def seekable(self) -> bool:
        return False


def test_the_length_is_not_known_of_a_pipe() -> None:
    body, said = multipart([*files({"f": Pipe(b"abc")})], "multipart/form-data")
    content, length = sent(body)
    assert length is None and parsed(content, said)[0].get_payload() == "abc"


def test_an_open_file_is_sent_whole_as_often_as_needed() -> None:
    file = io.BytesIO(b"abc")
    file.seek(2)
    body, _ = multipart([*files({"f": file})], "multipart/form-data", "b")
    first = sent(body)
    assert b"\r\n\r\nabc\r\n" in first[0] and sent(body) == first


@pytest.mark.parametrize("wrong", ["text", 1, io.StringIO("a"), {"a": 1}, ("a", 1), ("a",), [["a"]]])
def test_what_is_no_file_is_refused(wrong: object) -> None:
    with pytest.raises(TypeError, match=r"'f' is a .*give bytes, a Path, or a file"):
        [*files({"f": wrong})]


def test_a_file_without_a_path_is_an_upload(tmp_path: Path) -> None:
    with open(os.open(tmp_path / "x", os.O_CREAT | os.O_RDWR), "r+b") as opened:
        assert [part.filename for part in files({"f": opened})] == ["upload"]


def test_a_file_is_closed_when_the_sending_breaks(tmp_path: Path) -> None:
    path = tmp_path / "x"
    path.write_bytes(b"x" * 200_000)
    body, _ = multipart([*files({"f": path})], "multipart/form-data")
    with body.opened(False) as (given, _):
        pieces: Pieces = given["content"]
        steps = iter(pieces)
        next(steps), next(steps)
        assert any("/x" in link for link in open_files())
    assert not any(re.search(r"/x$", link) for link in open_files())


def open_files() -> list[str]:
    folder = Path("/proc/self/fd")
    if not folder.exists():
        pytest.skip("no /proc here")
    return [os.readlink(link) for link in folder.iterdir() if link.is_symlink() or link.exists()]
