"""Small promises of the runtime that no other table makes."""

from __future__ import annotations

import io
import os
import ssl
from datetime import timedelta
from typing import Annotated, Any

import httpx
import pytest
from pydantic import TypeAdapter

from _core.auth import digest
from _core.bodies import json_body
from _core.bounds import UNPACKED, bounded
from _core.call import Call
from _core.connection import connecting, refuse_both
from _core.device import device_token
from _core.effects import Ask, Send, Sleep
from _core.encode import path, text
from _core.errors import APIConnectionError, ResponseDecodeError
from _core.files import streamed
from _core.http import SyncTransport
from _core.models import Model
from _core.multipart import items
from _core.nested import Nested
from _core.oauth import ClientCredentials, RefreshToken, Token, TokenError
from _core.omit import omit
from _core.operation import Operation
from _core.options import split
from _core.redirects import followed
from _core.streaming import StreamOperation
from _core.styles import Style

from .conftest import Api, settings

GET: Operation[Any] = Operation("x.get", "GET", "/x", lambda: Any)


def call(**changes: Any) -> Call:
    return Call(settings(**changes), GET, {}, {})


def answer(value: Any, status: int = 200, **headers: str) -> httpx.Response:
    request = httpx.Request("GET", "https://api.test/v1/x")
    return httpx.Response(status, json=value, headers=headers, request=request)


def finished(flow: Any, *outcomes: Any) -> Any:
    """What a flow returns, or raises, if its effects have these outcomes."""
    try:
        next(flow)
        for outcome in outcomes:
            flow.send(outcome)
    except StopIteration as stop:
        return stop.value
    raise AssertionError("it is not at its end")


# --- values and bodies ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "expected"),
    [(timedelta(minutes=5), "PT5M"), (b"\x00\xff", "AP8=")],
)
def test_values_that_have_a_text(value: object, expected: str) -> None:
    assert text(value) == expected


@pytest.mark.parametrize(
    ("style", "value", "expected"),
    [("json", {"a": 1}, "%7B%22a%22%3A1%7D"), ("text", "a b", "a%20b")],
)
def test_a_path_may_hold_content(style: str, value: object, expected: str) -> None:
    styles = {"path:p": Style(style, explode=False)}
    assert path("/x/{p}", {"p": value}, styles) == f"/x/{expected}"


def test_a_file_of_text_is_refused() -> None:
    body: Any = streamed(io.StringIO("text"))  # type: ignore[arg-type]
    with (
        pytest.raises(TypeError, match="rb"),
        body.opened(is_async=False) as (given, _),
    ):
        list(given["content"])


def test_no_items_are_no_parts() -> None:
    assert [*items(omit, {}, ())] == []


def test_an_operation_says_what_it_is() -> None:
    assert repr(GET) == "<Operation x.get: GET /x>"


# --- clients ----------------------------------------------------------------------------


def test_an_unknown_option_of_a_client_is_an_error() -> None:
    with pytest.raises(TypeError, match="no option retires"):
        split({"retires": 3, "timeout": 5})
    assert split({"timeout": 5, "verify": False}) == ({"timeout": 5}, {"verify": False})


def test_a_client_of_one_s_own_connects_as_it_does() -> None:
    with pytest.raises(TypeError, match="proxy, verify"):
        refuse_both(httpx.Client(), {"verify": False, "proxy": "http://p.test"})


def test_how_to_connect(tmp_path: Any) -> None:
    usual = {"timeout": 60.0}
    assert connecting({"verify": False}, usual) == {"timeout": 60.0, "verify": False}
    own = ssl.create_default_context()
    assert connecting({"verify": own, "timeout": 1}, usual)["verify"] is own
    missing = os.fspath(tmp_path / "none.pem")
    for wrong in ({"verify": missing}, {"cert": missing}, {"cert": (missing, missing)}):
        with pytest.raises(FileNotFoundError):
            connecting(wrong, usual)
    with pytest.raises(FileNotFoundError):
        connecting({"cert": missing, "verify": own}, usual)
    with pytest.raises(FileNotFoundError):
        connecting({"cert": missing, "verify": False}, usual)


def test_a_certificate_is_loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    loaded: list[Any] = []
    monkeypatch.setattr(
        ssl.SSLContext, "load_cert_chain", lambda _, *files: loaded.append(files)
    )
    context = connecting({"cert": "me.pem", "verify": False}, {})["verify"]
    assert context.verify_mode == ssl.CERT_NONE and loaded == [("me.pem", None)]
    connecting({"cert": ("me.pem", "me.key")}, {})
    assert loaded[1] == ("me.pem", "me.key")


def test_a_forked_process_begins_with_connections_of_its_own() -> None:
    transport = SyncTransport(None)
    before = transport.client
    transport.renew()
    assert transport.client is not before
    before.close()
    transport.client.close()


def test_a_body_that_is_compressed_several_times_is_refused(api: Api) -> None:
    """Before any of it is read."""
    packed = httpx.Response(200, headers={UNPACKED: "gzip, gzip"}, stream=httpx.ByteStream(b""))
    with pytest.raises(ResponseDecodeError, match="compressed several times") as caught:
        api.call(GET, lambda _: packed)
    assert caught.value.response is not None and caught.value.response.is_closed


def test_a_body_that_unpacks_to_too_much_is_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("_core.bounds.MOST_UNPACKED", 3)
    response = answer({}, **{UNPACKED: "identity"})
    assert [*bounded(response, [b"a", b"bc"])] == [b"a", b"bc"]
    with pytest.raises(ResponseDecodeError, match="unpacks"):
        [*bounded(response, [b"a", b"bc", b"d"])]


def test_an_empty_answer_is_strictly_an_error(api: Api) -> None:
    promised: Operation[Any] = Operation("x.get", "GET", "/x", lambda: dict[str, int])
    empty = httpx.Response(200, content=b"")
    assert api.call(promised, lambda _: empty) is None
    with pytest.raises(ResponseDecodeError):
        api.call(promised, lambda _: empty, options={"strict": True})
    assert api.call(GET, lambda _: empty, options={"strict": True}) is None


# --- redirects --------------------------------------------------------------------------


def test_a_redirect_at_the_last_hop_may_still_be_an_answer() -> None:
    request = call().wire_request()
    hops = [answer({}, 302, location=f"/{n}") for n in range(20)]
    flow = followed(call(), request, hops[0])
    next(flow)
    for hop in hops[1:]:
        assert isinstance(flow.send(None), Send)
        flow.send(hop)
    assert isinstance(flow.send(None), Send)
    with pytest.raises(StopIteration) as stopped:
        flow.send(answer({"at": "last"}))
    assert stopped.value.value.json() == {"at": "last"}


def test_an_address_that_is_none_leads_nowhere() -> None:
    flow = followed(
        call(), call().wire_request(), answer({}, 302, location="http://[x")
    )
    next(flow)
    with pytest.raises(APIConnectionError, match="nowhere"):
        flow.send(None)


# --- tokens -----------------------------------------------------------------------------


def test_a_digest_needs_a_name_or_a_password() -> None:
    assert digest(None, "") is None
    known = digest("ann", None)
    assert known is not None and known.digest == ("ann", "")


def test_tokens_are_not_shown() -> None:
    assert "t0k" not in repr(Token("t0k", 0.0, "r3fr"))


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"token_type": "Bearer"}, "no access_token"),
        ({"access_token": 5}, "no access_token"),
    ],
)
def test_an_answer_without_a_token_is_told(given: Any, message: str) -> None:
    grant = ClientCredentials("https://login.test/t", "a", "b")
    flow = grant._granted(call())
    with pytest.raises(TokenError, match=message):
        finished(flow, answer(given), None)


@pytest.mark.parametrize("seconds", [None, "soon", "3600", 3600])
def test_how_long_a_token_lives(seconds: Any) -> None:
    grant = ClientCredentials("https://login.test/t", "a", "b")
    token = finished(
        grant._granted(call()),
        answer({"access_token": "t", "expires_in": seconds}),
        None,
    )
    assert (token.renewed_at == float("inf")) == (seconds in (None, "soon"))


def test_discovery_without_an_endpoint_is_told() -> None:
    grant = ClientCredentials(
        "https://id.test/.well-known/openid-configuration", "a", "b"
    )
    with pytest.raises(TokenError, match="names no token_endpoint"):
        finished(grant._granted(call()), answer({"issuer": "x"}), None)


@pytest.mark.parametrize(
    ("code", "expected"), [("invalid_grant", True), ("invalid_client", False)]
)
def test_a_refresh_token_that_is_spent_is_not_the_end(
    code: str, expected: bool
) -> None:
    grant = RefreshToken("https://login.test/t", "first", client_id="a")
    flow = grant._new(call(), Token("old", 0.0, "spent"))
    next(flow)
    flow.send(answer({"error": code}, 400))
    if not expected:
        with pytest.raises(TokenError, match=code):
            flow.send(None)
        return
    again = flow.send(None)
    assert (
        isinstance(again, Send)
        and again.request.body
        == b"grant_type=refresh_token&refresh_token=first&client_id=a"
    )


def test_a_user_of_a_device_may_take_too_long() -> None:
    def never(code: str) -> Any:
        yield Sleep(0)
        raise TokenError("wait", None, "authorization_pending")

    flow = device_token({"expires_in": 0.0, "device_code": "d"}, print, never)
    assert isinstance(next(flow), Ask)
    with pytest.raises(TokenError, match="too long"):
        flow.send(None)


def test_a_span_of_a_call_that_broke_off_has_its_port() -> None:
    from opentelemetry import trace

    from _core.telemetry import traced

    def flow() -> Any:
        yield Send(call(base_url="https://api.test:8443/v1").wire_request())
        raise AssertionError("it broke off before")

    shown = traced(call(), flow())
    sent = next(shown)
    assert isinstance(sent, Send) and trace.get_current_span() is not None
    with pytest.raises(APIConnectionError, match="reset"):
        shown.throw(APIConnectionError("reset"))


def test_all_that_is_shared_is_renewed_in_a_child() -> None:
    from _core.forks import _renew_all
    from _core.turns import Turn

    turn = Turn()
    with turn.threads:  # held by a thread that a child process does not have
        _renew_all()
        assert not turn.threads.locked()


# --- what types say of themselves ---------------------------------------------------------


def test_a_union_by_best_fit_has_a_json_schema() -> None:
    from _core.unions import BEST_FIT

    adapter: TypeAdapter[Any] = TypeAdapter(Annotated[int | list[str], BEST_FIT])
    assert adapter.json_schema()["anyOf"] == [
        {"type": "integer"},
        {"items": {"type": "string"}, "type": "array"},
    ]


def test_of_results_with_parts_the_one_with_less_changes_fits() -> None:
    from _core.unions import fit

    assert fit([1, 2], [1, 2]) > fit(["1", "2"], [1, 2])
    assert fit({"a": 1}, {"a": 1}) > fit({"a": "1"}, {"a": 1})


def test_a_reference_reads_what_it_refers_to(package: Any) -> None:
    from _core.references import Reference

    reference = Reference(package(Number=int), "Number")
    assert reference("5") == 5


def test_the_steps_of_pieces_are_their_own_iterator() -> None:
    from _core.files import AsyncPieces

    steps: Any = AsyncPieces([b"a"]).__aiter__()
    assert steps.__aiter__() is steps


def test_a_body_that_is_no_object_has_no_names_to_spell() -> None:
    nested = Nested({"a": lambda: ()})
    operation: Operation[Any] = Operation("x", "POST", "/x", lambda: Any, nested=nested)
    assert json_body(operation, [1, 2]) == b"[1,2]"


def test_a_raw_response_has_text_and_a_time(api: Api) -> None:
    stream = httpx.ByteStream("\u00e9".encode())
    resource = api.resource(lambda _: httpx.Response(200, stream=stream), {})
    raw = api.got(lambda: resource.with_raw_response._call(GET, {}))
    assert raw.text == "\u00e9" and raw.elapsed >= timedelta(0)


class Early(Model):
    later: Late


class Late(Model):
    n: int


def test_a_model_may_refer_to_a_later_one() -> None:
    from _core.lenient import build

    built = build(Early, {"later": {"n": "x"}}, [("later", "n")])
    assert type(built) is Early and type(built.later) is Late and built.later.n == "x"


def test_a_line_that_is_no_json_is_refused() -> None:
    from _core.events import Event
    from _core.items import item_of
    from _core.sequences import LineDecoder

    numbers: StreamOperation[int] = StreamOperation(
        "x", "GET", "/x", lambda: int, decoder=LineDecoder
    )
    with pytest.raises(ResponseDecodeError):
        item_of(numbers, Call(settings(), numbers, {}, {}), Event("soon"), answer({}))


def test_headers_are_kept_for_few_media_types() -> None:
    """Each multipart body has a boundary of its own."""
    client = httpx.Client(transport=httpx.MockTransport(lambda _: httpx.Response(204)))
    transport, request = SyncTransport(client), call().wire_request()
    for number in range(100):
        sent = transport.in_memory(request._replace(media_type=f"a/b{number}"), b"")
        assert sent.headers["Content-Type"] == f"a/b{number}"
    assert len(request.static.merged) <= 16
