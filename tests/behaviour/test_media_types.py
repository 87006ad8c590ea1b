"""Several media types for one body -> methods and arguments; parameters of media types."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from sending import parts_of, request_of, taking
from support import Sdk

Make = Callable[..., Sdk]

SCHEMA = "schema: {type: object, required: [a], properties: {a: {type: string}}}"
JSON = f"application/json: {{{SCHEMA}}}"
FORM = f"application/x-www-form-urlencoded: {{{SCHEMA}}}"
PARTS = f"multipart/form-data: {{{SCHEMA}}}"
FILES = "multipart/form-data: {schema: {type: object, required: [a], properties: {a: {type: string}, photo: {type: string, format: binary}}}}"
ONE_OF = "{oneOf: [{type: object, properties: {a: {type: string}}}, {type: object, properties: {b: {type: string}}}]}"
EITHER = f"application/json: {{schema: {ONE_OF}}}"
EITHER_FORM = f"application/x-www-form-urlencoded: {{schema: {ONE_OF}}}"
PLAIN = "text/plain: {schema: {type: string}}"
BYTES = "application/octet-stream: {schema: {type: string, format: binary}}"
XML = f"application/xml: {{{SCHEMA}}}"
LINES = "application/x-ndjson: {schema: {type: array, items: {type: integer}}}"


def methods(made: Sdk) -> list[str]:
    return sorted(made.result.names.call(o) for o in made.result.api.operations)


@pytest.mark.parametrize(
    ("content", "media_type", "others"),
    [
        ((JSON, FORM, PARTS, XML), "application/json", []),
        ((FORM, JSON), "application/json", []),
        ((FORM, PARTS), "multipart/form-data", []),
        ((FILES, JSON), "application/json", ["things.send_multipart"]),
        ((FILES, FORM), "multipart/form-data", []),
        ((JSON, PLAIN), "application/json", ["things.send_text"]),
        ((FILES, BYTES, PLAIN), "multipart/form-data", ["things.send_content"]),
        ((EITHER, EITHER_FORM), "application/json", []),
        ((JSON, LINES), "application/json", ["things.send_items"]),
        ((f"application/json: {FILES.partition(': ')[2]}", FILES), "multipart/form-data", []),
    ],
)
def test_what_the_usual_way_cannot_carry_has_a_method(
    sdk: Make, mode: str, content: tuple[str, ...], media_type: str, others: list[str]
) -> None:
    made = sdk(taking(f"{{{', '.join(content)}}}"))
    assert methods(made) == ["things.send", *others]
    given = {"body": {"a": "x"}} if content[0] == EITHER else {"a": "x"}
    sent = request_of(made, mode, **given).headers["content-type"]
    assert sent.partition(";")[0] == media_type


def test_the_methods_send_what_they_say(sdk: Make, mode: str) -> None:
    made = sdk(taking(f"{{{JSON}, {FILES}, {PLAIN}, {BYTES}, {LINES}}}"))
    with made.session(mode) as session:
        session.call("things.send", a="x")
        assert session.json == {"a": "x"}
        session.call("things.send_multipart", a="x", photo=b"1")
        assert [part[0]["name"] for part in parts_of(session.last)] == ["a", "photo"]
        session.call("things.send_content", content="é")
        assert session.last.content == "é".encode()
        assert session.last.headers["content-type"] == "text/plain"
        session.call("things.send_content", content=b"\xff", content_type="application/octet-stream")
        assert session.last.headers["content-type"] == "application/octet-stream"
        session.call("things.send_items", items=[1, 2])
        assert session.last.content == b"1\n2\n"


def test_the_configuration_chooses_one(sdk: Make, mode: str) -> None:
    document = taking(f"{{{JSON}, {FORM}, {FILES}}}")
    made = sdk(document, "bodies: {sendThing: application/x-www-form-urlencoded}\n")
    assert methods(made) == ["things.send"] and made.codes == []
    assert request_of(made, mode, a="x y").content == b"a=x%20y"
    made = sdk(document, 'bodies: {"post /things": multipart/form-data}\n')
    assert parts_of(request_of(made, mode, a="x")) == [({"name": "a"}, "", b"x")]


def test_a_choice_that_is_not_offered_is_reported(sdk: Make) -> None:
    document = taking(f"{{{JSON}, {FORM}}}")
    made = sdk(document, "bodies: {sendThing: multipart/form-data, sendThings: text/plain}\n")
    messages = [d.message for d in made.diagnostics if d.code == "config-unused"]
    assert len(messages) == 2
    assert any("no media type 'multipart/form-data'" in message for message in messages)
    assert any("did you mean 'sendThing'?" in message for message in messages)


def test_a_variant_is_named_and_placed_by_the_configuration(sdk: Make, mode: str) -> None:
    config = 'resources: {mail: {post: sendThing, upload: "sendThing multipart/form-data"}}\n'
    made = sdk(taking(f"{{{JSON}, {FILES}}}"), config)
    assert methods(made) == ["mail.post", "mail.upload"]
    assert made.codes == []


def test_media_types_of_one_kind_are_an_argument(sdk: Make, mode: str) -> None:
    made = sdk(taking("{image/png: {schema: {type: string, format: binary}}, image/jpeg: {schema: {type: string, format: binary}}}"))
    assert methods(made) == ["things.send"]
    assert request_of(made, mode, content=b"1").headers["content-type"] == "image/png"
    request = request_of(made, mode, content=b"1", content_type="image/jpeg")
    assert request.headers.get_list("content-type") == ["image/jpeg"]
    assert 'content_type: Literal["image/png", "image/jpeg"] | Omit = omit' in made.text("resources/things.py")
    patch = "{application/json-patch+json: {schema: {}}, application/merge-patch+json: {schema: {}}}"
    made = sdk(taking(patch))
    request = request_of(made, mode, body={"a": 1}, content_type="application/merge-patch+json")
    assert request.headers["content-type"] == "application/merge-patch+json"
    assert request.content == b'{"a":1}'
    made = sdk(taking(f"{{{JSON}, application/apply-patch+yaml: {{schema: {{}}}}}}"))
    request = request_of(made, mode, a="x", content_type="application/apply-patch+yaml")
    assert request.headers["content-type"] == "application/apply-patch+yaml"
    assert request.content == b'{"a":"x"}'


@pytest.mark.parametrize("range", ["image/*", "*/*"])
def test_of_a_range_the_caller_says_which(sdk: Make, mode: str, range: str) -> None:
    made = sdk(taking(f"{{'{range}': {{schema: {{contentMediaType: '{range}'}}}}}}"))
    request = request_of(made, mode, content=b"1", content_type="image/webp")
    assert request.headers["content-type"] == "image/webp" and request.content == b"1"
    usual = request_of(made, mode, content=b"1").headers["content-type"]
    assert usual == "application/octet-stream"


def test_a_file_of_json_is_sent_as_it_is(sdk: Make, mode: str) -> None:
    for schema in ("{type: string, format: binary}", "{contentMediaType: application/json}"):
        made = sdk(taking(f"{{application/json: {{schema: {schema}}}}}"))
        request = request_of(made, mode, content=b'{"a": 1}')
        assert request.content == b'{"a": 1}'
        assert request.headers["content-type"] == "application/json"


@pytest.mark.parametrize(
    ("media_type", "content"),
    [
        ("text/plain; charset=iso-8859-1", b"\xe9"),
        ('text/plain;charset="UTF-16LE"', b"\xe9\x00"),
        ("text/plain; charset=unheard-of", b"\xc3\xa9"),
        ("text/plain", b"\xc3\xa9"),
    ],
)
def test_text_is_in_its_charset(sdk: Make, mode: str, media_type: str, content: bytes) -> None:
    made = sdk(taking(f"{{'{media_type}': {{schema: {{type: string}}}}}}"))
    request = request_of(made, mode, content="é")
    assert request.content == content
    assert request.headers["content-type"] == media_type


@pytest.mark.parametrize(
    "media_type", ["application/json; charset=utf-8", "application/vnd.acme.v2+json", "text/json"]
)
def test_json_by_any_name(sdk: Make, mode: str, media_type: str) -> None:
    made = sdk(taking(f"{{'{media_type}': {{{SCHEMA}}}}}"))
    request = request_of(made, mode, a="é")
    assert request.content == '{"a":"é"}'.encode()
    assert request.headers["content-type"] == media_type


def test_the_content_type_of_the_caller_wins(sdk: Make, mode: str) -> None:
    made = sdk(taking(f"{{{JSON}}}"))
    request = request_of(made, mode, a="x", extra_headers={"content-type": "application/own+json"})
    assert request.headers.get_list("content-type") == ["application/own+json"]
    request = request_of(made, mode, a="x", extra_headers={"Content-Type": None})
    assert "content-type" not in request.headers and request.content == b'{"a":"x"}'


@pytest.mark.parametrize("method", ["get", "delete", "head", "options"])
def test_a_body_travels_with_any_method(sdk: Make, mode: str, method: str) -> None:
    made = sdk(taking(f"{{{JSON}}}").replace("post:", f"{method}:"))
    call = made.result.names.call(made.result.api.operations[0])
    with made.session(mode) as session:
        session.call(call, a="x")
        assert session.json == {"a": "x"} and session.last.headers["content-length"] == "9"


URLENCODED = """
          application/x-www-form-urlencoded:
            schema:
              type: object
              properties:
                filter: {type: object, properties: {minAge: {type: integer}}}
                url: {type: string}
                address: {type: object, additionalProperties: {type: string}}
                piped: {type: array, items: {type: string}}
                deep: {type: object, properties: {inner: {type: object, properties: {leafName: {type: string}}}}}
            encoding:
              filter: {contentType: application/json}
              url: {allowReserved: true}
              address: {style: form, explode: true}
              piped: {style: pipeDelimited, explode: false}
"""


def test_the_encodings_of_a_form(sdk: Make, mode: str) -> None:
    from urllib.parse import parse_qs

    made = sdk(taking(URLENCODED))
    request = request_of(
        made,
        mode,
        filter={"min_age": 3},
        url="https://a.test/?b=c",
        address={"city": "Ü", "zip": "1 2"},
        piped=["x", "y"],
        deep={"inner": {"leaf_name": "l"}},
    )
    assert parse_qs(request.content.decode(), strict_parsing=True) == {
        "filter": ['{"minAge":3}'],
        "url": ["https://a.test/?b=c"],
        "city": ["Ü"],
        "zip": ["1 2"],
        "piped": ["x|y"],
        "deep[inner][leafName]": ["l"],
    }
    assert b"url=https://a.test/?b=c&" in request.content


@pytest.mark.parametrize("media_type", ["application/x-www-form-urlencoded", "multipart/form-data"])
@pytest.mark.parametrize("schema", ["{type: object, additionalProperties: {type: string}}", "{}", ""])
def test_a_form_without_names_is_one_argument(sdk: Make, mode: str, media_type: str, schema: str) -> None:
    inner = f"schema: {schema}" if schema else ""
    made = sdk(taking(f"{{{media_type}: {{{inner}}}}}", required=False))
    request = request_of(made, mode, body={"a": "x y", "b": None})
    if media_type.startswith("multipart"):
        assert parts_of(request) == [({"name": "a"}, "", b"x y")]
    else:
        assert request.content == b"a=x%20y"
    request = request_of(made, mode)
    assert request.content == b"" and "content-type" not in request.headers
    made = sdk(taking(f"{{{media_type}: {{schema: {{type: object}}}}}}", required=False))
    with pytest.raises(TypeError, match="body"):  # it says that there are none
        request_of(made, mode, body={})
