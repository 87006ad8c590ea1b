"""A document -> its SDK, imported: the manifest, and what each method's arguments may be."""

from __future__ import annotations

import importlib
import inspect
import json
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property, reduce
from pathlib import Path
from types import ModuleType
from typing import Any

import yaml

from benches.corpus_examples_methods import Types, all_operations, noted, received
from benches.corpus_examples_source import checked_names
from sdkwright import output, pipeline
from sdkwright.config import load_config

Entry = Mapping[str, Any]
"""One of the manifest's `operations`."""


@dataclass(frozen=True)
class Sdk:
    """One that can be imported."""

    root: Path
    document: Mapping[str, Any]

    @cached_property
    def manifest(self) -> Entry:
        """`.sdkwright.json`."""
        found: Entry = json.loads((self.root / ".sdkwright.json").read_text("utf-8"))
        return found

    @cached_property
    def package(self) -> ModuleType:
        """What users import."""
        return importlib.import_module(self.manifest["package"])

    @cached_property
    def operations(self) -> Mapping[tuple[str, str], Entry]:
        """By method and path."""
        return {(e["method"], e["path"]): e for e in self.manifest["operations"]}

    @cached_property
    def _types(self) -> Types:
        return Types(importlib.import_module(f"{self.package.__name__}.types"))

    @cached_property
    def _names(self) -> dict[str, dict[str, Any]]:
        return {}

    def constants(self, method: Callable[..., Any]) -> dict[str, Any]:
        """The operations that are defined beside a method, by their names."""
        module = sys.modules[method.__module__]
        return {name: found for name, (_, found) in all_operations([module])}

    def arguments(self, entry: Entry, method: Callable[..., Any]) -> dict[str, Any]:
        """What may be given for each: models, with the notations of the wire."""
        names = self._names_of(sys.modules[method.__module__])
        kinds = {
            param.name: received(eval(param.annotation, names))
            for param in inspect.signature(method).parameters.values()
            if param.kind is not param.VAR_KEYWORD
        }
        operation = self.constants(method).get(entry["call"])
        wires = {
            each["python"]: f"{each['in']}:{each['wire']}" for each in entry["params"]
        }
        body = entry["body"] or {"properties": {}, "argument": None}
        wires |= {python: wire for wire, python in body["properties"].items()}
        if body["argument"]:
            wires[body["argument"]] = ""
        return {
            name: (
                noted(kind, operation, wires[name])
                if operation and name in wires
                else kind
            )
            for name, kind in kinds.items()
        }

    def _names_of(self, module: ModuleType) -> dict[str, Any]:
        found = self._names.get(module.__name__)
        if found is None:
            found = checked_names(module) | {"types": self._types}
            self._names[module.__name__] = found
        return found


def made(document: Path, folder: Path, package: str) -> Sdk:
    """The SDK of a document."""
    root = folder / package
    config = load_config(str(document), out=root, package=package)
    output.write(pipeline.generate(config), root)
    sys.path.insert(0, str(root / "src"))
    return Sdk(root, yaml.safe_load(document.read_text("utf-8")))


def method(client: Any, dotted: str) -> Any:
    """The method, or the resource, of this name."""
    return reduce(getattr, dotted.split("."), client)
