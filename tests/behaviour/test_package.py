"""A document's `info` and the section `project` -> pyproject.toml, LICENSE and the other files around a package.

What an index of packages would make of it is read from real wheels.
"""

from __future__ import annotations

import json
import tarfile
import tomllib
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from hatchling.builders.sdist import SdistBuilder
from hatchling.builders.wheel import WheelBuilder
from packaging.metadata import Metadata
from support import HEAD, Sdk

from sdkwright import output
from sdkwright.config import load_config, read_options
from sdkwright.diagnostics import SpecError
from sdkwright.pipeline import Result, generate

Make = Callable[..., Sdk]

ABOUT = """\
openapi: 3.1.0
info:
  title: Acme <b>Shop</b>
  version: 2.1.0
  summary: It sells things.
  termsOfService: https://acme.example/terms
  contact: {name: Acme Support, email: help@acme.example, url: https://acme.example/help}
  license: {name: Apache 2.0, identifier: Apache-2.0}
externalDocs: {url: https://docs.acme.example}
paths: {}
"""
PROJECT = """\
project:
  description: Things, by wire.
  license: mit
  copyright: 2024-2026 Acme, Inc.
  authors: [{name: Ann Author, email: ann@acme.example}, {email: team@acme.example}]
  maintainers: [{name: Max}]
  keywords: [things, "a \\"b\\" c"]
  classifiers: ["Development Status :: 4 - Beta", "Typing :: Typed"]
  urls: {Repository: https://git.example/acme, Documentation: https://acme.example/python, Bug Tracker: "https://b.example/?a=b#c"}
  requires_python: ">=3.11,!=3.12.1"
  dependencies: ["boto3 >= 1.34 ; sys_platform != 'win32'"]
  optional_dependencies: {trio: [trio>=0.26], none: []}
  dependency_groups: {dev: [ruff], docs: [mkdocs]}
"""


def project(made: Sdk) -> dict[str, Any]:
    """The table `[project]`."""
    found: dict[str, Any] = toml_of(made)["project"]
    return found


def toml_of(made: Sdk) -> dict[str, Any]:
    return tomllib.loads((made.root / "pyproject.toml").read_text(encoding="utf-8"))


def paths(result: Result) -> set[str]:
    """The files beside the package."""
    return {file.path for file in result.files if not file.path.startswith("src/")}


def test_the_document_says_who_and_where(sdk: Make) -> None:
    said = project(sdk(ABOUT))
    assert said["version"] == "2.1.0"
    assert said["description"] == "Python SDK for Acme Shop. It sells things."
    assert said["authors"] == [{"name": "Acme Support", "email": "help@acme.example"}]
    assert said["urls"] == {
        "Documentation": "https://docs.acme.example",
        "Support": "https://acme.example/help",
        "Terms of Service": "https://acme.example/terms",
    }


def test_a_document_that_says_little(sdk: Make) -> None:
    said = project(sdk("paths: {}"))
    assert {*said} == {
        *("name", "version", "description", "readme", "requires-python", "classifiers"),
        *("dependencies", "optional-dependencies"),
    }
    assert said["description"] == "Python SDK for Acme."
    assert said["requires-python"] == ">=3.10"
    pythons = [c[-4:] for c in said["classifiers"] if " :: Python :: 3." in c]
    assert pythons == ["3.10", "3.11", "3.12", "3.13", "3.14"]
    assert [d.partition(">")[0] for d in said["dependencies"]] == [
        *("httpx", "pydantic", "typing-extensions")
    ]
    assert [*said["optional-dependencies"]] == ["httpx2"]


def test_swagger_says_it_too(sdk: Make) -> None:
    said = project(
        sdk(
            "swagger: '2.0'\ninfo: {title: A, version: '1', contact: {name: Ann}}\n"
            "externalDocs: {url: 'http://docs.example/a'}\npaths: {}"
        )
    )
    assert said["authors"] == [{"name": "Ann"}]
    assert said["urls"] == {"Documentation": "http://docs.example/a"}


@pytest.mark.parametrize(
    "info",
    [
        "{title: Acme, version: 1.0.0, termsOfService: /terms, contact: {email: nobody, url: mailto:a@b.example}}",
        "{title: Acme, version: 1.0.0, contact: {email: a..b@c.example, url: 'javascript:alert(1)'}}",
        '{title: Acme, version: 1.0.0, contact: {email: "a@b.example\\nX: y", url: "https://a.example/\\nX: y"}}',
        "{title: Acme, version: 1.0.0, contact: help}",
        "{title: Acme, version: 1.0.0, contact: [{name: Ann}]}",
        '{title: Acme, version: 1.0.0, contact: {name: " \\u200e\\u0007 "}}',
    ],
)
def test_what_no_index_would_take_is_left_out(sdk: Make, info: str) -> None:
    said = project(sdk(f"openapi: 3.1.0\ninfo: {info}\npaths: {{}}"))
    assert not {"authors", "urls"} & {*said}


def test_the_configuration_says_it(sdk: Make) -> None:
    made = sdk(ABOUT, PROJECT)
    said = project(made)
    assert said["description"] == "Things, by wire."
    assert (said["license"], said["license-files"]) == ("MIT", ["LICENSE"])
    assert said["authors"] == [
        {"name": "Ann Author", "email": "ann@acme.example"},
        {"email": "team@acme.example"},
    ]
    assert said["maintainers"] == [{"name": "Max"}]
    assert said["keywords"] == ["things", 'a "b" c']
    assert said["classifiers"].count("Typing :: Typed") == 1
    assert "Development Status :: 4 - Beta" in said["classifiers"]
    assert "Programming Language :: Python :: 3.10" not in said["classifiers"]
    assert "Programming Language :: Python :: 3.12" in said["classifiers"]
    assert said["urls"] == {
        "Documentation": "https://acme.example/python",
        "Support": "https://acme.example/help",
        "Terms of Service": "https://acme.example/terms",
        "Repository": "https://git.example/acme",
        "Bug Tracker": "https://b.example/?a=b#c",
    }
    assert said["requires-python"] == ">=3.11,!=3.12.1"
    assert said["dependencies"][-1] == 'boto3>=1.34; sys_platform != "win32"'
    extras = said["optional-dependencies"]
    assert (extras["trio"], extras["none"]) == (["trio>=0.26"], [])
    groups = toml_of(made)["dependency-groups"]
    assert groups["dev"][-1] == "ruff" and len(groups["dev"]) == 3
    assert groups["docs"] == ["mkdocs"]


# --- the licence --------------------------------------------------------------------------


def test_the_documents_licence_is_not_the_packages(sdk: Make) -> None:
    made = sdk(ABOUT)
    assert "license" not in project(made)
    assert "LICENSE" not in paths(made.result)


@pytest.mark.parametrize(
    ("license", "first", "words"),
    [
        ("MIT", "MIT License", "Permission is hereby granted, free of charge"),
        ("ISC", "ISC License", "Permission to use, copy, modify, and/or distribute"),
        ("BSD-3-Clause", "BSD 3-Clause License", "3. Neither the name of the copyright holder"),
        ("Apache-2.0", "Apache License", "END OF TERMS AND CONDITIONS"),
    ],
)
def test_a_known_licence_is_written(sdk: Make, license: str, first: str, words: str) -> None:
    made = sdk(ABOUT, f"project: {{license: {license}, copyright: '{{{{ 7 }}}} Ann'}}\n")
    text = (made.root / "LICENSE").read_text()
    assert text.split("\n\n")[0].split("\n")[0 if license != "Apache-2.0" else 1].strip() == first
    assert words in text and text.endswith("\n") and not text.endswith("\n\n")
    assert ("Copyright (c) {{ 7 }} Ann\n" in text) == (license != "Apache-2.0")
    assert project(made)["license"] == license


@pytest.mark.parametrize("license", ["MPL-2.0", "MIT OR Apache-2.0", "LicenseRef-Acme"])
def test_of_other_licences_only_the_name_is_said(sdk: Make, license: str) -> None:
    made = sdk(ABOUT, f"project: {{license: {license}}}\n")
    assert project(made)["license"] == license
    assert "license-files" not in project(made)
    assert "LICENSE" not in paths(made.result)


@pytest.mark.parametrize(
    ("config", "holder"),
    [
        ("project: {license: MIT, authors: [{name: Ann}, {email: a@b.example}, {name: Bob}]}", "Ann, Bob"),
        ("distribution: acme-sdk\nproject: {license: MIT}", "The authors of acme-sdk"),
    ],
)
def test_who_holds_the_rights(sdk: Make, config: str, holder: str) -> None:
    assert f"\nCopyright (c) {holder}\n" in (sdk(ABOUT, config).root / "LICENSE").read_text()


# --- what is wrong in sdk.yaml ------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("license: Apache 2.0", "`project.license`: must be an SPDX expression, such as MIT"),
        ("license: Apache License", "SPDX"),
        ("requires_python: '3.11'", "must be a version specifier"),
        ("requires_python: '>=3.9'", "must allow one of 3.10 to 3.14, and nothing older"),
        ("requires_python: '>=3.20'", "must allow one of 3.10 to 3.14, and nothing older"),
        ("dependencies: [boto 3]", "`project.dependencies.0`: must be a requirement"),
        ("optional_dependencies: {aws: boto3}", "must be a list"),
        ("optional_dependencies: {a b: []}", "must match pattern"),
        ("authors: [{}]", "needs `name` or `email`"),
        ("authors: [{name: Ann, mail: a@b.example}]", "`mail` is not a known key; did you mean `email`?"),
        ("authors: [{email: ann}]", "must match pattern"),
        ("urls: {Home: acme.example}", "must match pattern"),
        ("urls: {'A, B': 'https://a.example'}", "must match pattern"),
        ('description: "two\\nlines"', "must match pattern"),
        (f"description: {'x' * 513}", "512 characters"),
        ("requires-python: '>=3.10'", "did you mean `requires_python`?"),
    ],
)
def test_an_error_has_its_place(tmp_path: Path, text: str, message: str) -> None:
    file = tmp_path / "sdk.yaml"
    file.write_text(f"project:\n  {text}\n")
    with pytest.raises(SpecError) as caught:
        read_options(file)
    assert message in caught.value.diagnostic.message
    assert caught.value.diagnostic.at and caught.value.diagnostic.at.line == 2


# --- what is written once -----------------------------------------------------------------


def generated(folder: Path, document: str = HEAD + "paths: {}", config: str = "") -> Result:
    """An SDK that is not yet written."""
    folder.mkdir(exist_ok=True)
    (folder / "openapi.yaml").write_text(document, encoding="utf-8")
    (folder / "sdk.yaml").write_text(config, encoding="utf-8")
    return generate(load_config(str(folder)))


def test_what_is_there_to_be_edited_is_written_once(tmp_path: Path) -> None:
    out, github = tmp_path / "out", "release: {github: true}\n"
    first = generated(tmp_path / "api", config=github)
    output.write(first, out)
    assert (out / "CHANGELOG.md").read_text().startswith("# Changelog\n\n## 1.0.0\n")
    once = ["CHANGELOG.md", ".gitignore", ".github/workflows/ci.yml", ".github/workflows/publish.yml"]
    for path in once:
        (out / path).write_text("mine\n")
    second = generated(tmp_path / "api", config=github + "version: 1.1.0\n")
    plan = output.write(second, out)
    assert not plan.edits and not output.check(second, out)
    third = generated(tmp_path / "api")
    assert output.write(third, out).deleted == ()
    assert [(out / path).read_text() for path in once] == ["mine\n"] * 4
    listed = json.loads((out / ".sdkwright.json").read_text())["files"]
    assert "pyproject.toml" in listed and not {*once} & {*listed}


# --- workflows ----------------------------------------------------------------------------


def workflow(made: Sdk, name: str) -> dict[str, Any]:
    text = (made.root / ".github" / "workflows" / f"{name}.yml").read_text()
    found: dict[str, Any] = yaml.load(text, Loader=yaml.BaseLoader)  # `on` is a text there
    return found


def test_no_workflows_unless_asked_for(sdk: Make) -> None:
    assert paths(sdk(ABOUT, "tests: false\n").result) == {
        *(".gitignore", ".sdkwright.json", "CHANGELOG.md", "README.md", "api.md", "pyproject.toml")
    }


def test_the_workflow_of_tests(sdk: Make) -> None:
    made = sdk(ABOUT, "release: {github: true}\nproject: {requires_python: '>=3.12'}\n")
    found = workflow(made, "ci")
    assert {*found["on"]} == {"push", "pull_request", "workflow_dispatch"}
    assert found["permissions"] == {"contents": "read"}
    test = found["jobs"]["test"]
    assert test["strategy"]["matrix"]["python"] == ["3.12", "3.13", "3.14"]
    assert test["steps"][1]["with"]["python-version"] == "${{ matrix.python }}"
    assert [*commands(test)][1:] == [
        "python -m pip install --editable . --group dev",
        "python -m mypy src",
        "if [ -d tests ]; then python -m pytest; fi",
    ]
    assert [*commands(found["jobs"]["package"])][1:] == [
        "python -m build",
        "python -m twine check --strict dist/*",
    ]


def commands(job: dict[str, Any]) -> list[str]:
    return [step["run"] for step in job["steps"] if "run" in step]


def test_the_workflow_that_publishes(sdk: Make) -> None:
    made = sdk(ABOUT, "distribution: Acme.SDK\nrelease: {github: true}\n")
    found = workflow(made, "publish")
    assert found["on"] == {"release": {"types": ["published"]}}
    build, publish = found["jobs"]["build"], found["jobs"]["publish"]
    assert publish["needs"] == "build"
    assert publish["permissions"] == {"id-token": "write"}  # no other job may ask for a token
    assert "permissions" not in build and found["permissions"] == {"contents": "read"}
    assert publish["environment"] == {"name": "pypi", "url": "https://pypi.org/p/Acme.SDK"}
    assert publish["steps"][-1]["uses"] == "pypa/gh-action-pypi-publish@release/v1"
    assert publish["steps"][0]["with"] == build["steps"][-1]["with"]
    for name in ("ci", "publish"):
        for job in workflow(made, name)["jobs"].values():
            for step in job["steps"]:
                assert ("uses" in step) != ("run" in step)
                assert "@" in step.get("uses", "@")


# --- what is built ------------------------------------------------------------------------


def wheel(root: Path) -> zipfile.ZipFile:
    """The wheel that hatchling makes of an SDK."""
    (found,) = WheelBuilder(str(root)).build(directory=str(root / "dist"), versions=["standard"])
    return zipfile.ZipFile(found)


def sdist(root: Path) -> set[str]:
    """The files of the source distribution, without its folder."""
    (found,) = SdistBuilder(str(root)).build(directory=str(root / "dist"))
    with tarfile.open(found) as archive:
        return {name.partition("/")[2] for name in archive.getnames()}


def metadata(made: zipfile.ZipFile) -> Metadata:
    """What an index of packages is told; it would refuse what this refuses."""
    (name,) = [name for name in made.namelist() if name.endswith(".dist-info/METADATA")]
    return Metadata.from_email(made.read(name), validate=True)


def test_what_an_index_is_told(sdk: Make) -> None:
    told = metadata(wheel(sdk(ABOUT, PROJECT).root))
    assert (told.summary, told.license_expression) == ("Things, by wire.", "MIT")
    assert told.license_files == ["LICENSE"]
    assert told.author_email == "Ann Author <ann@acme.example>, team@acme.example"
    assert told.description_content_type == "text/markdown"
    assert told.description and told.description.startswith("# ")


def test_what_is_in_a_package(tmp_path: Path) -> None:
    """Also of one whose name a list of what git ignores has often."""
    for package in ("build", "dist"):
        root = tmp_path / f"sdk-{package}"
        config = f"package: {package}\nproject: {{license: ISC}}\nrelease: {{github: true}}\n"
        output.write(generated(tmp_path / package, config=config), root)
        for name in (".env", "README.md.new", f"src/{package}/_client.py.new2"):
            (root / name).write_text("secret")
        (root / "tests" / "test_own.py").write_text("")
        files = {name for name in wheel(root).namelist() if ".dist-info/" not in name}
        source = {p.relative_to(root / "src").as_posix() for p in (root / "src").rglob("*") if p.is_file()}
        assert files == {name for name in source if not name.endswith(".new2")}
        assert {f"{package}/py.typed", f"{package}/limits.json", f"{package}/_client.py"} <= files
        assert {n for n in sdist(root) if not n.startswith(("src/", "tests/generated/"))} == {
            *("pyproject.toml", "README.md", "api.md", "CHANGELOG.md", "LICENSE", "PKG-INFO"),
            *(".gitignore", "tests/test_own.py"),
        }


INJECTIONS = {
    "toml": '"\n[tool.x]\ny = "',
    "toml in threes": '"""\n\'\'\'\n[tool.x]',
    "a header": "x\nAuthor: Eve\r\nDynamic: version\rX-Y: z\n\nbody",
    "other ends of lines": "x\x85Author: Eve\u2028Dynamic: version\u2029X: y\x0bz\x0c",
    "backslashes": "\\\" \\\\ \\u0041 \\",
    "markup": "]]> --> </p> <script>alert(1)</script> `x` [a](b) {{ 7 * 7 }} ${{ secrets.TOKEN }}",
    "what cannot be seen": "a\x00b\x07\x1b[31mc\x7f\u202ed\ufeff\ud800",
    "an address": "Eve <eve@evil.example>, Bob",
    "an endless one": "x" * 3000,
    "another script": "名前 имя 🙂 é",
}


@pytest.mark.parametrize("text", INJECTIONS.values(), ids=INJECTIONS.keys())
def test_no_text_says_more_than_itself(sdk: Make, text: str) -> None:
    info = {
        "title": text,
        "version": text,
        "summary": text,
        "termsOfService": f"https://a.example/{text}",
        "contact": {"name": text, "email": f"{text}@a.example", "url": text},
        "license": {"name": text, "identifier": text},
    }
    made = sdk(json.dumps({"openapi": "3.1.0", "info": info, "externalDocs": {"url": text}, "paths": {}}))
    assert {*toml_of(made)} == {"build-system", "project", "dependency-groups", "tool"}
    assert {*toml_of(made)["tool"]} == {"hatch", "mypy", "pyright", "pytest"}
    told = metadata(wheel(made.root))
    assert (told.name, str(told.version), told.dynamic) == (made.package.__name__, "0.1.0", None)
    assert told.summary and told.summary.startswith("Python SDK for ")
    assert len(told.summary) <= 512
    assert all(url.isascii() and url.startswith("https://") for url in (told.project_urls or {}).values())
    assert told.author and len(told.author.splitlines()) == 1
    assert (told.author_email, told.license_expression, told.license) == (None, None, None)
