"""Responses that succeed -> what a method returns."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
from support import Sdk, answer

Make = Callable[..., Sdk]

SCHEMAS = """
components:
  schemas:
    Thing: {type: object, required: [id], properties: {id: {type: string}}}
    Job: {type: object, required: [jobId], properties: {jobId: {type: integer}}}
"""
JSON = "content: {application/json: {schema: {$ref: '#/components/schemas/%s'}}}"


def giving(responses: str) -> str:
    """A document whose `things.run` has these responses."""
    return f"""
paths:
  /things:
    post:
      operationId: runThing
      tags: [things]
      responses:
{responses}
{SCHEMAS}"""


def returned(made: Sdk, mode: str, response: httpx.Response, **options: Any) -> Any:
    """What `things.run` makes of a response."""
    with made.session(mode, [response], **options) as session:
        return session.call("things.run")


def test_each_success_status_has_its_own_type(sdk: Make, mode: str) -> None:
    made = sdk(giving(f"""
        "200": {{description: Done., {JSON % "Thing"}}}
        "202": {{description: Begun., {JSON % "Job"}}}
        "204": {{description: Nothing to do.}}
"""))
    assert type(returned(made, mode, answer({"id": "a"}))) is made.types.Thing
    assert type(returned(made, mode, answer({"jobId": 1}, 202))) is made.types.Job
    assert returned(made, mode, httpx.Response(204)) is None


def test_the_order_of_the_document_does_not_matter(sdk: Make, mode: str) -> None:
    made = sdk(giving(f"""
        "204": {{description: Nothing to do.}}
        default: {{description: Bad., {JSON % "Job"}}}
        "201": {{description: Made., {JSON % "Thing"}}}
"""))
    assert type(returned(made, mode, answer({"id": "a"}, 201))) is made.types.Thing
    assert returned(made, mode, httpx.Response(204)) is None


def test_a_success_that_is_not_listed_is_read_as_the_listed_one(sdk: Make, mode: str) -> None:
    made = sdk(giving(f'        "200": {{description: Done., {JSON % "Thing"}}}'))
    assert type(returned(made, mode, answer({"id": "a"}, 299))) is made.types.Thing


def test_a_range_of_statuses_is_a_success(sdk: Make, mode: str) -> None:
    made = sdk(giving(f'        "2XX": {{description: Done., {JSON % "Thing"}}}'))
    assert type(returned(made, mode, answer({"id": "a"}, 201))) is made.types.Thing


def test_default_is_the_success_where_no_other_is_listed(sdk: Make, mode: str) -> None:
    made = sdk(giving(f'        default: {{description: Done., {JSON % "Thing"}}}'))
    assert type(returned(made, mode, answer({"id": "a"}))) is made.types.Thing


def test_an_empty_answer_where_one_was_promised_is_none(sdk: Make, mode: str) -> None:
    made = sdk(giving(f'        "200": {{description: Done., {JSON % "Thing"}}}'))
    assert returned(made, mode, httpx.Response(200)) is None


def test_an_answer_where_none_was_promised_is_ignored(sdk: Make, mode: str) -> None:
    made = sdk(giving('        "204": {description: Done.}'))
    assert returned(made, mode, answer({"id": "a"})) is None


def test_json_that_is_none_is_an_error_with_the_response(sdk: Make, mode: str) -> None:
    made = sdk(giving(f'        "200": {{description: Done., {JSON % "Thing"}}}'))
    response = httpx.Response(200, text="<html>")
    with pytest.raises(made.package.ResponseDecodeError, match=r"things\.run") as caught:
        returned(made, mode, response)
    assert caught.value.response.text == "<html>"


@pytest.mark.parametrize(
    ("schema", "content", "expected"),
    [
        ("{type: string}", b'"a"', "a"),
        ("{type: array, items: {type: integer}}", b"[1]", [1]),
        ("{type: [boolean, 'null']}", b"null", None),
        ("{}", b'{"a":[1.5]}', {"a": [1.5]}),
        ("{type: integer}", b"\xef\xbb\xbf12", 12),
    ],
)
def test_json_of_any_kind_can_come(
    sdk: Make, mode: str, schema: str, content: bytes, expected: object
) -> None:
    made = sdk(giving(f'        "200": {{description: Done., content: {{application/json: {{schema: {schema}}}}}}}'))
    assert returned(made, mode, httpx.Response(200, content=content)) == expected


def test_a_vendor_s_json_is_json(sdk: Make, mode: str) -> None:
    made = sdk(giving(
        '        "200": {description: Done., content: {application/vnd.acme+json; version=2: {schema: {$ref: "#/components/schemas/Thing"}}}}'
    ))
    assert returned(made, mode, answer({"id": "a"})).id == "a"


@pytest.mark.parametrize("media_type", ["text/plain", "text/html; charset=latin-1", "application/xml"])
def test_text_is_a_str(sdk: Make, mode: str, media_type: str) -> None:
    made = sdk(giving(f'        "200": {{description: Done., content: {{"{media_type}": {{schema: {{type: string}}}}}}}}'))
    headers = {"content-type": "text/plain; charset=latin-1"}
    with made.session(mode, [httpx.Response(200, content=b"\xe9", headers=headers)]) as session:
        assert session.call("things.run") == "é"
        assert session.last.headers["accept"] == media_type.partition(";")[0]


BYTES = giving('        "200": {description: Done., content: {application/pdf: {schema: {type: string, format: binary}}}}')
PDF = {"content-type": "application/pdf", "x-request-id": "r-1"}


def test_bytes_are_a_file_in_memory(sdk: Make, mode: str, tmp_path: Path) -> None:
    found = returned(sdk(BYTES), mode, httpx.Response(200, content=b"%PDF", headers=PDF))
    assert found.read() == b"%PDF"
    assert found.content_type == "application/pdf" and found.request_id == "r-1"
    found.write_to_file(tmp_path / "a.pdf")
    assert (tmp_path / "a.pdf").read_bytes() == b"%PDF"


def test_a_file_can_be_streamed(sdk: Make, mode: str) -> None:
    made = sdk(BYTES)
    with made.session(mode, [httpx.Response(200, content=b"%PDF-1", headers=PDF)]) as session:
        opening = session.method("things.with_streaming_response.run")()
        assert session.sent == []
        with session.entered(opening) as response:
            assert response.status_code == 200
            assert b"".join(session.all(response.iter_bytes(2))) == b"%PDF-1"


def test_a_raw_response_has_status_headers_and_bytes_and_can_be_parsed(sdk: Make, mode: str) -> None:
    made = sdk(giving(f'        "200": {{description: Done., {JSON % "Thing"}}}'))
    response = answer({"id": "a"}, 200, {"X-Left": "3", "x-request-id": "r-2"})
    with made.session(mode, [response]) as session:
        raw = session.call("things.with_raw_response.run")
    assert (raw.status_code, raw.headers["x-left"], raw.request_id) == (200, "3", "r-2")
    assert raw.content == b'{"id":"a"}' and raw.retries_taken == 0
    assert type(raw.parse()) is made.types.Thing


def test_a_streaming_response_is_read_when_asked_for(sdk: Make, mode: str) -> None:
    made = sdk(giving(f'        "200": {{description: Done., {JSON % "Thing"}}}'))
    with made.session(mode, [answer({"id": "a"}), answer({"id": "b"})]) as session:
        with session.entered(session.method("things.with_streaming_response.run")()) as response:
            assert session.finish(response.parse()).id == "a"
        assert response.http_response.is_closed
        with session.entered(session.method("things.with_streaming_response.run")()) as response:
            assert session.finish(response.read()) == b'{"id":"b"}'


def test_head_returns_nothing_and_its_headers_are_in_the_raw_response(sdk: Make, mode: str) -> None:
    made = sdk('paths: {/things: {head: {tags: [things], operationId: checkThing, responses: {"200": {description: Done.}}}}}')
    with made.session(mode, [httpx.Response(200, headers={"x-size": "5"})]) as session:
        assert session.call("things.with_raw_response.check").headers["x-size"] == "5"
        assert session.last.method == "HEAD"
        assert session.call("things.check") is None


def test_a_file_has_a_name_and_comes_in_pieces(sdk: Make, mode: str) -> None:
    made = sdk("""
paths:
  /file:
    get:
      operationId: downloadFile
      tags: [files]
      responses: {"200": {description: A file., content: {application/pdf: {schema: {type: string, format: binary}}}}}
""")
    headers = {"content-disposition": 'attachment; filename="a/b.pdf"', "content-type": "application/pdf"}
    with made.session(mode, [httpx.Response(200, content=b"12345", headers=headers)]) as session:
        file = session.call("files.download")
    assert file.filename == "b.pdf" and file.content_type == "application/pdf"
    assert [*file.iter_bytes(2)] == [b"12", b"34", b"5"] and file.read() == b"12345"
    assert b"".join(file) == b"12345"
