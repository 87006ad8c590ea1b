"""The files of an SDK -> its surface, as griffe sees it: tests/surface holds that against what the generator knows."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from surface.seen import loaded, seen

from sdkwright.changes.compare import changes
from sdkwright.changes.sides import from_config, from_folder
from sdkwright.changes.written import written_surface
from sdkwright.config import Config, load_config
from sdkwright.pipeline import generate

ROOT = Path(__file__).parents[2]
CASES = ("custom", "renamed", "enums_class", "families", "webhooks", "style_stainless", "recursion")
LISTED = sorted(path.stem for path in (ROOT / "tests/surface").glob("[a-z]*.txt"))


def write(config: Config, folder: Path) -> str:
    """The SDK in `folder`; the name of its package."""
    result = generate(config)
    for file in result.files:
        path = folder / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(file.text, encoding="utf-8")
    return result.names.package


@pytest.mark.parametrize("name", CASES)
def test_files_have_the_surface_that_griffe_sees(name: str, tmp_path: Path) -> None:
    case = ROOT / "tests" / "cases" / name
    package = write(load_config(str(case), out=case / "before"), tmp_path)
    expected = seen(loaded(tmp_path / "src", package)).listing
    assert written_surface(tmp_path, package).listing.splitlines() == expected.splitlines()


@pytest.mark.parametrize("name", LISTED)
def test_our_own_sdks_have_the_surface_that_was_agreed_on(name: str) -> None:
    folder = ROOT / "generated" / name
    package = json.loads((folder / ".sdkwright.json").read_text(encoding="utf-8"))["package"]
    agreed = (ROOT / "tests/surface" / f"{name}.txt").read_text(encoding="utf-8")
    assert written_surface(folder, package).listing.splitlines() == agreed.splitlines()


def test_a_folder_and_its_document_are_one_sdk(tmp_path: Path) -> None:
    config = load_config(str(ROOT / "specs" / "bookstore"), out=tmp_path)
    write(config, tmp_path)
    written, known = from_folder(tmp_path), from_config(config)
    assert written.methods == known.methods and written.types == known.types
    assert {k: v for k, v in written.account.items() if k in known.account} == known.account
    assert (written.version, written.hashes) == (known.version, known.hashes)


def test_a_default_that_no_file_can_hold_is_kept_and_compared(tmp_path: Path) -> None:
    """Half of a character, which JSON may have."""
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Acme", "version": "1.0.0"},
        "paths": {
            "/a": {
                "get": {
                    "operationId": "getA",
                    "parameters": [{"name": "q", "in": "query", "schema": {"default": "\ud800"}}],
                    "responses": {"204": {"description": "Done."}},
                }
            }
        },
    }
    source = tmp_path / "openapi.json"
    source.write_text(json.dumps(document), encoding="utf-8")
    config = load_config(str(source), out=tmp_path / "sdk")
    write(config, tmp_path / "sdk")
    known = from_config(config)
    assert changes(from_folder(tmp_path / "sdk"), known) == ()
    source.write_text(json.dumps(document).replace("ud800", "ud801"), encoding="utf-8")
    (change,) = changes(known, from_config(config, known))
    assert change.text == r"has '\ud801' as default of `q`, not '\ud800'"
