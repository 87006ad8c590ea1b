"""A generated SDK -> which of its modules cannot be imported, and which models cannot be built.

Run in a process of its own, warnings as errors: `python -W error -m benches.corpus_imports SDK`.
"""

from __future__ import annotations

import importlib
import json
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import Any, TypedDict


class Imported(TypedDict):
    """What importing everything came to."""

    modules: int
    models: int
    failures: list[str]
    seconds: float
    """Wall time of the imports alone."""
    build_seconds: float
    """Wall time of making the validators of all models."""


def modules(source: Path) -> Iterator[str]:
    """The dotted names of all modules below `src`, in order."""
    for file in sorted(source.rglob("*.py")):
        parts = file.relative_to(source).with_suffix("").parts
        yield ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


class Importing:
    """One attempt at everything; what fails is noted, and the rest goes on."""

    def __init__(self) -> None:
        self.failures: list[str] = []

    def tried(self, name: str, step: Callable[[], Any]) -> Any:
        """What `step` returns, None if it fails in whatever way."""
        try:
            return step()
        except Exception as error:
            text = " ".join(str(error).split())[:300]
            self.failures.append(f"{name}: {type(error).__name__}: {text}")
            return None

    def imported(self, names: list[str]) -> list[ModuleType]:
        """All modules that can be imported."""
        found = [
            self.tried(name, partial(importlib.import_module, name)) for name in names
        ]
        return [module for module in found if module is not None]

    def build(self, models: list[Any]) -> None:
        """Make the validators, which the SDK itself does at first use only."""
        for model in models:
            name = f"{model.__module__}.{model.__name__}"
            self.tried(name, partial(model.model_rebuild, force=True))


def models_of(found: list[ModuleType]) -> list[Any]:
    """The pydantic models that these modules define themselves."""
    from pydantic import BaseModel

    return [
        value
        for module in found
        for value in vars(module).values()
        if isinstance(value, type)
        and issubclass(value, BaseModel)
        and value.__module__ == module.__name__
    ]


def imported(sdk: Path) -> Imported:
    """Everything of one SDK."""
    source = sdk / "src"
    sys.path.insert(0, str(source))
    names, importing = list(modules(source)), Importing()
    start = time.perf_counter()
    found = importing.imported(names)
    between = time.perf_counter()
    models = models_of(found)
    importing.build(models)
    return Imported(
        modules=len(names),
        models=len(models),
        failures=importing.failures,
        seconds=round(between - start, 2),
        build_seconds=round(time.perf_counter() - between, 2),
    )


if __name__ == "__main__":
    json.dump(imported(Path(sys.argv[1])), sys.stdout)
