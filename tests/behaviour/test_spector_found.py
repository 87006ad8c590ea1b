"""Documents as another project writes them -> what a server that checks every byte wants.

The shapes are those in which an independent conformance server found SDKs at fault.
"""

from __future__ import annotations

from collections.abc import Callable

import httpx
import pytest
from support import Sdk

Make = Callable[..., Sdk]

REPORTS = """
paths:
  /report{suffix}:
    get:
      operationId: makeReport
      tags: [reports]
      parameters: [{name: suffix, in: path, required: false, schema: {type: string}}]
      responses: {"204": {description: Made.}}
"""
SEGMENT = """
paths:
  /reports/{id}:
    get:
      operationId: makeReport
      tags: [reports]
      parameters: [{name: id, in: path, required: false, schema: {type: string}}]
      responses: {"204": {description: Made.}}
"""
FILES = """
paths:
  /any:
    get:
      operationId: receiveFile
      tags: [files]
      responses:
        "200": {description: A file., content: {"*/*": {schema: {contentMediaType: "*/*"}}}}
  /data:
    get:
      operationId: anyFile
      tags: [files]
      responses:
        "200": {description: Anything., content: {"*/*": {schema: {type: object}}}}
  /plain:
    get:
      operationId: plainFile
      tags: [files]
      responses: {"200": {description: T., content: {text/plain: {schema: {type: string}}}}}
  /table:
    get:
      operationId: tableFile
      tags: [files]
      responses: {"200": {description: T., content: {text/csv: {schema: {type: string}}}}}
"""
PICTURE = b"\x89PNG\r\n\x1a\n\xff"


def test_the_end_of_a_path_may_be_optional(sdk: Make, mode: str) -> None:
    made = sdk(REPORTS)
    assert "value-repaired" not in made.codes
    with made.session(mode) as session:
        session.call("reports.make")
        assert session.target == "/v1/report"
        session.call("reports.make", suffix=".csv")
        assert session.target == "/v1/report.csv"
        with pytest.raises(ValueError, match="'suffix' cannot be ''"):
            session.call("reports.make", suffix="")


def test_a_segment_of_a_path_is_never_optional(sdk: Make, mode: str) -> None:
    made = sdk(SEGMENT)
    assert made.codes.count("value-repaired") == 1
    with made.session(mode) as session, pytest.raises(TypeError, match="missing 1 required"):
        session.call("reports.make")


def test_what_is_only_a_media_type_is_a_file(sdk: Make, mode: str) -> None:
    made = sdk(FILES)
    picture = httpx.Response(200, content=PICTURE, headers={"content-type": "image/png"})
    answers = [picture, httpx.Response(200, json={"a": 1})]
    with made.session(mode, answers) as session:
        found = session.call("files.receive")
        assert (found.read(), found.content_type) == (PICTURE, "image/png")
        assert session.last.headers["accept"] == "*/*"
        assert session.call("files.any") is not None
        assert session.last.headers["accept"] == "application/json"


@pytest.mark.parametrize(("call", "accept"), [("plain", "text/plain"), ("table", "text/csv")])
def test_text_is_asked_for_by_its_media_type(
    sdk: Make, mode: str, call: str, accept: str
) -> None:
    made = sdk(FILES)
    with made.session(mode, [httpx.Response(200, text="a,b")]) as session:
        assert session.call(f"files.{call}") == "a,b"
        assert session.last.headers["accept"] == accept


KEYS = """
security: [{}, {key: []}]
components: {securitySchemes: {key: {type: http, scheme: SharedKey}}}
paths:
  /things:
    get: {operationId: listThings, tags: [things], responses: {"204": {description: Done.}}}
"""


@pytest.mark.parametrize(("given", "sent"), [({"token": "k"}, "SharedKey k"), ({}, None)])
def test_a_key_that_need_not_be_is_sent_under_its_own_scheme(
    sdk: Make, mode: str, given: dict[str, str], sent: str | None
) -> None:
    with sdk(KEYS).session(mode, **given) as session:
        session.call("things.list")
        assert session.last.headers.get("authorization") == sent
