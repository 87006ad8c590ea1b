"""A generated module -> its names, those that only a type checker imports among them."""

from __future__ import annotations

import ast
import builtins
import inspect
from types import ModuleType
from typing import Any


def checked_names(module: ModuleType) -> dict[str, Any]:
    """What the annotations of a module mean."""
    names: dict[str, Any] = {**vars(builtins), **vars(module)}
    for node in ast.parse(inspect.getsource(module)).body:
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            block = ast.Module(node.body, type_ignores=[])
            exec(compile(block, module.__name__, "exec"), names)
    return names
