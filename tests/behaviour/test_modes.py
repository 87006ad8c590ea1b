"""Modes, servers with names, factories and modules of sdk.yaml -> clients that heed them."""

from __future__ import annotations

import importlib
import inspect
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
from support import Sdk, answer, build
from zoo import STYLE, ZOO

from sdkwright.diagnostics import SpecError

Make = Callable[..., Sdk]

CONFIG = f"""client:
  name: Zoo
  factory: {{function: get_client, credentials: true}}
  servers: {{base_url_v2: "https://up.zoo.test/v2"}}
env_prefix: ZOO
{STYLE}
errors:
  classes: {{ClosedError: ZooError, LostError: ClosedError}}
  names: {{APIError: ZooError, MissingCredentialsError: NoKeyError}}
exports:
  modules: {{util.exceptions: errors, resources.animal: [Animal], parts.zone: [Zone, AsyncZone]}}
objects: {{Zone: {{}}}}
modes:
  night_mode:
    requires: [keeper_key]
    auth: [keeper]
    denies: [zones.add, animals.list]
    denies_where: {{animals.add: {{body.legs: 4, path.zone_id: z1}}}}
    error: ClosedError
"""


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    for name in ("ZOO_KEY", "ZOO_KEEPER_KEY", "ZOO_BASE_URL", "ZOO_BASE_URL_V2"):
        monkeypatch.delenv(name, raising=False)
    yield monkeypatch


@pytest.fixture(scope="module")
def zoo(tmp_path_factory: pytest.TempPathFactory) -> Sdk:
    """The SDK with all of that."""
    return build(tmp_path_factory.mktemp("zoo"), ZOO, CONFIG)


def test_a_mode_sends_its_own_credentials(zoo: Sdk, mode: str) -> None:
    options: dict[str, Any] = {"key": "k", "keeper_key": "kk"}
    with zoo.session(mode, [answer({})], **options) as session:
        session.call("zones.patch", "z", [])
        assert session.last.headers["authorization"] == "Bearer k"
        assert "x-key" not in session.last.headers
    with zoo.session(mode, [answer({})], night_mode=True, **options) as session:
        session.call("zones.patch", "z", [])
        assert session.last.headers["x-key"] == "kk"
        assert "authorization" not in session.last.headers


def test_what_a_mode_denies_is_not_sent(zoo: Sdk, mode: str) -> None:
    closed = zoo.package.ClosedError
    with zoo.session(mode, night_mode=True, keeper_key="kk") as session:
        with pytest.raises(
            closed, match=r"zones\.add cannot be called where `night_mode`"
        ):
            session.call("zones.add", {"name": "x"})
        with pytest.raises(closed):
            session.call("animals.list", "z1")
        with pytest.raises(closed):
            session.call("animals.add", "z1", {"legs": 4})
        assert session.sent == []
        session.call("animals.add", "z1", {"legs": 2})
        session.call("animals.add", "z2", {"legs": 4})
        assert len(session.sent) == 2
    with zoo.session(mode, [answer({})], keeper_key="kk") as session:
        session.call("zones.add", {"name": "x"})


def test_a_mode_stays_with_other_options(zoo: Sdk, mode: str) -> None:
    with zoo.session(mode, night_mode=True, keeper_key="kk") as session:
        session.client = session.client.with_options(timeout=3)
        with pytest.raises(zoo.package.ClosedError):
            session.call("zones.add", {"name": "x"})


def test_a_mode_needs_what_it_requires(
    zoo: Sdk, mode: str, environment: pytest.MonkeyPatch
) -> None:
    with (
        pytest.raises(zoo.package.NoKeyError, match="`night_mode` needs `keeper_key`"),
        zoo.session(mode, night_mode=True, key="k"),
    ):
        raise AssertionError("there is no such client")
    environment.setenv("ZOO_KEEPER_KEY", "from-env")
    with zoo.session(mode, [answer({})], night_mode=True) as session:
        session.call("zones.patch", "z", [])
        assert session.last.headers["x-key"] == "from-env"


def test_servers_with_names(
    zoo: Sdk, mode: str, environment: pytest.MonkeyPatch
) -> None:
    def host(**options: Any) -> str:
        with zoo.session(mode, [answer(True)], key="k", **options) as session:
            session.call("animals.delete", "z", "rex")
            return str(session.last.url)

    assert host() == "https://up.zoo.test/v2/zones/z/animals/rex"
    assert host(base_url_v2="http://a/x/") == "http://a/x/zones/z/animals/rex"
    assert host(base_url="http://b") == "http://b/zones/z/animals/rex"
    assert host(base_url="http://b", base_url_v2="http://a").startswith("http://a/")
    environment.setenv("ZOO_BASE_URL_V2", "http://env")
    assert host() == "http://env/zones/z/animals/rex"


def test_other_operations_stay_where_they_are(zoo: Sdk, mode: str) -> None:
    with zoo.session(mode, [answer({})], key="k", base_url_v2="http://a") as session:
        session.call("zones.patch", "z", [])
        assert str(session.last.url) == "https://zoo.test/v1/zones/z"


def test_a_factory_takes_what_the_client_knows(zoo: Sdk) -> None:
    main = importlib.import_module(f"{zoo.package.__name__}.main")
    sent: list[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return answer({"id": "z"})

    client = main.get_client(
        {
            "key": "k",
            "base_url": "http://here",
            "unknown": object(),
            "http_client": httpx.Client(transport=httpx.MockTransport(handle)),
        }
    )
    assert type(client) is zoo.package.Zoo
    assert client.zones.patch("z", []).id == "z"
    assert str(sent[0].url) == "http://here/zones/z"
    assert type(main.async_get_client({"keeper_key": "k"})) is zoo.package.AsyncZoo


def test_a_factory_wants_a_credential(
    zoo: Sdk, environment: pytest.MonkeyPatch
) -> None:
    main = importlib.import_module(f"{zoo.package.__name__}.main")
    for make in (main.get_client, main.async_get_client):
        with pytest.raises(zoo.package.NoKeyError, match=r"ZOO_KEY.*ZOO_KEEPER_KEY"):
            make({"timeout": 3})
        assert "    NoKeyError: There is no credential" in inspect.getdoc(make)
    environment.setenv("ZOO_KEY", "k")
    assert main.get_client({}) is not None


def test_classes_of_its_own(zoo: Sdk) -> None:
    package = zoo.package
    assert issubclass(package.LostError, package.ClosedError)
    assert issubclass(package.ClosedError, package.ZooError)
    assert package.errors.LostError is package.LostError


def test_other_modules(zoo: Sdk) -> None:
    name = zoo.package.__name__
    errors = importlib.import_module(f"{name}.util.exceptions")
    assert errors.ClosedError is zoo.package.ClosedError
    assert errors.NoKeyError is zoo.package.MissingCredentialsError
    animal = importlib.import_module(f"{name}.resources.animal")
    assert animal.Animal is zoo.types.Animal
    zone = importlib.import_module(f"{name}.parts.zone")
    assert zone.Zone is zoo.package.objects.Zone


def test_the_readme_tells_of_it(zoo: Sdk) -> None:
    text = (zoo.root / "README.md").read_text(encoding="utf-8")
    name = zoo.package.__name__
    assert f"`get_client` and `async_get_client`, in `{name}.main`" in text
    assert "`base_url_v2`, or `ZOO_BASE_URL_V2`, is another address for what" in text
    assert (
        "`Zoo(night_mode=True)`: What it cannot do then raises `ClosedError`." in text
    )
    assert f"is a subclass of `{name}.ZooError`" in text


def test_a_mode_without_a_class_of_its_own(sdk: Make, mode: str) -> None:
    made = sdk(ZOO, f"{STYLE}\nmodes: {{dark: {{denies: [zones]}}}}\n")
    with (
        made.session(mode, dark=True) as session,
        pytest.raises(made.package.ModeError, match="`dark` is set"),
    ):
        session.call("zones.list")
    assert issubclass(made.package.ModeError, made.package.APIError)


@pytest.mark.parametrize(
    ("config", "message"),
    [
        ("modes: {dark: {denies: [zoos]}}", "no method or resource `zoos`"),
        ("errors: {classes: {LostError: NoError}}", "no class `NoError`"),
        ("exports: {modules: {parts: [Lost]}}", "no `Lost`"),
        ("exports: {modules: {resources: errors}}", "already"),
        ("exports: {modules: {A.b: errors}}", "exports.modules"),
    ],
)
def test_what_cannot_be(sdk: Make, config: str, message: str) -> None:
    with pytest.raises(SpecError) as caught:
        sdk(ZOO, f"{STYLE}\n{config}\n")
    assert caught.value.diagnostic.code == "config-invalid"
    assert caught.value.diagnostic.at is not None
    assert message in caught.value.diagnostic.message
