"""The SDKs of this repository -> what is public in them, which changes on purpose only.

A listing has one line for each public thing. It is made of the files, by griffe, and once
more by the generator from what it knows: the two have to agree.
"""

from __future__ import annotations

import re
from pathlib import Path

import griffe
import pytest
from surface.reached import reached
from surface.seen import loaded, seen

from sdkwright.config import Config, load_config
from sdkwright.pipeline import generate, public_surface

ROOT = Path(__file__).parents[2]
LISTINGS = Path(__file__).parent
CASES = sorted(path.parent.name for path in ROOT.glob("tests/cases/*/case.yaml"))
SDKS = sorted(path.name for path in (ROOT / "generated").iterdir())


def config(name: str) -> Config:
    """That of an SDK in `generated`."""
    return load_config(str(ROOT / "specs" / name), out=ROOT / "generated" / name)


@pytest.fixture(scope="module", params=SDKS)
def sdk(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[str, griffe.Module]:
    """An SDK as it would be generated now, read by griffe."""
    name: str = request.param
    return name, _read(config(name), tmp_path_factory.mktemp(name))


def _read(config: Config, folder: Path) -> griffe.Module:
    result = generate(config)
    for file in result.files:
        path = folder / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(file.text, encoding="utf-8")
    return loaded(folder / "src", result.names.package)


def test_the_surface_changes_on_purpose_only(sdk: tuple[str, griffe.Module], rewrites: bool) -> None:
    name, package = sdk
    now, agreed = seen(package).listing, LISTINGS / f"{name}.txt"
    if rewrites:
        agreed.write_text(now, encoding="utf-8")
    assert now.splitlines() == agreed.read_text(encoding="utf-8").splitlines(), (
        "`pytest tests/surface --rewrite` accepts what is new"
    )


def test_the_generator_knows_the_surface_without_the_files(sdk: tuple[str, griffe.Module]) -> None:
    name, package = sdk
    assert public_surface(config(name)).listing.splitlines() == seen(package).listing.splitlines()


@pytest.mark.parametrize("name", CASES)
def test_the_two_agree_on_every_case(name: str, tmp_path: Path) -> None:
    folder = ROOT / "tests" / "cases" / name
    case = load_config(str(folder), out=folder / "before")
    assert public_surface(case).listing.splitlines() == seen(_read(case, tmp_path)).listing.splitlines()


def test_a_mixin_and_an_old_name_are_in_the_surface() -> None:
    custom = public_surface(load_config(str(ROOT / "tests/cases/custom"), out=ROOT / "tests/cases/custom/before"))
    assert "class custom_case.Mint(MintMixin, GeneratedMint)\n" in custom.listing
    assert "def custom_case._client.GeneratedMint.__init__(*, http_client: " in custom.listing
    assert "custom_case.worth = custom_case.custom.worth\n" in custom.listing
    renamed = public_surface(load_config(str(ROOT / "tests/cases/renamed"), out=ROOT / "tests/cases/renamed/before"))
    assert "renamed.types.Book = Volume\n" in renamed.listing
    assert "@deprecated def renamed.resources.books.Books.retrieve(id: str" in renamed.listing


def test_what_users_reach_of_the_runtime_changes_on_purpose_only(
    tmp_path_factory: pytest.TempPathFactory, rewrites: bool
) -> None:
    packages = (_read(config(name), tmp_path_factory.mktemp(name)) for name in SDKS)
    now = sorted({line for package in packages for line in reached(package)}, key=_name)
    agreed = LISTINGS / "_runtime.txt"
    if rewrites:
        agreed.write_text("".join(f"{line}\n" for line in now), encoding="utf-8")
    assert now == agreed.read_text(encoding="utf-8").splitlines(), (
        "`pytest tests/surface --rewrite` accepts what is new"
    )


def _name(line: str) -> tuple[str, str]:
    found = re.search(r"_core[\w.]+", line)
    assert found is not None
    return found[0], line
