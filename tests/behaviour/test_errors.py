"""Responses that fail, and connections that do -> exceptions."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest
from support import Sdk, answer

Make = Callable[..., Sdk]

DOCUMENT = """
paths:
  /things/{id}:
    get:
      tags: [things]
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses:
        "200": {description: Found.}
        "404": {description: Gone for good., content: {application/json: {schema: {$ref: "#/components/schemas/Missing"}}}}
        "418": {description: It is a teapot., content: {application/json: {schema: {$ref: "#/components/schemas/Problem"}}}}
        "4XX": {description: Your fault., content: {application/problem+json: {schema: {$ref: "#/components/schemas/Problem"}}}}
        default: {description: Any other., content: {application/json: {schema: {$ref: "#/components/schemas/Other"}}}}
    delete:
      tags: [things]
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses:
        "204": {description: Gone.}
        "400": {description: Bad., content: {application/json: {schema: {$ref: "#/components/schemas/Problem"}}}}
components:
  schemas:
    Missing: {type: object, properties: {searchedFor: {type: string}}}
    Problem: {type: object, properties: {message: {type: string}, moreInfo: {type: string}}}
    Other: {type: object, properties: {errorCode: {type: integer}}}
"""


def failure(made: Sdk, mode: str, response: httpx.Response | Exception, **options: Any) -> Any:
    """What `things.retrieve` raises for a response."""
    with made.session(mode, [response], max_retries=0, **options) as session:
        with pytest.raises(made.package.APIError) as caught:
            session.call("things.retrieve", "1")
    return caught.value


@pytest.mark.parametrize(
    ("status", "name"),
    [
        (400, "BadRequestError"),
        (401, "UnauthorizedError"),
        (403, "ForbiddenError"),
        (404, "NotFoundError"),
        (409, "ConflictError"),
        (422, "UnprocessableEntityError"),
        (429, "RateLimitError"),
        (500, "ServerError"),
        (418, "IMATeapotError"),
        (402, "BadRequestError"),
        (499, "BadRequestError"),
        (503, "ServerError"),
    ],
)
def test_each_status_has_its_class(sdk: Make, mode: str, status: int, name: str) -> None:
    made = sdk(DOCUMENT)
    error = failure(made, mode, httpx.Response(status))
    assert type(error).__name__ == name
    assert type(error) is getattr(made.package, name)
    assert error.status_code == status and isinstance(error, made.package.APIStatusError)


def test_the_body_has_the_type_of_its_status(sdk: Make, mode: str) -> None:
    made = sdk(DOCUMENT)
    types = made.types
    missing = failure(made, mode, answer({"searchedFor": "1"}, 404)).body
    assert type(missing) is types.Missing and missing.searched_for == "1"
    assert type(failure(made, mode, answer({"message": "m"}, 410)).body) is types.Problem
    assert type(failure(made, mode, answer({"errorCode": 5}, 503)).body) is types.Other


def test_a_status_that_is_not_listed_has_the_usual_body(sdk: Make, mode: str) -> None:
    made = sdk(DOCUMENT)
    with made.session(mode, [answer({"moreInfo": "x"}, 403)]) as session:
        with pytest.raises(made.package.ForbiddenError) as caught:
            session.call("things.delete", "1")
    assert type(caught.value.body) is made.types.Problem and caught.value.body.more_info == "x"


def test_the_message_names_the_operation_the_status_and_what_was_said(sdk: Make, mode: str) -> None:
    error = failure(sdk(DOCUMENT), mode, answer({"message": "not today"}, 418))
    assert str(error) == "things.retrieve: 418 I'm a teapot: not today"


@pytest.mark.parametrize(
    ("content", "body"), [(b"", None), (b"<html>oops", None), (b'{"newer": [1]}', {"newer": [1]}), (b'"text"', "text")]
)
def test_a_body_that_is_not_as_promised_is_kept(
    sdk: Make, mode: str, content: bytes, body: object
) -> None:
    error = failure(sdk(DOCUMENT), mode, httpx.Response(404, content=content), strict=True)
    found = error.body.model_dump(exclude_unset=True) if hasattr(error.body, "model_dump") else error.body
    assert found == body
    assert error.response.content == content
    assert content.decode()[:5] in str(error)


def test_an_error_has_status_headers_and_request(sdk: Make, mode: str) -> None:
    headers = {"x-request-id": "r-1", "retry-after": "9"}
    error = failure(sdk(DOCUMENT), mode, httpx.Response(429, headers=headers))
    assert error.request_id == "r-1" and error.headers["retry-after"] == "9"
    assert error.request.url.path == "/v1/things/1"


def test_statuses_of_the_document_have_classes_that_can_be_imported(sdk: Make) -> None:
    made = sdk(DOCUMENT)
    assert issubclass(made.package.IMATeapotError, made.package.APIStatusError)
    assert "IMATeapotError" in dir(made.package)


def test_errors_of_the_connection_are_ours(sdk: Make, mode: str) -> None:
    made = sdk(DOCUMENT)
    cause = httpx.ConnectError("refused")
    error = failure(made, mode, cause)
    assert type(error) is made.package.APIConnectionError and error.__cause__ is cause
    assert "refused" in str(error)
    late = failure(made, mode, httpx.ReadTimeout("late"))
    assert type(late) is made.package.APITimeoutError
    assert isinstance(late, made.package.APIConnectionError)


def test_a_redirect_that_leads_nowhere_is_an_error(sdk: Make, mode: str) -> None:
    made = sdk(DOCUMENT)
    error = failure(made, mode, httpx.Response(302))
    assert type(error) is made.package.APIStatusError and error.status_code == 302


def test_a_redirect_that_is_listed_is_an_outcome_with_its_headers(sdk: Make, mode: str) -> None:
    made = sdk("""
paths:
  /things:
    get: {tags: [things], operationId: openThing, responses: {"302": {description: There.}, "404": {description: No.}}}
""")
    with made.session(mode, [httpx.Response(302, headers={"location": "https://other.test"})]) as session:
        raw = session.call("things.with_raw_response.open")
        assert raw.status_code == 302 and raw.headers["location"] == "https://other.test"
        assert raw.parse() is None
        assert len(session.sent) == 1


def test_styles_have_their_own_names_for_errors(sdk: Make, mode: str) -> None:
    made = sdk(DOCUMENT, "style: stainless\n")
    assert type(failure(made, mode, httpx.Response(401))) is made.package.AuthenticationError
    assert type(failure(made, mode, httpx.Response(503))) is made.package.InternalServerError


def test_documented_failures_stand_in_the_docstring(sdk: Make) -> None:
    made = sdk(DOCUMENT)
    doc = made.package.Acme().things.retrieve.__doc__
    assert "NotFoundError: Gone for good." in doc and "IMATeapotError: It is a teapot." in doc
