"""Every program in the documentation of the systems runs on the SDK that we generate.

Sync as it stands there, and as the async program that it would be; one that is async already
runs as it stands. It talks to a server on a loopback socket, whatever host it names.
"""

from __future__ import annotations

import asyncio
import gc
import importlib
import socket
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from unittest.mock import ANY

import anyio
import pytest
from seeds.running import run, run_async
from seeds.samples import DOCUMENTS, Case, System, systems
from seeds.serving import Asked, Running, serving

GENERATED = Path(__file__).parents[2] / "generated"
MODES = {False: ("sync", "made async"), True: ("async as it is",)}
RUNS = [
    pytest.param(
        system, name, case, mode, id="-".join(filter(None, (each, name, said, mode)))
    )
    for each, system in systems().items()
    for name, entry in system.samples.items()
    for said, case in system.cases(name).items()
    for mode in MODES[entry.get("async", False)]
]

pytestmark = [
    pytest.mark.skipif(not DOCUMENTS.is_dir(), reason="../shared/seeds is absent"),
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]


@pytest.fixture(scope="module", autouse=True)
def left_open() -> Iterator[None]:
    """Samples leave their clients open: they are to complain here."""
    yield
    gc.collect()


@pytest.fixture(autouse=True)
def sdks_on_path(monkeypatch: pytest.MonkeyPatch) -> None:
    for system in systems():
        monkeypatch.syspath_prepend(str(GENERATED / system / "src"))


@pytest.fixture
def server(
    system: System, case: Case, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Iterator[Running]:
    """The fake of the system. Every name of a host and every port leads to it."""
    monkeypatch.chdir(tmp_path)  # some write files
    fake = importlib.import_module(f"seeds.fakes.{system.name}").fake()
    connect, sleep = socket.socket.connect, time.sleep

    async def no_pause(seconds: float) -> None:
        await asyncio.sleep(0)

    with serving(fake, case.answers) as running:
        address = ("127.0.0.1", running.port)
        here = (socket.AF_INET, socket.SOCK_STREAM, 6, "", address)
        monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: [here])
        monkeypatch.setattr(socket.socket, "connect", lambda s, _: connect(s, address))
        monkeypatch.setattr(time, "sleep", lambda seconds: sleep(0))
        monkeypatch.setattr(anyio, "sleep", no_pause)
        for variable, value in system.table.get("environment", {}).items():
            url = f"http://127.0.0.1:{running.port}"
            monkeypatch.setenv(variable, value.format(url=url))
        yield running


@pytest.mark.parametrize(("system", "name", "case", "mode"), RUNS)
def test_it_runs(
    system: System,
    name: str,
    case: Case,
    mode: str,
    server: Running,
    capsys: pytest.CaptureFixture[str],
) -> None:
    left: dict[str, Any] = {}
    text = system.text(name)
    try:
        names = system.table["async_names"] if mode == "made async" else None
        left = run(text) if names is None else run_async(text, names)
    except Exception as error:
        if type(error).__name__ != case.raises:
            raise
    else:
        assert not case.raises
    usual = system.table.get("headers", {})
    asked = [
        said(each, usual | want.get("headers", {}))
        for each, want in zip(server.sent, case.sends, strict=False)
    ]
    assert asked == [wanted(want, usual) for want in case.sends]
    assert len(server.sent) == len(case.sends), server.sent[len(case.sends) :]
    assert {each: eval(each, left) for each in case.leaves} == case.leaves
    if case.prints is not None:
        assert capsys.readouterr().out == case.prints


def said(asked: Asked, headers: dict[str, Any]) -> dict[str, Any]:
    """A request in the words of a table."""
    found = {name: asked.headers.get(name) for name in headers}
    body: Any = asked.content.decode("latin-1")
    if asked.headers.get("content-type") == "application/json" and body:
        body = asked.json
    return {"request": f"{asked.method} {asked.target}", "headers": found, "body": body}


def wanted(want: dict[str, Any], usual: dict[str, Any]) -> dict[str, Any]:
    """What a table says of a request, in full."""
    headers = usual | want.get("headers", {})
    return {
        "request": want["request"],
        "headers": headers,
        "body": open_ended(want.get("body", "")),
    }


def open_ended(want: Any) -> Any:
    """The same, where `*` is equal to anything."""
    if isinstance(want, dict):
        return {key: open_ended(value) for key, value in want.items()}
    if isinstance(want, list):
        return [open_ended(value) for value in want]
    return ANY if want == "*" else want


@pytest.mark.parametrize(
    "system",
    [
        pytest.param(s, id=f"{name}: {len(s.samples)} samples")
        for name, s in systems().items()
    ],
)
def test_none_is_forgotten(system: System) -> None:
    """What is neither a sample nor listed as something else, with a reason, is no code."""
    assert len(system.samples) == system.table["count"]
    assert list(system.unaccounted()) == []
    assert all(system.table.get("not_code", {}).values())
