"""`init`: what was inferred, written down and decided, gives the same SDK again."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from starting import judged

from sdkwright.config import load_config
from sdkwright.pipeline import starting_config

SPECS = sorted(path.parent for path in (Path(__file__).parents[2] / "specs").glob("*/sdk.yaml"))
MUCH = """
openapi: 3.1.0
info: {title: The Acme API, version: 2.0.0}
servers: [{url: "https://{region}.acme.test/v1", variables: {region: {default: eu, enum: [eu, us]}}}]
x-speakeasy-retries: {strategy: backoff, backoff: {initialInterval: 100}, statusCodes: [5XX, 429], retryConnectionErrors: false}
x-speakeasy-globals: {parameters: [{name: tenant-id, in: header, schema: {type: string}}]}
security: [{"my key": []}, {login: []}]
paths:
  /jobs:
    post:
      operationId: createJob
      tags: [BIG Jobs]
      x-fern-idempotent: true
      x-speakeasy-timeout: 5000
      x-sdk-polling: {check: getJob, parameters: {job_id: id}, state: status, success: [done], interval: 3}
      requestBody:
        required: true
        content:
          application/json: {schema: {type: object, properties: {list: {type: string}, timeout: {type: string}}}}
          application/octet-stream: {}
      responses: {"200": {description: A job., content: {application/json: {schema: {$ref: "#/components/schemas/Job"}}}}}
    get:
      tags: [BIG Jobs]
      parameters: [{name: tenant-id, in: header, schema: {type: string}}, {name: cursor, in: query, schema: {type: string}}]
      responses:
        "200": {description: Jobs., content: {application/json: {schema: {type: object, required: [data], properties: {data: {type: array, items: {$ref: "#/components/schemas/Job"}}, next_cursor: {type: string}}}}}}
  /jobs/{job_id}:
    get:
      operationId: getJob
      tags: [BIG Jobs]
      x-speakeasy-retries: {strategy: none}
      x-fern-sdk-return-value: status
      parameters: [{name: job_id, in: path, required: true, schema: {type: string}}]
      responses:
        "200": {description: A job., content: {application/json: {schema: {$ref: "#/components/schemas/Job"}}}}
        "418": {description: Tea.}
  /SKUs/{true}:
    get:
      operationId: "on"
      tags: [SKUs]
      parameters: [{name: "true", in: path, required: true, schema: {type: string}}]
      responses: {"200": {description: One., content: {application/json: {schema: {type: object, properties: {data: {type: integer}}}}}}}
  /SKUs/twice:
    get:
      operationId: follow
      tags: [SKUs]
      responses: {"204": {description: Done.}}
  /SKUs:
    get:
      operationId: "yes: \\u2028\\U0001F600"
      tags: [SKUs]
      responses: {"200": {description: One., content: {application/json: {schema: {type: object, properties: {data: {type: string}}}}}}}
    post:
      operationId: follow
      tags: ["v1.SKUs"]
      requestBody: {required: true, content: {application/json: {schema: {type: object, properties: {live: {type: boolean}, stream: {type: boolean}}}}}}
      responses:
        "200":
          description: Both.
          content:
            application/json: {schema: {type: string}}
            text/event-stream: {schema: {type: object, properties: {a: {type: string}}}}
webhooks:
  moved: {post: {requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Job"}}}}, responses: {"200": {description: Thanks.}}}}
components:
  securitySchemes:
    my key: {type: apiKey, in: header, name: X-Key}
    login: {type: http, scheme: basic}
  schemas:
    Job: {type: object, properties: {id: {type: string}, status: {type: string}}}
"""


@pytest.mark.parametrize("spec", SPECS, ids=[path.name for path in SPECS])
def test_what_was_inferred_gives_the_same_sdk_when_it_is_decided(spec: Path, tmp_path: Path) -> None:
    shutil.copytree(spec, tmp_path / "api")
    (tmp_path / "api" / "sdk.yaml").unlink()
    judged(tmp_path / "api")


def test_everything_that_a_document_may_say(tmp_path: Path) -> None:
    (tmp_path / "openapi.yaml").write_text(MUCH, encoding="utf-8")
    text = judged(tmp_path)
    assert text.startswith("# yaml-language-server: $schema=sdk.schema.json\n")
    for line in (
        "# client: {name: Acme, async_name: AsyncAcme}",
        '#   production: "https://{region}.acme.test/v1"',
        '#   "my key": {argument: api_key, env: ACME_API_KEY}',
        "#   tenant_id: {header: tenant-id, env: ACME_TENANT_ID}",
        "#   big_jobs:",
        '#     "on": "on"',
        "#   # `cursor` takes what `next_cursor` gives",
        '#   "get /jobs": {scheme: cursor, items: [data], param: cursor, next: [next_cursor]}',
        "#   createJob: {timeout: 5.0, idempotency: true}",
        '#     "post /SKUs": {end: "[DONE]", error_events: [error], switch: stream}',
        "#   createJob: {interval: 3.0, delay: 0.0, deadline: 600.0}",
        "# # unwrap: data  # all that 2 answers hold, of 5",
        "# webhooks: {scheme: standard}  # standardwebhooks.com; or hmac, or none",
    ):
        assert f"{line}\n" in text
    assert '# retries: {max: unlimited, statuses: ["5xx", 429], connection_errors: false,' in text


DOUBTFUL = """
openapi: 3.1.0
info: {title: Acme, version: 1.0.0}
servers: [{url: "https://acme.test"}]
paths:
  /jobs:
    get:
      parameters: [{name: page, in: query, schema: {type: integer}}]
      x-sdk-polling: {check: nothing, state: status, success: [done]}
      responses: {"200": {description: Jobs., content: {application/json: {schema: {type: object, properties: {data: {type: array, items: {type: string}}}}}}}}
"""


def test_what_is_doubtful_is_a_hint(tmp_path: Path) -> None:
    (tmp_path / "openapi.yaml").write_text(DOUBTFUL)
    text = judged(tmp_path)
    assert "# # pagination:\n# #   GET /jobs: perhaps it is paged: " in text
    assert "# # polling:\n# #   GET /jobs: there is no operation 'nothing'\n" in text


@pytest.mark.parametrize(
    ("name", "line"), [("api.yaml", "spec: api.yaml\n"), ("openapi.json", "")]
)
def test_a_document_is_named_unless_it_is_found(tmp_path: Path, name: str, line: str) -> None:
    (tmp_path / name).write_text(DOUBTFUL)
    text = starting_config(load_config(str(tmp_path / name)))
    assert text.partition("for editors.\n")[2].startswith(f"{line}# package: acme\n")
