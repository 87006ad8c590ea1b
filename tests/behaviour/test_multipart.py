"""Schemas and encodings of multipart bodies -> parts on the wire."""

from __future__ import annotations

import io
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
from sending import parts_of, request_of, taking
from support import Sdk

Make = Callable[..., Sdk]

FORM = """
          multipart/form-data:
            schema:
              type: object
              required: [photo]
              properties:
                photo: {$ref: "#/components/schemas/Photo"}
                either: {anyOf: [{type: string, format: binary}, {type: array, items: {type: string, format: binary}}]}
                fileOrId: {oneOf: [{type: string, format: binary}, {$ref: "#/components/schemas/Owner"}]}
                anything: {}
                several: {type: array, items: {}}
                note: {type: [string, "null"]}
                seal: {type: string, contentEncoding: base64}
                owner: {$ref: "#/components/schemas/Owner"}
                owners: {type: array, items: {$ref: "#/components/schemas/Owner"}}
                together: {type: array, items: {$ref: "#/components/schemas/Owner"}}
                plain: {type: string}
                joined: {type: array, items: {type: integer}}
                apart: {type: array, items: {type: string}}
                piped: {type: object, properties: {a: {type: string}}}
            encoding:
              photo: {contentType: "image/png, image/jpeg", headers: {X-Kind: {schema: {const: photo}}, X-Free: {schema: {type: string}}}}
              together: {contentType: application/json}
              plain: {contentType: text/markdown}
              joined: {style: form, explode: false}
              apart: {style: spaceDelimited}
              piped: {style: pipeDelimited}
"""
SHARED = """
components:
  schemas:
    Photo: {type: string, format: binary}
    Owner: {type: object, required: [firstName], properties: {firstName: {type: string}, bornOn: {type: string, format: date}}}
"""
FILE = [({"name": "photo", "filename": "upload"}, "image/png", b"1")]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Sdk:
    from support import build

    return build(tmp_path_factory.mktemp("multipart"), taking(FORM, more=SHARED))


def parts(made: Sdk, mode: str, **kwargs: Any) -> list[tuple[dict[str, str], str, bytes]]:
    found = parts_of(request_of(made, mode, photo=b"1", **kwargs))
    assert [part for part in found if part[0]["name"] == "photo"] == FILE
    return [part for part in found if part[0]["name"] != "photo"]


@pytest.mark.parametrize(
    ("given", "filename", "media_type"),
    [
        (("a.jpeg", b"1"), "a.jpeg", "image/jpeg"),
        (("a.gif", b"1"), "a.gif", "image/png"),
        (("a", b"1", "image/x"), "a", "image/x"),
    ],
)
def test_the_encoding_says_what_a_file_may_be(
    made: Sdk, mode: str, given: Any, filename: str, media_type: str
) -> None:
    request = request_of(made, mode, photo=given)
    assert parts_of(request) == [({"name": "photo", "filename": filename}, media_type, b"1")]


def test_a_header_with_one_value_is_sent_and_others_are_for_the_caller(made: Sdk, mode: str) -> None:
    assert b"\r\nX-Kind: photo\r\n" in request_of(made, mode, photo=b"1").content
    given = ("a.png", b"1", None, {"X-Free": "me"})
    content = request_of(made, mode, photo=given).content
    assert b"\r\nX-Kind: photo\r\n" in content and b"\r\nX-Free: me\r\n" in content


def test_one_file_or_several(made: Sdk, mode: str) -> None:
    assert [p[2] for p in parts(made, mode, either=b"2")] == [b"2"]
    assert [p[2] for p in parts(made, mode, either=[b"2", ("b", b"3")])] == [b"2", b"3"]


def test_a_file_or_something_else(made: Sdk, mode: str) -> None:
    assert parts(made, mode, file_or_id=("a.txt", b"2")) == [
        ({"name": "fileOrId", "filename": "a.txt"}, "text/plain", b"2")
    ]
    json = ({"name": "fileOrId"}, "application/json", b'{"firstName":"Ann"}')
    assert parts(made, mode, file_or_id={"first_name": "Ann"}) == [json]
    assert parts(made, mode, file_or_id=made.types.Owner(first_name="Ann")) == [json]


def test_anything_may_be_a_file(made: Sdk, mode: str, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"2")
    assert parts(made, mode, anything=path) == [
        ({"name": "anything", "filename": "a.csv"}, "text/csv", b"2")
    ]
    assert parts(made, mode, anything="text") == [({"name": "anything"}, "", b"text")]
    assert parts(made, mode, anything={"a": 1})[0][1:] == ("application/json", b'{"a":1}')
    found = parts(made, mode, several=[b"2", io.BytesIO(b"3")])
    assert [(p[0]["filename"], p[2]) for p in found] == [("upload", b"2"), ("upload", b"3")]


def test_null_and_omitted_fields_are_left_out(made: Sdk, mode: str) -> None:
    assert parts(made, mode, note=None) == []
    assert parts(made, mode) == []


def test_base64_stays_text(made: Sdk, mode: str) -> None:
    assert parts(made, mode, seal=b"\xff\xfe") == [({"name": "seal"}, "", b"//4=")]


def test_objects_are_json_one_part_each_unless_the_list_is_json(made: Sdk, mode: str) -> None:
    ann = {"first_name": "Ann", "born_on": __import__("datetime").date(2000, 1, 2)}
    text = b'{"firstName":"Ann","bornOn":"2000-01-02"}'
    assert parts(made, mode, owner=ann) == [({"name": "owner"}, "application/json", text)]
    assert parts(made, mode, owners=[ann, ann]) == [
        ({"name": "owners"}, "application/json", text)
    ] * 2
    assert parts(made, mode, together=[ann, ann]) == [
        ({"name": "together"}, "application/json", b"[" + text + b"," + text + b"]")
    ]


def test_a_media_type_and_a_style_of_a_field(made: Sdk, mode: str) -> None:
    assert parts(made, mode, plain="# a") == [({"name": "plain"}, "text/markdown", b"# a")]
    assert parts(made, mode, joined=[1, 2]) == [({"name": "joined"}, "", b"1,2")]
    assert parts(made, mode, apart=["a%", "b"]) == [({"name": "apart"}, "", b"a% b")]
    assert parts(made, mode, piped={"a": "1"}) == [({"name": "piped"}, "", b"a|1")]


def test_extra_body_adds_parts(made: Sdk, mode: str) -> None:
    found = parts(made, mode, plain="a", extra_body={"plain": "b", "more": b"2"})
    assert [(p[0], p[2]) for p in found] == [
        ({"name": "plain"}, b"b"),
        ({"name": "more", "filename": "upload"}, b"2"),
    ]


def test_the_boundary_of_the_caller_is_used(made: Sdk, mode: str) -> None:
    said = 'multipart/form-data; boundary="own one"'
    request = request_of(made, mode, photo=b"1", extra_headers={"content-type": said})
    assert request.headers.get_list("content-type") == [said]
    assert parts_of(request) == FILE


def test_lists_have_brackets_by_configuration(sdk: Make, mode: str) -> None:
    for arrays, names in (("brackets", ["a[]", "a[]"]), ("indices", ["a[0]", "a[1]"])):
        content = """
          multipart/form-data:
            schema: {type: object, properties: {a: {type: array, items: {type: string}}, f: {type: array, items: {type: string, format: binary}}, o: {type: object, properties: {p: {type: string}}}}}
"""
        made = sdk(taking(content), f"forms: {{arrays: {arrays}}}\n")
        found = parts_of(request_of(made, mode, a=["1", "2"]))
        assert [part[0]["name"] for part in found] == names
        found = parts_of(request_of(made, mode, f=[b"1", b"2"]))
        assert [part[0]["name"] for part in found] == [name.replace("a", "f") for name in names]
        assert parts_of(request_of(made, mode, o={"p": "1"}))[0][1] == "application/json"


def test_parts_that_are_related(sdk: Make, mode: str) -> None:
    made = sdk(taking("""
          multipart/related:
            schema: {type: object, properties: {metadata: {type: object, properties: {fileName: {type: string}}}, media: {type: string, format: binary}}}
"""))
    request = request_of(made, mode, metadata={"file_name": "a"}, media=("a.png", b"PNG"))
    said = request.headers["content-type"]
    assert said.startswith("multipart/related; boundary=")
    assert said.endswith('; type="application/json"; start="<metadata>"')
    assert b"form-data" not in request.content
    assert b'Content-ID: <metadata>\r\nContent-Type: application/json\r\n\r\n{"fileName":"a"}' in request.content
    assert b"Content-ID: <media>\r\nContent-Type: image/png\r\n\r\nPNG" in request.content


def test_a_list_of_parts(sdk: Make, mode: str) -> None:
    document = "openapi: 3.2.0\ninfo: {title: Acme, version: '1'}\nservers: [{url: https://api.test}]\n"
    made = sdk(document + taking("""
          multipart/mixed:
            schema:
              type: array
              prefixItems: [{type: object, properties: {fileName: {type: string}}}]
              items: {type: string, format: binary}
            prefixEncoding: [{contentType: application/vnd.head+json}]
            itemEncoding: {contentType: image/png}
"""))
    request = request_of(made, mode, items=[{"file_name": "a"}, b"1", ("b", b"2")])
    assert request.headers["content-type"].startswith("multipart/mixed; boundary=")
    head, first, second, _ = request.content.split(b"\r\n--")
    assert head.endswith(b'Content-Type: application/vnd.head+json\r\n\r\n{"fileName":"a"}')
    assert first.endswith(b'filename="upload"\r\nContent-Type: image/png\r\n\r\n1')
    assert second.endswith(b'filename="b"\r\nContent-Type: image/png\r\n\r\n2')


def test_files_are_sent_again_if_they_can_be(made: Sdk, mode: str, tmp_path: Path) -> None:
    path = tmp_path / "x"
    path.write_bytes(b"1")

    class Pipe(io.BytesIO):
        def seekable(self) -> bool:
            return False

    for photo in (b"1", path, io.BytesIO(b"1"), ("upload", io.BytesIO(b"1"))):
        with made.session(mode, [httpx.Response(503, headers={"retry-after-ms": "0", "retry-after": "0"})]) as session:
            session.call("things.send", photo=photo)
            assert len(session.sent) == 2
            assert session.sent[0].content == session.sent[1].content
            assert parts_of(session.last)[0][2] == b"1"
    for photo, anything in ((Pipe(b"1"), b""), (b"1", Pipe(b"1"))):
        with made.session(mode, [httpx.Response(503)]) as session:
            with pytest.raises(Exception, match="503"):
                session.call("things.send", photo=photo, anything=anything)
            assert len(session.sent) == 1


SIZE = 50 * 1024 * 1024


@pytest.mark.parametrize("opened", [False, True])
def test_a_large_file_is_never_in_memory(made: Sdk, tmp_path: Path, opened: bool) -> None:
    path = tmp_path / "large"
    with path.open("wb") as file:
        file.truncate(SIZE)
    seen = 0

    def count(request: httpx.Request) -> httpx.Response:
        nonlocal seen
        assert isinstance(request.stream, httpx.SyncByteStream)
        seen = sum(len(piece) for piece in request.stream)
        assert request.headers["content-length"] == str(seen)
        return httpx.Response(204)

    http = httpx.Client(transport=Counting(count))
    client = made.package.Acme(http_client=http)
    with path.open("rb") as file:
        tracemalloc.start()
        client.things.send(photo=file if opened else path)
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    http.close()
    assert seen > SIZE and most < SIZE / 10


class Counting(httpx.BaseTransport):
    """Unlike `httpx.MockTransport` it leaves the body to be read piece by piece."""

    def __init__(self, answer: Callable[[httpx.Request], httpx.Response]) -> None:
        self.handle_request = answer  # type: ignore[method-assign]
