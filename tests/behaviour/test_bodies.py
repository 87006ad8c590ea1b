"""Arguments -> request bodies of every media type."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from sending import parts_of, request_of, taking
from support import Sdk, answer

Make = Callable[..., Sdk]


@pytest.mark.parametrize(
    ("schema", "body", "content"),
    [
        ("{type: array, items: {type: integer}}", [1, 2], b"[1,2]"),
        ("{type: string}", "a\n", b'"a\\n"'),
        ("{type: integer}", 0, b"0"),
        ("{type: boolean}", False, b"false"),
        ("{type: [string, 'null']}", None, b"null"),
        ("{oneOf: [{type: string}, {type: array, items: {type: string}}]}", ["a"], b'["a"]'),
        ("{type: object}", {"a b": 1}, b'{"a b":1}'),
        ("{type: object}", {}, b"{}"),
        ("{}", [None], b"[null]"),
    ],
)
def test_a_body_that_is_not_an_object_is_one_argument(
    sdk: Make, mode: str, schema: str, body: object, content: bytes
) -> None:
    made = sdk(taking(f"{{application/json: {{schema: {schema}}}}}"))
    request = request_of(made, mode, body=body)
    assert request.content == content
    assert request.headers["content-type"] == "application/json"
    assert request.headers["content-length"] == str(len(content))


OBJECT = "{application/json: {schema: {type: object, required: [a], properties: {a: {type: string}, b: {type: integer}}}}}"


def test_the_properties_of_an_object_are_arguments(sdk: Make, mode: str) -> None:
    made = sdk(taking(OBJECT))
    assert request_of(made, mode, a="x", b=1).content == b'{"a":"x","b":1}'
    assert request_of(made, mode, a="x").content == b'{"a":"x"}'
    with pytest.raises(TypeError, match="a"):
        request_of(made, mode, b=1)


def test_a_required_body_without_properties_is_an_empty_object(sdk: Make, mode: str) -> None:
    made = sdk(taking("{application/json: {schema: {type: object, properties: {a: {type: string}}}}}"))
    assert request_of(made, mode).content == b"{}"


def test_an_optional_body_is_left_out_whole(sdk: Make, mode: str) -> None:
    made = sdk(taking(OBJECT, required=False))
    request = request_of(made, mode)
    assert request.content == b"" and "content-type" not in request.headers
    assert request.headers["content-length"] == "0"
    assert request_of(made, mode, b=1).content == b'{"b":1}'


def test_an_optional_body_of_one_argument_is_left_out(sdk: Make, mode: str) -> None:
    made = sdk(taking("{application/json: {schema: {type: array, items: {}}}}", required=False))
    assert request_of(made, mode).content == b""
    assert request_of(made, mode, body=[]).content == b"[]"


def test_the_media_type_of_the_document_is_sent(sdk: Make, mode: str) -> None:
    made = sdk(taking("{application/merge-patch+json: {schema: {type: object, properties: {a: {}}}}}"))
    request = request_of(made, mode, a=None)
    assert request.headers["content-type"] == "application/merge-patch+json"
    assert request.content == b'{"a":null}'


def test_json_is_preferred_to_other_media_types(sdk: Make, mode: str) -> None:
    made = sdk(taking("{application/xml: {schema: {}}, text/plain: {}, application/json: {schema: {type: integer}}}"))
    assert request_of(made, mode, body=1).headers["content-type"] == "application/json"


FORM = """
          application/x-www-form-urlencoded:
            schema:
              type: object
              required: [user]
              properties:
                user: {type: string}
                ageYears: {type: integer}
                active: {type: boolean}
                tags: {type: array, items: {type: string}}
                ids: {type: array, items: {type: integer}}
                address: {type: object, properties: {zipCode: {type: string}}}
                color: {type: object}
            encoding:
              ids: {style: form, explode: false}
              color: {style: deepObject, explode: true}
"""


def test_a_form_is_url_encoded(sdk: Make, mode: str) -> None:
    made = sdk(taking(FORM))
    request = request_of(made, mode, user="a&b é", age_years=3, active=True)
    assert request.headers["content-type"] == "application/x-www-form-urlencoded"
    assert request.content == b"user=a%26b%20%C3%A9&ageYears=3&active=true"


def test_encodings_say_how_lists_and_objects_stand_in_a_form(sdk: Make, mode: str) -> None:
    made = sdk(taking(FORM))
    request = request_of(made, mode, user="a", tags=["x", "y"], ids=[1, 2], color={"R": 1, "G": 2})
    assert request.content == b"user=a&tags=x&tags=y&ids=1,2&color%5BR%5D=1&color%5BG%5D=2"


def test_objects_in_a_form_have_the_names_of_the_wire(sdk: Make, mode: str) -> None:
    made = sdk(taking(FORM))
    request = request_of(made, mode, user="a", address={"zip_code": "1"})
    assert request.content == b"user=a&address%5BzipCode%5D=1"


@pytest.mark.parametrize("media_type", ["application/x-www-form-urlencoded", "multipart/form-data"])
def test_a_form_that_is_described_as_a_text_takes_any_fields(
    sdk: Make, mode: str, media_type: str
) -> None:
    made = sdk(taking(f"{{{media_type}: {{schema: {{type: string, format: binary}}}}}}"))
    (repaired,) = made.diagnostics
    assert (repaired.code, "a form has fields" in repaired.message) == ("value-repaired", True)
    assert b"b" in request_of(made, mode, body={"a": "b"}).content
    with made.session(mode) as session:
        with pytest.raises(TypeError, match="the body is bytes: give a mapping of its fields"):
            session.call("things.send", body=b"b")
        assert not session.sent


def test_an_optional_form_of_which_nothing_is_given_is_not_sent(sdk: Make, mode: str) -> None:
    request = request_of(sdk(taking(FORM, required=False)), mode)
    assert request.content == b"" and "content-type" not in request.headers


MULTIPART = """
          multipart/form-data:
            schema:
              type: object
              required: [photo]
              properties:
                photo: {type: string, format: binary}
                others: {type: array, items: {type: string, format: binary}}
                caption: {type: string}
                meta: {type: object, properties: {takenOn: {type: string, format: date}}}
                tags: {type: array, items: {type: string}}
                scan: {type: string}
                modern: {type: string, contentMediaType: image/png}
                bare: {contentMediaType: application/octet-stream}
            encoding:
              scan: {contentType: image/tiff}
"""


def test_a_file_is_a_part_with_a_name(sdk: Make, mode: str, tmp_path: Path) -> None:
    made = sdk(taking(MULTIPART))
    file = tmp_path / "my photo.png"
    file.write_bytes(b"\x89PNG")
    for given, name, media_type in (
        (b"\x89PNG", "upload", "application/octet-stream"),
        (file, "my photo.png", "image/png"),
        (("a.jpg", b"\x89PNG"), "a.jpg", "image/jpeg"),
        (("a", b"\x89PNG", "image/x-own"), "a", "image/x-own"),
        (("a.gif", io.BytesIO(b"\x89PNG")), "a.gif", "image/gif"),
    ):
        request = request_of(made, mode, photo=given)
        assert request.headers["content-type"].startswith("multipart/form-data; boundary=")
        assert parts_of(request) == [({"name": "photo", "filename": name}, media_type, b"\x89PNG")]


def test_many_files_are_parts_with_one_name(sdk: Make, mode: str) -> None:
    request = request_of(
        sdk(taking(MULTIPART)), mode, photo=b"1", others=[b"2", ("b.txt", b"3", "text/plain")]
    )
    assert sorted((named["name"], content) for named, _, content in parts_of(request)) == [
        ("others", b"2"),
        ("others", b"3"),
        ("photo", b"1"),
    ]


def test_values_beside_files_are_text_and_objects_json(sdk: Make, mode: str) -> None:
    request = request_of(
        sdk(taking(MULTIPART)),
        mode,
        photo=b"1",
        caption="é",
        meta={"taken_on": "2026-01-02"},
        tags=["a", "b"],
    )
    plain = [(n["name"], kind, content) for n, kind, content in parts_of(request) if "filename" not in n]
    assert plain == [
        ("caption", "", "é".encode()),
        ("meta", "application/json", b'{"takenOn":"2026-01-02"}'),
        ("tags", "", b"a"),
        ("tags", "", b"b"),
    ]


def test_a_part_with_a_media_type_of_its_own_is_a_file(sdk: Make, mode: str) -> None:
    request = request_of(sdk(taking(MULTIPART)), mode, photo=b"1", scan=b"2", modern=b"3", bare=b"4")
    found = {named["name"]: (named.get("filename"), content) for named, _, content in parts_of(request)}
    assert found == {
        "photo": ("upload", b"1"),
        "scan": ("upload", b"2"),
        "modern": ("upload", b"3"),
        "bare": ("upload", b"4"),
    }


RAW = "{application/octet-stream: {schema: {type: string, format: binary}}}"


def pieces() -> Iterator[bytes]:
    yield b"one"
    yield b"two"


@pytest.mark.parametrize("kind", ["bytes", "file", "path", "iterator", "list"])
def test_raw_content_may_be_bytes_a_file_a_path_or_pieces(
    sdk: Make, mode: str, kind: str, tmp_path: Path
) -> None:
    path = tmp_path / "data.bin"
    path.write_bytes(b"onetwo")
    given: dict[str, Callable[[], object]] = {
        "bytes": lambda: b"onetwo",
        "file": lambda: io.BytesIO(b"onetwo"),
        "path": lambda: path,
        "iterator": pieces,
        "list": lambda: [b"one", b"two"],
    }
    request = request_of(sdk(taking(RAW)), mode, content=given[kind]())
    assert request.content == b"onetwo"
    assert request.headers["content-type"] == "application/octet-stream"
    is_known = kind in ("bytes", "file", "path")
    assert ("content-length" in request.headers) is is_known
    assert ("transfer-encoding" in request.headers) is not is_known


def test_a_client_that_is_async_takes_async_pieces(sdk: Make) -> None:
    async def pieces() -> Any:
        yield b"one"
        yield b"two"

    assert request_of(sdk(taking(RAW)), "async", content=pieces()).content == b"onetwo"
    with pytest.raises(TypeError, match="sync client"):
        request_of(sdk(taking(RAW)), "sync", content=pieces())


def test_text_is_sent_as_it_is(sdk: Make, mode: str) -> None:
    made = sdk(taking("{text/csv: {schema: {type: string}}}"))
    request = request_of(made, mode, content="a,b\né")
    assert request.content == "a,b\né".encode()
    assert request.headers["content-type"].startswith("text/csv")


def test_optional_raw_content_is_left_out(sdk: Make, mode: str) -> None:
    request = request_of(sdk(taking(RAW, required=False)), mode)
    assert request.content == b"" and "content-type" not in request.headers


def test_extra_body_adds_and_replaces_properties(sdk: Make, mode: str) -> None:
    made = sdk(taking(OBJECT))
    request = request_of(made, mode, a="x", extra_body={"a": "y", "c": {"d_e": 1}})
    assert request.content == b'{"a":"y","c":{"d_e":1}}'


def test_options_of_a_call_reach_the_wire(sdk: Make, mode: str) -> None:
    made = sdk(taking(OBJECT))
    request = request_of(
        made,
        mode,
        a="x",
        extra_headers={"X-One": "1", "User-Agent": None},
        extra_query={"q": ["a", "b"], "f": {"g": 1}},
        request_options={"extra_headers": {"X-One": "2"}, "timeout": 3},
    )
    assert request.url.query == b"q=a&q=b&f%5Bg%5D=1"
    assert request.headers["x-one"] == "1" and "user-agent" not in request.headers
    assert request.extensions["timeout"] == dict.fromkeys(("connect", "read", "write", "pool"), 3)


def test_a_body_of_a_shared_component_is_taken_too(sdk: Make, mode: str) -> None:
    made = sdk("""
paths:
  /things:
    post:
      operationId: sendThing
      tags: [things]
      requestBody: {$ref: "#/components/requestBodies/Shared"}
      responses: {"200": {$ref: "#/components/responses/Done"}}
components:
  requestBodies: {Shared: {required: true, content: {application/json: {schema: {type: object, required: [aB], properties: {aB: {type: string}}}}}}}
  responses: {Done: {description: Done., content: {application/json: {schema: {type: integer}}}}}
""")
    with made.session(mode, [answer(5)]) as session:
        assert session.call("things.send", a_b="x") == 5
        assert session.json == {"aB": "x"}


def test_a_range_of_media_types_becomes_one_that_fits(sdk: Make, mode: str) -> None:
    made = sdk(taking("{image/*: {schema: {type: string, format: binary}}}"))
    assert request_of(made, mode, content=b"1").headers["content-type"] == "application/octet-stream"
