"""The Schematic SDK as its users know it: flags, what is recorded, and calls beside them."""

from __future__ import annotations

import importlib
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

import anyio
import httpx
import pytest
from sdks.either import got

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "generated" / "schematic" / "src"
USAGE = Path(__file__).with_name("usage_schematic.py")
CUSTOM_LIMIT = 60


@pytest.fixture
def sdk(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(SOURCE))
    monkeypatch.delenv("SCHEMATIC_API_KEY", raising=False)
    return importlib.import_module("schematic")


class Service:
    """Answers with statuses first, then as the service would; remembers what it was asked."""

    def __init__(self, statuses: Sequence[int] = ()) -> None:
        self.asked: list[httpx.Request] = []
        self._statuses = [*statuses]

    def answer(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(request)
        if self._statuses:
            headers = {"retry-after": "0"}
            return httpx.Response(
                self._statuses.pop(0), json={"error": "busy"}, headers=headers
            )
        return httpx.Response(200, json={"data": self._data(request), "params": {}})

    def _data(self, request: httpx.Request) -> object:
        match request.url.path.split("/")[1:]:
            case ["flags", key, "check"]:
                return {"flag": key, "value": key == "new-search", "reason": "a rule"}
            case ["companies"] if request.method == "GET":
                return [{"id": "comp_1", "name": "One"}]
            case [_, id]:
                return {"id": id, "name": "One"}
            case _:
                return {}

    @property
    def events(self) -> list[Any]:
        """What was recorded."""
        sent = (
            json.loads(r.content)["events"]
            for r in self.asked
            if r.url.path == "/batch"
        )
        return [event for batch in sent for event in batch]


class Opened:
    """A client of a service, sync or async."""

    def __init__(self, sdk: ModuleType, backend: str) -> None:
        self._is_sync = backend == "sync"
        self._loop = "trio" if backend == "trio" else "asyncio"
        mark = "" if self._is_sync else "Async"
        self.kind = getattr(sdk, f"{mark}Schematic")
        self.config = getattr(sdk, f"{mark}SchematicConfig")

    def http(self, service: Service) -> Any:
        transport = httpx.MockTransport(service.answer)
        kind = httpx.Client if self._is_sync else httpx.AsyncClient
        return kind(transport=transport)

    def run(self, work: Any) -> Any:
        return anyio.run(work, backend=self._loop)


@pytest.fixture
def opened(sdk: ModuleType, backend: str) -> Opened:
    return Opened(sdk, backend)


def test_flags_are_asked_for_once_in_a_while(opened: Opened) -> None:
    service = Service()
    client = opened.kind("key", httpx_client=opened.http(service))

    async def work() -> list[bool]:
        asked = ("new-search", "new-search", "old-search")
        return [
            await got(client.check_flag(each, company={"id": "c"})) for each in asked
        ]

    assert opened.run(work) == [True, True, False]
    assert [request.url.path for request in service.asked] == [
        "/flags/new-search/check",
        "/flags/old-search/check",
    ]
    assert service.asked[0].headers["x-schematic-api-key"] == "key"
    assert json.loads(service.asked[0].content) == {"company": {"id": "c"}}


def test_a_service_that_is_down_does_not_harm(opened: Opened) -> None:
    service = Service([500] * 3)
    config = opened.config(
        flag_defaults={"new-search": True}, http_client=opened.http(service)
    )
    client = opened.kind("key", config)

    async def work() -> list[bool]:
        return [
            await got(client.check_flag(each)) for each in ("new-search", "old-search")
        ]

    assert opened.run(work) == [True, False]
    assert len(service.asked) == 4  # three attempts for the first


def test_what_is_recorded_goes_to_the_events_server(
    opened: Opened, sdk: ModuleType
) -> None:
    service = Service([503])
    http = opened.http(service)
    client = opened.kind("key", http_client=http)

    async def work() -> None:
        company = sdk.EventBodyIdentifyCompany(keys={"id": "c"}, traits={"seats": 3})
        await got(client.identify({"id": "u"}, company=company, name="Una"))
        await got(client.track("search", user={"id": "u"}, quantity=2))
        await got(client.shutdown())

    opened.run(work)
    assert {str(request.url) for request in service.asked} == {
        "https://c.schematichq.com/batch"
    }
    events = service.events[2:]  # the first attempt was refused
    assert [event.pop("sent_at")[-1] for event in events] == ["Z", "Z"]
    company = {"keys": {"id": "c"}, "traits": {"seats": 3}}
    identified = {"keys": {"id": "u"}, "company": company, "name": "Una"}
    tracked = {"event": "search", "user": {"id": "u"}, "quantity": 2}
    assert events == [
        {"api_key": "key", "type": "identify", "body": identified},
        {"api_key": "key", "type": "track", "body": tracked},
    ]


def test_another_events_server_can_be_named(opened: Opened) -> None:
    service = Service()
    config = opened.config(
        event_capture_url="https://own.example", http_client=opened.http(service)
    )
    client = opened.kind("key", config)

    async def work() -> None:
        await got(client.track("search"))
        await got(client.close())

    opened.run(work)
    assert [str(request.url) for request in service.asked] == [
        "https://own.example/batch"
    ]


def test_answers_are_models_with_data_and_params(opened: Opened) -> None:
    service = Service()
    client = opened.kind("key", http_client=opened.http(service))

    async def work() -> Any:
        one = await got(client.companies.get_company(company_id="comp_1"))
        many = await got(client.companies.list_companies(ids=["comp_1"], limit=1))
        found = await got(client.companies.lookup_company(keys={"id": "c"}))
        return one.data.name, many.data[0].id, one.params, found.data.id

    assert opened.run(work)[:2] == ("One", "comp_1")
    targets = [request.url.raw_path.decode() for request in service.asked]
    assert targets[:2] == ["/companies/comp_1", "/companies?ids=comp_1&limit=1"]


def test_errors_are_api_errors(opened: Opened, sdk: ModuleType) -> None:
    core = importlib.import_module("schematic.core")
    client = opened.kind("key", http_client=opened.http(Service([404])))

    async def work() -> None:
        with pytest.raises(core.ApiError) as caught:
            await got(client.companies.get_company("comp_2"))
        assert type(caught.value) is sdk.NotFoundError
        assert (caught.value.status_code, caught.value.body.error) == (404, "busy")

    opened.run(work)


def test_everything_stands_where_its_users_import_it_from(sdk: ModuleType) -> None:
    client = importlib.import_module("schematic.client")
    names = (
        "Schematic",
        "AsyncSchematic",
        "SchematicConfig",
        "AsyncSchematicConfig",
        "LocalCache",
    )
    for name in names:
        assert getattr(client, name) is getattr(sdk, name)
    assert {"EventBodyTrack", "CheckFlagResponseData", "ApiError"} <= {*dir(sdk)}


def test_it_needs_hardly_any_code_of_our_own() -> None:
    files = (SOURCE / "schematic" / "custom").rglob("*.py")
    lines = [
        line for file in files for line in file.read_text().splitlines() if line.strip()
    ]
    assert len(lines) <= CUSTOM_LIMIT


def test_the_page_about_it_shows_its_configuration() -> None:
    page = (ROOT / "docs" / "systems" / "schematic.md").read_text()
    folder = ROOT / "specs" / "schematic"
    config, overlay = (
        (folder / name).read_text() for name in ("sdk.yaml", "capture.yaml")
    )
    assert f"```yaml\n{config}```" in page and f"```yaml\n{overlay}```" in page
    lines = [
        line for line in config.splitlines() if line.strip() and line.strip()[0] != "#"
    ]
    assert f"{len(lines)} lines of configuration" in page


@pytest.fixture(params=["mypy", "pyright"])
def mistakes(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[set[int]]:
    """The lines of `usage_schematic.py` at which a type checker stops."""
    command = [sys.executable, "-m", request.param]
    if request.param == "mypy":
        command += ["--strict", "--config-file=", f"--cache-dir={tmp_path}", str(USAGE)]
    else:
        settings = {"typeCheckingMode": "strict", "pythonVersion": "3.10"}
        settings |= {
            "extraPaths": [str(SOURCE)],
            "include": [os.path.relpath(USAGE, tmp_path)],
        }
        (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings))
        command += ["--pythonpath", sys.executable, "--project", str(tmp_path)]
    environment = {**os.environ, "MYPYPATH": str(SOURCE)}
    done = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True
    )
    found = re.findall(
        r"usage_schematic\.py:(\d+)(?::\d+)?(?: -)?:? error", done.stdout
    )
    assert found, done.stdout + done.stderr
    elsewhere = [line for line in done.stdout.splitlines() if " error" in line]
    assert all(
        "usage_schematic.py" in line or "errors" in line.lower() for line in elsewhere
    )
    yield {int(number) for number in found}


def test_type_checkers_know_right_from_wrong(mistakes: set[int]) -> None:
    lines = enumerate(USAGE.read_text().splitlines(), 1)
    assert mistakes == {number for number, line in lines if line.endswith("# wrong")}
