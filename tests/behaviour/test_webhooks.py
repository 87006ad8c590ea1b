"""`webhooks` of a document -> `client.webhooks.unwrap`: verified, typed, never in the way."""

from __future__ import annotations

import base64
import hmac
import json
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from standardwebhooks.webhooks import Webhook
from support import Sdk, dumped

Make = Callable[..., Sdk]
UNSIGNED = "webhooks: {scheme: none}"
SECRET = "whsec_" + base64.b64encode(b"a secret of the receiver").decode()

HOOK = """
    post:
      requestBody: {{content: {{application/json: {{schema: {schema}}}}}}}
      responses: {{"200": {{description: Taken.}}}}
"""


def hooks(webhooks: dict[str, str], schemas: str = "", more: str = "", key: str = "webhooks") -> str:
    """A document with these webhooks: name to schema."""
    entries = "".join(f"  {json.dumps(n)}:{HOOK.format(schema=s)}" for n, s in webhooks.items())
    components = f"components:\n  schemas:\n{schemas}" if schemas else ""
    return f"{more or 'paths: {}'}\n{key}:\n{entries}{components}"


def ref(name: str) -> str:
    return f'{{$ref: "#/components/schemas/{name}"}}'


ORDERS = """
    OrderCreated: {type: object, required: [type, orderId], properties: {type: {const: order.created}, orderId: {type: string}, at: {type: string, format: date-time}}}
    OrderPaid: {type: object, required: [type], properties: {type: {type: string, enum: [order.paid]}, amount: {type: integer}}}
"""
BOTH = hooks({"orderCreated": ref("OrderCreated"), "orderPaid": ref("OrderPaid")}, ORDERS)


def unwrapped(made: Sdk, mode: str, value: Any, headers: Any = None, **options: Any) -> Any:
    """What `webhooks.unwrap` makes of this JSON."""
    with made.session(mode, **options) as session:
        event = session.method("webhooks.unwrap")(json.dumps(value).encode(), headers or {})
    assert session.sent == []
    return event


# --- which event ---------------------------------------------------------------------------


def test_a_constant_tells_events_apart(sdk: Make, mode: str) -> None:
    made = sdk(BOTH, UNSIGNED)
    value = {"type": "order.created", "orderId": "7", "at": "2026-01-02T03:04:05Z"}
    event = unwrapped(made, mode, value)
    assert type(event) is made.types.OrderCreated
    assert (event.order_id, event.at) == ("7", datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC))
    paid = unwrapped(made, mode, {"type": "order.paid", "amount": "much"})
    assert type(paid) is made.types.OrderPaid and paid.amount == "much"


@pytest.mark.parametrize("value", [{"type": "order.lost", "n": {"a": [1]}}, {"orderId": "7"}])
def test_an_unknown_event_is_kept_as_data(sdk: Make, mode: str, value: Any) -> None:
    made = sdk(BOTH, UNSIGNED)
    event = unwrapped(made, mode, value)
    assert type(event) is made.types.UnknownWebhookEvent
    assert dumped(event) == value
    assert type(unwrapped(made, mode, value, strict=True)) is made.types.UnknownWebhookEvent


def test_inline_schemas_are_called_after_their_webhooks(sdk: Make, mode: str) -> None:
    inline = '{type: object, required: [kind], properties: {kind: {const: %s}, data: {type: object, properties: {userId: {type: string}}}}}'
    made = sdk(hooks({"user.joined": inline % "j", "userLeftEvent": inline % "l"}), UNSIGNED)
    joined = unwrapped(made, mode, {"kind": "j", "data": {"userId": "1"}})
    assert type(joined) is made.types.UserJoinedEvent and joined.data.user_id == "1"
    assert type(unwrapped(made, mode, {"kind": "l"})) is made.types.UserLeftEvent
    assert "user_joined_event" not in made.text("types/__init__.py")


def test_a_property_that_is_not_required_tells_apart_too(sdk: Make, mode: str) -> None:
    made = sdk(hooks({"a": ref("A"), "b": ref("B")}, """
    A: {type: object, required: [id], properties: {id: {type: string}, type: {const: a}}}
    B: {type: object, required: [id], properties: {id: {type: string}, type: {enum: [b, bb]}}}
"""), UNSIGNED)
    assert type(unwrapped(made, mode, {"id": "1", "type": "bb"})) is made.types.B
    assert type(unwrapped(made, mode, {"id": "1", "type": "c"})) is made.types.UnknownWebhookEvent


def test_one_event_that_says_what_it_is(sdk: Make, mode: str) -> None:
    made = sdk(hooks({"orderCreated": ref("OrderCreated")}, ORDERS), UNSIGNED)
    known = unwrapped(made, mode, {"type": "order.created", "orderId": 7})
    assert type(known) is made.types.OrderCreated
    other = unwrapped(made, mode, {"type": "order.lost", "orderId": "7"})
    assert type(other) is made.types.UnknownWebhookEvent and other.type == "order.lost"


PETS = """
    Pet: {type: object, required: [id, name], properties: {id: {type: integer}, name: {type: string}}}
    Owner: {type: object, required: [id], properties: {id: {type: integer}, homeAddress: {type: string}}}
"""


def test_without_a_constant_the_best_fit_counts(sdk: Make, mode: str) -> None:
    made = sdk(hooks({"newPet": ref("Pet"), "newOwner": ref("Owner"), "oldPet": ref("Pet")}, PETS), UNSIGNED)
    assert type(unwrapped(made, mode, {"id": 1, "name": "Rex"})) is made.types.Pet
    owner = unwrapped(made, mode, {"id": 1, "homeAddress": "x"})
    assert type(owner) is made.types.Owner and owner.home_address == "x"
    unknown = unwrapped(made, mode, {"name": "Rex", "legs": 4})
    assert type(unknown) is made.types.UnknownWebhookEvent
    assert dumped(unknown) == {"name": "Rex", "legs": 4}


def test_one_event_alone(sdk: Make, mode: str) -> None:
    made = sdk(hooks({"newPet": ref("Pet")}, PETS), UNSIGNED)
    pet = unwrapped(made, mode, {"id": "one", "name": "Rex"})
    assert type(pet) is made.types.Pet and pet.id == "one"
    assert type(unwrapped(made, mode, {"legs": 4})) is made.types.UnknownWebhookEvent


def test_an_event_with_a_discriminator_of_its_own(sdk: Make, mode: str) -> None:
    either = f"oneOf: [{ref('OrderCreated')}, {ref('OrderPaid')}]"
    tag = "discriminator: {propertyName: type, mapping: {order.created: OrderCreated, order.paid: OrderPaid}}"
    made = sdk(hooks({"any": ref("Either")}, f"{ORDERS}\n    Either: {{{either}, {tag}}}\n"), UNSIGNED)
    assert type(unwrapped(made, mode, {"type": "order.paid"})) is made.types.OrderPaid
    lost = unwrapped(made, mode, {"type": "order.lost", "n": 1})
    assert dumped(lost) == {"type": "order.lost", "n": 1}


BY_HEADER = 'webhooks: {scheme: none, event_header: X-Acme-Event}'


def test_a_header_names_the_webhook(sdk: Make, mode: str) -> None:
    made = sdk(hooks({"orders/create": ref("Pet"), "orders/cancel": ref("Owner")}, PETS), BY_HEADER)
    value = {"id": 1, "name": "Rex"}
    for name in ("orders/cancel", "ordersCancel", "ORDERS_CANCEL"):
        event = unwrapped(made, mode, value, {"x-acme-event": name})
        assert type(event) is made.types.Owner and dumped(event) == value
    lost = unwrapped(made, mode, value, {"X-Acme-Event": "orders/lost"})
    assert type(lost) is made.types.UnknownWebhookEvent and dumped(lost) == value
    assert type(unwrapped(made, mode, value)) is made.types.Pet


def test_the_values_of_the_header_that_the_document_gives(sdk: Make, mode: str) -> None:
    def described(extra: str, schema: str) -> str:
        header = f"{{name: X-Acme-Event, in: header, {extra}}}"
        body = f"{{content: {{application/json: {{schema: {schema}}}}}}}"
        return f'{{parameters: [{header}], post: {{requestBody: {body}, responses: {{"200": {{description: Taken.}}}}}}}}'

    made = sdk(f"""
paths: {{}}
webhooks:
  pet-born: {described("schema: {type: string}, example: pet", ref("Born"))}
  pet-died: {described("schema: {const: pet}", ref("Died"))}
  owner: {described("schema: {enum: [owner, keeper]}", ref("Owner"))}
components:
  schemas:
    Born: {{type: object, required: [action], properties: {{action: {{const: born}}}}}}
    Died: {{type: object, required: [action], properties: {{action: {{const: died}}}}}}
{PETS}""", BY_HEADER)
    for name, value, kind in [
        ("pet", {"action": "died"}, made.types.Died),
        ("pet", {"action": "born"}, made.types.Born),
        ("pet", {"action": "sold"}, made.types.UnknownWebhookEvent),
        ("keeper", {"id": 1}, made.types.Owner),
        ("petdied", {"action": "died"}, made.types.UnknownWebhookEvent),
    ]:
        assert type(unwrapped(made, mode, value, {"X-Acme-Event": name})) is kind


# --- where it comes from ----------------------------------------------------------------------


@pytest.mark.parametrize(("head", "key"), [("3.0.3", "x-webhooks"), ("3.1.0", "x-webhooks"), ("3.2.0", "webhooks")])
def test_versions_of_openapi(sdk: Make, mode: str, head: str, key: str) -> None:
    text = BOTH.replace("webhooks:", f"{key}:").replace("const: order.created", "enum: [order.created]")
    made = sdk(f"openapi: {head}\ninfo: {{title: A, version: '1'}}\n{text}", UNSIGNED)
    assert type(unwrapped(made, mode, {"type": "order.paid"})) is made.types.OrderPaid
    assert "value-ignored" not in made.codes


def test_what_is_said_twice_counts_once(sdk: Make, mode: str) -> None:
    twice = hooks({"orderCreated": ref("OrderPaid")}, key="x-webhooks", more=WITH_RESOURCE)
    made = sdk(hooks({"orderCreated": ref("OrderCreated")}, ORDERS, more=twice), UNSIGNED)
    assert type(unwrapped(made, mode, {"type": "order.created"})) is made.types.OrderCreated
    assert "OrderPaid" not in made.result.names.types.values()


def test_a_webhook_without_json_is_reported(sdk: Make) -> None:
    made = sdk("""
paths: {}
webhooks:
  form: {post: {requestBody: {content: {application/x-www-form-urlencoded: {schema: {type: object}}}}, responses: {}}}
  nothing: {post: {responses: {}}}
""")
    found = [d for d in made.diagnostics if d.code == "value-ignored"]
    assert [d.message.split("'")[1] for d in found] == ["form", "nothing"]
    assert all(d.at is not None for d in found)
    assert not hasattr(made.package.Acme(base_url="https://a.test"), "webhooks")
    assert not (made.root / "src" / made.package.__name__ / "_core" / "webhooks.py").exists()
    assert "WebhookVerificationError" not in dir(made.package)


WITH_RESOURCE = """
paths:
  /webhooks:
    get: {operationId: listWebhooks, tags: [webhooks], responses: {"200": {description: All., content: {application/json: {schema: {type: array, items: {type: string}}}}}}}
  /webhooks/verify:
    post: {operationId: verify, tags: [webhooks], responses: {"204": {description: Done.}}}
"""


def test_a_resource_of_that_name_has_both(sdk: Make, mode: str) -> None:
    made = sdk(hooks({"orderPaid": ref("OrderPaid")}, ORDERS, WITH_RESOURCE), UNSIGNED)
    assert type(unwrapped(made, mode, {"type": "order.paid"})) is made.types.OrderPaid
    with made.session(mode) as session:
        session.call("webhooks.list")
        assert session.target == "/v1/webhooks"
        other = made.result.names.methods["POST /webhooks/verify"]
        assert other not in ("unwrap", "verify", "sign")
        session.call(f"webhooks.{other}")
        assert session.target == "/v1/webhooks/verify"
        session.finish(session.client.webhooks.with_raw_response.list())


def test_without_events_the_resource_has_what_it_always_had(sdk: Make) -> None:
    made = sdk(WITH_RESOURCE)
    assert made.result.names.methods["POST /webhooks/verify"] == "verify"
    assert "unwrap" not in made.text("resources/webhooks.py")
    assert not (made.root / "src" / made.package.__name__ / "_core" / "webhooks.py").exists()


def test_configuration_without_events_is_reported(sdk: Make) -> None:
    (found,) = [d for d in sdk("paths: {}", UNSIGNED).diagnostics if d.code == "config-unused"]
    assert found.at is not None and found.at.line == 3


def test_events_alone_are_worth_an_sdk(sdk: Make) -> None:
    assert sdk(BOTH).diagnostics == ()
    assert sdk("paths: {}").codes == ["no-operations"]


# --- whether it is from the API -----------------------------------------------------------------

BODY = json.dumps({"type": "order.paid", "amount": 5})


def standard_headers(body: str = BODY, secret: str = SECRET) -> dict[str, str]:
    """As the reference library signs."""
    now = datetime.now(tz=UTC)
    signature = Webhook(secret).sign("msg_1", now, body)
    return {"webhook-id": "msg_1", "webhook-timestamp": str(int(now.timestamp())), "webhook-signature": signature}


def test_standard_webhooks_count_where_nothing_is_said(
    sdk: Make, mode: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = sdk(BOTH)
    package: Any = made.package
    with made.session(mode) as session:
        webhooks = session.client.webhooks
        with pytest.raises(package.MissingCredentialsError, match=f"{package.__name__.upper()}_WEBHOOK_SECRET"):
            webhooks.unwrap(BODY, standard_headers())
        assert webhooks.unwrap(BODY, standard_headers(), secret=SECRET).amount == 5
        monkeypatch.setenv(f"{package.__name__.upper()}_WEBHOOK_SECRET", SECRET)
        assert webhooks.unwrap(BODY, standard_headers()).amount == 5
        webhooks.verify(BODY, standard_headers())
        with pytest.raises(package.WebhookVerificationError):
            webhooks.unwrap(BODY.replace("5", "6"), standard_headers())
        with pytest.raises(package.APIError):
            webhooks.verify(BODY, standard_headers(), secret=["whsec_" + "A" * 32])
        with pytest.raises(package.WebhookDecodeError):
            webhooks.unwrap("{", webhooks.sign("{"))


def test_an_hmac_as_configured(sdk: Make, mode: str, monkeypatch: pytest.MonkeyPatch) -> None:
    made = sdk(BOTH, """
webhooks:
  scheme: hmac
  header: Acme-Signature
  algorithm: sha512
  encoding: base64
  prefix: "s="
  signed: "{id}:{timestamp}:{body}"
  timestamp_key: t
  signature_key: v2
  id_header: Acme-Id
  secret_encoding: hex
  secret_prefix: acme_
  tolerance: 60
  env: HOOKS
""")
    monkeypatch.setenv("HOOKS", "acme_00ff")

    def headers(at: int) -> dict[str, str]:
        digest = hmac.new(b"\x00\xff", f"m1:{at}:{BODY}".encode(), "sha512").digest()
        return {"acme-id": "m1", "ACME-SIGNATURE": f"t={at},v2=s={base64.b64encode(digest).decode()}"}

    now = int(time.time())
    with made.session(mode) as session:
        webhooks = session.client.webhooks
        assert webhooks.unwrap(BODY, headers(now)).amount == 5
        assert webhooks.unwrap(BODY, webhooks.sign(BODY)).amount == 5
        for at in (now - 90, now + 90):
            with pytest.raises(made.package.WebhookVerificationError, match="60 are"):  # type: ignore[attr-defined]
                webhooks.unwrap(BODY, headers(at))


def test_the_client_says_what_becomes_of_differences(sdk: Make, mode: str) -> None:
    made = sdk(BOTH, UNSIGNED)
    seen: list[Any] = []
    unwrapped(made, mode, {"type": "order.paid", "amount": "much"}, on_mismatch=seen.append)
    assert [mismatch.operation for mismatch in seen] == ["webhooks.unwrap"]
    with pytest.raises(made.package.WebhookDecodeError):  # type: ignore[attr-defined]
        unwrapped(made, mode, {"type": "order.paid", "amount": "much"}, strict=True)


def test_what_is_said_of_events(sdk: Make) -> None:
    made = sdk(BOTH)
    variable = f"{made.package.__name__.upper()}_WEBHOOK_SECRET"
    readme = (made.root / "README.md").read_text()
    assert "client.webhooks.unwrap(body, headers)" in readme and variable in readme
    assert "`client.webhooks.unwrap`: reads one of 2 events" in (made.root / "api.md").read_text()
    unsigned = (sdk(BOTH, UNSIGNED).root / "README.md").read_text()
    assert "unwrap" in unsigned and "secret" not in unsigned
    without = sdk("paths: {}")
    assert "unwrap" not in (without.root / "README.md").read_text()


USE = """
from collections.abc import Mapping
from typing import assert_type
import {name}
from {name} import types

def receive(client: {name}.Acme | {name}.AsyncAcme, body: bytes, headers: Mapping[str, str]) -> None:
    event = client.webhooks.unwrap(body, headers)
    assert_type(event, {returned})
    if isinstance(event, types.OrderCreated):
        assert_type(event.order_id, str)
    client.webhooks.verify(body, headers, secret=["new", "old"])
    assert_type(client.webhooks.sign(body), dict[str, str])
    client.webhooks.unwrap({{"type": "order.paid"}}, headers)  # line 14
"""


LOOSE = BOTH.replace("const: order.created", "type: string").replace(", enum: [order.paid]", "")


@pytest.mark.parametrize("document", [BOTH, LOOSE], ids=["with a tag", "without"])
def test_type_checkers_know_the_events(sdk: Make, document: str) -> None:
    made = sdk(document)
    use = made.root / "src" / "use.py"
    returned = "types.OrderCreated | types.OrderPaid | types.UnknownWebhookEvent"
    use.write_text(USE.format(name=made.package.__name__, returned=returned))
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "--config-file=", "--follow-imports=silent", "use.py"]
    done = subprocess.run(command, cwd=use.parent, capture_output=True, text=True, check=False)
    (problem,) = done.stdout.splitlines()
    assert problem.startswith("use.py:14: error: Argument 1") and done.stderr == ""


@pytest.mark.parametrize("name", ['"""; import os #', "a'b\\", "{{ x }}", "ü/ö", "class"])
def test_hostile_names(sdk: Make, name: str) -> None:
    schema = "{type: object, required: [id], properties: {id: {const: %s}}}"
    made = sdk(hooks({name: schema % "a", "other": schema % "b"}), BY_HEADER)
    event = unwrapped(made, "sync", {"id": "a"}, {"x-acme-event": name})
    assert event.id == "a" and not isinstance(event, made.types.UnknownWebhookEvent)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{scheme: hmc}", "must have a `scheme`: standard, hmac, none"),
        ("{tolerance: 5}", "must have a `scheme`"),
        ("{scheme: hmac}", "needs `header`"),
        ("{scheme: standard, header: X}", "`header` is not a known key"),
        ("{scheme: standard, tolerance: 0}", "tolerance"),
        ("{scheme: hmac, header: 'a b'}", "must match pattern"),
        ("{scheme: hmac, header: a, signed: '{timestamp}'}", "which it needs"),
        ("{scheme: hmac, header: a, signed: '{body}{x}'}", "which it needs"),
        ("{scheme: hmac, header: a, signed: '{id}{body}'}", "`id_header` and {id}"),
        ("{scheme: hmac, header: a, id_header: b}", "`id_header` and {id}"),
        ("{scheme: hmac, header: a, signed: '{timestamp}{body}'}", "needs `timestamp_header`"),
        ("{scheme: hmac, header: a, timestamp_header: b}", "there is neither"),
        ("{scheme: hmac, header: a, signed: '{timestamp}{body}', timestamp_key: t}", "`signature_key`"),
    ],
)
def test_configuration_that_is_wrong(tmp_path: Path, text: str, said: str) -> None:
    from sdkwright.config import read_options
    from sdkwright.diagnostics import SpecError

    file = tmp_path / "sdk.yaml"
    file.write_text(f"webhooks: {text}\n")
    with pytest.raises(SpecError) as raised:
        read_options(file)
    assert said in raised.value.diagnostic.message
