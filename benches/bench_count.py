"""A document, or the folder that a generator wrote -> its operations and lines, as JSON.

`python -m benches.bench_count document|sdk|peer PATH`. A process of its own: what it
reads must not count as memory of the processes that are measured. Nothing of the
generator is used here.
"""

from __future__ import annotations

import ast
import json
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final

METHODS: Final = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


def of_document(path: Path) -> dict[str, int]:
    """Operations under `paths` (OpenAPI 3.1, section 4.8.8)."""
    items = _read(path).get("paths", {}).values()
    found = sum(method in item for item in items for method in METHODS)
    return {"operations": found, "bytes": path.stat().st_size}


def of_sdk(folder: Path) -> dict[str, int]:
    """Different methods and paths in the constants that an SDK's methods call with."""
    modules = [*folder.glob("src/*/resources/*.py"), *folder.glob("src/*/_client.py")]
    found = {pair for module in modules for pair in _constants(module)}
    return {"operations": len(found), **_size(folder)}


def of_peer(folder: Path) -> dict[str, int]:
    """Functions called `sync_detailed`: the peer writes one for each operation."""
    texts = (path.read_text(encoding="utf-8") for path in folder.rglob("*.py"))
    found = sum(text.count("def sync_detailed(") for text in texts)
    return {"operations": found, **_size(folder)}


def _read(path: Path) -> Any:
    if path.suffix == ".json":
        return json.loads(path.read_bytes())
    import yaml

    return yaml.load(path.read_bytes(), getattr(yaml, "CSafeLoader", yaml.SafeLoader))


def _constants(module: Path) -> Iterator[tuple[str, str]]:
    for node in ast.walk(ast.parse(module.read_bytes())):
        match node:
            case ast.Call(
                func=ast.Name() | ast.Subscript(),
                args=[
                    ast.Constant(),
                    ast.Constant(value=str(method)),
                    ast.Constant(value=str(path)),
                    *_,
                ],
            ) if (
                method.lower() in METHODS
            ):
                yield method, path


def _size(folder: Path) -> dict[str, int]:
    files = [path for path in folder.rglob("*.py") if path.is_file()]
    lines = sum(path.read_bytes().count(b"\n") for path in files)
    return {"files": len(files), "lines": lines}


COUNTS: Final[Mapping[str, Callable[[Path], dict[str, int]]]] = {
    "document": of_document,
    "sdk": of_sdk,
    "peer": of_peer,
}

if __name__ == "__main__":
    print(json.dumps(COUNTS[sys.argv[1]](Path(sys.argv[2]))))
