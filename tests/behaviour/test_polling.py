"""Operations whose work goes on after their answer -> a method that waits for what comes of it."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from support import Sdk, Session, answer, build

Make = Callable[..., Sdk]

JOB = '{$ref: "#/components/schemas/Job"}'
SCHEMAS = """
components:
  schemas:
    Job:
      type: object
      required: [id, status]
      properties: {id: {type: string}, status: {type: string}, output: {$ref: "#/components/schemas/Output"}}
    Output: {type: object, properties: {pageCount: {type: integer}}}
"""
ANSWER = f'{{"200": {{description: The job., content: {{application/json: {{schema: {JOB}}}}}}}}}'


def jobs(on_create: str = "", on_get: str = "", more: str = "", first: str = ANSWER) -> str:
    """A document with `jobs.create` and `jobs.retrieve`, and what is said of them."""
    create = f"\n      {on_create}" if on_create else ""
    get = f"\n      {on_get}" if on_get else ""
    return f"""
paths:
  /jobs:
    post:
      operationId: createJob
      tags: [jobs]
      summary: Start a job.
      parameters: [{{name: tenant, in: header, schema: {{type: string}}}}]
      requestBody: {{required: true, content: {{application/json: {{schema: {{type: object, required: [input], properties: {{input: {{type: string}}}}}}}}}}}}
      responses: {first}{create}
  /jobs/{{job_id}}:
    get:
      operationId: getJob
      tags: [jobs]
      parameters:
        - {{name: job_id, in: path, required: true, schema: {{type: string}}}}
        - {{name: tenant, in: header, schema: {{type: string}}}}
      responses: {ANSWER}{get}
{more}{SCHEMAS}"""


OURS = "x-sdk-polling: {check: getJob, state: status, success: [done], failure: [failed, lost], interval: 0}"
QUEUED = {"id": "7", "status": "queued"}
DONE = {"id": "7", "status": "done", "output": {"pageCount": 3}}


def routes(session: Session) -> list[str]:
    """What was asked."""
    return [f"{r.method} {r.url.raw_path.decode()}" for r in session.sent]


@pytest.fixture(autouse=True)
def no_time_passes(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The pauses that were made, none of them in truth."""
    import anyio

    slept: list[float] = []

    async def sleep(seconds: float) -> None:
        slept.append(seconds)

    monkeypatch.setattr(time, "sleep", slept.append)
    monkeypatch.setattr(anyio, "sleep", sleep)
    return slept


# --- x-sdk-polling, sdk.yaml ---------------------------------------------------------------


def test_the_job_is_returned_when_it_is_done(sdk: Make, mode: str) -> None:
    made = sdk(jobs(OURS))
    script = [answer(QUEUED, 202), answer(QUEUED), answer(DONE)]
    with made.session(mode, script) as session:
        job = session.call("jobs.create_and_wait", input="x", tenant="t")
        assert routes(session) == ["POST /v1/jobs", "GET /v1/jobs/7", "GET /v1/jobs/7"]
        assert json.loads(session.sent[0].content) == {"input": "x"}
        assert [r.headers["tenant"] for r in session.sent] == ["t"] * 3
        assert [r.content for r in session.sent[1:]] == [b"", b""]
    assert type(job) is made.types.Job
    assert job.output is not None and job.output.page_count == 3
    assert made.codes == []


def test_the_plain_method_stays(sdk: Make, mode: str) -> None:
    with sdk(jobs(OURS)).session(mode, [answer(QUEUED)]) as session:
        assert session.call("jobs.create", input="x").status == "queued"
        assert len(session.sent) == 1


def test_what_fails_is_an_exception(sdk: Make, mode: str) -> None:
    made = sdk(jobs(OURS))
    failed = {"id": "7", "status": "lost", "message": "no such input"}
    with made.session(mode, [answer(QUEUED), answer(failed)]) as session:
        with pytest.raises(made.package.PollingError) as caught:
            session.call("jobs.create_and_wait", input="x")
    assert issubclass(made.package.PollingError, made.package.APIError)
    assert (caught.value.state, caught.value.body) == ("lost", failed)
    assert caught.value.response.status_code == 200
    assert "'lost': no such input" in str(caught.value)


def test_waiting_ends(sdk: Make, mode: str) -> None:
    made = sdk(jobs(OURS))
    with made.session(mode, [answer(QUEUED), answer(QUEUED)]) as session:
        with pytest.raises(made.package.APITimeoutError, match="is still 'queued'"):
            session.call("jobs.create_and_wait", input="x", deadline=0.0001)
    assert len(session.sent) == 1


def test_the_raw_response_is_the_last(sdk: Make, mode: str) -> None:
    made = sdk(jobs(OURS))
    with made.session(mode, [answer(QUEUED), answer(DONE, headers={"x-n": "2"})]) as session:
        raw = session.call("jobs.with_raw_response.create_and_wait", input="x")
        assert raw.headers["x-n"] == "2" and raw.parse().status == "done"
    with made.session(mode, [answer(QUEUED), answer(DONE)]) as session:
        method = session.method("jobs.with_streaming_response.create_and_wait")
        with session.entered(method(input="x")) as streamed:
            assert session.finish(streamed.parse()).status == "done"


CONFIG = """polling:
  createJob:
    check: get /jobs/{job_id}
    parameters: {job_id: id}
    state: status
    success: [done]
    interval: 3
    result: output.pageCount
    name: run
"""


def test_as_configured(sdk: Make, mode: str, no_time_passes: list[float]) -> None:
    made = sdk(jobs("x-sdk-polling: {state: none, success: [never]}"), CONFIG)
    script = [answer(QUEUED), answer(QUEUED, headers={"Retry-After": "5"}), answer(DONE)]
    with made.session(mode, script) as session:
        assert session.call("jobs.run", input="x") == 3
    assert no_time_passes == [3.0, 5.0]
    assert made.codes == []
    assert "-> int | None:" in made.text("resources/jobs.py")


def test_configuration_may_say_only_how_long(
    sdk: Make, mode: str, no_time_passes: list[float]
) -> None:
    config = "polling: {createJob: {interval: 0.25, max: 2, name: go}}"
    made = sdk(jobs(OURS), config)
    with made.session(mode, [answer(QUEUED), answer(QUEUED)]) as session:
        with pytest.raises(made.package.APITimeoutError, match="after 2 requests"):
            session.call("jobs.go", input="x")
    assert no_time_passes == [0.25]
    assert routes(session) == ["POST /v1/jobs", "GET /v1/jobs/7"]


@pytest.mark.parametrize(
    ("said", "config"),
    [(OURS, "polling: {createJob: false}"), ("x-sdk-polling: false\n      x-ms-long-running-operation: true", ""), ("", "")],
)
def test_it_can_be_switched_off(sdk: Make, said: str, config: str) -> None:
    made = sdk(jobs(said), config)
    assert "and_wait" not in made.text("resources/jobs.py")
    assert not (made.root / "src" / made.package.__name__ / "_core" / "polling.py").exists()
    assert not (made.root / "src" / made.package.__name__ / "_core" / "waits.py").exists()
    assert not hasattr(made.package, "PollingError")
    assert made.codes == []


def test_without_a_state_the_status_counts(sdk: Make, mode: str) -> None:
    made = sdk(jobs(on_get="x-sdk-polling: {interval: 0}"))
    script = [httpx.Response(202), httpx.Response(202), answer(DONE)]
    with made.session(mode, script) as session:
        assert session.call("jobs.retrieve_and_wait", "7").status == "done"
        assert routes(session) == ["GET /v1/jobs/7"] * 3


def test_an_answer_of_another_type_does_not_count(sdk: Make, mode: str) -> None:
    other = '{"200": {description: Taken., content: {application/json: {schema: {type: object, properties: {jobId: {type: string}, status: {type: string}}}}}}}'
    made = sdk(jobs(OURS, first=other))
    script = [answer({"jobId": "9", "status": "done"}), answer(DONE)]
    with made.session(mode, script) as session:
        assert type(session.call("jobs.create_and_wait", input="x")) is made.types.Job
        assert routes(session) == ["POST /v1/jobs", "GET /v1/jobs/9"]


ELSEWHERE = f"""
  /tasks/{{id}}:
    get:
      operationId: getTask
      tags: [tasks]
      parameters: [{{name: id, in: path, required: true, schema: {{type: string}}}}]
      responses: {ANSWER}
  /results/{{id}}:
    get:
      operationId: getResult
      tags: [results]
      parameters: [{{name: id, in: path, required: true, schema: {{type: string}}}}]
      responses: {{"200": {{description: It., content: {{application/json: {{schema: {{$ref: "#/components/schemas/Output"}}}}}}}}}}
"""


def test_operations_of_other_resources(sdk: Make, mode: str) -> None:
    said = "x-sdk-polling: {check: getTask, state: status, success: [done], then: getResult, interval: 0}"
    made = sdk(jobs(said, more=ELSEWHERE))
    script = [answer(QUEUED), answer(DONE), answer({"pageCount": 4})]
    with made.session(mode, script) as session:
        output = session.call("jobs.create_and_wait", input="x")
        assert routes(session) == ["POST /v1/jobs", "GET /v1/tasks/7", "GET /v1/results/7"]
    assert type(output) is made.types.Output and output.page_count == 4


def test_the_result_may_be_a_file(sdk: Make, mode: str) -> None:
    more = """
  /jobs/{job_id}/file:
    get:
      operationId: getFile
      tags: [jobs]
      parameters: [{name: job_id, in: path, required: true, schema: {type: string}}]
      responses: {"200": {description: It., content: {application/pdf: {schema: {type: string, format: binary}}}}}
"""
    made = sdk(jobs(OURS.replace("interval", "then: getFile, interval"), more=more))
    script = [answer(QUEUED), answer(DONE), httpx.Response(200, content=b"%PDF")]
    with made.session(mode, script) as session:
        assert session.call("jobs.create_and_wait", input="x").read() == b"%PDF"
        assert routes(session)[2] == "GET /v1/jobs/7/file"


def test_answers_of_xml(sdk: Make, mode: str) -> None:
    made = sdk(jobs(OURS.replace(", result: output", "")).replace("content: {application/json: {schema: {$ref", "content: {application/xml: {schema: {$ref"))

    def job(state: str) -> httpx.Response:
        text = f"<Job><id>7</id><status>{state}</status></Job>"
        return httpx.Response(200, text=text, headers={"Content-Type": "application/xml"})

    with made.session(mode, [job("queued"), job("done")]) as session:
        found = session.call("jobs.create_and_wait", input="x")
        assert routes(session) == ["POST /v1/jobs", "GET /v1/jobs/7"]
    assert type(found) is made.types.Job and found.status == "done"


def test_a_list_in_pages_that_is_not_ready(sdk: Make, mode: str) -> None:
    made = sdk("""
paths:
  /reports:
    get:
      operationId: listReports
      tags: [reports]
      parameters: [{name: cursor, in: query, schema: {type: string}}]
      x-sdk-polling: {interval: 0}
      responses: {"200": {description: Some., content: {application/json: {schema: {type: object, properties: {data: {type: array, items: {type: string}}, next_cursor: {type: string}}}}}}}
""")
    with made.session(mode, [httpx.Response(202), answer({"data": ["a"]})]) as session:
        assert session.call("reports.list_and_wait", cursor="c").data == ["a"]
        assert routes(session) == ["GET /v1/reports?cursor=c"] * 2


def test_the_url_of_a_header(sdk: Make, mode: str) -> None:
    said = "x-sdk-polling: {header: Operation-Location, check: getJob, state: status, success: [done], interval: 0}"
    made = sdk(jobs(said, first='{"202": {description: Taken.}}'), "auth: {key: {argument: key}}")
    script = [httpx.Response(202, headers={"Operation-Location": "/v1/operations/1"}), answer(QUEUED), answer(DONE)]
    with made.session(mode, script) as session:
        job = session.call("jobs.create_and_wait", input="x")
        assert routes(session) == ["POST /v1/jobs", *["GET /v1/operations/1"] * 2]
    assert type(job) is made.types.Job
    with made.session(mode, [httpx.Response(202, headers={"Operation-Location": "https://evil.test/1"})]) as session:
        with pytest.raises(made.package.PollingError, match=r"another server: evil\.test"):
            session.call("jobs.create_and_wait", input="x")
    assert len(session.sent) == 1


def test_nobody_says_what_is_at_a_url(sdk: Make, mode: str) -> None:
    said = "x-sdk-polling: {header: Location, interval: 0}"
    made = sdk(jobs(said, first='{"202": {description: Taken.}}'))
    script = [httpx.Response(202, headers={"Location": "/v1/1"}), answer([1, {"a": 2}])]
    with made.session(mode, script) as session:
        assert session.call("jobs.create_and_wait", input="x") == [1, {"a": 2}]


# --- what it is in the SDK -----------------------------------------------------------------


def test_it_is_no_operation_of_the_document(sdk: Make) -> None:
    made = sdk(jobs(OURS))
    manifest = json.loads((made.root / ".sdkwright.json").read_text())
    assert [o["call"] for o in manifest["operations"]] == ["jobs.create", "jobs.retrieve"]
    [waiting] = manifest["waiting"]
    assert (waiting["call"], waiting["method"], waiting["operation_id"]) == ("jobs.create_and_wait", "POST", None)
    assert waiting["body"]["properties"] == {"input": "input"}
    assert manifest["names"]["methods"]["POST /jobs and_wait"] == "create_and_wait"
    assert "waiting" not in json.loads((sdk(jobs()).root / ".sdkwright.json").read_text())
    listed, readme = (made.root / "api.md").read_text(), (made.root / "README.md").read_text()
    assert "`client.jobs.create_and_wait(" in listed and "`POST /jobs`: Start a job." in listed
    assert "2 operations" in readme and " = client.jobs.create_and_wait(" in readme


def test_it_takes_no_name_from_others(sdk: Make, mode: str) -> None:
    more = f"\n  /jobs/now:\n    post: {{operationId: create_and_wait, tags: [jobs], responses: {ANSWER}}}\n"
    made = sdk(jobs(OURS, more=more))
    with made.session(mode, [answer(DONE)]) as session:
        session.call("jobs.create_and_wait")
        assert routes(session) == ["POST /v1/jobs/now"]
    with made.session(mode, [answer(QUEUED), answer(DONE)]) as session:
        session.call("jobs.create_job_and_wait", input="x")
        assert routes(session) == ["POST /v1/jobs", "GET /v1/jobs/7"]


def test_its_docstring_says_that_it_waits(sdk: Make) -> None:
    text = sdk(jobs(OURS.replace("interval: 0", "interval: 1"))).text("resources/jobs.py")
    assert "Waits until the work is done: asks `GET /jobs/{job_id}` every second, for" in text
    assert "PollingError: The work was taken on and has failed." in text


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("a file", "multipart/form-data: {schema: {type: object, required: [f], properties: {f: {type: string, format: binary}}}}"),
        ("text", "text/plain: {schema: {type: string}}"),
    ],
)
def test_other_bodies(sdk: Make, mode: str, name: str, said: str) -> None:
    document = jobs(OURS).replace("application/json: {schema: {type: object, required: [input], properties: {input: {type: string}}}}", said)
    arguments = {"f": b"abc"} if name == "a file" else {"content": "abc"}
    with sdk(document).session(mode, [answer(QUEUED), answer(DONE)]) as session:
        assert session.call("jobs.create_and_wait", **arguments).status == "done"
        assert b"abc" in session.sent[0].content and session.sent[1].content == b""
        assert "content-type" not in session.sent[1].headers


def test_a_deprecated_operation_that_can_stream(sdk: Make, mode: str) -> None:
    first = ANSWER.replace("content: {", "content: {text/event-stream: {schema: {type: string}}, ")
    made = sdk(jobs(OURS + "\n      deprecated: true", first=first))
    with made.session(mode, [answer(QUEUED), answer(DONE)]) as session:
        with pytest.warns(DeprecationWarning, match="create_and_wait"):
            assert session.call("jobs.create_and_wait", input="x").status == "done"


# --- x-speakeasy-polling -------------------------------------------------------------------

SPEAKEASY = """x-speakeasy-polling:
        - name: WaitForCompleted
          intervalSeconds: 4
          limitCount: 3
          failureCriteria: [{condition: $statusCode == 200}, {condition: '$response.body#/status == "failed"'}]
          successCriteria: [{condition: $statusCode == 200}, {context: $response.body#/status, condition: '^(done|ready)$', type: regex}]
        - name: WaitForNotFound
          delaySeconds: 0
          successCriteria: [{condition: $statusCode == 404}]"""


def test_named_conditions(sdk: Make, mode: str, no_time_passes: list[float]) -> None:
    made = sdk(jobs(on_get=SPEAKEASY))
    with made.session(mode, [answer(QUEUED), answer(DONE)]) as session:
        assert session.call("jobs.wait_for_completed", "7").output.page_count == 3
    assert no_time_passes == [1.0, 4.0]
    with made.session(mode, [answer({"id": "7", "status": "failed"})]) as session:
        with pytest.raises(made.package.PollingError, match="'failed'"):
            session.call("jobs.wait_for_completed", "7")
    with made.session(mode, [answer(QUEUED)] * 3) as session:
        with pytest.raises(made.package.APITimeoutError, match="after 3 requests"):
            session.call("jobs.wait_for_completed", "7")
    with made.session(mode, [answer(QUEUED), answer({}, 404)]) as session:
        assert session.call("jobs.wait_for_not_found", "7") is None
    assert made.codes == []


@pytest.mark.parametrize(
    ("condition", "status", "body", "holds"),
    [
        ("$response.body#/n == 3", 200, {"n": 3}, True),
        ("$response.body#/n == 3", 200, {"n": "3"}, False),
        ("$response.body#/done == true", 200, {"done": True}, True),
        ("$response.body#/error != null", 200, {"error": {}}, True),
        ("$response.body#/error != null", 200, {}, False),
        ("$response.body#/list/0/a~1b == 'it''s'", 200, {"list": [{"a/b": "it's"}]}, True),
        ("$statusCode != 202", 201, {}, True),
        ("$statusCode != 202", 202, {}, False),
    ],
)
def test_simple_conditions(sdk: Make, condition: str, status: int, body: Any, holds: bool) -> None:
    document = jobs(on_get=f"x-speakeasy-polling: [{{name: Ready, delaySeconds: 0, limitCount: 1, successCriteria: [{{condition: {json.dumps(condition)}}}]}}]")
    made = sdk(document.replace("{id: {type: string}, status", "{id: {type: string}, n: {}, done: {}, error: {}, list: {}, status"))
    assert made.codes == []
    with made.session("sync", [answer(body, status)]) as session:
        if holds:
            session.call("jobs.ready", "7")
        else:
            with pytest.raises(made.package.APITimeoutError):
                session.call("jobs.ready", "7")


@pytest.mark.parametrize(
    ("said", "message"),
    [
        ("x-speakeasy-polling: yes please", "is not a list"),
        ("x-speakeasy-polling: [{successCriteria: []}]", "without a `name`"),
        ("x-speakeasy-polling: [{name: A}]", "without `successCriteria`"),
        ("x-speakeasy-polling: [{name: A, successCriteria: [{}]}]", "without a `condition`"),
        ("x-speakeasy-polling: [{name: A, successCriteria: [{condition: $status > 3}]}]", "'$status > 3' is no condition"),
        ("x-speakeasy-polling: [{name: A, successCriteria: [{condition: $statusCode == x}]}]", "'x' is no value"),
        ("x-speakeasy-polling: [{name: A, successCriteria: [{condition: '$statusCode == [1]'}]}]", "'[1]' is no value"),
        ("x-speakeasy-polling: [{name: A, successCriteria: [{condition: '(', context: $statusCode, type: regex}]}]", "no regular expression"),
        ("x-speakeasy-polling: [{name: A, successCriteria: [{condition: a, context: $url, type: regex}]}]", "'$url' is no context"),
        ("x-sdk-polling: {stat: x}", "did you mean `state`"),
        ("x-sdk-polling: {state: x}", "`state` needs `success`"),
        ("x-sdk-polling: {success: [done]}", "states are HTTP statuses"),
        ("x-sdk-polling: true", "must be a mapping"),
    ],
)
def test_what_cannot_be_understood_is_reported(sdk: Make, said: str, message: str) -> None:
    made = sdk(jobs(on_get=said))
    assert made.codes == ["value-ignored"]
    [found] = made.diagnostics
    assert message in found.message and found.at is not None
    assert said.startswith(found.at.text.strip()[:20])
    assert "polling" not in made.text("resources/jobs.py")


@pytest.mark.parametrize(
    ("said", "message"),
    [
        ("{check: getJobs, state: status, success: [done]}", "no operation 'getJobs'"),
        ("{check: getJob, state: statuz, success: [done]}", "has no 'statuz'"),
        ("{check: getJob, state: status, success: [a], result: outputs}", "has no 'outputs'"),
        ("{check: getJob, parameters: {job_id: idd}}", "the answer has no 'idd'"),
        ("{then: follow}", "answers with a stream"),
        ("{check: makePart}", "needs a body"),
        ("{check: getPart}", "nothing says where 'part'"),
    ],
)
def test_what_does_not_fit_is_reported(sdk: Make, said: str, message: str) -> None:
    more = f"""
  /parts/{{part}}:
    parameters: [{{name: part, in: path, required: true, schema: {{type: string}}}}]
    get: {{operationId: getPart, tags: [parts], responses: {ANSWER}}}
    post: {{operationId: makePart, tags: [parts], requestBody: {{required: true, content: {{application/json: {{schema: {{}}}}}}}}, responses: {ANSWER}}}
  /follow:
    get: {{operationId: follow, tags: [jobs], responses: {{"200": {{description: It., content: {{text/event-stream: {{schema: {JOB}}}}}}}}}}}
"""
    made = sdk(jobs(f"x-sdk-polling: {said}", more=more))
    assert made.codes == ["polling-doubtful"]
    assert message in made.diagnostics[0].message
    assert "and_wait" not in made.text("resources/jobs.py")


@pytest.mark.parametrize(
    ("config", "message"),
    [
        ("polling: {createJobs: {check: getJob}}", "no operation 'createJobs'; did you mean 'createJob'?"),
        ("polling: {createJobs: false}", "no operation 'createJobs'"),
        ("polling: {createJob: {check: getJobs}}", "no operation 'getJobs'; did you mean 'getJob'?"),
        ("polling: {createJob: {then: getOther}}", "no operation 'getOther'"),
        ("polling: {createJob: {check: getJob, parameters: {jobid: id, job_id: id}}}", "no parameter 'jobid'; did you mean 'job_id'?"),
    ],
)
def test_configuration_of_what_is_not_there_is_reported(sdk: Make, config: str, message: str) -> None:
    made = sdk(jobs(), config)
    assert made.codes == ["config-unused"]
    [found] = made.diagnostics
    assert message in found.message and found.at is not None and "polling" in found.at.text


# --- x-ms-long-running-operation -----------------------------------------------------------


def disks(method: str, options: str = "", swagger: bool = False) -> str:
    """A document in Azure's manner."""
    said = f"      x-ms-long-running-operation-options: {options}\n" if options else ""
    whole = '{type: object, properties: {name: {type: string}, properties: {type: object, properties: {provisioningState: {type: string}}}}}'
    content = f"schema: {whole}" if swagger else f"content: {{application/json: {{schema: {whole}}}}}"
    head = "swagger: '2.0'\ninfo: {title: Acme, version: 1.0.0}\nhost: api.test\nschemes: [https]\nbasePath: /v1\n" if swagger else ""
    return f"""{head}paths:
  /disks/{{name}}:
    {method}:
      operationId: Disks_Change
      tags: [disks]
      parameters: [{{name: name, in: path, required: true, {'type: string' if swagger else 'schema: {type: string}'}}}]
      responses:
        "200": {{description: The disk., {content}}}
        "202": {{description: Taken.}}
      x-ms-long-running-operation: true
{said}"""


READY = {"name": "d", "properties": {"provisioningState": "Succeeded"}}
ASYNC = {"Azure-AsyncOperation": "/v1/operations/1", "Location": "/v1/results/1", "Retry-After": "3"}
MONITOR = ["GET /v1/operations/1"] * 2


@pytest.mark.parametrize(
    ("method", "options", "last"),
    [
        ("put", "", ["GET /v1/disks/d"]),
        ("patch", "{final-state-via: original-uri}", ["GET /v1/disks/d"]),
        ("put", "{final-state-via: azure-async-operation}", []),
        ("post", "", ["GET /v1/results/1"]),
        ("post", "{final-state-via: location}", ["GET /v1/results/1"]),
        ("delete", "", []),
    ],
)
@pytest.mark.parametrize("swagger", [False, True])
def test_the_status_monitor_of_azure(
    sdk: Make, mode: str, method: str, options: str, last: list[str], swagger: bool, no_time_passes: list[float]
) -> None:
    made = sdk(disks(method, options, swagger))
    script = [httpx.Response(202, headers=ASYNC), answer({"status": "InProgress"}), answer({"status": "Succeeded"})]
    with made.session(mode, [*script, answer(READY)]) as session:
        found = session.call("disks.change_and_wait", "d")
        assert routes(session) == [f"{method.upper()} /v1/disks/d", *MONITOR, *last]
    assert found.name == ("d" if last else None)
    assert no_time_passes == [3.0, 10.0]
    assert made.codes == []


def test_the_monitor_tells_of_failure(sdk: Make, mode: str) -> None:
    made = sdk(disks("put"))
    said = {"status": "canceled", "error": {"code": "X", "message": "no quota"}}
    with made.session(mode, [httpx.Response(201, headers=ASYNC), answer(said)]) as session:
        with pytest.raises(made.package.PollingError, match="'canceled': no quota"):
            session.call("disks.change_and_wait", "d")


def test_location_answers_202_until_it_has_the_result(sdk: Make, mode: str) -> None:
    made = sdk(disks("post"))
    script = [httpx.Response(202, headers={"Location": "/v1/r/1"}), httpx.Response(202, headers={"Location": "/v1/r/2"}), answer(READY)]
    with made.session(mode, script) as session:
        assert session.call("disks.change_and_wait", "d").name == "d"
        assert routes(session) == ["POST /v1/disks/d", "GET /v1/r/1", "GET /v1/r/2"]


def test_without_a_header_the_resource_says_its_state(sdk: Make, mode: str) -> None:
    made = sdk(disks("put"))
    busy = {"name": "d", "properties": {"provisioningState": "Creating"}}
    with made.session(mode, [answer(busy, 201), answer(busy), answer(READY)]) as session:
        session.call("disks.change_and_wait", "d")
        assert routes(session) == ["PUT /v1/disks/d", *["GET /v1/disks/d"] * 2]
    with made.session(mode, [answer({"name": "d"})]) as session:
        assert session.call("disks.change_and_wait", "d").name == "d"
    failed = {"name": "d", "properties": {"provisioningState": "Failed"}}
    with made.session(mode, [answer(busy, 201), answer(failed)]) as session:
        with pytest.raises(made.package.PollingError, match="'Failed'"):
            session.call("disks.change_and_wait", "d")
    with sdk(disks("delete")).session(mode, [httpx.Response(204)]) as session:
        assert session.call("disks.change_and_wait", "d") is None


def test_an_option_that_is_not_known_is_reported(sdk: Make) -> None:
    made = sdk(disks("put", "{final-state-via: the-post, x: 1}"))
    assert made.codes == ["value-ignored"]
    assert "'the-post' is not known" in made.diagnostics[0].message
    assert "def change_and_wait" in made.text("resources/disks.py")


def test_text_of_the_document_is_no_code(tmp_path: Any) -> None:
    evil = '"); import os; ("'
    said = json.dumps([{"name": "A", "successCriteria": [{"condition": evil, "context": "$response.body#/status", "type": "regex"}]}])
    fault = json.dumps({"check": "getJob", "state": "status", "success": [evil], "failure": ["\n#", "\u2028"]})
    made = build(tmp_path, jobs(f"x-sdk-polling: {fault}", f"x-speakeasy-polling: {said.replace(');', ')?;').replace('(', '[(]')}"))
    text = made.text("resources/jobs.py")
    assert "polling" in text and "\nimport os" not in text and "\u2028" not in text
