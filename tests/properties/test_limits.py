"""Documents that are too much of something: bounded time and memory, or a limit by its name.

Each is generated in a process of its own, which the system ends if it takes more.
"""

from __future__ import annotations

import importlib
import json
import os
import re
import resource
import subprocess
import sys
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from sdkwright.limits import Limits

IS_FULL = "FULL_LIMITS" in os.environ
"""Whether the largest documents are made, too; else smaller ones of the same kind."""
CPU = 120 if IS_FULL else 30
"""Seconds. Most of these take less than one."""
MEMORY = 2 * 1024**3
"""Bytes of address space."""
DOCS = Path(__file__).parents[2] / "docs"
TEXT = {"type": "string"}
NUMBERS = {"type": "integer"}
CONSTANTS = {
    "sdkwright.spec.load": ["TIMEOUT"],
    "sdkwright.spec.trail": ["MAX_HOPS", "MAX_TURNS"],
    "sdkwright.spec.upgrade_schema": ["MAX_SCHEMAS"],
    "sdkwright.spec.around": ["MAX_SPREADS"],
    "sdkwright.spec.models": ["MAX_REMOVED"],
    "sdkwright.spec.regex": ["LONGEST"],
    "sdkwright.casing": ["LONGEST"],
}


def ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def model(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


def document(**schemas: Any) -> dict[str, Any]:
    answer = {"description": "ok", "content": {"application/json": {"schema": ref("A")}}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Acme", "version": "1.0.0"},
        "servers": [{"url": "https://api.test"}],
        "paths": {"/a": {"get": {"operationId": "readA", "responses": {"200": answer}}}},
        "components": {"schemas": schemas},
    }


def many(count: int, schema: Any, name: str = "R{}") -> dict[str, Any]:
    return {name.format(n): schema(n) for n in range(count)}


def size(usual: int, full: int) -> int:
    return full if IS_FULL else usual


def nested(opened: str, closed: str, levels: int, inmost: str = '{"type": "string"}') -> str:
    """A schema in a schema; as text, for `json` has a limit of its own."""
    whole = opened * levels + inmost + closed * levels
    return json.dumps(document(A=0)).replace('"A": 0', f'"A": {whole}')


def objects(levels: int) -> str:
    return nested('{"type": "object", "properties": {"p": ', "}}", levels)


def arrays(levels: int) -> str:
    return nested('{"type": "array", "items": ', "}", levels)


def maps(levels: int) -> str:
    return nested('{"type": "object", "additionalProperties": ', "}", levels)


def parts(levels: int) -> str:
    return nested('{"allOf": [', "]}", levels, json.dumps(model(x=TEXT)))


def within(levels: int, wrap: Callable[[Any], Any]) -> Any:
    """A value of so many levels."""
    value: Any = "v"
    for _ in range(levels):
        value = wrap(value)
    return value


def bomb() -> str:
    """Nine to the ninth values, in ten lines."""
    lines = [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 10)]
    return "\n".join(["openapi: 3.1.0", "a0: &a0 [x, x, x, x, x, x, x, x, x]", *lines])


def options(count: int) -> list[Any]:
    return [ref(f"R{n}") for n in range(count)]


def chain(count: int, link: Callable[[str], Any]) -> Any:
    names = [f"R{n}" for n in range(count + 1)]
    links = {name: link(next) for name, next in pairwise(names)}
    return document(A=ref("R0"), **links, **{names[-1]: model(x=TEXT)})


def tagged(count: int) -> dict[str, Any]:
    kinds = many(count, lambda n: {**model(kind=TEXT, value=NUMBERS), "required": ["kind"]})
    return document(A={"oneOf": options(count), "discriminator": {"propertyName": "kind"}}, **kinds)


def untagged(count: int) -> dict[str, Any]:
    kinds = many(count, lambda n: {**model(**{f"p{n}": NUMBERS}), "required": [f"p{n}"]})
    return document(A={"oneOf": options(count)}, **kinds)


class Large(NamedTuple):
    """A document, and values that its one operation answers."""

    make: Callable[[], Any]
    values: Callable[[], list[Any]]


X = {"x": "v"}
TYPES, OPTIONS, LISTED = size(1000, 10_000), size(100, 300), size(2000, 10_000)
GENERATED = {
    "objects in objects, 60 deep": Large(lambda: objects(60), lambda: [within(60, lambda v: {"p": v})]),
    "objects in objects, 245 deep": Large(lambda: objects(245), list),
    "arrays in arrays, 490 deep": Large(lambda: arrays(490), lambda: [within(100, lambda v: [v])]),
    "maps in maps, 490 deep": Large(lambda: maps(490), lambda: [within(100, lambda v: {"k": v})]),
    "allOf in allOf, 245 deep": Large(lambda: parts(245), lambda: [X]),
    "500 $refs in a chain": Large(lambda: chain(500, ref), lambda: [X]),
    "a circle of 300 models": Large(
        lambda: document(A=ref("R0"), **many(300, lambda n: model(next=ref(f"R{(n + 1) % 300}"), x=TEXT))),
        lambda: [within(100, lambda v: {"next": v if v != "v" else X})],
    ),
    "allOf in a chain of 200": Large(lambda: chain(200, lambda name: {"allOf": [ref(name), model(y=TEXT)]}), lambda: [X]),
    "allOf that doubles 30 times": Large(lambda: chain(30, lambda name: {"allOf": [ref(name)] * 2}), lambda: [X]),
    "oneOf that doubles 30 times": Large(lambda: chain(30, lambda name: {"oneOf": [ref(name)] * 2}), lambda: [X]),
    "an enum of thousands": Large(
        lambda: document(A=model(v={**TEXT, "enum": [f"value_{n}" for n in range(LISTED)]})),
        lambda: [{"v": "value_0"}, {"v": f"value_{LISTED - 1}"}, {"v": "another"}],
    ),
    "a union of hundreds": Large(lambda: untagged(OPTIONS), lambda: [{f"p{n}": n} for n in range(OPTIONS)]),
    "a union of hundreds, told apart": Large(
        lambda: tagged(OPTIONS), lambda: [{"kind": f"R{n}", "value": n} for n in range(OPTIONS)]
    ),
    "a description of 2 MB": Large(
        lambda: document(A={**model(v=TEXT), "description": "twenty characters \n" * 100_000}), lambda: [{"v": "a"}]
    ),
    "a description of one line of 2 MB": Large(
        lambda: document(A=model(v={**TEXT, "description": "x" * 2_000_000})), lambda: [{"v": "a"}]
    ),
    "thousands of properties": Large(
        lambda: document(A=model(**many(size(1000, 5000), lambda n: TEXT, "field_{}"))), lambda: [{"field_7": "a"}]
    ),
    "a property of 10,000 characters": Large(lambda: document(A=model(**{"n" * 10_000: TEXT})), lambda: [{"n" * 10_000: "a"}]),
    "a type of 10,000 characters": Large(
        lambda: document(A=model(v=ref("N" * 10_000)), **{"N" * 10_000: model(x=TEXT)}), lambda: [{"v": X}]
    ),
    "10,000 types that nobody uses": Large(
        lambda: document(A=model(v=TEXT), **many(10_000, lambda n: model(a=TEXT))), lambda: [{"v": "a"}]
    ),
    "thousands of types": Large(
        lambda: document(
            A=model(**many(TYPES, lambda n: ref(f"R{n}"), "f{}")), **many(TYPES, lambda n: model(a=TEXT, b=NUMBERS))
        ),
        lambda: [{"f9": {"a": "a", "b": 1}}],
    ),
    "a pattern of 6,000 characters": Large(
        lambda: document(A=model(v={**TEXT, "pattern": "(a+)+$" * 1000})), lambda: [{"v": "a" * 40 + "b"}]
    ),
}
REFUSED: dict[str, tuple[Callable[[], str], str, str]] = {
    "JSON, 100,000 deep": (lambda: "[" * 100_000 + "]" * 100_000, "more than 500 levels are nested", "levels"),
    "YAML, 100,000 deep": (lambda: "openapi: 3.1.0\nx: " + "[" * 100_000, "more than 500 levels are nested", "levels"),
    "objects in objects, 500 deep": (lambda: objects(500), "more than 500 levels are nested", "levels"),
    "arrays in arrays, 500 deep": (lambda: arrays(500), "more than 500 levels are nested", "levels"),
    "aliases of aliases": (bomb, "the aliases stand for more than 5,000,000 values", "values"),
}
USE = """
import json, sys
import httpx
from acme import Acme
values = json.load(open("values.json"))
def answer(request):
    return httpx.Response(200, json=values[int(request.headers["x-number"])])
client = Acme(http_client=httpx.Client(transport=httpx.MockTransport(answer)))
for number, value in enumerate(values):
    found = client.a.list(extra_headers={"x-number": str(number)})
    if hasattr(found, "model_dump"):
        found = found.model_dump(by_alias=True, exclude_unset=True)
    if found != value:
        sys.exit(f"{str(value)[:200]} became {str(found)[:200]}")
"""


def bound() -> None:
    resource.setrlimit(resource.RLIMIT_CPU, (CPU, CPU))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def run(folder: Path, text: object) -> subprocess.CompletedProcess[str]:
    """The command line, in a process that may not take more than is allowed."""
    raw = text if isinstance(text, str) else json.dumps(text)
    source = "api.json" if raw.startswith(("{", "[")) else "api.yaml"
    (folder / source).write_text(raw, encoding="utf-8")
    command = [sys.executable, "-m", "sdkwright", "generate", source, "-o", "sdk"]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, preexec_fn=bound)


def use(folder: Path, values: list[Any]) -> subprocess.CompletedProcess[str]:
    """Decode each value with the SDK, and compare what it dumps."""
    (folder / "values.json").write_text(json.dumps(values), encoding="utf-8")
    env = {"PYTHONPATH": str(folder / "sdk" / "src")}
    command = [sys.executable, "-c", USE]
    return subprocess.run(
        command, cwd=folder, env=env, capture_output=True, text=True, check=False, preexec_fn=bound
    )


@pytest.mark.parametrize("name", GENERATED)
def test_what_is_large_is_generated_and_used_in_bounded_time_and_memory(tmp_path: Path, name: str) -> None:
    large = GENERATED[name]
    done = run(tmp_path, large.make())
    assert (done.returncode, done.stderr) == (0, "")
    manifest = json.loads((tmp_path / "sdk" / ".sdkwright.json").read_text(encoding="utf-8"))
    assert [entry["path"] for entry in manifest["operations"]] == ["/a"]
    used = use(tmp_path, large.values())
    assert (used.returncode, used.stderr[-2000:]) == (0, "")


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_too_large_meets_a_limit_that_is_named(tmp_path: Path, name: str) -> None:
    make, message, key = REFUSED[name]
    done = run(tmp_path, make())
    assert done.returncode == 2
    assert f"{message} (`limits.{key}`) [limit-exceeded]" in done.stderr and "docs/limits.md" in done.stderr
    assert "Traceback" not in done.stderr and not (tmp_path / "sdk").exists()


def test_a_limit_of_sdk_yaml_counts(tmp_path: Path) -> None:
    (tmp_path / "sdk.yaml").write_text("spec: api.json\nlimits: {levels: 800}\n", encoding="utf-8")
    assert run(tmp_path, arrays(700)).returncode == 0
    used = use(tmp_path, [within(100, lambda v: [v])])
    assert (used.returncode, used.stderr[-2000:]) == (0, "")


@pytest.mark.parametrize("limits", ["{bytes: 300}", "{levels: 8}", "{files: 0}", "{levels: 801}"])
def test_a_limit_of_sdk_yaml_is_met_or_refused(tmp_path: Path, limits: str) -> None:
    (tmp_path / "sdk.yaml").write_text(f"spec: api.json\nlimits: {limits}\n", encoding="utf-8")
    done = run(tmp_path, document(A=model(v=TEXT)))
    assert done.returncode == 2
    assert "limits." in done.stderr and "Traceback" not in done.stderr


def test_a_value_100_deep_in_objects_is_decoded(tmp_path: Path) -> None:
    assert run(tmp_path, objects(120)).returncode == 0
    value: dict[str, object] = {}
    for _ in range(100):
        value = {"p": value}
    used = use(tmp_path, [value])
    assert (used.returncode, used.stderr[-2000:]) == (0, "")


def test_every_limit_is_named_in_the_docs_with_its_value() -> None:
    told = (DOCS / "limits.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| .* \| ([\d,]+)[^|]* \| `([\w.]+)` \|$", told, re.MULTILINE)
    found = {where: int(value.replace(",", "")) for value, where in rows}
    expected = {
        f"{module.removeprefix('sdkwright.')}.{name}": getattr(importlib.import_module(module), name)
        for module, names in CONSTANTS.items()
        for name in names
    }
    keys = {f"limits.{name}": value for name, value in Limits().model_dump().items()}
    assert found == expected | keys


def test_no_limit_of_reading_goes_without_a_row() -> None:
    for path in (Path(importlib.import_module("sdkwright").__file__ or "").parent / "spec").glob("*.py"):
        for name in re.findall(r"^(MAX_\w+|LONGEST|TIMEOUT)\b", path.read_text(encoding="utf-8"), re.MULTILINE):
            assert name in CONSTANTS[f"sdkwright.spec.{path.stem}"]
