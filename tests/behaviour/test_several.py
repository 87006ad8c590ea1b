"""Several documents that make one SDK: what is told apart, and what is one."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from support import Sdk, answer, build

from sdkwright.cli import main
from sdkwright.config import load_config, read_options
from sdkwright.diagnostics import ADVICE, SpecError
from sdkwright.ir import TypeId
from sdkwright.mock.exchange import Request
from sdkwright.mock.mock import Mock
from sdkwright.mock.together import Together
from sdkwright.output import write
from sdkwright.pipeline import generate, inspection, lint, read_all

BILLING = """
openapi: 3.1.0
info: {title: Acme Billing, version: 2.0.0}
servers: [{url: https://billing.test/v1}]
security: [{key: []}]
tags: [{name: invoices, description: What is owed.}]
paths:
  /invoices:
    get:
      operationId: listAll
      tags: [invoices]
      responses:
        "200": {description: All., content: {application/json: {schema: {type: array, items: {$ref: "#/components/schemas/Invoice"}}}}}
        "404": {description: None., content: {application/json: {schema: {$ref: "common.yaml#/Problem"}}}}
  /health: {get: {operationId: health, tags: [health], responses: {"204": {description: Well.}}}}
components:
  securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}
  schemas:
    Status: {type: string, enum: [open, paid]}
    Invoice:
      type: object
      required: [id]
      properties:
        id: {type: string}
        total: {$ref: "common.yaml#/Money"}
        status: {$ref: "#/components/schemas/Status"}
        lines: {type: array, items: {type: object, properties: {text: {type: string}}}}
"""
USERS = """
swagger: "2.0"
info: {title: Acme Users, version: 1.0.0}
host: users.test
basePath: /api
schemes: [https]
produces: [application/json]
security: [{key: []}]
tags: [{name: users, description: Who is here.}]
paths:
  /users:
    get:
      operationId: listAll
      tags: [users]
      responses:
        "200": {description: All., schema: {type: array, items: {$ref: "#/definitions/User"}}}
        "404": {description: None., schema: {$ref: "common.yaml#/Problem"}}
  /open: {get: {operationId: openDoor, tags: [doors], security: [], responses: {"204": {description: Well.}}}}
  /health: {get: {operationId: health, tags: [health], responses: {"204": {description: Well.}}}}
securityDefinitions: {key: {type: apiKey, in: header, name: X-Key}}
definitions:
  Status: {type: string, enum: [active, gone]}
  User:
    type: object
    required: [id]
    properties:
      id: {type: string}
      status: {$ref: "#/definitions/Status"}
      paid: {$ref: "common.yaml#/Money"}
"""
COMMON = """
Money: {type: object, required: [amount], properties: {amount: {type: integer}}}
Problem: {type: object, properties: {message: {type: string}}}
"""
APART = """
specs:
  - {spec: openapi.yaml, namespace: billing}
  - {spec: users.yaml, namespace: users}
"""
BESIDE = "specs: [{spec: openapi.yaml}, {spec: users.yaml}]\n"


def several(
    folder: Path, config: str, billing: str = BILLING, users: str = USERS, **more: str
) -> Sdk:
    files = {"users.yaml": users, "common.yaml": COMMON, **{f"{k}.yaml": v for k, v in more.items()}}
    return build(folder, billing, config, files)


def head(title: str, url: str = "", more: str = "") -> str:
    """The beginning of a small document."""
    servers = f"servers: [{{url: {url}}}]\n" if url else ""
    return f"openapi: 3.1.0\ninfo: {{title: {title}, version: 1.0.0}}\n{servers}{more}"


def get(path: str, id: str, more: str = "") -> str:
    """A path of one operation."""
    return f'  {path}: {{get: {{operationId: {id}, tags: [things], {more}responses: {{"204": {{description: Done.}}}}}}}}\n'


def calls(made: Sdk) -> dict[str, str]:
    """Operation -> how it is called."""
    names, operations = made.result.names, made.result.api.operations
    return {operation.id: names.call(operation) for operation in operations}


# --- resources, types, addresses ---


def test_each_document_has_its_resources_types_and_server(tmp_path: Path, mode: str) -> None:
    made = several(tmp_path, APART)
    assert made.codes == []
    invoice = {"id": "i", "status": "open", "total": {"amount": 3}, "lines": [{"text": "a"}]}
    user = {"id": "u", "status": "gone", "paid": {"amount": 4}}
    with made.session(mode, [answer([invoice]), answer([user])], api_key="k") as session:
        (found,) = session.call("billing.invoices.list")
        assert str(session.last.url) == "https://billing.test/v1/invoices"
        (other,) = session.call("users.list")
        assert str(session.last.url) == "https://users.test/api/users"
        assert [request.headers["X-Key"] for request in session.sent] == ["k", "k"]
        session.call("users.doors.open")
        assert "X-Key" not in session.last.headers
    types = made.types
    assert (type(found), type(other)) == (types.Invoice, types.User)
    assert type(found.total) is type(other.paid) is types.Money
    assert {"BillingStatus", "UsersStatus"} <= {*dir(types)}
    assert not {"Status", "UsersMoney", "BillingMoney"} & {*dir(types)}


def test_a_namespace_has_levels_and_says_what_it_is(tmp_path: Path) -> None:
    config = "specs: [{spec: openapi.yaml, namespace: money.out}, {spec: users.yaml}]"
    made = several(tmp_path, config)
    assert calls(made)["money.out:GET /invoices"] == "money.out.invoices.list"
    assert calls(made)["GET /users"] == "users.list"
    assert '"""Acme Billing."""' in made.text("resources/money.py")
    assert '"""What is owed."""' in made.text("resources/out.py")
    assert "of the Acme API" in made.text("_client.py")


def test_a_place_that_a_document_says_is_below_its_namespace(tmp_path: Path) -> None:
    one = head("A", "https://a.test") + "paths:\n" + get("/a", "a", "x-fern-sdk-group-name: [own], ")
    two = head("B", "https://a.test") + "paths:\n" + get("/users/b", "userLook").replace("things", "Users")
    made = several(tmp_path, APART, one, two)
    assert {*calls(made).values()} == {"billing.own.a", "users.look"}


def test_documents_without_a_namespace_are_merged(tmp_path: Path) -> None:
    made = several(tmp_path, BESIDE)
    assert calls(made) == {
        "GET /invoices": "invoices.list",
        "GET /health": "health.retrieve",
        "users:GET /users": "users.list",
        "users:GET /open": "doors.open",
        "users:GET /health": "health.health",
    }
    assert {"Status", "UsersStatus"} <= {*dir(made.types)}
    (diagnostic,) = made.diagnostics
    assert diagnostic.code == "documents-differ"
    assert diagnostic.message.startswith("GET /health is not the same here as in ")
    assert diagnostic.at and diagnostic.at.uri.endswith("users.yaml") and diagnostic.at.line == 19


def test_what_two_documents_say_alike_is_there_once(tmp_path: Path) -> None:
    shared = 'components: {schemas: {Node: {type: object, properties: {next: {$ref: "#/components/schemas/Node"}, leaf: {$ref: "#/components/schemas/Leaf"}}}, Leaf: {type: object, properties: {a: {type: string, maxLength: 3}}}, Other: {type: object, properties: {leaf: {$ref: "#/components/schemas/Leaf"}}}}}\n'
    result = 'responses: {"200": {description: A., content: {application/json: {schema: {type: object, properties: {node: {$ref: "#/components/schemas/Node"}, other: {$ref: "#/components/schemas/Other"}}}}}}}'
    def document(path: str, extra: str = "") -> str:
        return head("Acme", "https://a.test") + f"paths:\n  {path}: {{get: {{{result}}}}}\n" + get("/both", "both") + extra

    one, two = document("/a", shared), document("/b", shared.replace("maxLength: 3", "maxLength: 3, description: Same."))
    made = several(tmp_path, BESIDE, one, document("/b", shared))
    assert {"Node", "Leaf", "Other"} <= {*dir(made.types)} and "UsersNode" not in dir(made.types)
    assert made.codes == [] and list(calls(made).values()).count("things.both") == 1
    made = several(tmp_path, BESIDE, one, two)
    assert {"UsersNode", "UsersLeaf", "UsersOther"} <= {*dir(made.types)}
    made = several(tmp_path, BESIDE, one, document("/b", shared.replace("maxLength: 3", "maxLength: 4")))
    assert {"UsersNode", "UsersLeaf", "UsersOther"} <= {*dir(made.types)}
    made = several(tmp_path, BESIDE, one, document("/b", shared.replace("Other: {type: object", "Other: {title: O, type: object, required: [leaf]")))
    assert "UsersOther" in dir(made.types) and not {"UsersNode", "UsersLeaf"} & {*dir(made.types)}


# --- credentials ---


def test_a_name_for_two_credentials_is_told_apart(tmp_path: Path, mode: str) -> None:
    config = APART + '"auth": {"users:key": {argument: user_key}}\n'
    made = several(tmp_path, config, users=USERS.replace("name: X-Key", "name: X-User"))
    assert made.codes == []
    with made.session(mode, [answer([]), answer([])], api_key="k", user_key="u") as session:
        session.call("billing.invoices.list")
        assert session.last.headers["X-Key"] == "k" and "X-User" not in session.last.headers
        session.call("users.list")
        assert session.last.headers["X-User"] == "u" and "X-Key" not in session.last.headers


def test_a_document_that_demands_nothing_is_sent_nothing(tmp_path: Path, mode: str) -> None:
    made = several(tmp_path, APART, users=USERS.replace("security: [{key: []}]\n", ""))
    with made.session(mode, [answer([]), answer([])], api_key="k") as session:
        session.call("billing.invoices.list")
        assert session.last.headers["X-Key"] == "k"
        session.call("users.list")
        assert "X-Key" not in session.last.headers


# --- servers ---

PLACES = "servers: [{{url: https://{0}.test/v1, x-name: production}}, {{url: https://{0}.stage.test/v1, x-name: staging}}]\n"


def test_an_environment_is_one_of_all_documents(tmp_path: Path, mode: str) -> None:
    one = head("A", more=PLACES.format("a")) + "paths:\n" + get("/a", "a")
    places = PLACES.format("b").replace("staging}", "staging}, {url: https://b.dev.test, x-name: dev}")
    two = head("B", more=places) + "paths:\n" + get("/b", "b") + get("/c", "c", "servers: [{url: /c}], ")
    made = several(tmp_path, BESIDE, one, two)
    assert [d.message for d in made.diagnostics] == ["the client has no environment for the server https://b.dev.test"]
    for options, hosts in (
        ({}, ["a.test/v1/a", "b.test/v1/b", "b.test/c/c"]),
        ({"environment": "staging"}, ["a.stage.test/v1/a", "b.stage.test/v1/b", "b.stage.test/c/c"]),
        ({"base_url": "https://own.test/x"}, ["own.test/x/a", "own.test/x/b", "own.test/x/c"]),
    ):
        with made.session(mode, **options) as session:
            for name in "abc":
                session.call(f"things.{name}")
            assert [str(request.url) for request in session.sent] == [f"https://{host}" for host in hosts]


def test_an_environment_that_a_document_does_not_have_is_told(tmp_path: Path) -> None:
    one = head("A", more=PLACES.format("a")) + "paths:\n" + get("/a", "a")
    two = head("B", "https://{where}.test").replace("}]", ", variables: {where: {default: b}}}]") + "paths:\n" + get("/b", "b")
    made = several(tmp_path, BESIDE, one, two.replace("{where}.test", '"https://{where}.test"').replace('https://"', '"'))
    assert [d.message for d in made.diagnostics] == [
        "no server for the client's https://a.stage.test/v1: https://b.test is used there, too",
        "the client cannot fill in the variables of https://{where}.test: https://b.test is used",
    ]


def test_environments_of_the_configuration_are_those_of_all(tmp_path: Path, mode: str) -> None:
    one = head("A", more=PLACES.format("a")) + "paths:\n" + get("/a", "a")
    two = head("B", more=PLACES.format("b")) + "paths:\n" + get("/b", "b")
    made = several(tmp_path, BESIDE + "environments: {staging: https://mine.test, local: http://l.test}\n", one, two)
    with made.session(mode) as session:
        session.call("things.a")
        assert str(session.last.url) == "https://mine.test/a"
        session.call("things.b")
        assert str(session.last.url) == "https://b.stage.test/v1/b"


def test_documents_that_name_no_host_are_below_that_of_the_user(tmp_path: Path, mode: str) -> None:
    one = head("A", "/billing") + "paths:\n" + get("/a", "a")
    two = head("B", "/users/") + "paths:\n" + get("/b", "b")
    made = several(tmp_path, BESIDE + "resources: {bees: {buzz: get /b}}\n", one, two, more=head("C") + "paths: {}")
    assert made.codes == ["server-missing"]
    with made.session(mode, base_url="https://own.test/x") as session:
        session.call("things.a")
        assert str(session.last.url) == "https://own.test/x/billing/a"
        session.call("bees.buzz")
        assert str(session.last.url) == "https://own.test/x/users/b"


def test_a_document_without_servers_is_where_the_client_is(tmp_path: Path, mode: str) -> None:
    one, two = head("A") + "paths:\n" + get("/a", "a"), head("B", "https://b.test/b") + "paths:\n" + get("/b", "b")
    three = head("C", "/c") + "paths:\n" + get("/c", "c")
    made = several(tmp_path, BESIDE.replace("}]", "}, {spec: more.yaml}]"), one, two, more=three)
    said = "no server with a host: that of https://b.test/b, the client's, is used"
    told = [(d.message, Path(d.at.uri).name) for d in made.diagnostics if d.at]
    assert told == [(said, "openapi.yaml"), (said, "more.yaml")]
    with made.session(mode) as session:
        for name in "abc":
            session.call(f"things.{name}")
        urls = [str(request.url) for request in session.sent]
        assert urls == ["https://b.test/b/a", "https://b.test/b/b", "https://b.test/c/c"]


# --- what a document says for all of its operations ---


def test_retries_and_parameters_are_those_of_their_document(tmp_path: Path, mode: str) -> None:
    extra = "x-speakeasy-retries: {strategy: none}\nx-fern-global-headers: [{header: X-Tenant, name: tenant, optional: true}]\n"
    one = head("A", "https://a.test", extra) + "paths:\n" + get("/a", "a")
    two = head("B", "https://b.test") + "paths:\n" + get("/b", "b")
    made = several(tmp_path, BESIDE, one, two)
    busy = answer({}, status=503, headers={"retry-after-ms": "1"})
    with made.session(mode, [busy, answer({})], tenant="t") as session:
        session.call("things.b")
        assert len(session.sent) == 2 and "X-Tenant" not in session.last.headers
        session.call("things.a")
        assert session.last.headers["X-Tenant"] == "t"
    with made.session(mode, [busy, answer({})]) as session:
        with pytest.raises(made.package.APIStatusError):
            session.call("things.a")
        assert len(session.sent) == 1


def test_parameters_of_one_name_are_told_apart(tmp_path: Path, mode: str) -> None:
    def document(title: str, header: str, path: str) -> str:
        extra = f"x-fern-global-headers: [{{header: {header}, name: tenant, optional: true}}]\n"
        return head(title, "https://a.test", extra) + "paths:\n" + get(f"/{path}", path)

    made = several(tmp_path, BESIDE, document("A", "X-A", "a"), document("B", "X-B", "b"))
    with made.session(mode, tenant="1", users_tenant="2") as session:
        session.call("things.a")
        assert session.last.headers["X-A"] == "1" and "X-B" not in session.last.headers
        session.call("things.b")
        assert session.last.headers["X-B"] == "2" and "X-A" not in session.last.headers


def test_events_of_all_documents_are_read_in_one_place(tmp_path: Path, mode: str) -> None:
    def document(kind: str) -> str:
        schema = f"{{type: object, required: [type], properties: {{type: {{const: {kind}}}, at: {{type: string}}}}}}"
        hook = f"webhooks: {{{kind}: {{post: {{requestBody: {{content: {{application/json: {{schema: {schema}}}}}}}, responses: {{'204': {{description: Done.}}}}}}}}}}\n"
        return head("Acme", "https://a.test", hook) + "paths:\n" + get(f"/{kind}", kind)

    config = BESIDE + "webhooks: {scheme: none}\n"
    made = several(tmp_path, config, document("paid"), document("joined"))
    with made.session(mode) as session:
        unwrap = session.client.webhooks.unwrap
        events = [unwrap(json.dumps({"type": kind}), {}) for kind in ("paid", "joined")]
    assert [type(event) for event in events] == [made.types.PaidEvent, made.types.JoinedEvent]


# --- configuration ---


def test_a_key_may_name_its_document(tmp_path: Path) -> None:
    config = APART + 'resources: {"people": {everyone: "users:listAll"}, "bills": {all: "openapi.yaml:get /invoices"}}\n'
    made = several(tmp_path, config)
    assert made.codes == []
    assert calls(made)["users:GET /users"] == "people.everyone"
    assert calls(made)["billing:GET /invoices"] == "bills.all"


def test_a_key_that_means_two_operations_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(SpecError) as caught:
        several(tmp_path, APART + "operations: {listAll: {timeout: 3}}\n")
    found = caught.value.diagnostic
    assert found.code == "config-invalid"
    places = found.message.split("; ")[0]
    assert "openapi.yaml:9:5" in places and "users.yaml:12:5" in places
    assert found.message.endswith("write billing:listAll or users:listAll")
    assert found.at and found.at.uri.endswith("sdk.yaml") and found.at.line == 7


def test_bodies_are_chosen_for_the_operation_of_one_document(tmp_path: Path) -> None:
    body = 'requestBody: {content: {application/json: {schema: {type: object, properties: {a: {type: string}}}}, application/x-www-form-urlencoded: {schema: {type: object, properties: {a: {type: string}}}}}}, responses: {"204": {description: Done.}}'
    one = head("A", "https://a.test") + f"paths: {{/a: {{post: {{operationId: send, {body}}}}}}}\n"
    two = head("B", "https://a.test") + f"paths: {{/b: {{post: {{operationId: send, {body}}}}}}}\n"
    made = several(tmp_path, BESIDE + 'bodies: {"users:send": application/x-www-form-urlencoded}\n', one, two)
    assert made.codes == []
    types = {o.path: o.body.media_type for o in made.result.api.operations if o.body}
    assert types == {"/a": "application/json", "/b": "application/x-www-form-urlencoded"}


def test_filters_and_overlays_are_those_of_their_document(tmp_path: Path) -> None:
    config = """
filter: {exclude_tags: [health, invoices]}
specs:
  - {spec: openapi.yaml, overlays: [rename.yaml]}
  - {spec: users.yaml, filter: {exclude_tags: [doors, dors]}}
"""
    made = several(tmp_path, config, rename="{tags: [], paths: {/more: {get: {operationId: more, responses: {'204': {description: Done.}}}}}}")
    assert {*calls(made)} == {"GET /more", "users:GET /users", "users:GET /health"}
    (diagnostic,) = made.diagnostics
    assert "no tag 'dors'; did you mean 'doors'?" in diagnostic.message
    assert diagnostic.at and (diagnostic.at.line, diagnostic.at.column) == (7, 55)
    assert {*made.result.api.left_out} == {"GET /invoices", "GET /health", "users:GET /open"}


def test_a_filter_for_all_is_met_by_one(tmp_path: Path) -> None:
    made = several(tmp_path, "filter: {exclude_tags: [invoices, doors, nothing]}\n" + APART)
    assert [d.message for d in made.diagnostics] == ["the document has no tag 'nothing'"]


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("spec: a.yaml\nspecs: [{spec: b.yaml}]\n", 1, "`spec` is for one document; put it into `specs`"),
        ("specs: [{spec: b.yaml}]\noverlays: [c.yaml]\n", 2, "`overlays` is for one document"),
        ("specs: [{spec: b.yaml}, {spec: b.yaml}]\n", 1, "b.yaml is listed twice without a namespace"),
        ("specs:\n- {spec: b.yaml}\n- {namespace: b}\n", 3, "`specs.1` needs `spec`"),
        ("specs:\n- {spec: b.yaml, nmespace: b}\n", 2, "did you mean `namespace`?"),
    ],
)
def test_what_is_listed_wrongly_is_told(tmp_path: Path, text: str, line: int, message: str) -> None:
    (tmp_path / "sdk.yaml").write_text(text)
    with pytest.raises(SpecError) as caught:
        read_options(tmp_path / "sdk.yaml")
    found = caught.value.diagnostic
    assert found.code == "config-invalid" and message in found.message
    assert found.at and found.at.line == line


def test_one_of_several_documents_is_no_sdk_of_the_configuration(tmp_path: Path) -> None:
    made = several(tmp_path, APART)
    folder = next(tmp_path.glob("api*"))
    assert load_config(str(folder / "users.yaml")).specs == ()
    with pytest.raises(SpecError, match="name its folder"):
        load_config(str(folder / "users.yaml"), config=folder / "sdk.yaml")
    assert made.result.names.client == "Acme"


# --- manifest, commands ---


def test_the_manifest_tells_when_any_document_changed(tmp_path: Path) -> None:
    def hash_of(folder: str, **more: str) -> Any:
        (tmp_path / folder).mkdir()
        made = several(tmp_path / folder, APART, **more)
        return json.loads((made.root / ".sdkwright.json").read_text())["hashes"]["document"]

    first = hash_of("a")
    assert hash_of("b") == first != hash_of("c", users=USERS.replace("All.", "Each."))


def test_one_more_document_changes_no_name_that_was_given(tmp_path: Path) -> None:
    several(tmp_path, APART, more=BILLING)
    folder, out = next(tmp_path.glob("api*")), tmp_path / "out"
    before = generate(load_config(str(folder), out=out))
    write(before, out)
    with (folder / "sdk.yaml").open("a") as file:
        file.write("  - {spec: more.yaml, namespace: users}\n")
    after = generate(load_config(str(folder), out=out))
    assert before.names.methods.items() <= after.names.methods.items()
    assert before.names.types.items() <= after.names.types.items()
    more = {o.id: after.names.call(o) for o in after.api.operations}
    assert more["more:GET /invoices"] == "users.invoices.list"
    assert after.names.types[TypeId("more:#/components/schemas/Invoice")] == "MoreInvoice"


def test_commands_take_the_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    several(tmp_path, APART)
    folder = next(tmp_path.glob("api*"))
    assert main(["lint", str(folder)]) == 0
    assert ": 17 hints\n" in capsys.readouterr().out
    assert {d.code for d in lint(load_config(str(folder)))} <= ADVICE.keys()
    assert len(inspection(load_config(str(folder)))["operations"]) == 5  # type: ignore[arg-type]


def test_the_mock_answers_for_all(tmp_path: Path) -> None:
    several(tmp_path, APART)
    documents = read_all(load_config(str(next(tmp_path.glob("api*")))), print)
    mock = Together([Mock(spec) for _, spec in documents])
    for path, status in {
        "/v1/invoices": 200,
        "/api/users": 200,
        "/v1/users": 200,
        "/users": 200,
        "/v1/health": 204,
        "/api/health": 204,
        "/v1/nothing": 404,
    }.items():
        request = Request("GET", path, [("X-Key", "k")], b"")
        found = mock.exchange(request)
        assert (found.answer.status, found.request.target) == (status, path), path
    assert mock.base_path == "/v1"
