"""Each operation of the committed SDKs against Prism, a mock server that validates requests.

It is a package of npm, kept outside the repository and fetched when it is asked for:
`SDKWRIGHT_PRISM=1 pytest tests/judges/test_prism.py`.
"""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import pytest
from judges.called import OPERATIONS, Api, named
from sdks.places import SPECS

PACKAGE: Final = "@stoplight/prism-cli@5.14.2"
PLACE: Final = Path(
    os.environ.get("SDKWRIGHT_PRISM_PLACE")
    or Path(tempfile.gettempdir()) / "sdkwright-prism-5.14.2"
)
PROGRAM: Final = PLACE / "node_modules/@stoplight/prism-cli/dist/index.js"
STARTS_WITHIN: Final = 60.0
BLIND: Final = {
    "events POST /events": "it reads prefixItems as no items at all",
    "events POST /events/batch": "it reads prefixItems as no items at all",
    "files POST /files": "it takes a part of JSON for a text",
    "files POST /files/bulk": "it takes a list of one file for no list",
}
"""What it takes for a mistake, and why it is none."""
DEADLY: Final = {"files GET /archives/{file_ids}{format}"}
"""What ends it: a parameter in the middle of a segment."""
NOT_ITS_BUSINESS: Final = ("#VIOLATIONS", "#NO_COMPLEX_OBJECT_TEXT", "#UNKNOWN")
"""Types of its errors that are about answers, unless they name a place in the request."""

pytestmark = pytest.mark.skipif(
    not os.environ.get("SDKWRIGHT_PRISM"), reason="SDKWRIGHT_PRISM is not set"
)


@pytest.fixture(scope="session")
def program() -> Path:
    """Prism, installed once."""
    npm, node = shutil.which("npm"), shutil.which("node")
    if npm is None or node is None:
        pytest.skip("there is no Node")
    if not PROGRAM.exists():
        command = [npm, "install", "--no-audit", "--no-fund", "--prefix", str(PLACE)]
        done = subprocess.run([*command, PACKAGE], capture_output=True, text=True)
        if done.returncode:
            pytest.skip(f"npm cannot install {PACKAGE}: {done.stderr[-300:]}")
    return PROGRAM


@pytest.fixture(scope="session")
def apis() -> dict[str, Api]:
    return {name: Api.of(name) for name in SPECS}


@pytest.fixture(scope="session")
def servers(program: Path) -> Iterator[dict[str, str]]:
    """The address of a Prism for each document."""
    running, addresses = [], {}
    for name, spec in SPECS.items():
        port = free_port()
        command = ["node", str(program), "mock", "--errors", "-p", str(port), str(spec)]
        running.append(subprocess.Popen(command, stdout=subprocess.DEVNULL))
        addresses[name] = f"http://127.0.0.1:{port}"
    for address in addresses.values():
        wait_for(int(address.rpartition(":")[2]))
    yield addresses
    for each in running:
        each.terminate()
        each.wait()


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port: int = listener.getsockname()[1]
    return port


def wait_for(port: int) -> None:
    """Until somebody listens there."""
    ends = time.monotonic() + STARTS_WITHIN
    while time.monotonic() < ends:
        with socket.socket() as asking:
            if not asking.connect_ex(("127.0.0.1", port)):
                return
        time.sleep(0.1)
    raise TimeoutError(f"no Prism at {port}")


def faults(response: Any) -> list[str]:
    """What Prism has against the request that it answered so."""
    try:
        said = response.json()
    except ValueError:
        said = {}
    found = json.loads(response.headers.get("sl-violations", "[]"))
    found += said.get("validation", [])
    messages = [each["message"] for each in found if each["location"][0] == "request"]
    kind = str(said.get("type", ""))
    is_its_own = "prism/errors#" in kind and not kind.endswith(NOT_ITS_BUSINESS)
    return [*messages, kind] if is_its_own else messages


@pytest.mark.parametrize(("name", "method", "path"), OPERATIONS, ids=list(named(OPERATIONS)))
def test_prism_finds_no_fault(
    name: str,
    method: str,
    path: str,
    mode: str,
    apis: dict[str, Api],
    servers: dict[str, str],
    request: pytest.FixtureRequest,
) -> None:
    operation = f"{name} {method} {path}"
    if operation in DEADLY:
        pytest.skip("it would be the end of Prism")
    if operation in BLIND:
        request.applymarker(pytest.mark.xfail(reason=BLIND[operation]))
    try:
        apis[name].call(method, path, mode, servers[name], timeout=20)
    except Exception as error:
        # Prism's answers need not fit: they are not what is judged. No answer is a fault.
        response = getattr(error, "response", None)
        if response is None:
            raise
        assert faults(response) == []
