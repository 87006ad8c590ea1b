"""Signed events: who is believed, who is not, and which type an event becomes."""

from __future__ import annotations

import base64
import hmac
import json
import time
from collections.abc import Callable, Iterator
from datetime import datetime, timezone
from types import SimpleNamespace
from typing import Annotated, Any, Literal

import pytest
import standardwebhooks
from pydantic import Field
from standardwebhooks.webhooks import Webhook

from _core.errors import APIError, MissingCredentialsError
from _core.models import Model
from _core.signatures import Signature, WebhookVerificationError, standard
from _core.unions import BEST_FIT, Tagged
from _core.webhooks import Events, Receiving, WebhookDecodeError

SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
NOW = 1_700_000_000


class Created(Model):
    type: Literal["order.created"]
    order_id: Annotated[str, Field(alias="orderId")]


class Paid(Model):
    type: Literal["order.paid"]
    amount: int


class Unknown(Model):
    type: str | None = None


WHOLE = Annotated[
    Created | Paid | Unknown,
    Tagged("type", {"order.created": Created, "order.paid": Paid}, Unknown),
]


def receiving(
    signatures: tuple[Signature, ...],
    kind: Any = WHOLE,
    strict: bool = False,
    **more: Any,
) -> Receiving[Any]:
    """What a resource has beside its operations."""
    made: Receiving[Any] = Receiving()
    made._events = Events(lambda: kind, lambda: Unknown, "ACME_SECRET", signatures, **more)
    made._caller = SimpleNamespace(settings=SimpleNamespace(strict=strict, on_mismatch=None))
    return made


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[float], None]]:
    """Sets the time; the environment has no secret."""
    monkeypatch.delenv("ACME_SECRET", raising=False)

    def set(now: float) -> None:
        monkeypatch.setattr(time, "time", lambda: now)

    set(NOW)
    yield set


# --- Standard Webhooks, judged by its own library ---------------------------------------


@pytest.mark.parametrize("body", ['{"test": 2432232314}', '{"a": "ü {id} {body}"}', ""])
@pytest.mark.parametrize("secret", [SECRET, SECRET.removeprefix("whsec_")])
def test_what_the_reference_library_signs_is_believed(body: str, secret: str) -> None:
    at = datetime.fromtimestamp(NOW, tz=timezone.utc)
    signature = Webhook(secret).sign("msg_p5jXN8AQM9LWM0D4loKWxJek", at, body)
    headers = {
        "Webhook-Id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
        "WEBHOOK-TIMESTAMP": str(NOW),
        "webhook-signature": signature,
    }
    receiving(standard()).verify(body, headers, secret=secret)
    receiving(standard()).verify(body.encode(), headers, secret=secret)
    with pytest.raises(WebhookVerificationError, match="fits"):
        receiving(standard()).verify(body + " ", headers, secret=secret)


def test_the_reference_library_believes_what_is_signed_for_tests(clock: Any) -> None:
    clock(datetime.now(tz=timezone.utc).timestamp())  # the library has a clock of its own
    headers = receiving(standard()).sign('{"a": 1}', secret=SECRET)
    assert Webhook(SECRET).verify('{"a": 1}', headers) == {"a": 1}
    with pytest.raises(standardwebhooks.WebhookVerificationError):
        Webhook(SECRET).verify('{"a": 2}', headers)


def test_svix_calls_the_same_headers_otherwise() -> None:
    own = receiving(standard()).sign("{}", secret=SECRET)
    svix = {name.replace("webhook-", "svix-"): value for name, value in own.items()}
    receiving(standard()).verify("{}", svix, secret=SECRET)
    svix["svix-id"] = "msg_other"
    with pytest.raises(WebhookVerificationError):
        receiving(standard()).verify("{}", svix, secret=SECRET)


# --- what others document of themselves ------------------------------------------------

GITHUB = Signature("X-Hub-Signature-256", prefix="sha256=")
SLACK = Signature(
    "X-Slack-Signature",
    prefix="v0=",
    signed="v0:{timestamp}:{body}",
    timestamp_header="X-Slack-Request-Timestamp",
)
STRIPE = Signature(
    "Stripe-Signature", signed="{timestamp}.{body}", timestamp_key="t", signature_key="v1"
)


def test_the_example_that_github_documents() -> None:
    digest = "757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17"
    headers = {"x-hub-signature-256": f"sha256={digest}"}
    secret = "It's a Secret to Everybody"
    receiving((GITHUB,)).verify("Hello, World!", headers, secret=secret)
    assert receiving((GITHUB,)).sign("Hello, World!", secret=secret) == {
        "X-Hub-Signature-256": f"sha256={digest}"
    }
    for text in (digest, f"sha1={digest}", f"sha256={digest[:-2]}", f"sha256={digest[:-1]}"):
        with pytest.raises(WebhookVerificationError, match="no signature"):
            receiving((GITHUB,)).verify(
                "Hello, World!", {"X-Hub-Signature-256": text}, secret=secret
            )


def test_a_text_around_the_signed_time_and_body(clock: Any) -> None:
    content = f"v0:{NOW}:text=&a=%2F".encode()
    headers = {
        "X-Slack-Request-Timestamp": str(NOW),
        "X-Slack-Signature": "v0=" + hmac.new(b"key", content, "sha256").hexdigest(),
    }
    clock(NOW + 299)
    receiving((SLACK,)).verify("text=&a=%2F", headers, secret="key")
    clock(NOW + 301)
    with pytest.raises(WebhookVerificationError, match="301 seconds in the past"):
        receiving((SLACK,)).verify("text=&a=%2F", headers, secret="key")


def test_a_header_of_pairs() -> None:
    made = receiving((STRIPE,))
    header = made.sign("{}", secret="s")["Stripe-Signature"]
    assert header.startswith(f"t={NOW},v1=")
    made.verify("{}", {"Stripe-Signature": header}, secret="s")
    made.verify("{}", {"Stripe-Signature": f"v0=00, v1=zz; v1=00 , {header}"}, secret="s")
    for wrong in (header.replace("v1=", "v0="), header.replace(f"t={NOW},", ""), "v1", ""):
        with pytest.raises(WebhookVerificationError):
            made.verify("{}", {"Stripe-Signature": wrong}, secret="s")


@pytest.mark.parametrize("algorithm", ["sha1", "sha256", "sha512"])
@pytest.mark.parametrize("encoding", ["hex", "base64"])
def test_algorithms_and_encodings(algorithm: Any, encoding: Any) -> None:
    digest = hmac.new(b"key", b"id/body", algorithm).digest()
    text = digest.hex() if encoding == "hex" else base64.b64encode(digest).decode()
    made = receiving(
        (Signature("X-S", algorithm, encoding, "HMAC ", "{id}/{body}", id_header="X-Id"),)
    )
    made.verify("body", {"x-s": f"HMAC {text}", "x-id": "id"}, secret="key")
    with pytest.raises(WebhookVerificationError, match="'X-Id' is missing"):
        made.verify("body", {"x-s": f"HMAC {text}"}, secret="key")
    with pytest.raises(WebhookVerificationError):
        made.verify("body", {"x-s": f"HMAC {text}", "x-id": "id"}, secret="other")


# --- time ---------------------------------------------------------------------------------


@pytest.mark.parametrize("off", [-300, -1, 0, 300])
def test_a_time_within_the_tolerance(off: int) -> None:
    made = receiving(standard())
    made.verify("{}", made.sign("{}", secret=SECRET, timestamp=NOW + off), secret=SECRET)


@pytest.mark.parametrize(("off", "said"), [(-301, "past"), (301, "future"), (-(10**9), "past")])
def test_a_time_beyond_the_tolerance(off: int, said: str) -> None:
    made = receiving(standard())
    headers = made.sign("{}", secret=SECRET, timestamp=NOW + off)
    with pytest.raises(WebhookVerificationError, match=f"in the {said}"):
        made.verify("{}", headers, secret=SECRET)


def test_a_tolerance_of_ones_own_and_milliseconds() -> None:
    made = receiving(standard(tolerance=10))
    made.verify("{}", made.sign("{}", secret=SECRET, timestamp=(NOW + 9) * 1000), secret=SECRET)
    with pytest.raises(WebhookVerificationError, match="11 seconds"):
        made.verify("{}", made.sign("{}", secret=SECRET, timestamp=NOW + 11), secret=SECRET)
    with pytest.raises(WebhookVerificationError, match="12 seconds"):
        headers = made.sign("{}", secret=SECRET, timestamp=(NOW + 12) * 1000)
        made.verify("{}", headers, secret=SECRET)


@pytest.mark.parametrize("text", ["nan", "inf", "-1", "1e9", "1700000000.0", "١٧", " 1", "9" * 400])
def test_what_is_no_time(text: str) -> None:
    made = receiving(standard())
    headers = made.sign("{}", secret=SECRET) | {"webhook-timestamp": text}
    with pytest.raises(WebhookVerificationError, match="no time"):
        made.verify("{}", headers, secret=SECRET)


# --- secrets ------------------------------------------------------------------------------

OTHER = "whsec_" + "A" * 32


def test_several_secrets_and_several_signatures() -> None:
    made = receiving(standard())
    old, new = made.sign("{}", secret=OTHER), made.sign("{}", secret=SECRET)
    made.verify("{}", old, secret=[SECRET, OTHER])
    made.verify("{}", new, secret=(SECRET, OTHER))
    both = f"v1a,AAAA v1,!! {old['webhook-signature']} {new['webhook-signature']}"
    made.verify("{}", new | {"webhook-signature": both}, secret=SECRET)
    with pytest.raises(WebhookVerificationError):
        made.verify("{}", old, secret=SECRET)


def test_the_secret_of_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    made = receiving(standard())
    headers = made.sign("{}", secret=SECRET)
    with pytest.raises(MissingCredentialsError, match="ACME_SECRET"):
        made.verify("{}", headers)
    monkeypatch.setenv("ACME_SECRET", SECRET)
    made.verify("{}", headers)
    assert made.sign("{}") == headers
    with pytest.raises(WebhookVerificationError):
        made.verify("{}", headers, secret=OTHER)


@pytest.mark.parametrize("secret", ["", [], [SECRET, ""], "whsec_", " "])
def test_no_secret_believes_nothing(secret: Any) -> None:
    made = receiving(standard())
    with pytest.raises(MissingCredentialsError):
        made.unwrap("{}", made.sign("{}", secret=SECRET), secret=secret)


def test_a_secret_that_cannot_be_one_is_not_shown() -> None:
    made = receiving(standard())
    with pytest.raises(MissingCredentialsError, match="base64") as raised:
        made.verify("{}", made.sign("{}", secret=SECRET), secret="whsec_no_base64!")
    assert "no_base64" not in str(raised.value) and raised.value.__suppress_context__
    shown = receiving((Signature("X-S", secret_encoding="hex"),))
    shown.verify("{}", shown.sign("{}", secret="00ff"), secret="00FF")
    with pytest.raises(MissingCredentialsError, match="hex"):
        shown.verify("{}", {"x-s": "00"}, secret="xyz")


# --- headers and bodies ---------------------------------------------------------------------


@pytest.mark.parametrize("name", ["webhook-id", "webhook-timestamp", "webhook-signature"])
@pytest.mark.parametrize("value", [None, ""])
def test_a_header_that_is_missing_is_named(name: str, value: str | None) -> None:
    made = receiving(standard())
    headers: dict[str, Any] = made.sign("{}", secret=SECRET) | {name: value}
    if value is None:
        del headers[name]
    with pytest.raises(WebhookVerificationError, match=f"{name!r} is missing"):
        made.verify("{}", headers, secret=SECRET)


@pytest.mark.parametrize("text", ["v1,", "v1,é", "v1,\udcff", "v1", "garbage", "v1,AAAA", "v2,{}"])
def test_signatures_that_are_none(text: str) -> None:
    made = receiving(standard())
    headers = made.sign("{}", secret=SECRET)
    right = headers["webhook-signature"].removeprefix("v1,")
    wrong = headers | {"webhook-signature": text.replace("{}", right)}
    with pytest.raises(WebhookVerificationError, match="no signature"):
        made.verify("{}", wrong, secret=SECRET)
    with pytest.raises(WebhookVerificationError, match="no signature"):
        made.verify("{}", headers | {"webhook-id": "\udcff"}, secret=SECRET)


def test_a_parsed_body_is_refused() -> None:
    made: Any = receiving(standard())
    with pytest.raises(TypeError, match="as it arrived, bytes or text, not a dict"):
        made.unwrap({"a": 1}, {}, secret=SECRET)


def test_without_a_scheme_nothing_is_verified_and_nothing_pretends_to_be() -> None:
    made = receiving(())
    assert type(made.unwrap('{"type": "order.paid", "amount": 1}', {})) is Paid
    assert made.sign("{}") == {}
    with pytest.raises(WebhookVerificationError, match="without knowing"):
        made.verify("{}", {}, secret="s")
    with pytest.raises(WebhookVerificationError, match="without knowing"):
        made.unwrap("{}", {}, secret="s")


def test_what_fails_is_an_error_of_the_sdk() -> None:
    assert issubclass(WebhookVerificationError, APIError)
    assert issubclass(WebhookDecodeError, APIError)


# --- which event ------------------------------------------------------------------------------


def event(value: Any, headers: Any = None, **more: Any) -> Any:
    """What an event is that nobody signed."""
    return receiving((), **more).unwrap(json.dumps(value), headers or {})


def test_a_tag_tells_events_apart() -> None:
    assert event({"type": "order.created", "orderId": "7"}, is_tagged=True).order_id == "7"
    paid = event({"type": "order.paid", "amount": "much"}, is_tagged=True)
    assert type(paid) is Paid and paid.amount == "much"
    lacking = event({"type": "order.paid"}, is_tagged=True)
    assert type(lacking) is Paid
    for value in ({"type": "order.lost", "n": 1}, {"n": 1}, {"type": None, "n": 1}):
        other = event(value, is_tagged=True)
        assert type(other) is Unknown and other.n == 1
        assert other.model_dump(mode="json", exclude_unset=True) == value


class Pet(Model):
    id: int
    name: str


class Owner(Model):
    id: int
    address: str | None = None


def test_without_a_tag_the_best_fit_counts_unless_it_lacks_something() -> None:
    either = Annotated[Pet | Owner, BEST_FIT]
    assert type(event({"id": 1, "name": "a"}, kind=either)) is Pet
    assert type(event({"id": 1, "address": "a"}, kind=either)) is Owner
    assert type(event({"id": "x", "name": "a"}, kind=Pet)) is Pet
    unknown = event({"name": "a", "legs": 4}, kind=Pet)
    assert type(unknown) is Unknown and unknown.legs == 4
    assert event([1], kind=Pet) == [1]


def test_a_header_names_the_event() -> None:
    names = {"ordercreated": lambda: Created, "pet": lambda: Annotated[Pet | Owner, BEST_FIT]}
    more: Any = {"header": "X-Event", "by_name": names, "kind": Paid}
    assert type(event({"orderId": "7"}, {"x-event": "order_created"}, **more)) is Created
    assert type(event({"orderId": "7"}, {"X-EVENT": "Order/Created"}, **more)) is Created
    assert type(event({"id": 1, "address": "x"}, {"X-Event": "pet"}, **more)) is Owner
    lost = event({"orderId": "7"}, {"X-Event": "order.lost"}, **more)
    assert type(lost) is Unknown and lost.orderId == "7"
    assert type(event({"type": "order.paid", "amount": 1}, **more)) is Paid


def test_strict_refuses_what_differs_but_not_what_is_new() -> None:
    tagged: Any = {"is_tagged": True, "strict": True}
    assert type(event({"type": "order.lost"}, **tagged)) is Unknown
    with pytest.raises(WebhookDecodeError, match="promises"):
        event({"type": "order.paid", "amount": "much"}, **tagged)
    with pytest.raises(WebhookDecodeError):
        event({"legs": 4}, kind=Pet, strict=True)


@pytest.mark.parametrize("body", ["", "no json", b"\xff", "{"])
def test_what_is_not_json(body: Any) -> None:
    with pytest.raises(WebhookDecodeError, match=r"webhooks\.unwrap") as raised:
        receiving(()).unwrap(body, {})
    assert isinstance(raised.value.__cause__, ValueError)
