"""Documents by chance -> SDKs that import, and that give back what came.

`SDKWRIGHT_EXAMPLES=1000 pytest tests/properties/test_random_schemas.py` looks for new ones;
without it the same few are tried each time.
"""

from __future__ import annotations

import importlib
import json
import os
import pkgutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from pydantic import BaseModel
from random_documents import Drawn, documents, drawn_of, same
from support import Sdk, build

from sdkwright.diagnostics import Severity

MANY = os.environ.get("SDKWRIGHT_EXAMPLES")
RUN = settings(
    max_examples=int(MANY or 40),
    derandomize=MANY is None,
    database=None,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)


@contextmanager
def imported(text: str) -> Iterator[Sdk]:
    """The SDK of a document, with all its modules; afterwards nothing of it is left."""
    with TemporaryDirectory() as folder:
        before = list(sys.path)
        try:
            sdk = build(Path(folder), text)
            for module in pkgutil.walk_packages(sdk.package.__path__, f"{sdk.package.__name__}."):
                importlib.import_module(module.name)
            yield sdk
        finally:
            new = [path for path in sys.path if path not in before]
            sys.path[:] = before
            for name, module in list(sys.modules.items()):
                if any(str(getattr(module, "__file__", "")).startswith(path) for path in new):
                    del sys.modules[name]


def decoded(sdk: Sdk, number: int, instance: Any, strict: bool) -> Any:
    """What the operation for the schema of this number makes of an instance."""
    headers = {"content-type": "application/json"}
    answer = httpx.Response(200, content=json.dumps(instance), headers=headers)
    with sdk.session("sync", [answer], strict=strict) as session:
        return session.call(f"cases.receive{number}")


def sent_back(sdk: Sdk, number: int, value: Any) -> Any:
    """What the SDK would write into the body of a request for the schema of this number."""
    name = sdk.package.__name__
    bodies = importlib.import_module(f"{name}._core.bodies")
    operations = importlib.import_module(f"{name}.resources.cases")
    return json.loads(bodies.json_body(getattr(operations, f"SEND{number}"), value))


def complaints(drawn: Drawn) -> list[str]:
    """What is wrong with the SDK of a document, as text: where an SDK raises is another place
    in each run, by which hypothesis would tell two faults apart."""
    with imported(drawn.text) as sdk:
        found = [str(each) for each in sdk.diagnostics if each.severity is not Severity.WARNING]
        taken = spellings(sdk)
        for number, name in enumerate(drawn.schemas, 1):
            instances = [one for of, one in drawn.instances if of == name and not mentions(one, taken)]
            found += [f"{name}: {each}" for one in instances for each in differences(sdk, number, one)]
        return found


def spellings(sdk: Sdk) -> set[str]:
    """What fields are called in Python, where that is not what they are called on the wire.

    A model cannot hold another property of that name: pydantic has one place for both.
    """
    modules = [module for name, module in sys.modules.items() if name.startswith(f"{sdk.types.__name__}.")]
    classes = (each for module in modules for each in vars(module).values() if isinstance(each, type))
    fields = [model.model_fields for model in classes if issubclass(model, BaseModel)]
    return {name for each in fields for name, field in each.items() if field.alias not in (None, name)}


def mentions(value: Any, names: set[str]) -> bool:
    """Whether an object in it has a property that is called like one of these."""
    if isinstance(value, dict):
        return not names.isdisjoint(value) or mentions(list(value.values()), names)
    return isinstance(value, list) and any(mentions(each, names) for each in value)


def differences(sdk: Sdk, number: int, instance: Any) -> Iterator[str]:
    """Whether an instance fits its type, and goes back as it came."""
    for strict in (True, False):
        try:
            back = sent_back(sdk, number, decoded(sdk, number, instance, strict))
        except sdk.package.ResponseDecodeError as error:
            yield f"{instance!r} is refused: {error}"
            continue
        if not same(back, instance):
            yield f"{instance!r} goes back as {back!r}"


@RUN
@given(documents())
def test_what_fits_the_document_comes_back_as_it_was(drawn: Drawn) -> None:
    assert complaints(drawn) == []


SELF = {"$ref": "#/components/schemas/A"}
INTEGER, TEXT, OBJECT = {"type": "integer"}, {"type": "string"}, {"type": "object"}
FOUND: dict[str, tuple[dict[str, Any], list[Any]]] = {
    "an item merges its array": ({"type": "array", "items": {"allOf": [{"maxItems": 1}, SELF]}}, [[], [[[]]]]),
    "a value merges its map": ({**OBJECT, "additionalProperties": {"allOf": [OBJECT, SELF]}}, [{"a": {"b": {}}}]),
    "a value merges its object": ({**OBJECT, "properties": {"p": {}}, "additionalProperties": {"allOf": [OBJECT, SELF]}}, [{"a": {"p": 1}}]),
    "an option merges its union": ({"oneOf": [{**OBJECT, "additionalProperties": {"allOf": [OBJECT, SELF]}}]}, [{"a": {}}]),
    "a tuple may be longer": ({"type": "array", "prefixItems": [TEXT], "items": INTEGER}, [[], ["x"], ["x", 1, 2]]),
    "an array ends anywhere": ({"type": "array", "prefixItems": [TEXT], "items": {}}, [[], ["x"], ["x", None, {}]]),
    "one option is false": ({"anyOf": [{"not": {}}, TEXT]}, ["x", ""]),
    "an option only narrows": ({**TEXT, "anyOf": [{"maxLength": 1}, {"minLength": 3}]}, ["x", "xyz"]),
    "one part forbids what another describes": ({"allOf": [{**OBJECT, "properties": {"a": TEXT}, "additionalProperties": False}, {**OBJECT, "additionalProperties": TEXT}]}, [{"a": "x"}, {}]),
    "two options are lists": ({"oneOf": [{"type": "array", "items": INTEGER, "minItems": 2}, {"type": "array", "items": TEXT}]}, [["x"], [1, 2]]),
}
"""What was found by chance, made small: a schema `A`, and instances of it."""


@pytest.mark.parametrize("name", FOUND)
def test_what_was_found_by_chance_stays_found(name: str) -> None:
    schema, instances = FOUND[name]
    drawn = drawn_of("3.1.0", {"A": schema}, [("A", each) for each in instances])
    assert complaints(drawn) == []
