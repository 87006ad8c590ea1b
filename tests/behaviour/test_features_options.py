"""What clients are told by position, in one object, by other names, or to stay offline."""

from __future__ import annotations

import importlib
import socket
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from garden import CONFIG, GARDEN
from support import Sdk, answer, build


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Sdk:
    return build(tmp_path_factory.mktemp("garden"), GARDEN, CONFIG)


@pytest.fixture
def no_sockets(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Whoever opens a connection fails."""

    def refused(*args: Any, **kwargs: Any) -> Any:
        raise AssertionError("a socket was used")

    monkeypatch.setattr(socket, "getaddrinfo", refused)
    monkeypatch.setattr(socket.socket, "connect", refused)
    yield


def switched(request: httpx.Request) -> httpx.Response:
    return answer({"data": {"value": request.headers["x-key"] == "right"}})


def test_the_credential_and_the_config_are_given_by_position(made: Sdk) -> None:
    http = httpx.Client(transport=httpx.MockTransport(switched))
    config = made.package.AcmeConfig(http_client=http, switch_defaults={"a": True})
    assert made.package.Acme("right", config).is_on("a") is True
    assert made.package.Acme("wrong", config).is_on("a") is False
    with pytest.raises(TypeError):
        made.package.Acme("right", config, "more")


def test_what_is_given_by_itself_counts_more_than_the_config(made: Sdk) -> None:
    seen: list[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return switched(request)

    http = httpx.Client(transport=httpx.MockTransport(handle))
    config = made.package.AcmeConfig(
        base_url="https://config.test", headers={"X-A": "config"}, timeout=7
    )
    client = made.package.Acme(
        "right", config, httpx_client=http, base_url="https://own.test"
    )
    client.is_on("a")
    assert (seen[0].url.host, seen[0].headers["x-a"]) == ("own.test", "config")
    assert seen[0].extensions["timeout"]["read"] == 7
    own = made.package.Acme(
        "right", config, default_headers={"X-A": "own"}, http_client=http
    )
    own.is_on("a")
    assert (seen[1].url.host, seen[1].headers["x-a"]) == ("config.test", "own")


def test_the_own_name_of_an_option_counts_more_than_another(made: Sdk) -> None:
    given = importlib.import_module(f"{made.package.__name__}._core.given").Given
    told = given({"b": 1, "a": 2}, aliases={"a": "b"})
    assert told.options == {"b": 1}


def test_an_unknown_option_is_refused(made: Sdk) -> None:
    for options in ({"tiemout": 1}, {"config": made.package.AcmeConfig(tiemout=1)}):
        with pytest.raises(TypeError, match="tiemout"):
            made.package.Acme("k", **options)


@pytest.mark.usefixtures("no_sockets")
def test_offline_nothing_is_sent(made: Sdk, mode: str) -> None:
    names = (
        ("Acme", "AcmeConfig") if mode == "sync" else ("AsyncAcme", "AsyncAcmeConfig")
    )
    client_type, config_type = (getattr(made.package, name) for name in names)
    config = config_type(
        offline=True, switch_defaults={"a": True}, happening_period=0.01
    )
    client = client_type("", config)
    with made.session(mode, api_key="unused") as session:
        session.client = client
        assert session.call("is_on", "a") is True
        assert session.call("is_on", "b") is False
        assert session.call("ask_switch", "a") is None
        assert session.call("visit", {"id": "1"}) is None
        assert session.call("switches.check_switch", "a").data.value is None
        session.call("shutdown")
        session.call("close")


@pytest.mark.usefixtures("no_sockets")
def test_a_key_of_the_environment_stands_in_for_one_by_position(
    made: Sdk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GARDEN_API_KEY", "right")
    http = httpx.Client(transport=httpx.MockTransport(switched))
    assert made.package.Acme(httpx_client=http).is_on("a") is True
    monkeypatch.delenv("GARDEN_API_KEY")
    client = made.package.Acme(httpx_client=http)
    with pytest.raises(made.package.MissingCredentialsError):
        client.ask_switch("a")
    assert client.is_on("a") is False


def test_options_of_a_call_have_the_names_of_other_sdks(made: Sdk, mode: str) -> None:
    told = {
        "timeout_in_seconds": 3,
        "max_retries": 0,
        "additional_headers": {"X-A": "1"},
        "additional_query_parameters": {"q": "x"},
        "additional_body_parameters": {"more": 1},
        "chunk_size": 10,
    }
    with made.session(mode, [httpx.Response(500)], api_key="k") as session:
        with pytest.raises(made.package.APIStatusError):
            session.call("switches.check_switch", "a", request_options=told)
        assert (session.target, session.json) == (
            "/v1/switches/a/check?q=x",
            {"more": 1},
        )
        assert session.last.headers["x-a"] == "1"
        assert session.last.extensions["timeout"]["read"] == 3
        assert len(session.sent) == 1
        session.call("switches.check_switch", "a", timeout=4, request_options=told)
        assert session.last.extensions["timeout"]["read"] == 4
        with pytest.raises(TypeError, match=r"timeout_in_second$"):
            session.call(
                "switches.check_switch", "a", request_options={"timeout_in_second": 3}
            )


def test_all_of_it_can_be_imported_from_where_clients_can(
    made: Sdk, tmp_path_factory: Any
) -> None:
    config = CONFIG + "exports: {modules: {client: clients}}\n"
    other = build(tmp_path_factory.mktemp("facade"), GARDEN, config)
    facade = importlib.import_module(f"{other.package.__name__}.client")
    for name in (
        "Acme",
        "AsyncAcme",
        "AcmeConfig",
        "AsyncAcmeConfig",
        "LocalCache",
        "CacheProvider",
    ):
        assert getattr(facade, name) is getattr(other.package, name)


def test_methods_may_be_called_by_their_operation_ids(
    made: Sdk, tmp_path_factory: Any
) -> None:
    assert hasattr(made.package.Acme("k").happenings, "take_happenings")
    document = GARDEN.replace(
        "operationId: takeHappenings", "operationId: happeningsTake"
    )
    config = "naming: {methods: operation_id}\n"
    other = build(tmp_path_factory.mktemp("names"), document, config)
    assert hasattr(other.package.Acme(api_key="k").happenings, "take")


def test_what_the_document_does_not_have_is_reported(tmp_path_factory: Any) -> None:
    config = """features:
  cached_operations:
    a: {operation: checkSwitch, arguments: [nothing]}
    b: {operation: checkSwitch, result: data.nothing}
    c: {operation: checkSwitches}
    d: {operation: takeHappenings}
  buffered_operations:
    checkSwitch: {items: garden, methods: {e: {}}}
    takeHappenings: {items: happenings, body: body, methods: {f: {type: Nothing}, g: {}}}
"""
    made = build(tmp_path_factory.mktemp("unused"), GARDEN, config)
    assert sorted(d.message for d in made.diagnostics) == [
        "features.buffered_operations.checkSwitch.items: the body has no list of objects 'garden'",
        "features.buffered_operations.takeHappenings.methods.f: there is no object 'Nothing'",
        "features.buffered_operations.takeHappenings.methods.g: there is no object 'body'",
        "features.cached_operations.b.result: the answer has no property 'data.nothing'",
        "features.cached_operations.d: takeHappenings does not take and give plain JSON",
        "the document has no argument 'nothing'",
        "the document has no operation 'checkSwitches'; did you mean 'checkSwitch'?",
    ]
    own = {name for name in vars(made.package.Acme) if not name.startswith("_")}
    assert own == {"switches", "happenings"}


@pytest.mark.usefixtures("no_sockets")
def test_a_client_may_know_no_more_than_to_stay_offline(
    tmp_path_factory: Any, mode: str
) -> None:
    made = build(
        tmp_path_factory.mktemp("offline"), GARDEN, "features: {offline: {}}\n"
    )
    name = "Acme" if mode == "sync" else "AsyncAcme"
    with made.session(mode) as session:
        session.client = getattr(made.package, name)(offline=True)
        assert session.call("switches.check", "a").data is None
        assert not hasattr(session.client, "shutdown")
