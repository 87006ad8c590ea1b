"""What importing a client costs, and which module knows the HTTP library."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

CORE = Path(__file__).parents[2] / "templates" / "_core"
LATE = {
    "files",
    "lenient",
    "links",
    "pages",
    "paging",
    "redaction",
    "references",
    "responses",
    "streams",
    "unions",
    "views",
    "wire",
}


def test_modules_that_a_client_does_not_need_are_not_imported() -> None:
    code = (
        f"import sys; sys.path.insert(0, {str(CORE.parent)!r})\n"
        "import _core.client, _core.settings, _core.options, _core.errors\n"
        "print(*(m for m in sys.modules if m.startswith('_core.')))"
    )
    command = [sys.executable, "-c", code]
    output = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    loaded = {name.rpartition(".")[2] for name in output.split()}
    assert "engine" in loaded
    assert not loaded & LATE


def test_nothing_is_left_for_the_end_of_the_process() -> None:
    """What is registered for forks makes an interpreter end slower; a client registers it."""
    code = (
        f"import os, sys; sys.path.insert(0, {str(CORE.parent)!r})\n"
        "os.register_at_fork = lambda **hooks: print(*hooks.values())\n"
        "import _core.client, _core.settings, _core.logs"
    )
    command = [sys.executable, "-c", code]
    output = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert "_renew_all" not in output


def test_options_know_their_keys_as_typed_dictionaries_do() -> None:
    from _core.options import NAMES, SETTINGS, CallOptions, RequestOptions

    assert [*RequestOptions.__annotations__] == ["request_options"]
    assert {"timeout", "request_options"} <= NAMES
    assert {"on_error", "base_url"} <= SETTINGS
    assert CallOptions(timeout=5) == {"timeout": 5}


def test_one_module_imports_the_http_library() -> None:
    importers = [
        path.name
        for path in CORE.glob("*.py")
        if "import httpx" in path.read_text("utf-8")
    ]
    assert importers == ["http.py"]


def test_nothing_is_imported_from_outside_the_package() -> None:
    for path in CORE.glob("*.py"):
        assert "from .." not in path.read_text("utf-8"), path
